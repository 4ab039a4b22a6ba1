"""Parts that a web page folds away below their headings: the buttons that are the headings, and what these unfold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary")
_NAMES: Final = ("aria-controls", "data-bs-target", "data-target")
_DOES: Final = re.compile(
    r"[\s,:–-]*(?:(?:show|hide|open|close|expand|collapse)(?: (?:this |the )?(?:section|panel|details))?)?[\s,:–-]*",
    re.IGNORECASE,
)


def headings(body: _Element) -> frozenset[_Element]:
    """The buttons that are all there is to read of a heading; one beside its words only does something with it."""
    return frozenset(
        button
        for heading in body.iter(*_HEADINGS)
        if len(buttons := list(heading.iter("button"))) == 1 and _text(heading) == _text(buttons[0])
        for button in buttons
    )


def parts(body: _Element, buttons: frozenset[_Element]) -> frozenset[_Element]:
    """What these buttons fold away, whether it is to be seen just now or not: named by them, or right below them."""
    named = {name.lstrip("#") for button in buttons for to in _NAMES for name in (button.get(to) or "").split()}
    headings = (next(button.iterancestors(*_HEADINGS)) for button in buttons)
    below = (each for heading in headings if (each := heading.getnext()) is not None)
    return frozenset((*(each for each in body.iter() if each.get("id") in named), *below))


def signs(buttons: frozenset[_Element]) -> frozenset[_Element]:
    """What in these buttons only says what they do, as "Hide this section", beside the words of the heading."""
    return frozenset(
        each
        for button in buttons
        if not _DOES.fullmatch(_text(button))
        for each in button.iterdescendants()
        if _DOES.fullmatch(_text(each))
    )


def _text(element: _Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
