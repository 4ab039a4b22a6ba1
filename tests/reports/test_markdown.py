from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from compliance.report import common, markdown
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


class Page(HTMLParser):
    """The tags, links and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.words.append(data)


def headings(report: str) -> list[tuple[int, str]]:
    """The headings with their levels."""
    return [(len(found[1]), found[2]) for found in re.finditer(r"(?m)^(#+) (.+)$", report)]


def test_the_parts_stand_in_the_order_that_a_board_expects() -> None:
    """The headings are those of the text report and a short timeline's, one of them of the first level."""
    found = headings(markdown.render(ASSESSMENT))
    assert [text for level, text in found if level == 2] == [
        "What the board is asked to do",
        "Summary",
        "The Regulations",
        "The group's own arrangements",
        "Actions",
        "Timeline: what was due, and what was done",
        "Attendance: facts, not findings",
        "Matters for decision",
        "Problems in the record",
        "Appendix: evidence",
        "Appendix: provisions and the versions used",
        "Appendix: how the law was read",
        "About this report",
    ]
    assert [text for level, text in found if level == 1] == ["Amber Vale Strategy Group: what the record shows"]


def test_a_record_adds_no_markup() -> None:
    """Whatever a record says, the page that comes of it has the same tags and links as that of a plain record."""
    plain = Page(PARSER.render(markdown.render(ASSESSMENT)))
    hostile = Page(PARSER.render(markdown.render(ASSESSMENT_POISONED)))
    assert hostile.tags == plain.tags
    assert hostile.links == plain.links
    assert all(link.startswith("https://www.legislation.gov.uk/") for link in hostile.links)
    assert not UNSEEN & set(markdown.render(ASSESSMENT_POISONED))


def test_bare_addresses_are_not_linked() -> None:
    """GitHub turns bare addresses into links; those of a record are broken up so that it does not."""
    report = markdown.render(ASSESSMENT_POISONED)
    assert "https://evil" not in report
    assert "www.evil" not in report


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60).map(common.clean))
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    """Markdown shows escaped text letter for letter, at the start of a line and inside one."""
    for before in ("", "a "):
        page = Page(PARSER.render(f"{before}{markdown.escape(text)}"))
        assert page.tags == ["p"] * bool(before or text)
        assert "".join(page.words).strip("\n") == f"{before}{text}".strip()


@given(st.text(alphabet="-+=*#>0123456789.) _`|~<&[]!\\", max_size=12).map(common.clean))
def test_marks_of_markdown_are_only_text(text: str) -> None:
    """No row of Markdown's own marks makes a list, a heading, a rule or a table."""
    page = Page(PARSER.render(f"- {markdown.escape(text)}"))
    assert page.tags == ["ul", "li"]
    assert "".join(page.words).strip() == text.strip()


def test_rows_of_tables_have_as_many_cells_as_their_heads() -> None:
    """A bar in a record opens no new cell."""
    for table in re.findall(r"(?m)(?:^\|.*\n)+", markdown.render(ASSESSMENT_POISONED)):
        counts = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
        assert len(counts) == 1, table
