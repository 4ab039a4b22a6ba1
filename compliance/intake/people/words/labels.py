"""Recognises the labels of lists of people ("Present:", "Also in attendance", "Apologies were received from")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from compliance.intake.people.words import kinds, names, phrases, several, sorts, spells, theirs, welsh, words

Role = Literal["present", "apologies", "absent", "chair", "members", "skip", "end"]
"""`skip` is a list that is read past (press and public); `end` opens something other than a list of people."""

_WHO = (
    r"(?:(?:board|partnership|committee|panel|core|full|group|forum|executive|csp|voting"
    r"|non-voting|standing|elected|appointed|the|all|other)\s+)*"
)
_LATER = r"(?:\s+(?:at|of|for)\s+(?:the\s+|this\s+)?(?:meeting|board|committee|group))?"
_THERE = r"(?:present|attending|in\s+attendance|attended)"
_WERE = r"(?:\s+(?:were|was|are|is|included|includes|comprised))?"
_APOLOGY = r"(?:apolog(?:y|ies|ises|es)|apols\.?)"
_ABSENCE = r"(?:\s+(?:for|of|in)\s+(?:(?:their|his|her)\s+)?(?:absences?|non[\s-]?attendance|inability\s+to\s+attend))?"
_RECEIVED = (
    r"(?:\s+(?:providing|giving|with)\s+(?:an?\s+|the\s+)?(?:explanations?|reasons?)(?:\s+(?:of|for)\s+(?:(?:the|their)\s+)?"
    r"(?:reasons?|absences?)){0,2})?"
    r"(?:\s+(?:(?:were|was|have\s+been|had\s+been|has\s+been|had|have)\s+)?(?:also\s+)?"
    r"(?:received|given|noted|submitted|tendered|recorded|reported|accepted|offered|sent|made"
    r"|provided|intimated|presented|announced|made\s+and\s+accepted|received\s+and\s+(?:accepted"
    r"|noted)))?"
    r"(?:\s+and\s+(?:accepted|noted|approved))?(?:\s*,?\s*(?:from|(?<=ed\s)(?:by|for"
    r"|on\s+behalf\s+of)|(?<=ed)\s(?:by|for|on\s+behalf\s+of))(?:\s+the\s+following(?:\s+"
    r"(?-i:[a-z]+)){0,5})?)?"
)
_OTHERS = (
    r"(?:welcome|introductions?|substitut(?:es|ions)|deput(?:ies|isations)|housekeeping"
    r"|attendance|announcements|declarations?(?:\s+of\s+interests?)?|absence|absences|present"
    r"|governance|quorum|membership(?:\s+changes)?)"
)
_NOUNS: tuple[tuple[str, Role, str | None], ...] = (
    (rf"(?:(?:councillor|member|officer)s?['’]?s?\s+)?{_APOLOGY}{_ABSENCE}{_RECEIVED}", "apologies", None),
    (
        (rf"(?:chair'?s?\s+)?(?:(?:welcome|introductions?)\s*(?:,|and|&|/)+\s*)*(?:attendance"
        rf"|present|those\s+present|record\s+of\s+attendance)\s*(?:,|and|&|/"
        rf"|\+)\s*{_APOLOGY}{_ABSENCE}(?:\s*(?:,|and|&|/|\+)\s*{_OTHERS})*"), "present", "present"),
    (rf"{_APOLOGY}{_ABSENCE}(?:\s*(?:,|and|&|/|\+)\s*{_OTHERS})+", "apologies", None),
    (
        (rf"(?:(?:chair'?s?\s+)?{_OTHERS}\s*(?:,|and|&|/|\+)+\s*(?:and\s+)?)+{_APOLOGY}{_ABSENCE}"
        rf"(?:\s*(?:,|and|&|/|\+)\s*{_OTHERS})*"), "apologies", None),
    (
        (rf"(?:members?\s+|those\s+)?(?:absent|no[\s-]shows?|non[\s-]attend(?:ance|ees|ing)|not\s+(?:present"
        rf"|in\s+attendance|attend(?:ed|ing))|did\s+not\s+attend|absentees|absences?)(?:\s+"
        rf"(?:without|with\s+no)\s+{_APOLOGY})?"), "absent", None),
    (r"(?:those\s+)?(?:not\s+able|unable)\s+to\s+(?:attend|be\s+(?:present|there))", "apologies", None),
    (rf"no\s+{_APOLOGY}{_ABSENCE}(?:\s+(?:were\s+)?received)?\s+(?:from|by)", "absent", None),
    (
        (rf"(?:list\s+of\s+)?(?:those|people|persons|all)?\s*"
        rf"(?:members?\s+and\s+officers?\s+)?present{_LATER}(?:\s+(?:and|/|&)\s+(?:in\s+attendance"
        rf"|apologies))?{_WERE}(?:\s+the\s+following)?"), "present", "present"),
    (
        (rf"(?:list\s+of\s+)?(?:attendees?|attendance(?:\s+(?:list|record|register|sheet|details))?"
        rf"|attended(?:\s+by)?|attending|participants|delegates|in\s+the\s+meeting"
        rf"|meeting\s+attendees|people\s+present|names?\s+present{_LATER}){_LATER}"), "present", "present"),
    (
        (rf"{_WHO}(?:members?|representatives|partners|agencies"
        rf"|bodies){_LATER}\s+{_THERE}{_LATER}{_WERE}"), "present", "present"),
    (
        (rf"{_WHO}(?:county\s+|borough\s+|district\s+|city\s+)?(?:councillors|cllrs"
        rf"|elected\s+members)(?:\s+{_THERE})?{_WERE}"), "present", "present"),
    (
        (r"(?:attending|present|in\s+attendance|attended)\s+for\s+(?:specific\s+|particular\s+"
        r"|certain\s+|part\s+of\s+)?(?:agenda\s+)?(?:items?(?:\s+[\d.,&\s]+)?|the\s+meeting"
        r"|presentations?)(?:\s+only)?"), "present", "in_attendance"),
    (
        (rf"(?:statutory|responsible|non-statutory|voluntary\s+sector|other|external|partner)\s+"
        rf"(?:partners?|members?|authorities|agencies|organisations|representatives)"
        rf"(?:\s+{_THERE})?"), "present", "present"),
    (
        (rf"(?:co-?opted|co-?optees?|independent|lay)\s*(?:members?|representatives)?"
        rf"(?:\s+{_THERE})?"), "present", "co_opted"),
    (
        (rf"(?:also\s+)?(?:invited\s+to\s+attend|by\s+invitation|invitees?|invited|(?:guest|visiting|external)\s+(?:speakers?|presenters?)"
        rf"|guests?|visitors?|presenters?|speakers?|presenting|contributors|invited\s+"
        rf"(?:guests?|attendees|participants|speakers?))(?:\s+{_THERE})?{_WERE}"), "present", "guest"),
    (rf"(?:also\s+)?(?:observers?|observing|in\s+observance)(?:\s+{_THERE})?{_WERE}", "present", "observer"),
    (
        rf"(?:substitutes?|substitute\s+members?|nominated\s+subs|deputies|deputising)(?:\s+{_THERE})?{_WERE}",
        "present", "substitute"),
    (rf"(?:portfolio\s+holders?|cabinet\s+members?)(?:\s+{_THERE})?", "present", "in_attendance"),
    (r"there(?=\s*:)|present\s+members(?=\s*:)", "present", "present"),
    (rf"(?:others?|non-members?|others?\s+also)\s+{_THERE}{_WERE}", "present", "in_attendance"),
    (r"others(?=\s*:|$)|other(?=\s*:\s*\S)", "present", "in_attendance"),
    (r"not\s+(?:here|there)(?=\s*:|$)", "absent", None),
    (
        (rf"(?:and\s+)?also\s+(?:in\s+)?(?:present|attendance|attending|attended|at\s+the\s+meeting"
        rf"|there){_LATER}(?:\s+(?:from|for|until)\s+(?:agenda\s+|minute\s+)?(?:items?"
        rf"|no\.?)\s+\S+)?{_WERE}"), "present", "in_attendance"),
    (r"(?:and\s+)?also(?=\s+(?:PC|PCSO|Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sgt|Insp)\b)", "present", "in_attendance"),
    (rf"in[\s-]attendance{_LATER}{_WERE}(?:\s+by\s+invitation)?", "present", "in_attendance"),
    (
        (rf"(?:(?:council|lead|senior|supporting|other|support|local\s+authority|advisory"
        rf"|democratic\s+services|partner|attending|relevant|the)\s+)*(?:(?-i:[A-Z]{{2,6}})\s+)?(?:officers?|officials|staff)"
        rf"(?:\s*\(s\))?(?:\s+(?:support|also))?(?:\s+from\s+[\w\s&’']{{3,50}}(?=:))?(?:\s+{_THERE})?{_WERE}"),
        "present", "officer"),
    (
        (r"(?:(?:meeting\s+)?support(?:\s+officers?|\s+staff|\s+team)?|officer\s+support"
        r"|in\s+support|supporting(?=\s*:|$)|legal\s+advis[eo]rs?|secretariat|support(?:ing)?\s+officers?|advis[eo]rs?"
        r"|support\s+staff)"), "present", "officer"),
    (
        (r"(?:minute[\s-]?taker|minutes?\s+(?:taken\s+)?by|notes?\s+(?:taken\s+)?by"
        r"|minutes?\s+secretary|note[\s-]?taker|taking\s+(?:the\s+)?(?:minutes|notes)|(?:minuted|clerked)\s+by|scribe|clerk"
        r"(?:\s+to\s+the\s+(?:board|meeting))?|secretary|administrator|notes"
        r"|minutes\s*/\s*admin)"), "present", "officer"),
    (
        (r"(?:present\s+)?(?:virtual(?:ly)?|remote(?:ly)?|online)\s*(?:attendance|attendees"
        r"|attending|present|participants)?|(?:attendance|attending|joined|joining|present)\s+"
        r"(?:via|by|on|over)\s+(?:ms\s+|microsoft\s+)?(?:teams|zoom|skype|video\s*(?:link"
        r"|conference)?|telephone|phone)|(?:via|by|on)\s+(?:ms\s+|microsoft\s+)?(?:teams|zoom"
        r"|skype|telephone|phone)"), "present", "present"),
    (r"(?:present\s+)?(?:in\s+person|in\s+the\s+room|on\s+the\s+(?:line|phone|call|screen))", "present", "present"),
    (rf"{_WHO}(?:(?:agencies|partners|organisations|bodies)\s+)?represented(?=\s*:|$)", "present", "present"),
    (
        (r"(?:(?:meeting\s+)?chaired\s+by|chair(?:man)?\s+of\s+(?:the\s+)?meeting|(?:present\s+)?in\s+the\s+chair"
        r"|(?:joint|co)[\s-]*chair(?:s|men|persons)?|chairing|presiding"
        r"|(?:(?:independent|meeting|acting)\s+)?chair(?:man|person|woman)?)"), "chair", "present"),
    (r"(?:vice|deputy)[\s-]chair(?:man|person|woman)?|(?:deput[ye]\s+)?conven[eo]r(?=\s*:)", "present", "present"),
    (
        (r"(?!.*\b(?:public|press)\b)(?:board\s+|current\s+|core\s+|meeting\s+|partnership\s+"
        r"|group\s+|committee\s+|full\s+|proposed\s+|panel\s+)*(?:memberships?(?:\s+(?:list"
        r"|of\s+the\s+\w+(?:\s+\w+)?))?|members?(?:\s+(?:list|of\s+the\s+[\w\s]{3,40}))?"
        r"|constitution|composition)"), "members", None),
    (r"(?:non[\s-]*)?voting\s+(?:membership|members?)", "members", None),
    (r"(?:the\s+)?(?:board|panel|committee|executive|trustees|governors|directors)(?=\s*:)", "members", None),
    (rf"(?:members?\s+of\s+the\s+)?(?:public|press)(?:\s+and\s+(?:public|press))?(?:\s+{_THERE})?", "skip", None),
    (r"(?:by\s+)?prox(?:y|ies)(?:\s+(?:votes?|holders?|given))?(?=\s*:)", "skip", None),
    (r"apologies\s+for\s+(?:lateness|late\s+arrival|leaving\s+early|early\s+departure)", "skip", None),
    (
        (r"(?:distribution|circulation|cop(?:ies|y)(?:\s+to|(?=\s*:))|c\.?c\.?(?!\s*[-–—]?\s+(?-i:(?:Cllr\.?\s)?C[\w'’-]+\s+(?:\w+\s)?C))|(?:also\s+)?copied\s+to|(?:circulated"
        r"|distributed|sent)\s+to|for\s+information|to)(?:\s+(?:list|only))?"), "skip", None),
    (
        (r"date(?:\s+(?:and\s+time|of\s+meeting))?|time|venue|location|place|agenda(?:\s+items?)?|contact"
        r"(?:\s+officer)?|purpose|subject|meeting|title|duration|start(?:ed)?(?:\s+time)?|finish"
        r"|end(?:ed)?|tel(?:ephone)?|e-?mail|items?|actions?|no\.?|ref|quorum|minutes"
        r"|apologies\s+to|discussion|decision|page\s+\d+"), "end", None),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), role, capacity) for pattern, role, capacity in _NOUNS)
_NUMBER = re.compile(
    r"(?:(?:agenda\s+|minute\s+)?items?\s+(?:no\.?\s*)?)?(?:(?-i:(?!DATE|TIME|PAGE|ROOM|ITEM"
    r"|PART|DRAFT|UNIT|VENUE)[A-Z]{2,6})[\s/-]?|(?-i:[A-Z][A-Za-z]{1,5}[./](?=\d)))?\(?\d{1,4}(?:[./-]\d{1,4}){0,3}[.)]?"
    r"(?:\s*[-–:]\s*|\s+|(?-i:(?=[A-Z])))|[A-Z][.)]\s+|[ivx]{1,5}[.)]\s+",
    re.IGNORECASE,
)
APPENDIX = re.compile(r"(?:appendix|annex|schedule)\s+(?:[A-Z]|\d{1,2})\s*[:.–—-]?\s+(?=[A-Z])", re.IGNORECASE)
_DIVIDER = re.compile(r"\s*(?::(?:-|\s[-–—/|](?=\s|$))?|;(?=\s*$|\s+(?-i:[A-Z]))|[-–—]+(?=\s)|\.(?=\s|$))\s*")
_COLON = re.compile(r"(?P<label>[^:]{4,80}?)\s*:(?:-|\s[-–—/|](?=\s|$))?\s*")
_SHOUTED = re.compile(r"(?:[A-Z'’&-]{2,}\s+){2,6}(?=[A-Z][a-z])")
_LONGEST = 80
_MEMBERS = re.compile(r"\b(?:members|councillors|cllrs)\b", re.IGNORECASE)
_SHORT = frozenset(
    ("also", "present", "apologies", "in attendance", "also present", "attendees", "apologies for absence", "officers",
     "not attended", "absent"),
)  # fmt: skip
_OF_SEATS = re.compile(r"(?:[A-Z][a-z-]+\s+){1,2}(?:Membership|Members|Present|Attendees|Attendance)")
"""A label that is none of those, and that somebody with a title may follow on its line: "Core Membership"."""
_BILINGUAL = re.compile(
    r"[^/():]*(?:presennol|ymddiheuriadau|absennol|aelodau|swyddogion|arsylwyr)[^/():]*?\s*/\s*"
    r"(?P<english>[A-Z][^/():]{4,40}:?)",
    re.IGNORECASE,
)
"""A label in two languages, the second English: "Yn bresennol / Present"."""
_LEADS = re.compile(r"(?:the )?(?:chair\w*|all|clerk|secretary)\W*|[\d\s.:apm]+(?:to|[–-]|min)[\w\s.:]*", re.IGNORECASE)
"""Who leads an item, or when it is taken, behind its title: "1. Welcome and apologies – Chair"."""
_OF_WHOM = re.compile(r"(?:(?:board|partnership|committee)\s+)?(?:members?|officers?|partners?)\W*", re.IGNORECASE)
"""What can stand after "Apologies –" without being anybody."""
_SENT = re.compile(rf"{_APOLOGY}{_RECEIVED}\s*", re.IGNORECASE)  # "Not attending (apologies)"
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]*)\)\s*(?=[:.–-]|$)")


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a list.

    Attributes:
        role: what the list is of.
        capacity: of the people in it.
        end: where in the text the label ends and its list begins.
        numbered: whether it is the heading of a numbered item.
        whole: whether it is all of the text.
        remote: what it says of how they attended.
        councillors: whether it says that they are councillors.
        body: the body of all of them, as of "Present from North Council: …".
        loose: whether it is in words of its own: far down a paper it may be of something else that those there did.
        strict: whether nothing but a list can bear it ("Present:"); "Minutes" or "Members" can be other things too.
    """

    role: Role
    capacity: str | None
    end: int
    numbered: bool = False
    whole: bool = True
    remote: bool | None = None
    councillors: bool = False
    voting: bool | None = None
    strict: bool = True
    body: str | None = None
    loose: bool = False


def number(text: str) -> int:
    """Where the number of an item that a text begins with ends; 0 if there is none."""
    found = _NUMBER.match(text)
    return found.end() if found and found.end() < len(text) else 0


@lru_cache(maxsize=8192)
def read(text: str) -> Label | None:
    """The label that a text begins with, if it begins with one."""
    if (english := welsh.in_english(text)) is not None:
        label = read(english.text)
        return replace(label, end=label.end + english.more) if label and label.end >= english.end else None
    if (spell := spells.end(text)) is not None:
        return Label("present", "in_attendance", spell, whole=spell >= len(text))
    appended = APPENDIX.match(text)
    begin = appended.end() if appended else number(text)
    rest = text[begin:]
    if rest[:1].islower() and ":" not in rest:
        return None  # the last word of a sentence, "attended."
    if (of_body := theirs.read(rest)) is not None and (inner := read(of_body.text)) is not None:
        end = of_body.before + inner.end if of_body.end is None else of_body.end
        if inner.role in {"present", "apologies"} and (inner.whole or of_body.before):
            whole = end >= len(rest)
            return replace(inner, end=begin + end, whole=whole, numbered=begin > 0, body=of_body.body)
    found = _match(rest)
    if found is None and (other := _BILINGUAL.fullmatch(rest)) and (inner := read(other["english"])) and inner.whole:
        return replace(inner, end=len(text), numbered=begin > 0)
    if found is None:
        return _of_sort(rest, begin, len(text))
    role, capacity, end, inside = found
    if role == "present" and capacity == "present" and (second := _second(rest[end:])):
        both = _MEMBERS.search(rest, 0, end)  # "Present: Members: Secretariat:", over columns whose lists follow in one
        capacity, end = capacity if both else second[1], end + second[2]
    role = "apologies" if role == "absent" and _SENT.fullmatch(inside) else role
    if role == "members" and re.search(r"[*†‡#+✓✔√].*(?:present|attend)", inside):
        role = capacity = "present"  # "Membership (* denotes attendance)"
    if role == "apologies" and (_OF_WHOM.fullmatch(rest, end) or (begin and _LEADS.fullmatch(rest, end))):
        end = len(rest)
    printed = rest[:end].lower() + " " + inside.lower()
    remote = (
        True if words.REMOTE.search(printed) else False if "in person" in printed or "in the room" in printed else None
    )
    voting = False if "non-voting" in printed or "non voting" in printed else True if "voting" in printed else None
    strict = role in {"apologies", "absent"} or bool(re.search(r"(?<!re)present|attend|officers|participants", printed))
    if not strict and words.CONTACT.search(rest, end):  # "Clerk: Ann Low | Email: …"
        return None
    return Label(
        role,
        capacity,
        begin + end,
        numbered=begin > 0,
        whole=begin + end >= len(text),
        remote=remote,
        councillors=bool(re.search(r"councillors|cllrs|elected members", printed)),
        voting=voting,
        strict=strict,
        body=sort.body if capacity == "officer" and (sort := sorts.read(re.split(r"[:(]", rest[:end])[0])) else None,
    )


def _of_sort(rest: str, begin: int, length: int) -> Label | None:
    """A label that is a sort of people: up to its colon, or to somebody with a title behind capitals."""
    colon = _COLON.match(rest)
    end = colon.end() if colon else len(rest)
    if colon is None and (shouted := _SHOUTED.match(rest)) and (lead := names.leading(rest[shouted.end() :])):
        end = shouted.end() if lead.formal else end
    sort = sorts.read(rest[:end])
    if sort is None or not (colon or rest[:end].isupper()):
        return None
    return Label("present", sort.capacity, begin + end, begin > 0, begin + end >= length, strict=False, body=sort.body)


def _match(text: str) -> tuple[Role, str | None, int, str] | None:
    """The longest label at the beginning, with where its list begins and what it has in brackets."""
    best: tuple[Role, str | None, int, str] | None = None
    longest = 0
    for pattern, role, capacity in _COMPILED:
        found = pattern.match(text)
        if not found or found.end() <= longest:
            continue
        at = found.end()
        inside = ""
        if bracket := _BRACKET.match(text, at):
            inside, at = bracket["inside"], bracket.end()
        if (end := _divided(text, at, found[0])) is not None:
            best, longest = (role, capacity, end, inside), found.end()
    if best and best[0] == "chair" and kinds.is_prose(text[best[2] :]) and not names.begins_person(text[best[2] :]):
        return None  # "… thanked by the / Chair. Everybody will miss her."
    return best or _of_words(text)


def _second(text: str) -> tuple[Role, str | None, int, str] | None:
    """What "Present: Members" or "Attendees – officers:" says after its first word, if that is all there is."""
    found = _match(text[:1].upper() + text[1:])
    if found is None or found[0] not in {"present", "members"} or (found[2] < len(text) and text[found[2] - 2] != ":"):
        return None
    return found[0], found[1] or "present", found[2], found[3]


def _of_words(text: str) -> tuple[Role, str | None, int, str] | None:
    """A label that is no set phrase, up to its colon or to the end of the line."""
    colon = _COLON.match(text)
    printed = colon["label"] if colon else text
    if len(printed) > _LONGEST or not (meaning := phrases.read(printed.strip(" .*-–—"))):
        return None
    return meaning[0], meaning[1], colon.end() if colon else len(text), printed


def _can_close(label: str, rest: str) -> bool:
    """Whether a semicolon ends a label: after apologies always, after those present where a whole name comes next."""
    there = re.search(r"present|attend", label, re.IGNORECASE) and (not rest or names.begins_person(rest))
    return label.lower().startswith("apolog") or bool(there)


def _divided(text: str, at: int, label: str) -> int | None:
    """Where the list begins that a label at the beginning opens, or None if the words run on as a sentence."""
    if not text[at:].strip(" .*;-–—"):
        return len(text)
    if found := _DIVIDER.match(text, at):
        mark = found[0].strip()
        if (mark == "." and len(label.split()) > 3) or (mark == ";" and not _can_close(label, text[found.end() :])):
            return None
        return found.end()
    if (
        re.search(r"(?:from|by|on\s+behalf\s+of|for|following|were|was|received)$", label, re.IGNORECASE)
        and text[at : at + 1].isspace()
    ):
        return at + 1
    rest = re.sub(r"^(?:DRAFT|[/|])\s+(?=[A-Z][a-z])", "", text[at:].lstrip())
    if text[at : at + 1].isspace() and (label.isupper() or label[:1].isupper()):
        lead = names.leading(rest)
        short = label.lower() in _SHORT
        if several.end(rest) or (lead and (lead.strong if short else lead.formal and label.isupper())):
            return len(text) - len(rest)
        if lead and lead.formal and _OF_SEATS.fullmatch(label) and not words.VERBS.search(rest):
            return len(text) - len(rest)
        if lead and lead.words > 1 and short and label.isupper():
            return len(text) - len(rest)
        if lead and lead.words > 1 and label.lower().startswith("apolog") and not words.VERBS.search(rest):
            return len(text) - len(rest)
    return None
