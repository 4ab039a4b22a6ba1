"""Decisions behind the label “Decision:” in words that order something, with more told behind them."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_PAGE = """
<main><h1>Dale Community Safety Partnership: minutes</h1><p>Wednesday 26 April 2023, Dale Hall</p>
<h2>Present</h2><ul><li>Ann Low (Chair), Dale Council</li><li>Bo Ray, Dale Police</li></ul>
<h2>1. Plan</h2><p>Ann Low introduced the draft.</p><p><strong>Decision:</strong> The plan was agreed.</p>
<h2>2. Funding</h2><p>Five bids were considered.</p><p><strong>Decision:</strong> {said}</p>
<h2>3. Next meeting</h2><p>19 July 2023</p></main>
"""


@pytest.mark.parametrize(
    "said",
    [
        "Fund the boxing club (£4,800) and the lights (£6,000). Two bids were turned down.",
        "Write to the Commissioner. This is because the grant has been cut.",
        "Hold a joint session in June. Bo Ray gave three dates.",
        "Pay £600 for the lights, which are broken.",
        "Go ahead with both schemes. Bo Ray was against.",
    ],
)
def test_what_is_ordered_was_decided(said: str) -> None:
    """It is whole, with what was told behind it under the same label."""
    assert matter(_PAGE.format(said=said), "a.html").items[1].resolution == said


@pytest.mark.parametrize(
    "said",
    [
        "Bids were considered. Bo Ray gave an update.",
        "Funding is tight. The grant has been cut.",
        "Support for victims was discussed.",
        "Support to victims was discussed.",
        "Review in May was discussed.",
        "Note that was read out was from the police.",
        "Reports were given. Next steps are with the police.",
    ],
)
def test_what_only_tells_was_not(said: str) -> None:
    """Some sites print the label at every item, and what was said behind it."""
    assert matter(_PAGE.format(said=said), "a.html").items[1].resolution is None
