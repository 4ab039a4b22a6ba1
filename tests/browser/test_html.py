"""The HTML report in a real browser: without a mouse, enlarged, on paper, and as axe judges it by WCAG 2.2 AA."""

from __future__ import annotations

import io
import re
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import BrowserContext, Dialog, Page, sync_playwright
from pypdf import PdfReader

from compliance.assess.findings.finding import Assessment
from compliance.report import html
from tests.reports.hostile import POISON
from tests.reports.sample import ASSESSMENT, poisoned
from tests.reports.test_fixtures import RECORDS, assessed

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"))), None
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        BROWSER is None, reason="no Chromium or Chrome is installed, so the HTML report was not tried in a browser"
    ),
]
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
DESK = {"width": 1280, "height": 1024}
ENLARGED = {"width": 320, "height": 256}
"""1280 by 1024 at 400 %."""
MEETINGS = 14

# The boxes that can be seen and stick out of the page to the right.
STICKING_OUT = """() => [...document.querySelectorAll("main *")].filter((each) => {
  const box = each.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && !each.closest("svg") && box.right > innerWidth + 0.5;
}).map((each) => each.outerHTML.slice(0, 120))"""
# What has the focus: enough to know it by, whether it can be seen, and whether the focus on it can.
FOCUS = """() => {
  const each = document.activeElement, box = each.getBoundingClientRect(), style = getComputedStyle(each);
  return {
    tag: each.tagName, name: each.textContent.trim() || each.value || "", id: each.id,
    seen: box.right > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth,
    marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    place: [...document.querySelectorAll("*")].indexOf(each),
  };
}"""
# What can be seen on paper, in pieces, without what is only hidden from sight.
PRINTED = """() => [...document.querySelectorAll(
  "h1, h2, h3, .limb p, .finding > p, td:not(.tight td, :has(li)), td li:not(:has(li)), caption:not(.unseen), " +
  ".row > span, dd"
)].filter((each) => each.checkVisibility()).map((each) => {
  const copy = each.cloneNode(true);
  for (const part of copy.querySelectorAll(".unseen, .more, .stack-only")) part.remove();
  return copy.textContent;
})"""
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } "
SPACED += "p { margin-bottom: 2em !important }"


def crowded() -> Assessment:
    """The small assessment with more meetings than names fit beside, and in each text what might do harm."""
    (first, *_) = ASSESSMENT.meetings
    days = [first.date + timedelta(days=28 * number) for number in range(MEETINGS) if first.date is not None]
    meetings = tuple(
        replace(first, id=f"m{number}", date=day, label=f"meeting of day {number}") for number, day in enumerate(days)
    )
    assessment: Assessment = poisoned(replace(ASSESSMENT, meetings=meetings), POISON)
    return assessment


@lru_cache(maxsize=3)
def report(name: str) -> str:
    """A report as HTML."""
    if name == "hostile":
        return html.render(crowded())
    (path,) = (each for each in RECORDS if each.stem == name)
    return html.render(assessed(path))


NAMES = ("derbyshire-scb", "tidy-county", "hostile")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """A browser that has never been used."""
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tmp_path_factory.mktemp("profile"),
            executable_path=BROWSER,
            headless=True,
            args=list(FLAGS),
            viewport={"width": DESK["width"], "height": DESK["height"]},
            offline=True,
        )
        context.set_default_timeout(60_000)
        yield context
        context.close()


@pytest.fixture
def page(browser: BrowserContext) -> Iterator[Page]:
    """A page that must not complain, ask for anything or call a dialogue."""
    page = browser.new_page()
    page.set_viewport_size({"width": DESK["width"], "height": DESK["height"]})
    complaints: list[str] = []

    def dismiss(dialogue: Dialog) -> None:
        complaints.append(dialogue.message)
        dialogue.dismiss()

    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: complaints.append(request.url))
    page.on("dialog", dismiss)
    yield page
    page.close()
    assert [each for each in complaints if not each.startswith("file:")] == []


def show(page: Page, name: str, folder: Path) -> None:
    """Open a report."""
    path = folder / f"{name}.html"
    path.write_text(report(name), encoding="utf-8")
    page.goto(path.as_uri())


def open_all(page: Page) -> None:
    """Open everything that can be opened."""
    page.evaluate("() => { for (const each of document.querySelectorAll('details')) each.open = true; }")


@pytest.mark.parametrize(
    "name, size",
    [*((name, DESK) for name in NAMES), ("derbyshire-scb", ENLARGED), ("hostile", ENLARGED)],
    ids=lambda value: value if isinstance(value, str) else str(value["width"]),
)
def test_axe_finds_nothing(page: Page, tmp_path: Path, name: str, size: dict[str, int]) -> None:
    """With everything open, axe finds no fault by the rules of WCAG 2.2 A and AA or by those of good practice."""
    show(page, name, tmp_path)
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    open_all(page)
    options = {"runOnly": {"type": "tag", "values": list(WCAG)}, "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = Axe().run(page, options=options).response["violations"]
    assert [(each["id"], each["help"], [node["html"] for node in each["nodes"]][:3]) for each in found] == []


@pytest.mark.parametrize("name", NAMES)
def test_at_400_per_cent_nothing_sticks_out(page: Page, tmp_path: Path, name: str) -> None:
    """In 320 CSS pixels one scrolls down only, with everything folded and with everything open."""
    show(page, name, tmp_path)
    page.set_viewport_size({"width": ENLARGED["width"], "height": ENLARGED["height"]})
    for unfold in (False, True):
        if unfold:
            open_all(page)
        assert page.evaluate("document.documentElement.scrollWidth") == ENLARGED["width"]
        assert page.evaluate(STICKING_OUT) == []


def test_text_may_be_spaced_out(page: Page, tmp_path: Path) -> None:
    """With the spacing of WCAG 1.4.12 no text is cut off, on a desk or enlarged."""
    path = tmp_path / "spaced.html"
    plain = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", report("derbyshire-scb"))
    path.write_text(plain.replace("</style>", f"{SPACED}</style>"), encoding="utf-8")
    page.goto(path.as_uri())
    open_all(page)
    for size in (DESK, ENLARGED):
        page.set_viewport_size({"width": size["width"], "height": size["height"]})
        assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
        assert page.evaluate(STICKING_OUT) == []


def test_the_skip_link_comes_first_and_skips(page: Page, tmp_path: Path) -> None:
    """The first stop is a link that can be seen once it has the focus, and leads to the main content."""
    show(page, "derbyshire-scb", tmp_path)
    page.keyboard.press("Tab")
    at = page.evaluate(FOCUS)
    assert (at["name"], at["seen"]) == ("Skip to main content", True)
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUS)["id"] == "main"
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)["name"].startswith("Note what the record shows")


@pytest.mark.parametrize("name", ["derbyshire-scb", "hostile"])
def test_every_stop_is_in_order_and_can_be_seen(page: Page, tmp_path: Path, name: str) -> None:
    """The tab key goes through the page once, in the order of reading, and shows each time where it is."""
    show(page, name, tmp_path)
    wanted = page.evaluate(
        """() => [...document.querySelectorAll("a, summary, input, button")].filter((each) => each.checkVisibility())
        .length"""
    )
    places = []
    for _ in range(wanted):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUS)
        assert at["seen"], at
        assert at["marked"], at
        places.append(at["place"])
    assert places == sorted(set(places))


def test_a_finding_opens_and_closes_without_a_mouse(page: Page, tmp_path: Path) -> None:
    """Enter and the space bar both open and close what is folded; the buttons do so for all."""
    show(page, "derbyshire-scb", tmp_path)
    box = page.locator("#steps ~ .all details").first
    box.locator("summary").focus()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        assert box.get_attribute("open") is not None
        page.keyboard.press(key)
        assert box.get_attribute("open") is None
    every = page.locator("details[data-outcome]")
    for name, wanted in (("Open all", every.count()), ("Close all", 0)):
        page.get_by_role("button", name=name).focus()
        page.keyboard.press("Enter")
        assert page.locator("details[data-outcome][open]").count() == wanted


def test_the_filter_works_without_a_mouse(page: Page, tmp_path: Path) -> None:
    """The space bar takes an outcome out of the page, says so where a screen reader hears it, and brings it back."""
    show(page, "derbyshire-scb", tmp_path)
    status = page.get_by_role("status")
    every = page.locator("details[data-outcome]").count()
    left_out = page.locator("details[data-outcome=not_applicable]").count()
    assert 0 < left_out < every
    assert status.inner_text() == f"All {every} findings are shown."
    page.get_by_role("checkbox", name="Does not apply").focus()
    page.keyboard.press("Space")
    assert status.inner_text().startswith(f"{every - left_out} of {every} findings are shown.")
    assert page.locator("[data-outcome=not_applicable]:visible").count() == 0
    page.keyboard.press("Space")
    assert page.locator("details[data-outcome]:visible").count() == every


def test_a_link_to_a_finding_opens_it(page: Page, tmp_path: Path) -> None:
    """Whoever follows the link to the steps of a finding stands in them, even where they were filtered out."""
    show(page, "derbyshire-scb", tmp_path)
    link = page.locator("#statute ~ div .findings a[href^='#f-']").first
    target = (link.get_attribute("href") or "")[1:]
    page.get_by_role("checkbox", name="Cannot tell from the record").focus()
    page.keyboard.press("Space")
    page.evaluate("(id) => { location.hash = id; }", target)
    page.wait_for_function("(id) => document.activeElement.id === id", arg=target)
    assert page.locator(f"[id='{target}']").is_visible()


def test_it_reads_in_full_without_its_script(page: Page, tmp_path: Path) -> None:
    """Where scripts are off nothing is missing, and nothing is offered that would not work."""
    path = tmp_path / "plain.html"
    path.write_text(re.sub(r"(?s)<script>.*?</script>", "", report("derbyshire-scb")), encoding="utf-8")
    page.goto(path.as_uri())
    assert page.locator("form:visible, button:visible").count() == 0
    every = page.locator("details[data-outcome]")
    assert page.locator("details[data-outcome]:visible").count() == every.count() > 0


@pytest.mark.parametrize("name", NAMES)
def test_paper_has_all_of_it(page: Page, tmp_path: Path, name: str) -> None:
    """Printed to A4, what was folded is open, nothing is cut at the edge, and all that it says is there to be read."""
    show(page, name, tmp_path)
    made = page.pdf(prefer_css_page_size=True, print_background=True, tagged=True)
    pdf = PdfReader(io.BytesIO(made))
    assert {(round(float(each.mediabox.width)), round(float(each.mediabox.height))) for each in pdf.pages} == {
        (595, 842)
    }
    text = letters(" ".join(each.extract_text() for each in pdf.pages))
    page.set_viewport_size({"width": 688, "height": 1000})  # what A4 less its margins holds
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate("document.documentElement.scrollWidth") <= 688
    assert page.evaluate(STICKING_OUT) == []
    printed = page.locator("details:visible")
    assert printed.count() > 0
    assert page.locator("details:visible:not([open])").count() == 0
    said = [letters(each) for each in page.evaluate(PRINTED)]
    assert len(said) > 100
    assert [each for each in said if each[:40] not in text or each[-40:] not in text] == []


def letters(text: str) -> str:
    """The letters and figures alone: on paper lines are broken elsewhere, and two letters may be one sign."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text), flags=re.ASCII).lower()
