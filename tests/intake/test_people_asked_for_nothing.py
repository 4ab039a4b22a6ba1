"""What a site prints around a list, and what is told of it, is nobody to be asked about."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import paper

PAGE = """<h1>Agenda and minutes</h1>
<p>Elmdale Safety Board - Friday, 30 June 2023 10.00 am</p><p>Contact: Ann Low, tel. 01234 567890</p>{below}
<table><tr><th>No.</th><th>Item</th></tr>
<tr><td></td><td><p><b>Introductions and apologies.</b></p><p><b>Minutes:</b></p><p>{told}</p></td></tr>
<tr><td></td><td><p><b>Declarations of interest</b></p><p><b>Minutes:</b></p><p>There were none.</p></td></tr>
</table>
"""


@pytest.mark.parametrize(
    "told",
    [
        "Introductions were made and the list of apologies was noted.",
        "All were made welcome and apologies were noted.",
        "It was noted that some had sent apologies.",
    ],
)
def test_neither_a_label_nor_a_sentence_about_the_list_is_asked_about(told: str) -> None:
    """There is nobody to name in either."""
    (found,) = read(paper(PAGE.format(below="", told=told), "page.html"))
    assert not [each.what for each in found.questions if "could not be read" in each.what]


def test_a_post_below_whom_to_ask_heads_no_list() -> None:
    """It is the end of that line."""
    (found,) = read(
        paper(PAGE.format(below="<p>Democratic Services Officer</p>", told="All were welcome."), "page.html")
    )
    (asked,) = [each.what for each in found.questions if each.about == "attendees"]
    assert asked.startswith("No list of the people at this meeting is printed.")
