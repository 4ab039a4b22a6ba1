"""Whether a sentence tells that something was decided, at this meeting and not before it or elsewhere."""

from __future__ import annotations

import re
from typing import Final

_TOLD: Final = re.compile(
    r"\b(?:it\s+(?:was|is)|this\s+was|these\s+were|(?:was|were)|(?:the\s+)?(?:board|partnership|committee"
    r"|group|panel|forum|council|trustees|governors|members|partners|meeting|all|attendees|everyone|chair\w*|we"
    r"|(?-i:Team|Executive|Alliance|Network|CSP|CDRP|RAG|SSP|LSP|CSB|SCB|SPB)))\s+"
    r"(?:(?:also|then|therefore|unanimously|all|duly|formally|generally|subsequently|further|both"
    r"|collectively|in attendance|present|(?:noted|considered|discussed|welcomed|reviewed)\s+and)\s+)*"
    r"(?:agreed|resolved|approved|endorsed|adopted|ratified|accepted"
    r"|confirmed|signed|appointed|elected|decided|deferred)\b"
    r"(?!(?<=decided)\s+(?!(?:that|to|not)\b))(?!(?<=deferred)\s+(?:by|in|from)\b)"
    r"(?!(?<=confirmed)\s+(?!as\b|and (?:signed|agreed|approved)\b))(?!(?<=accepted)\s+that)"
    r"|^\W*(?:all\s+)?(?:agreed|approved|endorsed|adopted|ratified|accepted"
    r"|confirmed)\b(?!\s+(?:at\s+the\s+last|previously))"
    r"|^\W*(?:(?!(?:that|be|to|is|not|as|was|were)\b)[\w’'&/-]+\s+){1,6}(?:approved|agreed|adopted|endorsed|ratified)\W*$"
    r"|^\W*(?:(?!(?:that|be|to|is|not|as)\b)[\w’'&/-]+\s+){1,6}(?:approved|agreed)\s+"
    r"(?:for (?:publication|consultation|submission|signature)|subject to|with (?:the |one )?(?:amend|chang))"
    r"|^\W*(?:the\s+)?(?:board|partnership|committee|group|panel|forum|executive|members|partners|meeting)\s+(?:\w+ly\s+)?noted"
    r"\s+(?:the|this|that)\s+(?:[\w-]+\s+){0,4}(?:reports?|updates?|presentation|position|contents|figures|information|progress)\W*$"
    r"|\bunanimously agreed\b|\b(?:minutes|notes)\b[^.]{0,60}?\b(?:agreed|approved|accepted"
    r"|confirmed(?!\s+that\b)|signed"
    r"|(?:taken|accepted|received|recorded) as (?:read|a (?:true|correct)|an? accurate))\b|\b(?:so"
    r"|and)\s+agreed\b|\b(?:proposed|seconded)\b[^.]{0,80}\b(?:agreed|carried)\b|\bagreed\W*$"
    r"|\b(?:motion|proposal|amendment|recommendations?|vote)\b[^.]{0,60}\b(?:was|were)\s+(?:put and\s+)?"
    r"(?:carried|lost|defeated)\b"
    r"|\bmotion\b[^.]{0,40}\bcarried\b|\bthere was (?:general |unanimous |a )?(?:agreement|consensus) (?:that|to)\b",
    re.IGNORECASE,
)
DECIDES: Final = re.compile(
    r"(?:^\W*|[:;]\s*)(?:\(?\w{1,3}[.)]\s*)?(?:that|to)\b|\b(?:resolved|agreed|approved|noted|received|endorsed|adopted|accepted"
    r"|deferred|elected|appointed|confirmed|granted|refused|recommend(?:ed)?|authorised|supported|carried|rejected)\b",
    re.IGNORECASE,
)
"""What there is in a decision, and not in what was only told."""
_AGREED_THAT: Final = re.compile(
    r"(?<=\s)it\s+was\s+(?:(?:also|then|therefore|unanimously|further|subsequently)\s+)*(?:agreed|resolved|decided)"
    r"\s+(?:unanimously\s+)?[\"“'‘]{0,3}\s?(?:that|to)\b",
    re.IGNORECASE,
)
"""Where in a sentence the decision begins: what it came after stands before it."""
_ALL: Final = re.compile(
    r"^(?!.*\b(?:accounts|bills|cheques|invoices|payments)\b)[^£]*£[^£]*?\s[–—-]\s+"
    r"(?=(?:all|both)\s+(?:agreed|approved|accepted|adopted)\W*$)",
    re.IGNORECASE,
)
"""What stands before "all approved" behind the last of several payments, and is but one of those approved."""
_PUT: Final = re.compile(
    r"\W*(?:proposals?|proposed|recommendations?|recommended)\s*(?:\d{1,2}\s*)?[:–-]\s*\S", re.IGNORECASE
)
_AS_PUT: Final = re.compile(
    r"\W*(?:(?:this|it|that|these|all) (?:was|were) (?:\w+ly )?)?(?:agreed|approved|adopted|accepted)\b"
    r"(?!\s+(?:that|to)\b)",
    re.IGNORECASE,
)
_TITLE: Final = 100
_SHORT: Final = 3
"""So few words only say what went before: "After some discussion"."""
_OPINION = (
    r"(?:(?:very|too|much|more|most|also|still|now|an?|the|not|less|quite|generally)\s+)*(?:good|bad|useful|helpful|important"
    r"|positive|excellent|successful|difficult|effective|worthwhile|poor|valuable|beneficial|great|quieter|safer|easier"
    r"|harder|better|worse|cheaper|busier|noisier|cleaner|faster|slower)\b"
)
"""What somebody thinks of a thing, behind "was" or "to be"."""
_ELSEWHERE: Final = re.compile(
    r"\b(?:the\s+)?chair\w*\s+agreed\s+to\s+(?!be\b)"
    r"|\b(?:had|has|have|having)\s+(?:\w+\s+){0,2}(?:been\s+)?(?:\w+\s+)?(?:agreed|resolved|approved|endorsed"
    r"|adopted|accepted|confirmed|appointed|elected)\b"
    r"|\b(?:to|will|would|should|must|can|could|not|never|yet to)\s+(?:\w+\s+)?be\s+(?:\w+\s+)?(?:agreed"
    r"|resolved|approved|adopted|confirmed|signed|accepted)\b"
    r"|\b(?:board|partnership|committee|group|panel|forum|council|trustees|governors|members|partners|chair\w*)\s+"
    r"(?:appointed|elected)\s+by\s+(?:the|its|their|each)\b"
    r"|\bafter\s+(?:it\s+was|being)\s+agreed\b|\b(?:as|previously|already|previously been|if|once|until|when"
    r"|what|which)\s+(?:was\s+|were\s+)?(?:agreed|resolved|approved)\b"
    r"|\b(?:who|which|that)\s+(?:was|were)\s+(?:\w+\s+)?(?:agreed|resolved|approved|adopted|appointed|elected|confirmed)\b"
    r"|\b(?:before|until|unless|once|because|since|if|when|where|whether)\s+(?:\w+\s+){0,3}(?:was|were|is|are)\s+"
    r"(?:agreed|resolved|approved|adopted|appointed|elected|confirmed|accepted|decided)\b"
    r"|^\W*(?-i:(?!All\b|Both\b|Everyone\b|Members\b|Partners\b|Otherwise\b|Unanimously\b|Minutes\b|Notes\b|Motion\b|Plan\b"
    r"|Reports?\b|Budget\b|Proposals?\b|Recommendations?\b|Terms\b|Actions?\b|Dates?\b)"
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s+agreed\W*$"
    r"|\bagreed\s+(?:at|by|in)\s+(?:the\s+)?(?:last|previous|earlier|council|cabinet)\b"
    r"|\bagreed\s+(?:priorities|actions|plan|targets?|budget|approach|process|criteria|with (?:this|that"
    r"|the) (?:point|view|comment|sentiment))\b"
    r"|\bconfirmed\s+(?:as|to be)\s+(?:in)?quorate\b"
    r"|^\W*(?:On|In)\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]|(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December|19\d\d|20\d\d)\b)[^.;]*\b(?:was|were)\s+(?:\w+\s+)?(?:agreed|approved|adopted|resolved)\b"
    r"|\b(?:register|form|declaration|book|sheet|agreement|letter|cheque|list)s?\b[^.]{0,40}\bsigned\b"
    r"|\b(?:minutes|notes)\s+(?:agreed|approved)\s+by\b.*"
    r"|\b(?:apolog(?:y|ies)|attendance|attendees|absences?|quorum)\b[^.;:]{0,60}?\b(?:accepted|approved|confirmed|agreed)\b"
    r"|\b(?:confirmed|agreed)\s+as\s+(?:being\s+)?(?:completed?|closed|discharged|done|met|outstanding|ongoing)\b"
    r"|\b(?:fires?|incidents?|cases?|deaths?|outbreaks?|causes?)\b[^.;:]{0,30}?\bconfirmed\s+as\b"
    r"|^\W*(?:agreed|approved|adopted|accepted)\s+(?:for|in|during|since)\s+(?:20)?\d\d(?:\s?[/–-]\s?\d{2,4})?[\s:–-]*$"
    r"|^\W*confirmed\s+that\b(?!.*\b(?:be|should|shall)\b)|\bdates?\b[^.;]{0,60}\bconfirmed\s+(?:as|for)\b"
    r"|\b(?:not|nor|never|neither)\s+(?:\w+\s+)?(?:agreed|resolved|approved|confirmed)\b"
    r"|(?<!\bminutes of the )(?<!\bnotes of the )\b(?:last|previous)\s+(?:meeting|time)\b[^.]{0,60}"
    r"\b(?:was|were)\s+agreed\b"
    r"|\b(?:noted|reported|advised|explained|stated|recalled|clarified|said|added"
    r"|(?:informed|reminded|told)\s+[\w\s]{1,40}?)\s+that\b(?:(?!\b(?:and|but|so|it was)\b)[^.;])*?"
    r"\b(?:was|were|are|is|members|council|cabinet)\s+(?:\w+\s+)?(?:agreed|resolved|approved|adopted|appointed|elected|confirmed|accepted)\b"
    r"|\b(?:reported|advised|explained|stated|recalled|clarified|said|added)\s+that\b[^.;]*?\band\s+that\s+"
    r"(?:\w+\s+){0,3}(?:was|were|is|are)\s+(?:\w+\s+)?(?:agreed|resolved|approved|adopted|accepted)\b"
    r"|(?-i:\b[A-Z][a-z]+ (?:[A-Z][a-z]+ ){0,2}(?:Council|Cabinet|Government|Ministry|Authority))"
    r"\s+(?:has\s+|have\s+)?(?:agreed|approved|adopted|accepted|decided)\b"
    r"|\bagreed\s+(?:that\s+)?(?:it|this|there|these|those|they)\s+(?:(?:was|were|is|are|had|has|made)\b(?!\s+to\b)"
    r"|(?:would|could|might|may)\s+be\s+(?:\w+\s+)?(?:(?:un)?likely|difficult|hard|impossible)\b)"
    rf"|\bagreed\s+that\s+(?:(?!\b(?:be|should|shall|will|would|must|and|to)\b)[^.;:])*?\s(?:was|were|is|are)\s+{_OPINION}"
    rf"|\bagreed\s+to\s+be\s+{_OPINION}"
    r"|\b(?:previously|already)\s+(?:\w+\s+){1,3}?(?:and\s+)?(?:agreed|resolved|approved)\b"
    r"|\b(?:to|will|would|should|must)\s+be\s+[^.;:]{1,80}?\band\s+(?:agreed|approved|adopted|confirmed)\s+at\b"
    r"|(?<!was )(?<!were )\bagreed\s+at\s+(?:the\s+)?(?:next|following|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z])"
    r"|\b(?!(?:reports?|plans?|proposals?|recommendations|minutes|notes)\s)\w+\s+(?:was|were|is|are)\s+generally\s+accepted\b"
    r"|\bissues?\s+(?:was|were|had been)\s+resolved\b|\b(?:problem|matter|complaint|dispute"
    r"|case)s?\b[^.]{0,30}\bresolved\b",
    re.IGNORECASE,
)


def tells(sentence: str) -> bool:
    """Whether a sentence tells of agreement now."""
    return _TOLD.search(_ELSEWHERE.sub(" … ", sentence)) is not None


def decided(sentence: str) -> str:
    """A sentence from where it says that it was agreed, if more stands before that than how it came about."""
    if last := _ALL.match(sentence):
        return sentence[last.end() :]
    match = _AGREED_THAT.search(sentence)
    return sentence[match.start() :] if match and len(sentence[: match.start()].split()) > _SHORT else sentence


def with_proposal(sentence: str, before: str) -> str:
    """A sentence that only says that something was agreed, with what is put forward right before it."""
    put = _PUT.match(before) is not None and _AS_PUT.match(sentence) is not None
    return f"{before} {sentence}" if put else sentence


def heads(line: str, before: str) -> bool:
    """Whether a line, its letter or number taken off, heads another matter: it has no stop."""
    title = len(line) < _TITLE and line[:1].isupper() and not re.match(r"(?:That|To)\b", line)
    return title and before.endswith(".") and not re.search(r"[.;,:]\W*$", line)


def only_tells(before: str, mark: str) -> bool:
    """Whether "agreed to", or "decided", is how a sentence goes on that tells: "The Board read it and …"."""
    moved = re.search(r"\b(?:proposed|seconded)\b", before)
    return not moved and bool(re.search(r"\w\s+and\s$", before) and re.match(r"(?i)\W*(?:agreed\s+to|decided)\b", mark))
