"""Somebody whom one paper has among those present and among the apologies: asked by themselves, and neither is lost."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.printed import paper
from tests.intake.test_into import TODAY, added, assert_kept, data

HEAD = "SAFER DALE PARTNERSHIP\n\nMinutes of the meeting held on 4 September 2013 at 2.00 pm\n\n"
BUSINESS = "\n2. Minutes\nThe minutes were agreed.\n\n3. Burglary\nMr Hugh Marr told of his street.\n"
WITH_OTHERS = """\
Present:
Geoff Lee, Cllr Jim Beall, Mike Batty, Steven Hume (Dale Borough Council), Ian Orr, Paul Kirton (Dale Fire Brigade)

Apologies: Tina Low, Jim Beall, Julie Nixon
"""
ALONE = """\
Present:
Ann Low, Dale Borough Council (Chair)
Cllr Jim Beall, Dale Borough Council

Apologies:
Jim Beall
Tina Gill, North Police
"""
WITHIN = """\
Present:
Ann Low, Dale Borough Council (Chair)
Ben Orr, North Police
Jim Beall, Dale Borough Council

1. Apologies for absence

Cllr Jim Beall apologised for absence.
"""
OWN = "Cllr Jim Beall is listed both as there and among the apologies. Was Cllr Jim Beall there?"


def readings(listed: str) -> list[Reading]:
    """The readings of minutes with these lists."""
    return list(read(paper(HEAD + listed + BUSINESS)))


def about(made: Any) -> list[Any]:  # noqa: ANN401
    """The open questions about him alone."""
    return [each for each in made.open if each.id.startswith(("attendees.", "apologies.")) and "beall" in each.id]


def recorded(made: Any) -> tuple[list[Any], list[Any]]:  # noqa: ANN401
    """His lines as there, and as away."""
    (meeting,) = made.facts("meetings")
    return (
        [each for each in meeting["attendance"] if each.get("person") == "jim-beall"],
        [each for each in meeting.get("apologies", []) if each.get("person") == "jim-beall"],
    )


@pytest.mark.parametrize("listed", [WITH_OTHERS, ALONE, WITHIN])
@pytest.mark.parametrize(
    "answer, there, away",
    [
        ("there", True, False),
        ("yes", True, False),
        ("sent apologies", False, True),
        ("no", False, True),
        ("both", True, True),
        ("neither", False, False),
    ],
)
def test_he_is_asked_about_alone(listed: str, answer: str, there: Any, away: Any) -> None:  # noqa: ANN401
    """With the rest in one question `all` took him for there, and his apology was gone."""
    papers = readings(listed)
    open_ = compose(papers, Answers({}, None, TODAY)).open
    given: dict[str, Any] = {each.id: "all" for each in open_ if each.id.endswith(".all")}
    assert all("Beall" not in choice.value for each in open_ if each.id in given for choice in each.choices)
    made = compose(papers, Answers(given, None, TODAY))
    (ask,) = about(made)
    assert "is listed both as there and among the apologies. Was " in ask.what
    assert [each.only_if for each in open_ if each.id == ask.id] == [""]
    found = recorded(compose(papers, Answers(given | {ask.id: answer}, None, TODAY)))
    assert (len(found[0]), len(found[1])) == (there, away)
    if away:
        assert "Jim Beall" in found[1][0]["source"]["words"]


@pytest.mark.parametrize("listed", [WITH_OTHERS, ALONE, WITHIN])
@pytest.mark.parametrize("answer", ["there", "sent apologies", "both"])
def test_he_is_not_asked_about_again(listed: str, answer: str) -> None:
    """The same paper, once more, was not answered for the apology that it has."""
    record = (
        "record: 1\npartnership: {id: dale, name: Safer Dale Partnership, kind: strategy_group, "
        "area: {id: d, name: Dale, kind: unitary_district}}\nperiod: {from: 2013-04-01, to: 2014-03-31}\n"
    )
    papers = readings(listed)
    open_ = compose(papers, Answers({}, None, TODAY), data(record)).open
    given: dict[str, Any] = {each.id: "all" for each in open_ if each.id.endswith(".all")}
    (ask,) = about(compose(papers, Answers(given, None, TODAY), data(record)))
    text, _ = added(record, *papers, given=given | {ask.id: answer})
    assert_kept(record, text)
    again = compose(papers, Answers({}, None, TODAY), data(text))
    assert not about(again)
    assert added(text, *papers)[0] == text
