"""Pages that were printed from a browser: what it adds above and beneath each sheet is not of the paper."""

from __future__ import annotations

import pytest

from tests.intake.decode_made import paper, pdf, texts

PAGE = "#set page(width: 21cm, height: 29.7cm)\n"
ADDED = [
    ("12/1/26, 2:15 AM #h(1fr) Dale Safety Board #h(1fr)", "https:\\/\\/dale.example/m.asp?ID=4 #h(1fr) {page}/2"),
    ("01/12/2026, 02:15 #h(1fr) Dale Safety Board #h(1fr)", "file:\\/\\/\\/C:/minutes.htm #h(1fr) {page}/2"),
    ("Dale Safety Board #h(1fr) https:\\/\\/dale.example/m", "{page} of 2 #h(1fr) 01/12/2026, 02:15"),
    ("Dale Safety Board #h(1fr) Page {page} of 2", "http:\\/\\/dale.example/m #h(1fr) 01/12/2026"),
    ("2026-12-01, 02:15:20", "https:\\/\\/dale.example/m... #h(1fr) {page}/2"),
    (
        "01.12.26, 2.15pm #h(1fr) Mail - Minutes of 3 May",
        "https:\\/\\/mail.example/?ik=5 #h(1fr) Page {page} of 2",
    ),
]
BODIES = (
    "Safety Board, 3 May 2016 at 10 am\n\nPresent: A Low and B Orr\n\n1. Apologies",
    "There were none.\n\n2. Minutes of 1 March 2016\n\nThese were agreed.",
)
MADE = [line for body in BODIES for line in body.split("\n\n")]


def _on(page: int, edge: str) -> str:
    return edge.replace("{page}", str(page))


@pytest.mark.parametrize("head, foot", ADDED)
def test_what_a_browser_adds_is_dropped(head: str, foot: str) -> None:
    """Day and hour of printing, title, address and number go from every page; the paper stays whole."""
    sheets = [
        f"#page(header: [{_on(page, head)}], footer: [{_on(page, foot)}])[{body}]"
        for page, body in enumerate(BODIES, start=1)
    ]
    assert texts(paper(pdf(PAGE + "\n".join(sheets)), "a.pdf")) == MADE


@pytest.mark.parametrize("head, foot", ADDED)
def test_what_a_browser_adds_is_dropped_from_a_text(head: str, foot: str) -> None:
    """A text made of such a page keeps the title once, since it has no other place for it."""
    head, foot = (edge.replace("\\/", "/").replace("#h(1fr)", "     ") for edge in (head, foot))
    sheets = [f"{_on(page, head)}\n\n{body}\n\n\n{_on(page, foot)}\n" for page, body in enumerate(BODIES, start=1)]
    title = [each for each in ("Dale Safety Board", "Mail - Minutes of 3 May") if each in head]
    assert texts(paper("\f".join(sheets))) == title + MADE


@pytest.mark.parametrize(
    "head, foot",
    [
        ("Dale Safety Board 12/03/2019, 14:00", "www.dale.example #h(1fr) 1/1"),
        ("12/03/2019 #h(1fr) Dale Safety Board", "www.dale.example #h(1fr) 1/1"),
        ("12/03/2019, 14:00 #h(1fr) Dale Safety Board", "www.dale.example"),
        ("12/03/2019, 14:00 #h(1fr) Dale Safety Board", "Any queries to the Clerk, Dale Council #h(1fr) 1/1"),
    ],
)
def test_head_of_the_paper_itself_stays(head: str, foot: str) -> None:
    """The day of a meeting is in the head of many papers, and a council's address in the foot."""
    made = texts(paper(pdf(f"#set page(header: [{head}], footer: [{foot}])\n{PAGE}{BODIES[0]}"), "a.pdf"))
    assert made[0].replace("\t", " ") == head.replace(" #h(1fr)", "")
