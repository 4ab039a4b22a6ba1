"""A chair told behind the body below a name, and the chair of another body, with nothing between."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_TITLE = "Minutes of the Dale Board held on 4 May 2016\n\n"
_END = "\n\n1. Close\n\nThe meeting ended at noon.\n"


@pytest.mark.parametrize("said", ["Chair for the meeting", "in the chair", "Chair"])
def test_a_chair_behind_the_body_below_a_name(said: str) -> None:
    """Where names and bodies stand one below the other, the bracket is of who stands above."""
    people = read(
        f"{_TITLE}Organisation represented\n\nAnn Low (AL)\n\nDale Police ({said})\n\nCllr Sean Moore (SM)\n\n"
        "Fell County Borough Council\n\nCy Dent (CD)\n\nFell Fire and Rescue Service\n\nDi Fox\n\nEve Ray\n\n"
        f"Marl Voluntary Alliance\n\nEd Gill (EG)\n\nMarl Trust{_END}"
    )
    assert people.chair is not None
    assert (people.chair.name, people.chair.organisation) == ("Ann Low", "Dale Police")


@pytest.mark.parametrize(
    "post",
    [
        "Assistant Director / Chair Fell Procedures Group",
        "Head of Homes, Chair Marl Town Forum",
        "Manager - Chair Fell Housing Association",
    ],
)
def test_the_chair_of_another_body(post: str) -> None:
    """With nothing between the word and the body it is that body's, and nobody is proposed as the meeting's."""
    people = read(
        f"{_TITLE}Present:\n| Name | Title | Representing |\n| Pauline Beal | Business Manager | Dale Trust |\n"
        f"| Sean Lurg | {post} | Dale Council |\n| Jane Ede | Director of Housing | Marl Council |{_END}"
    )
    assert people.chair is None


_KEY = "DLSB: Dale Local Safety Board\n\n"


@pytest.mark.parametrize("post", ["Director of Homes (DLSB Chair)", "DLSB Chair & Head of Homes", "Head / DLSB Chair"])
def test_chair_by_the_letters_of_a_body_named_above(post: str) -> None:
    """They may be in the chair, and it is asked whether they were."""
    people = read(
        f"{_TITLE}{_KEY}Present:\n| Name | Title | Representing |\n| Pauline Beal | Manager | Dale Trust |\n"
        f"| Sean Lurg | {post} | Dale Council |\n| Jane Ede | Director of Housing | Marl Council |{_END}"
    )
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Sean Lurg", False)
    assert "chair" in {each.about for each in people.questions}


def test_chair_by_letters_that_stand_nowhere_else() -> None:
    """They are some other body's."""
    people = read(
        f"{_TITLE}Present:\n| Name | Title | Representing |\n| Pauline Beal | Manager | Dale Trust |\n"
        f"| Sean Lurg | Director of Homes (MLSB Chair) | Dale Council |\n| Jane Ede | Director | Marl Council |{_END}"
    )
    assert people.chair is None
