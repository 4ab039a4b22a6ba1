"""What was decided on an item, and who is to do what: in the words that are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from compliance.intake.matter.business.alone import REF, labelled, set_below
from compliance.intake.matter.business.sums import sums
from compliance.intake.matter.business.telling import DECIDES, decided, heads, only_tells, tells, with_proposal
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.words import capitals

_MARK = (
    r"(?:(?:it\s+was\s+)?(?:therefore\s+|unanimously\s+|further\s+)*RESOLVED|IT WAS RESOLVED|RESOLUTIONS?"
    r"|AGREED|IT WAS AGREED|ORDERED|DECISIONS?|DECIDED|RECOMMENDED|RECOMMENDATIONS? AGREED|AGREEMENT)"
)
FORMAL: Final = re.compile(
    rf"(?P<capitals>\b{_MARK}\b(?!\s+by\s+the\s+Council\s+in))(?P<colon>\s*(?:\([^)]{{1,40}}\))?\s*[:–—-]*)"
    r"|(?:^|(?<=[.;:]\s)|(?<=[.;:]\s\s)|(?<=\band\s))\W{0,20}(?P<label>(?i:(?:it\s+was\s+)?(?:unanimously\s+)?"
    r"(?:resolved|decided)|decisions?(?:\s+(?:taken|made|reached))?|agreed(?: actions?)?|agreement|recommended"
    r"|recommendations?\s+(?:agreed|approved)"
    r"|resolution(?:\s+(?:no\.?\s*)?[A-Z]{0,4}\d[\w/.-]*)?|outcome))(?P<mark>\s*(?:(?:by|unanimously"
    r"|\([^)]{1,30}\))[^:–.]{0,40})?\s*(?::|–|—|-\s)"
    r"|,\s+(?i:proposed|moved)\b[^.;:]{3,120}?,\s+that\b|(?<!ment)(?<!sion)(?<!sions)(?<!tion)(?<!come)\s+(?i:that|to)\b)",
)
_LOUD: Final = re.compile(
    r"(?:^\W*(?:\(?\w{1,3}[.)]\s+)?|(?<=[.;:]\s))(?:(?:It was|This was|(?:The )?(?:[A-Z][\w’'-]+ ){1,4}?|All )"
    r"(?:also |then |unanimously )*)?"
    r"(?P<capitals>\b(?:NOTED|APPROVED|ENDORSED|SUPPORTED|ADOPTED|RATIFIED|ACCEPTED|RECEIVED|DEFERRED|CONFIRMED)\b)"
    r"(?P<colon>\s*[:–—-]*)"
)
"""What other verbs than RESOLVED say in capitals, where the rest of the sentence is not in them."""
_OF_BEFORE: Final = re.compile(
    r"\b(?:had|has|have|been|were|previously|already|to be|not)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_LABEL_ALONE: Final = re.compile(
    r"(?i)\W*(?:decisions?(?: (?:taken|made|reached)| of the .{3,60})?|resolution|outcome"
    r"|recommendations? agreed)\s*[:–—-]*\s*"
)
ACTION: Final = re.compile(
    r"\W*(?P<label>(?:agreed\s+|key\s+|new\s+)?actions?(?:\s*(?:points?|required|agreed|arising|owners?"
    rf"|items?|for|by))?{REF})\s*(?P<mark>[:–—]|-(?=\s)|\)|\.(?=\s)|$)\s*"
    r"|\W*(?P<caps>ACTIONS?)\s+(?=\w)",
    re.IGNORECASE,
)
_INLINE_ACTION: Final = re.compile(
    rf"[\[(]\s*(?i:actions?)\s*(?:point)?{REF}\s*(?:[:–—-]|by|for)\s*"
    r"(?P<who>[^)\]]{2,200})[)\]]|(?<=[.;]\s)(?:ACTION|Action)S?"
    rf"{REF}\s*(?:[:–—]|-\s|(?<=ACTION)\s+(?:\d{{1,3}}[a-z]?\b[:.]?|(?=[A-Z]{{2,3}}\b)))\s*(?P<run>[^\n]{{2,400}})$"
)
_INITIALS: Final = re.compile(r"\W*ACTIONS?\s+(?:(?!LOG\b)[A-Z]{2,3}\W*)+")
_AGREED: Final = re.compile(r"(?:IT WAS )?AGREED|NOTED|APPROVED|ENDORSED|ACCEPTED|CONFIRMED|RECEIVED")
_NUMBER: Final = re.compile(r"\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\W*", re.IGNORECASE)  # on a line of its own
_GOES_FURTHER: Final = re.compile(r"\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s|\W*[•▪●○·*–-]\s|\W*(?:That|To)\b")
_LISTED: Final = re.compile(r"\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s|\W*[•▪●○·*–-]\s", re.IGNORECASE)
_BEGINS_LIST: Final = re.compile(
    r"\(?\b(?:1|a|i|A|I)[.)]\s|\b(?:following(?! (?:\w+ )?(?:items?|business|matters?|meeting|part)\b)|as follows|below"
    r"|these|namely|recommendations?)\b|[•▪●○·]",
    re.IGNORECASE,
)
"""What shows that a decision is the first of several, or has a list to it."""
_BULLETS: Final = " •▪●○·*–-=>→➢✓"
_SAID_TWICE: Final = re.compile(
    r"\W*(?:decisions?|resolution|outcome)\s*[:–—-]+\s*(?=(?:it was|[\w\s]{3,40}?)\s(?:\w+ly |also |then )?"
    r"(?:agreed|resolved|decided)\s+(?:\w+ly\s+)?(?:that|to)\b)",
    re.IGNORECASE,
)
"""A label before a decision that says itself that it is one: `OUTCOME: It was agreed that ...`."""
_PROPOSED: Final = re.compile(r"\s*[(\[]\s*(?:proposed|moved|proposer)\b[^()\[\]]{3,160}[)\]]\W*$", re.IGNORECASE)
"""Who moved it and who seconded, printed behind it."""
_NOTHING: Final = re.compile(
    r"\W*(?:(?:decisions?|resolutions?|outcome|agreed|resolved)\s*[:–-]\s*)?(?:none|nil|n/?a"
    r"|no(?:ne)? (?:decisions?|required)|not applicable)\W*",
    re.IGNORECASE,
)
"""What stands behind a label where nothing was decided."""
_CUT: Final = re.compile(
    rf"\W*(?:{_MARK}(?:\s+(?:that|to))?\s*[:–—-]*\s+\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]\W*)+", re.IGNORECASE
)
"""Where the page goes on elsewhere right behind the number of the first of several: nothing is known of it."""
_HOW: Final = re.compile(
    r"\b(?:go|move|went|moved|going|moving|resolve) into (?:private|closed|confidential|part (?:two|2|b|ii)\b)",
    re.IGNORECASE,
)
"""A decision on how the rest of an item is to be taken; it is one of the item only where there is no other."""
_HEADING_BEHIND: Final = re.compile(r"(?<=[.;])\s+(?=(?:[A-Z][A-Z’'&,-]*\s+){4,12}[A-Z]{2,}\b)")
"""Where, in a text without its lines, the heading in capitals of what comes next begins."""
_DECIDED_THERE: Final = re.compile(
    r"^\W*\(?\w{1,5}[.)]\s+(?!(?:That|To)\b)[^.;:]{12,}\b(?:RESOLVED|AGREED|DECIDED)\b\s+(?:that|to)\b"
)
"""A paragraph with a letter in which something else is decided: it is none of the list of what was."""
_ANNOUNCES: Final = re.compile(r"(?::\s*[-–—]?|\b(?:agreed|resolved|decided)\s+(?:that|to))\s*$")
_ONLY_ANNOUNCES: Final = re.compile(
    r"(?i)\W*it was (?:\w+ )?(?:agreed|resolved|decided)(?: (?:that|to))?\s*:?\s*[-–—]?\s*"
)
"""What stands over a list of decisions and is none of them."""
_PARAGRAPH: Final = re.compile(r"^\W*(?:\d{1,2}(?:\.\d{1,2})+|\(?[ivx]{1,4}\)|\(?[a-z]\))\.?\s+")
_FIRST: Final = re.compile(r":\s+(?=\(?[a1i]\)\s)")
_FURTHER: Final = re.compile(r"\(?(?:[b-h]|[2-9]|i[iv]|v)\)\s")
_BODY_ALONE: Final = re.compile(
    r"(?i)\W*(?:the\s+)?(?:board|partnership|committee|group|panel|forum|executive|members|partners|meeting)\W*"
)
_OUTCOMES: Final = re.compile(
    r"\W*(?:(?:agreed|key)\s+)?outcomes?(?:\s*(?:/|and|&)\s*(?:actions?|decisions?))?\W*", re.IGNORECASE
)
_CLOSING: Final = re.compile(r"\W*(?:IT WAS )?AGREED\W*")
"""What closes, on a line of its own, the sentence above it that tells of the decision."""
_THAT: Final = re.compile(r"\W*(?:\(?\w{1,3}[.)]\s+)?That\b")
"""How each of a list of decisions begins below a heading that may be of actions too."""
_DID: Final = re.compile(
    r"(?i)\W*(?:noted|agreed|approved|endorsed|adopted|ratified|accepted|resolved"
    r"|(?:asked|requested)(?!\s+(?:about|whether|how|why|if|what|questions?)\b))\b"
)
_CLOSES: Final = re.compile(r"(?:,?\s+(?:unanimously|nem\.?\s+con|by all))?\s*(?:\.|$)", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"(?:[;:,–—-]|\b(?:and|or|that|to|with|by|of|the|be))\W*$", re.IGNORECASE)


def resolution(found: Sequence[Passage], *, closing: bool = False) -> str | None:
    """What was decided, as printed: what follows RESOLVED and the like; failing that, sentences that tell of agreement.

    Sentences that speak of what was decided elsewhere or before are passed over.

    Args:
        found: what is told at an item.
        closing: whether the item is on the closing of the meeting: going into closed session is then its own decision,
            and what is decided below letters was decided there.
    """
    found = labelled(found)
    if closing:
        beneath = next((at for at, each in enumerate(found) if at and _DECIDED_THERE.search(each.text)), len(found))
        if found[beneath:] and any(map(_HOW.search, how := _formal(found[:beneath]))):
            return " ".join(how).lstrip(_BULLETS)
    formal = [each for each in _formal(found) if not _NOTHING.fullmatch(each)]
    formal = [] if _CUT.fullmatch(" ".join(formal)) else formal
    formal = [each for each in formal if not _HOW.search(each)] or formal
    if formal and not all(map(_CLOSING.fullmatch, formal)):
        return " ".join(formal).lstrip(_BULLETS)
    told: list[str] = []
    after = 0
    for at, passage in enumerate(found):
        if at < after:
            continue
        did = _entries(found[at + 1 :]) if _BODY_ALONE.fullmatch(passage.text) else []
        if did and all(map(_DID.match, did)):  # "The Partnership:" and, in a list, what it did
            told += [passage.text.strip(" |"), *(each.lstrip(_BULLETS) for each in did)]
            after = at + 1 + len(did)
            continue
        did = _entries(found[at + 1 :]) if _OUTCOMES.fullmatch(passage.text) else []
        if did and all(map(_THAT.match, did)):
            told += [each.lstrip(_BULLETS) for each in did]
            after = at + 1 + len(did)
            continue
        said = [] if is_action(passage) or passage.text.strip(" |") in formal else sentences(passage.text)
        told += [decided(_PARAGRAPH.sub("", each).strip(" |").lstrip(_BULLETS)) for each in _telling(said)]
        if told and said and tells(said[-1]) and _ANNOUNCES.search(said[-1]):
            listed = _entries(found[at + 1 :])
            told[-1:] = listed if listed and _ONLY_ANNOUNCES.fullmatch(said[-1]) else [told[-1], *listed]
            after = at + 1 + len(listed)
    return " ".join(told) or " ".join(formal) or None


def _telling(said: Sequence[str]) -> list[str]:
    """The sentences that tell of a decision, and those with letters that go on from one: "(a) … – agreed. (b) …"."""
    found: list[str] = []
    of_list = False
    for before, sentence in zip(("", *said), said, strict=False):
        first = _FIRST.search(sentence) if tells(sentence) else None
        if first or tells(sentence):
            found.append(sentence[first.end() :] if first else with_proposal(sentence, before))
        elif of_list and _FURTHER.match(sentence):
            found.append(sentence)
        of_list = first is not None or (of_list and _FURTHER.match(sentence) is not None)
    return found


def _entries(found: Sequence[Passage]) -> list[str]:
    """The entries of the list that a decision ending with a colon announces."""
    listed = list(takewhile(lambda each: (_LISTED.match(each.text) or each.is_bullet) and not is_action(each), found))
    return [each.text.strip(" |") for each in listed]


def _formal(found: Sequence[Passage]) -> list[str]:
    pieces: list[str] = []
    at = 0
    while at < len(found):
        match = None if is_action(found[at]) else _mark(found[at].text)
        if not match:
            at += 1
            continue
        begin = _from(found[at].text, match)
        text = _one(match, found[at].text[begin:].strip(" |"))
        alone = re.fullmatch(r"\W*", found[at].text[match.end() :]) is not None or _GOES_ON.search(text) is not None
        if _LABEL_ALONE.fullmatch(text):
            text = ""
        pieces.append(text)
        within = (own := _LISTED.match(found[at].text)) is not None and match.start() > own.end()
        at += 1
        listed = alone or _BEGINS_LIST.search(text) is not None
        while at < len(found) and _continues(found[at], pieces[-1], open_=alone, listed=listed):
            if within and not listed and _LISTED.match(found[at].text):
                break  # the paragraph beside the one in which it was decided
            pieces.append(found[at].text.strip(" |"))
            at += len(more := sums(found[at:], below=pieces[-2]))
            pieces += more
            alone = (_NUMBER.fullmatch(pieces[-1]) or _GOES_ON.search(pieces[-1])) is not None
            at += 1
    return [_bare(piece) for piece in pieces if piece]


def _one(match: re.Match[str], text: str) -> str:
    """Of `Agreed to ...` in a paragraph only its sentence; what a colon or capitals announce goes on to the end."""
    told = re.fullmatch(r"\s+(?:that|to)", match.groupdict().get("mark") or "", re.IGNORECASE)
    if re.match(r"it\s+was\b[^:–—]*$", match.group(), re.IGNORECASE):
        return _in_prose(text)
    groups = match.groupdict()
    plain = _AGREED.fullmatch(groups.get("capitals") or "") and not (groups.get("colon") or "").strip()
    first, *more = sentences(text) or [""]
    return first if (told or plain) and more and not _GOES_FURTHER.match(more[0]) else text


def _in_prose(text: str) -> str:
    """Of a paragraph that tells of decisions the sentences that do; who voted, or what came of it, is none of them."""
    first, *more = sentences(text) or [""]
    if more and _GOES_FURTHER.match(more[0]):
        return text
    return " ".join((first, *(each for each in more if _mark(each))))


def _from(text: str, match: re.Match[str]) -> int:
    """Where the sentence begins that a decision stands in, if only its subject stands before it and it needs it."""
    mark = match.start()
    if re.match(r"\s*(?:that|to)\b", text[match.end() :], re.IGNORECASE):
        return mark  # "It was proposed and AGREED that ...": what was agreed is all there
    begin = max((match.end() for match in re.finditer(r"[.;:!?]\s+", text[:mark])), default=0)
    before = text[begin:mark]
    if re.search(r"[A-Za-z]{2}", before) and match["capitals"] and _CLOSES.match(text, match.end("capitals")):
        return begin  # "That ... be approved was AGREED.": what was agreed stands before it
    subject = re.match(r"(?:it was|the|this|that|members|all|partners)\b", before, re.IGNORECASE)
    return begin if subject and len(before.split()) <= 8 else mark


def _mark(text: str) -> re.Match[str] | None:
    """Where a decision begins in a passage; not where one only says that something had been resolved."""
    loud = [each for each in _LOUD.finditer(text) if not re.match(r"\s*[A-Z]{4}", text[each.end() :])]
    loud = [] if capitals(text) else loud
    for match in sorted((*FORMAL.finditer(text), *loud), key=re.Match.end):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 30]
        if re.search(r"\b(?:reasons?|options?) for (?:the )?$|\balternative options?\W*$", before, re.IGNORECASE):
            continue
        of_another = re.match(r"\s*(?:at the last|at the previous|the following declarations?)\b", after)
        if of_another or _OF_BEFORE.search(before):
            continue
        if match.groupdict().get("label") and only_tells(text[: match.start()], match.group()):
            continue
        titled = re.search(r"[A-Z]{3,}\W*$", before) and re.match(r"\s*[A-Z]{3,}", after)
        if titled and match["capitals"] and not match["colon"].strip():
            continue  # within a title in capitals
        return match
    return None


def _continues(passage: Passage, before: str, *, open_: bool, listed: bool) -> bool:
    """Whether a passage is more of the decision before it."""
    text = passage.text
    if is_action(passage):
        return False
    if (passage.is_strong or capitals(text)) and not (_LISTED.match(text) or (open_ and text[:1].islower())):
        return open_ and set_below(before, text)
    if _NUMBER.fullmatch(text):
        return listed
    if re.fullmatch(r"\W*\d+\W*", text):
        return False
    if _LISTED.match(text) and (_DECIDED_THERE.search(text) or (not (listed or open_) and _is_heading(text, before))):
        return False
    if _LISTED.match(text):
        return listed or not before or not text.lstrip().startswith(tuple(_BULLETS.strip()))
    return (open_ or not before) and len(text) < 1500


def _is_heading(text: str, before: str) -> bool:
    """Whether a line with a letter or number heads another matter of the item."""
    own = _LISTED.match(text)
    return own is not None and heads(text[own.end() :], before) and not DECIDES.search(text)


def _bare(text: str) -> str:
    """A decision without a label before its own first words, and without what is printed at its end and is none."""
    text = _PROPOSED.sub("", _SAID_TWICE.sub("", text)) or text
    match = re.search(
        r"(?<=[.;])\s+(?:(?:ACTIONS?|Actions?)\s*(?:[:–—]|-\s)|ACTION\s+\d{1,3}[a-z]?\b"
        r"|(?:The )?(?:[Mm]eeting|[Cc]hair\w*|[Pp]roceedings)\b.{0,60}?\b(?:closed|ended|concluded|finished|rose"
        r"|terminated)\b).*$",
        text,
        re.DOTALL,
    )
    text = text[: match.start()] if match else text
    heading = None if capitals(text) else _HEADING_BEHIND.search(text)
    return (text[: heading.start()] if heading else text).strip()


# Actions


def is_action(passage: Passage) -> bool:
    """Whether a passage says who is to do what, or heads a list of that."""
    match = ACTION.match(passage.text)
    if not match:
        return False
    if match["caps"]:
        return match["caps"].isupper() and (not passage.text.isupper() or _INITIALS.fullmatch(passage.text) is not None)
    return bool(match["mark"]) or match.end() == len(passage.text)


def actions(found: Sequence[Passage]) -> tuple[str, ...]:
    """The actions of an item: what follows ACTION, or stands in brackets, or is listed below a heading Actions."""
    gathered: list[str] = []
    at = 0
    while at < len(found):
        passage = found[at]
        at += 1
        if is_action(passage):
            match = ACTION.match(passage.text)
            text = passage.text[match.end() if match else 0 :].strip(" |:–—-")
            if text:
                gathered.append(text)
                continue
            while at < len(found) and (not _ends_actions(found[at])):
                gathered.append(re.sub(r"^\W*(?:[•▪●○·*–-])\s*", "", found[at].text).strip(" |"))
                at += 1
                if not (at < len(found) and (_LISTED.match(found[at].text) or found[at].is_bullet)):
                    break
            continue
        inline = _INLINE_ACTION.finditer(passage.text)
        gathered += [(match["who"] or match["run"]).strip(" .|") for match in inline]
    return tuple(
        each
        for each in gathered
        if re.search(r"\w", each) and not re.fullmatch(r"\W*(?:none|nil|n/?a|no actions?)\W*", each, re.IGNORECASE)
    )


def _ends_actions(passage: Passage) -> bool:
    return passage.is_strong or is_action(passage) or _mark(passage.text) is not None
