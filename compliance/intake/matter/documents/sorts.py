"""What kind of document a piece of a paper is: by its title, held against what it contains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.matter.documents import labelled, reports, summons
from compliance.intake.matter.documents.block import title_block
from compliance.intake.matter.documents.kinds import DRAFT, kind_of_title, title_kind
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import sentence
from compliance.intake.paper import Paper
from compliance.intake.reading import DocumentKind, Question

_HEAD: Final = 16
_TELLING: Final = 500
"""So many passages of a document tell what it is."""
_PRESENT: Final = re.compile(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})?(?:[.)]?\s+|[.)]))?(?:(?:members|those|councillors|also|officers|core members"
    r"|voting members) )?(?:present|in attendance|attend(?:ees|ance|ing))\b(?!\w)"
    r"|\W*attended\s*:|\W*(?:apologies|apols?)\b(?! (?:should|must|to be|may)\b)",
    re.IGNORECASE,
)
_DECIDED: Final = re.compile(
    r"\b(?:RESOLVED|DECIDED|AGREED)\b|^\W*(?:Agreed|Approved|Noted)\.?\W*$|\bResolved\s*[:–-]|\b(?:it was|was"
    r"|were) (?:agreed|resolved|noted)\b|\bACTIONS?\b\s*[:–-]|\bMinutes:(?=\s|$)"
)
_PAST: Final = re.compile(
    r"\b(?:was|were|reported|noted|agreed|advised|welcomed|explained|informed|thanked|confirmed|gave"
    r"|presented|updated|stated|left|attended|discussed|highlighted|asked)\b",
    re.IGNORECASE,
)
_TERMS: Final = re.compile(
    r"\W*(?:\d+[.)]?\d*\s+)?(?:purpose|membership|quorum|frequency|chair(?:man|person|ing)?|voting|aims?|objectives?"
    r"|accountability|meetings?|role|scope)\b.{0,40}",
    re.IGNORECASE,
)
_HEADED: Final = (
    re.compile(r"\W*(?:\d+[.)]?\s+)?(?:purpose|role|remit|aims?|responsibilities)\b\W*", re.IGNORECASE),
    re.compile(r"\W*(?:\d+[.)]?\s+)?(?:membership|members|composition)\W*", re.IGNORECASE),
)
"""Headings that terms of reference have both of."""
ONE_ITEM: Final = re.compile(
    r"\W*(?:agenda item|issue - (?:meetings|decisions|details)|issue details)\W*", re.IGNORECASE
)
"""The head of a page of ModernGov that shows one item."""
_MINUTES_LIKE: Final = ("minutes", "draft_minutes", "notes", "summary")
_DRAFT_LINE: Final = re.compile(
    r"\W*(?:draft|unconfirmed|unapproved)(?:[\s–—:(,-]+(?:minutes|notes|copy|version\s*[\d.]*|v\d[\d.]*|document"
    r"|until .{0,60}|subject to .{0,60}|for (?:approval|comment|agreement|confirmation|information)"
    r"|(?:(?:not|to be) (?:yet )?(?:been )?(?:approved|confirmed|agreed|ratified))\b.{0,60}))?\W*"
    r"|.{0,120}\b(?:these|the) (?:minutes|notes) (?:are|remain|have|will)\b.{0,40}\b(?:draft|confirmed"
    r"|approved|agreed|unconfirmed)\b.{0,80}"
    r"|.{0,40}subject to (?:confirmation|approval|agreement|ratification) (?:at|by)\b.{0,60}"
    r"|.{0,10}\b(?:these|the) (?:minutes|notes) are (?:\w+ ){0,2}subject to (?:confirmation|approval)\b.{0,150}",
    re.IGNORECASE,
)
_STILL_DRAFT: Final = re.compile(
    r"\b(?:draft|unconfirmed|unapproved|until|subject to|will be|next meeting)\b", re.IGNORECASE
)
_STANDING: Final = re.compile(
    r"\b(?:all|any|our|the minutes of (?:all|any|every)) (?:minutes|notes|meetings?)\b[^.]{0,30}"
    r"\b(?:subject to|draft until)\b",
    re.IGNORECASE,
)
"""What a body prints on the minutes of all its meetings, before they are confirmed and after."""
_LEAD: Final = re.compile(r"(?:please\s+)?\bnote\W{1,4}(?:that\s+)?(?:the\s+)?$", re.IGNORECASE)
ON_ALL: Final = "what all minutes print"
"""The subject of a question that one answer settles for every paper that prints the same."""
_RUN_HEAD: Final = 1200
_WORDS: Final = {
    "minutes": "minutes", "draft_minutes": "draft minutes", "notes": "notes", "agenda": "an agenda",
    "summary": "a summary in place of minutes", "membership_list": "a membership list",
    "terms_of_reference": "terms of reference", "other": "something else",
}  # fmt: skip


def sort(piece: Sequence[Passage], paper: Paper | None) -> tuple[DocumentKind, tuple[Question, ...]]:
    """The kind of a piece, and what is left open of it.

    Args:
        piece: its passages.
        paper: the file, if the piece stands first in it: its own title may tell where nothing printed does.
    """
    block = title_block(piece)
    head = piece[: min(len(block) + 1, _HEAD)]
    titles = _titles([each for each in head if not _STANDING.search(each.text)])
    sectioned = paper is None and not titles and reports.opens_sections(piece) and _content(piece) != "terms"
    if sectioned or reports.is_report(piece):
        return "other", ()
    kind, question = ("agenda", None) if _calls(piece, titles) else _kind(piece, titles, paper)
    questions = [question] if question else []
    if kind == "minutes":
        standing = [each for each in head if _STANDING.search(each.text)]
        bare = [each for each in piece if each not in standing]
        drafted = _draft(bare, [each for each in head if each not in standing])
        if drafted:
            return "draft_minutes", tuple(questions)
        if _draft_in_run(piece):
            what = "The lines of this document run together, and “DRAFT” stands among them. Are these draft minutes?"
            return "draft_minutes", (*questions, _question(piece, what, ("draft_minutes", "minutes")))
        if standing:
            what = f"“{_note(standing[0].text)}” is printed, of all minutes of this body. Is a paper with it a draft?"
            question = _question(piece, what, ("minutes", "draft_minutes"))
            return kind, (*questions, replace(question, line=standing[0].first.number, subject=ON_ALL))
        elsewhere = paper is not None and _marked(paper)
        if elsewhere:
            what = (
                f"The file is named “{elsewhere}”, but nothing printed in it says that it is a draft. Are these draft "
                "minutes?"
            )
            questions.append(_question(piece, what, ("minutes", "draft_minutes")))
    return kind, tuple(questions)


def _note(text: str) -> str:
    """The words that stand on all minutes, without the title that a lost line end puts before them."""
    found = _STANDING.search(text)
    lead = _LEAD.search(text[: found.start()]) if found else None
    return text[lead.start() :] if lead else text


_OF_A_MEETING: Final = re.compile(
    r"\b(?:apologies|apols?|in attendance|attendees|agenda item|minutes of|matters arising)\b"
    r"|\b(?-i:P)resent\b(?! day)",
    re.IGNORECASE,
)
"""What is printed of meetings, and seldom in a report."""


_MEETING: Final = re.compile(r"\b(?:meeting|a\.?g\.?m|e\.?g\.?m)\b", re.IGNORECASE)
_FIRST: Final = 4
_SEVERAL: Final = 3
"""So many sentences in the past tell what was said, rather than announce it."""
_MANY: Final = 8
_TOLD_AT_LENGTH: Final = 20
_LISTED: Final = 60
"""No list of people at the head of a paper is longer."""
_APOLOGIES: Final = re.compile(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})?(?:[.)]?\s+|[.)]))?(?:apologies|apols?)\b(?! (?:should|must|to be|may))"
    r"|\W*P\s*[=:–-]\s*present\b",
    re.IGNORECASE,
)


def _titles(head: Sequence[Passage]) -> list[DocumentKind]:
    """The kinds that the lines of a title block name, in order."""
    found: list[DocumentKind] = []
    for at, passage in enumerate(head):
        kind = title_kind(passage) or _boxed(passage)
        if kind == "summary" and any(sentence(each.text) for each in head[:at]):
            continue  # a section of the document, below what was told before it
        if kind:
            found.append(kind)
        elif found and (_PRESENT.match(passage.text) or re.match(r"\W*1[.)]?\s", passage.text)):
            break
    return found


def _boxed(passage: Passage) -> DocumentKind | None:
    """The kind that a title in a row of its own names, in a head that is set as a table."""
    return kind_of_title(passage.text.strip()) if passage.row is not None and passage.columns == 1 else None


def _kind(
    piece: Sequence[Passage], titles: Sequence[DocumentKind], paper: Paper | None
) -> tuple[DocumentKind, Question | None]:
    tells = _content(piece)
    first = titles[0] if titles else None
    like = next((kind for kind in titles if kind in _MINUTES_LIKE), None)
    if ONE_ITEM.fullmatch(piece[0].text):
        what = "This page shows one item of a meeting only. Is what it tells from the minutes?"
        told = tells != "nothing" or any(_PAST.search(each.text) and sentence(each.text) for each in piece)
        return ("minutes" if told else "agenda"), _question(piece, what, ("minutes", "agenda"))
    if first == "other" and tells == "terms":
        return "terms_of_reference", None
    if first == "membership_list" and len(set(titles)) == 1 and _has_terms(piece):
        return _terms(piece)
    listed = first == "membership_list" and tells in ("minutes", "people") and _sends_apologies(piece)
    if listed or (first in ("membership_list", "terms_of_reference") and _fronts(piece, titles)):
        # A front sheet names the members, or what they are there for, before the business.
        return _kind(piece, [each for each in titles if each != first], paper)
    if first in ("terms_of_reference", "membership_list", "other") and not (like and tells == "minutes"):
        return first, None
    if first == "agenda":
        if not like or tells != "minutes":
            return _agenda(piece, tells)
        return like, None
    if like:
        return (like, None) if tells == "minutes" or like != "minutes" else _bare_minutes(titles)
    if first:
        return first, None
    named = kind_of_title(paper.title) if paper and paper.title else None
    if named == "agenda" and tells == "minutes":
        # A page is often called that of its agenda still when it has become the minutes.
        return _agenda(piece, tells, f"This page is called “{paper.title}”" if paper else None)
    if named and (tells != "nothing" or (named in _MINUTES_LIKE and _told(piece) >= _SEVERAL)):
        return named, None
    kind, question = _untitled(piece, tells)
    headed = any(title_kind(each) == "summary" for each in piece[:_HEAD])
    return ("minutes" if headed and kind == "other" else kind), question


def _calls(piece: Sequence[Passage], titles: Sequence[DocumentKind]) -> bool:
    """Whether a paper that at most heads its members calls a meeting: `Members:` says nothing of what a paper is."""
    tells = _content(piece)
    if titles[:1] not in ([], ["membership_list"]) or tells not in ("nothing", "people"):
        return False
    return summons.heads_business(piece) or (tells == "nothing" and summons.calls(piece))


def _has_terms(piece: Sequence[Passage]) -> bool:
    """Whether a purpose and members stand in a document, each below its heading."""
    return all(any(form.fullmatch(each.text) for each in piece) for form in _HEADED)


def _terms(piece: Sequence[Passage]) -> tuple[DocumentKind, Question | None]:
    what = "Nothing on the page says what this is, but it tells of a purpose and members. What is it?"
    return "terms_of_reference", _question(piece, what, ("terms_of_reference", "membership_list", "other"))


def _sends_apologies(piece: Sequence[Passage]) -> bool:
    """Whether apologies are listed near the head: "Members:" above them heads those of a meeting who were there."""
    return any(_APOLOGIES.match(each.text) for each in piece[:_LISTED])


def _fronts(piece: Sequence[Passage], titles: Sequence[DocumentKind]) -> bool:
    """Whether what a first heading names is only the first part of a front sheet."""
    if titles[0] == "membership_list":
        return len(set(titles)) > 1
    return "agenda" in titles and any(day.date for each in piece[:_FIRST] for day in days_in(each.text))


def _untitled(piece: Sequence[Passage], tells: str) -> tuple[DocumentKind, Question | None]:
    """What a document without a title is, by its content."""
    if tells in ("minutes", "people"):
        told = tells == "minutes" or _told(piece)
        does = "lists people and tells what was said" if told else "lists people and tells nothing of what was said"
        what = f"Nothing on the page says what this is; it {does}, from “{_words(piece)}” on. What is it?"
        held: tuple[DocumentKind, ...] = ("minutes", "draft_minutes", "notes", "summary")
        return "minutes", _question(piece, what, held if told else (*held, "agenda", "other"))
    if tells == "terms":
        return "terms_of_reference", None
    if _has_terms(piece):
        return _terms(piece)
    form = labelled.is_form(piece[:_TELLING])
    if not (form or any(_OF_A_MEETING.search(each.text) for each in piece[:_TELLING])):
        return "other", None
    what = f"Nothing on the page says what this is, but it speaks of a meeting, from “{_words(piece)}” on. What is it?"
    if form:
        return "notes", _question(piece, what, ("notes", "minutes", "draft_minutes", "agenda", "other"))
    kinds: tuple[DocumentKind, ...] = ("minutes", "draft_minutes", "notes", "agenda", "other")
    met = any(_MEETING.search(each.text) and not sentence(each.text) for each in piece[:_FIRST])
    return ("minutes" if met and _told(piece) >= _SEVERAL else "other"), _question(piece, what, kinds)


def _told(piece: Sequence[Passage]) -> int:
    """How many of its first paragraphs tell what was done or said."""
    return sum(bool(_PAST.search(each.text)) and sentence(each.text) for each in piece[:_TELLING])


def _agenda(piece: Sequence[Passage], tells: str, called: str | None = None) -> tuple[DocumentKind, Question | None]:
    told = _told(piece)
    if tells == "minutes" and (
        called  # only the page is called so, and nothing that is printed
        or told >= _MANY
        or any(re.search(r"\b(?:RESOLVED|DECIDED)\b|^\W*Minutes:", each.text) for each in piece)
        or (told >= _SEVERAL and _reports(piece))
    ):
        called = called or f"This is headed as an agenda (“{_words(piece)}”)"
        what = f"{called}, but it tells what was decided. What is it?"
        return "minutes", _question(piece, what, ("minutes", "draft_minutes", "agenda"))
    return "agenda", None


def _reports(piece: Sequence[Passage]) -> bool:
    """Whether it lists who was there, and decides something or is mostly told in sentences."""
    first = piece[:_TELLING]
    whole = sum(sentence(each.text) and not each.text.startswith("To ") for each in first)
    listed = any(_PRESENT.match(each.text) for each in first)
    return listed and (whole >= _TOLD_AT_LENGTH or any(_DECIDED.search(each.text) for each in first))


def _bare_minutes(titles: Sequence[DocumentKind]) -> tuple[DocumentKind, Question | None]:
    """Minutes by their title that tell nothing: as they are, unless they list what is to come."""
    if "agenda" in titles:
        return "agenda", None
    return next(kind for kind in titles if kind in _MINUTES_LIKE), None


def _content(piece: Sequence[Passage]) -> str:
    """What a piece is by its content alone: `minutes`, `terms`, `people` (lists of them), or `nothing` that tells."""
    first = piece[:_TELLING]
    listed = any(_PRESENT.match(each.text) for each in first)
    decided = told = 0
    for each in first:
        decided += bool(_DECIDED.search(each.text))
        told += bool(_PAST.search(each.text)) and sentence(each.text)
        if (listed and (decided or told >= 2)) or decided >= 2 or (decided and told >= 3):
            return "minutes"
    headings = {each.text.lower()[:12] for each in piece if len(each.text) < 60 and _TERMS.fullmatch(each.text)}
    named = any(title_kind(each) == "terms_of_reference" for each in piece)
    if len(headings) >= (2 if named else 3):
        return "terms"
    apologies = any(_APOLOGIES.match(each.text) for each in piece)
    dated = any(day.date for each in first[:_HEAD] for day in days_in(each.text))
    return "people" if listed and (apologies or dated) and len(piece) < 60 else "nothing"


def _draft(piece: Sequence[Passage], head: Sequence[Passage]) -> bool:
    """Whether minutes are marked as a draft: in the title, across a page, or at the foot."""
    if any(len(each.text) < 120 and DRAFT.search(each.text) and title_kind(each) for each in head):
        return True
    return any(
        len(each.text) < 200 and _DRAFT_LINE.fullmatch(each.text) and _STILL_DRAFT.search(each.text)
        for each in (*head, *piece[-6:])
    ) or any(re.fullmatch(r"\W*DRAFT(?: MINUTES)?\W*", each.text) for each in piece)


def _draft_in_run(piece: Sequence[Passage]) -> bool:
    """Whether the word stands in capitals at the head of a document that lost its lines."""
    if len({passage.at for passage in piece}) > 2:
        return False
    head = " ".join(passage.text for passage in piece)[:_RUN_HEAD]
    return re.search(r"\bDRAFT\b(?! (?i:strateg|plan|report|policy|budget))", head) is not None


def _marked(paper: Paper) -> str | None:
    """The name or title of the file, if that calls it a draft."""
    name = re.split(r"[/\\]", paper.path)[-1]
    return next((each for each in (name, paper.title or "") if re.search(r"(?i)(?<![a-z])draft(?![a-z])", each)), None)


def _question(piece: Sequence[Passage], what: str, kinds: Sequence[DocumentKind]) -> Question:
    return ask_kind(piece[0].first.number, what, kinds)


def ask_kind(line: int, what: str, kinds: Sequence[DocumentKind]) -> Question:
    """A question on what kind of document begins on a line, with the kinds that it may be."""
    return Question("kind", what, line, tuple(_WORDS[kind] for kind in kinds))


def _words(piece: Sequence[Passage]) -> str:
    text = piece[0].text
    return text if len(text) <= 60 else text[:59] + "…"
