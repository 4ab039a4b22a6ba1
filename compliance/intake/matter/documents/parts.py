"""Which documents a paper holds: a pack is cut where the next one begins, and each is told what it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from compliance.intake.matter.documents import (
    enclosed,
    folios,
    furniture,
    on_minutes,
    reports,
    run_on,
    sorts,
    stamp,
)
from compliance.intake.matter.documents.kinds import EARLIER, title_kind
from compliance.intake.matter.documents.model import Part
from compliance.intake.matter.text import margin_notes, sideheads
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import Day, days_in
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.matter.text.words import BODY, ROOM, capitals, sentence
from compliance.intake.paper import Line, Paper
from compliance.intake.reading import DocumentKind

WEB: Final = frozenset({"html", "text", "markdown"})
"""What may be, or be pasted from, a page of a web site."""
_AHEAD: Final = 16
_BACK: Final = 8
_LABELLED: Final = 80
_LABEL_ENDS: Final = 40
_LONGEST: Final = 110
"""A line of a title block is no longer."""
_APOLOGIES_AHEAD: Final = re.compile(r"\W*(?:apologies|apols?)\b(?: for absence)?\W*$", re.IGNORECASE)
_LIST: Final = 40
"""Apologies stand below the list of those who were there, which is seldom longer."""
_OWN_PAPER: Final = re.compile(
    r"\W*(?:\d+[.)]?\d*\s+)?(?:purpose|recommendations?|introduction|background|summary|report author|author|made\b)",
    re.IGNORECASE,
)
_TERMS_SAID: Final = re.compile(
    r"\b(?:quorum|quorate|members|membership|meets|chair|vote|votes|minutes)\b", re.IGNORECASE
)
"""What numbered terms say that stand below no heading of their own."""
_SAID_AHEAD: Final = 30
_TERMS_AHEAD: Final = re.compile(
    r"\W*(?:\d+[.)]?\d*\s+)?(?:purpose|membership|quorum|frequency|chair|voting|aims?|objectives?"
    r"|accountability|meetings?|role|decision|review)\b",
    re.IGNORECASE,
)
_STAMP: Final = re.compile(r"\W*(?:agenda\s+)?item(?:\s+no\.?)?\W*\d{1,3}[a-z]?\W*", re.IGNORECASE)
_MINUTES_LIKE: Final = ("minutes", "draft_minutes", "notes", "summary")
_APPENDED: Final = re.compile(r"\W*(?:appendix|annex|schedule)\b.*\b(?:attend|present\b|apologies)", re.IGNORECASE)
"""The list of those who came, at the end of the minutes that it belongs to."""
_ALONE: Final = re.compile(r"\W*(?:(?:draft|unconfirmed|unapproved)\W+)?(?:minutes|notes)\W*", re.IGNORECASE)
"""A title that says nothing but what kind of document it heads."""
_PRESIDES: Final = re.compile(r"\((?:in the )?chair(?:man|woman|person)?\)", re.IGNORECASE)
"""The mark of one who is listed, whatever heads the list."""
_HELD: Final = re.compile(r"\bheld\b", re.IGNORECASE)
_LABEL: Final = re.compile(r"\W*Minutes:(?:\s|$)")
_OF_A_MAIL: Final = re.compile(r"\W*(from|sent|date|to|cc|bcc|subject|attachments?|importance)\W*:", re.IGNORECASE)
_MAIL_LABELS: Final = 3
"""So many labels of the head of an email, one of them its subject, make it one."""


def split(paper: Paper) -> tuple[Part, ...]:
    """The documents of a paper, in the order in which they stand in it."""
    web = paper.format in WEB or furniture.of_a_site(paper.lines)
    printed = run_on.parted(furniture.without(folios.without(paper.lines), web=web))
    lines = sideheads.apart(margin_notes.without(stamp.without(printed)))
    if not lines:
        return (Part("other", paper.lines),) if paper.lines else ()
    found = paragraphs(lines)
    if begin := enclosed.begins(found):
        lines = lines[found[begin].at :]
        found = paragraphs(lines)
    starts = _starts(found)
    pieces = [found[start:end] for start, end in zip(starts, [*starts[1:], len(found)], strict=True)]
    parts: list[Part] = []
    for number, piece in enumerate(pieces):
        kind, questions = sorts.sort(piece, paper if number == 0 else None)
        part = Part(kind, _lines(lines, piece), questions)
        if parts and _belongs(parts[-1], part, piece):
            part = Part(part.kind, (*_title_lines(parts.pop()), *part.lines), part.questions)
        parts.append(part)
    if len(parts) > 1 and _covers(parts):
        parts[0] = Part("other", parts[0].lines)
    return tuple(parts)


def _covers(parts: Sequence[Part]) -> bool:
    """Whether the first of them is the email with which the minutes below it were sent, and none itself."""
    head, *rest = parts
    return (
        _is_mail(line.text for line in head.lines)
        and not any(on_minutes.LISTED.match(line.text) for line in head.lines)
        and any(each.kind in _MINUTES_LIKE for each in rest)
    )


def _is_mail(texts: Iterable[str]) -> bool:
    """Whether it begins with the head of an email."""
    labels = {match[1].casefold() for text in islice(texts, _BACK) if (match := _OF_A_MAIL.match(text))}
    return len(labels) >= _MAIL_LABELS and "subject" in labels


def _lines(lines: Sequence[Line], piece: Sequence[Passage]) -> tuple[Line, ...]:
    """The printed lines from the first of a piece to its last."""
    return tuple(lines[piece[0].at : max(passage.last for passage in piece) + 1])


# Where a document begins


def _starts(found: Sequence[Passage]) -> list[int]:
    starts = [0]
    for at in range(1, len(found)):
        kind = title_kind(found[at])
        if kind and (_begins(kind, found, at, starts[-1]) or _of_another_day(found, at, starts[-1])):
            start = max(_backed(found, at), starts[-1])
            if start > starts[-1] + 1 and found[start - 1].text.casefold() == found[starts[-1]].text.casefold():
                start -= 1  # the name of the body, printed again as it heads the document before
            if start > starts[-1] and _is_document(found[starts[-1] : start]):
                starts.append(start)
        elif (top := _untitled(found, at, starts[-1]) or reports.begins(found, at, starts[-1])) is not None:
            starts.append(top)
    return starts


def _untitled(found: Sequence[Passage], at: int, current: int) -> int | None:
    """Where, above a list of those present on a new page, the minutes of another day begin without the word."""
    page = found[at].first.page
    if page is None or not _lists_those_there(found[at]):
        return None
    top = at
    while top > max(current, at - _BACK) and found[top - 1].first.page == page:
        top -= 1
    above = found[top:at]
    if top == current or found[top - 1].first.page == page or any(map(_is_item, above)):
        return None
    head = [each for each in found[current : min(top, current + _AHEAD)] if not EARLIER.search(each.text)]
    mine, theirs = _dates(above), _dates([each for each in head if not _is_item(each)])
    if not mine:  # a second session of the day
        return top if capitals(above[0].text) and any(map(_lists_those_there, found[current:top])) else None
    return top if theirs and not _same(mine, theirs) else None


def _lists_those_there(passage: Passage) -> bool:
    """Whether it is the label of a list of those present."""
    return bool(on_minutes.LISTED.match(passage.text)) and ":" in passage.text[:_LABEL_ENDS]


def _is_item(passage: Passage) -> bool:
    """Whether it begins with the number of an item, and is no day."""
    return number_of(passage.text) is not None and not (days_in(passage.text) and len(passage.text) < _LABEL_ENDS)


def _is_document(piece: Sequence[Passage]) -> bool:
    """Whether it is more than the first lines of the title block that follows."""
    return len(piece) > _BACK or any(title_kind(each) not in (None, "other") or sentence(each.text) for each in piece)


def _begins(kind: DocumentKind, found: Sequence[Passage], at: int, current: int) -> bool:
    """Whether a line in mid-paper that reads like a title is one."""
    passage, ahead = found[at], found[at + 1 : at + 1 + _AHEAD]
    goes_on = on_minutes.counts_on(found, at, current) or _heads_on(found, at, current)
    if _APPENDED.match(passage.text) or goes_on or on_minutes.is_dealt_with(passage, ahead):
        return False
    labels = sum(_LABEL.match(each.text) is not None for each in found[max(current, at - _LABELLED) : at])
    if labels > 1 or (ahead and _LABEL.match(ahead[0].text)):
        return False  # on a page of ModernGov an item may quote the title of the minutes that it is about
    alone = _ALONE.fullmatch(passage.text) is not None and _dated_above(found, at, current)
    stands_out = alone or passage.is_strong or capitals(passage.text) or _opens_page(found, at)
    if kind in ("minutes", "draft_minutes", "notes", "summary"):
        if passage.text.rstrip().endswith(":") or (_number_alone(found[at - 1].text) and not _is_stamped(found, at)):
            return False  # a label, or the title of an item whose number stands on a line of its own
        announced = re.match(r"\W*(?:\w+ ){0,3}(?:minutes|notes|summary|record)\b.{4}", passage.text, re.IGNORECASE)
        near = (passage, *ahead[:4])
        dated = any(days_in(each.text) and not EARLIER.search(each.text) for each in near)
        attended = any(on_minutes.LISTED.match(each.text) for each in ahead) or run_on.lists_people(passage.text)
        if stands_out and _dated_above(found, at, current):
            dated = True
            unlabelled = alone and any(_PRESIDES.search(each.text) for each in ahead)
            attended = (
                attended
                or unlabelled
                or any(_APOLOGIES_AHEAD.match(each.text) for each in found[at + 1 : at + 1 + _LIST])
            )
        of_whom = kind == "summary" and _above(found, at - 1, at) and BODY.search(found[at - 1].text) is not None
        held = bool((of_whom or _HELD.search(passage.text)) and days_in(passage.text)) and len(ahead) > 4
        held = held and (of_whom or not on_minutes.of_before(found, at, current))
        above = found[current:at]
        already = len(above) <= _BACK and any(title_kind(each) in _MINUTES_LIKE for each in above)
        if already:
            mine, theirs = _dates([passage]), _dates(found[current : current + 4])
            already = not mine or not theirs or _same(mine, theirs)
        already = already and not _is_mail(each.text for each in above)
        already = already and not any(on_minutes.LISTED.match(each.text) for each in above)  # it is a first page
        lists = stands_out and any(on_minutes.LISTED.match(each.text) for each in ahead[:3])
        return not already and bool(stands_out or announced) and ((dated and (attended or held)) or lists)
    if not stands_out:
        return False
    if kind == "agenda":
        start = _backed(found, at)
        own = _dates(
            [each for each in found[start : at + 6] if not EARLIER.search(each.text) and not number_of(each.text)]
        )
        return bool(own) and start > current and not _same(own, _dates(found[current : current + _AHEAD]))
    if kind == "terms_of_reference":
        headed = sum(bool(_TERMS_AHEAD.match(each.text)) and len(each.text) < 60 for each in found[at + 1 : at + 60])
        numbered = [each.text for each in found[at + 1 : at + _SAID_AHEAD] if number_of(each.text)]
        said = {word.group().lower() for text in numbered if (word := _TERMS_SAID.search(text))}
        return headed >= 2 or len(said) > 2
    if kind == "membership_list":
        return False
    report = re.match(r"(?:\w+ )?report\b|briefing", passage.text, re.IGNORECASE)
    if report and not _opens_page(found, at) and not capitals(passage.text[:12]):
        return False
    return not report or any(_OWN_PAPER.match(each.text) for each in ahead)


def _of_another_day(found: Sequence[Passage], at: int, current: int) -> bool:
    """Whether it heads in an appendix the list of those who came to another meeting than that of the document."""
    if not _APPENDED.match(found[at].text):
        return False
    mine, theirs = _dates([found[at]]), _dates(found[current : current + 4]) or _dates(found[:_AHEAD])
    return bool(mine and theirs) and not _same(mine, theirs)


def _heads_on(found: Sequence[Passage], at: int, current: int) -> bool:
    """Whether a line goes on with the heading of an item above it: "2. DECLARATIONS OF INTERESTS IN" / "THE AGENDA"."""
    if at <= current or found[at].first.block != found[at - 1].first.block or number_of(found[at].text):
        return False
    above = found[at - 1].text
    return _is_item(found[at - 1]) and capitals(above) and capitals(found[at].text) and not sentence(above)


def _dated_above(found: Sequence[Passage], at: int, current: int) -> bool:
    """Whether another day than that of the document before is printed above a title, at the head of the same block."""
    start = _backed(found, at)
    own = _dates([each for each in found[start:at] if not EARLIER.search(each.text) and not _is_item(each)])
    return bool(own) and start > current and not _same(own, _dates(found[current : current + 4]))


def _number_alone(text: str) -> bool:
    """Whether a line is the number of an item, or its letter, and nothing else."""
    number = number_of(text)
    return re.fullmatch(r"\W*\(?(?=\w*\d|(?i:[ivxlc]{1,5}|\w{1,2})\b)\w{1,8}[.)]?\W*", text) is not None or (
        number is not None and not text[number.end :].strip()
    )


def _is_stamped(found: Sequence[Passage], at: int) -> bool:
    """Whether the number above a line says at the top of a page which item of the pack's agenda the paper is for."""
    return _STAMP.fullmatch(found[at - 1].text) is not None and _opens_page(found, at)


def _opens_page(found: Sequence[Passage], at: int) -> bool:
    """Whether it stands within the first lines of a page."""
    page = found[at].first.page
    return page is not None and any(found[before].first.page != page for before in range(max(0, at - 5), at))


def _backed(found: Sequence[Passage], at: int) -> int:
    """Where the title block begins that the line belongs to: name and date often stand above the word."""
    page, start = found[at].first.page, at
    while start > 0 and at - start < _BACK:
        before = found[start - 1]
        if page is not None and before.first.page != page:
            return start
        if not _above(found, start - 1, at):
            break
        start -= 1
    return start if page is None or at - start < _BACK else at


def _above(found: Sequence[Passage], before: int, at: int) -> bool:
    """Whether a line can be one of the title block of the line at `at`."""
    text = found[before].text
    if len(text) >= _LONGEST or sentence(text) or found[before].row is not None:
        return False
    if re.match(r"\W*(?:resolved|closed session)", text, re.IGNORECASE):
        return False
    if _stated(text):
        # A list of meetings to come ends the document before it; a title with its own date needs none above it.
        page = found[before].first.page
        near = " ".join(each.text for each in found[max(0, before - 4) : before + 1] if each.first.page == page)
        return not days_in(found[at].text) and not re.search(
            r"\b(?:next|future|forthcoming)\b.{0,20}\bmeet", near, re.IGNORECASE
        )
    loud = found[before].is_strong or capitals(text)
    return loud and not re.match(r"\W*\d", text)


def _stated(text: str) -> bool:
    """Whether a line states when or where, and little else."""
    return len(text) < _LONGEST and bool(days_in(text) or clocks_in(text) or ROOM.search(text))


def _dates(found: Sequence[Passage]) -> list[Day]:
    return [day for passage in found for day in days_in(passage.text)]


def _same(own: Sequence[Day], other: Sequence[Day]) -> bool:
    """Whether the first day of one block is also named in the other."""
    return any(own[0].same_day(day) for day in other)


# An agenda in front of the minutes of the same meeting


def _belongs(agenda: Part, part: Part, piece: Sequence[Passage]) -> bool:
    """Whether minutes have no date but that of the agenda before them, so that the two are one document."""
    if agenda.kind != "agenda" or part.kind not in ("minutes", "draft_minutes", "notes"):
        return False
    own, before = _dates(piece[:_BACK]), _dates(paragraphs(agenda.lines)[:_AHEAD])
    return bool(before) and (not own or before[0].same_day(own[0]))


def _title_lines(agenda: Part) -> tuple[Line, ...]:
    """What stands above the list of an agenda."""
    for at, line in enumerate(agenda.lines):
        if re.match(r"\W*a\s?g\s?e\s?n\s?d\s?a\b|\W*1[.)]?\s", line.text, re.IGNORECASE) and at:
            return agenda.lines[:at]
    return agenda.lines[:_BACK]
