"""What stands behind an entry of a list with no mark before it, or on a line of its own, is nobody's body or name."""

from __future__ import annotations

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.layouts import ENTRIES, PRESENT

FORMS = ("name, body", "name (body)", "name - body", "name, post, body", "name (initials), body")
BUSINESS = "1. Performance Report\n\nMembers heard what had been done since the spring.\n"


def listed(entries: list[str]) -> Reading:
    """What is read from minutes that list these."""
    text = "\n".join(["Dale Safety Partnership", "Minutes of the meeting of 6 June 2014", "", "Present:", *entries])
    (found,) = read(decode_bytes(f"{text}\n\n{BUSINESS}".encode(), "paper.txt"))
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("remark", ["via Teams", "by telephone", "joining via MS Teams", "remotely", "(via Zoom)"])
def test_how_they_came(remark: str, form: str) -> None:
    """How somebody came is no part of their body."""
    entries = [ENTRIES[form](each) for each in PRESENT]
    found = listed([*entries[:3], f"{entries[3]} {remark}", *entries[4:]])
    assert [(each.name, each.organisation) for each in found.attendees] == [(each.name, each.body) for each in PRESENT]
    assert [each.name for each in found.attendees if each.remote] == [PRESENT[3].name]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("remark", ["for", "obo", "substituting for", "(deputising for", "representing"])
def test_for_whom_they_came(remark: str, form: str) -> None:
    """For whom somebody came is no part of their body, and is kept."""
    entries = [ENTRIES[form](each) for each in PRESENT]
    close = ")" if "(" in remark else ""
    found = listed([*entries[:3], f"{entries[3]} {remark} Colin Marsh{close}", *entries[4:]])
    assert [(each.name, each.organisation) for each in found.attendees] == [(each.name, each.body) for each in PRESENT]
    assert [each.substitute_for for each in found.attendees if each.substitute_for] == ["Colin Marsh"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "line",
    [
        "Vacancy",
        "(Vacant)",
        "1 vacancy",
        "2 vacancies",
        "TBC",
        "Vacancy - Dale Homes",
        "Representative to be confirmed - Dale Homes",
        "Vacant (Dale Homes)",
    ],
)
def test_vacant_seats(line: str, form: str) -> None:
    """A seat that nobody holds is nobody who came, and ends no list."""
    entries = [ENTRIES[form](each) for each in PRESENT]
    found = listed([*entries[:3], line, *entries[3:]])
    assert [(each.name, each.organisation) for each in found.attendees] == [(each.name, each.body) for each in PRESENT]
    assert [each.title for each in found.items] == ["Performance Report"]
