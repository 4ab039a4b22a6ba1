"""What a document prints of the arrangements of a body: quorum, voting, frequency, chair, members, and the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from compliance.intake import months
from compliance.intake.matter.beyond.without import told_after
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.words import capitals, sentence
from compliance.intake.reading import DocumentKind, Said

_HEADINGS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (matter, re.compile(form, re.IGNORECASE))
    for matter, form in (
        ("quorum", r"(?:the\s+)?quor(?:um|acy|ate)\b.{0,30}|meeting quorum"),
        (
            "voting",
            r"(?:.{0,14}\b)?(?:voting|votes)\b.{0,40}|decision[- ]making\b.{0,30}|(?:making )?decisions\b.{0,20}",
        ),
        (
            "frequency",
            (
                r"(?:frequency\b.{0,40}|(?:regularity|timing|schedule|cycle) of meetings.{0,20}|meetings?(?: frequency"
                r"| arrangements| schedule| dates)?|.{0,30}\bfrequency of (?:the )?meetings?.{0,20}|how often.{0,40})"
            ),
        ),
        (
            "chair_terms",
            r"(?:(?:election|appointment|role) of (?:the )?)?(?:vice[- ]?)?chair(?:man|person|ing|manship|s)?\b.{0,50}",
        ),
        (
            "membership_terms",
            (
                r"(?:.{0,24}\b)?(?:membership|composition)\b.{0,40}|representation"
                r"|(?:core |voting |board )?members(?: of the .{2,50})?"
            ),
        ),
        (
            "substitutes_terms",
            (
                r"(?:(?:use|appointment|attendance) of |named )?(?:substitut(?:es?|ions?)|alternates?"
                r"|deput(?:y|ies|i[sz]ing)(?!\s+chair))(?: (?:members?|arrangements?|attendance)| and \w+)?"
            ),
        ),
        (
            "minutes_terms",
            (
                r"(?:agendas? and |(?:confirmation|approval) of (?:the )?)?minutes(?: of (?:the )?meetings?)?"
                r"(?: and \w+)?|(?:recording|records?) of (?:the )?meetings?"
            ),
        ),
    )
)
_SENTENCES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (matter, re.compile(form, re.IGNORECASE))
    for matter, form in (
        (
            "quorum",
            (
                r"\bquorum\s*(?::|[-–]\s|\(|\b(?:of|for|shall|will|would|is|be|to be|should|must|consists?|comprises?"
                r"|requires?)\b)"
                r"|\b(?:reduc|increas|rais|lower|chang|alter|amend|set|fix)\w*\s+(?:the|its|a)\s+quorum\b"
                r"|\b(?:constitute|form|make|be|considered)\s+(?:a\s+)?quor(?:um|ate)\b"
                r"|(?<!there )\b(?:are|is)\s+(?:a|the)\s+quorum\b|\bquorate (?:if"
                r"|when|where|provided|with)\b"
                r"|\bquorum (?:was|were|has been|is) (?:\w+ )?"
                r"(?:reduc|increas|rais|lower|chang|alter|amend|set|fix)\w*\s+(?:from|to|at)\b"
                r"|\b(?:if|where|when(?:ever)?|should|failing|in the absence of)\b[^.]{0,40}\bquorum\b"
                r"|\b(?:if|where|when(?:ever)?|should) (?:fewer|less) than \w+ (?:\w+ ){0,3}(?:attend|present|come)\b"
            ),
        ),
        (
            "voting",
            (
                r"\b(?:casting vote|(?:each|every|one) (?:\w+ ){0,4}(?:shall|will|has|have) (?:have )?(?:one|a) vote"
                r"|voting (?:rights|members? (?:are|shall|will))"
                r"|(?:simple )?majority (?:vote|of (?:those|members|votes))"
                r"|non-?voting|decisions? (?:will|shall|should|are to) be (?:made|taken|reached|by)\b|entitled to vote"
                r"|right to vote|attract voting)\b"
            ),
        ),
        (
            "frequency",
            (
                r"\b(?:will|shall|should|is to|to) meet\b[^.]{0,80}\b(?:quarterly|monthly|annually|weekly|bi-?\w+|twice"
                r"|times|every|each|year|months?|as (?:and when|required))\b"
                r"|\bmeets (?:at least )?(?:quarterly|monthly|bi-?\w+|every|twice|\w+ times)\b"
                r"|\bmeetings? (?:will|shall|should|are|to) (?:be )?(?:held|take place"
                r"|occur)\b[^.]{0,60}\b(?:quarterly|monthly|annually|bi-?\w+|twice|times|every|each|months?|per year"
                rf"|a year|in (?:{months.FULL}))\b|\bminimum of \w+ meetings?\b[^.]{{0,40}}\b(?:year|annually)\b"
            ),
        ),
        (
            "chair_terms",
            (
                r"\b(?:vice[- ])?chair(?:man|person)?\b[^.]{0,60}\b(?:shall|will|to) be (?:elected|appointed|nominated"
                r"|rotated|chosen|held)\b|\b(?:elects?|appoints?)\b[^.]{0,30}\bchair(?:man|person)?\b[^.]{0,40}\b(?:year"
                r"|annual|term|years)\w*\b|\bchair (?:rotates|of the .{3,40} (?:shall|will) rotate)\b"
                r"|\bwill be chaired by\b|\bshall be chaired by\b"
            ),
        ),
        (
            "membership_terms",
            (
                r"\b(?:membership|members)\b[^.]{0,40}\b(?:shall|will|to|is|are|comprises?|consists?) (?:be |include "
                r"|comprise |consist |made up |drawn |of )"
            ),
        ),
        (
            "substitutes_terms",
            (
                r"\b(?:may|can|could|shall|should|will|must|to|expected|able|allowed|entitled|permitted)\b[^.]{0,60}"
                r"\b(?:substitutes?|deput(?:y|ies|i[sz]e)(?!\s+chair)|alternates?"
                r"|(?:representative|somebody|someone|colleague) (?:to attend )?in (?:their|his|her|his or her) "
                r"(?:place|absence))\b"
                r"|\b(?:no |named )?(?:substitut(?:es?|ions?)|deputies|alternates)\b[^.]{0,40}"
                r"\b(?:are|is|may|can|will|shall|should|must)\b"
            ),
        ),
        (
            "minutes_terms",
            (
                r"\bminutes\b[^.]{0,90}\b(?:approv|confirm|agree|ratif|sign|adopt)\w*\b[^.]{0,60}\bmeetings?\b"
                r"|\bmeetings?\b[^.]{0,60}\b(?:approv|confirm|agree|ratif|sign|adopt)\w*\b[^.]{0,40}\bminutes\b"
            ),
        ),
    )
)
_TELLS: Final = re.compile(r"(?<!if there )(?<!quorum )\b(?:was|were|had|reported|advised|noted)\b")
_AGREED: Final = re.compile(
    r"^\W*(?:[Ii]t was |[Tt]he \w+ |[Mm]embers )?(?:unanimously )?(?i:agreed|resolved|approved|decided)"
    r"\W+(?:(?:\(?\w{1,2}\)\s*)?that\b|(?=to\s+(?:meet|reduce|increase|raise|lower|change|alter|amend|set|fix)\b))"
)
"""How a sentence begins that sets what it goes on to say, and does not only tell of it."""
_INQUORATE: Final = re.compile(
    r"\b(?:inquorate|not (?:\w+ )?quorate|no(?:t a)? quorum|lack of (?:a )?quorum|(?:did not|didn't) (?:have"
    r"|meet) (?:a |the )?(?:minimum )?quorum|quorum (?:was|had) not)\b",
    re.IGNORECASE,
)
_QUORATE: Final = re.compile(
    r"\b(?:meeting|board|partnership|committee|group|panel|it|chair\w*)\b[^.]{0,60}\b(?:was|were|is|as"
    r"|being)\s+(?:\w+\s+)?quorate\b|\bquorum (?:was|is) (?:present|met|achieved|confirmed|reached)\b|\b(?:a"
    r"|the) quorum (?:was )?(?:being )?present\b|^\W*quorate\b",
    re.IGNORECASE,
)
_NOT_THIS: Final = re.compile(
    r"\b(?:last|previous|next|future|earlier|if|when|where|should|would|unless|whenever|had been"
    r"|as a result of|in the event|meetings)\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{months.SHORT})\w*)",
    re.IGNORECASE,
)
_LONGEST: Final = 4000
_LABEL: Final = re.compile(r"\W*(?:[\d.]{1,5}\s+)?(?:the\s+)?quorum\s*[:–-]", re.IGNORECASE)
"""What the answer stands behind, and is there already."""
_HINTS: Final = {
    "quorum": ("quor", "fewer", "less than"),
    "voting": ("vote", "voting", "majority", "decision"),
    "frequency": ("meet",),
    "chair_terms": ("chair",),
    "membership_terms": ("member",),
    "substitutes_terms": ("substitut", "deput", "alternate", "place", "absence"),
    "minutes_terms": ("minutes",),
}
"""Words of which each sentence on a matter has one; most have none, and need no closer look."""


@dataclass(slots=True)
class Terms:
    """Passages on each matter, verbatim, and whether the meeting itself had a quorum."""

    said: dict[str, Said] = field(default_factory=dict)
    again: list[tuple[str, Said]] = field(default_factory=list)
    """What minutes say further on of a matter, at another item: each with the matter."""
    inquorate: bool | None = None


def terms(found: Sequence[Passage], kind: DocumentKind) -> Terms:
    """What a document says of arrangements; headings count only in terms of reference and in appendices of them."""
    made = Terms()
    begin = 0 if kind == "terms_of_reference" else _appendix(found)
    if begin is not None:
        _by_headings(found[begin:], made)
    if kind in ("terms_of_reference", "membership_list", "agenda", "minutes", "draft_minutes", "notes"):
        _by_sentences(found, made, whole=kind == "terms_of_reference")
    if kind == "terms_of_reference" and "quorum" in made.said:
        made.said["quorum"] = _with_further(found, made.said["quorum"])
    if kind in ("minutes", "draft_minutes", "notes", "summary"):
        made.inquorate = _inquorate(found)
    return made


def _with_further(found: Sequence[Passage], said: Said) -> Said:
    """What is said of a quorum, with what other sentences of the same terms add to it: a condition is part of it."""
    form = next(each for matter, each in _SENTENCES if matter == "quorum")
    every = [each for passage in found for each in sentences(passage.text)]
    others = [each for each in every if form.search(each) or _INQUORATE.search(each)]
    further = [each for each in dict.fromkeys(others) if each not in said.text and not _LABEL.match(each)]
    return replace(said, text="\n".join((said.text, *further))[:_LONGEST]) if further else said


def _appendix(found: Sequence[Passage]) -> int | None:
    """Where terms of reference begin that stand at the end of another document."""
    for at, passage in enumerate(found):
        plain = passage.text.strip(" :*_.")
        stands_out = (
            passage.is_strong or capitals(passage.text) or re.match(r"(?:app?endix|annex)", plain, re.IGNORECASE)
        )
        named = re.fullmatch(r"(?:(?:app?endix|annex)\s*\w{0,2}\W*)?.{0,60}\bterms of reference", plain, re.IGNORECASE)
        if at > len(found) // 3 and stands_out and named and number_of(passage.text) is None:
            return at
    return None


def _by_headings(found: Sequence[Passage], made: Terms) -> None:
    """Take what stands below a heading, or behind it on the same line, up to the next heading."""
    for at, passage in enumerate(found):
        matter, inside = _matter(passage)
        if matter is None or matter in made.said or _several(passage, matter, found[at + 1 :]):
            continue
        pieces = [passage.text[inside:].strip()] if inside < len(passage.text) else []
        own = number_of(passage.text)
        for following in found[at + 1 :]:
            if _is_heading(following) or (own and own.style != "sub" and _same_level(own.style, following)):
                break
            pieces.append(following.text)
        text = "\n".join(piece for piece in pieces if piece)
        if text:
            place = passage.place() if inside < len(passage.text) or at + 1 >= len(found) else found[at + 1].place()
            made.said[matter] = Said(text[:_LONGEST], place)


def _several(passage: Passage, matter: str, following: Sequence[Passage]) -> bool:
    """Whether a heading names more matters than one, and a later passage names this one alone."""
    named = sum(
        bool(re.search(rf"\b{word}", passage.text, re.IGNORECASE))
        for word in ("quor", "vot", "member", "chair", "meeting")
    )
    return named > 1 and any(_matter(each)[0] == matter for each in following)


def _same_level(style: str, following: Passage) -> bool:
    number = number_of(following.text)
    return number is not None and number.style == style and not sentence(following.text)


def _matter(passage: Passage) -> tuple[str | None, int]:
    """The matter that a heading names, and where the text behind it begins."""
    number = number_of(passage.text)
    offset = number.end if number else 0
    text = passage.text[offset:]
    lead = re.match(r"(?P<head>[A-Z][\w ,/&’'-]{2,60}?)\s*(?::|\s[–-])\s+(?=\S)", text)
    if lead:
        for matter, form in _HEADINGS:
            if form.fullmatch(lead["head"]):
                return matter, offset + lead.end()
    if _is_heading(passage):
        for matter, form in _HEADINGS:
            if form.fullmatch(text.strip(" :.*_")):
                return matter, len(passage.text)
    return None, 0


def _is_heading(passage: Passage) -> bool:
    number = number_of(passage.text)
    text = passage.text[number.end if number else 0 :].strip()
    if passage.is_bullet or not text or len(text) > 90 or sentence(text):
        return False
    if passage.is_strong or capitals(text):
        return True
    return (
        not text.endswith((".", ";", ","))
        and text[:1].isupper()
        and len(text.split()) <= 8
        and (number is None or number.style in ("dotted", "point_nought", "bare"))
    )


def _by_sentences(found: Sequence[Passage], made: Terms, *, whole: bool) -> None:
    """Take sentences that can only be of arrangements; outside terms of reference only those on quorum and the like."""
    for matter, form in _SENTENCES:
        if (whole and matter in made.said) or (not whole and matter.endswith("_terms")):
            continue
        for at, passage in enumerate(found):
            small = passage.text.lower()
            if not any(word in small for word in _HINTS[matter]) or not form.search(passage.text):
                continue
            hits = [each for each in sentences(passage.text) if form.search(each)]
            if hits and (whole or not _TELLS.search(_AGREED.sub("", hits[0]))):
                more = [each for each in told_after(found, at) if each != hits[0]] if matter == "quorum" else []
                hits = [each for each in hits if each not in more]
                start = passage.text.index(hits[0])
                here = Said("\n".join((" ".join(hits), *more)), passage.place(start, start + len(hits[0])))
                first = made.said.setdefault(matter, here)
                if here.text not in first.text:
                    made.again.append((matter, here))
                if whole:
                    break


def _inquorate(found: Sequence[Passage]) -> bool | None:
    """Whether this meeting is said to have had no quorum; not what is said of another meeting, or of a rule."""
    answer = None
    for passage in found:
        if "quor" not in passage.text.lower():
            continue
        for each in sentences(passage.text):
            if _INQUORATE.search(each) and not _NOT_THIS.search(each):
                return True
            if _QUORATE.search(each) and not _NOT_THIS.search(each) and not _INQUORATE.search(each):
                answer = False
    return answer
