"""What of a web page is not the document: scripts, menus, banners, footers, and what the page itself hides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import web_contents, web_folded

if TYPE_CHECKING:
    from lxml.etree import _Element

_NEVER: Final = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "nav", "aside", "iframe", "object", "embed", "canvas"}
    | {"select", "button", "input", "textarea", "datalist", "audio", "video", "map", "dialog", "math", "del", "s"}
    | {"strike"}
)
_ROLES: Final = frozenset(
    {"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "menu", "menubar"}
    | {"toolbar", "tooltip", "presentation-hidden"}
)
_NAMES: Final = (
    r"cookies?|cookie-?\w+|consent|gdpr|breadcrumbs?|skip(?:-?(?:link|to|nav)\w*)?|nav(?:bar|igation)?|mega-?menu|menu"
    r"|side-?bar|site-?(?:header|footer)|page-?footer|footer|masthead|social|share|sharing|pagination|pager|feedback"
    r"|newsletter|back-?to-?top|print-?link|visually-?hidden|sr-only|screen-?reader(?:-text)?"
    r"|mgactionlist|mghide|mgsubmenu\w*|mgnav\w*"
)
_PLACES: Final = (
    r"banner|bar|box|container|wrapper|links?|list|inner|outer|menu|notice|message|popup|modal|overlay|top|left|right"
    r"|main|primary|secondary|mobile|desktop|area|section|block|panel|widget|header|footer|icons?|media|buttons?|site|page"
)
_CLASS = re.compile(rf"(?:(?:{_PLACES})[_-]+)*(?:{_NAMES})(?:[_-]+(?:{_PLACES}))*", re.IGNORECASE)
"""Class names that say that an element is no content: one of the names, and words for where on the page it is."""
_HIDES = re.compile(
    r"display\s*:\s*none|line-through|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3}",
    re.IGNORECASE,
)
_HIDING_RULE = re.compile(r"([^{}]{1,200})\{[^{}]{0,2000}?display\s*:\s*none", re.IGNORECASE)
_CLASS_NAME = re.compile(r"\s*\.([\w-]+)\s*")
_NOTE = re.compile(r"[\[(]?\d{1,2}[\])]?")
_WORD = re.compile(r"[^\W\d_]{3}[.,;:)\]]?$")
_PARAGRAPHS: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "hr", "div"})
_SEVERAL: Final = 3
_LINKED = 0.8
_SHORT: Final = 400
"""A cell with fewer letters is an entry of a table, however it is set."""
_MOST = 0.4
"""An element with a larger part of the page's words is its content, whatever its class says."""


class Chrome:
    """What to leave out of one page.

    Args:
        body: the whole of the page.
        styles: what its own style sheets say.
    """

    def __init__(self, body: _Element, styles: str) -> None:
        self._words = max(_length(body), 1)
        self._contents = web_contents.lists(body)
        self._headings = web_folded.headings(body)
        self._parts = web_folded.parts(body, self._headings)
        self._signs = web_folded.signs(self._headings)
        self._hidden = {
            name[1]
            for rule in _HIDING_RULE.finditer(styles[:500_000])
            for selector in rule[1].split(",")
            if (name := _CLASS_NAME.fullmatch(selector))
        }

    def leaves_out(self, element: _Element) -> bool:
        """Whether the element is no part of the document."""
        if element in self._contents or element in self._signs:
            return True
        tag = str(element.tag)
        if tag == "sup" and _is_note(element):
            return True
        if element in self._headings:
            return False
        if tag in _NEVER or (element not in self._parts and self._hides(element)):
            return True
        if (element.get("role") or "").lower() in _ROLES:
            return True
        classes = element.get("class") or ""
        if tag in ("footer", "header"):
            return not _within(element, "article", "main") and not self._is_content(element)
        names = f"{classes} {element.get('id') or ''}".split()
        return any(map(_CLASS.fullmatch, names)) and not self._is_content(element)

    def _hides(self, element: _Element) -> bool:
        """Whether the page does not show it; what is only folded away is of the document all the same."""
        if element.get("hidden") is not None or element.get("aria-hidden") == "true":
            return True
        classes = (element.get("class") or "").split()
        return _HIDES.search(element.get("style") or "") is not None or not self._hidden.isdisjoint(classes)

    def is_page(self, cell: _Element) -> bool:
        """Whether a cell of a table holds a page rather than an entry: most words, in several paragraphs."""
        parted = sum(child.tag in _PARAGRAPHS for child in cell)
        return parted >= _SEVERAL and _length(cell) > max(_MOST * self._words, _SHORT)

    def _is_content(self, element: _Element) -> bool:
        return _length(element) > _MOST * self._words or next(element.iter("h1"), None) is not None


def is_menu(cell: _Element) -> bool:
    """Whether a cell beside others holds nothing but links, several of them: the menu of a site laid out in a table."""
    links = list(cell.iter("a"))
    return len(links) >= _SEVERAL and sum(map(_length, links)) >= _LINKED * _length(cell)


def _is_note(raised: _Element) -> bool:
    """Whether raised figures lead to a footnote, as those after a word do."""
    before = raised.getprevious()
    above = raised.getparent()
    text = (before.tail if before is not None else above.text if above is not None else "") or ""
    return _NOTE.fullmatch("".join(map(str, raised.itertext())).strip()) is not None and bool(_WORD.search(text))


def _within(element: _Element, *tags: str) -> bool:
    return next(element.iterancestors(*tags), None) is not None


def _length(element: _Element) -> int:
    """How much there is to read in it."""
    skipped = ("script", "style", "noscript", "template", "nav")
    length = 0
    for each in element.iter():
        if isinstance(each.tag, str) and each.tag not in skipped:
            length += len((each.text or "").strip())
        length += len((each.tail or "").strip())
    return length
