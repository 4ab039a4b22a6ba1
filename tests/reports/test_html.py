from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from compliance.assess.findings.finding import Assessment
from compliance.report import html
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT

VOID = frozenset({"meta", "br", "input", "link", "img"})


class Page(HTMLParser):
    """A page, checked for tags that do not match while it is read."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.text: dict[str, list[str]] = {}
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)
            self.text.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        """Check that it closes the last one opened."""
        assert self.open
        assert self.open.pop() == tag, (tag, self.getpos())

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        if self.open:
            self.text[self.open[-1]][-1] += data

    def all(self, *tags: str) -> list[dict[str, str]]:
        """The attributes of each of these tags."""
        return [attributes for tag, attributes in self.tags if tag in tags]


@pytest.fixture(params=[ASSESSMENT, ASSESSMENT_POISONED], ids=["plain", "poisoned"])
def page(request: pytest.FixtureRequest) -> Page:
    """The report as a browser reads it, of a plain record and of a hostile one."""
    assessment: Assessment = request.param
    return Page(html.render(assessment))


def test_a_record_adds_no_tag_and_no_attribute() -> None:
    """The page of a hostile record has the same tags, in the same order, as that of a plain one."""
    plain, hostile = Page(html.render(ASSESSMENT)), Page(html.render(ASSESSMENT_POISONED))
    assert [tag for tag, _ in hostile.tags] == [tag for tag, _ in plain.tags]
    assert [sorted(attributes) for _, attributes in hostile.tags] == [
        sorted(attributes) for _, attributes in plain.tags
    ]
    assert not UNSEEN & set(html.render(ASSESSMENT_POISONED))


def test_the_page_asks_for_nothing_from_outside(page: Page) -> None:
    """Nothing is loaded, and a link leads within the page or to the text of the law."""
    assert not page.all("link", "img", "iframe", "object", "embed", "base", "audio", "video")
    assert all("src" not in attributes for _, attributes in page.tags)
    for link in page.all("a"):
        assert link["href"].startswith(("#", "https://www.legislation.gov.uk/"))
    assert not re.search(r"url\(|@import", "".join(page.text["style"]))


def test_the_policy_lets_in_only_the_pages_own_style_and_script(page: Page) -> None:
    """The policy names the digests of the one style and the one script, and no source outside."""
    (policy,) = [meta["content"] for meta in page.all("meta") if "http-equiv" in meta]
    for kind in ("style", "script"):
        (text,) = page.text[kind]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert not re.search(r"https?:|unsafe|\*", policy)
    assert all(not {"style", "onclick", "onerror"} & set(attributes) for _, attributes in page.tags)


def test_headings_go_down_one_step_at_a_time(page: Page) -> None:
    """There is one first-level heading, and no level is left out."""
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_has_a_caption_and_scoped_headers(page: Page) -> None:
    """A screen reader can say what a table is and which header a cell belongs to; no cell is merged."""
    assert len(page.all("caption")) == len(page.all("table")) > 0
    assert all(header.get("scope") in ("col", "row") for header in page.all("th"))
    assert all(not {"colspan", "rowspan"} & set(cell) for cell in page.all("td", "th"))
    assert all(cell.get("data-label") for cell in page.all("td"))


def test_links_and_labels_lead_somewhere(page: Page) -> None:
    """Each id is given once, and whatever points within the page points to something there."""
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    wanted = {attributes["aria-labelledby"] for _, attributes in page.tags if "aria-labelledby" in attributes}
    wanted |= {link["href"][1:] for link in page.all("a") if link["href"].startswith("#")}
    assert wanted <= set(ids)
    assert "main" in wanted


def test_the_page_is_in_british_english_and_can_be_skipped_through(page: Page) -> None:
    """The language is declared, the first link skips to the main content, and the page may be zoomed."""
    assert page.all("html") == [{"lang": "en-GB"}]
    assert page.all("a")[0] == {"class": "skip", "href": "#main"}
    assert {"name": "viewport", "content": "width=device-width, initial-scale=1"} in page.all("meta")


def test_every_finding_can_be_unfolded(page: Page) -> None:
    """Each finding has its details, marked with its outcome and basis for the filter."""
    details = [each for each in page.all("details") if "data-outcome" in each]
    assert len(details) == len(ASSESSMENT.findings)
    assert len(page.all("details")) == len(page.all("summary"))
    assert {each["data-outcome"] for each in details} == {each.outcome.value for each in ASSESSMENT.findings}
    assert {each["data-basis"] for each in details} == {"statute", "local"}


def test_the_filter_is_hidden_until_the_script_shows_it(page: Page) -> None:
    """Without the script nothing is offered that would not work, and everything is there."""
    assert "hidden" in page.all("form")[0]
    assert all("hidden" not in details for details in page.all("details"))


COLOUR = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})\b")


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    digits = "".join(2 * digit for digit in colour) if len(colour) == 3 else colour
    channels = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_outcome_can_be_read_on_its_ground() -> None:
    """The words of each outcome have a contrast of at least 4.5 to 1, and so has the rest of the text."""
    style = html._part("report.css")
    tags = re.findall(r"\.([a-z-]+)\{color:#([0-9a-f]+);background:#([0-9a-f]+)\}", style)
    assert {name.replace("-", "_") for name, _, _ in tags} >= {each.outcome.value for each in ASSESSMENT.findings}
    assert all(contrast(ink, ground) >= 4.5 for _, ink, ground in tags)
    named = dict(re.findall(r"--([a-z]+):#([0-9a-f]+)", style))
    grounds = ("fff", named["pale"], "fff6d6")
    assert all(contrast(named[ink], ground) >= 4.5 for ink in ("ink", "quiet", "link") for ground in grounds)
    assert contrast("fff", named["band"]) >= 4.5


def test_what_is_said_to_screen_readers_of_each_link_differs(page: Page) -> None:
    """Links called Steps say which finding they are of, in words that are only hidden from sight."""
    page_text = "".join(page.text["span"])
    assert "Steps for reg 13A" in page_text
