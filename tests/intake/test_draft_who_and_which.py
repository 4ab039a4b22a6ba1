"""Who is who and which body letters are, answered in one file: neither is asked again once the other is known."""

from __future__ import annotations

from typing import Any

import pytest

from tests.intake.test_draft_matching import drafted, minutes

FULL = (
    ("Ann Ash", "Harrowdale District Council"),
    ("Bo Reed", "Harrowdale District Council"),
    ("Cy Cole", "Daleshire Women's Aid"),
    ("Di Dove", "Dale City Council"),
    ("Ed Elm", "Dale County Council"),
    ("Flo Fern", "Anytown Homes"),
)


@pytest.mark.parametrize(
    "name, printed",
    [
        ("B Reed", "HDC"),
        ("Bo Reed", "HDC"),
        ("C Cole", "Women's Aid"),
        ("Cy Cole", "Women's Aid"),
        ("D Dove", "DCC"),
        ("Di Dove", "DCC"),
        ("F Fern", "ABC"),
        ("Flo Fern", "ABC"),
    ],
)
@pytest.mark.parametrize("which", ["harrowdale-dc", "daleshire-womens-aid", "dale-city", "anytown-homes", "a new one"])
@pytest.mark.parametrize("is_one", ["yes", "no"])
def test_both_are_answered_in_one_file(name: str, printed: str, which: str, is_one: str) -> None:
    """Where the body was answered with another than had been thought, it was asked anew who is who."""
    papers = (minutes(*FULL, date="2013-05-01"), minutes((name, printed)))
    first = drafted(*papers).open
    given: dict[str, Any] = {each.id: is_one for each in first if each.id.startswith("person.")}
    asked_of = [each for each in first if each.id.startswith("body.")]
    for each in asked_of:
        new = "another" if any(one.value == "another" for one in each.choices) else "Harrowdale Bowls Club"
        given[each.id] = new if which == "a new one" else which
    if not asked_of or not any(each.startswith("person.") for each in given):
        return
    draft = drafted(*papers, given=given)
    assert not [each.id for each in draft.open if each.id.startswith(("person.", "body."))]
    of_one_body = any(name == who and given[asked_of[0].id] == "anytown-homes" for who, _ in FULL[-1:])
    assert len(draft.facts("people")) == len(FULL) + (is_one == "no" and not of_one_body)


def test_for_what_somebody_may_be_printed_is_said_so() -> None:
    """They were said to be printed for no organisation, while it was open which."""
    earlier = minutes(("J Webb", "HDC"), ("Ann Ash", "Harrowdale District Council"), date="2013-05-01")
    later = minutes(("Jo Webb", "Harrowdale District Council"))
    (ask,) = (each for each in drafted(earlier, later).open if each.id.startswith("person."))
    assert ask.what.startswith('"J Webb" is printed for what may be Harrowdale District Council, and "Jo Webb"')
