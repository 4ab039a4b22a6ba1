"""Lists that the end of a page or a blank line parts are read whole, whatever is printed between their two parts."""

from __future__ import annotations

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.layouts import ENTRIES, PRESENT, Somebody

FEET = (
    "Page {}",
    "{}",
    "- {} -",
    "{} | P a g e",
    "P a g e | {}",
    "OFFICIAL\n\n{}",
    "OFFICIAL - SENSITIVE",
    "Dale Partnership Minutes 6 June 2014\n{}",
    "{}\n\nMinutes of the Dale Partnership",
)
FORMS = ("name, body", "name (body)", "name - body", "name, post, body", "name - post, body", "name: body", "name")
NAMES = ("Ann Low", "Bob Marsh", "Vera Elm", "Tom Rowan", "Sue Bell", "Ken Yew")
UNTITLED = tuple(Somebody(name, each.post, each.body, "") for name, each in zip(NAMES, PRESENT, strict=True))


def torn(between: str, after: str, form: str, at: int, people: tuple[Somebody, ...]) -> Reading:
    """What is read from minutes whose list of those there is torn after some of them."""
    lines = [ENTRIES[form](each) for each in people]
    text = "\n".join(["Dale Partnership", "Minutes of 6 June 2014", "", "Present:", *lines[:at]])
    text += f"\n{between}\n" + "\n".join(lines[at:])
    text += f"\n\n1. Performance Report\n\nMembers heard it.\n{after}\n2. Any Other Business\n\nThere was none.\n"
    (found,) = read(decode_bytes(text.encode(), "paper.txt"))
    return found


@pytest.mark.parametrize("people", [PRESENT, UNTITLED], ids=["titled", "untitled"])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("foot", ["", *FEET])
def test_torn(foot: str, form: str, people: tuple[Somebody, ...]) -> None:
    """A foot of a page between two halves of a list is no part of it and ends it not."""
    for at in (2, 3, 4):
        first, second = (f"\n{foot.format(page)}\n" if foot else "" for page in (1, 2))
        found = torn(first, second, form, at, people)
        bodies = "body" in form
        assert [(each.name, each.organisation) for each in found.attendees] == [
            (each.name, each.body if bodies else None) for each in people
        ]
        assert all(each.sure for each in found.attendees)
        assert [each.title for each in found.items] == ["Performance Report", "Any Other Business"]


def test_numbers_of_items_are_no_pages() -> None:
    """Numbers with a title below each, no two alike, are those of items."""
    text = "Dale Partnership\nMinutes of 6 June 2014\n\nPresent:\nAnn Low\nBob Marsh\n\n"
    text += "1\n\nPerformance Report\n\nMembers heard it.\n\n2\n\nAny Other Business\n\nThere was none.\n"
    (found,) = read(decode_bytes(text.encode(), "paper.txt"))
    assert [each.title for each in found.items] == ["Performance Report", "Any Other Business"]
