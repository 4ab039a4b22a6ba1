"""A body that papers print by a part of its name, or by another form of it: asked, and never two without a word."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft.written.yaml_text import plain
from tests.intake.readings import on_record
from tests.intake.test_draft_matching import asked, drafted, list_of, minutes, names


def two(first: str, second: str) -> list[Any]:
    """Two papers, each with one man for a body."""
    return [minutes(("Ann Low", first)), minutes(("Ann Low", second), date="2013-09-04")]


def of_bodies(draft: Any) -> list[Any]:  # noqa: ANN401
    """The open questions which body is which."""
    return [each for each in draft.open if each.id.startswith("body.")]


def kept(first: str) -> dict[str, Any]:
    """A record of the first of two papers."""
    draft = drafted(two(first, first)[0])
    parts = {each: plain(draft.facts(each)) for each in ("bodies", "people", "meetings")}
    return on_record("2014-03-31", **parts)


SAME = (
    ("Eastlow", "Eastlow DC"),
    ("Eastlow", "Eastlow Borough Council"),
    ("Eastlow", "Eastlow Council"),
    ("Eastlow", "London Borough of Eastlow"),
    ("Eastlow", "Eastlow CC"),
    ("Eastlow", "Eastlow DC (Housing)"),
    ("Harrowdale", "Harrowdale County Council"),
    ("Eastlow Council", "Eastlow Borough Council"),
    ("Eastlow BC", "Eastlow District Council"),
    ("Eastlow Borough Council", "Eastlow City Council"),
    ("Borough of Eastlow", "Eastlow Borough Council"),
    ("City of Eastlow Council", "Eastlow City Council"),
    ("County", "Harrowdale County Council"),
    ("the Borough", "Eastlow Borough Council"),
    ("Borough Council", "Eastlow DC"),
    ("Women's Aid", "Harrowdale Women's Aid"),
    ("Women’s Aid", "Harrowdale and Eastlow Women's Aid"),
    ("Victim Support", "Harrowdale Victim Support Service"),
    ("Homestart", "Harrowdale Homestart"),
    ("Homestart", "Homestart Harrowdale"),
    ("Youth Offending Service", "Harrowdale Youth Offending Service"),
    ("Police", "Constabulary"),
    ("Harrowdale Police", "Chief Constable of Harrowdale"),
    ("Fire Service", "Fire and Rescue"),
    ("Probation", "Harrowdale and Eastlow CRC"),
    ("Health", "NHS Harrowdale CCG"),
    ("NHS Harrowdale", "NHS Harrowdale CCG"),
    ("NHS Harrowdale", "Harrowdale PCT"),
)
"""Names that may well be one body's."""

TWO = (
    ("Eastlow", "Eastlow Homes"),
    ("Eastlow", "Eastlow Police"),
    ("Eastlow County Council", "Eastlow City Council"),
    ("Eastlow DC", "Eastlow Town Council"),
    ("Dale Council", "North Dale Council"),
    ("Dale Women's Aid", "East Dale Women's Aid"),
    ("County", "Eastlow District Council"),
    ("Housing", "Eastlow Housing"),
    ("West Dale Police", "West Mere Police"),
    ("Harrowdale PCT", "Harrowdale CCG"),
    ("Probation Service", "Harrowdale CRC"),
    ("Youth Council", "Eastlow Borough Council"),
    ("Harrowdale Police", "Harrowdale PCC"),
)
"""Names that two bodies have for good reason."""


@pytest.mark.parametrize("short, full", SAME)
@pytest.mark.parametrize("turned", [False, True])
def test_one_body_by_two_forms_of_its_name_is_asked_about(short: str, full: str, turned: bool) -> None:
    """In one command, whichever paper has which; they were two bodies, and the man of both was two men."""
    papers = two(short, full)[:: -1 if turned else 1]
    (ask,) = of_bodies(drafted(*papers))
    settled = drafted(*papers, given={ask.id: "yes"})
    assert len(names(settled)) == len(names(settled, "people")) == 1
    assert not [each for each in asked(settled) if each.startswith(("body.", "person."))]
    assert len(names(drafted(*papers, given={ask.id: "no"}))) == 2


@pytest.mark.parametrize("short, full", SAME)
@pytest.mark.parametrize("turned", [False, True])
def test_into_a_record_it_is_asked_too(short: str, full: str, turned: bool) -> None:
    """Whichever the record has; once it is answered the next paper brings no question."""
    there, printed = (full, short) if turned else (short, full)
    record, paper = kept(there), two(there, printed)[1]
    (ask,) = of_bodies(drafted(paper, record=record))
    settled = drafted(paper, record=record, given={ask.id: "yes"})
    assert not settled.facts("bodies")
    assert not settled.facts("people")
    (own,) = record["bodies"]
    assert settled.gained == {own["id"]: [printed]}
    own["aliases"] = [printed]
    assert not [each for each in asked(drafted(paper, record=record)) if each.startswith(("body.", "person."))]


@pytest.mark.parametrize("one, other", TWO)
def test_two_bodies_are_not_asked_about(one: str, other: str) -> None:
    """Of two kinds, two places or two levels."""
    assert not of_bodies(drafted(*two(one, other)))
    assert not of_bodies(drafted(two(one, other)[1], record=kept(one)))


def test_a_part_of_two_names_may_be_either() -> None:
    """Both are choices of one question, and nobody came for one for certain."""
    people = (("A One", "Harrowdale Women's Aid"), ("B Two", "Eastlow Women's Aid"), ("C Three", "Women's Aid"))
    (ask,) = of_bodies(drafted(minutes(*people)))
    assert [each.words for each in ask.choices][-1] == "another body"
    assert len(ask.choices) == 3
    assert len(list_of(drafted(minutes(*people)))[2]["perhaps_represents"]) == 2


def test_a_body_with_its_full_name_is_no_other_one_of_the_short_name() -> None:
    """Women's Aid is Harrowdale's on record, and Eastlow's has a name of its own."""
    body = {"id": "aid", "name": "Harrowdale Women's Aid", "kind": "other", "aliases": ["Women's Aid"]}
    record = on_record("2014-03-31", bodies=[body])
    assert not of_bodies(drafted(minutes(("A One", "Eastlow Women's Aid")), record=record))
    assert not of_bodies(drafted(minutes(("A One", "Women's Aid")), record=record))


@pytest.mark.parametrize(
    "letters, full",
    [
        ("HFRS", "Harrowdale Fire and Rescue Authority"),
        ("HFRA", "Harrowdale Fire and Rescue Service"),
        ("YOT", "Youth Offending Service"),
        ("HYOS", "Harrowdale Youth Offending Team"),
        ("CRC", "Harrowdale Community Rehabilitation Company"),
    ],
)
def test_letters_of_a_service_by_its_other_name_are_asked_about(letters: str, full: str) -> None:
    """The one name is the authority's and the other the service's; on record by its letters it became two bodies."""
    (ask,) = of_bodies(drafted(*two(letters, full)))
    assert f"Does it stand for {full}, or for what else?" in ask.what
    (ask,) = of_bodies(drafted(two(letters, full)[1], record=kept(letters)))
    assert f"Is it the same body as {letters}, which is on record?" in ask.what


@pytest.mark.parametrize(
    "full, short",
    [
        ("Harrowdale Women's Aid (Women's Aid)", "Women’s Aid"),
        ("Harrowdale Fire and Rescue Service (HFRS)", "HFRS"),
    ],
)
def test_a_name_with_the_short_one_in_brackets_says_that_it_is_the_same(full: str, short: str) -> None:
    """In the paper's own words: there is nothing to ask, but where another body may be meant as well."""
    for papers in (two(full, short), two(short, full)):
        draft = drafted(*papers)
        assert not of_bodies(draft)
        assert names(draft) == [full]
    other = minutes(("B Two", full.replace("Harrowdale", "Hollowdale").partition(" (")[0]))
    assert of_bodies(drafted(*two(full, short), other))
