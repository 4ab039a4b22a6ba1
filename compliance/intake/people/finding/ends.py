"""Tells where the list of people that is open ends: before business, a heading or a sentence that is no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import asides, away, legend
from compliance.intake.people.lines import initialled
from compliance.intake.people.rows import business, signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, names, sentences

_CUT = re.compile(r"(?:[,;&(]|\band|\s[A-Z]\.?|\b(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor))$")
"""How a line ends that breaks off within a run of people."""

_SENTENCE = re.compile(r"(?:In|On|As|At|The|It|There|This|Due|Following|Until)\s(?=.{40})(?:[a-z]|[A-Z]\w+\s[a-z])")
"""How the first line of what is told begins, and nobody's name."""
_LAST = re.compile(r"(?:\band|&)\s+(?P<name>(?:(?!\band\b)[^,;&])+?)(?:,(?!.*\band\b)[^;&]*)?\W*$")
"""The last of a run of people, with what is said of them behind a comma."""
_MINUTES = re.compile(r"Minutes\s?:")
_BRACKETS = re.compile(r"\([^()]*\)")
_TITLE = 5
"""So many words the heading of what is told has not."""

_LEADS = re.compile(
    r"(?:(?:the|its|core|full|voting|current)\s+)*(?:members?(?:hip)?|partnership|group|board|representatives)\b[^:]{0,60}"
    r"\b(?:are|is|be|compris\w+|consists?|includes?|following|follows|drawn\s+from|made\s+up)\b[^:]{0,40}:\W*$",
    re.IGNORECASE,
)
"""What leads to a list of members and is no part of it: "The members are:"."""
_SUBSTITUTES = re.compile(r"\W*(?:substitut(?:es|ions?)|deputi[sz]ing)\W*", re.IGNORECASE)
"""What heads who came for whom, and is nobody."""
_BUSINESS = re.compile(r"(?:agenda\s+)?(?:item|minute)s?(?:\s+(?:no|number|ref(?:erence)?)\b\.?)?", re.IGNORECASE)
"""The first heading of a table of business, which may stand right below one of people: "Item No | Actions"."""


def leads_on(text: str, section: Section) -> bool:
    """Whether a sentence below the heading of the members leads to their list, and is neither one of it nor its end."""
    return section.role == "members" and not section.rows and _LEADS.match(text) is not None


def before(row: Row, following: Row | None, section: Section) -> bool:
    """Whether a list that is open ends before a row."""
    text = row.filled[0].text
    letters = initialled.goes_on(section.rows, text, away=section.role == "apologies")
    if letters or (text[0].islower() and _continues(row, section)):
        return False
    if _is_apart(row, section) or _heads_narrative(row, following, section):
        return True
    invites = section.role == "apologies" and not section.rows and text.startswith("To ")
    if invites or (row.single and signs.is_header_line(text)):
        return False
    section_away = section.role == "apologies"
    substituted = section_away and signs.SUBSTITUTED.search(text) and signs.is_person(text, prose=True)
    substituted = substituted or (section_away and not section.rows and _is_run(text))
    listed = _listed(row, section)
    if row.single and not substituted and (kinds.is_prose(listed) or not re.search(r"[^\W\d_]", text)):
        return not _continues(row, section)
    last = row.filled[-1]
    told = kinds.is_prose(last.text) or (last.strong and business.is_titled(last.text))
    if told and not row.single and not signs.is_person(text):
        return True
    if row.single and signs.DATE.search(re.sub(r"\([^()]*\)", "", text)) and not signs.is_person(text):
        return not _continues(row, section)
    if business.is_item(row):
        return True
    if signs.is_further_heading(row, section.rows, following):
        return False
    if text.startswith("(") and row.single:
        return False
    heading = row.kind == "heading" or (row.single and (row.filled[0].strong or text.isupper()))
    if heading and not signs.is_person(text) and kinds.kind(text) not in {"organisation", "short", "post"}:
        return True
    return row.single and (business.is_titled(text) or (" " in text and signs.all_headings(row)))


def _is_run(text: str) -> bool:
    """Whether it is a run of people, the first with nothing told of them: "Ann Low (Dale Council); Cy Dent had …"."""
    first, _, rest = text.partition(";")
    return bool(rest) and signs.is_person(first) and not kinds.is_prose(first)


def heads_business(row: Row, section: Section) -> bool:
    """Whether a row heads a table of business that stands right below one of people."""
    if not section.rows or section.rows[-1].block == row.block or len(row.cells) == 1:
        return False
    return _BUSINESS.fullmatch(row.filled[0].text) is not None and signs.all_headings(row)


def _is_apart(row: Row, section: Section) -> bool:
    """Whether a row is by its own form none of the list: a note on marks, a part of the meeting, a row of headings."""
    text = row.filled[0].text
    spoken = business.names_speaker(row) and not any(each.filled[0].strong for each in section.rows)
    behind = (section.is_behind_chair(row) and not signs.is_person(text)) or section.has_its_chair(row)
    headings = (len(row.filled) > 2 and signs.all_headings(row)) or heads_business(row, section)
    if row.single and _SUBSTITUTES.fullmatch(text):
        return True
    told = bool(section.rows) and section.rows[-1].line is not row.line and business.is_told(row)
    return behind or spoken or legend.is_note(text) or business.opens(row) or headings or told


def told_before_minutes(row: Row, below: Sequence[Row], section: Section) -> bool:
    """Whether a row is what a council's page tells between "Apologies" and the "Minutes:" of who sent some."""
    heads = next((at for at, each in enumerate(below) if _MINUTES.fullmatch(each.filled[0].text)), None)
    if heads is None or section.role != "apologies" or section.rows or not row.single:
        return False
    return kinds.is_prose(row.filled[0].text) and not any(map(business.is_item, (row, *below[:heads])))


def after_last(row: Row, section: Section) -> bool:
    """Whether a row is apart from apologies that run on to an "and" before the last: whom they are of is told."""
    if section.role != "apologies" or not section.inline or not section.rows or row.block == section.rows[-1].block:
        return False
    told = " ".join(each.filled[-1].text for each in section.rows)
    last = _LAST.search(_BRACKETS.sub(" ", told)) if told.count("(") == told.count(")") else None
    return last is not None and names.begins_person(last["name"])


def _heads_narrative(row: Row, following: Row | None, section: Section) -> bool:
    """Whether an office stands apart below a list and heads a sentence, of the chair: "Interim Chair" / "In the …"."""
    apart = bool(section.rows) and section.rows[-1].block != row.block
    if not (apart and row.single and following and following.single) or re.search(r"[,;:(]", row.first.text):
        return False
    told = _SENTENCE.match(following.first.text)
    return told is not None and len(row.first.text.split()) < _TITLE and kinds.is_post(row.first.text)


def _listed(row: Row, section: Section) -> str:
    """What of a row can be people: of the first without the sentences that a run of them is followed by."""
    text = away.without(asides.without_errand(row.filled[0]).text)
    text = text[: asides.told(text)]
    stop = sentences.end(text)
    return text if section.rows or not signs.is_person(text[:stop]) else text[:stop]


def _continues(row: Row, section: Section) -> bool:
    """Whether a row goes on with the sentence that the list stands in."""
    before = section.rows[-1].filled[-1].text if section.rows else ""
    return bool(
        section.rows
        and section.rows[-1].block == row.block
        and not (section.inline and before.rstrip().endswith("."))
        and (signs.unfinished(before) if section.inline else section.role == "apologies" and _CUT.search(before))
    )
