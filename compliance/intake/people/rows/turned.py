"""Turns names that are printed surname first ("Lowe, Ann"; a column of surnames and one of forenames) the right way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import capitals
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, names, words
from compliance.intake.people.words.text import Text, join

_WORD = r"[A-Z][\w'’]*[a-z](?:-[A-Z][\w'’]+)?"
_TITLED = rf"(?:(?:{words.COUNCILLOR}|{words.COURTESY}|{words.RANK})\.?\s+)?"
_COMMA = re.compile(
    rf"(?P<bullet>(?:[•●▪·*o–-]|\d+[.)])\s+)?(?P<title>{_TITLED})(?P<surname>(?:(?:van|de|der|la|di|von)\s+)*{_WORD}(?:\s{_WORD})?"
    rf"|[A-Z][A-Z'’-]+),\s+(?P<first>{_TITLED}(?P<forename>{_WORD})(?:\s[A-Z]\.?)?)(?=$|\s*[,;(–-]|\s+\|)"
)
_CAPITALS = re.compile(
    rf"(?P<bullet>(?:[•●▪·*o–-]|\d+[.)])\s+)?(?P<title>{_TITLED})(?P<surname>(?:(?:VAN|DE|DER|LA|DI|VON|MC|O['’])\s?)*[A-Z][A-Z'’-]+)\s+"
    rf"(?P<first>{_TITLED}(?P<forename>{_WORD}))(?=$|\s*[,;(–-])"
)
_INITIALS = re.compile(
    rf"(?P<bullet>(?:[•●▪·*o–-]|\d+[.)])\s+)?(?P<title>{_TITLED})(?P<surname>(?:(?:van|de|der|la|di|von)\s+)*{_WORD}|[A-Z][A-Z'’-]{{3,}}),\s+"
    rf"(?P<first>{_TITLED}(?P<forename>[A-Z](?:\.(?:\s?[A-Z]\.){{0,3}}(?:\s?[A-Z])?|(?:\s[A-Z]){{0,3}})))(?=$|\s*[,;(–-]|\s+\|)"
)
"""Initials behind the surname, alone or with a title: "Lowe, Mrs. A. B."."""
_TITLE_BEHIND = re.compile(rf"\s*\((?P<title>{words.COUNCILLOR})\.?\)")
"""A title in brackets behind the name: "Lowe, Ann (Cllr)"."""
_SURNAME = re.compile(r"(?:surname|last\s+name|family\s+name)s?", re.IGNORECASE)
_FORENAME = re.compile(r"(?:fore|first\s+|given\s+|christian\s+)name(?:s|\(s\))?", re.IGNORECASE)
_SHORT = re.compile(r"[A-Z]{2,4}")
"""A surname in capitals that looks like the short name of a body: "RAY, Ann"."""
_LABEL = re.compile(r"[A-Z][\w ()]{2,40}:\s+")
_NONE = frozenset({"post", "organisation"})
_FEWEST = 2
_NEAR = 3
"""Rows no further apart belong to one list: the name of one is printed otherwise, or another line stands between."""


def turned(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document with the names in them turned, where several, one below the other, are printed so."""
    made = _columns_joined(rows)
    columns = range(max((len(row.cells) for row in made), default=0))
    for index in columns:
        for pattern in (_COMMA, _CAPITALS):
            made = _columns_turned(made, [index], pattern)
    return capitals.lowered(_alone_turned(_columns_turned(made, columns, _INITIALS)))


def _alone_turned(rows: list[Row]) -> list[Row]:
    """The rows with a name turned that is all of a cell, where only it is printed so: "Lowe, Ann | Manager | Dale"."""
    made = list(rows)
    for at, row in enumerate(rows):
        text = _cell(row, 0) if row.kind == "row" and len(row.filled) > 1 else None
        found = _COMMA.fullmatch(text.text) if text else None
        if found is None or not names.is_forename(found["forename"]) or names.is_forename(found["surname"]):
            continue
        near = [each for each in rows[max(0, at - _NEAR) : at + _NEAR + 1] if each is not row and each.kind == "row"]
        if sum(len(each.cells) == len(row.cells) and _is_whole(_cell(each, 0)) for each in near) >= _FEWEST and text:
            made[at] = row.with_cells([_turn(text, _COMMA), *row.cells[1:]])
    return made


def _is_whole(text: Text | None) -> bool:
    """Whether a cell is somebody's whole name."""
    name = names.read(text.text) if text else None
    return name is not None and name.whole


def _columns_turned(rows: list[Row], columns: Sequence[int], pattern: re.Pattern[str]) -> list[Row]:
    """The rows with the names of some columns turned."""
    made = list(rows)
    run: list[tuple[int, int]] = []
    matched = [
        (at, index)
        for at, row in enumerate(rows)
        for index in columns
        if (text := _cell(row, index)) and _match(text.text, pattern)
    ]
    for position, here in enumerate(matched):
        run.append(here)
        if position + 1 < len(matched) and _are_near(rows, here, matched[position + 1]):
            continue
        if _is_enough([rows[row].cells[index] for row, index in run], pattern):
            for row, index in run:
                cells = list(made[row].cells)
                cells[index] = _turn(cells[index], pattern)
                made[row] = made[row].with_cells(cells)
        run = []
    return made


def _are_near(rows: Sequence[Row], one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two rows are of one list: hardly one stands between, or only people in the same column of a table."""
    between = rows[one[0] + 1 : other[0]]
    if len(between) < _NEAR:
        return True
    named = [_cell(row, one[1]) for row in between if not row.single]
    return one[1] == other[1] and len(named) == len(between) and all(each and _is_named(each.text) for each in named)


def _is_named(text: str) -> bool:
    """Whether a cell begins with somebody's whole name."""
    return names.begins_person(text) and kinds.kind(text) not in _NONE


def _cell(row: Row, index: int) -> Text | None:
    return row.cells[index] if index < len(row.cells) and row.cells[index].text else None


def _match(text: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """A name printed surname first that a text, or each of its parts between semicolons, begins with."""
    parts = _parts(text)
    found = [pattern.match(part) for part in parts]
    if not found or not all(found):
        return None
    for each, part in zip(found, parts, strict=True):
        rest = part[each.end() :].lstrip(" ,") if each else ""
        plain = re.split(r"[,;(]", rest, maxsplit=1)[0]
        short = each and _SHORT.fullmatch(each["surname"])
        if each and ((kinds.kind(each["surname"]) in _NONE and not short) or kinds.kind(plain) == "single"):
            return None  # "Lowe, James, Marr": surnames all
    return found[0]


def _parts(text: str) -> list[str]:
    """What stands between the semicolons of a text, the label of a run aside."""
    return [part.strip() for part in text[_label(text) :].split(";") if part.strip(" .")]


def _label(text: str) -> int:
    """How long the label of a run is with which a text begins: "Present: Lowe, Ann; Marr, James"."""
    found = _LABEL.match(text)
    return found.end() if found and ";" in text else 0


def _is_enough(texts: Sequence[Text], pattern: re.Pattern[str]) -> bool:
    """Whether so many have a forename that people commonly have in its place, and no surname that is one."""
    found = [each for text in texts for part in _parts(text.text) if (each := pattern.match(part))]
    known = sum(pattern is _INITIALS or names.is_forename(each["forename"]) for each in found)
    other = sum(names.is_forename(each["surname"]) for each in found)
    return known >= _FEWEST and known * 2 >= len(found) and other < known


def _turn(text: Text, pattern: re.Pattern[str]) -> Text:
    """A text with the names in it turned."""
    begin = _label(text.text)
    run = join((_turned(part, pattern) for part in text.part(begin).split(re.compile(r";\s*"))), "; ")
    return join((text.part(0, begin), run)) if begin else run


def _turned(text: Text, pattern: re.Pattern[str]) -> Text:
    found = pattern.match(text.text)
    if found is None:
        return text
    surname = capitals.small(text.part(*found.span("surname")))
    behind = None if found["title"] else _TITLE_BEHIND.match(text.text, found.end())
    title = [text.part(*behind.span("title"))] if behind else []
    name = join([*title, *(text.part(*found.span(each)) for each in ("title", "first") if found[each]), surname])
    rest = text.part(behind.end() if behind else found.end())
    return join((name, rest), "" if rest.text[:1] in {",", ";"} else " ")


def _columns_joined(rows: Sequence[Row]) -> list[Row]:
    """The rows with a column of surnames and one of forenames made one column of names."""
    made: list[Row] = []
    pair: tuple[int, int] | None = None
    width = 0
    for row in rows:
        if found := _headings(row):
            pair, width = found, len(row.cells)
            cells = list(row.cells)
            surname = cells[pair[0]]
            cells[pair[0]] = Text("Name", surname.starts, surname.strong)
            made.append(row.with_cells([cell for index, cell in enumerate(cells) if index != pair[1]]))
        elif pair and len(row.cells) == width:
            cells = list(row.cells)
            cells[pair[0]] = (
                join((cells[pair[1]], cells[pair[0]])) if any(cells[at].text for at in pair) else cells[pair[0]]
            )
            made.append(row.with_cells([cell for index, cell in enumerate(cells) if index != pair[1]]))
        else:
            pair = None
            made.append(row)
    return made


def _headings(row: Row) -> tuple[int, int] | None:
    """Which columns of a row of headings are those of surnames and of forenames."""
    surname = next((at for at, cell in enumerate(row.cells) if _SURNAME.fullmatch(cell.text.strip(" :"))), None)
    forename = next((at for at, cell in enumerate(row.cells) if _FORENAME.fullmatch(cell.text.strip(" :"))), None)
    return (surname, forename) if surname is not None and forename is not None else None
