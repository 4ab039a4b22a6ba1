"""Corrections of an earlier meeting's minutes, and what the chair did: neither says who is away from this one."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_PAPER = """
# Minutes of the Dale Board

Present: Ann Low (Dale Council), Bo Ray (Vale Trust)

1. WELCOME

Apologies for absence were received from Ed Fox.

2. MINUTES OF THE LAST MEETING

The Board agreed the minutes of the meeting held on 13 March 2024, subject to the following {word}:

{first} Members in attendance included Karl Bean (Chair, Palmer Forum)
{second} Apologies for absence were received from Cllr Gina Nye (Cabinet Member,
Cohesion).

3. POLICE

Apologies had been received from Di Eve.
"""


@pytest.mark.parametrize("word", ["amendments", "minor changes", "corrections"])
@pytest.mark.parametrize("first, second", [("(i)", "(ii)"), ("(a)", "(b)"), ("•", "•")])
def test_an_apology_in_a_correction_is_of_the_earlier_meeting(word: str, first: str, second: str) -> None:
    """Who is named there is neither away nor there nor in the chair; the paper goes on below."""
    found = read(_PAPER.format(word=word, first=first, second=second))
    assert away(found) == ["Ed Fox", "Di Eve"]
    assert there(found) == ["Ann Low", "Bo Ray"]
    assert found.chair is None


@pytest.mark.parametrize("did", ["welcomed everyone to the meeting", "opened the meeting, and thanked all for coming"])
def test_whom_a_sentence_calls_the_chair_below_the_heading_of_apologies_is_not_away(did: str) -> None:
    """Those away are in the next sentence."""
    found = read(f"""
Present: Ann Low (Dale Council), Bo Ray (Vale Trust)

Welcome and Apologies for Absence

The Chair, Chief Superintendent Carl Bush, {did}. Apologies for absence were received from Di Eve and Ed Fox.

2. Minutes of the last meeting
""")
    assert away(found) == ["Di Eve", "Ed Fox"]


def test_a_chair_who_could_not_come_is_away() -> None:
    """The sentence says so."""
    found = read("""
Present: Ann Low (Dale Council), Bo Ray (Vale Trust)

Apologies

The Chair, Carl Bush, sent apologies. The Clerk welcomed everyone.

2. Minutes of the last meeting
""")
    assert away(found) == ["Carl Bush"]
