"""Why many are asked about together: each reason is told; and what a record answers of them is not asked."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.compose import compose
from compliance.intake.reading import Question, Reading
from tests.intake.readings import attendee, on_record, reading

SBC = "“SBC” is printed after Steven Hume. Is it the organisation of {} too?"
PLACE = "“{0}”: is “LD” the organisation of {0}?"
TOOK = "“{0} (Dale Homes)” was read as {0}, for Dale Homes. Is that right?"


def minutes(*doubted: tuple[str, str, str], day: str = "2013-09-04", shared: str = "") -> Reading:
    """Minutes with people of whom something is asked: a name, an organisation, and what."""
    people = tuple(attendee(name, body, sure=False) for name, body, _ in doubted)
    asks = tuple(Question("attendees", what.format(name), 8, ("Yes", "No"), name) for name, _, what in doubted)
    asks += (Question("attendees", shared, 8, ("Yes", "No")),) if shared else ()
    return reading("minutes", day, (attendee("Steven Hume", "SBC"), *people), questions=asks)


def asked(paper: Reading, record: dict[str, Any] | None = None, **given: Any) -> list[Ask]:  # noqa: ANN401
    """What is asked about people."""
    made = compose([paper], Answers(given), record)
    return [each for each in made.open if each.id.startswith("attendees.")]


def test_each_reason_is_told_with_whom_it_is_about() -> None:
    """One was, of seven people; for the others she had to answer none, and go on to seven questions."""
    paper = minutes(
        ("Geoff Lee", "SBC", SBC), ("Mike Batty", "SBC", SBC), ("Al Orr", "SBC", SBC), ("Ian Gill", "Dale Homes", TOOK),
        ("Fiona McKie", "LD", PLACE),
    )  # fmt: skip
    (ask,) = asked(paper)
    assert (
        "“SBC” is printed after Steven Hume. Is it the organisation of Geoff Lee too? So of Mike Batty, Al Orr."
        in ask.what
    )
    assert "“Ian Gill (Dale Homes)” was read as Ian Gill, for Dale Homes." in ask.what
    assert "“Fiona McKie”: is “LD” the organisation of Fiona McKie?" in ask.what
    assert "For one" not in ask.what
    left = asked(paper, None, **{ask.id: "1-4"})
    assert [each.id.rpartition(".")[2] for each in left] == ["fiona-mckie-ld"]


def test_many_reasons_are_told_as_far_as_they_can_be_read() -> None:
    """Of thirty brackets the first ones, and of whom else there is one."""
    names = [f"Ann {chr(65 + at)}sh" for at in range(12)]
    (ask,) = asked(minutes(*((name, "Dale Homes", TOOK) for name in names)))
    assert all(name in ask.what for name in names)
    assert len(ask.what) < 2000


def test_one_doubt_of_a_whole_list_is_told_once_as_before() -> None:
    """The reason that all have in common."""
    what = "The list on line 8 lost its columns. Are these the people? It begins: …"
    paper = minutes(("Geoff Lee", "SBC", SBC), ("Mike Batty", "SBC", SBC), ("Al Orr", "SBC", SBC), shared=what)
    (ask,) = asked(paper)
    assert ask.what.startswith("Meeting of 4 September 2013: The list on line 8 lost its columns.")


def record(body: str = "LD", name: str = "Fiona McKie", field: str = "represents") -> dict[str, Any]:
    """A record in which she came for a body, or has its place."""
    bodies = [{"id": "ld", "name": "Legal and Democratic", "kind": "other", "aliases": [body]}]
    people = [{"id": "her", "name": name}]
    more: dict[str, Any] = {"appointments": [{"person": "her", "from_authority": "ld", "source": "s"}]}
    if field == "represents":
        line = {"person": "her", "represents": ["ld"]}
        more = {"meetings": [{"id": "m", "date": "2013-06-05", "attendance": [line]}]}
    return on_record("2014-03-31", bodies=bodies, people=people, **more)


@pytest.mark.parametrize("what", [PLACE, SBC.replace("SBC", "LD")])
@pytest.mark.parametrize("field", ["represents", "from_authority"])
def test_whose_organisation_the_record_has_is_not_asked_about(what: str, field: str) -> None:
    """It was answered at the first meeting, and was asked at each that followed."""
    paper = minutes(("Fiona McKie", "LD", what))
    assert asked(paper)
    assert not asked(paper, record(field=field))
    made = compose([paper], Answers({}), record(field=field))
    (meeting,) = made.facts("meetings")
    (line,) = [each for each in meeting["attendance"] if each["person"] == "her"]
    assert line["represents"] == ["ld"]


@pytest.mark.parametrize(
    "there, what",
    [
        (record(body="RD"), PLACE),
        (record(name="Fay McKie"), PLACE),
        (record(), TOOK),
        (record(), "Fiona McKie is listed both as there and among the apologies. Was Fiona McKie there?"),
    ],
)
def test_of_any_other_doubt_she_is(there: dict[str, Any], what: str) -> None:
    """Another body, another person, or whether she was there at all."""
    assert asked(minutes(("Fiona McKie", "LD", what)), there)
