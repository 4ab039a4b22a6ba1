"""A page of a council's site that was kept as another kind of file: its menus and its foot are not of the paper."""

from __future__ import annotations

import pytest
from docx.document import Document

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from tests.intake.decode_made import pdf, word

HEADS = [
    (
        "Cookies on this site",
        "Accept all",
        "Skip to main content",
        "Dale crest",
        "Pay",
        "Councillors and meetings",
        "Search",
    ),
    ("Skip to content", "Home", "Find your councillor", "Councillor A Sample: this week", "Council and democracy"),
    ("We use cookies to make this site work", "Reject all", "Menu", "Bins", "Report and pay", "Contact us"),
    ("Skip navigation", "Search this site", "A to Z of services", "Jobs and careers", "You are here: Home > Meetings"),
    ("This website uses cookies", "Accept all", "Council logo", "Leisure and sport", "Committees", "What's new"),
    ("Manage cookies", "Main menu", "Residents", "Businesses", "Visitors", "Log in / Register"),
]
PAPER = (
    "Dale Safety Board",
    "Minutes of the meeting held on 3 May 2016",
    "Present: Ann Low (Dale Council), Bo Orr (Dale Police)",
    "1. Apologies",
    "There were none.",
    "2. Minutes of the last meeting",
    "These were agreed.",
)
FOOT = (
    "Contact us | Accessibility | Privacy | Cookies",
    "Page last updated: 3 January 2021",
    "© Dale 2021. In attendance at our offices: Monday to Friday, 9am to 5pm.",
)


def _word(lines: tuple[str, ...]) -> bytes:
    def fill(document: Document) -> None:
        for line in lines:
            document.add_paragraph(line)

    return word(fill)


def _pdf(lines: tuple[str, ...]) -> bytes:
    return pdf("\n\n".join(lines))


def _text(lines: tuple[str, ...]) -> bytes:
    return "\n\n".join(lines).encode()


MADE = {"a.pdf": _pdf, "a.docx": _word, "a.txt": _text}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.txt"])
def test_menus_and_foot_are_not_of_the_paper(name: str, head: tuple[str, ...]) -> None:
    """Neither a link is somebody or a body, nor an hour in the foot that of the meeting, whatever the file."""
    (found,) = read(decode_bytes(MADE[name]((*head, *PAPER, *FOOT)), name))
    assert (found.kind, found.body, found.time) == ("minutes", "Dale Safety Board", None)
    assert [each.name for each in found.attendees] == ["Ann Low", "Bo Orr"]
    assert [(each.number, each.title) for each in found.items] == [
        ("1", "Apologies"),
        ("2", "Minutes of the last meeting"),
    ]
    assert found.items[1].resolution == "These were agreed."
    assert not found.questions


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_foot_of_links_is_that_of_a_page(name: str) -> None:
    """It tells by itself that the lines about it are the site's."""
    (found,) = read(decode_bytes(MADE[name]((*PAPER, *FOOT)), name))
    assert (found.time, found.items[1].resolution) == (None, "These were agreed.")


def test_title_among_the_links_stays() -> None:
    """A body's name between the skip link and the search is the only title that some pages have."""
    lines = ("Skip to main content", "Dale Community Safety Partnership", "Search", *PAPER[1:], *FOOT)
    (found,) = read(decode_bytes(_pdf(lines), "a.pdf"))
    assert found.body == "Dale Community Safety Partnership"


def test_words_of_a_site_in_another_paper_stay() -> None:
    """In a paper that was no page of a site, an item may be called as a link is."""
    items = ("1. Apologies", "There were none.", "2. Services", "Services", "It was agreed to keep all.")
    (found,) = read(decode_bytes(_pdf((*PAPER[:3], *items)), "a.pdf"))
    assert [each.title for each in found.items] == ["Apologies", "Services"]
