"""Sentences of minutes that tell of what is asked about: public meetings, documents, copies sent, places on the group.

Nothing is taken from them. They are quoted to whoever is asked, who would otherwise have to read the paper again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.matter.business.items import TOLD
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.reading import Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.intake.matter.text.passage import Passage
    from compliance.intake.reading import DocumentKind

PUBLIC: Final = "public_meeting"
SENT: Final = "copy_sent"
MEMBERS: Final = "membership"
MONEY: Final = "money"
REQUIRED: Final = "meeting_required"
"""A meeting that the policing body required somebody to attend."""
JOINT: Final = "joint_meeting"
"""That several groups met as one; a heading may say it."""
ELECTED: Final = "elected"
"""That somebody was elected chair, or deputy chair."""
THE_DOCUMENT: Final = "document"
"""What came of "the plan" or "the assessment": which it is, the item says at which it stands."""
DOCUMENTS: Final = {
    "community_safety_agreement": r"(?i:community safety agreement)|\bCSA\b",
    "partnership_plan": r"(?i:(?:community safety|partnership|crime reduction) (?:partnership )?(?:plan|strategy)\b)",
    "strategic_assessment": r"(?i:strategic (?:intelligence )?assessment)",
    "protocol": r"(?i:information[- ]sharing (?:protocol|agreement))",
}
"""What names a document of each kind."""
BEGUN: Final = "in_force"
_SINCE: Final = re.compile(
    r"(?i)\b(?:agreed|adopted|approved|ratified|endorsed|signed|effective|in force|dated|as at|version|revised|reviewed"
    r"|updated|amended|last review)\b"
)
_TO_COME: Final = re.compile(r"(?i)\bnext\b|\bdue\b|\b(?:to|will|shall) be\b|\breview(?:ed)? (?:date|by|in|before)\b")
_SHOWN: Final = 1000
_FEW: Final = 4
"""So many words and fewer are a heading."""
_DONE: Final = (
    r"(?i:\b(?:complet|approv|adopt|agreed\b|signed|sign.?off|publish|sent\b|submitted|circulat|finali[sz]|refresh|revis"
    r"|prepared|produced|endors|ratif|launch))"
)
"""What is said of a document that came to something; that it was spoken of does not say so much."""
_POLICING_BODY: Final = r"(?:\bO?PF?CC\b|(?i:police,?(?: fire)? (?:and|&) crime commissioner)|\bMOPAC\b)"
_TO_POLICING_BODY: Final = (
    r"(?i:\b(?:sent|forwarded|submitted|supplied|e-?mailed|posted|provided|shared|copied)\b)"
    rf"(?=.{{0,120}}{_POLICING_BODY})"
    rf"|{_POLICING_BODY}(?=.{{0,40}}\b(?:been sent|sent a|had a|received (?:a|its|their))\b)"
)
_COPIED: Final = r"(?i:\b(?:plans?|agreements?|strategy|cop(?:y|ies))\b|^\W*(?:it|this|both|they)\b)"
_REQUIRED: Final = (
    rf"{_POLICING_BODY}.{{0,100}}?(?i:\b(?:requir(?:ed|ing|es|ement)|summon\w*)\b.{{0,100}}?\b(?:attend\w*|meeting)\b)"
    r"|(?i:\b(?:required|summoned|called|convened)\b(?: [\w,]+){0,8}? by (?:the |our )?)"
    rf"(?={_POLICING_BODY})"
    r"|(?i:\bregulation 14A\b)"
)
_PUBLIC: Final = (
    r"\bpublic (?:(?:open|annual|engagement|consultation|consultative|community|safety|question|time|information"
    r"|drop-in) ){0,2}(?:meeting|event|forum|session|assembly)s?\b|\bopen (?:public )?meetings?\b"
    r"|\b(?:held|met|meets?|meeting) in public\b|\bopen to (?:members of )?(?:the )?public\b"
    r"|\bpublic (?:\w+[ -]){1,3}(?:was|were|will be|to be) held\b"
    r"|\bmembers? of the public (?:who )?(?:were |was )?(?:also )?"
    r"(?:present|attend|in attendance)|\bface the (?:people|public)\b"
)
_MEMBERS: Final = (
    r"\bmembership\b|\b(?:a|an?other|full|new|further|additional|core|standing|voting|associate|statutory|co-?opted)"
    r" members?\b|\bmembers? of the (?:board|partnership|group|committee)\b|\bseats?\b|\b(?:a|their|its) place\b"
    r"|\bplaces on\b|\bco-?opt"
    r"|\bjoin(?:s|ed|ing)?\b(?! (?:the |this )?(?:meeting|call|online|us|by|via|remotely|at|in)\b)"
    r"|\b(?:votes?|voting)\b|\brepresent(?:ed|ation|atives?)\b"
)
_FUNDS: Final = r"(?:grants?|fund(?:s|ing)|monies|money|allocations?|financial contributions?|pooled budgets?)"
_GIVEN: Final = r"(?:received|awarded|provided|allocated|granted|contributed|pooled)"
_FUNDS_GIVEN: Final = rf"(?i:\b{_FUNDS}\b(?:\W+\w+){{0,5}}?\W+{_GIVEN}\b|\b{_GIVEN}\b(?:\W+\w+){{0,2}}?\W+{_FUNDS}\b)"
_GIVER: Final = (
    r"(?i:\b(?:home office|home secretary|secretary of state|ministry|government|council|constabulary|health|probation"
    r"|police(?!,? (?:fire )?(?:and|&) crime)|fire(?! (?:and|&) crime)|authorit(?:y|ies)|partners)\b)"
)
"""Who provides partnership monies; a sentence on what was given need not say how much it was."""
_JOINT: Final = (
    r"(?i:\bjoint (?:(?:public|special|annual|extraordinary|board|partnership) )?meeting\b"
    r"|\bmeeting (?:was )?(?:held )?jointly\b|\bmet jointly\b)"
)
_CHAIR: Final = (
    r"(?:(?:the|its|our|an?|new|joint|co-?|interim|acting)\s+)*(?:(?:vice|deputy)[-\s]?)?chair(?:man|woman|person)?\b(?!['’]s)"
    r"(?!\s+(?:and\s+\S+\s+)?(?:of|for)\s+(?:(?:the|a)\s+)?(?:[\w-]+\s+){0,3}(?:sub|task|working|delivery|theme)\b)"
)
_ELECTED: Final = (
    r"(?i:\b(?:re-?)?(?:elected|appointed|nominated|confirmed|chosen|selected)\s+(?:(?:unopposed|unanimously)\s+)?"
    rf"(?:as\s+|to\s+be\s+|to\s+(?:the\s+)?(?:role|office|position|post)\s+of\s+)?{_CHAIR}"
    r"|\b(?:re-?)?(?:elect|appoint|nominat|confirm)(?:e?d|e)?\s+(?:[\w'’.-]+\s+){1,6}?(?:as|to\s+be|to\s+serve\s+as|for)\s+"
    rf"{_CHAIR})"
)
_MATTERS: Final = tuple(
    (matter, tuple(re.compile(form) for form in forms))
    for matter, forms in (
        (PUBLIC, (f"(?i:{_PUBLIC})",)),
        (SENT, (_TO_POLICING_BODY, _COPIED)),
        (MEMBERS, (f"(?i:{_MEMBERS})",)),
        (
            MONEY,
            (
                r"£\s?\d",
                r"(?i:\b(?:grants?|fund(?:s|ed|ing)?|allocat\w+|contribut\w+|budgets?|monies|provided|awarded|pooled)\b)",
            ),
        ),
        (MONEY, (r"^(?!.*£\s?\d)", _FUNDS_GIVEN, _GIVER)),
        (REQUIRED, (_REQUIRED, r"(?i:\b(?:attend\w*|meetings?)\b)")),
        (JOINT, (_JOINT,)),
        (ELECTED, (_ELECTED,)),
        (THE_DOCUMENT, (r"(?i:\bthe (?:\w+ ){0,2}(?:plan|strategy|agreement|assessment|protocol|document)\b)", _DONE)),
        *((kind, (form, _DONE)) for kind, form in DOCUMENTS.items()),
    )
)
"""Each matter, with everything that a sentence on it has."""
_HINT: Final = re.compile(
    r"public|pcc|pfcc|commissioner|mopac|plan|strategy|agreement|csa|assessment|protocol|document|member|seat|place|opt|join|vot|represent|joint|chair|fund|grant|mone|14A|£",
    re.IGNORECASE,
)


def spoken(found: Sequence[Passage], kind: DocumentKind) -> tuple[tuple[str, Said], ...]:
    """The sentences on each matter, in the order in which they are printed, each with its matter."""
    if kind == "terms_of_reference":
        return tuple(_begun(found))
    return tuple(_spoken(found)) if kind in TOLD else ()


def _begun(found: Sequence[Passage]) -> Iterator[tuple[str, Said]]:
    """From which day terms may be in force: when they were agreed, revised or reviewed, as they say themselves."""
    for passage in found:
        for sentence in sentences(passage.text) if _SINCE.search(passage.text) else ():
            if (
                _SINCE.search(sentence)
                and not _TO_COME.search(sentence)
                and any(each.date for each in days_in(sentence))
            ):
                yield BEGUN, Said(sentence[:_SHOWN], passage.place())


def _spoken(found: Sequence[Passage]) -> Iterator[tuple[str, Said]]:
    for passage in found:
        if not _HINT.search(passage.text):
            continue
        at = 0
        for sentence in sentences(passage.text):
            start = max(passage.text.find(sentence, at), 0)
            at = start + len(sentence)
            for matter, forms in _MATTERS:
                if (matter == JOINT or len(sentence.split()) > _FEW) and all(form.search(sentence) for form in forms):
                    yield matter, Said(sentence[:_SHOWN], passage.place(start, at))
