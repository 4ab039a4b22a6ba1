"""Minutes in a table without column headings: who came and what was spoken of at the side, what was said beside it."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_TABLE = """
<h1>Dale Safety Forum: meeting 11 January 2018</h1><table>
{rows}
</table>
"""
_ROWS = (
    ("Present{}", "Ann Low (Chair) (Dale Council), Bo Ray (Police), Cy Dent (Churches)", ""),
    ("Apologies{}", "Apologies for absence were received from Di Holt and Ed Nash (Dale Homes).", "ACTION"),
    ("Minutes{}", "The minutes of the meeting held on 14 September 2017 were accepted as a correct record.", ""),
    ("Matters Arising{}", "It was noted that invitations to the supper had been sent to all who had been here.", ""),
    ("Scams at the Door{}", "Bo Ray spoke on the new leaflet, which will be in the shops by March.", "BR"),
    ("Date of Next Meeting{}", "8 March 2018", ""),
)


def _page(ends: str, tag: str, rows: tuple[tuple[str, str, str], ...] = _ROWS) -> str:
    made = (
        f"<tr><td><{tag}>{side.format(ends)}</{tag}></td><td><p>{said}</p></td><td>{who}</td></tr>"
        for side, said, who in rows
    )
    return _TABLE.format(rows="\n".join(made))


@pytest.mark.parametrize("ends, tag", [(":", "b"), ("", "b"), (":", "p"), ("", "h3")])
def test_side_headings_are_titles(ends: str, tag: str) -> None:
    """Each is the title of what stands beside it; lists of people are none."""
    items = matter(_page(ends, tag), "a.html").items
    titles = [each.title for each in items]
    assert [each for each in titles if each != "Apologies"] == [
        "Minutes",
        "Matters Arising",
        "Scams at the Door",
        "Date of Next Meeting",
    ]
    minutes = next(each for each in items if each.title == "Minutes")
    assert minutes.resolution is not None
    assert minutes.resolution.startswith("The minutes of the meeting held on 14 September 2017 were accepted")


def test_rows_of_a_form_or_of_people_are_no_items() -> None:
    """Nothing at the side of these is of every meeting."""
    rows = (
        ("Date", "11 January 2018, in the hall of the school by the church", ""),
        ("Ann Low", "Dale Council, where she is the manager of community safety", ""),
        ("Bo Ray", "Dale Police, where he is the inspector for the town and the villages", ""),
        ("Cy Dent", "Churches together in Dale, of which he is the secretary since May", ""),
    )
    assert matter(_page("", "b", rows), "a.html").items == ()
