"""Doubts everybody of a list whose table or columns a program took apart, so that who stands beside what is lost."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Doubt, Person
from compliance.intake.people.lines import torn
from compliance.intake.people.rows import business, headers
from compliance.intake.people.rows.marks_last import TICK
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import bodies, kinds, lexicon

_OF_ONE = re.compile(
    r"(?:organi[sz]ation|agency|position|role|(?:job\s+)?title|post|designation|representing|employer)s?\W*",
    re.IGNORECASE,
)
"""What heads a column, and never a list of people."""
_STUCK = re.compile(r"\b([A-Z][a-z]{3,})[A-Z]")
"""A word to which the next one is stuck."""
_OFTEN = 3
"""So often the label of a list does not come again in one paper: it is what a column says of each."""
_FEWEST = 2
_TOLD: frozenset[Doubt] = frozenset({"apart", "abreast", "pairing"})
"""What is asked in words of its own, of columns that stand one behind the other."""
_OF_LIST: frozenset[Doubt] = frozenset({"unlabelled", "seats", "type", "both", "near", "blank"})
"""What stays to be asked besides: not who stands beside what, but whether they were there."""


def marked(rows: Sequence[Row], found: Sequence[Section]) -> Sequence[Section]:
    """The lists of a paper, those marked that a table or columns were taken apart into.

    Args:
        rows: of the paper.
        found: its lists.
    """
    again = Counter(section.at.text.casefold() for section in found if _is_apart(section))
    often = any(count >= _OFTEN for count in again.values())
    begins = _begins(rows, found)
    for section in found:
        of_a_column = often and section.at.text.casefold() in again
        behind = begins is not None and section.at.line.number >= begins
        section.undone = section.undone or of_a_column or (behind and not section.inline)
    return found


def infer(section: Section, listed: Listed) -> None:
    """Doubt all of a list whose lines are what is left of columns, those in rows of a table apart.

    Args:
        section: the list.
        listed: who was read in it.
    """
    people = [*listed.people, *listed.apologies, *listed.absent]
    torn.infer(people)
    lost = section.undone or headers.are_together(section.at.text)
    lost = lost or any(row.single and headers.are_together(row.filled[0].text) for row in section.rows)
    lost = lost or any(map(_is_under_two, people)) or _are_abreast(section.rows, listed) or _is_shifted(section.rows)
    lost = lost or _are_ticked_by_half(people) or any(map(_is_glued, people))
    for person in people if lost else ():
        person.doubts &= _OF_LIST
        person.doubts.add("undone")


def _begins(rows: Sequence[Row], found: Sequence[Section]) -> int | None:
    """The line at which a table begins whose headings stand alone, or run together in one line, if there is one."""
    in_rows = {id(cell.line) for section in found for row in section.rows if len(row.cells) > 1 for cell in row.cells}
    before = next((at for at, row in enumerate(rows) if business.is_item(row)), len(rows))
    of_names: int | None = None
    for row in (row for row in rows[:before] if row.single and id(row.line) not in in_rows):
        text = row.filled[0].text
        if headers.are_together(text):
            return row.line.number
        if _OF_ONE.fullmatch(text) and of_names is not None:
            return of_names
        of_names = row.line.number if of_names is None and headers.column(text) == "name" else of_names
    return None


def _is_apart(section: Section) -> bool:
    """Whether nothing stands on the line of a list's label, which is one outright."""
    label = section.label
    return bool(label and label.whole and not section.inline and label.role in {"present", "apologies", "absent"})


def _is_under_two(person: Person) -> bool:
    """Whether the words above somebody are two bodies, as where two columns stood side by side."""
    heading = (person.organisation or "") if person.origin == "heading" else ""
    tokens = heading.split() if "/" not in heading else []  # two that sent one together
    return any(
        tokens[at][:1].isupper()
        and tokens[at - 1].lower() in lexicon.BODY_NOUNS  # "NHS North" is no body before "Dale CCG"
        and all(map(_is_body, (" ".join(tokens[:at]), " ".join(tokens[at:]))))
        for at in range(_FEWEST, len(tokens) - 1)
    )


def _is_body(text: str) -> bool:
    return kinds.kind(text) == "organisation" and bodies.strength(text) == bodies.NAMED


def _are_abreast(rows: Sequence[Row], listed: Listed) -> bool:
    """Whether bodies that should head people stand again and again right above another one, which then has them all."""
    if any(person.doubts & _TOLD for person in listed.people):
        return False
    alone = {body.text for body in listed.bodies}
    heading = {person.organisation for person in listed.people if person.origin == "heading"}
    texts = [row.filled[0].text.strip(" :") if row.single else "" for row in rows]
    return sum(one in alone and two in heading | alone for one, two in itertools.pairwise(texts)) >= _FEWEST


def _is_shifted(rows: Sequence[Row]) -> bool:
    """Whether a column of bodies stands lower than its names: these begin without one, and bodies go on below them."""
    if sum(len(row.filled) > 1 for row in rows) < _FEWEST or any(len(row.cells) > _FEWEST for row in rows):
        return False
    bare = next((at for at, row in enumerate(rows) if len(row.filled) > 1), 0)
    last = next((at for at, row in enumerate(reversed(rows)) if len(row.filled) > 1), 0)
    end = rows[len(rows) - last :]
    return bool(bare and end) and all(row.single and kinds.kind(row.filled[0].text) == "organisation" for row in end)


def _is_glued(person: Person) -> bool:
    """Whether a body runs on to the next entry with no room between, as where a cell lost its lines: "CouncilSgt"."""
    found = _STUCK.findall(f"{person.name or ''} {person.organisation or ''} {person.post or ''}")
    return any(word.lower() in lexicon.BODY_NOUNS for word in found)


def _are_ticked_by_half(people: Sequence[Person]) -> bool:
    """Whether ticks at the ends of lines are all that is left of columns, and not everybody has one."""
    ticked = sum(TICK.search(person.at.line.text) is not None and len(person.at.line.cells) == 1 for person in people)
    return 0 < ticked < len(people)
