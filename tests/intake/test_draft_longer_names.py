"""A longer name than the record has, or letters of one in short: asked whether it is that body."""

from __future__ import annotations

import pytest

from tests.intake.readings import on_record
from tests.intake.test_draft_matching import asked, drafted, list_of, minutes, names


def with_bodies(*bodies: tuple[str, str]) -> dict[str, object]:
    """A record with bodies, each a name and a kind."""
    listed = [{"id": f"body-{at}", "name": name, "kind": kind} for at, (name, kind) in enumerate(bodies)]
    return on_record("2014-03-31", bodies=listed)


@pytest.mark.parametrize(
    "there, kind, longer",
    [
        ("Clinical Commissioning Group", "clinical_commissioning_group", "Dorset Clinical Commissioning Group"),
        ("Police", "chief_officer_of_police", "Cleveland Police"),
        ("Constabulary", "chief_officer_of_police", "Dale Constabulary"),
        ("Fire", "other", "Cleveland Fire Authority"),
        ("Fire Brigade", "fire_and_rescue_authority", "Cleveland Fire Authority"),
        ("Probation Service", "other", "Dale Probation Trust"),
        ("County Council", "county_council", "Dale County Council"),
        ("DCC", "other", "Dale County Council"),
        ("Dale CC", "other", "Dale County Council"),
    ],
)
def test_a_longer_name_than_the_record_has_is_asked_about(there: str, kind: str, longer: str) -> None:
    """In one command with the shorter it was; into a record it made a second body, which was no authority."""
    record = with_bodies((there, kind))
    paper = minutes(("A One", longer), date="2013-09-04")
    (ask,) = (each for each in drafted(paper, record=record).open if each.id.startswith("body."))
    assert f'"{longer}" is printed. Is it the same body as {there}, which is on record?' == ask.what
    (line,) = list_of(drafted(paper, record=record))
    assert line["perhaps_represents"] == ["body-0"]
    for answer in ("yes", "body-0", there, "1"):
        settled = drafted(paper, record=record, given={ask.id: answer})
        assert not settled.facts("bodies")
        assert settled.gained == {"body-0": [longer]}
        assert list_of(settled)[0]["represents"] == ["body-0"]
    apart = drafted(paper, record=record, given={ask.id: "no"})
    assert names(apart) == [longer]
    assert "perhaps_represents" not in list_of(apart)[0]


@pytest.mark.parametrize(
    "there, longer",
    [
        (("Police", "chief_officer_of_police", ("Cleveland Police",)), "Durham Police"),
        (("Police", "chief_officer_of_police", ()), "British Transport Police"),
        (("Police", "chief_officer_of_police", ()), "Dale Police Authority"),
        (("County Council", "county_council", ()), "Dale City Council"),
        (("Dale CC", "county_council", ()), "Dale City Council"),
    ],
)
def test_one_of_another_place_or_kind_is_not(there: tuple[str, str, tuple[str, ...]], longer: str) -> None:
    """A body that goes by a name of its own is no other of the kind."""
    name, kind, aliases = there
    record = on_record("2014-03-31", bodies=[{"id": "b", "name": name, "kind": kind, "aliases": list(aliases)}])
    paper = minutes(("A One", longer), date="2013-09-04")
    assert not [each for each in asked(drafted(paper, record=record)) if each.startswith("body.")]
    assert names(drafted(paper, record=record)) == [longer]


def test_where_there_are_two_on_record_both_are_choices() -> None:
    """Fire and Fire Brigade, which minutes have beside each other."""
    record = with_bodies(("Fire", "other"), ("Fire Brigade", "other"))
    paper = minutes(("A One", "Cleveland Fire Authority"), date="2013-09-04")
    (ask,) = (each for each in drafted(paper, record=record).open if each.id.startswith("body."))
    assert [each.words for each in ask.choices] == ["Fire", "Fire Brigade", "another body"]


@pytest.mark.parametrize("longer, doubt", [("Dale County Council", False), ("Dale Borough Council", True)])
def test_a_county_council_in_short_is_it_in_full(longer: str, doubt: bool) -> None:
    """Once the record says that it is one; a borough council is another body."""
    paper = minutes(("A One", longer), date="2013-09-04")
    draft = drafted(paper, record=with_bodies(("Dale CC", "county_council")))
    assert bool(names(draft)) is doubt
    assert not {each for each in asked(draft) if each.startswith("body.")}


@pytest.mark.parametrize(
    "there, letters",
    [
        ("Loamshire CC", "LCC"),
        ("Eastmere DC", "EDC"),
        ("Loamshire FRS", "LFRS"),
        ("Eastmere Housing Association (co-opted, non voting)", "EHA"),
        ("Loamshire C.C.", "LCC"),
    ],
)
def test_letters_are_offered_as_those_of_a_name_in_short(there: str, letters: str) -> None:
    """The choices named a full name that the record has in short, and choosing it made a second body."""
    record = with_bodies((there, "county_council" if "C" in there[-4:] else "other"))
    paper = minutes(("A One", letters), date="2013-09-04")
    (ask,) = (each for each in drafted(paper, record=record).open if each.id.startswith("body."))
    assert f"Does it stand for {there}, or for what else?" in ask.what
    settled = drafted(paper, record=record, given={ask.id: "yes"})
    assert not settled.facts("bodies")
    assert settled.gained == {"body-0": [letters]}


def test_a_full_name_that_is_answered_is_the_body_in_short() -> None:
    """Loamshire CC is on record as the county council."""
    record = with_bodies(("Loamshire CC", "county_council"))
    paper = minutes(("A One", "LCC"), date="2013-09-04")
    settled = drafted(paper, record=record, given={"body.lcc": "Loamshire County Council"})
    assert not settled.facts("bodies")
    assert list_of(settled)[0]["represents"] == ["body-0"]
