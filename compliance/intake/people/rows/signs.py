"""Tells by single signs what a printed row is: somebody, a row of headings, a day, an unfinished line."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from compliance.intake import months
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels, lexicon, names, several
from compliance.intake.people.words.labels import Label

SUBSTITUTED = re.compile(
    r"substitut|represented\s+by|replaced\s+by|deputi[sz]|attend(?:ed|ing)\s+(?:in|as|on|instead)"
    r"|(?:in|took|fill(?:ed|ing)|taking)\s+(?:his|her|their)\s+(?:place|seat|stead|absence)|on\s+(?:his|her|their)\s+behalf"
    r"|(?:place|seat)\s+(?:was\s+|being\s+)?(?:taken|filled)\s+by|(?<=\w|\))\s+\(?(?:who\s+)?(?:had\s+)?sent\s+"
    r"(?:(?:an?|his|her|their)\s+(?:deputy|substitute|representative|colleague|replacement)|(?!Apolog)(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""What says among apologies who came instead of somebody."""
DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s*(?:of\s+)?(?:{months.FULL})(?=\b|\d)"
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b|\b\d{1,2}[.:]\d{2}\s*(?:am|pm|hrs)?\b",
    re.IGNORECASE,
)

_DID = re.compile(
    r"(?:(?:proposed|proposer|seconded|seconder|moved|mover|nominated|raised|carried|prepared|presented|drafted|submitted"
    r"|reported|approved|signed)(?:\s+(?:and\s+seconded\s+)?by)?|actions?|owner|author|report\s+of)\s*(?::|\s[–-]\s)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|un\w+|away|absent|missing|never|sorry)\b")
"""What a heading says in the midst of a list of those who were not there."""
_LABEL = re.compile(r"(?P<label>[A-Z][^:,;()]{3,60}?)\s*:-?\s+(?=[A-Z])")
_HELD = re.compile(r"\((?:(?:The\s+)?Rt\.?\s+Hon|Mrs?|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Cllr|Supt|Insp|Sgt)\.?\s+[A-Z]")
"""Whoever holds the post before the bracket."""
_COLUMNS = frozenset(
    (
        *("item", "no", "subject", "discussion", "agreed", "lead", "responsible", "person", "by", "whom", "when"),
        *("note", "min", "mins", "att", "attached", "paper", "papers", "page"),
        *("timescale", "timescales", "deadline", "owner", "and", "outcome", "outcomes", "topic", "comments"),
    )
)
"""Words in the headings of the columns of business."""
_LONGEST_HEADING = 8
_INITIALS = 3


_ACTION_HEAD = re.compile(
    r"actions?(?:\s*[:/]?\s*(?:by(?:\s+who(?:m)?)?|owner|lead|points?|required|when))?\W*", re.IGNORECASE
)


def heads_actions(text: str) -> bool:
    """Whether a cell heads the column of who is to do something: "ACTION", beside whatever row the page begins with."""
    return _ACTION_HEAD.fullmatch(text) is not None


def dated(text: str) -> bool:
    """Whether words hold a day or a time."""
    return bool(DATE.search(text))


def unfinished(text: str) -> bool:
    """Whether a line cannot be the end of a list."""
    return (
        text.count("(") > text.count(")")
        or bool(re.search(r"(?:[,;&–-]|\band|\bCllrs?\.?|\bCouncillors?|\bMrs?|\bMs|\bDr)$", text.rstrip()))
        or len(text) > 60
    )


def all_headings(row: Row) -> bool:
    """Whether every column holds a heading of business, as in "Item | Discussion | Action"."""
    if re.fullmatch(r"(?:agenda\s+)?(?:items?|no\.?|minutes?|ref)(?:\s+no\.?)?", row.filled[0].text, re.IGNORECASE):
        return len(row.filled) == 1 or not is_person(row.filled[1].text)  # "Minutes | Ann Low" is who takes them
    return all(set(names.tokens(cell.text)) <= lexicon.HEADINGS | _COLUMNS for cell in row.filled)


def is_header_line(text: str) -> bool:
    """Whether a line holds the headings of columns that ran together, as in "Name Agency"."""
    tokens = names.tokens(text)
    known = {
        "name",
        "names",
        "agency",
        "organisation",
        "organization",
        "role",
        "title",
        "job",
        "position",
        "initials",
        "representing",
        "partner",
        "and",
        "post",
        "present",
        "apologies",
        "attendance",
        "street",
        "address",
        "area",
        "ward",
        "or",
        "of",
    }
    return 2 <= len(tokens) <= 6 and tokens[0] in {"name", "names", "member", "attendee"} and set(tokens[1:]) <= known


def is_titled_name(text: str) -> bool:
    """Whether a text is a title and a name and nothing else."""
    name = names.read(text)
    return name is not None and name.titled and name.whole


def is_person(text: str, *, prose: bool = False) -> bool:
    """Whether words begin with a person, or name a post of one in a list."""
    bare = re.sub(r"^(?:[•●▪·*–—-]\s+)", "", text)
    bare = re.sub(r"\s+(?:attended|attending|present|joined)\s+(?:for|from|until|in\s+connection)\s.*$", "", bare)
    lead = names.leading(bare)
    if not lead and (key := re.match(r"[A-Z]{2,4}\s*[-–:]?\s+(?=\S)", bare)):
        lead = names.leading(bare[key.end() :])
    if not lead:
        return bool(several.end(bare))
    rest = bare[lead.end :].strip()
    if lead.strong:
        return prose or not kinds.is_prose(bare)
    return lead.words > 1 and (not rest or bool(re.match(r"[,(–—:-]", rest))) and (prose or not kinds.is_prose(bare))


def names_somebody(row: Row | None) -> bool:
    """Whether a row begins with a person."""
    return row is not None and is_person(row.filled[0].text)


def holds_people(row: Row, label: Label, following: Row | None) -> bool:
    """Whether a label far down a document has people on its line or below."""
    rest = row.filled[0].part(label.end).text
    if rest:
        return is_person(rest)
    if following is not None and label.whole and _HELD.search(following.filled[0].text):
        return True
    run_on = label.numbered and following is not None and is_person(following.filled[0].text, prose=True)
    return len(row.filled) > 1 or run_on or names_somebody(following) or _names_second(following)


def _names_second(row: Row | None) -> bool:
    """Whether a row begins with what somebody is, who stands beside it: "Chair | Ann Low | Present"."""
    return row is not None and len(row.filled) > 1 and kinds.is_post(row.first.text) and is_person(row.filled[1].text)


def is_strange_heading(row: Row, above: Sequence[Row], following: Row | None) -> bool:
    """Whether a row within a list, with people above and below, is a heading that nothing is known of.

    It may say that those below were not there, in words that no label has.
    """
    text = row.filled[0].text.rstrip(" :")
    apart = bool(above) and (row.block != above[-1].block or _NOT.search(text) is not None)
    if not (apart and row.single and following) or row.kind == "item":
        return False
    words = text.split()
    unknown = kinds.kind(text) == "other" or (kinds.kind(text) == "single" and len(text) > _INITIALS)
    if not unknown or len(words) > _LONGEST_HEADING or not text[:1].isupper() or re.search(r"\d|[,;()–]", text):
        return False
    if is_person(text) or not names_somebody(following) or not names_somebody(above[-1]):
        return False
    return not is_further_heading(row, above, following)


def strange_label(row: Row) -> int | None:
    """Where people begin behind words and a colon of which nothing is known: "Away this time: Ann Low, Cy Ray"."""
    found = _LABEL.match(row.filled[0].text) if row.single else None
    if found is None or kinds.kind(found["label"]) != "other" or kinds.could_be_body(found["label"]):
        return None
    if is_person(found["label"]) or labels.read(row.filled[0].text) or not is_person(row.filled[0].text[found.end() :]):
        return None
    return found.end()


def is_further_heading(row: Row, above: Sequence[Row], following: Row | None) -> bool:
    """Whether a row has somebody below it, and the form of a body, such as heads the people above in the same list."""
    if not (row.single and kinds.could_be_body(row.filled[0].text.rstrip(" :")) and names_somebody(following)):
        return False
    return any(
        one.single
        and kinds.kind(one.filled[0].text) in {"organisation", "short"}
        and names_somebody(below)
        and (_stands_out(one) or index == 0 or above[index - 1].block != one.block)
        and _stands_out(one) == _stands_out(row)
        for index, (one, below) in enumerate(itertools.pairwise(above))
    )


def _stands_out(row: Row) -> bool:
    return row.kind == "heading" or row.filled[0].strong


def tells_who_did(text: str) -> bool:
    """Whether words lead to whoever did something at a meeting, and stand in no list of people: "Proposed: Ann Low"."""
    return _DID.match(text) is not None


def leads_list(label: Label | None, text: str) -> bool:
    """Whether a line begins with the label of a list and goes on with who is in it: "Apologies: Ann Low"."""
    away = label is not None and label.role in {"apologies", "absent"}
    there = label is not None and label.role == "present" and ":" in text[: label.end]
    return label is not None and label.strict and not label.whole and (away or there)


def in_stretches(found: Sequence[object | None], least: int) -> set[int]:
    """The places of what was found in so many rows, one below the other, at least; None: nothing was in that row."""
    return {
        at
        for first in range(len(found) - least + 1)
        if None not in found[first : first + least]
        for at in range(first, first + least)
    }
