"""The business of a document in reading order, tables taken apart: what is text, and what is action beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from compliance.intake.matter.business.columns import beside_label, narrates
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.table import Role, guessed, header, is_log, of_before, rows_of, settled, timed
from compliance.intake.matter.text.words import sentence

_PARTED: Final = re.compile(
    r"(?<=\S)(?<!\bfrom)(?<!\bof)(?<!\bthe)(?<![Dd]raft)(?<!revious)(?<!\b[Ll]ast)(?<!pproved)(?<!nconfirmed)\s+"
    r"(?=(?:Minutes|Decision|Decisions|Additional documents|Supporting documents):(?:\s|$))"
)
LABEL: Final = re.compile(
    r"\W*(?P<label>(?:minutes|decisions?|context|purpose|papers|additional documents)(?=\s*:)|decisions?(?=\W*$))\W*",
    re.IGNORECASE,
)
"""The labels below the title of an item on the pages of ModernGov."""
_OWNER_HEAD: Final = re.compile(
    r"\W*(?:actions?(?: by| points?| required)?|action owner|owner|by whom|who|lead)\W*", re.IGNORECASE
)
_ACTION_HEAD: Final = re.compile(r"\W*actions?(?: by)?\W*", re.IGNORECASE)
"""What heads the owners at the edge of the page, on a line with nothing else."""
_INITIALS: Final = re.compile(r"\W*(?:[A-Z]{2,4}|All|ALL)(?:\s*[/,&+]\s*(?:[A-Z]{2,4}|All|ALL))*\W*")
_NUMBER_ALONE: Final = re.compile(r"\(?[A-Z]{0,4}\s?\d{1,4}(?:[./]\d{1,4})?[a-z]?[.):]?", re.IGNORECASE)
_ITEM: Final = re.compile(r"(?:agenda\s+)?item(?:\s+no\.?)?\s*:?\s*(?P<number>\d{1,2})\W*", re.IGNORECASE)
"""The number of an item in a cell of its own, where a table is one item's."""
_DECISION: Final = "Decision:"
_FIRST_ITEM: Final = re.compile(r"\W*1[.):]?\s+[A-Z].{2,90}$")
_DONE: Final = re.compile(r"\W*(?:now |action )?(?:completed?|closed|done|discharged)\b", re.IGNORECASE)
"""How far an action of a log is that is no longer one."""
_LONGEST: Final = 200
_SENTENCES: Final = 60
"""What stands in a column of sentences is longer than this on average."""
_MARK: Final = re.compile(r"\W*(?:AGREED|RESOLVED|DECIDED|RECOMMENDED|Agreed|Resolved)(?: that| to)?\W*")
"""What marks a decision that stands beside it."""
_DECIDED: Final = re.compile(r"\W*(?:DECISIONS?|AGREED|RESOLVED|RECOMMENDED|Decisions?|Agreed|Resolved)\s*[:–—-]\s*\S")
# A word is taken whole, so that a long one is not tried in all the ways in which it could be cut.
_OWNERS: Final = re.compile(r"(?:[A-Z][\w.'’-]*+|[&/,\s–-]|\d)+", re.IGNORECASE)
_NAMED: Final = re.compile(r"\W*(?i:apologies(?: for absence)?)\s*[:–-]\s*[A-Z][\w’'-]+ (?:[A-Z]|and [A-Z]|& [A-Z])")
_LIST: Final = 40
"""So many entries may stand between two headings of one list of people."""
PRESENT: Final = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s*)?(?:(?:members|those|people)\s+)?(?:present|attendees|(?:in )?attendance)\W*", re.IGNORECASE
)
_PRESENT_ARE: Final = re.compile(
    r"\W*(?:(?:members|those|people|also)\s+)?(?:present|attendees|in attendance)\s*[:–-]\s*\S", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A passage and what it is.

    Attributes:
        passage: the passage; one from a table has its number in front.
        role: `text`, or `action` for what a column of actions holds.
        row_start: whether it opens a row of a table of business.
        numbered_row: whether its row has a number in a column of its own.
        across: whether it stands in one cell across the table, as the heading of a group of rows does.
        title_cell: whether it fills the cell of titles in a row that has another for what was said.
    """

    passage: Passage
    role: Literal["text", "action"] = "text"
    row_start: bool = False
    numbered_row: bool = False
    across: bool = False
    title_cell: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return self.passage.text


def entries(found: Sequence[Passage], *, minutes: bool) -> list[Entry]:
    """The entries of a document.

    Args:
        found: its passages.
        minutes: whether it tells of a meeting, rather than announces one.
    """
    gathered: list[Entry] = []
    owned = minutes and any(
        each.column > 0 and each.kind != "row" and _OWNER_HEAD.fullmatch(each.text) for each in found
    )
    headed = minutes and any(each.row is None and _ACTION_HEAD.fullmatch(each.text) for each in found)
    at, roles = 0, None
    while at < len(found):
        passage = found[at]
        if passage.kind == "row":
            end = at
            while end < len(found) and found[end].kind == "row" and found[end].block == passage.block:
                end += 1
            made, roles = _table(found[at:end], roles, minutes=minutes)
            gathered += made
            at = end
            continue
        beside = passage.row is not None and passage.column > 0
        is_owner = (owned and _owns(passage)) or (headed and _INITIALS.fullmatch(passage.text) is not None)
        role: Literal["text", "action"] = "action" if beside and is_owner else "text"
        if not beside or role == "action" or (found[at - 1].at == passage.at and _MARK.fullmatch(found[at - 1].text)):
            gathered += [Entry(each, role) for each in _parted(passage)]
        at += 1
    return gathered


def _owns(passage: Passage) -> bool:
    """Whether what stands beside a paragraph is the owner of an action."""
    return (
        len(passage.text) <= 60
        and not _OWNER_HEAD.fullmatch(passage.text)
        and _OWNERS.fullmatch(passage.text) is not None
    )


def _table(
    found: Sequence[Passage], before: dict[int, Role] | None, *, minutes: bool
) -> tuple[list[Entry], dict[int, Role] | None]:
    """The entries of a table, and the roles that its headings name.

    Args:
        found: its passages.
        before: the roles that the headings of a table before it named: a page may break one table into many.
        minutes: whether the document tells of a meeting.
    """
    rows = rows_of(found)
    named = before if before and all(_fits(row, before) for row in rows) and not _told_of(rows, before) else None
    roles = named
    gathered: list[Entry] = []
    past = False
    for at, row in enumerate(rows):
        heads = header(row)
        past = of_before(row) or (past and not heads)
        if past:
            continue
        if (item := _of_item(row)) is not None:
            gathered.append(item)
            continue
        if minutes and (decided := beside_label(row)):
            gathered += [Entry(_labelled(decided[0])), *map(Entry, decided[1:])]
            continue
        if heads:
            times = timed(rows[at + 1 :])
            heads = {column: role for column, role in heads.items() if column not in times}
            heads = settled(heads, rows[at + 1 :])
            roles = named = _with_told(_with_numbers(heads, rows[at + 1 :]), rows[at + 1 :])
            continue
        if (
            named is None
            and rows[at + 1 :]
            and len(row) == 1
            and row[0].column > 0
            and _OWNER_HEAD.fullmatch(row[0].text)
        ):
            # The business begins below a form that says when and where the meeting was, in the same table.
            roles = {**guessed(rows[at + 1 :], minutes=minutes), row[0].column: "action"}
            continue
        if named is None and at and _begins_items(row):
            roles = None  # what stands above is a form that says when and where the meeting was
        if roles is None:
            times = timed(rows[at:])
            plain = [[passage for passage in row if passage.column not in times] for row in rows[at:]]
            roles = guessed(plain, minutes=minutes)
        if not is_log(roles):
            gathered += _row(row, roles)
        elif not any(_DONE.match(each.text) for each in row if roles.get(each.column) == "when"):
            gathered += _log_row(row)
    return gathered, named


def _of_item(row: Sequence[Passage]) -> Entry | None:
    """The first row of the table of one item: "Agenda item 2 | Modern slavery | Presenter: A Low"."""
    found = _ITEM.fullmatch(row[0].text) if row[0].column == 0 else None
    title = next((each for each in row[1:] if each.column > 0), None)
    if found is None or title is None or sentence(title.text):
        return None
    return Entry(_numbered(title, found["number"]), row_start=True, numbered_row=True, title_cell=True)


def _begins_items(row: Sequence[Passage]) -> bool:
    """Whether the first of the items of a table has number and title in its first cell, and what was said beside it."""
    return len({each.column for each in row}) > 1 and _FIRST_ITEM.match(row[0].text) is not None


def _fits(row: Sequence[Passage], roles: dict[int, Role]) -> bool:
    """Whether a row has the columns of the table before it; a page may have cut off an empty last one."""
    fewer = row[0].columns < len(roles) and roles.get(0) == "number"
    return row[0].columns == len(roles) or (fewer and _NUMBER_ALONE.fullmatch(row[0].text) is not None)


def _told_of(rows: Sequence[Sequence[Passage]], roles: dict[int, Role]) -> bool:
    """Whether sentences stand where a table before has who is to act, or by when: this is another table."""
    lengths = [
        sum(len(each.text) for each in row if each.column == column)
        for column, role in roles.items()
        if role in ("owner", "when")
        for row in rows
        if any(each.column == column for each in row)
    ]
    return bool(lengths) and sum(lengths) / len(lengths) > _SENTENCES


def _with_numbers(roles: dict[int, Role], rows: Sequence[Sequence[Passage]]) -> dict[int, Role]:
    """The roles, with numbers in a first column that has no heading and holds little else."""
    first = [passage.text for row in rows for passage in row if passage.column == 0 and passage.columns > 1]
    numbers = sum(_NUMBER_ALONE.fullmatch(text) is not None for text in first)
    if roles.get(0) == "number" and first and not any(map(_NUMBER_ALONE.fullmatch, first)):
        return {**roles, 0: "text"}  # number and title stand in one column
    return {0: "number", **roles} if 0 not in roles and numbers > 1 and numbers > len(first) / 2 else roles


def _with_told(roles: dict[int, Role], rows: Sequence[Sequence[Passage]]) -> dict[int, Role]:
    """The roles, with what was said in a column whose heading could not be read and that holds whole sentences."""
    lengths: dict[int, list[int]] = {}
    for row in rows:
        for passage in row:
            if passage.column not in roles and passage.columns > 1:
                lengths.setdefault(passage.column, []).append(len(passage.text))
    told = [column for column, each in lengths.items() if sum(each) / len(each) > _SENTENCES]
    return {**roles, **dict.fromkeys(told, "text")} if "number" in roles.values() or "text" in roles.values() else roles


def _log_row(row: Sequence[Passage]) -> list[Entry]:
    """A row of an action log, as one action."""
    cells: dict[int, str] = {}
    for passage in row:
        cells[passage.column] = f"{cells.get(passage.column, '')} {passage.text}".strip()
    texts = [text for text in cells.values() if text and not re.fullmatch(r"\W*[A-Z]?\d{0,4}[.)]?\W*", text)]
    return [Entry(replace(row[0], text=" – ".join(texts)), "action")] if texts else []


def _row(row: Sequence[Passage], roles: dict[int, Role]) -> list[Entry]:
    across = len({passage.column for passage in row}) == 1
    if across:
        roles = {row[0].column: "text"}  # a cell across the table
    roles = {column: _of_cell(row, column) if role == "decided" else role for column, role in roles.items()}
    number = _first(" ".join(passage.text for passage in row if roles.get(passage.column) == "number").strip())
    texts = [passage for passage in row if roles.get(passage.column) == "text"]
    done = [passage for passage in row if roles.get(passage.column) in ("action", "owner", "when")]
    decided = [passage for passage in done if _DECIDED.match(passage.text)]
    done = [passage for passage in done if passage not in decided]
    decided += [_labelled(each) for each in row if roles.get(each.column) == "decision" and each.text.strip(" -–.")]
    gathered: list[Entry] = []
    titled = (
        len({passage.column for passage in texts}) > 1 and [each.column for each in texts].count(texts[0].column) == 1
    )
    for place, passage in enumerate(texts):
        pieces = _parted(_numbered(passage, number) if number and place == 0 else passage)
        first = place == 0
        whole = first and titled and len(pieces) == 1 and len(passage.text) < _LONGEST
        gathered += [
            Entry(_without_colon(piece) if whole else piece, "text", first and nth == 0, bool(number), across, whole)
            for nth, piece in enumerate(pieces)
        ]
    if number and not texts:
        gathered.append(Entry(_numbered(row[0], ""), "text", row_start=True, numbered_row=True))
    gathered += [Entry(passage) for passage in decided]
    gathered += _done(done, roles) if done else []
    return gathered


def _without_colon(title: Passage) -> Passage:
    """A title that fills a cell without the colon at its end, by which it would be taken for a label in a text."""
    text = title.text.rstrip(" :")
    return replace(title, text=text, strong=tuple((one, min(end, len(text))) for one, end in title.strong))


def _of_cell(row: Sequence[Passage], column: int) -> Role:
    """What a cell for decisions holds, if it is the only one for what was said."""
    texts = [each.text for each in row if each.column == column]
    return "text" if any(map(narrates, (*texts, " ".join(texts)))) else "decision"


def _labelled(passage: Passage) -> Passage:
    """What stands in a column of decisions, with the word that its heading says once for all."""
    return replace(_numbered(passage, _DECISION), kind="text")


def _first(number: str) -> str:
    """The number of an item, where those of its parts stand below it in one cell: `6`, `6.1`, `6.2`, or `6`, `6b`."""
    first, *others = number.split() or [""]
    whole = re.fullmatch(r"(\d{1,3})(?:\.0?)?", first)
    below = whole is not None and all(re.fullmatch(rf"{whole[1]}(?:\.\d{{1,2}}|[a-z])\.?", other) for other in others)
    return first if below else number


def _done(found: Sequence[Passage], roles: dict[int, Role]) -> list[Entry]:
    """The columns of actions of one row: the owner and the date belong to the action beside them, if there is one."""
    actions = [passage for passage in found if roles[passage.column] == "action"]
    rest = " – ".join(passage.text for passage in found if roles[passage.column] != "action")
    if rest and len(actions) <= 1:
        base = actions[0] if actions else found[0]
        text = " – ".join(each for each in (actions[0].text if actions else "", rest) if each.strip())
        return [Entry(replace(base, text=text), "action")]
    return [Entry(passage, "action") for passage in actions if passage.text.strip()]


def _numbered(passage: Passage, number: str) -> Passage:
    """A passage with the number of its row in front."""
    if not number:
        return passage
    number = f"{number}." if re.fullmatch(r"\d{1,3}[a-z]?", number) else number
    shift = len(number) + 1
    strong = tuple((start + shift, end + shift) for start, end in passage.strong)
    starts = tuple(start and start + shift for start in passage.starts)
    return replace(passage, text=f"{number} {passage.text}", strong=strong, starts=starts)


def _parted(passage: Passage) -> list[Passage]:
    """A passage cut before the labels of ModernGov that run on from its title."""
    ends = (match.end() for match in _PARTED.finditer(passage.text))
    cuts = [end for end in ends if not _NUMBER_ALONE.fullmatch(passage.text[:end].strip())]  # "3. Minutes: To confirm"
    pieces = []
    for start, end in zip((0, *cuts), (*cuts, len(passage.text)), strict=True):
        strong = tuple((max(a, start) - start, min(b, end) - start) for a, b in passage.strong if a < end and b > start)
        line = passage.lines[sum(each <= start for each in passage.starts) - 1]
        text = passage.text[start:end].rstrip()
        pieces.append(replace(passage, text=text, strong=strong, lines=(line,), starts=(0,)) if cuts else passage)
    return pieces


def of_people(found: Sequence[Entry], at: int) -> bool:
    """Whether a heading `Apologies` is that of a list of people, such as that of those present above it."""
    before = any(
        PRESENT.fullmatch(each.text) or _PRESENT_ARE.match(each.text) for each in found[max(0, at - _LIST) : at]
    )
    if before and _NAMED.match(found[at].text):
        return True
    below = found[at + 1] if at + 1 < len(found) else None
    alone = re.fullmatch(r"\W*apologies(?: for absence)?\W*", found[at].text, re.IGNORECASE)
    if not alone or below is None:
        return False
    if before and number_of(below.text):
        return True  # those away stand in a cell beside it, and the first item below
    if sentence(below.text):
        return False
    return below.passage.is_bullet or before
