"""What of a web page only leads to places further down on it: its list of contents, and no words of its paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_SEVERAL: Final = 3
_MOST: Final = 0.6
"""A list of contents is links for the most part; a sentence on the page may stand above them."""
_HEADING: Final = re.compile(
    r"\W*(?:contents|page contents|(?:on|in) this (?:page|document)|jump to)\W*", re.IGNORECASE
)
_WITHOUT_WORDS: Final = frozenset({"script", "style", "noscript", "template"})


def lists(body: _Element) -> frozenset[_Element]:
    """The elements that are such a list, with all that stands in them, or the heading above one.

    It is known by where its links lead, whatever it is called: each to an element of the page outside the list. One
    alone, or a few in a text that says more, are words of the paper.
    """
    places = {name: each for each in body.iter() if (name := each.get("id") or _anchor(each))}
    links = [(each, places[to]) for each in body.iter("a") if (to := _fragment(each)) in places]
    if len(links) < _SEVERAL:
        return frozenset()
    reached = {above for _, place in links for above in (place, *place.iterancestors())}
    number: dict[_Element, int] = {}
    linked: dict[_Element, int] = {}
    lengths = _lengths(body)
    for link, _ in links:
        for above in link.iterancestors():
            if above in reached:
                break
            number[above] = number.get(above, 0) + 1
            linked[above] = linked.get(above, 0) + lengths[link]
    found = {each for each, count in number.items() if count >= _SEVERAL and linked[each] >= _MOST * lengths[each]}
    return frozenset(found | {heading for each in found if (heading := _heading(each)) is not None})


def _heading(element: _Element) -> _Element | None:
    before = element.getprevious()
    return before if before is not None and _HEADING.fullmatch("".join(map(str, before.itertext()))) else None


def _anchor(element: _Element) -> str | None:
    return element.get("name") if element.tag == "a" else None


def _fragment(link: _Element) -> str | None:
    """The place on the page itself that a link leads to."""
    to = link.get("href") or ""
    return to[1:] if to.startswith("#") else None


def _lengths(body: _Element) -> dict[_Element, int]:
    """How much there is to read in each element."""
    lengths: dict[_Element, int] = {}
    for each in reversed(list(body.iter())):
        if not isinstance(each.tag, str) or each.tag in _WITHOUT_WORDS:
            own = 0
        else:
            own = len((each.text or "").strip())
            own += sum(lengths[child] + len((child.tail or "").strip()) for child in each)
        lengths[each] = own
    return lengths
