"""Tells the headings of items and parts of a meeting from the rows of a list of people."""

from __future__ import annotations

import re

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels, lexicon, names

_PART = re.compile(
    r"(?:part\s+(?:[ivx]{1,3}|\d|one|two|[a-c])|(?:open|closed|private|public|exempt)\s+session)\b", re.IGNORECASE
)
_HEADING = re.compile(
    r"\d{1,2}\.?\s+(?:[A-Z]{3,}\s|(?:Welcome|Apologies|(?:No\s+)?Declarations?|(?:The\s+)?Minutes|Matters)\b)"
)
_MET = re.compile(
    r"the\s+(?:[\w’'&-]+\s+){0,6}(?:partnership|board|panel|committee|forum|group|executive|meeting)\s+met\s+(?:at|in|via)\s",
    re.IGNORECASE,
)
"""A sentence that tells where they met, whose comma parts no person from a body."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}\s*(?:[-–—]|to\b|[ap]\.?m\b|hrs\b|,)", re.IGNORECASE)
"""A line that begins so says when the meeting was."""
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?[.)]?")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?\d{1,3}|page\s+\d{1,3}\s+of\s+\d{1,3}|original file", re.IGNORECASE)
_PAPER_NUMBER = re.compile(
    r"(?:\d{1,3}\s+)?(?:agenda\s+)?item\s*(?:no\b\.?)?[\s:]*\d{1,2}\s?[a-z]?(?:\([a-z]+\))?", re.IGNORECASE
)
_LETTERED = re.compile(r"\d[A-Z](?: (?:[A-Z][\w'’/-]*|&|and))+")
"""How bodies are called that could be numbered: "4D Consortium"."""
_YEAR = re.compile(r"(?:19|20)\d\d,?\s+[a-z]")
"""How a line begins that goes on with a date: "2019 at 3pm"."""
_LED = re.compile(r"(?P<by>[^:;,]{3,60}?)\s*(?::|\s[–—-])\s+(?=[A-Z])")
_SPOKEN_BY = re.compile(r"(?P<what>[^:;,]{3,80}?)\s*[:–—-]\s+(?=[A-Z])")
_TELEPHONE = re.compile(r"\W*(?:tel\w*\W*)?\+?\(?[\d\s()-]{8,20}", re.IGNORECASE)
_CLOSING = frozenset(
    {"update", "updates", "report", "reports", "review", "presentation", "minutes", "actions", "business"}
)
"""With what the heading of an item ends, and no body or post does."""
_BODIES_TOO = frozenset({"action", "business", "forward", "priority", "risk"})
"""Words with which headings begin, and the names of bodies do too."""
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")
"""The last line of an address, whose letters and figures number nothing: "DL1 5QT"."""
_CHARITY = re.compile(r"Action\s+(?i:for|with|in)\s+[A-Z][a-z]")
"""How charities are called that no noun tells for bodies: "Action for Children", "Action in Rural Dale"."""
_NAMED_BODY = re.compile(r"(?:(?:[A-Z][\w'’-]+|and|&)\s+)+[A-Z][\w'’-]+(?=\s*(?:$|[,:(]|[-–—]\s)|\s(?:of|for|at)\s)")


def opens(row: Row) -> bool:
    """Whether a row opens an item or a part of the meeting, whatever list is open."""
    text = row.filled[0].text
    if _HEADING.match(text) and is_item(row):
        return True
    if row.single and signs.tells_who_did(text):
        return True
    return row.single and bool(_PART.match(text) or _MET.match(text)) and not signs.is_person(text)


def is_told(row: Row) -> bool:
    """Whether a row of a table is an item with its number, its title and below that what was said."""
    number, *others = (cell.text.strip() for cell in row.line.cells)
    if row.kind != "row" or not _NUMBER.fullmatch(number):
        return False
    second = next(("".join(text.split("\n")[1:2]) for text in others if text), "")
    return kinds.is_prose(second) and not signs.is_person(second)


def is_titled(text: str) -> bool:
    """Whether words are those of the title of an item: "Matters arising", "Performance report"."""
    tokens = names.tokens(text)
    if _CHARITY.match(text):
        return False
    if tokens and tokens[0] in _BODIES_TOO and (body := _NAMED_BODY.match(text)):
        last = names.tokens(body[0])[-1]  # "Business Crime Reduction Partnership", "Business Manager, Dale Homes"
        return last not in lexicon.BODY_NOUNS | lexicon.POST_NOUNS
    closes = bool(tokens) and tokens[-1] in _CLOSING and not re.search(r"[,(–-]", text)
    return (closes or (bool(tokens) and tokens[0] in lexicon.HEADINGS)) and not signs.is_person(text)


def is_item(row: Row) -> bool:
    """Whether a row is a numbered item of business rather than a numbered person."""
    text = row.filled[0].text
    end = labels.number(text)
    if any(form.match(text) for form in (_CLOCK, _YEAR, _POSTCODE)) or _TELEPHONE.fullmatch(text):
        return False
    if _is_lettered_body(text):
        return False
    if (day := signs.DATE.search(text)) and (day.start() < end < day.end() or not signs.DATE.search(text[end:])):
        return False
    if re.fullmatch(
        r"(?:(?:agenda\s+|minute\s+)?item\s+(?:no\.?\s*)?|no\.?\s*|minute\s+(?:no\.?\s*)?)\d+[a-z]?[.:]?",
        text,
        re.IGNORECASE,
    ):
        return True
    if re.fullmatch(r"(?:[A-Z]{2,5}[\s./-]?|[A-Z](?=\d{2}))?\d{1,4}(?:[./]\d{1,4})*(?:/[A-Z]{1,4})?[.)]?", text):
        return True
    return end > 0 and not any(signs.is_person(each) for each in (text, text[end:])) and not leads_to_person(text[end:])


def _is_lettered_body(text: str) -> bool:
    """Whether a figure and a letter are how a body's name begins, and nothing in it is of business."""
    tokens = names.tokens(text)
    named = kinds.kind(text) == "organisation" and tokens[-1] in lexicon.BODY_NOUNS
    return bool(_LETTERED.fullmatch(text)) and named and lexicon.HEADINGS.isdisjoint(tokens)


def leads_to_person(text: str) -> bool:
    """Whether a post or a body stands before a colon or dash, and somebody after it: "Chair: Ann Low (Dale Homes)"."""
    led = _LED.match(text)
    if led is None or is_titled(led["by"]) or not signs.is_person(text[led.end() :]):
        return False
    return kinds.kind(led["by"]) in {"post", "organisation"}


def names_speaker(row: Row) -> bool:
    """Whether a row that stands out is the title of an item with who spoke: "Talk from the Dale Watch – Ann Low"."""
    text = row.filled[0].text
    said = _SPOKEN_BY.match(text)
    stands_out = row.kind == "heading" or row.filled[0].strong
    return row.single and stands_out and said is not None and is_titled(said["what"])


def is_page_number(row: Row) -> bool:
    """Whether a row can be the number of the page."""
    return row.single and bool(_PAGE_NUMBER.fullmatch(row.filled[0].text))


def is_number_of_page_or_paper(row: Row) -> bool:
    """Whether a row above the title is of the page, or the number that the paper has in the pack of another meeting."""
    return is_page_number(row) or (row.single and bool(_PAPER_NUMBER.fullmatch(row.filled[0].text)))
