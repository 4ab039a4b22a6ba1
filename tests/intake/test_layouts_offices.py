"""Posts and bodies printed before names are those of whoever comes behind them, and head no other list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.layouts import PRESENT, Somebody

FIRST: dict[str, Callable[[Somebody], str]] = {
    "post, body: name": lambda of: f"{of.post}, {of.body}: {of.name}",
    "body: post: name": lambda of: f"{of.body}: {of.post}: {of.name}",
    "post, body (name)": lambda of: f"{of.post}, {of.body} ({of.name})",
    "post, body (name) - initials": lambda of: f"{of.post}, {of.body} ({of.name}) - {of.initials}",
}
HEADS = ("{}", "{}:", "{} -", "{} –")
BELOW: dict[str, Callable[[Somebody], str]] = {
    "name": lambda of: of.name,
    "bullet": lambda of: f"• {of.name}",
    "indented": lambda of: f"    {of.name}, {of.post}",
    "post: name": lambda of: f"  {of.post}: {of.name}",
    "name - post": lambda of: f"{of.name} - {of.post}",
}


def listed(lines: list[str]) -> Reading:
    """What is read from minutes with these lines below "Present:"."""
    text = "\n".join(["Dale Partnership", "Minutes of 6 June 2014", "", "Present:", *lines])
    (found,) = read(decode_bytes(f"{text}\n\n1. Performance Report\n\nMembers heard it.\n".encode(), "paper.txt"))
    return found


@pytest.mark.parametrize("bullet", ["", "• "])
@pytest.mark.parametrize("form", FIRST)
def test_posts_first(form: str, bullet: str) -> None:
    """A post and a body before a name are one entry with it."""
    found = listed([bullet + FIRST[form](each) for each in PRESENT])
    assert [(each.name, each.post, each.organisation) for each in found.attendees] == [
        (each.name, each.post, each.body) for each in PRESENT
    ]


@pytest.mark.parametrize("blank", [True, False])
@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("head", HEADS)
def test_bodies_head_several(head: str, below: str, *, blank: bool) -> None:
    """A body on a line of its own heads all below it, up to the next."""
    lines: list[str] = []
    for at in range(0, len(PRESENT), 2):
        lines += [head.format(PRESENT[at].body), *(BELOW[below](each) for each in PRESENT[at : at + 2])]
        lines += [""] if blank else []
    found = listed(lines)
    assert [(each.name, each.organisation) for each in found.attendees] == [
        (each.name, PRESENT[at - at % 2].body) for at, each in enumerate(PRESENT)
    ]


def test_judges_and_prosecutors() -> None:
    """Titles of judges belong to their names, prosecutors are no surnames, and another bench's chair is asked about."""
    found = listed(
        [
            "• Resident Judge (His Honour Judge Marsh) - HHJM",
            "• Chief Crown Prosecutor, Crown Prosecution Service (Bridget Low) - BL",
            "• Chair, Dale Bench (Mrs Agatha Elm JP) - AE",
            "• Head of Probation, Dale Probation Trust (Noreen Ash) - NA",
        ]
    )
    assert [(each.name, each.post, each.organisation) for each in found.attendees] == [
        ("His Honour Judge Marsh", "Resident Judge", None),
        ("Bridget Low", "Chief Crown Prosecutor", "Crown Prosecution Service"),
        ("Mrs Agatha Elm JP", "Chair", "Dale Bench"),
        ("Noreen Ash", "Head of Probation", "Dale Probation Trust"),
    ]
    assert [question.about for question in found.questions] == ["chair"]


@pytest.mark.parametrize("between", ["; ", ";\n", ",\n"])
@pytest.mark.parametrize("last", ["", "and "])
@pytest.mark.parametrize(
    "form", ["{of.body} - {of.name}", "{of.body} – {of.name} ({of.post})", "{of.post}, {of.body} - {of.name}"]
)
def test_bodies_first_in_a_row(form: str, last: str, between: str) -> None:
    """A body before each of several, the last behind an "and" or not, is that of whoever comes behind it."""
    entries = [form.format(of=each) for each in PRESENT]
    text = between.join([*entries[:-1], ("" if between[0] == "," else last) + entries[-1]])
    found = listed(f"{text}.".splitlines())
    assert [(each.name, each.organisation) for each in found.attendees] == [(each.name, each.body) for each in PRESENT]
