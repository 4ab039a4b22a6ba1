"""Who came for whom: told in a sentence, of the one named before it, or below a heading of substitutes."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import DocumentKind
from tests.intake.lines import lines
from tests.intake.who import read


def away(text: str, kind: DocumentKind = "minutes") -> list[tuple[str | None, str | None]]:
    """Who sent apologies, and who came for them."""
    return [(each.name, each.substitute) for each in read_people(lines(text), kind).apologies]


def test_for_the_one_named_before() -> None:
    """`Her substitute` is that of the one person of the sentence before; of two it is not known whose."""
    assert away("""
1. Apologies

Apologies were received on behalf of Councillor Diane Elm. It was confirmed that
Councillor Roy Oak was attending as her substitute.
""") == [("Councillor Diane Elm", "Councillor Roy Oak")]
    assert away("""
1. Apologies

Apologies were received from Ann Ash. Ken Yew was present in her place.
""") == [("Ann Ash", "Ken Yew")]
    assert away("""
1. Apologies

Apologies were received from Ann Ash and Vera Elm. Ken Yew was present as her deputy.
""") == [("Ann Ash", None), ("Vera Elm", None)]


def test_several_in_one_sentence() -> None:
    """A sentence may name one after another who came, and for whom."""
    found = away("""
In accordance with Rule 5.2 (ii) Ken Yew was in attendance as substitute for Ann Ash, Dale Homes, Roy Oak was
in attendance as substitute for Vera Elm, Commissioner and Inspector
Dan Holly was in attendance as substitute for Superintendent Ed Birch.

1. Apologies for Absence

Apologies for absence were submitted on behalf of Superintendent Ed Birch, Dale Police, Vera Elm, Commissioner
and Ann Ash, Dale Homes.
""")
    assert found == [
        ("Superintendent Ed Birch", "Inspector Dan Holly"),
        ("Vera Elm", "Roy Oak"),
        ("Ann Ash", "Ken Yew"),
    ]


def test_lines_below_a_heading_of_substitutes() -> None:
    """Each has who came, and for whom: that one was away."""
    assert away("""
14. Appointment of Substitutes

To note who has come for whom.

Councillor Leary for Councillor Petrowski.

Councillor Mrs Ashdown for Councillor Digby.

15. Minutes

The minutes were agreed for the Chair to sign.
""") == [("Councillor Petrowski", "Councillor Leary"), ("Councillor Digby", "Councillor Mrs Ashdown")]
    assert away("""
22. Apologies

The Panel noted the attendance of the following substitute members: Councillor Wheen for Councillor Mrs Ash

Councillor Stoker for Councillor Elm

Apologies for absence had also been received from Councillor Brill.
""") == [
        ("Councillor Brill", None),
        ("Councillor Mrs Ash", "Councillor Wheen"),
        ("Councillor Elm", "Councillor Stoker"),
    ]


def test_several_pairs_in_one_line() -> None:
    """With a stop between them, with a comma, or with nothing where a page ran its lines together."""
    pairs = [("Councillor Mrs Ash", "Councillor Wheen"), ("Councillor Elm", "Councillor Stoker")]
    for line in (
        "Councillor Wheen for Councillor Mrs Ash. Councillor Stoker for Councillor Elm.",
        "Councillor Wheen for Councillor Mrs Ash and Councillor Stoker substituting for Councillor Elm",
        "Councillor Wheen for Councillor Mrs Ash Councillor Stoker for Councillor Elm Apologies were few.",
    ):
        assert (
            away(f"Notes of the Panel\n\n2. Substitutes\n\n{line}\n\n3. Minutes\n\nThe minutes were signed.\n") == pairs
        )


def test_what_is_no_pair_below_a_heading_of_substitutes() -> None:
    """`For` has other meanings."""
    assert (
        away("""
3. Substitutes

Thanks for Information.

A room for Young People was asked for.
""")
        == []
    )


def test_an_absence_that_is_only_inferred_is_asked() -> None:
    """Where no apologies are spoken of, the pair alone says that one of the two was away."""
    pair = "Councillor Wheen for Councillor Elm"
    for heading, sure in (("4. Substitutes", False), ("4. Apologies for absence and substitutes", True)):
        found = read_people(lines(f"Notes of the Panel\n\n{heading}\n\n{pair}\n"), "minutes")
        assert [each.sure for each in found.apologies] == [sure]
        asked = any("come in place of Councillor Elm" in each.what for each in found.questions)
        assert asked is not sure


@pytest.mark.parametrize("came", ["Senior Officer Bo Beech", "Bo Beech"])
@pytest.mark.parametrize("said", ["substituting was", "deputising for her was"])
def test_who_substituting_was(said: str, came: str) -> None:
    """The verb stands before the name, behind a dash; a post may stand between the two."""
    people = read(f"Present: Cy Cole\n\nApologies:\nAnn Ash from Dale Homes—{said} {came}\nDi Elm\n\n1. Welcome")
    assert [(each.name, each.substitute) for each in people.apologies] == [("Ann Ash", "Bo Beech"), ("Di Elm", None)]


@pytest.mark.parametrize(
    "bracket",
    [
        "SC for Clive Fenn",
        "SC deputising for Clive Fenn",
        "SC – sub for Clive Fenn",
        "SC/for Clive Fenn",
        "SC, Dale Homes for Clive Fenn",
        "SC Dale Homes, for Clive Fenn",
    ],
)
def test_in_the_bracket_of_the_initials(bracket: str) -> None:
    """What stands behind the initials is what it would be without them, and is no body called by them."""
    people = read(
        f"Present:\nAnn Low (AL – Chair), Sue Cross ({bracket}), Gav Toll (GT)\n\nApologies:\nClive Fenn (CF)\n"
    )
    (cross,) = [each for each in people.attendees if each.name == "Sue Cross"]
    assert cross.organisation == ("Dale Homes" if "Homes" in bracket else None)
    assert [(each.name, each.substitute) for each in people.apologies] == [("Clive Fenn", "Sue Cross")]


LISTED = (
    "Attendees:\nAnn Ash, Dale Police\nBo Beech for Cy Cole, Dale Homes\nDi Dow, Dale Fire\n\n"
    "Apologies:\nEd Elm, Dale Council\n"
)


@pytest.mark.parametrize("label", ["Chair: Ann Ash for Ed Elm", "In the Chair: Ann Ash (for Ed Elm)"])
def test_whoever_presided_for_another_is_no_substitute(label: str) -> None:
    """The list has them for themselves, and another for whom they came."""
    people = read(f"{label}\n\n{LISTED}\n1. Welcome\n")
    assert people.chair
    assert people.chair.name == "Ann Ash"
    assert [(each.name, each.substitute_for) for each in people.attendees] == [
        ("Ann Ash", None),
        ("Bo Beech", "Cy Cole"),
        ("Di Dow", None),
    ]
    assert [(each.name, each.substitute) for each in people.apologies] == [("Ed Elm", None)]


def test_a_substitute_who_presided() -> None:
    """The word says that they came as one."""
    people = read(f"Chair: Ann Ash (substitute for Ed Elm)\n\n{LISTED}\n1. Welcome\n")
    assert people.attendees[0].substitute_for == "Ed Elm"


@pytest.mark.parametrize(
    "told",
    [
        "—Councillor Cy Dow attended as alternate",
        " - Councillor Cy Dow attended as his substitute",
        " – Councillor Cy Dow present as deputy",
        " (Councillor Cy Dow attended as alternate)",
    ],
)
def test_behind_a_dash_or_in_a_bracket(told: str) -> None:
    """Whoever came is named behind the last of those away, whatever the dash and its spaces."""
    said = f"Apologies were received from Ann Low and Cllr Bo Orr{told}."
    text = f"Present: Ed Fox, Flo Gay\n\n1. Apologies\n{said}\n\n2. Minutes\n"
    assert away(text) == [("Ann Low", None), ("Cllr Bo Orr", "Councillor Cy Dow")]
    assert [each.name for each in read(text).attendees] == ["Ed Fox", "Flo Gay"]


@pytest.mark.parametrize(
    "told",
    ["and Hal Jay; Jo Kent attended for Hal Jay", "and Hal Jay; Jo Kent attended on behalf of Hal Jay"],
)
def test_whoever_came_for_another_sent_no_apology(told: str) -> None:
    """A half-stop parts who came from those away, and they are not among these."""
    said = f"Apologies from Flo Hay (Probation), Gus Ives (Dale Council) {told}."
    text = f"Present: Ed Fox, Flo Gay\n\n1. Apologies\n\n{said}\n\n2. Minutes\n"
    assert away(text) == [("Flo Hay", None), ("Gus Ives", None), ("Hal Jay", "Jo Kent")]


@pytest.mark.parametrize("rank", ["", "Group Manager ", "Sgt "])
def test_substituting_for_somebody_is_no_label_of_a_substitute(rank: str) -> None:
    """`Sub` began the word: whoever was away was taken for the substitute, and nothing was recorded."""
    made = read_people(
        lines(f"Present\nLee Pope, Dale Fire (substituting for {rank}Dave Poole)\nBo Ray, Elm Council\n"), "minutes"
    )
    assert made.attendees[0].substitute_for == f"{rank}Dave Poole"
