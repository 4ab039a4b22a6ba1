"""What gives a reader reason to doubt what was read as decided on an item: its words, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.reading import Doubt, Place

_DECIDED: Final = r"(?:agreed|resolved|decided|approved|adopted|endorsed|accepted|ratified|confirmed)"
_HEAD: Final = 40
"""So many letters of a sentence find it on the page."""
_MARK_BEFORE: Final = re.compile(
    r"\W*(?:\(?(?:\w{1,4}|[A-Z]{0,5}[\d./-]{1,9}[a-z]?)[.):]?\s+)?(?:(?:decisions?|resolutions?|outcome|minutes?"
    r"|agreement|recommendations?"
    r"|action|conclusion)\b[^.;]{0,20}[:–-]\W*)?",
    re.IGNORECASE,
)
"""What may stand before a decision that opens its paragraph: a bullet, a number, a label."""
_LABELLED: Final = re.compile(
    r"\W*(?:\(?\w{1,4}[.)]\s+)?(?:(?:it was\s+)?(?:\w+ly\s+)?(?-i:RESOLVED|AGREED|DECIDED|ORDERED|NOTED|APPROVED"
    r"|RECOMMENDED|ENDORSED"
    r"|RECEIVED|ADOPTED)\b|(?:resolved|agreed|decided|decisions?|resolution|recommended|outcome)\b[^.:]{0,25}(?::|–|\s-\s)"
    r"|(?-i:Resolved|Agreed|Decided|Decision|Resolution|Recommended|Outcome)\b[^.:]{0,25}\b(?:that|to)\b)",
    re.IGNORECASE,
)
"""What begins with the label of a decision, wherever in a paragraph it stands."""
_CAPITALS: Final = re.compile(
    r"\b(?:RESOLVED|AGREED|NOTED|APPROVED|ENDORSED|DECIDED|CARRIED|RECEIVED|ADOPTED|ELECTED)\b"
)
_OF_MINUTES: Final = re.compile(
    r"\b(?:minutes|notes|record)\b.{0,200}\b(?:agreed|approved|accepted|confirmed|signed|correct|adopted|true"
    r"|accurate|taken as read)\b",
    re.IGNORECASE,
)
_TITLE_OF_MINUTES: Final = re.compile(r"\b(?:minutes|notes|record)\b", re.IGNORECASE)
_NOT: Final = re.compile(
    rf"\b(?:not|never|n[’']t|cannot|unable to|failed to|nor|neither)\s+(?:\w+\s+){{0,2}}?(?:be\s+|been\s+"
    rf"|yet\s+)*(?:{_DECIDED}|agree|reach(?:ed)?)\b"
    rf"|\b(?:should|must|could|may|might|needs? to|ought to|remains? to|yet to|still to|has to|have to"
    rf"|would need to|hoped to)\s+be\s+(?:\w+ly\s+)?{_DECIDED}\b"
    rf"|\b(?:expected|hoped|intended|planned)\s+(?:that|to)\b[^.;]*\b{_DECIDED}\b"
    r"|\bno (?:agreement|consensus|decision|conclusion)\b|\bbefore (?:it|this|they) (?:is|are|was|were|can be"
    r"|could be)\b",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    rf"\b{_DECIDED}\s+(?:by|at|in|with)\s+(?:(?:the|its|their|our|a|an)\s+)?(?:[\w’'&-]+\s+){{0,6}}?"
    r"(?:in|on|at|of)\s+(?:the\s+)?(?:last\s+|previous\s+|earlier\s+|\d{1,2}(?:st|nd|rd|th)?\s+)?(?:of\s+)?"
    r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|19\d\d)\b"
    rf"|\b{_DECIDED}\s+(?:at|by|in|during)\s+(?:the\s+)?(?:last|previous|earlier)\b"
    rf"|\b(?:had|has|have|having)\s+(?:\w+\s+){{0,2}}?(?:been\s+)?(?:\w+ly\s+)?{_DECIDED}\b(?!\s+with\b)"
    rf"|\b(?:previously|already|earlier|originally|last (?:year|month|time))\s+(?:\w+\s+)?{_DECIDED}\b"
    rf"|\b{_DECIDED}\s+(?:last (?:year|month|time|week)|previously|earlier)\b"
    rf"|\b(?:last|previous)\s+meeting\b[^.;]{{0,40}}\b{_DECIDED}\b(?!\s+as\b)",
    re.IGNORECASE,
)
_MODAL: Final = r"(?:be|should|shall|will|would|must|may|can|could|might|to|not|need|needs|needed)"
_STATE: Final = re.compile(
    rf"\bagreed\s+(?:that|(?=it\b|this\b|these\b|there\b))\s*(?:(?!\b{_MODAL}\b)[^.;:]){{0,60}}?\b(?:is|are|was"
    rf"|were|has|have|had"
    rf"|remains?|seems?|seemed|worked|works?)\b(?!\s+(?:\w+ly\s+)?\w+(?:ed|en"
    rf"|orn)\b)(?:(?!\b{_MODAL}\b)[^.;:])*(?:[.;:]|$)"
    r"|\bagreed\s+(?:with (?:him|her|them|this|that|it|the (?:view|comment|point|sentiment|idea))"
    r"|how|on the (?:importance|need|value)|about)\b",
    re.IGNORECASE,
)
_PLEDGE: Final = re.compile(
    r"^\W*(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Insp\w*|Sgt|PC|Supt|The (?:Chair\w*|Clerk|Secretary"
    r"|Treasurer))\.?\s*)?"
    r"(?:[A-Z]{2,4}|(?:[A-Z]\.?\s?){0,2}[A-Z][a-z’'-]+(?:\s[A-Z][\w’'-]+){0,2})\s+(?:\w+ly\s+|also\s+"
    r"|then\s+)?agreed\b"
)
_BODY: Final = re.compile(
    r"\b(?:Board|Partnership|Committee|Group|Panel|Forum|Council|Trustees|Governors|Members|Partners|Meeting|All"
    r"|Attendees"
    r"|Everyone|Executive|Team|Alliance|Network|Sub-\w+|Minutes|Notes|Budget|Report|Plan|Motion|Proposal"
    r"|Recommendations?"
    r"|Both|Those|We|It|This|They|These|Councillors|Forum|Parish|Association|Society|Authority)\b",
    re.IGNORECASE,
)
_SAYS_NOTHING: Final = re.compile(
    rf"\W*(?:(?:this|these|that|it|they|which|all|the (?:board|committee|council|partnership|group|panel|meeting)"
    rf"|members|everyone)\s+)?"
    rf"(?:(?:was|were|is|are|all|also|then|so|and|unanimously|duly)\s+)*{_DECIDED}(?:\s+(?:unanimously|by all"
    rf"|to this|and \w+|that|to|nem\.? con))*\W*",
    re.IGNORECASE,
)
_BREAKS_OFF: Final = re.compile(
    r"\b(?:and|or|that|to|with|by|of|the|be|a|an|for|in|at|on|as|from|is|was|were|which|who|Cllr|Mr|Mrs|Dr)\W*$"
    r"|[,(]\s*$"
)
_BEGINS_LATE: Final = re.compile(
    r"^\W*(?:[A-Z]\.\s*)?[A-Z][a-z]+\s+and\s+(?:\w+ly\s+)?(?:agreed|carried|approved)\b|^\W*(?:and|or|which|who"
    r"|of|by|as)\s"
)
_EXCLUDES: Final = re.compile(r"\bpublic\b.{0,60}\bexclu|\bexclu\w+.{0,60}\bpublic\b", re.IGNORECASE)
_NEXT_HEADING: Final = re.compile(
    r"(?<=[.;])\s+\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s+[A-Z](?:(?![.;:]\s)[^.;:]|:\s){4,90}$"
)


def of_decision(said: str | None, title: str | None, found: Sequence[Passage], at: Place) -> tuple[Doubt, ...]:
    """The doubt about what was decided on an item, with every reason for it; none if it speaks for itself.

    Args:
        said: what was read as decided.
        title: of the item: below that of minutes "Agreed." says all.
        found: what is told at the item.
        at: where the item stands, for a decision whose words are not found again.
    """
    if not said:
        return ()
    minutes = _OF_MINUTES.search(said) is not None or _TITLE_OF_MINUTES.search(title or "") is not None
    placed = list(_placed(said, found))
    wrong = list(dict.fromkeys(why for sentence, _, _ in placed for why in _likely_wrong(sentence)))
    alone = len(placed) == 1 or all(any(_likely_wrong(sentence)) for sentence, _, _ in placed)
    whole = dict.fromkeys(why for sentence in _whole(said, found) for why in _likely_wrong(sentence))
    why = [*wrong, *(each for each in whole if each not in wrong), *_of_words(said, minutes=minutes)]
    apart = [
        at for sentence, at, opens in placed if not (opens or _LABELLED.match(sentence) or _CAPITALS.search(sentence))
    ]
    if apart and not minutes:
        why.append("it is told within a paragraph, not set apart")
    if not why:
        return ()
    place = (
        next((each for _, each, _ in placed if each), None) if wrong or not apart else next(filter(None, apart), None)
    )
    return (Doubt("resolution", ", and ".join(why), said, bool(wrong) and alone, place or at),)


def _placed(said: str, found: Sequence[Passage]) -> Iterator[tuple[str, Place | None, bool]]:
    """Each sentence of what was decided with where it stands, and whether it opens a paragraph, or goes on from one."""
    before: Passage | None = None
    for sentence in sentences(said):
        head = sentence[:_HEAD]
        passage = next((each for each in found if head in each.text), None)
        if passage is None:
            yield sentence, None, True
            continue
        begin = passage.text.find(head)
        opens = _MARK_BEFORE.fullmatch(passage.text[:begin]) is not None or passage is before
        before = passage if opens else None
        yield sentence, passage.place(begin, begin + len(sentence)), opens


def _whole(said: str, found: Sequence[Passage]) -> Iterator[str]:
    """The sentences of the page, each whole, of which only the end was taken for what was decided."""
    heads = {sentence[:_HEAD] for sentence in sentences(said)}
    for passage in found:
        for sentence in sentences(passage.text):
            if any(head in sentence[1:] and not sentence.startswith(head) for head in heads):
                yield sentence


def _likely_wrong(sentence: str) -> Iterator[str]:
    """Why it is likelier that a sentence tells of no decision of this meeting."""
    if _OF_MINUTES.search(sentence):
        return
    if _NOT.search(sentence):
        yield "its words may say that it was not agreed or is still to be"
    elif _ELSEWHERE.search(sentence):
        yield "its words may be of what was decided before or elsewhere"


def _of_words(said: str, *, minutes: bool) -> Iterator[str]:
    """What in the words gives reason to doubt that they are the decision, and the whole of it."""
    if _STATE.search(said) and not minutes:
        yield "“agreed” may be of what somebody thinks"
    if (pledge := _PLEDGE.match(said)) and not _BODY.search(pledge.group()):
        yield "one person agreed and perhaps not the meeting"
    if _SAYS_NOTHING.fullmatch(said):
        yield from () if minutes else ("it does not say what was decided",)
    elif re.search(r"[:–-]\W*$", said):
        if _EXCLUDES.search(said):
            return  # the matters for which the public leaves are items of their own
        yield "what its last words announce is left out"
    elif _BREAKS_OFF.search(said) or _BEGINS_LATE.search(said):
        yield "a part of its sentence seems to be missing"
    if _NEXT_HEADING.search(said):
        yield "it may run on into the heading of another matter"
