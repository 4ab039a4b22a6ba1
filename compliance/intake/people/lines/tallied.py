"""Makes a column of the marks at the ends of the lines of a list: "Ann Low, Dale Trust – P", "Ben Moss (Apols)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from compliance.intake.people.entries import marks
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

_SIGN = r"[✓✔√☑✗✘×☒]"
_WORD = (
    r"yes|no|att(?:ended|ending)?|present|absent|dna|did\s+not\s+attend|not\s+present|in\s+attendance"
    r"|apols?|apologies(?:\s+(?:sent|given|received))?|sent\s+apologies|(?:ms\s+)?teams|online|in\s+person"
    r"|[pynx10]|ap?"
)
_MARKED = re.compile(
    rf"(?P<entry>[^\s].{{3,}}?)(?:\s+(?P<sign>{_SIGN})|\s*(?:\s[-–—]|:|\()\s*(?P<word>{_SIGN}|{_WORD})\.?\)?)\s*\.?$",
    re.IGNORECASE | re.DOTALL,
)
_HOW = re.compile(r"(?:ms\s+)?teams|online|in\s+person", re.IGNORECASE)
"""How somebody came: a list in which each line says so marks nobody as away."""
_FEWEST = 4


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows, with each line of such a list as a row of two columns below headings of theirs."""
    made: list[Row] = []
    for marked, run in groupby(rows, key=lambda row: _read(row) is not None):
        lines = list(run)
        made += _columns(lines) if marked and _is_tally(lines) else lines
    return made


def _read(row: Row) -> re.Match[str] | None:
    """An entry and its mark."""
    found = _MARKED.fullmatch(row.filled[0].text) if row.single else None
    return found if found and names.begins_person(found["entry"]) else None


def _is_tally(rows: Sequence[Row]) -> bool:
    """Whether lines are enough, and most of them of people who came: a list of those away tallies nobody."""
    said = [_said(found) for row in rows if (found := _read(row))]
    came = [mark for mark in said if marks.THERE.fullmatch(mark)]
    return len(said) >= _FEWEST and len(came) * 2 >= len(said) and not all(map(_HOW.fullmatch, said))


def _said(found: re.Match[str]) -> str:
    return found["sign"] or found["word"]


def _columns(rows: Sequence[Row]) -> Iterator[Row]:
    head = rows[0].filled[0]
    yield rows[0].with_cells([Text("Name", head.starts, head.strong), Text("Attendance", head.starts, head.strong)])
    for row in rows:
        text = row.filled[0]
        if found := _read(row):
            group = "sign" if found["sign"] else "word"
            yield row.with_cells([text.part(0, found.end("entry")), text.part(found.start(group), found.end(group))])
