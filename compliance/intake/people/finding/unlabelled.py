"""Finds a list of people that has no label: names and bodies between the title of the minutes and their first item."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from compliance.intake.people.entries import doubled
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.questions import in_lines
from compliance.intake.people.finding import evidence
from compliance.intake.people.rows import business, headers, wrapped
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, labels, names, sorts
from compliance.intake.people.words.labels import Label
from compliance.intake.people.words.text import Text
from compliance.intake.reading import Question

_BRACKET = re.compile(r"\s*\([^()]*\)$")
_FEWEST = 2
_SPACED = 3
_OF_PEOPLE = re.compile(r"\b(?:welcome|introductions?|present|attend\w*|apolog\w+|absen\w+)\b", re.IGNORECASE)
"""What an item is of in which people are listed."""
_DIVIDER = re.compile(r"\s*,\s+|\s+/\s+|\s+[-–—]\s+")
_ABOVE = re.compile(
    r"\bapologies\b(?:\s+\w+){0,4}\s+(?:from|by|of)\s+(?:\w+\s+){0,2}?(?:listed|named|shown|noted|detailed)\s+above"
    r"|\bthe\s+(?:above\s+apologies|apologies\s+above)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"^(?!\W*\d).*\bapologies\s*:", re.IGNORECASE)
"""The label of those who sent apologies, though it may stand at the end of a line: they are not to be looked for."""
_COPIED = re.compile(r"(?:distribut|circulat|cop(?:y|ies|ied)\b|c\.?c|sent\s+to|for\s+information|to\b)", re.IGNORECASE)
_AS_ABOVE = re.compile(
    r"\bapologies\b(?:\s+\w+){0,4}?\s+(?:as\s+|(?:from|by|of)\s+(?:\w+\s+){0,2}?)?"
    r"(?:(?:listed|named|shown|noted|detailed|recorded)\s+)?above\b",
    re.IGNORECASE,
)
"""How an item tells that those whose apologies were received are listed above it, if perhaps without a heading."""
_REST = re.compile(r"(?:of|for|and|&|the|in|at)\s(?:(?:of|for|and|&|the|in)\s|[A-Z][\w’'-]*\s?){1,6}")
"""The last words of a body or post that the line above broke off."""
_LABEL = 40
"""What heads a list is no longer, though it may be a sentence: "We were joined by"."""


def find(rows: Sequence[Row]) -> Section | None:
    """The first run of rows that are people, each with a body, a post, a title or the chair."""
    run = next(_runs(rows), [])
    if not run:
        return None
    below = rows[next(at for at, row in enumerate(rows) if row is run[-1]) + 1 :]
    people = [row for row in (*run, *_under_sorts(below)) if not _is_sort(row)]
    return Section(None, people[0].filled[0], people) if people else None


def _is_sort(row: Row) -> bool:
    """Whether a row only heads some of the people within a list: "Voluntary Sector representatives"."""
    text = row.filled[0].text
    return row.single and sorts.read(text) is not None and not names.is_titled(text)


def _under_sorts(rows: Sequence[Row]) -> Iterator[Row]:
    """Those below a run of people who have a heading of their own, each as far as its paragraph goes."""
    block: int | None = None
    for row, below in pairwise([*rows, *rows[-1:]]):
        label = labels.read(row.filled[0].text)
        heads = _is_sort(row) or (label is not None and label.whole and label.role == "present" and not label.numbered)
        if heads and row.single and evidence.is_person(below):
            block = below.block
        elif row.block == block and evidence.is_person(row):
            yield row
        else:
            return


def strays(rows: Sequence[Row], found: Sequence[Section]) -> list[Section]:
    """Runs of people in the head of a paper that stand in no list: what heads them is not known, or cut them off."""
    last = {id(row.line): section for section in found for row in section.rows}
    taken = frozenset(last) | {id(section.at.line) for section in found}
    made: list[Section] = []
    above: Section | None = None
    open_: list[Row] = []
    copied = False
    for row in [*_head(rows, taken), None]:
        if row is not None and id(row.line) not in taken:
            copied |= _is_of_copies(row)
            open_ += [] if copied else [row]
            continue
        copied = False
        if above is not None:
            made += [Section(above.label, run[0].filled[0], run, strange="unlabelled") for run in _runs(open_)]
        open_ = []
        above = last.get(id(row.line), above) if row is not None else above
    return made


def _is_of_copies(row: Row) -> bool:
    """Whether a row heads those to whom the paper is sent, who were neither there nor away: "Copies: Ann Low"."""
    label = labels.read(text := row.filled[0].text)
    if label is None or label.role != "skip" or not (label.whole or ":" in text[: label.end]):
        return False
    return _COPIED.match(text) is not None


def _head(rows: Sequence[Row], taken: frozenset[int]) -> list[Row]:
    """The rows from the first list on, up to the first item that is not of who was there."""
    first = next((index for index, row in enumerate(rows) if id(row.line) in taken), len(rows))
    rows = rows[first:]
    for index, row in enumerate(rows):
        text = row.filled[0].text
        titled = business.is_titled(text) and not evidence.people_below(rows[index + 1 : index + 2])
        if (titled or business.is_item(row)) and not (labels.read(text) or _OF_PEOPLE.search(text)):
            return list(rows[:index])
    return list(rows)


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Each run of rows that are people, with the bodies and posts that stand between them."""
    run: list[Row] = []
    above: Row | None = None
    for row in rows:
        goes_on = above is not None and _is_sentence(above, row)
        above = row
        if goes_on and not run:
            continue
        if evidence.is_person(row) or evidence.is_list(row) or (run and _continues(run, row)):
            run.append(row)
        else:
            if _is_enough(run):
                yield _whole(run)
            run = []
            text = row.filled[0].text
            if labels.number(text) and kinds.is_prose(text):
                return
    if _is_enough(run):
        yield _whole(run)


def _continues(run: list[Row], row: Row) -> bool:
    """Whether a row that is nobody by its form goes on with people."""
    return _goes_with(run, row) or _closes(run, row) or _may_stand_among(run, row)


def _may_stand_among(run: Sequence[Row], row: Row) -> bool:
    """Whether a row that is nobody by its form can stand among people: printed as they are, or right below them."""
    if not evidence.may_belong(row) or business.is_item(row) or business.is_titled(row.filled[0].text):
        return False
    if row.kind == "row" and row.block == run[-1].block and names.begins_person(row.first.text):
        return len(row.cells) == len(run[-1].cells)
    return len(row.filled) == len(run[-1].filled) if len(row.filled) > 1 else row.kind != "heading"


def _whole(run: list[Row]) -> list[Row]:
    """A run without the rows at its end that belong to nobody in it."""
    last = max(index for index, row in enumerate(run) if evidence.is_person(row) or evidence.is_list(row))
    end = last + 1
    together = sum(map(_is_run_together, run[:end])) >= _FEWEST
    while end < len(run) and (_goes_on_with(run[last], run[end]) or (together and _is_run_together(run[end]))):
        end += 1
    return run[:end]


def _is_run_together(row: Row) -> bool:
    """Whether a row is two words that can be a name, and run on to them a body, a post or the letters of one."""
    text = row.filled[0].text
    lead = names.leading(text)
    if lead is None or lead.words != _FEWEST or not row.single:
        return False
    return kinds.kind(_BRACKET.sub("", text[lead.end :])) in {"organisation", "short", "post"}


def _goes_on_with(row: Row, below: Row) -> bool:
    """Whether a row is of one paragraph with another, or is a name by itself in the list of bullets that it is in."""
    bullets = row.kind == below.kind == "item" and row.line.level == below.line.level
    return below.block == row.block or (bullets and kinds.kind(below.filled[0].text) in {"name", "plain"})


def unmarked(rows: Sequence[Row], found: Sequence[Section], tables: Sequence[Section]) -> Section | None:
    """A list without a label, where there is none with one."""
    bare = [section for section in tables if section.label is None]
    if bare:
        columns = {column for section in bare for row in section.rows for column in headers.read(row) or ()}
        if {"present", "status", "apologies", "meeting"} & columns:
            return None
        kept = Section(None, bare[0].at, bare[0].rows)
        bare[0].rows = []
        return kept
    first = min(
        (
            index
            for section in found
            if section.label and section.role != "chair" and section.label.capacity != "officer"
            for index, row in enumerate(rows)
            if row.line is section.at.line and section.at.text in " ".join(cell.text for cell in row.filled)
        ),
        default=len(rows),
    )
    read = [row for section in found if section.role == "present" for row in section.rows]
    return find([row for row in rows[:first] if not any(_holds(row, other) for other in read)])


def is_headed(section: Section, rows: Sequence[Row]) -> bool:
    """Whether the line above a list behind all business says that it is of those there, though far down it need not."""
    at = next((at for at, row in enumerate(rows) if row.line is section.rows[0].line), 0)
    label = labels.read(rows[at - 1].filled[0].text) if at and rows[at - 1].single else None
    if label is None or not (label.whole and label.strict and label.role == "present" and label.capacity == "present"):
        return False
    return not label.numbered and not any(map(business.is_item, rows[at + len(section.rows) :]))


def _holds(row: Row, other: Row) -> bool:
    """Whether a row is another, or the other is the part of it that stands behind a label."""
    return row.line is other.line and other.filled[0].text in " ".join(cell.text for cell in row.filled)


def _is_sentence(above: Row, row: Row) -> bool:
    """Whether a row goes on with a sentence of the row above, rather than with a list."""
    before = above.filled[0].text.rstrip()
    told = above.single and len(before) > _LABEL and kinds.is_prose(before)
    return told and above.block == row.block and not before.endswith((".", ":", ";"))


def _is_enough(run: Sequence[Row]) -> bool:
    """Whether a run of rows is a list of people."""
    return sum(evidence.is_person(row) for row in run) >= _FEWEST or any(map(evidence.is_list, run))


def absent(section: Section, texts: Sequence[Text]) -> Section | None:
    """The last paragraph of a list, taken out of it, if an item says that those listed above sent apologies."""
    at = next((at for at, text in enumerate(texts) if _ABOVE.search(text.text)), None)
    if at is None or any(_LISTED.search(text.text) for text in texts[:at]):
        return None
    rows = _last_part(section.rows)
    if len(rows) == len(section.rows):
        return None
    section.rows = section.rows[: -len(rows)]
    return Section(Label("apologies", None, 0), rows[0].filled[0], rows)


def _last_part(rows: Sequence[Row]) -> list[Row]:
    """The last paragraph of a list; where each line is one, what stands below the first of the widest gaps."""
    last = [row for row in rows if row.block == rows[-1].block]
    gaps = [other.line.number - one.line.number for one, other in pairwise(rows)]
    usual = Counter(gaps).most_common(1)[0][0] if gaps else 0
    if last[0].line is not rows[-1].line or len(rows) <= _SPACED or max(gaps) <= usual:
        return last
    return list(rows[gaps.index(max(gaps)) + 1 :])


def apart(found: Sequence[Section], texts: Sequence[Text]) -> Section | None:
    """The last paragraph below a label of those there, taken out of it, if an item tells of apologies "as above".

    So it is only where no list is headed as one of apologies: whoever stands apart from the others is left for them.
    """
    if any(section.role in {"apologies", "absent"} and section.rows and not _says_above(section) for section in found):
        return None
    listed = [section for section in found if section.role == "present" and section.rows]
    if not listed or not any(_AS_ABOVE.search(text.text) for text in texts):
        return None
    rows = listed[-1].rows
    last = [row for row in rows if row.block == rows[-1].block]
    others = rows[: -len(last)]
    if len(others) < _SPACED or rows[-len(last) :] != last or len({row.block for row in others}) * 2 > len(others):
        return None
    listed[-1].rows = others
    return Section(Label("apologies", None, 0), last[0].filled[0], last)


def _says_above(section: Section) -> bool:
    """Whether what stands below "Apologies" only points to where they are listed."""
    return all(_AS_ABOVE.search(f"{section.at.text} {row.filled[0].text}") for row in section.rows)


def ask(people: Sequence[Person]) -> Question:
    """Whether those of such a paragraph sent apologies; all of them are unsure."""
    for person in people:
        person.doubts.add("unlabelled")
    first, last = people[0].at.line.number, people[-1].at.line.number
    what = (
        f"The list on {in_lines(first, last)} has no heading, and an item says that those listed above sent"
        f" apologies. Are these the people? It begins: “{people[0].called}”."
    )
    return Question("apologies", what, first, ("Yes", "No"))


def settle(people: Sequence[Person], away: Sequence[Person]) -> bool:
    """Take the doubt from a list without a heading that can only be of those there; whether none of it is left.

    The list shows who was in the chair, and they who sent apologies are named elsewhere and not in it: in a list of all
    who belong to the body some of them would be. Whoever shares a line with others was cut out of it, and stays in
    doubt.
    """
    named = [person for person in away if person.name and person.sure]
    if (
        len(named) < _FEWEST
        or not any(person.chair in {"in_chair", "chair"} for person in people)
        or any(doubled.is_same(one, other) for one in people for other in away)
    ):
        return False
    held = Counter(person.at.line.number for person in people)
    alone = [person for person in people if held[person.at.line.number] == 1]
    for person in alone if len(alone) * 2 > len(people) else ():
        person.doubts.discard("unlabelled")
    return all("unlabelled" not in person.doubts for person in people)


def _is_spaced(run: Sequence[Row]) -> bool:
    """Whether each of several people is printed as a paragraph of one line, with the same divider behind the name."""
    marks = {found[0] if (found := _DIVIDER.search(row.filled[0].text)) else "" for row in run}
    return len({row.block for row in run}) == len(run) >= _SPACED and len(marks) == 1 and "" not in marks


def _closes(run: list[Row], row: Row) -> bool:
    """Whether a row is nothing but the bracket of whoever stands last above, or the end of it or of a body."""
    text, before = row.filled[0].text, run[-1].filled[-1].text
    if row.single and row.block == run[-1].block and _REST.fullmatch(text) and _DIVIDER.search(before):
        return not before.endswith((".", ":", ";"))
    whole = text.startswith("(") or (")" in text and wrapped.bracket_goes_on(before, text))
    return row.single and row.block == run[-1].block and whole and text.endswith(")")


def _goes_with(run: list[Row], row: Row) -> bool:
    """Whether a row is printed like the people above it: a name, the same divider or column, and something after it."""
    above, text = run[-1], row.filled[0].text
    if not (row.block == above.block or _is_spaced(run)) or kinds.is_prose(text):
        return False
    lead = names.leading(text)
    if lead is None or not lead.whole:
        return False
    if row.single and above.single and lead.end == len(text):
        return kinds.kind(above.filled[0].text) in {"name", "plain"}
    if len(row.filled) > 1:
        return lead.end == len(text) and len(above.filled) == len(row.filled)
    found, other = _DIVIDER.match(text, lead.end), _DIVIDER.search(above.filled[0].text)
    return bool(found and other) and (found[0] if found else "") == (other[0] if other else "")
