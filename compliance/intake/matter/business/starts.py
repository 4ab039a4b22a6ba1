"""Where the items of a document begin: by the run of their numbers, or by headings where nothing numbers them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from compliance.intake.matter.business import heading
from compliance.intake.matter.business.entries import LABEL, Entry, of_people
from compliance.intake.matter.business.lettered import lettered
from compliance.intake.matter.business.outcome import FORMAL, is_action
from compliance.intake.matter.documents.kinds import title_kind
from compliance.intake.matter.documents.sorts import ONE_ITEM
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.numbering import Number, Start, number_of, run_of
from compliance.intake.matter.text.words import ATTENDANCE, STANDING, capitals, sentence
from compliance.intake.reading import DocumentKind

_PERSON: Final = re.compile(
    r"\W*(?:cllr|councillor|mr|mrs|ms|miss|dr|prof|rev|sir|pc|ps|insp|inspector|supt|superintendent"
    r"|ch(?:ief)?|sgt|det|dci|di|ci|acc|dcc|hon)\b\.?\s",
    re.IGNORECASE,
)
_FURNITURE: Final = re.compile(
    r"\W*(?:signed|chair(?:man|person)?\s*[.…_:]{2,}|dated?\s*[.…_]{2,}|(?:the )?meeting (?:closed|ended"
    r"|finished|concluded|opened|commenced|started)\b.*|no\.?|item|open session|closed session|page \d+.*"
    r"|end(?: of (?:minutes|meeting))?|present|agenda|contents|note[s:]?"
    r"|part\s+(?:1|2|i|ii|a|b|one|two)\b.{0,60}|(?:exempt|confidential|private|public) (?:items?|session"
    r"|business|part).{0,60}|summary of proceedings.*|matters? for (?:decision|information|discussion)"
    r"|for (?:decision|information|discussion)|distribution.*|circulation.*)\W*",
    re.IGNORECASE,
)
_OF_PAGE: Final = re.compile(r"\bMeeting:.*\(Item (?P<n>[\w./-]{1,12})\)")


_SEVERAL: Final = 2


@dataclass(frozen=True, slots=True)
class ItemStart:
    """The entry that an item begins with, and its number, if it has one."""

    at: int
    number: Number | None


def starts_of(found: Sequence[Entry], begin: int, kind: DocumentKind, closed_from: int | None) -> list[ItemStart]:
    """The starts of items, in order.

    Args:
        found: the entries of the document.
        begin: where the title block ends.
        kind: of the document.
        closed_from: where a closed part begins, if there is one: its items may be numbered anew.
    """
    if re.fullmatch(r"\W*agenda item\W*", found[0].text, re.IGNORECASE) and len(found) > 1:
        return [ItemStart(1, None)]
    shown = _shown(found)
    if shown is not None:
        return [shown]
    candidates = _numbered(found, 0 if ONE_ITEM.fullmatch(found[0].text) else begin)
    run = run_of(candidates)
    alone = ONE_ITEM.fullmatch(found[0].text) or any(LABEL.match(entry.text) for entry in found)
    lonely = len(run) == 1 and run[0].number.style == "said" and not ONE_ITEM.fullmatch(found[0].text)
    if not _holds(run) and not (alone and run and not lonely):
        run = []
    chosen = {start.at: start.number for start in run} or lettered(found, begin)
    if closed_from is not None and not any(at > closed_from for at in chosen):
        again = run_of([each for each in candidates if each.at > closed_from])
        chosen |= {start.at: start.number for start in again if start.weight >= 1}
    unnumbered = _headings(found, begin, kind) if not chosen else _between(found, begin, chosen, kind)
    unnumbered = [at for at in unnumbered if not of_people(found, at)]
    starts = [ItemStart(at, number) for at, number in chosen.items()]
    starts += [ItemStart(at, None) for at in unnumbered if at not in chosen]
    return sorted(starts, key=lambda start: start.at)


def _shown(found: Sequence[Entry]) -> ItemStart | None:
    """The one item of a page of ModernGov that names it: `Meeting: … (Item 64)`."""
    if not ONE_ITEM.fullmatch(found[0].text):
        return None
    named = next((match["n"] for entry in found[:6] if (match := _OF_PAGE.search(entry.text))), None)
    for at, entry in enumerate(found):
        number = number_of(entry.text)
        if named and number and re.fullmatch(rf"{re.escape(named)}\W*", number.words):
            return ItemStart(at, number)
    return None


def _holds(run: Sequence[Start]) -> bool:
    """Whether a run of numbers is one of items: two at least, or one that can be nothing else."""
    if len(run) >= 2:
        return sum(start.weight for start in run) / len(run) >= 0.7
    first = run[0] if run else None
    return (
        first is not None
        and first.weight >= 1.5
        and (first.number.style in ("year", "coded", "said") or first.number.value == 1)
    )


def _numbered(found: Sequence[Entry], begin: int) -> list[Start]:
    candidates = []
    for at, entry in enumerate(found):
        if at < begin or entry.role != "text":
            continue
        number = number_of(entry.text)
        if number and number.style not in ("sub", "letter") and not _again(found, at, number):
            candidates.append(Start(at, number, _weight(found, at, number)))
    return candidates


def _again(found: Sequence[Entry], at: int, number: Number) -> bool:
    """Whether `No 1` stands alone above a title that bears the number once more."""
    if number.style != "said" or found[at].text[number.end :].strip() or at + 1 == len(found):
        return False
    below = number_of(found[at + 1].text)
    return below is not None and below.words == number.words and below.style != "said"


def _weight(found: Sequence[Entry], at: int, number: Number) -> float:
    """How much a numbered passage looks like the start of an item."""
    entry = found[at]
    passage, text = entry.passage, entry.text[number.end :]
    following = found[at + 1] if at + 1 < len(found) else None
    if passage.is_bullet and passage.kind != "item" and number.style not in ("said", "year"):
        return -1.0
    weight = 0.0
    if not text.strip():
        if following is None:
            return -1.0
        if number.style == "bare" and len(number.words) > 2:
            return -0.5
        short = not sentence(following.text) and len(following.text) < 160
        titled = short or (number.style == "dotted" and _begins_with_title(following.text))
        weight += 1.6 if titled else 0.8 if number.style == "said" else 0.2
    elif _PERSON.match(text):
        return 0.1
    elif sentence(text) and not _leads(entry, number):
        weight += 0.9 if heading.runs_on(text) else 0.3
    else:
        weight += 1.5
    weight += 1.5 if _leads(entry, number) else 0.0
    weight += 1.0 if entry.numbered_row or passage.kind == "heading" else 0.0
    weight += 0.8 if STANDING.match(text.strip()) else 0.0
    weight += 0.4 if following and (sentence(following.text) or LABEL.match(following.text)) else 0.0
    before = found[at - 1].text if at else ""
    formal = FORMAL.search(before) is not None and number.style not in ("year", "coded")
    if formal or before.rstrip().endswith((":", ":-", ":–")):
        weight -= 1.5
    if re.match(r"\s*(?:that|to)\b", text) or text.rstrip().endswith(("; and", ";")):
        weight -= 1.5
    return weight


def _begins_with_title(text: str) -> bool:
    """Whether a title of every meeting stands at the beginning of what is told."""
    title, rest = heading.title_of(text, "", None)
    return title is not None and rest < len(text) and STANDING.fullmatch(title) is not None


def _leads(entry: Entry, number: Number) -> bool:
    """Whether the title stands out by its letters."""
    text = entry.text[number.end :].strip()
    first = re.match(r"\S+(?:\s+\S+)?", text)
    loud = first is not None and capitals(first.group()) and len(re.sub(r"[^A-Z]", "", first.group())) > 3
    strong = any(start <= number.end + 1 and end > number.end + 2 for start, end in entry.passage.strong)
    return bool(loud or strong or entry.passage.kind == "heading")


# Without numbers


def _headings(found: Sequence[Entry], begin: int, kind: DocumentKind) -> list[int]:
    """The headings that items begin with in a document that numbers none."""
    labelled = [at for at, entry in enumerate(found) if at and _first_words(entry.text)]
    if labelled:
        return sorted({*(_titled(found, at) for at in labelled), *_after_bars(found)})
    if kind == "summary":
        return []
    standing = [
        at
        for at, entry in enumerate(found)
        if at >= begin and _heads(entry) and STANDING.fullmatch(entry.text.strip(" :.*_"))
    ]
    loud = [at for at, entry in enumerate(found) if at >= begin and _heads(entry) and _stands_out(entry)]
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
    if told or len(standing) < 2:
        return sorted({*told, *(at for at in standing if _stands_out(found[at]) or not told)})
    plain = [
        at
        for at, entry in enumerate(found)
        if at >= begin and _heads(entry) and _told_after(found, at) and entry.passage.row is None
    ]
    return sorted({*standing, *plain})


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


def _between(found: Sequence[Entry], begin: int, chosen: dict[int, Number], kind: DocumentKind) -> list[int]:
    """Items without a number among numbered ones: rows of an agenda, and standing items set as the others are."""
    if kind == "agenda":
        several = sum(found[at].numbered_row for at in chosen) > _SEVERAL
        first = min(chosen)
        return [
            at
            for at, entry in enumerate(found)
            if at >= begin
            and entry.row_start
            and _heads(entry)
            and not number_of(entry.text)
            and not (several and entry.across)
            and (at > first or entry.passage.block == found[first].passage.block)
        ]
    if any(LABEL.match(entry.text) for entry in found):
        return []
    loud = sum(_leads(found[at], number) for at, number in chosen.items()) > len(chosen) * 0.6
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
        or sentence(text)
        or (text.endswith((".", ",", ";")) and not capitals(text))
    ):
        return False
    plain = text.strip(" :.*_")
    if ATTENDANCE.fullmatch(plain) and not re.match(r"apologies", plain, re.IGNORECASE):
        return False
    if (
        LABEL.match(text)
        or is_action(entry.passage)
        or FORMAL.match(text)
        or _FURNITURE.fullmatch(text)
        or _PERSON.match(text)
    ):
        return False
    return title_kind(entry.passage) not in ("agenda", "summary") and re.search(r"[A-Za-z]{3}", text) is not None


def _stands_out(entry: Entry) -> bool:
    return entry.passage.is_strong or capitals(entry.text)


def _told_after(found: Sequence[Entry], at: int) -> bool:
    """Whether something is told below a heading, so that it is none of a list of names."""
    ahead = [entry for entry in found[at + 1 : at + 3] if entry.role == "text"]
    dates = re.match(r"\W*(?:dates?|next|future|diary)\b", found[at].text, re.IGNORECASE) is not None
    return bool(ahead) and (
        sentence(ahead[0].text)
        or (dates and bool(days_in(ahead[0].text)))
        or FORMAL.search(ahead[0].text) is not None
        or bool(re.match(r"\W*(?:none|no |as above|noted|agreed|to \w+ (?:the|any|a)\b)", ahead[0].text, re.IGNORECASE))
    )
