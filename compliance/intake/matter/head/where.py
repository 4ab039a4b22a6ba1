"""The place of the meeting, as printed: a room, a building, or a video call."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake import months
from compliance.intake.matter.documents.block import STREET, labelled, title_block
from compliance.intake.matter.head import address
from compliance.intake.matter.head.placing import clean, clocks_of
from compliance.intake.matter.head.undated import NEXT
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.led import without_somebody
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.run import Run
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.words import BODY, BODY_NOUN, ROOM, sentence
from compliance.intake.reading import Place

_HELD: Final = re.compile(
    r"\b(?:held|met|taking place|take place|convened)\b(?: (?:its|their|an?|the) (?:[\w-]+ ){0,3}meeting\b)?"
    r"(?P<rest>.{0,300})",
    re.IGNORECASE | re.DOTALL,
)
_OFTEN: Final = re.compile(
    r"\W*(?:every|each|once|twice|(?:bi-?)?monthly|quarterly|weekly|annually|alternate|on alternate|as required)\b",
    re.IGNORECASE,
)
"""What says how often meetings are held, and not where one was."""
_STEP: Final = re.compile(r"\s*[,;–-]?\s*\b(?P<how>at|in|via|by|using|over|through|on)\b\s+", re.IGNORECASE)
_HOW: Final = re.compile(
    r"\s*[,–-]?\s*(?:in\s+(?:public|private|person|(?:open|closed)\s+session|(?:a\s+)?hybrid\s+(?:form|format))"
    r"|as\s+a\s+hybrid\s+meeting|(?:virtually|remotely|online)"
    r"(?=,?\s+(?:via|by|using|through|over|on|in)\s+(?!\w+day\b)(?-i:[A-Z])))\b",
    re.IGNORECASE,
)
"""How a meeting is held, which is no place."""
_TOLD: Final = re.compile(
    r"(?:^|(?<=[.:]\s))\W{0,6}(?:(?:the|this|today['’]s) )?meeting (?:(?:was )?held|took place|met"
    r"|commenced|began|started|opened)(?P<rest>\s.{0,200})",
    re.IGNORECASE | re.DOTALL,
)
_BODY_MET: Final = re.compile(
    rf"\W*the (?:[A-Z][\w’'-]+ ){{0,6}}{BODY_NOUN} met(?P<rest>\s(?:at|in|via|by)"
    rf"(?-i:(?:\s(?:the|of|and|in|at)){{0,2}}\s(?!(?:{months.FULL})\b)[A-Z\d][\w’'.&-]*,?){{1,12}})\W*",
    re.IGNORECASE,
)
"""All that a paragraph says: where the body met."""
_STREET: Final = re.compile(STREET)
_HEAD: Final = 60
"""So many passages may tell where the meeting was held, where its title does not."""
_STOP: Final = re.compile(
    r"\s*(?:\n|(?-i:(?<=[a-z]\s)(?=[A-Z]{4,}(?:\s[A-Z]{2,})*\s?:))"
    r"|\b(?i:(?:(?:(?:board|partnership|committee|group|panel|forum|core|voting|executive) )?members? |those )?present"
    r"|in attendance|attend(?:ees|ance)|apologies)\s*[:–-]"
    r"|(?-i:\bP(?:ART|art) (?:[IVX]{1,3}|\d|[A-C])\b)"
    r"|(?-i:(?<=[a-z]) Names?(?=\W*(?:$|\n|Organisation|Agency|Representing|Position|Role|Title|Post)))"
    r"|\band\s+(?:began|commenced|started|opened|was|ended)\b|(?<!\bCo)(?<!\bSt)(?<!\bRd)[.;](?=\s|$)"
    r"|,?\s*\b(?:on|at|commencing|starting|from|to commence"
    r"|when|held|beginning)\b(?=\s+(?:the\s+)?(?:\w+day\b|\d|noon|commenc))|\s*[–-]\s*(?!\d+(?:st|nd|rd|th)\s+floor\b)(?=\d|\w+day\b)"
    r"|,?\s+(?:mon|tues|wednes|thurs|fri)day\b|\bcommenc\w+\b)",
    re.IGNORECASE,
)
_LABEL: Final = (
    r"venue(?:\s*/\s*lleoliad)?|lleoliad|location|place(?: of meeting)?|where|meeting venue|held at|held in"
    r"|(?:at|in)(?=:)|at(?=\s*$)|date, time (?:and|&) (?:venue|place)"
)
_ROOM: Final = re.compile(
    rf"{ROOM.pattern}|\b(?:exchange|pavilion|huts?|clubs?|arms|inn|lodge|barn|parlour|institute|museum|theatre|gallery"
    r"|guildhall|castle|depot|stadium|academy|hospital|surgery|hub|bakery|mill"
    r"|ballroom|(?:shopping|business|retail) (?:park|centre)|barracks|rectory|vicarage|village green"
    r"|(?:playing|recreation) fields?|car park)\b|\brm\.?\s?\d|(?<= )(?-i:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b",
    re.IGNORECASE,
)
_HOST: Final = re.compile(
    r"[\s,]*(?P<place>(?:[A-Z][\w’'-]+\s+){1,4}(?:District|Borough|County|City|Town)\s+Council,?"
    r"(?P<house>(?:\s+[A-Z][\w’'-]+){1,4}))[\s,.]*"
)
"""The council whose house it is, and what that is called, behind the day and nothing else."""
_SHOUTED: Final = re.compile(
    r"\bMEETING\s+(?P<place>[A-Z][A-Z\d’',&. -]{5,120}?)\s+(?=(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b)"
)
_BEGAN: Final = re.compile(r"\n(?:and\s+)?(?:commenc|start|beginn)ing\b", re.IGNORECASE)
_BEFORE: Final = 160
"""So many letters before a place tell of which meeting it is."""
_FOR_WHOM: Final = re.compile(r"\W*for (?:the )?(?:members|partners|all)\b", re.IGNORECASE)
"""Who is to come: `for members of the board, by video`."""
_HYBRID: Final = re.compile(
    r"\W*(?:hybrid|in[- ]person|face[- ]to[- ]face|blended|physical)(?: meeting)?\s*(?:[:–-]\s*|(?=\bin\b|\bat\b))",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"^(?:by|via|on|over|through|at|in)\s+(?:the\s+)?(?=[A-Z\d])")


def where(found: Sequence[Passage], date_at: Passage | None) -> tuple[str | None, Place | None]:
    """The place and where it is printed.

    Args:
        found: the whole document.
        date_at: the passage that gives the date: a place often stands beside it.
    """
    block = title_block(found)
    for passage, start, end in labelled(found[: max(len(block), 40)], _LABEL):
        value = clean(passage.text[start:end] + address.rest(passage, end, found))
        if value:
            below = found[found.index(passage) + 1 :] if end >= len(passage.text) else ()
            return address.with_address(address.with_building(value, below), below), passage.place(start, end)
    run = Run(block)
    for match in _HELD.finditer(run.text):
        other = NEXT.search(run.text[max(0, match.start("rest") - _BEFORE) : match.start("rest")])
        held = None if other else _after_held(match["rest"])
        if held:
            start = match.start("rest") + match["rest"].index(held[0])
            heads = (line.cells[0].text for each in found[1:] for line in each.lines[:1])
            return without_somebody(held[1], heads), run.place(start, start + len(held[0]))
    if shouted := _shouted(block):
        return shouted
    beside = list(block)
    if date_at is not None and date_at in beside:
        dated = (date_at, *_same_day(block, date_at))
        for passage in dated:
            found_at = _behind_day(passage)
            if found_at:
                below = beside[beside.index(passage) + 1 :] if passage.text.endswith(found_at[0]) else ()
                return address.with_building(found_at[0], below), found_at[1]
        near = [
            each for at in map(beside.index, dated) for each in (*beside[at : at + 4], *beside[max(0, at - 1) : at])
        ]
        for passage in near:
            value = _beside(passage.text) or (_beside(_day_line(passage)) if passage is date_at else None)
            if value:
                below = beside[beside.index(passage) + 1 :]
                value += address.past_crest(passage, below)
                return address.with_address(address.with_building(value, below), below), passage.place()
    return _told(found[:_HEAD])


def _shouted(block: Sequence[Passage]) -> tuple[str, Place] | None:
    """The place between the title and the weekday, where a head in capitals lost its lines."""
    for passage in block:
        for found in _SHOUTED.finditer(passage.text):
            value = clean(found["place"]) if _ROOM.search(found["place"]) else None
            if value:
                return value, passage.place(found.start("place"), found.end("place"))
    return None


def _told(found: Sequence[Passage]) -> tuple[str | None, Place | None]:
    """The place in a sentence below the lists, such as `The meeting was held in the Town Hall.`, and where it is."""
    for passage in found:
        told = (_TOLD.search(each) for each in sentences(passage.text))
        for match in filter(None, (_BODY_MET.fullmatch(passage.text), *told)):
            held = _after_held(match["rest"])
            if held and _ROOM.search(held[1]):
                start = passage.text.index(held[0])
                return held[1], passage.place(start, start + len(held[0]))
    return None, None


def _same_day(block: Sequence[Passage], date_at: Passage) -> list[Passage]:
    """The other passages that name the day of the meeting."""
    own = {(day.day, day.month) for day in days_in(date_at.text)}
    return [
        each for each in block if each != date_at and any((day.day, day.month) in own for day in days_in(each.text))
    ]


def _behind_day(passage: Passage) -> tuple[str, Place] | None:
    """The place that stands right behind the day: `5 July 2019 in the Town Hall`."""
    for day in days_in(passage.text):
        if NEXT.search(passage.text[max(0, day.start - _BEFORE) : day.start]):
            continue
        rest = passage.text[day.end :]
        if (host := _HOST.fullmatch(rest)) and not re.search(BODY_NOUN, host["house"], re.IGNORECASE):
            return host["place"], passage.place(day.end + host.start("place"), day.end + host.end("place"))
        held = _after_held(rest) if re.match(r"[\s,]*(?:\bat\b|\bin\b|\d)", rest) else None
        if held and (ROOM.search(held[1]) or _STREET.match(held[1])):
            start = passage.text.index(held[0], day.end)
            return held[1], passage.place(start, start + len(held[0]))
    return None


def _after_held(rest: str) -> tuple[str, str] | None:
    """The place in what follows `held`: the words, and the same made plain.

    Days and times among them may come first, and are stepped over.
    """
    at = 0
    if _OFTEN.match(rest):
        return None
    for _ in range(6):
        how = _HOW.match(rest, at)
        at = how.end() if how else at
        step = _STEP.match(rest, at)
        begin = step.end() if step else at
        day = next(
            (
                each
                for each in days_in(rest[begin : begin + 45])
                if rest[begin : begin + each.start].strip(" ,–-").lower() in ("", "the")
            ),
            None,
        )
        clock = next(
            (
                each
                for each in clocks_in(rest[begin : begin + 30])
                if not rest[begin : begin + each.start].strip(" ,–-")
            ),
            None,
        )
        if day or clock:
            at = begin + (day.end if day else clock.end if clock else 0)
            continue
        if not step:
            gap = re.match(r"[\s,@–-]+", rest[at:])
            if gap and ROOM.search(rest[at : at + 90]) and "\n" not in rest[at : at + 2]:
                begin = at + gap.end()
            elif re.match(r"\s*(?:virtually|remotely|online)\b", rest[at:], re.IGNORECASE):
                begin = at
            else:
                return None
        elif step["how"].lower() == "on" and not (
            ROOM.search(rest[begin : begin + 40]) or rest.startswith("Teams", begin)
        ):
            return None
        stop = _STOP.search(rest.replace("\n", " ", 1) if rest.startswith("\n") else rest, begin)
        end = stop.start() if stop else len(rest)
        words = (rest[begin:end] + _wrapped(rest, begin, end)).strip()
        value = clean(words)
        return (words, value) if value and words else None
    return None


def _wrapped(rest: str, begin: int, end: int) -> str:
    """The lines below a place that are of it too: up to when it began, or one that a comma leaves open."""
    if rest[end : end + 1] == "\n" and (begun := _BEGAN.search(rest, end)):
        lines = rest[end : begun.start()].strip("\n").split("\n")
        if len(lines) < address.LINES and not any(sentence(each) or re.search(r"[:/|\d]", each) for each in lines):
            return rest[end : begun.start()]
    if rest[end : end + 1] == "\n" and address.is_postcode(line := rest[end + 1 :].split("\n", maxsplit=1)[0]):
        return f"\n{line}"
    words = rest[begin:end].rstrip()
    broken = words[-1:] == "," or address.TORN.search(words) or not _ROOM.search(words)  # "Dale" above "Leisure Centre"
    below = rest[end:].split("\n")[1] if broken and rest[end:].startswith("\n") else ""
    below = below[: stop.start()] if (stop := _STOP.search(below)) else below
    whole = (
        (ROOM.search(below) or _STREET.match(below))
        and len(below) <= address.LONGEST / 2
        and not sentence(below)
        and not re.search(r"[:/|]", below)
    )
    return f"\n{below}" if whole and not (days_in(below) or clocks_in(below)) else ""


def _day_line(passage: Passage) -> str:
    """The printed line of a day; what is told on the next is not of the place."""
    for begin, end in pairwise((*passage.starts, len(passage.text))):
        if days_in(passage.text[begin:end]):
            return passage.text[begin:end]
    return ""


def _beside(text: str) -> str | None:
    """The place on a line of its own, or on that of the date and the time."""
    if sentence(text) or len(text) > 200 or not _ROOM.search(text):
        return None
    spans = [(day.start, day.end) for day in days_in(text)] + [(clock.start, clock.end) for clock in clocks_of(text)]
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}\x1f{text[end:]}"
    bare = [piece.strip(" ,;:–-|/*_.") for piece in text.split("\x1f")]
    # A bracket about the whole goes; one within it stays as it is.
    pieces = [each if each.count("(") == each.count(")") and each[:1] != "(" else each.strip("() ") for each in bare]
    rooms = [piece for piece in pieces if _ROOM.search(piece)]
    return clean(_without_body(rooms[-1])) if rooms else None


def _without_body(text: str) -> str:
    """The place behind the name of the body, where both stand on one line."""
    pieces = re.split(r",\s+", _HYBRID.sub("", text))
    while (
        len(pieces) > 1
        and BODY.search(pieces[0])
        and (_FOR_WHOM.match(pieces[0]) or re.search(r"\bmeeting\b", pieces[0], re.IGNORECASE))
    ):
        pieces = [_BY.sub("", pieces[1]), *pieces[2:]]
    return ", ".join(pieces)
