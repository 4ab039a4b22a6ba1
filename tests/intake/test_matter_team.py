"""What a team or an executive decided, where what is to be done runs on behind it, and minutes called a minute."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter, parts

MINUTE = """\
Elm Action Team
{title}
4 May 2015

Present: Ann Ash (Dale Council)

1. APOLOGIES

None.

2. BUDGET

{told}

3. STRATEGY

Nothing was said.
"""


@pytest.mark.parametrize(
    "told, resolution, actions",
    [
        (
            "The Team resolved:-\n\n  (i)  to note it; and\n  (ii) to ask the Trust.",
            "The Team resolved:- (i) to note it; and (ii) to ask the Trust.",
            (),
        ),
        (
            "It was long. The Executive agreed option 2, Cllr Elm\ndissenting.",
            "The Executive agreed option 2, Cllr Elm dissenting.",
            (),
        ),
        ("Ann saw the team agreed to nothing.", None, ()),
        (
            "Seen. AGREED: The profile was accepted. ACTION 2 KD to add data.",
            "The profile was accepted.",
            ("KD to add data",),
        ),
        ("Seen. AGREED: That it is supported. ACTION: RT to meet DK.", "That it is supported.", ("RT to meet DK",)),
    ],
)
def test_what_was_decided(told: str, resolution: str | None, actions: tuple[str, ...]) -> None:
    """The sentence, or the list, without the action behind it."""
    item = matter(MINUTE.format(title="Minutes of the meeting", told=told)).items[1]
    printed = (item.resolution or "").removeprefix("AGREED: ") or None
    assert (printed, item.actions) == (resolution, actions)


@pytest.mark.parametrize(
    "title, kind",
    [
        ("UNAPPROVED MINUTE", "draft_minutes"),
        ("DRAFT MINUTE OF MEETING", "draft_minutes"),
        ("Minute of the meeting held at Elm on 4 May 2015", "minutes"),
    ],
)
def test_one_minute_is_minutes(title: str, kind: str) -> None:
    """As some clerks call them."""
    (part,) = parts(MINUTE.format(title=title, told="The Team agreed the plan."))
    assert part.kind == kind
