"""Decisions behind the word “Decided”, as others stand behind “Agreed” or “Resolved”."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter


@pytest.mark.parametrize("mark", ["Decided:", "We decided:", "Decided -", "DECIDED:", "Decided that"])
def test_decided_is_a_label_as_agreed_is(mark: str) -> None:
    """What stands behind it was decided; what somebody else decided was not."""
    text = f"""
Dale Partnership

Minutes of the meeting held on 4 March 2014

Present: Ann Low (Chair), Bo Ray

1. Lights

{mark} half of the cost is to be paid in April.

2. Roads

Dale Council has decided: the road stays closed. The police decided to wait. The trust met twice and decided that it
would pay, and the school met and decided to ask for lights.

3. Any other business

None.
"""
    lights, roads, _ = matter(text).items
    assert lights.resolution is not None
    assert lights.resolution.endswith("half of the cost is to be paid in April.")
    assert roads.resolution is None


@pytest.mark.parametrize("said", ["the terms be noted.", "the terms be noted and a copy sent to the police."])
def test_decision_in_bold_goes_on_below_its_label(said: str) -> None:
    """In small letters below words that break off it is more of the decision, and no heading; a heading is none."""
    page = (
        "<h1>Dale Safety Panel</h1><p>Minutes of the meeting of 4 March 2014</p><p>Present: Ann Low (Chair), Bo Ray"
        "</p><p><b>1. Terms of reference</b></p><p>Ann Low read them.</p><p><b>RESOLVED that</b></p><p><b>{}</b></p>"
        "<p><b>2. Roads</b></p><p>Told.</p><p><b>RESOLVED that</b></p><p><b>Lights in the town</b></p><p>Bought.</p>"
    )
    terms, roads, *_ = matter(page.format(said), "a.html").items
    assert terms.resolution == f"RESOLVED that {said}"
    assert "Lights" not in (roads.resolution or "")
