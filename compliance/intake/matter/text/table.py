"""What the columns of a table of business hold: numbers, the business itself, actions, or who leads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

from compliance.intake.matter.text import clock
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import STANDING, sentence

Role = Literal["number", "text", "decision", "decided", "outcome", "action", "owner", "when", "other"]

_COLUMNS: Final[tuple[tuple[Role, str], ...]] = (
    (
        "number",
        (
            r"no\.?|number|#|ref(?:erence)?\.?(?: no\.?)?|(?:item|minute|min|agenda|action)(?: item)?"
            r" (?:no\.?|ref\.?|number|#)|s/?no\.?"
        ),
    ),
    (
        "when",
        (
            r"by when|when|due(?: date| by)?|deadline|timescales?|target(?: date)?|completion(?: date)?"
            r"|date (?:due|raised|for completion)|date|status|rag|progress|update|completed|complete"
        ),
    ),
    (
        "decision",
        r"(?:key )?(?:decisions?|resolutions?)(?: (?:made|taken|reached|agreed))?|outcomes? agreed|agreed|resolved",
    ),
    ("outcome", r"(?:key )?outcomes?(?: (?:made|taken|reached))?(?: of (?:the )?discussions?)?"),
    (
        "action",
        (
            r"actions?(?: points?| required| agreed| to be taken| log)?(?:\s*/\s*(?:decision|owner|by whom|who"
            r"|lead)s?)?(?: (?:and|&) (?:owner|by whom|lead))?|decisions?\s*/\s*actions?|task"
        ),
    ),
    (
        "owner",
        (
            r"(?:action )?(?:owner|by whom|by|who|responsib\w+(?: (?:person|officer|lead|agency|member|body)s?)?"
            r"|assigned to|action by|action for|lead(?: officer| agency| person)?|person responsible|name)"
        ),
    ),
    (
        "text",
        (
            r"(?:agenda )?items?(?:\s*/\s*(?:discussion|notes?|minutes?|subject))?|(?:key )?discussions?(?: points?"
            r"|\s*(?:and|&|/|,)\s*(?:key )?(?:decisions?|notes?|outcomes?|comments?|updates?))?"
            r"|(?:subject|topic|title|minutes?)(?: matter)?\s*/\s*(?:decisions?|resolutions?|outcomes?)"
            r"|minutes?|notes?|subject(?: matter)?|topic|titles?|details?|description|key points.*"
            r"|issues?(?: discussed)?|summary(?: of discussion)?|business|agenda|heading"
        ),
    ),
    (
        "other",
        (
            r"presenter|presented by|speaker|officer|time|page(?:s| no\.?)?|papers?|enc(?:losure)?s?\.?|purpose"
            r"|attachments?|report|format|information|for|mins?|duration|pages?"
        ),
    ),
)
_HEADERS: Final = tuple((role, re.compile(form, re.IGNORECASE)) for role, form in _COLUMNS)
_BRACKET: Final = re.compile(r"\s*\([^()]{1,20}\)\s*$")
_NUMBER: Final = re.compile(r"\W*(?:item\s*)?[A-Z]{0,6}\s?[/-]?\d{0,4}(?:[/.-]\d{1,4})*[a-z]?\W*", re.IGNORECASE)
_TITLED: Final = re.compile(r"\W*\d{1,3}[.):]?\s+[A-Z].{2,90}$")
_OWNER: Final = 60
_TITLE: Final = 90
"""A column of titles is no longer than this on average."""
_TOLD: Final = 60
"""A column of what was said is longer than this on average."""
_MOST: Final = 0.7
_MARKED: Final = re.compile(r"\b(?:AGREED|RESOLVED|APPROVED|NOTED)\b")
_NO_ACTION: Final = frozenset({"when", "decision", "outcome", "other"})
_OF_BEFORE: Final = re.compile(
    r"(?:previous|outstanding|last|earlier) actions?|actions? (?:arising |agreed |set )?(?:from|at|of) (?:the )?"
    r"(?:last|previous|earlier) (?:meeting|minutes)s?(?: \w+)?",
    re.IGNORECASE,
)
"""The heading of a column of what was to be done since the meeting before."""
_SEVERAL: Final = 2
"""In so many cells of a column the decisions say that they are such, and what else stands in it was told."""


def rows_of(found: Sequence[Passage]) -> list[list[Passage]]:
    """The rows among some passages, each with what its cells hold."""
    rows: dict[int, list[Passage]] = {}
    for passage in found:
        if passage.row is not None and passage.kind == "row":
            rows.setdefault(passage.row, []).append(passage)
    return list(rows.values())


def header(row: Sequence[Passage]) -> dict[int, Role] | None:
    """The roles that a row of column headings names; None if it is no such row."""
    cells: dict[int, str] = {}
    for passage in row:
        cells[passage.column] = f"{cells.get(passage.column, '')} {passage.text}".strip()
    named = {column: role for column, text in cells.items() if (role := _named(text))}
    telling = {role for role in named.values() if role != "other"}
    if len(named) < max(2, len(cells) - 1) or not telling & {"text", "action", "owner"}:
        return None
    if "text" in telling and "number" not in telling and len(named) > 2:
        # "Item | Subject | Action": the first of two is the number.
        texts = [column for column, role in named.items() if role == "text"]
        if len(texts) > 1 and texts[0] == 0:
            named[0] = "number"
    if "text" not in telling and "number" in telling and "action" not in telling:
        return None
    return named


def of_before(row: Sequence[Passage]) -> bool:
    """Whether a row of column headings is that of the actions of an earlier meeting, each with what became of it."""
    heads = [passage.text.strip(" :.*_") for passage in row]
    said = any(re.match(r"(?:key )?(?:discussion|minutes?|notes?)\b", each, re.IGNORECASE) for each in heads)
    return len(heads) > 1 and not said and any(map(_OF_BEFORE.fullmatch, heads))


def settled(roles: dict[int, Role], rows: Sequence[Sequence[Passage]]) -> dict[int, Role]:
    """The roles, with what a column of outcomes is: decisions beside what was said, or all that was said.

    A column of decisions is one, `decided`, in which what was said may stand too where it has no other place.
    """
    lengths = {
        column: [sum(len(each.text) for each in row if each.column == column) for row in rows]
        for column, role in roles.items()
        if role == "text"
    }
    said = any(each and sum(each) / len(each) > _TOLD for each in lengths.values())
    marked = sum(
        _MARKED.search(each.text) is not None for row in rows for each in row if roles.get(each.column) == "decision"
    )
    decided: Role = "text" if marked >= _SEVERAL else "decided"
    becomes: dict[Role, Role] = {"outcome": "decision"} if said else {"outcome": "text", "decision": decided}
    return {column: becomes.get(role, role) for column, role in roles.items()}


def timed(rows: Sequence[Sequence[Passage]]) -> set[int]:
    """The columns in which nothing but times of day stands: beside an agenda, when each item is to begin."""
    texts: dict[int, list[str]] = {}
    for row in rows:
        for passage in row:
            texts.setdefault(passage.column, []).append(passage.text)
    return {column for column, each in texts.items() if len(each) > 1 and all(map(_is_time, each))}


def _is_time(text: str) -> bool:
    """Whether a cell holds a time of day, or two, and nothing else."""
    found = clock.clocks_in(text)
    rest = text
    for each in found:
        rest = rest.replace(each.words, "", 1)
    return bool(found) and not re.search(r"\w", rest)


def _named(text: str) -> Role | None:
    """The role that the heading of a column names; what a bracket adds to it (`Officer(s)`, `Time (mins)`) aside."""
    plain = (_BRACKET.sub("", text) or text).strip(" :.*_\n")
    return next((role for role, form in _HEADERS if form.fullmatch(plain)), None)


def guessed(rows: Sequence[Sequence[Passage]], *, minutes: bool) -> dict[int, Role]:
    """The roles of the columns of a table without headings, from what stands in them.

    Args:
        rows: the rows.
        minutes: whether they are of minutes: there a narrow last column says who is to act, in an agenda who leads.
    """
    texts: dict[int, list[str]] = {}
    for row in rows:
        for passage in row:
            texts.setdefault(passage.column, []).append(passage.text)
    if not texts:
        return {}
    roles: dict[int, Role] = dict.fromkeys(texts, "other")
    lengths = {column: sum(map(len, each)) / len(each) for column, each in texts.items()}
    first = min(texts)
    numbers = sum(bool(_NUMBER.fullmatch(text)) and any(map(str.isdigit, text)) for text in texts[first])
    many = numbers >= 2 and numbers >= 0.3 * len(texts[first])
    if len(texts) > 1 and (many or numbers == len(texts[first])):
        roles[first] = "number"
    main = max((column for column in texts if roles[column] != "number"), key=lambda column: lengths[column])
    roles[main] = "text"
    titled = sum(bool(_TITLED.match(text)) for text in texts[first])
    if main != first and titled > 2 and titled >= _MOST * len(texts[first]):
        roles[first] = "text"  # number and title stand in one column
    if minutes and main != first and roles[first] == "other" and _at_the_side(texts[first]):
        roles[first] = "text"
    if roles[first] == "number" and (title := _titles(texts, first, main)) is not None:
        roles[title] = "text"
    last = max(texts)
    narrow = lengths[last] < min(_OWNER, 0.6 * lengths[main])
    # A heading in the first row may say that it is of something else: "Update", "Decision".
    if minutes and last > main and roles[first] == "number" and narrow and _named(texts[last][0]) not in _NO_ACTION:
        roles[last] = "action"
    return roles


def _titles(texts: dict[int, list[str]], first: int, main: int) -> int | None:
    """The column of titles between the numbers and what was said, where nearly every number has one."""
    between = [column for column in texts if first < column < main]
    numbers = sum(any(map(str.isdigit, text)) for text in texts[first])
    for column in between:
        filled = [text for text in texts[column] if re.search(r"[A-Za-z]{3}", text)]
        if len(filled) >= numbers * _MOST and sum(map(len, filled)) / len(filled) < _TITLE:
            return column
    return None


def _at_the_side(texts: Sequence[str]) -> bool:
    """Whether a first column has the titles of items, what was said standing beside them: some are of every meeting."""
    standing = sum(STANDING.fullmatch(text.strip(" :.*_")) is not None for text in texts)
    return standing >= _SEVERAL and not any(sentence(text) or len(text) > _TITLE for text in texts)


def is_log(roles: dict[int, Role]) -> bool:
    """Whether each row of the table is an action: what is to be done, by whom, by when."""
    named = set(roles.values())
    return "action" in named and "text" not in named and bool(named & {"owner", "when"})
