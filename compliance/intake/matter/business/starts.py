"""Where the items of a document begin: by the run of their numbers, or by headings where nothing numbers them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from compliance.intake.matter.business import headed, heading, led_rows, misnumbered, other_numbers
from compliance.intake.matter.business.beneath import beneath
from compliance.intake.matter.business.entries import LABEL, PRESENT, Entry, of_people
from compliance.intake.matter.business.lettered import lettered, of_headings
from compliance.intake.matter.business.outcome import FORMAL
from compliance.intake.matter.documents.kinds import title_kind
from compliance.intake.matter.documents.sorts import ONE_ITEM
from compliance.intake.matter.text import counted
from compliance.intake.matter.text.numbering import Number, Start, number_of, run_of
from compliance.intake.matter.text.words import STANDING, sentence
from compliance.intake.reading import DocumentKind

_SEVERAL: Final = 2
_LOG: Final = re.compile(
    r"\W*(?:summary of (?:the )?(?:agreed )?|list of |agreed |outstanding )?actions?(?: (?:log|points?|list|summary"
    r"|table|plan|tracker|arising|agreed|from (?:the|this) meeting))?\W*",
    re.IGNORECASE,
)
_LEADS_ON: Final = re.compile(
    r"\b(?:being|namely|includ(?:e|es|ing)|such as|these are|as follows|following)\W*$", re.IGNORECASE
)
"""How a sentence ends that a list goes on with."""
_ANNOUNCED: Final = re.compile(
    r"\W*(?:the following|these)\s(?!(?:items?|business|matters?|agenda)\b)[^.:]{3,80}?"
    r"\b(?:were|are|was|is|have|has)\b[^.:]{0,80}[.:]?\W*",
    re.IGNORECASE,
)
"""All of a sentence that a list stands below: "The following updates were noted as outstanding."."""
_LABELLED: Final = re.compile(r"\W*Minutes\s*:\W*")
_NEAR: Final = 6
"""A label stands no further below the title of its item, with what the agenda said between."""
_ARISING: Final = re.compile(r"\W*matters? arising\b.{0,40}", re.IGNORECASE)
_DRAFT: Final = re.compile(r"\W*(?:draft|unconfirmed|unapproved)\W+(?:minutes|notes)\W*", re.IGNORECASE)
"""A title below the day and the place, which heads no item."""
_SPOKEN: Final = re.compile(r"^[A-Z]{2,4}\s[–-]\s\d")
"""Who spoke, by letters, and of how many: "DN - 3 new areas"."""
_OF_PAGE: Final = re.compile(r"\bMeeting:.*\(Item (?P<n>[\w./-]{1,12})\)")


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
    candidates = other_numbers.without(found, _numbered(found, 0 if ONE_ITEM.fullmatch(found[0].text) else begin))
    candidates = _without_announced(found, misnumbered.without_lists(found, candidates))
    run = run_of(candidates)
    alone = ONE_ITEM.fullmatch(found[0].text) or any(LABEL.match(entry.text) for entry in found)
    one = ONE_ITEM.fullmatch(found[0].text)
    lonely = len(run) == 1 and run[0].number.style == "said" and not one
    if not _holds(run) and not (alone and run and not lonely):
        run = []
    if run and not one and sum(_LABELLED.match(entry.text) is not None for entry in found) > 1:
        # Each label stands below a title of its own: right below one, or alone, only a paragraph bears a number.
        within = len(run) == 1 or _LABELLED.fullmatch(found[run[0].at - 1].text) or not _have_labels(found, run)
        run = [] if within else run
    if run and run[0].number.style == "said" and _ARISING.fullmatch(found[run[0].at - 1].text):
        run = []  # "Item 4 – …" below it is an item of the meeting before
    if len(run) <= 1:
        run = _all_first(candidates) or run
    chosen = {start.at: start.number for start in run} or lettered(found, begin)
    if closed_from is not None and not any(at > closed_from for at in chosen):
        again = run_of([each for each in candidates if each.at > closed_from])
        chosen |= {start.at: start.number for start in again if start.weight >= 1}
    chosen |= misnumbered.printed_twice(found, candidates, chosen)
    chosen |= _numbered_again(found, chosen)
    chosen |= beneath(found, chosen, announced=kind == "agenda")
    unnumbered = (
        headed.headings(found, begin, kind)
        if not chosen
        else [*headed.between(found, begin, chosen, kind), *_behind(found, chosen, kind)]
    )
    unnumbered += [] if chosen else led_rows.among(found, unnumbered)
    titled = next((at for at, entry in enumerate(found) if title_kind(entry.passage)), None)
    title = titled if titled is not None and _DRAFT.fullmatch(found[titled].text) and kind != "agenda" else 0
    unnumbered = [at for at in unnumbered if at != title or title_kind(found[title].passage) is None]
    unnumbered = [at for at in unnumbered if not of_people(found, at) and not _titles(found, at, chosen.get(at - 1))]
    chosen |= {} if chosen else of_headings(found, sorted(unnumbered))
    starts = [ItemStart(at, number) for at, number in chosen.items()]
    starts += _with_numbers(found, [at for at in unnumbered if at not in chosen])
    return sorted(starts, key=lambda start: start.at)


def _have_labels(found: Sequence[Entry], run: Sequence[Start]) -> bool:
    """Whether as many as half of the labels stand right below numbered titles, rather than paragraphs that are told."""
    labels = sum(_LABELLED.match(entry.text) is not None for entry in found)
    titles = [each.at for each in run if not sentence(found[each.at].text[each.number.end :])]
    ends = [each.at for each in run[1:]] + [len(found)]
    spans = [found[each.at + 1 : min(each.at + _NEAR, end)] for each, end in zip(run, ends, strict=True)]
    below = [any(_LABELLED.match(entry.text) for entry in span) for span in spans]
    return 2 * sum(near for each, near in zip(run, below, strict=True) if each.at in titles) >= labels


def _with_numbers(found: Sequence[Entry], headings: Sequence[int]) -> list[ItemStart]:
    """Where headings begin items, with numbers of a second level: before them, or alone above most, where they rise."""
    own = {at: number for at in headings if (number := number_of(found[at].text)) and number.style == "sub"}
    above = {at: number for at in headings if at and (number := _alone(found[at - 1].text))}
    order = [[int(figures) for figures in re.findall(r"\d+", number.words)] for number in above.values()]
    if len(above) < _SEVERAL or len(above) * 2 <= len(headings) or any(two <= one for one, two in pairwise(order)):
        return [ItemStart(at, own.get(at)) for at in headings]
    return [ItemStart(at - 1, above[at]) if at in above else ItemStart(at, own.get(at)) for at in headings]


def _alone(text: str) -> Number | None:
    """The number that is all of a text."""
    number = number_of(text)
    return number if number and not text[number.end :].strip() else None


def _without_announced(found: Sequence[Entry], candidates: Sequence[Start]) -> list[Start]:
    """The candidates without those of a list, each right below the one before, that a sentence announces."""
    by_place = {each.at: each for each in candidates}
    left_out: set[int] = set()
    for first in candidates:
        above = found[first.at - 1].text if first.at else ""
        if first.number.value != 1 or not _ANNOUNCED.fullmatch(above) or first.number.style not in ("dotted", "bare"):
            continue
        at, value = first.at, 1
        while at in by_place and by_place[at].number.value == value:
            left_out.add(at)
            at, value = at + 1, value + 1
    return [each for each in candidates if each.at not in left_out]


def _behind(found: Sequence[Entry], chosen: Mapping[int, Number], kind: DocumentKind) -> list[int]:
    """The headings behind a lone number 1 in minutes whose other items have lost theirs: some are of every meeting."""
    (at, number), *others = chosen.items()
    if others or kind == "agenda" or number.value != 1 or number.style not in ("dotted", "bare"):
        return []
    if ONE_ITEM.fullmatch(found[0].text) or any(LABEL.match(each.text) for each in found):
        return []
    below = headed.headings(found, at + 1, kind)
    standing = sum(STANDING.fullmatch(found[each].text.strip(" :.*_")) is not None for each in below)
    return below if standing >= _SEVERAL else []


def _titles(found: Sequence[Entry], at: int, number: Number | None) -> bool:
    """Whether a heading is the title of an item whose number is a heading of its own above it: "No 6"."""
    return number is not None and not found[at - 1].text[number.end :].strip()


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
    if first and _SPOKEN.search(first.number.words):
        return False
    return (
        first is not None
        and first.weight >= 1.5
        and (first.number.style in ("year", "coded", "said") or first.number.value == 1)
    )


def _numbered(found: Sequence[Entry], begin: int) -> list[Start]:
    candidates = []
    end = _log(found, begin)
    people = _people(found)
    alone = counted.alone([entry.text for entry in found])
    for at, entry in enumerate(found[:end]):
        if at < begin or entry.role != "text" or at in people:
            continue
        number = number_of(entry.text)
        if number and number.style not in ("sub", "letter") and not _again(found, at, number):
            if number.words.endswith(")") and sentence(entry.text[number.end :]):
                continue  # "2. (ii) The Board noted …" is told, and no title
            candidates.append(Start(at, number, _weight(found, at, number, alone)))
    return candidates


def _people(found: Sequence[Entry]) -> set[int]:
    """The entries of a numbered list right below "Present", one under the other and none of them a standing item."""
    people: set[int] = set()
    for at, entry in enumerate(found):
        if not PRESENT.fullmatch(entry.text):
            continue
        listed: list[int] = []
        for below, each in enumerate(found[at + 1 :], at + 1):
            number = number_of(each.text)
            if number is None or number.style != "dotted" or number.value != len(listed) + 1:
                break
            if STANDING.match(each.text[number.end :].strip()):
                listed.clear()
                break
            listed.append(below)
        people |= set(listed if len(listed) > 1 else ())
    return people


def _all_first(candidates: Sequence[Start]) -> list[Start]:
    """Items that all bear the number 1, as those of a list do that a program would have counted."""
    ones = [each for each in candidates if each.number.style == "dotted"]
    weight = sum(each.weight for each in ones)
    same = all(each.number.value == 1 and not each.number.letter for each in ones)
    return ones if same and len(ones) > _SEVERAL and weight >= 0.7 * len(ones) else []


def _log(found: Sequence[Entry], begin: int) -> int:
    """Where a list of actions begins at the end, with numbers of its own from 1 on; the end, if there is none."""
    for at, entry in enumerate(found):
        if at > begin and _LOG.fullmatch(entry.text) and number_of(entry.text) is None:
            numbers = filter(None, (number_of(each.text) for each in found[at + 1 : at + 4]))
            first = next(numbers, None)
            rest = [number_of(each.text) for each in found[at + 1 :]]
            if first and first.value == 1 and not any(each and each.style == "said" for each in rest):
                return at
    return len(found)


def _again(found: Sequence[Entry], at: int, number: Number) -> bool:
    """Whether `No 1` stands alone above a title that bears the number once more."""
    if number.style != "said" or found[at].text[number.end :].strip() or at + 1 == len(found):
        return False
    below = number_of(found[at + 1].text)
    return (
        below is not None
        and below.words == number.words
        and bool(below.style != "said" or found[at + 1].text[below.end :].strip())
    )


def _numbered_again(found: Sequence[Entry], chosen: Mapping[int, Number]) -> dict[int, Number]:
    """Titles that bear the number above them once more, in whatever form, where others that do begin items."""
    above = ((at + 1, number_of(entry.text)) for at, entry in enumerate(found[:-1]))
    below = {at: number_of(found[at].text) for at, number in above if number and _again(found, at - 1, number)}
    same = not below.keys().isdisjoint(chosen)
    return {at: number for at, number in below.items() if same and number and at not in chosen}


def _weight(found: Sequence[Entry], at: int, number: Number, alone: frozenset[int]) -> float:
    """How much a numbered passage looks like the start of an item; some are numbers of three figures alone."""
    entry = found[at]
    passage, text = entry.passage, entry.text[number.end :]
    following = found[at + 1] if at + 1 < len(found) else None
    if passage.is_bullet and passage.kind != "item" and number.style not in ("said", "year"):
        return -1.0
    weight = 0.0
    if not text.strip():
        if following is None:
            return -1.0
        if number.style == "bare" and len(number.words) > 2 and at not in alone:
            return -0.5
        short = not sentence(following.text) and len(following.text) < 160
        titled = short or (number.style == "dotted" and _begins_with_title(following.text))
        weight += 0.8 if STANDING.fullmatch(following.text.strip(" :.*_")) else 0.0
        weight += 1.6 if titled else 0.8 if number.style == "said" else 0.2
    elif headed.PERSON.match(text) and not heading.spoken_by(text):
        return 0.1
    elif sentence(text) and not headed.leads(entry, number):
        weight += 0.9 if heading.runs_on(text) else 0.3
    else:
        weight += 1.5
    weight += 1.5 if headed.leads(entry, number) else 0.0
    weight += 1.0 if entry.numbered_row or passage.kind == "heading" else 0.0
    weight += 0.8 if STANDING.match(text.strip()) else 0.0
    weight += 0.4 if following and (sentence(following.text) or LABEL.match(following.text)) else 0.0
    before = found[at - 1].text if at else ""
    # What a decision holds is numbered from 1 on, or goes on with its sentence.
    lists = number.value <= 1 or not before.rstrip().endswith(".")
    formal = lists and FORMAL.search(before) is not None and number.style not in ("year", "coded")
    if formal or before.rstrip().endswith((":", ":-", ":–")) or (sentence(before) and _LEADS_ON.search(before)):
        weight -= 1.5
    if re.match(r"\s*(?:that|to)\b", text) or text.rstrip().endswith(("; and", ";")):
        weight -= 1.5
    return weight


def _begins_with_title(text: str) -> bool:
    """Whether a title of every meeting stands at the beginning of what is told."""
    title, rest = heading.title_of(text, "", None)
    return title is not None and rest < len(text) and STANDING.fullmatch(title) is not None
