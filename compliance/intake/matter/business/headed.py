"""Which entries open items where nothing numbers them: by labels, rows, colons, or letters that stand out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from compliance.intake.matter.business import heading, in_brief, no_title, opening
from compliance.intake.matter.business.entries import LABEL, Entry, of_people
from compliance.intake.matter.business.outcome import FORMAL, is_action
from compliance.intake.matter.documents.kinds import title_kind
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.numbering import Number, number_of
from compliance.intake.matter.text.words import ATTENDANCE, STANDING, VERB, capitals, sentence
from compliance.intake.reading import DocumentKind

PERSON: Final = re.compile(
    r"\W*(?:cllr|councillor|mr|mrs|ms|miss|dr|prof|rev|sir|pc|ps|insp|inspector|supt|superintendent"
    r"|ch(?:ief)?|sgt|det|dci|di|ci|acc|dcc|hon)\b\.?\s",
    re.IGNORECASE,
)
_FURNITURE: Final = re.compile(
    r"\W*(?:signed|chair(?:man|person)?\s*[.…_:]{2,}|dated?\s*[.…_]{2,}|(?:the )?meeting (?:closed|ended"
    r"|finished|concluded|opened|commenced|started)\b.*|(?:note )?no\.?(?: item)?|item|open session"
    r"|closed session|page \d+.*|end(?: of (?:minutes|meeting))?|present|agenda|contents|note[s:]?"
    r"|part\s+(?:1|2|i|ii|a|b|one|two)\b.{0,60}|(?:exempt|confidential|private|public) (?:items?|session"
    r"|business|part).{0,60}|summary of proceedings.*|matters? for (?:decision|information|discussion)"
    r"|for (?:decision|information|discussion)|distribution.*|circulation.*)\W*",
    re.IGNORECASE,
)
_SHOUTED: Final = re.compile(r"\b[A-Z]{4,}\b")
"""What is left of small capitals in a title that was set in them: "WELCOME, Introductions and apologies"."""
_SEVERAL: Final = 2
_MOST: Final = 0.6
_TITLE: Final = 130
_LETTERS: Final = 3
"""So few letters are a title in a column of titles: "AOB", "ASB"."""
_LEADS: Final = re.compile(r"(?:\S+\s+){3,}\S+:[\s–-]*$")
"""How a sentence ends that leads to a list."""
_LEADS_ON: Final = re.compile(r"(?:\S+\s+){2,}\S+:[–-]+\s*$")
"""How what leads to a list ends, and no title: "Key points, included:-"."""
_PURPOSE: Final = re.compile(r"To [a-z]+ [a-z]")
"""What an agenda says below a title of why the item is taken: "To approve the minutes"."""
_COLON: Final = re.compile(r"\W*(?P<title>[A-Z][^:.;]{2,70}):\s+\S")
_APOLOGIES: Final = re.compile(r"\bapolog", re.IGNORECASE)
"""Of a numbered item that names them, a heading of apologies is a part."""
_LABELLED: Final = re.compile(
    r"(?:those |members |also )?(?:present|in attendance|attend\w+|absent|date|time|venue|place|location|where|when"
    r"|chair\w*|secretary|clerk|minutes? (?:taken )?by|minute[- ]taker|contact|email|tel\w*|note|reasons?|options?"
    r"|proposed|seconded|owner|lead|deadline|due|status|to|from|cc|subject|[A-Z]{1,3})\W*$",
    re.IGNORECASE,
)
"""What stands before a colon and is no title of business."""


_ALSO: Final = re.compile(r"\W*Additional documents\s*:\W*")
"""A label that may stand between a title and what was said, with files and no words."""


def headings(found: Sequence[Entry], begin: int, kind: DocumentKind) -> list[int]:
    """The headings that items begin with in a document that numbers none."""
    labelled = [at for at, entry in enumerate(found) if at and _first_words(entry.text)]
    if labelled:
        barred = _after_bars(found)
        spans = zip([0, *labelled], labelled, strict=False)  # a title behind a bar is that of the next label
        titled = [next((at for at in barred if before < at < label), _titled(found, label)) for before, label in spans]
        return sorted({*_untold(found, begin, titled), *titled, *barred, *_rows_alike(found, titled)})
    if (rows := _title_cells(found, begin)) or (rows := _before_colons(found, begin)):
        return rows
    if kind == "summary":
        return in_brief.headings(found, [at for at in range(begin, len(found)) if _heads(found[at])])
    standing = [
        at
        for at, entry in enumerate(found)
        if at >= begin and _heads(entry) and STANDING.fullmatch(entry.text.strip(" :.*_"))
    ]
    loud = [
        at
        for at, entry in enumerate(found)
        if at >= begin and _heads(entry) and _stands_out(entry) and not (at and found[at - 1].text.endswith(","))
    ]
    if kind == "agenda":
        rows = [at for at, entry in enumerate(found) if at >= begin and entry.row_start and _heads(entry)]
        after = [at for at in loud if not found[at].row_start and found[at].passage.row is None]
        if rows and len(after) > _SEVERAL and max(rows) < after[0] + len(rows) and rows[-1] < after[1]:
            return [at for at in after if at > rows[-1]]  # the table above them lists people
        if rows or len(loud) >= 2:
            return rows or loud
        return (
            [at for at, entry in enumerate(found) if at >= begin and _heads(entry)] if len(standing) >= 2 else standing
        )
    told = [at for at in loud if _told_after(found, at)]
    levels = {found[at].passage.level for at in standing if found[at].passage.kind == "heading"}
    if levels:
        told = [at for at in told if found[at].passage.kind != "heading" or found[at].passage.level in levels]
    told += _with_colons(found, begin, standing)
    may_be_titles = {at for at in range(begin, len(found)) if _heads(found[at])}
    if len(told) < _SEVERAL and len(standing) < _SEVERAL and (opens := opening.headings(found, begin, may_be_titles)):
        return sorted({*told, *standing, *opens})
    if told or len(standing) < 2:
        partly = {at for at in standing if _SHOUTED.search(found[at].text)}
        return sorted({*told, *partly, *(at for at in standing if _stands_out(found[at]) or not told)})
    plain = [
        at
        for at, entry in enumerate(found)
        if at >= begin and _heads(entry) and _told_after(found, at) and entry.passage.row is None
        if not no_title.ends_list(found, at)
        if not (_LEADS_ON.search(entry.text) or (at and _PURPOSE.match(entry.text) and _heads(found[at - 1])))
    ]
    return sorted({*standing, *plain})


def _rows_alike(found: Sequence[Entry], titled: Sequence[int]) -> list[int]:
    """The titles of rows below which nothing was written, where those of all the others stand out in rows as well."""
    alike = all(found[at].row_start and _stands_out(found[at]) for at in titled)
    return [
        at
        for at, entry in enumerate(found)
        if alike and len(titled) > 1 and at > titled[0] and entry.row_start and _stands_out(entry)
        if _heads(entry) or (2 < len(entry.text) < _TITLE and not (LABEL.match(entry.text) or VERB.search(entry.text)))
    ]


def _untold(found: Sequence[Entry], begin: int, titled: Sequence[int]) -> list[int]:
    """The titles of every meeting that stand above the first with a label, of items on which nothing was written."""
    above: list[int] = []
    # Where a paragraph below a label bears the first number, the block above is taken to end there.
    for at in range(begin if begin < min(titled) else 1, min(titled)):
        standing = _heads(found[at]) and STANDING.fullmatch(found[at].text.strip(" :.*_"))
        if standing and (above or title_kind(found[at].passage) is None):
            above.append(at)
    return above


def _with_colons(found: Sequence[Entry], begin: int, standing: Sequence[int]) -> list[int]:
    """The headings that end in a colon, where one that every meeting has does, each with what was said below it."""
    ended = [
        at
        for at, entry in enumerate(found)
        if at >= begin
        and entry.text.rstrip(" *_").endswith(":")
        and _heads(entry)
        and not (VERB.search(entry.text) or _LABELLED.fullmatch(entry.text.strip(" :*_")))
        and _told_after(found, at)
    ]
    return ended if len(ended) > 1 and not set(ended).isdisjoint(standing) else []


def _title_cells(found: Sequence[Entry], begin: int) -> list[int]:
    """The rows of a table of business that has a column of titles and no numbers."""
    rows = [at for at, entry in enumerate(found) if at >= begin and entry.title_cell and entry.row_start]
    rows = [at for at in rows if len(found[at].text) <= _LETTERS or not _LABELLED.fullmatch(found[at].text)]
    titles = [at for at in rows if not sentence(found[at].text) and len(found[at].text) < _TITLE]
    standing = sum(STANDING.fullmatch(found[at].text.strip(" :.*_")) is not None for at in titles)
    return titles if standing >= _SEVERAL and len(titles) > len(rows) * _MOST else []


def _before_colons(found: Sequence[Entry], begin: int) -> list[int]:
    """The paragraphs that each begin with a title and a colon, where nearly all do and some have standing titles."""
    below = [
        at
        for at, entry in enumerate(found)
        if at >= begin
        and entry.role == "text"
        and entry.passage.row is None
        and not of_people(found, at)
        and not ((match := _COLON.match(entry.text)) and _LABELLED.match(match["title"]))
    ]
    titled = [
        at
        for at in below
        if (match := _COLON.match(found[at].text))
        and not VERB.search(match["title"])
        and not is_action(found[at].passage)
        and not FORMAL.match(found[at].text)
    ]
    standing = sum(STANDING.match(found[at].text) is not None for at in titled)
    return titled if standing >= _SEVERAL and len(titled) > max(_SEVERAL, len(below) * _MOST) else []


def _after_bars(found: Sequence[Entry]) -> list[int]:
    """Titles behind the bar that a table leaves at the end of its row where a page was made plain text."""
    barred = [at + 1 for at, entry in enumerate(found[:-1]) if entry.text.endswith("|")]
    return [
        at
        for at in barred
        if len(barred) > 1 and not LABEL.match(found[at].text) and heading.title_of(found[at].text, "", None)[0]
    ]


def _titled(found: Sequence[Entry], at: int) -> int:
    """The title above a label: what the agenda said may stand between the two; the label itself where there is none."""
    if _ALSO.fullmatch(found[at - 1].text) and at > 1:
        return _titled(found, at - 1)
    if not _bare(found[at - 1]):
        return _run_on(found, at)
    for before in range(at - 1, max(at - 5, -1), -1):
        text = found[before].text
        loud = re.match(r"(?:[A-Z’'&/-]{2,}\s+){2,}[A-Z][a-z]", text) is not None
        told = sentence(text) and heading.runs_on(text) > 0 and not text.startswith("To ")
        if found[before].row_start or _heads(found[before]) or loud or told:
            return before
        if not _bare(found[before]) and not sentence(found[before].text):
            break
    start = _run_on(found, at)
    return at - 1 if start == at and not found[at - 1].text.startswith("(") else start


def _run_on(found: Sequence[Entry], at: int) -> int:
    """The entry above a label that begins with a title and runs on in what the agenda said; else the label itself."""
    for before in range(at - 1, max(at - 6, -1), -1):
        entry = found[before]
        if LABEL.match(entry.text) or entry.role != "text":
            break
        title, rest = heading.title_of(entry.text, "", None)
        if title and rest < len(entry.text):
            return before
    return at


def _first_words(text: str) -> str:
    """A label at the start of a text, without what follows it."""
    match = re.match(r"\W*Minutes\s*:", text)
    return match.group() if match else ""


def _bare(entry: Entry) -> bool:
    """Whether an entry can be the title that a label stands below."""
    return len(entry.text) < 300 and not LABEL.match(entry.text) and entry.role == "text"


def between(found: Sequence[Entry], begin: int, chosen: Mapping[int, Number], kind: DocumentKind) -> list[int]:
    """Items without a number among numbered ones: rows of an agenda, and standing items set as the others are."""
    if kind == "agenda":
        several = sum(found[at].numbered_row for at in chosen) > _SEVERAL
        first, last = min(chosen), max(chosen)
        tables = {found[at].passage.block for at in (first, last)}
        return [
            at
            for at, entry in enumerate(found)
            if at >= begin
            and entry.row_start
            and _heads(entry)
            and not number_of(entry.text)
            and not (several and entry.across)
            and (first < at < last or entry.passage.block in tables or (at > first and not several))
        ]
    if any(LABEL.match(entry.text) for entry in found):
        return []
    loud = sum(leads(found[at], number) for at, number in chosen.items()) > len(chosen) * 0.6
    first = min(chosen)
    return [
        at
        for at, entry in enumerate(found)
        if loud
        and at > first
        and at not in chosen
        and _heads(entry)
        and _stands_out(entry)
        and _stands_always(entry.text)
        and not (_APOLOGIES.match(entry.text) and any(_APOLOGIES.search(found[before].text) for before in chosen))
    ]


def _stands_always(text: str) -> bool:
    """Whether a title is of every meeting; matters arising belong to the item of the minutes."""
    plain = text.strip(" :.*_")
    return STANDING.fullmatch(plain) is not None and not re.match(
        r"(?:matters arising|action|close of meeting|next meetings?|dates? of (?:the )?(?:next|future|forthcoming))",
        plain,
        re.IGNORECASE,
    )


def _heads(entry: Entry) -> bool:
    """Whether an entry can be a title at all."""
    text = entry.text.strip()
    if (
        entry.role != "text"
        or entry.passage.is_bullet
        or not 2 < len(text) < 130
        or re.fullmatch(r"\(.*\)", text)
        or is_action(entry.passage)
    ):
        return False
    if heading.spoken_by(text):
        return True
    if sentence(text) or (text.endswith((".", ",", ";")) and not capitals(text)):
        return False
    plain = text.strip(" :.*_")
    if ATTENDANCE.fullmatch(plain) and not re.match(r"apologies", plain, re.IGNORECASE):
        return False
    if LABEL.match(text) or FORMAL.match(text) or _FURNITURE.fullmatch(text) or PERSON.match(text):
        return False
    if no_title.says(text):
        return False
    return title_kind(entry.passage) not in ("agenda", "summary") and re.search(r"[A-Za-z]{3}", text) is not None


def _stands_out(entry: Entry) -> bool:
    return entry.passage.is_strong or capitals(entry.text)


def _told_after(found: Sequence[Entry], at: int) -> bool:
    """Whether something is told below a heading, so that it is none of a list of names."""
    lines = (entry for entry in found[at + 1 : at + 4] if entry.role == "text" and any(map(str.isalpha, entry.text)))
    ahead = list(islice(lines, 2))
    dates = re.match(r"\W*(?:dates?|next|future|diary)\b", found[at].text, re.IGNORECASE) is not None
    return bool(ahead) and (
        sentence(ahead[0].text)
        or ((ahead[0].passage.is_bullet or _LEADS.search(ahead[0].text)) and VERB.search(ahead[0].text) is not None)
        or (dates and bool(days_in(ahead[0].text)))
        or FORMAL.search(ahead[0].text) is not None
        or bool(re.match(r"\W*(?:none|no |as above|noted|agreed|to \w+ (?:the|any|a)\b)", ahead[0].text, re.IGNORECASE))
    )


def leads(entry: Entry, number: Number) -> bool:
    """Whether the title stands out by its letters."""
    text = entry.text[number.end :].strip()
    first = re.match(r"\S+(?:\s+\S+)?", text)
    loud = first is not None and capitals(first.group()) and len(re.sub(r"[^A-Z]", "", first.group())) > 3
    strong = any(start <= number.end + 1 and end > number.end + 2 for start, end in entry.passage.strong)
    return bool(loud or strong or entry.passage.kind == "heading")
