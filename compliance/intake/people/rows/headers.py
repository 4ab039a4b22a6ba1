"""Reads the headings of the columns of a table of people: name, organisation, post, who was there, at which meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from compliance.intake import months
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, lexicon, names

Column = Literal[
    "name", "organisation", "post", "post_and_organisation", "initials", "status", "present", "apologies", "absent",
    "substitute", "remark", "voting", "meeting", "other",
]  # fmt: skip

_COLUMNS: tuple[tuple[str, Column], ...] = (
    (
        (r"(?:full\s+)?names?(?:\s+(?:of|and|/)\s+.*|\s+\(.*\))?|(?:\w{2,12}\s+|board\s+"
        r"|partnership\s+)?members?(?:\s+names?)?|attendees?|(?:named\s+)?representatives?(?:\s+names?)?"
        r"|person|who|names?\s+present.*|delegate|officer|invited|invitees?|contact(?:\s+name)?"), "name"),
    (
        (r"(?:role|(?:job\s+)?title|position|post|designation)\s*(?:,|and|&|/|\+|-|–)\s*"
        r"(?:partner\s+)?(?:organi[sz]ation|agency|representing|department|service|team).*"
        r"|(?:organi[sz]ation|agency|employer|partner|body)\s*(?:,|and|&|/|\+|-|–)\s*"
        r"(?:role|(?:job\s+)?title|position|post|designation).*"), "post_and_organisation"),
    (
        (r"(?:(?:partner|member|responsible|statutory|name\s+of|core|lead)\s+)?(?:organi[sz]ations?|agenc(?:y|ies)"
        r"|body|authority|employer|company|service|institut(?:e|ion)|department|sector|partners?)(?:\s+represented|\s+name"
        r"|\s*/\s*\w+(?:\s+\w+)?)?|represent(?:ing|s|ation)|on\s+behalf\s+of|from"), "organisation"),
    (r"roles?|(?:job\s+)?titles?|positions?|posts?|designation|capacity|job(?:\s+role)?|office", "post"),
    (r"initials?|abbrev\w*|init\.?|acronyms?", "initials"),
    (
        (r"(?:(?:representatives?|members?|officers?|attendees?|people|those|who)\s+(?:was\s+|were\s+)?)?"
        r"(?:present|attended|in\s+attendance|attending)(?:\s*\(.*\)|\s+at\s+the\s+meeting)?|✓|here|p"), "present"),
    (
        (r"attendance|status|present\s*/\s*(?:apologies|absent|apols)|attendance\s*/\s*apologies"
        r"|attended\s*/\s*apologies|y(?:es)?\s*/\s*no?|(?:p|present)\s*/\s*(?:a|ap|apols?)"), "status"),
    ((r"a|apolog(?:y|ies)(?:\s+(?:received|given|sent|for\s+absence))?|apols\.?"
        r"|(?:absent|apologies)\s*(?:/|or|and|&)\s*(?:absent|apologies)(?:\s+(?:received|given|sent))?"), "apologies"),
    (r"absent|did\s+not\s+attend|not\s+present|dna", "absent"),
    (
        (r"(?:named\s+)?(?:substitutes?|deput(?:y|ies))(?:\s+(?:attended|attending|present|name"
        r"|member))?|represented\s+by"
        r"|(?:sent\s+|attended\s+|attending\s+)?(?:in\s+(?:(?:his|her|their)\s+)?place|instead)"
        r"|sub\.?|substituted\s+by"), "substitute"),
    (
        (r"(?:(?:substitutes?|deput(?:y|ies))\s*/\s*)?(?:comments?|notes?|remarks?)"
        r"(?:\s*/\s*(?:substitutes?|deput(?:y|ies)))?"), "remark"),
    (r"voting(?:\s+(?:rights?|member|status))?|vote", "voting"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), column) for pattern, column in _COLUMNS)
_INITIALS = re.compile(r"[A-Z]{2,4}[a-z]?(?:\s*[/&]\s*[A-Z]{2,4}[a-z]?)*")
_NAME_OF = re.compile(r"names?\s+of\s", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:with)?in\b", re.IGNORECASE)
_SMALL = frozenset({"and", "at", "for", "if", "in", "within", "of", "or", "s", "the", "their", "your"})
_ENTRY = re.compile(r":\s*\S|\s[–—-]\s|,\s")
"""In the cell beside "Attendees:", what parts the name of the first of them from a post or body: no heading has it."""
_MOST_WORDS = 4
_PAIR = 2
_LONGEST_TOGETHER = 80
_WORDS_TOGETHER = 3
"""The heading of one column has no more words, where it stands in a line with others."""
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])|\s+")
"""Between two words of headings, run together as they may be: "AttendedApologies"."""
_WHO_CAME: frozenset[Column] = frozenset({"present", "apologies", "absent", "status"})
_REPRESENTING = re.compile(r"represent(?:ing|s)\W*", re.IGNORECASE)
_WELSH = re.compile(r"(?:enw|sefydliad|asiantaeth|swydd|rôl|cynrychiolydd)\s*/\s*(?=\w)", re.IGNORECASE)
"""A heading in two languages, the second English: "Enw / Name"."""
_MONTH = re.compile(rf"(?P<m>{months.SHORT})[a-z]{{0,6}}\.?[\s'’/-]*(?P<y>(?:20)?\d{{2}})", re.IGNORECASE)
"""A month and its year, with which a table heads the column of the one meeting that was held in it."""
_MONTH_ALONE = re.compile(rf"(?P<m>{months.FULL}|{months.SHORT}|sept)", re.IGNORECASE)
_DAY = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?P<m>{months.SHORT})"
    r"[a-z]*\.?,?(?:[\s-]+(?P<y>\d{4}|\d{2})\b)?|\b(?P<d2>\d{1,2})[./]"
    r"(?P<m2>\d{1,2})(?:[./](?P<y2>\d{4}|\d{2}))?\b",
    re.IGNORECASE,
)


def of_seats(columns: Sequence[Column | None]) -> list[Column | None]:
    """The columns of a table of members: what stands of each in one of attendance or status says what sort they are."""
    return [None if each in {"status", "present", "apologies", "absent"} else each for each in columns]


def column(text: str) -> Column | None:
    """What a column of this heading holds."""
    bare = text.replace("(s)", "s").strip(" .:*?")
    if _NAME_OF.match(bare) and (found := _by_words(bare)) is not None:
        return found
    if _WITHIN.search(bare) and _by_words(bare) == "post_and_organisation":
        return "post"
    for pattern, found in _COMPILED:
        if pattern.fullmatch(bare):
            return found
    if (found := _by_words(bare)) is not None:
        return found
    if welsh := _WELSH.match(bare):
        return column(bare[welsh.end() :])
    if _MONTH.fullmatch(bare) or _MONTH_ALONE.fullmatch(bare):
        return "meeting"
    match = _DAY.search(bare)
    if match and len(bare) - len(match[0]) < 12:
        return "meeting"
    return None


def _by_words(text: str) -> Column | None:
    """What a column holds whose heading is nothing but words of such headings, as "Constituent body" is."""
    words = frozenset(word for word in re.split(r"[^a-z]+", text.lower()) if word) - _SMALL
    bodies, posts = words & lexicon.COLUMN_BODIES, words & lexicon.COLUMN_POSTS
    if text.lower().startswith("name") and not _NAME_OF.match(text):
        return None  # "Name Agency" are two columns that ran together
    if len(words) > _MOST_WORDS or not words <= bodies | posts | lexicon.COLUMN_QUALITIES:
        return None
    if bodies and posts:
        return "post_and_organisation"
    return "organisation" if bodies else "post" if posts else None


def are_together(text: str) -> bool:
    """Whether a line is the headings of several columns run together: "Name Organisation Position Attendance".

    Names and what they are of, and nothing else, can stand in one line without having been columns.
    """
    if len(text) > _LONGEST_TOGETHER or column(text) is not None:
        return False
    parts = [part for part in _GLUED.split(text.strip(" :")) if part]
    found: set[Column] = set()
    at = 0
    while at < len(parts):
        widths = range(min(_WORDS_TOGETHER, len(parts) - at), 0, -1)
        read_ = ((width, column(" ".join(parts[at : at + width]))) for width in widths)
        width, each = next(((width, each) for width, each in read_ if each is not None), (0, None))
        if each is None:
            return False
        found.add(each)
        at += width
    return len(found) > _PAIR or (len(found) == _PAIR and found <= _WHO_CAME)


def _are_headings(row: Row, found: list[Column | None]) -> bool:
    """Whether enough of a row is headings of columns, and none of the rest is somebody."""
    known = [each for each in found if each]
    others = [cell.text for cell, each in zip(row.cells, found, strict=True) if cell.text and each is None]
    if found[0] is None and _INITIALS.fullmatch(row.first.text) and any(len(cell.text) == 1 for cell in row.cells):
        return False  # a row of marks: "CF | Lead Member | A"
    labelled = labels.read(row.first.text) if row.first.text else None
    least = 1 if labelled and labelled.whole and labelled.role in {"present", "apologies", "absent"} else 2
    if len(known) < least or len(known) < len(others) or any(map(names.begins_person, others)):
        return False
    return len(known) > 1 or not any(map(_ENTRY.search, others))


def is_caption(row: Row) -> bool:
    """Whether a row heads names with a sort of people, and beside that the bodies: "POLICE | REPRESENTING"."""
    if (
        len(row.filled) != _PAIR
        or row.filled[1] is not row.cells[-1]
        or not _REPRESENTING.fullmatch(row.cells[-1].text)
    ):
        return False
    caption = row.filled[0]
    shown = caption.strong or caption.text.isupper()
    if column(caption.text) == "name":
        return False
    return shown and not re.search(r"[,;]|\d", caption.text) and not (names.is_titled(caption.text))


def read(row: Row) -> list[Column | None] | None:
    """What the columns of a row of headings hold, or None if it is no such row."""
    if len(row.cells) < _PAIR:
        return None
    if is_caption(row):
        return [("name" if cell is row.filled[0] else None) for cell in row.cells[:-1]] + ["post_and_organisation"]
    found = [column(cell.text) if cell.text else None for cell in row.cells]
    known = [each for each in found if each]
    if not _are_headings(row, found):
        return None
    if (
        "name" not in known
        and found[0] is None
        and {"organisation", "post", "post_and_organisation"} & set(known)
        and row.first.text
    ):
        label = labels.read(row.first.text)
        if label and label.whole and label.role in {"present", "apologies", "absent"}:
            found[0] = "name"
            return found
    if "name" not in known and "initials" in known and "organisation" in known and {"meeting", "status"} & set(known):
        return found  # a register by initials
    if "name" not in known:
        if not ({"organisation", "post", "post_and_organisation"} & set(known)):
            return None
        for index, each in enumerate(found):  # "Present | Organisation": the heading of the list heads the names
            if each in {"present", "apologies"} and index == 0:
                found[index] = "name"
                return found
        if "organisation" in known and "post" not in known and "present" in known:
            return found
        return None
    return found


def day(text: str) -> tuple[int, int, int | None] | None:
    """The day that words name: day, month, year; 0 for the day where a month is all that they name."""
    if month := _MONTH.fullmatch(text.strip(" .:*")):
        return 0, months.number(month["m"]), _year(month["y"])
    found = _DAY.search(text)
    if not found:
        return None
    if found["d"]:
        year = found["y"]
        return int(found["d"]), months.number(found["m"]), _year(year)
    return int(found["d2"]), int(found["m2"]), _year(found["y2"])


def meeting(text: str) -> tuple[int, int, int | None] | None:
    """The day of the meeting that a column is of, as far as its heading names it: "June" is one as well."""
    alone = _MONTH_ALONE.fullmatch(text.strip(" .:*"))
    return (0, months.number(alone["m"]), None) if alone else day(text)


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) + 2000 if len(text) == 2 else int(text)
