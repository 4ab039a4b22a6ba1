"""Reads the marks of a table of people: ticks, letters and words that say who was there and who was away."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from compliance.intake.people.entries import keys
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

State = Literal["there", "away", "sent", "letter", "blank", "not_there", "unclear"]
"""`away` is with apologies; `sent` for whom another came;
`letter` is a letter that should mean so; `blank` is left blank where others are away."""

THERE = re.compile(
    r"(?:[✓✔√☑●•+]|yes\b.*|y|p|x|1|att\.?|pres\.?|(?:in attendance|present|attended|attending)\b.*"
    r"|(?:officer|secretary|clerk|substitut|deputis|deputiz|guest|presenter|invited)\w*\b.*"
    r"|in (?:person|the (?:room|chair))\b.*|(?:via|by|on) .*|(?:ms |microsoft )?(?:teams|zoom|webex|skype)\b.*"
    r"|(?:virtual|online|remote|dial|phon|telephon|join|observ|arriv|left|late|until|part)\w*.*"
    r"|(?:for )?(?:agenda )?items? \d.*)\.?",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"(?:a|ap|apols?\b.*|apolog(?:y|ies).*|absent[\s,-]*apologies.*|apologies.*sent|ab|sent apologies"
    r"|no?\s*[^\w\s]+\s*(?:apol|sent|unable).*)\.?",
    re.IGNORECASE,
)
_NOT_THERE = re.compile(
    r"(?:[✗✘×☒-]|–|—|no|n|no apol.*|absent|did not attend|dna|n/?a|not present|0|)\.?", re.IGNORECASE
)
_ANOTHER_CAME = re.compile(
    r"(?:[✗✘×x]|no)\s*[–—-]\s*(?=[A-Z]).*\b(?:attend(?:ed|ing)|came|deputis(?:ed|ing)|in (?:his|her|their) place)\b"
    r"|(?:represented|substituted|replaced|covered) by (?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""What marks somebody who was not there, and tells behind a dash who came for them."""
_LONGEST_MARK = 3
SAID = re.compile(
    r"(?:[✓✔√☑✗✘×☒]|yes|no|apols?|apologies(?: (?:sent|given|received))?|sent apologies|att|dna"
    r"|(?:(?:ms|microsoft) )?teams|zoom|in person|online|virtual(?:ly)?|remote(?:ly)?"
    r"|(?:in attendance|present|attended|attending|absent|did not attend|not present)"
    r"(?:\W+(?:by|via|on|in) \w+(?: \w+)?)?)\.?",
    re.IGNORECASE,
)
"""What says by itself that somebody came or did not, in whatever column it stands."""
_DASH = re.compile(r"[–—-]")
"""Between a name and a body it is no mark."""
_LETTER = re.compile(r"[a-z]|[●•+–—-]|[01]|pres|n/?a", re.IGNORECASE)
"""What says so only where nothing else stands in the column."""
TICK = re.compile(r"[✓✔√☑]")
_EMPTY_BOX = re.compile(r"[☐□▢❏]")


_ALONE: tuple[tuple[re.Pattern[str], State], ...] = (
    (re.compile(r"(?:sent )?apol(?:s|ogy|ogies)?\.?(?: (?:sent|given|received))?", re.IGNORECASE), "away"),
    (re.compile(r"absent|did not attend|dna|not (?:present|in attendance|attended)", re.IGNORECASE), "not_there"),
    (re.compile(r"expected|awaited|tbc|to be confirmed", re.IGNORECASE), "unclear"),
)
"""What is all of a cell in a table whose headings are lost, and says of whom it is beside that they were away."""


def of_boxes(rows: Sequence[Row]) -> list[Row]:
    """Rows of a table of boxes, an empty box as nothing and a crossed one as a tick."""
    if not any(_EMPTY_BOX.fullmatch(cell.text.strip()) for row in rows for cell in row.cells):
        return list(rows)
    return [row.with_cells(map(_of_box, row.cells)) for row in rows]


def _of_box(cell: Text) -> Text:
    if _EMPTY_BOX.fullmatch(cell.text.strip()):
        return Text("", cell.starts)
    return Text("✓", cell.starts) if cell.text.strip() in {"☒", "☑", "⊠"} else cell


def state(
    row: Row, columns: Sequence[Column | None], rows: Sequence[Row], key: Mapping[str, keys.Meaning], *, ticked: bool
) -> State:
    """Whether the person of a row was there, by the key of the table where it has one."""
    values = {
        column: row.cells[index].text.strip()
        for index, column in enumerate(columns)
        if column in {"status", "present", "apologies", "absent"} and index < len(row.cells)
    }
    if not values:
        return next((state for cell in row.cells[1:] for form, state in _ALONE if form.fullmatch(cell.text)), "there")
    if (away := values.get("apologies")) and not _NOT_THERE.fullmatch(away):
        return "away"
    if (absent := values.get("absent")) and not _NOT_THERE.fullmatch(absent):
        return "not_there"
    for column in ("status", "present"):
        value = re.sub(r"\s*\([^()]*\)\s*", " ", values.get(column, "")).strip()
        if not value:
            continue
        if said := keys.meaning(value, key):
            return "unclear" if said == "other" else said
        return _meaning(value, ticked=ticked)
    members = _of_people(rows, columns)
    if any(values.get(column) == "" and _only_away(members, columns.index(column)) for column in ("status", "present")):
        return "blank"
    return "not_there" if {"status", "present"} & set(values) else "there"


def is_mark(text: str) -> bool:
    """Whether a cell holds nothing but a mark: a tick, or a letter that can mean present or away."""
    return len(text) <= _LONGEST_MARK and bool(THERE.fullmatch(text) or _AWAY.fullmatch(text))


def _of_people(rows: Sequence[Row], columns: Sequence[Column | None]) -> Sequence[Row]:
    """The rows that name somebody: a line that runs on below the table, as the foot of its page, has no mark in it."""
    if "name" not in columns:
        return rows
    at = columns.index("name")
    return [row for row in rows if at < len(row.cells) and names.begins_person(row.cells[at].text)] or rows


def is_short(text: str) -> bool:
    """Whether a cell holds a sign or a few letters, as the marks of a table are by whatever key it has."""
    return bool(SAID.fullmatch(text.strip())) or (len(text.strip()) <= _LONGEST_MARK and " " not in text.strip())


def _only_away(rows: Sequence[Row], at: int) -> bool:
    """Whether a column marks nobody but those away, so that a blank should mean that somebody came."""
    marks = [row.cells[at].text for row in rows if at < len(row.cells) and row.cells[at].text]
    return bool(marks) and all(_AWAY.fullmatch(mark) for mark in marks)


def with_marks(
    rows: Sequence[Row], columns: list[Column | None], key: Mapping[str, keys.Meaning]
) -> list[Column | None]:
    """A column without a heading that holds nothing but marks is one of those."""
    if {"status", "present", "apologies"} & set(columns):
        return columns
    made = list(columns)
    marked = []
    rows = _of_people(rows, columns)
    for index, column in enumerate(columns):
        marks = [row.cells[index].text for row in rows if index < len(row.cells) and row.cells[index].text]
        if (
            column is None
            and not all(map(_DASH.fullmatch, marks))
            and all(
                _AWAY.fullmatch(mark) or SAID.fullmatch(mark) or _LETTER.fullmatch(mark) or keys.meaning(mark, key)
                for mark in marks
            )
        ):
            made[index] = "status"
            marked.append(index)
    if len(marked) > 1:  # which of them means what cannot be told
        return ["other" if index in marked else column for index, column in enumerate(columns)]
    return made


def _meaning(value: str, *, ticked: bool) -> State:
    """What a mark means; where others are ticked, a cross is the contrary."""
    if ticked and value.lower() == "x":
        return "not_there"
    if _ANOTHER_CAME.match(value):
        return "sent"
    if THERE.fullmatch(value):
        return "there"
    if _AWAY.fullmatch(value):
        return "away" if len(value) > 1 else "letter"
    return "not_there" if _NOT_THERE.fullmatch(value) else "unclear"
