"""The name of the body that met, as printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.matter.documents.block import labelled, lists_at_once, title_block, wider_block
from compliance.intake.matter.documents.kinds import title_kind
from compliance.intake.matter.documents.sorts import ONE_ITEM
from compliance.intake.matter.head.acts import acted
from compliance.intake.matter.head.astray import astray
from compliance.intake.matter.head.begun import begun_above, is_councils, opens
from compliance.intake.matter.head.called import KIND, NONE, before_colon, in_capitals
from compliance.intake.matter.head.likely import likely
from compliance.intake.matter.head.listed import listed
from compliance.intake.matter.head.naming import NOT_A_NAME, PLAIN, line_name, name_in
from compliance.intake.matter.head.parted import PART, own_line, with_partnership
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.run import Run
from compliance.intake.matter.text.words import BODY, BODY_NOUN, ROOM, WIDE_BODY, capitals
from compliance.intake.reading import Place, Question

_MEETING: Final = r"(?:(?:\w+\s+){0,2}?meeting)"
_END: Final = (
    r"(?=\s*(?:\bmeeting\b|\bheld\b|\bwas\b|\bwhich\b|\bthat\b|\bwill\b|\bto be\b|\btook place\b|\bmet\b"
    r"|\bon\b\s+(?:the\b|\w+day\b|\d)|\bat\s+(?:\d|[A-Z])|\bin the\b|\bfrom\b|\bcommencing\b|\(|[,;:–—]|\s-\s"
    r"|\.|$|\n\s*\n))"
)
_STOP: Final = re.compile(_END, re.IGNORECASE)
_SENTENCES: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        (
            rf"\b{KIND}\s+(?:of|for|from)\s+(?:proceedings\s+(?:of|at)\s+)?(?:(?:a|an|the)\s+)?(?:{_MEETING}\s+(?:of"
            rf"|for)\s+)(?:the\s+)?(?P<body>[^,;:\n][^;:]{{2,140}}?){_END}"
        ),
        rf"\b(?:at\s+)?(?:a|an|the)?\s*{_MEETING}\s+of\s+(?:the\s+)?(?P<body>[^,;:\n][^;:]{{2,140}}?){_END}",
        rf"\b{KIND}\s*(?:of|for|from|:|–|—|-)\s*(?:the\s+)?(?P<body>[^,;:\n][^;:]{{2,120}}?)\s*(?:\bmeeting\b|{_END})",
    )
)
_SECOND_LINE: Final = 4
_LONGEST: Final = 140
_SMALL: Final = 3
_NOUN: Final = re.compile(rf"\W*{BODY_NOUN}(?:\s\([A-Z]+\))?\W*", re.IGNORECASE)
_OPEN: Final = re.compile(rf"\w\s+{BODY_NOUN}\s+(?:for|of)$", re.IGNORECASE)
_BEGUN: Final = re.compile(rf"\W*{KIND}\s+(?:of|for|from)\s+(?:the\s+)?[A-Z]", re.IGNORECASE)
"""A title in which the name has begun."""
_THEME: Final = re.compile(r"[A-Z][\w’'-]+(?:,?\s+(?:(?:and|&|of|for|the|in)\s+)*[A-Z][\w’'-]+){1,8}")
_COMPANY: Final = re.compile(r"\b(?:ltd|limited|plc|cic|cio|association|society|federation|institute)\b", re.IGNORECASE)
_WEB_HEAD: Final = re.compile(
    r"(?P<body>[A-Z][\w’',&() -]{3,90}?)\s+[–-]\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? "
    r"\d{1,2}(?:st|nd|rd|th)\b.*"
)
"""The head of a page of ModernGov, whatever the body is called."""


def whose(
    found: Sequence[Passage], file_title: str | None, any_title: str | None = None
) -> tuple[str | None, Place | None, tuple[Question, ...]]:
    """The body, where its name stands, and a question where it cannot be told.

    Args:
        found: the whole document.
        file_title: the title of a page, written with it.
        any_title: that of any file, which may be left from another one.
    """
    for block in () if lists_at_once(found) else (title_block(found), wider_block(found)):
        name, place, questions = _in_block([passage for passage in block if not _numbered(passage)])
        if name:
            return name, place, questions
    if file_title and (name := _from_title(file_title)):
        return name, Place(found[0].first.number, found[0].first.page, file_title), ()
    inferred = acted(found)
    if inferred:
        name, at = inferred
        asked = f"The head of this document names no body; “{name}” decides in its text. Is that the body that met?"
        return name, at, (Question("body", asked, at.line, (name, "another body")),)
    block = () if lists_at_once(found) or ONE_ITEM.fullmatch(found[0].text) else title_block(found)
    name, place, questions = likely(block, file_title or any_title, found[0])
    if name:
        return name, place, questions
    if not lists_at_once(found) and (elsewhere := astray(found)):
        return elsewhere
    asked = "The head of this document names no body. Which body met?"
    return None, None, (Question("body", asked, found[0].first.number, _of_minutes(found)),)


def _of_minutes(found: Sequence[Passage]) -> tuple[str, ...]:
    """Bodies whose minutes the document confirms: likely the one that met."""
    names = []
    for passage in found:
        for match in re.finditer(r"\bminutes of (?:the )?(?:\w+ )?meetings? of (?:the )?", passage.text, re.IGNORECASE):
            name = re.match(rf"[A-Z].{{3,90}}?\b{BODY_NOUN}\b", passage.text[match.end() :], re.IGNORECASE)
            if name and (plain := name_in(name.group())):
                names.append(plain)
    return tuple(dict.fromkeys(names))[:3]


_MET: Final = re.compile(
    r"(?:^|\n)\s*(?:the\s+)?(?P<body>[A-Z][^.:;\n]{3,90}?)\s+(?:met|held (?:its|their|a)\b.{0,30}?meeting)\b",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    rf"(?:^|\n)\W*(?P<body>(?-i:[A-Z])[^,;:.\n]{{3,90}}?\b{BODY_NOUN})\s+(?:draft\s+)?(?:minutes|notes)\s+of\b",
    re.IGNORECASE,
)
"""A name with what the document is right behind it."""
_OF_MEETING: Final = re.compile(
    rf"\b{KIND}\s+(?:of|for|from)\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[^,;:\n]{{3,90}}?\b{BODY_NOUN})\s+meeting\b",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(
    rf"(?P<body>(?:[A-Z][a-z][\w’'-]*\s(?:(?:and|of|for|&)\s)*){{1,7}}(?i:{BODY_NOUN}))\s+Meeting\s+(?:Minutes|Notes)\b"
)
"""The same where the lines of the head run together."""


def _in_block(block: Sequence[Passage]) -> tuple[str | None, Place | None, tuple[Question, ...]]:
    """The body that the passages of a title block name."""
    if block and ONE_ITEM.fullmatch(block[0].text):
        block = [passage for passage in block if re.match(r"\W*meeting\b", passage.text, re.IGNORECASE)]
    run = Run(block)
    label = r"(?:title of )?meeting(?: title| name| of)?|committee|board|group|name of (?:group|meeting|committee)|body"
    terms = [each for each in block[:3] if title_kind(each) == "terms_of_reference"]
    said = _said(Run(terms), _SENTENCES[2]) or _said(run, *_SENTENCES[:2])
    headed = next(((match["body"], each) for each in block[:6] if (match := _WEB_HEAD.fullmatch(each.text))), None)
    if headed and not said and not (NOT_A_NAME.search(headed[0]) or all(map(NONE.fullmatch, headed[0].split()))):
        return headed[0], headed[1].place(0, len(headed[0])), ()
    for passage, start, end in () if said else labelled(block, label):
        name = name_in(passage.text[start:end])
        if name:
            return name, passage.place(start, end), ()
    whole = sorted((*_pairs(block), *block), key=lambda passage: passage.at)
    of_people = listed(block)
    lines = [(name, each) for each in whole if id(each) not in of_people and (name := line_name(each))]
    said = said or _below_council(lines, run)
    if said and (whole_name := with_partnership(said[0], (each[0] for each in lines))):
        return whole_name, said[1], ()
    full = next((each for each in lines if said and _fuller(said[0], each[0])), None)
    if full:
        return full[0], full[1].place(), ()
    if said is None and (said := _said(run, _MET)):
        # A sentence may tell once more, in small letters, what the heading above it names.
        above = next((each for each in lines if _folded(each[0]) == _folded(said[0])), None)
        said = (above[0], above[1].place()) if above else said
    if said:
        return *said, ()
    narrow = [each for each in lines if not WIDE_BODY.search(each[0])] or lines
    # A running head joins with a bar what the title prints in full below it.
    narrow = [each for each in narrow if "|" not in each[0]] or narrow
    if narrow:
        part = next((each for each in narrow[1:] if with_partnership(each[0], (narrow[0][0],))), None)
        if part and (whole_name := with_partnership(part[0], (narrow[0][0],))):
            return whole_name, part[1].place(), ()
        asked = _doubt(narrow)
        first = _nearest(narrow, block) if asked else narrow[0]
        name, passage = next(
            (each for each in narrow[1:] if _spells_out(narrow[0][0], each[0]) or _titles(narrow[0], each)), first
        )
        theme = _of_theme(lines, run) or _of_company(name, block)
        return theme or begun_above(name, passage, block) or (name, passage.place(), asked)
    told = _said(run, _BEFORE) or _said(run, _SENTENCES[2]) or before_colon(block) or in_capitals(block, name_in)
    if told := told or _said(run, _TITLED):
        return *told, ()
    return None, None, ()


def _below_council(lines: Sequence[tuple[str, Passage]], run: Run) -> tuple[str, Place] | None:
    """Whose meeting the title is of, where the lines name none but the council whose paper it is."""
    if not lines or not all(WIDE_BODY.search(name) for name, _ in lines):
        return None
    told = _said(run, _OF_MEETING)
    return told if told and not WIDE_BODY.search(told[0]) else None


def _of_theme(lines: Sequence[tuple[str, Passage]], run: Run) -> tuple[str, Place, tuple[Question, ...]] | None:
    """Whose meeting the title is of where no word says that it is a body, below the authority whose paper it is."""
    if not lines or not all(WIDE_BODY.search(name) for name, _ in lines):
        return None
    told = _SENTENCES[0].search(run.text)
    if told is None:
        return None
    line = run.text[told.start("body") :].split("\n", maxsplit=1)[0].strip()  # with the commas of its name
    name = line if _THEME.fullmatch(line) else told["body"].strip()
    own = _words(name) - {word for each, _ in lines for word in _words(each)}
    if not _THEME.fullmatch(name) or NOT_A_NAME.search(name) or not own or days_in(name):
        return None
    place = run.place(told.start("body"), told.start("body") + len(name))
    wide = lines[0][0]
    asked = f"The minutes are of a meeting of “{name}”, below “{wide}”. Which of them met?"
    return name, place, (Question("body", asked, place.line, (name, wide)),)


def _of_company(name: str, block: Sequence[Passage]) -> tuple[str, Place, tuple[Question, ...]] | None:
    """The company or association in the first line of minutes of its `Executive`, which is asked about."""
    first = block[0]
    words, text = name.split(), first.text.strip(" *_#")
    named = _COMPANY.search(text) and not (title_kind(first) or days_in(text) or re.search(r"[:.;]", text))
    if not named or len(words) > 1 or len(text) > _LONGEST:
        return None
    asked = f"The minutes are those of the “{name}”, and their first line has “{text}”. Who is it that met?"
    start = first.text.index(text)
    place = first.place(start, start + len(text))
    return text, place, (Question("body", asked, place.line, (text, name)),)


def _nearest(lines: Sequence[tuple[str, Passage]], block: Sequence[Passage]) -> tuple[str, Passage]:
    """Of several bodies the one right above what the document is: below a partnership, its group that met."""
    titled = next((each for each in lines if title_kind(each[1]) and not set(_folded(each[0]).split()) <= PLAIN), None)
    if titled:
        return titled  # "Safer Elm Board Minutes", below the name of the partnership whose paper it is on
    title = next((each.at for each in block if title_kind(each)), 0)
    above = [each for each in lines if each[1].at < title and each[1].last + 1 >= title]
    if not above or set(_folded(above[-1][0]).split()) <= PLAIN:
        return lines[0]
    first, last = _folded(lines[0][0]), _folded(above[-1][0])
    return lines[0] if last in first or first in last else above[-1]


def _fuller(name: str, line: str) -> bool:
    """Whether a heading gives the whole of a name that the title cuts short: `the Joint Committee`."""
    words, all_words = _folded(name).split(), _folded(line).split()
    return len(words) < len(all_words) and set(words) <= set(all_words) & PLAIN


def _titles(first: tuple[str, Passage], other: tuple[str, Passage]) -> bool:
    """Whether a heading names the body of a line above it: without what stands there before it, or its board."""
    one, two = _folded(first[0]), _folded(other[0])
    if two.startswith(f"{one} ") and other[1].is_strong and not first[1].is_strong:
        return set(two.removeprefix(one).split()) <= PLAIN  # the board of the partnership on the line above
    heads = other[1].kind == "heading" and not first[1].is_strong
    return heads and not set(two.split()) <= PLAIN and one.endswith(f" {two}")


def _spells_out(name: str, line: str) -> bool:
    """Whether a line gives in full what a name gives in letters: `Northam CSP`, `CSP Board`."""
    if set(_folded(name).split()) <= PLAIN and _folded(line).endswith(f" {_folded(name)}"):
        return True  # "Joint Board" above its name in full
    letters = [word for word in name.split() if re.fullmatch(r"[A-Z]{2,6}", word)]
    words = re.sub(r"\s*\(.*\)$", "", line).split()
    first = "".join(
        word[0] for word in words if word[0].isupper() and word.casefold() not in {"and", "of", "the", "for"}
    )
    rest = {word.casefold() for word in name.split() if word not in letters}
    return bool(letters) and all(each in first for each in letters) and rest <= {word.casefold() for word in words}


def _said(run: Run, *forms: re.Pattern[str]) -> tuple[str, Place] | None:
    """The body that a sentence names, and where."""
    for form in forms:
        for match in form.finditer(run.text):
            start = match.start("body")
            if own := name_in(own_line(match["body"]) or ""):
                return own, run.place(start, start + len(own))
            ends = [each.start() for each in _STOP.finditer(run.text, match.end("body"), start + _LONGEST)][1:4]
            name = name_in(match["body"]) or next(
                filter(None, map(_with_commas, (run.text[start:end] for end in ends))), None
            )
            if name:
                return name, run.place(start, start + len(name))
    return None


def _with_commas(text: str) -> str | None:
    """A name with commas in it, as that of a committee for several matters has."""
    name = name_in(text) if "," in text and not BODY.search(text.split(",", maxsplit=1)[0]) else None
    return name if name and re.search(rf"\b{BODY_NOUN}$", name, re.IGNORECASE) and not ROOM.search(name) else None


def _pairs(block: Sequence[Passage]) -> list[Passage]:
    """Names that were set on two lines."""
    return [
        replace(first, text=f"{first.text} {second.text}", strong=((0, len(first.text) + 1 + len(second.text)),))
        for first, second in pairwise(block)
        if _broken(first, second)
    ]


def _broken(first: Passage, second: Passage) -> bool:
    """Whether a name begins on one line and ends on the next."""
    if first.column or is_councils(first.text, second.text):
        return False  # what stands beside the name of somebody else begins no line
    if PART.fullmatch(second.text.strip()):
        return re.search(rf"\b{BODY_NOUN}\W*$", first.text, re.IGNORECASE) is not None
    if _OPEN.search(first.text):
        return re.fullmatch(r"(?:(?:[A-Z][\w’'-]*|and|of|in|the|&)(?:\s|$))+", second.text) is not None
    begun = _BEGUN.match(first.text) is not None and capitals(first.text) == capitals(second.text)
    if _NOUN.fullmatch(second.text) and first.block == second.block and not title_kind(first):
        return not BODY.search(first.text) and capitals(first.text) == capitals(second.text) and opens(first.text)
    shouted = first.block == second.block and capitals(first.text) and capitals(second.text) and opens(first.text)
    loud = (first.is_strong and second.is_strong) or (shouted and not title_kind(first))
    last = BODY.search(second.text) is not None and len(second.text.split()) <= _SECOND_LINE
    again = _words(first.text) & _words(second.text)  # as below a letterhead
    return (begun or loud) and last and not again and not BODY.search(first.text) and not days_in(first.text)


def _numbered(passage: Passage) -> bool:
    return bool(re.match(r"\W*\(?\d{1,3}[.)]\s", passage.text)) and not re.match(
        r"\W*\d{1,2}(?:st|nd|rd|th)", passage.text
    )


def _from_title(title: str) -> str | None:
    """The body in the title of a web page: `Agenda for X on Tuesday, 26th June, 2012, 4.00 pm`."""
    for form in (_SENTENCES[0], _SENTENCES[2]):
        match = form.search(title)
        if match and (name := name_in(match["body"])):
            return name
    return next((name for piece in re.split(r"\s[|–-]\s|\s*\|\s*", title) if (name := name_in(piece))), None)


def _doubt(lines: Sequence[tuple[str, Passage]]) -> tuple[Question, ...]:
    """A question where lines of the title block name bodies that are not parts of one name."""
    names = list(dict.fromkeys(name for name, _ in lines))
    first = _folded(names[0])
    others = [
        name
        for name in names[1:]
        if _folded(name) not in first and first not in _folded(name) and not _spells_out(names[0], name)
    ]
    if not others:
        return ()
    printed = " and ".join(f"“{name}”" for name in (names[0], *others[:2]))
    return (
        Question(
            "body",
            f"The head of this document names {printed}. Which of them met?",
            lines[0][1].first.number,
            (names[0], *others[:2]),
        ),
    )


def _folded(name: str) -> str:
    """A name in the form in which two spellings of it are the same."""
    return re.sub(r"\W+", " ", name.lower().replace("&", "and")).strip()


def _words(text: str) -> set[str]:
    """The words of a line that are its own: no small ones, and none that many bodies have in their names."""
    return {word for word in _folded(text).split() if len(word) > _SMALL} - PLAIN
