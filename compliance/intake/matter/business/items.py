"""The items of minutes or an agenda: number, title, what was decided, who is to act, and whether in closed session."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from compliance.intake.matter.business import closed, doubted, heading, outcome, strayed, telling, titling
from compliance.intake.matter.business.columns import is_action, only_tells
from compliance.intake.matter.business.entries import LABEL, Entry, entries
from compliance.intake.matter.business.starts import ItemStart, starts_of
from compliance.intake.matter.documents.block import title_block
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import STANDING, sentence
from compliance.intake.reading import DocumentKind, Item, Place

TOLD: Final = frozenset({"minutes", "draft_minutes", "notes", "summary"})
WITH_ITEMS: Final = TOLD | {"agenda"}
_END: Final = re.compile(
    r"\W*(?:(?:the )?(?:meeting|chair\w*)\b.{0,60}\b(?:closed|ended|finished|concluded|terminated"
    r"|declared .{0,20}closed)\b.{0,60}|signed\b.{0,80}|chair(?:man|person)?\s*[.…_:]{2,}.*|(?:dates?|time"
    r"|venue)\b.{0,30}\bnext\b.{0,10}\bmeetings?\b.*|dates? of (?:future|forthcoming) meetings?.*)",
    re.IGNORECASE,
)


_PARTED: Final = re.compile(r"(?P<title>[A-Z][^:]{2,140}?)\s*:[-–]*(?:\s+|$)(?P<told>.*)", re.DOTALL)
_SEVERAL: Final = 4
_ABOVE: Final = 4
_NEARLY_ALL: Final = 0.6
_TOLD: Final = 60
"""What stands behind a colon and is longer is told there, and is no part of a title."""
_MOSTLY: Final = 0.5
_OF_MINUTES: Final = re.compile(r"(?:draft )?(?:minutes|notes)\b", re.IGNORECASE)
_INLINE: Final = re.compile(r"\s*\bDecision:\s+(?=\S)")
"""What was decided behind its label; a site that gives every item the label sets it on a line of its own."""
_MATTERS: Final = re.compile(r"\W*matters? arising\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Business:
    """One item with the passages that tell of it."""

    item: Item
    passages: tuple[Passage, ...]
    titles: int = 0
    """How many entries after the first hold its title."""
    apart: bool = False
    """Whether its title stands out on the page."""


@dataclass(frozen=True, slots=True)
class Session:
    """All items, and whether any of the meeting was closed, with where that is said."""

    items: tuple[Business, ...]
    closed: bool
    closed_at: Place | None


def session(found: Sequence[Passage], kind: DocumentKind) -> Session:
    """The items of a document."""
    if kind not in WITH_ITEMS:
        return Session((), closed=False, closed_at=None)
    minutes = kind in TOLD
    laid = entries(found, minutes=minutes)
    begin = _begin(found, laid)
    closed_from = next((at for at, entry in enumerate(laid) if at >= begin - 1 and _closes(entry)), None)
    starts = starts_of(laid, begin, kind, closed_from)
    colons = minutes and _by_colons([titling.unnumbered(laid[start.at].text, start) for start in starts])
    made: list[Business] = []
    is_closed, closed_at, heading_at = False, None, None
    only: int | None = None
    begin = 0
    for at, start in enumerate(starts):
        is_closed, heading_at = _passed(laid[begin : start.at], is_closed=is_closed, at=heading_at)
        end = starts[at + 1].at if at + 1 < len(starts) else len(laid)
        business = _business(laid, start, end, minutes=minutes, is_closed=is_closed, colons=colons)
        begin = start.at + 1 + business.titles
        title, texts = business.item.title, [each.text for each in business.passages]
        stay = closed.for_how_long(title, texts) if minutes else "rest"
        leave = closed.excludes(title, texts, minutes=minutes)
        if closed.needless(title, texts):
            business = replace(business, item=replace(business.item, closed_session=False))
        elif (leave and stay == "this") or closed.taken_in_private(texts):
            business = replace(business, item=replace(business.item, closed_session=True))
        made.append(business)
        if business.item.closed_session:
            closed_at = closed_at or heading_at or business.item.at
            is_closed = is_closed or (stay != "this" and closed.closes(title or ""))
        if only == at:
            is_closed, heading_at = False, None  # the public left for this one only
        if leave and not is_closed and stay != "this":
            is_closed = minutes or at + 1 < len(starts)
            closed_at = closed_at or (business.item.at if is_closed else None)
            heading_at, only = closed_at, at + 1 if stay == "next" else None
    closed_at = closed_at or _closed_end(laid[begin:])
    return Session(tuple(made), closed_at is not None, closed_at)


def _closed_end(rest: Sequence[Entry]) -> Place | None:
    """Where a closed part begins after the last item, if something stands in it."""
    heading = next((at for at, entry in enumerate(rest) if _closes(entry)), None)
    if heading is None:
        return None
    said = [entry.text for entry in rest[heading + 1 :]]
    return rest[heading].passage.place() if said and not closed.needless(None, said[:2]) else None


def _closes(entry: Entry) -> bool:
    return entry.role == "text" and closed.closes(entry.text) and not closed.taken_in_private([entry.text])


def _begin(found: Sequence[Passage], laid: Sequence[Entry]) -> int:
    """The first entry below the title block."""
    if re.fullmatch(r"\W*\d{1,3}(?:/\d{2,4}|[.)])\W*", found[0].text):
        return 0
    block = len(title_block(found))
    if block >= len(found):
        return 0
    first = found[block]
    same = next((at for at, entry in enumerate(laid) if entry.passage == first), None)
    at = next((at for at, entry in enumerate(laid) if entry.passage.at >= first.at), 0) if same is None else same
    # Apologies that are told of below the heading of an item are no list above the first of them.
    heads = [
        before
        for before in range(max(0, at - _ABOVE), at)
        if laid[before].passage.kind == "heading" and STANDING.fullmatch(laid[before].text.strip(" :.*_"))
    ]
    return heads[0] if heads and sentence(first.text) else at


def _passed(found: Sequence[Entry], *, is_closed: bool, at: Place | None) -> tuple[bool, Place | None]:
    """Whether the meeting is closed after some entries."""
    for entry in found:
        if _closes(entry):
            is_closed, at = True, at or entry.passage.place()
        elif entry.role == "text" and closed.opens(entry.text):
            is_closed = False
    return is_closed, at


def _by_colons(texts: Sequence[str]) -> bool:
    """Whether nearly every title ends at a colon that what was said follows on the same line."""
    parted = [match for text in texts if (match := _PARTED.match(text))]
    told = [match for match in parted if match["told"].rstrip().endswith(".") or len(match["told"]) > _TOLD]
    return len(parted) >= max(_SEVERAL, len(texts) * _NEARLY_ALL) and len(told) > len(parted) * _MOSTLY


def _business(
    laid: Sequence[Entry], start: ItemStart, end: int, *, minutes: bool, is_closed: bool, colons: bool
) -> Business:
    entry = laid[start.at]
    passage, offset = (
        entry.passage,
        titling.behind(entry.text, start.number) if start.number else titling.bullet(entry.text),
    )
    following = titling.without_stray(laid[start.at + 1 : end])
    if start.number and not passage.text[offset:].strip(" |:.–-"):
        following = titling.without_people(following)
    parted = _PARTED.match(passage.text[offset:]) if colons else None
    if entry.title_cell and start.number and heading.plain(passage.text[offset:]):
        title, rest, used = heading.plain(passage.text[offset:]), len(passage.text), 0
    elif parted:
        title, rest, used = parted["title"].strip(), offset + parted.start("told"), 0
    else:
        title, rest, used = titling.title_of(passage, offset, following, start)
        title, rest = (
            titling.told_whole(passage, offset, minutes=minutes)
            if title is None and used == 0 and start.number
            else (title, rest)
        )
        loud = (following[used - 1].passage if used else passage).is_strong
        title, used = (
            titling.whole_title(title, following, used, loud=loud) if rest == len(passage.text) else (title, used)
        )
    body = following[used:]
    if title and body and not used and not passage.text[offset:].strip(" |:.–-"):
        body[0] = _behind(body[0], title)
    told = [_tail(passage, rest)] if rest < len(passage.text) and passage.text[rest:].strip(" |:.–-") else []
    texts = [*told, *(each.passage for each in body if each.role == "text")]
    inside, decided = _below_labels(texts)
    inline = any(_INLINE.match(each.text) for each in texts)
    if inline and decided:
        inside = list(texts)  # the label is how these minutes mark what was decided
    inside = _before_matters(inside) if title and _OF_MINUTES.match(title) else strayed.without(title, inside)
    columns = [each.text.strip() for each in body if each.role == "action"]
    item = Item(
        number=_printed(start),
        title=title,
        resolution=_resolution(_ended(inside), title, decided=decided, inline=inline) if minutes else None,
        actions=tuple(filter(is_action, (*outcome.actions(texts), *_column(columns)))) if minutes else (),
        closed_session=is_closed or closed.item_closed(title) or closed.closes(title or ""),
        at=passage.place(0, rest if rest > offset else None),
    )
    item = replace(item, doubts=doubted.of_decision(item.resolution, title, texts, item.at))
    above = following[used - 1].passage if used else passage
    return Business(item, tuple(texts), used, apart=bool(passage.lead()) or above.is_strong)


def _printed(start: ItemStart) -> str | None:
    return start.number.words if start.number else None


def _tail(passage: Passage, rest: int) -> Passage:
    """What of a passage stands after its title."""
    strong = tuple((max(a, rest) - rest, b - rest) for a, b in passage.strong if b > rest)
    at = sum(each <= rest for each in passage.starts) - 1
    starts = (0, *(each - rest for each in passage.starts[at + 1 :]))
    kind = "text" if passage.kind == "heading" else passage.kind
    lines = passage.lines[max(at, 0) :]
    return replace(passage, text=passage.text[rest:], strong=strong, lines=lines, starts=starts, kind=kind, level=0)


def _behind(entry: Entry, title: str) -> Entry:
    """What an entry says behind a title that it begins with."""
    begins = entry.text.startswith(title) and entry.text[len(title) :].strip(" |:.–-")
    return replace(entry, passage=_tail(entry.passage, len(title))) if begins else entry


def _before_matters(found: Sequence[Passage]) -> list[Passage]:
    """What is said of the minutes themselves; all of it, if nothing is said before the matters arising."""
    end = next((at for at, each in enumerate(found) if at and _MATTERS.match(each.text)), len(found))
    return list(found[:end]) if outcome.resolution(found[:end]) else list(found)


def _resolution(found: Sequence[Passage], title: str | None, *, decided: bool, inline: bool = False) -> str | None:
    """What was decided; below the label `Decision:` that is all that stands there, unless it only tells.

    Some publishers give every item the label, whether anything was decided on it or not.
    """
    told = outcome.resolution(found, closing=closed.closes(title or ""))
    if decided and inline and told:
        plain = _INLINE.sub(" ", told).strip()
        return None if only_tells(plain) else plain
    if told is None and decided:
        texts = [passage.text.strip() for passage in found]
        end = next((at for at, text in enumerate(texts) if outcome.ACTION.match(text)), len(texts))
        whole = " ".join(texts[:end])
        return whole if not inline and telling.DECIDES.search(whole) else None
    return told


def _below_labels(found: Sequence[Passage]) -> tuple[list[Passage], bool]:
    """What stands below `Decision:` or else `Minutes:`, where an item has such labels, else all of it; and which."""
    sections: dict[str, list[Passage]] = {}
    current: list[Passage] | None = None
    for passage in found:
        label = LABEL.match(passage.text)
        rest = passage.text[label.end() :] if label else ""
        if label and label["label"].isupper() and rest.strip():
            label = None  # `DECISION: …` in capitals is no label of a page, but how minutes mark what was decided
        if label and label["label"].lower().rstrip("s") in ("minute", "decision"):
            current = sections.setdefault(label["label"].lower().rstrip("s"), [])
            if rest.strip():
                current.append(_tail(passage, label.end()))
        elif current is not None:
            current.append(passage)
    decided = sections.get("decision")
    if decided:
        return decided, True
    return sections.get("minute", list(found)), False


def _ended(found: Sequence[Passage]) -> list[Passage]:
    """The passages up to the end of the meeting."""
    for at, passage in enumerate(found):
        if at and _END.fullmatch(passage.text):
            return list(found[:at])
    return list(found)


def _column(columns: Sequence[str]) -> tuple[str, ...]:
    """Actions from a column, without the word itself."""
    made = []
    for text in columns:
        match = outcome.ACTION.match(text)
        plain = text[match.end() :] if match and (match["mark"] or match["caps"]) else text
        if re.search(r"\w", plain) and not re.fullmatch(
            r"\W*(?:none|nil|n/?a|note[d]?|info(?:rmation)?|-|all to note|for information)\W*", plain, re.IGNORECASE
        ):
            made.append(plain.strip())
    return tuple(made)
