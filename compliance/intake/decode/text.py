"""Plain text and Markdown to lines: paragraphs, headings, lists, tables of bars, columns set with tabs or spaces."""

from __future__ import annotations

import re
from dataclasses import replace

from compliance.intake.decode import (
    characters,
    clean,
    hanging,
    inline,
    text_bare_bars,
    text_pages,
    text_raised,
    text_seams,
    text_wide,
)
from compliance.intake.decode.sheet import Sheet
from compliance.intake.decode.text_columns import abreast, by_turns, marked_alike, unpadded
from compliance.intake.paper import Cell, Line

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{3,})[ \t]*$")
_RULE = re.compile(r"[ \t]*(?:[-_*=~][ \t]*){3,}$")
_ITEM = re.compile(
    r"([ \t]*)([-*+\u2022\u25cf\u25cb\u25aa\u25e6\u00b7\u2023\u2043\u27a2o]"
    r"|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\\?[.)])[ \t]+(?=\S)"
)
_BARRED = re.compile(r"[ \t]*(?:[-*+][ \t]+)?\|")
_PICTURE = re.compile(
    r"[ \t]*[(\[](?:image|picture|photo(?:graph)?|logo|figure)\s+(?:omitted|removed|not\s+shown)[)\]][ \t]*$",
    re.IGNORECASE,
)
"""What stands for a picture of the file that a text was made from."""
_DIVIDER = re.compile(r"[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$|[ \t]*\+[-=+]{3,}\+[ \t]*$")
_COMMENT = re.compile(r"<!--(?:(?!-->|<!--).){0,5000}-->", re.DOTALL)
"""What nobody sees who reads the text as a page."""
_WRITTEN = re.compile(r"[ \t]*<table\b", re.IGNORECASE)
"""A table that is written as in a page, as Markdown lets it be."""
_MOST_WRITTEN = 40
_BORDER = re.compile(r"[ \t]*\+[-=+]{3,}\+[ \t]*$")
_BAR = re.compile(r"(?<!\\)\|")
_QUOTE = re.compile(r"^(?:[ \t]*>[ \t]?)+")
_TASK = re.compile(r"^([ \t]*[-*+][ \t]+)\[[ xX]\][ \t]+")
"""A box to be ticked, as a list of tasks has in Markdown."""
_LONGEST_ROW = 40
"""The most lines over which a row of a table goes on."""
_LONGEST_HEADING = 100
MAX_CELL = 5000
"""The most characters of a cell to which the lines below are put."""
_EDGES = 3
"""A table has so many edges though none parts its rows: above, below its head, and below."""
_FEWEST_ROWS = 3
_FEWEST_TABS = 2
_LETTER = 6.0
"""How wide a letter is in points, where all are of one width."""


def read(content: bytes, sheet: Sheet) -> None:
    """Read a text file or a Markdown file."""
    text, warnings = characters.read(content)
    for warning in warnings:
        sheet.warn(warning)
    characters.hold(text)
    read_text(text, sheet)


def read_text(text: str, sheet: Sheet) -> None:
    """Read text whose line ends are plain."""
    text, title = characters.without_front(text)
    if title:
        sheet.name(title)
    if characters.is_page(text) or characters.is_written_as_page(text):
        from compliance.intake.decode import web

        web.read_text(text, sheet)
    else:
        _lines_of(text, sheet)


def _lines_of(text: str, sheet: Sheet) -> None:
    if "<!--" in text:
        text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    text = text_wide.closed(text)
    lines = [
        _TASK.sub(r"\1", _QUOTE.sub("", clean.plain(line))) for line in text_pages.without_running(text.split("\n"))
    ]
    lines = text_seams.parted(unpadded(text_raised.put_back(text_bare_bars.barred(lines))))
    edge = hanging.edge(_span(line) for line in lines if line.strip() and len(clean.columns([(line, False)])) == 1)
    place = written = 0
    while place < len(lines):
        line = lines[place]
        if _WRITTEN.match(line) and written < _MOST_WRITTEN:
            place = _page_table(lines, place, sheet)
            written += 1
        elif not line.strip() or _PICTURE.match(line) or (_RULE.match(line) and not _BARRED.match(line)):
            sheet.part()
            place += 1
        elif _BARRED.match(line) or _begins_table(lines, place):
            place = _table(lines, place, sheet)
        elif _is_tabbed(lines, place):
            place = _tabbed(lines, place, sheet)
        elif found := _HEADING.match(line):
            sheet.part()
            sheet.text(inline.runs(found[2]), "heading", len(found[1]), place + 1)
            sheet.part()
            place += 1
        else:
            place = _paragraph(lines, place, edge, sheet)


def _page_table(lines: list[str], place: int, sheet: Sheet) -> int:
    """Read a table that is written as in a page; its lines keep their numbers."""
    from compliance.intake.decode import web

    title, depth, end = sheet.title, 0, place
    while end < len(lines):
        depth += len(re.findall(r"<table\b", lines[end], re.IGNORECASE)) - lines[end].lower().count("</table>")
        end += 1
        if depth <= 0:
            break
    sheet.part()
    web.read_text("\n" * place + "\n".join(lines[place:end]), sheet)
    sheet.title = title
    sheet.part()
    return end


def _span(line: str) -> tuple[int, int]:
    return len(line) - len(line.lstrip()), len(line.rstrip())


def _paragraph(lines: list[str], place: int, edge: float, sheet: Sheet) -> int:
    """Read to the next blank line, heading, table or list entry; marks may reach over the lines between."""
    end = place + 1
    while end < len(lines) and lines[end].strip() and not _begins_other(lines, end):
        end += 1
    alone = end == place + 1 and len(lines[place]) <= _LONGEST_HEADING and not _ITEM.match(lines[place])
    if alone and end < len(lines) and (under := _UNDERLINE.match(lines[end])):
        sheet.part()
        sheet.text(inline.runs(lines[place].strip()), "heading", 1 if under[1][0] == "=" else 2, place + 1)
        sheet.part()
        return end + 1
    found = _ITEM.match(lines[place])
    if found:
        sheet.part()
    level = len(found[1].expandtabs(4)) // 2 + 1 if found else 0
    number = place + 1
    begun = len(sheet.lines)
    for line in abreast(_lines(inline.runs("\n".join(lines[place:end]))), edge):
        if isinstance(line, list):
            sheet.text(line, "item" if found and number == place + 1 else "text", level, number)
        elif line:
            sheet.add(line, "text", 0, number)
        level = 0
        number += 1
    if any(len(line.cells) > 1 for line in sheet.lines[begun:]) or by_turns(lines[place:end]):
        sheet.lines[begun:] = [_placed(line, lines[line.number - 1]) for line in sheet.lines[begun:]]
    return end


def _placed(line: Line, printed: str) -> Line:
    """A line set in columns with spaces, with the left edge of each column as if its letters were of one width."""
    if "\t" in printed:
        return line
    cells, at = [], 0
    for cell in line.cells:
        first = cell.text.split(maxsplit=1)[0] if cell.text else ""
        found = printed.find(first, at) if first else -1
        cells.append(cell if found < 0 else replace(cell, left=found * _LETTER))
        at = max(found + len(first), at)
    return replace(line, cells=tuple(cells))


def _lines(runs: list[clean.Run]) -> list[list[clean.Run]]:
    """Runs parted at line feeds only."""
    found: list[list[clean.Run]] = [[]]
    for text, strong in runs:
        first, *others = text.split("\n")
        found[-1].append((first, strong))
        found.extend([(other, strong)] for other in others)
    return found


def _begins_other(lines: list[str], place: int) -> bool:
    line = lines[place]
    return bool(
        _BARRED.match(line)
        or _HEADING.match(line)
        or _ITEM.match(line)
        or _RULE.match(line)
        or _begins_table(lines, place)
        or _is_tabbed(lines, place)
    )


def _begins_table(lines: list[str], place: int) -> bool:
    """Whether a line with bars in it stands above the divider of a table, or is the upper edge of a framed one."""
    if _BORDER.match(lines[place]):
        return place + 1 < len(lines) and _BARRED.match(lines[place + 1]) is not None
    if marked_alike(lines, place, "|") >= _FEWEST_ROWS:
        return True
    return "|" in lines[place] and place + 1 < len(lines) and "|" in lines[place + 1] and _is_divider(lines[place + 1])


def _is_tabbed(lines: list[str], place: int) -> bool:
    """Whether a table begins whose cells tabs part, one tab each, so that some are empty: the tabs set no columns."""
    if "\t" not in lines[place] or lines[place].count("\t") < _FEWEST_TABS:
        return False
    rows = [line.split("\t") for line in lines[place : place + marked_alike(lines, place, "\t")]]
    filled = [[bool(cell.strip()) for cell in row] for row in rows]
    return len(rows) >= _FEWEST_ROWS and not all(map(all, filled)) and all(map(any, zip(*filled, strict=True)))


def _tabbed(lines: list[str], place: int, sheet: Sheet) -> int:
    """Read the rows of such a table."""
    sheet.part()
    end = place + marked_alike(lines, place, "\t")
    for number in range(place, end):
        sheet.add([clean.cell(inline.runs(part)) for part in lines[number].split("\t")], "row", 0, number + 1)
    sheet.part()
    return end


def _is_divider(line: str) -> bool:
    return _DIVIDER.match(line) is not None


def _table(lines: list[str], place: int, sheet: Sheet) -> int:
    """Read the rows of a table; a cell may go on over several lines, as it does where a page was turned into text."""
    sheet.part()
    edged = _is_edged(lines, place)
    row: tuple[int, list[Cell]] | None = None
    while place < len(lines):
        line = lines[place]
        if not line.strip() or ("|" not in line and not _is_divider(line)):
            break
        if _is_divider(line):
            _put(row, sheet)
            row = None
            place += 1
            continue
        end = place + 1
        if _BARRED.match(line) and not _ends(line):
            end = _row_end(lines, place)
        whole = re.sub(r"^[ \t]*(?:[-*+][ \t]+(?=\|))?\|?", "", "\n".join(lines[place:end]))
        whole = re.sub(r"\|[ \t]*$", "", whole)
        cells = [clean.cell(inline.runs(part.replace("\\|", "|"))) for part in _BAR.split(whole)]
        if (
            row is not None
            and edged
            and len(cells) == len(row[1])
            and max(len(each.text) for each in row[1]) < MAX_CELL
        ):
            row = row[0], [_below(one, other) for one, other in zip(row[1], cells, strict=True)]
        else:
            _put(row, sheet)
            row = place + 1, cells
        place = end
    _put(row, sheet)
    sheet.part()
    return place


def _put(row: tuple[int, list[Cell]] | None, sheet: Sheet) -> None:
    """Add the row that was read, if there is one."""
    if row is not None:
        sheet.add(row[1], "row", 0, row[0])


def _below(one: Cell, other: Cell) -> Cell:
    if not one.text or not other.text:
        return one if one.text else other
    return clean.joined(one, other, "\n")


def _is_edged(lines: list[str], place: int) -> bool:
    """Whether a table draws an edge below each of its rows, rather than below its head and its last row only."""
    edges = rows = 0
    for line in lines[place : place + _LONGEST_ROW]:
        edges += bool(_BORDER.match(line))
        rows += bool(_BARRED.match(line))
        if not _BORDER.match(line) and not _BARRED.match(line):
            break
    return edges > _EDGES and rows >= edges - 1


def _ends(line: str) -> bool:
    return line.rstrip().endswith("|") and line.count("|") > 1


def _row_end(lines: list[str], place: int) -> int:
    """Where a row that its first line does not end, ends: with a bar, if one comes before a blank line or a new row."""
    for end in range(place + 1, min(place + _LONGEST_ROW, len(lines))):
        if not lines[end].strip() or _BARRED.match(lines[end]):
            break
        if lines[end].rstrip().endswith("|"):
            return end + 1
    return place + 1
