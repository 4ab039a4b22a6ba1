"""Reads what was corrected in earlier minutes: every part of it, wherever in a paper it is told."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.words import VERB

_OF_RECORD: Final = re.compile(
    r"\b(?:minutes?|record\w*|attend\w*|present|apolog\w*|list\w*|pages?|paragraphs?|items?"
    r"|amend\w*|correct\w*|read|spel\w+|organi[sz]ation|represent\w*)\b",
    re.IGNORECASE,
)
"""What a sentence speaks of that corrects minutes, and not the world."""
_AMISS: Final = (
    r"(?:(?:wrongly|incorrectly|mistakenly|erroneously) (?:record|stat|show|list|said|say|gave|describ|minut"
    r"|attribut)\w*|minutes (?:\w+ ){0,3}(?:did|do|had|have)(?: not|n['’]t) (?:record|show|list|includ|mention)\w*"
    r"|asked (?:that|for) (?:it|this) (?:to )?be (?:noted|recorded|minuted))\b"
)
"""What says that minutes do not tell it as it was."""
_CORRECTION: Final = re.compile(
    r"^\W*(?:amendments?|corrections?|alterations?)(?: to (?:the|these|those) (?:\w+ )?minutes)?\s*[:–-]"
    r"(?!\W*(?:none|nil|no)\b)|\bwith (?:\w+ )?(?:amendments|corrections|alterations)\b"
    r"|\b(?:subject to(?! (?:confirmation|approval by))|with the (?:following\s+)?(?:\w+\s+)?(?:addition"
    r"|amendment|correction|exception|inclusion|deletion|removal|change|insertion|alteration)s?|apart from"
    r"|other than|save (?:for|that)|the following (?:\w+\s+)?(?:amendment|correction|change|addition|alteration)s?"
    r"|an? (?:amendment|correction|change|alteration) (?:is|was|needs|to)|once amended|as amended|with (?:one"
    r"|two|three|a|an|some) (?:\w+ )?(?:amendment|correction|change|addition|alteration)s?)\b"
    r"|\b(?:should (?:also )?(?:be|read|have (?:also )?(?:been|read|stated|said))"
    r"|to be (?:amended|added|removed|changed"
    r"|corrected|included|deleted|replaced|recorded)|be (?:amended|added|removed|changed|corrected|included"
    r"|deleted|replaced)|(?:was|were|had|had been) (?:omitted|missed off|missed|incorrectly|wrongly"
    r"|not (?:been )?(?:recorded|listed|included|shown))|be (?:shown|listed|recorded) as"
    rf"|{_AMISS}|sent but not recorded|did attend|was present (?:at|and)|sent (?:his|her"
    r"|their) apologies)\b",
    re.IGNORECASE,
)
ERRORS: Final = re.compile(
    r"\berrors?\b[^.]{0,40}\b(?:attendance|present|apologies|minutes)\b[^.]{0,40}\b(?:noted|amended|corrected)\b",
    re.IGNORECASE,
)
"""What corrects minutes, even among the matters that arise from them."""
_LISTED: Final = re.compile(
    r"\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|\W*[•▪●○·*–-]\s|\W*(?:In|On|At|Under|Page|Item|Minute"
    r"|Paragraph|Present|Apologies)\b",
    re.IGNORECASE,
)
_AMENDS: Final = re.compile(
    r"\b(?:delet\w+|insert\w*|substitut\w+|replac\w+|amend\w*|correct\w*|omit\w*|reading|instead of|rather than"
    r"|in error|(?:wrong|incorrect|mistaken)(?:ly)?|(?:should|to|was to|must) (?:have )?(?:read|state|say|take|be)"
    r"|attended|apolog\w+|arrived|joined|spel\w+|(?:was|were|had been|is) (?:not |also )?(?:present|there"
    r"|in attendance)|left (?:the meeting|early|at))\b",
    re.IGNORECASE,
)
"""What goes on with a correction that was begun."""
_ENDS: Final = re.compile(
    r"\b(?:signed|thanked|confirmed|matters? arising)\b|^\W*(?:actions?|agreed|resolved|noted)\b", re.IGNORECASE
)
"""What does not."""
_TOLD_AMISS: Final = re.compile(
    rf"\b{_AMISS}|\b(?:not|never) (?:been )?(?:record|show|list|includ|mention|minut)\w*"
    r"|\bshould (?:have )?(?:read|been|said|stated|recorded|shown?|say|state|also)\b|\bin error\b"
    r"|\b(?:omitted|left out|missed (?:off|out|from))\b|(?<!\bno )(?<!\bany )\b(?:corrections?|amendments?) to\b"
    r"|\binaccura\w+",
    re.IGNORECASE,
)
_OF_EARLIER: Final = re.compile(
    r"\b(?:last|previous|earlier)\s+(?:meeting(?:['’]s)?\s+)?(?:minutes|notes)\b"
    r"|\b(?:minutes|notes)\s+(?:of|from|for)\s+(?:the\s+)?(?:(?:last|previous)\s+meeting|(?:meeting\s+)?(?:held\s+)?"
    r"(?:(?:of|on)\s+)?(?:\w+day\s+)?\d)"
    r"|\b(?:last|previous)\s+meeting\b.*\bminutes\b|\bminutes\b.*\b(?:last|previous)\s+meeting\b"
    r"|\b(?:present|at)\b.*\b(?:last|previous)\s+meeting\b.*\b(?:not|wrongly|incorrectly)\s+(?:been\s+)?(?:record|list|show)\w*\b",
    re.IGNORECASE,
)
"""What speaks of the minutes of an earlier meeting, in another item than theirs."""
_PLACED: Final = re.compile(r"\W*(?:minute|page|item|para(?:graph)?)\s+\d", re.IGNORECASE)
_ANNOUNCES: Final = re.compile(
    r"[:–-]\W*$|\b(?:the following|(?:one|two|three|four|some|several|these|with|to|an?|minor|small) (?:minor |small )?"
    r"(?:amendment|correction|change|addition|alteration)s?)\W*$",
    re.IGNORECASE,
)
_QUOTES: Final = (("“", "”"), ("‘", "’"))


def corrections(found: Sequence[Passage]) -> tuple[str, ...]:
    """What was amended in the minutes, as printed.

    Args:
        found: the passages that deal with those minutes.
    """
    made: list[str] = []
    at = 0
    while at < len(found):
        text = found[at].text
        for start, sentence in told_in(text):
            match = _begun(sentence)
            if not match:
                continue
            whole = text[start + match.start() : start + len(sentence)] if is_clause(match.group()) else sentence
            made.append(re.sub(r"^\W*(?:Minutes|Decision):\s*", "", whole.strip(" ,|")))
            beyond = [each for begins, each in told_in(text) if begins > start]
            rest = list(itertools.takewhile(_goes_on, beyond)) if _is_explicit(match.group()) else []
            made += rest
            last = [sentence, *rest][-1]
            announced = _ANNOUNCES.search(sentence) is not None or re.search(
                r"\bfollowing\b", match.group() + sentence[match.end() :][:40], re.IGNORECASE
            )
            if announced and text.rstrip().endswith(last.rstrip()):
                below = _below(found[at + 1 :], after_colon=not rest and re.search(r":[-–]?\W*$", sentence) is not None)
                made += below
                at += len(below)
                break
        at += 1
    return tuple(dict.fromkeys(made))


def elsewhere(found: Sequence[Passage], *, arising: bool) -> Iterator[tuple[int, str, Passage]]:
    """What the passages of another item correct in earlier minutes, each with where in which of them it begins.

    Args:
        found: the passages.
        arising: whether they are of the matters that arise from those minutes.
    """
    for passage in found:
        for start, sentence in told_in(passage.text):
            of_them = _OF_EARLIER.search(sentence) or (arising and _PLACED.match(sentence))
            if of_them and _TOLD_AMISS.search(sentence):
                yield start, sentence, passage


def _begun(sentence: str) -> re.Match[str] | None:
    """The words by which a sentence corrects minutes."""
    match = _CORRECTION.search(sentence) or ERRORS.search(sentence)
    if not match or re.search(r"\bwithout (?:amendment|correction)", sentence, re.IGNORECASE):
        return None
    return match if is_clause(match.group()) or _OF_RECORD.search(sentence) else None


def _goes_on(sentence: str) -> bool:
    """Whether a sentence behind a correction is of it too."""
    return not _ENDS.search(sentence) and (
        _AMENDS.search(sentence) is not None or _CORRECTION.search(sentence) is not None
    )


def _below(found: Sequence[Passage], *, after_colon: bool) -> list[str]:
    """The paragraphs below the words that announce corrections, with a mark of a list before them or without."""
    made: list[str] = []
    for each in found:
        marked = _LISTED.match(each.text) is not None or each.is_bullet
        first = after_colon and not made and _tells_of_record(each)
        if not (marked or first or (not each.is_strong and VERB.search(each.text) and _goes_on(each.text))):
            break
        made.append(each.text.strip(" |"))
    return made


def told_in(text: str) -> list[tuple[int, str]]:
    """The sentences of a paragraph, each with where it begins: a semicolon, or a stop in quotation marks, ends none."""
    made = list(_joined(text, quoted=True))
    if made and _is_open(made[-1][1]):  # a mark was forgotten, so none tells what is quoted
        made = list(_joined(text, quoted=False))
    return made


def _joined(text: str, *, quoted: bool) -> Iterator[tuple[int, str]]:
    at, begun, held = 0, 0, ""
    for sentence in sentences(text):
        start = text.index(sentence, at)
        at = start + len(sentence)
        begun = begun if held else start
        held = text[begun:at]
        if not (held.endswith(";") or (quoted and _is_open(held))):
            yield begun, held
            held = ""
    if held:
        yield begun, held


def _is_open(text: str) -> bool:
    """Whether a quotation has begun that has not ended."""
    words = re.sub(r"(?<=\w)’(?=\w)", "", text)  # an apostrophe
    return any(words.count(begin) > words.count(end) for begin, end in _QUOTES) or words.count('"') % 2 == 1


def _tells_of_record(below: Passage) -> bool:
    """Whether the paragraph below the words that announce a correction is it, with no mark of a list before it."""
    return bool(_OF_RECORD.search(below.text) and VERB.search(below.text) and not below.is_strong)


def _is_explicit(words: str) -> bool:
    """Whether the words announce a correction, so that what follows may go on with it."""
    return is_clause(words) or re.search(r"\b(?:amend|correct|alter)", words, re.IGNORECASE) is not None


def is_clause(words: str) -> bool:
    """Whether the correction hangs on the words, rather than being told by the whole sentence."""
    return re.match(r"subject to|with\b|apart from|other than|save (?:for|that)", words, re.IGNORECASE) is not None
