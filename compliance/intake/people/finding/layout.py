"""Reads the rows of one list, whatever its layout: by line or in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.entries import entries, lettered, parties
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.lines import apologies, braces, headed_run, held, initialled, lists, paired, signed
from compliance.intake.people.rows import aligned, carried_on, cell_by_cell, headers, marks_last, signs, two_lists
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.tables import tables
from compliance.intake.people.tables.tables import Day
from compliance.intake.people.words import kinds, names, words
from compliance.intake.people.words.text import join

_PAIR = 2
_NAMES = frozenset({"plain", "single", "name"})
_NEAR = 3.0
"""How far in points the left edges of two cells of one column can be apart."""
_FEWEST_MARKED = 3
_MOST = 0.8
_REPRESENTING = re.compile(
    r"(?:all\s+|both\s+)?representing\s+(?:the\s+)?(?P<body>[A-Z][^,;:]{2,80})\W*", re.IGNORECASE
)
"""What stands below those who came from a body, or above them, and names it."""
_ABOVE = re.compile(
    r"(?:representing|on\s+behalf\s+of|from|for)\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[^:]{2,80}):\W*", re.IGNORECASE
)
"""The same above them, by its colon."""
_TITLE = re.compile(rf"{words.COUNCILLOR}\s*:?", re.IGNORECASE)
_MARKED = re.compile(r"(?P<said>.{5,}?)[\s,–-]+\(?(?P<mark>P|A|N|X|S|DNA|Y|✓|✔|✗|✘|×)\)?$")
_STROKES = re.compile(r"(?P<who>[^/;]+?)\s*(?P<sign>[/;])\s*(?:(?P<of>.+?)\s*(?P=sign)\s*)?(?P<mark>[^/;]+)")
"""An entry whose columns strokes or semicolons part: "Ann Low / Dale Council / Present"."""
_SAID = re.compile(
    r"present|attend(?:ed|ing)|in attendance|apol(?:ogy|ogies|s)?\.?(?: (?:given|sent|received))?|absent|not present"
    r"|dna|did not attend|yes|no",
    re.IGNORECASE,
)


def read(section: Section, context: Context, day: Day | None) -> Listed:
    """Read a list: runs of rows with several columns as tables, the others line by line."""
    section.rows = paired.joined(two_lists.parted(section.rows))
    if _with_marks_apart(section.rows) is section.rows:
        section.rows = marks_last.without(section.rows)
    section.rows = carried_on.below_bodies(section.rows)
    if len(parts := _by_bodies_above(section.rows)) > 1 or (parts and parts[0][0]):
        return _parted(parts, section, context, day)
    if (found := _of_a_form(section, context)) is not None:
        return found
    if section.together:
        context = replace(context, style=replace(context.style, undelimited=True))
    listed = Listed()
    group: list[Row] = []
    columns = False
    section.rows = _with_second_column(_with_marks_apart(_without_strokes(braces.in_columns(section.rows))))
    headed = any(headers.read(row) is not None for row in section.rows)
    since = 0
    for row in map(_without_dashes, aligned.under_names(cell_by_cell.parted(section.rows))):
        if row.single and (below := _representing(row.filled[0].text)):
            listed.add(_group(group, context, day, columns=columns) if group else Listed())
            for person in listed.people[since:]:
                if person.organisation is None:
                    person.organisation, person.origin = below["body"], "own"
            group, since = [], len(listed.people)
            continue
        many = (
            len(row.filled) > 1
            or (headed and len(row.cells) > 1)
            or (columns and (len(row.cells) > 1 or row.block == group[-1].block))
        )
        if group and many != columns:
            listed.add(_group(group, context, day, columns=columns))
            group = []
        columns = many
        group.append(row)
    if group:
        listed.add(_group(group, context, day, columns=columns))
    parties.without(listed.people)
    return listed


def _of_a_form(section: Section, context: Context) -> Listed | None:
    """A list of one of the forms that are known as a whole; None if it has none of them."""
    if (
        section.role in {"present", "apologies"}
        and (found := initialled.read(section.rows, others=context.initials)) is not None
    ):
        return found
    if (found := headed_run.read(section, context)) is not None:
        return found
    if section.rows and (found := held.read(section.rows, context) or signed.read(section.rows, context)) is not None:
        return found
    if section.inline and (found := lists.names_alone(section.rows, context)) is not None:
        return found
    if section.role == "apologies" and all(row.single for row in section.rows) and section.rows:
        return apologies.from_section(section, context)
    return None


def _parted(
    parts: Sequence[tuple[str | None, list[Row]]], section: Section, context: Context, day: Day | None
) -> Listed:
    """A list read stretch by stretch, each with the body above it for those who have none of their own."""
    listed = Listed()
    for body, rows in parts:
        part = read(replace(section, rows=rows), context, day)
        for person in (*part.people, *part.apologies, *part.absent):
            if person.organisation is None and body is not None:
                person.organisation, person.origin = body, "own"
        listed.add(part)
    return listed


def _by_bodies_above(rows: list[Row]) -> list[tuple[str | None, list[Row]]]:
    """The rows of a list, each stretch below the words that name the body of those in it; the first may have none.

    Such words stand above it where they end in a colon, and where the list begins with them: nobody is there that they
    could be below. A list without any is one stretch.
    """
    begins = next((row for row in rows if row.filled), None)
    leads = begins is not None and begins.single and _representing(begins.filled[0].text) is not None
    parted: list[tuple[str | None, list[Row]]] = [(None, [])]
    for row in rows:
        text = row.filled[0].text if row.single else ""
        if found := _ABOVE.fullmatch(text) or (_representing(text) if leads else None):
            parted.append((found["body"].strip(), []))
        elif parted[-1][0] and text.endswith(":"):
            parted.append((None, [row]))  # the heading of others
        else:
            parted[-1][1].append(row)
    return [each for each in parted if each[1]]


def _representing(text: str) -> re.Match[str] | None:
    """A line below those who came from a body that names it, and is not the end of somebody's bracket."""
    below = _REPRESENTING.fullmatch(text)
    return below if below and text.count(")") <= text.count("(") and not names.is_titled(below["body"]) else None


def _without_strokes(rows: list[Row]) -> list[Row]:
    """Rows whose columns strokes part, the last of which says in words who was there, with commas for them."""
    found = [_STROKES.fullmatch(row.first.text) if len(row.cells) == 1 else None for row in rows]
    told = [each if each and _SAID.fullmatch(each["mark"]) else None for each in found]
    if len(rows) < _FEWEST_MARKED or sum(map(bool, told)) < len(rows) * _MOST:
        return rows
    parts = [
        [row.first.part(*each.span(at)) for at in ("who", "of", "mark") if each[at]] if each else []
        for row, each in zip(rows, told, strict=True)
    ]
    return [row.with_cells([join(each, ", ")]) if each else row for row, each in zip(rows, parts, strict=True)]


def _with_marks_apart(rows: list[Row]) -> list[Row]:
    """Rows that nearly all end in a mark of presence, "A Dow, North Council P", the mark in a column of its own."""
    found = [_MARKED.match(row.first.text) if len(row.cells) == 1 else None for row in rows]
    marks = {each["mark"] for each in found if each}
    if len(rows) < _FEWEST_MARKED or sum(map(bool, found)) < len(rows) * _MOST or len(marks) < _PAIR:
        return rows
    return [
        row.with_cells([row.first.part(0, each.end("said")), row.first.part(each.start("mark"))]) if each else row
        for row, each in zip(rows, found, strict=True)
    ]


def _with_second_column(rows: list[Row]) -> list[Row]:
    """Rows of which only some say in a second column who the person is, that column put after the name.

    Read as columns, each stretch of such rows would be a table of its own, too short to tell what stands in it.
    """
    seconds = [row for row in rows if len(row.filled) > 1]
    singles = [row for row in rows if row.single]
    if not (seconds and singles) or any(len(row.filled) > _PAIR or not row.first.text for row in seconds):
        return rows
    alone = all(
        signs.is_person(entries.unbullet(row.first).text) or words.PUBLIC.fullmatch(row.first.text) for row in singles
    )
    whose = sum(kinds.kind(row.filled[1].text) not in {"name", "plain"} for row in seconds)
    if not alone or whose * 2 < len(seconds) or not all(map(_is_name_first, seconds)):
        return rows
    if any(_may_name(row) or names.is_forename(row.first.text) for row in seconds):
        # After a comma it would be somebody else; a forename alone would go on with the line above.
        empty = rows[0].first.part(0, 0)
        return [row.with_cells([row.filled[0], row.filled[1] if len(row.filled) > 1 else empty]) for row in rows]
    return [row if row.single else row.with_cells([join(row.filled, ", ")]) for row in rows]


def _may_name(row: Row) -> bool:
    """Whether something in the second column of a row has the form of a name, "Market Traders", or of a title."""
    second = row.filled[1].text
    return names.is_title(second) or any(kinds.kind(part) in _NAMES for part in re.split(r",\s+", second))


def _is_name_first(row: Row) -> bool:
    """Whether a row has a name and nothing else in its first column, and no name by its form in the second."""
    first = entries.unbullet(row.filled[0]).text
    return names.read(first.split("(")[0].strip()) is not None and kinds.kind(row.filled[1].text) != "name"


def prepare(found: Sequence[Section]) -> None:
    """Make the lists of a paper ready to be read by what others of them show: headings of columns, initials."""
    for section in found:
        section.rows = paired.joined(section.rows)
    _with_headings(found)
    _without_initials(found)


def _with_headings(found: Sequence[Section]) -> None:
    """Give the lists within one table the headings of its columns, which stand above the first of them."""
    heading: Row | None = None
    for section in found:
        own = next((row for row in section.rows if headers.read(row) is not None), None)
        if own is not None:
            heading = own
        elif heading is not None and any(_stands_under(row, heading) for row in section.rows[:1]):
            section.rows.insert(0, heading)


def _stands_under(row: Row, heading: Row) -> bool:
    """Whether the first row of a list goes on with a table: as a row of it, or with columns at the same left edges."""
    if len(row.cells) != len(heading.cells):
        return False
    if row.kind == "row":
        return row.block == heading.block
    edges = [(one.left, other.left) for one, other in zip(row.line.cells, heading.line.cells, strict=False)]
    return len(edges) > 1 and all(a is not None and b is not None and abs(a - b) <= _NEAR for a, b in edges)


def _without_initials(found: Sequence[Section]) -> None:
    """Take the initials that stand bare behind the names out of all lists of a paper, of which some may be short."""
    rows = [row for section in found for row in section.rows if row.single]
    texts = lettered.apart([row.filled[0] for row in rows])
    bare = {id(row): row.with_cells([text]) for row, text in zip(rows, texts, strict=True) if text is not row.filled[0]}
    for section in found:
        section.rows = [bare.get(id(row), row) for row in section.rows]


def _without_dashes(row: Row) -> Row:
    """A row whose second column goes on with the first, as in "X    - Y substituted" and "X    (Dale Council)"."""
    if len(row.filled) == _PAIR and _TITLE.fullmatch(row.first.text):
        return row.with_cells([join((row.first.strip(":"), row.filled[1]))])  # "Councillor:    Ann Low"
    if len(row.filled) > 1 and any(cell.text[0] in "-–—" and len(cell.text) > _PAIR for cell in row.filled[1:]):
        return row.with_cells([join(row.filled)])
    if len(row.filled) == _PAIR and row.first.text and row.filled[1].text.startswith("("):
        return row.with_cells([join(row.filled)])
    return row


def _group(rows: list[Row], context: Context, day: Day | None, *, columns: bool) -> Listed:
    return tables.read(rows, context, day) if columns else lists.read(rows, context)
