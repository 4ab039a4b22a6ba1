"""What kind of document a title says that it is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY_NOUN, sentence
from compliance.intake.reading import DocumentKind

DRAFT: Final = re.compile(
    r"\bdraft\b|\bunconfirmed\b|\bunapproved\b|\bun-?ratified\b|subject to (?:confirmation|approval|agreement"
    r"|ratification)"
    r"|(?:to be|for) (?:confirmed|approved|agreed|ratified|confirmation|approval) (?:at|by) the next",
    re.IGNORECASE,
)
_DRAFT_WORD = (
    r"(?:\(?(?:draft|unconfirmed|unapproved|confidential|public|open|confirmed|approved|final|agreed|action"
    r"|full|formal|meeting)\)?[\s:–-]+)*"
)
_OF = r"(?:\s*(?:of|from|for|:|-|–|of proceedings (?:of|at))\s*)"
EARLIER: Final = re.compile(
    r"\b(?:last|previous|preceding|past|earlier)\b.{0,25}\b(?:meeting|minutes)s?\b|matters? arising"
    r"|\bto (?:confirm|approve|agree|receive|consider|note|sign)\b"
    r"|\b(?:were|was|be|been|as) (?:\w+ )?(?:confirmed|agreed|approved|signed|accepted|received|noted|taken"
    r"|a (?:correct|true)|an accurate)\b|\battached\b|\benclosed\b|\bresolved\b"
    r"|(?:correct|accurate|true) record"
    r"|\b(?:minutes|notes) (?:agreed|approved|confirmed|signed|circulated|taken by|by)\b",
    re.IGNORECASE,
)
"""What shows that a line speaks of the minutes of another meeting."""
_TO_BE_AGREED: Final = re.compile(
    r"[\s(–-]*(?:to be|for) (?:confirm|approv|agree|ratif)\w* (?:at|by) the next.{0,40}$", re.IGNORECASE
)
"""What marks a draft at the end of its title."""
_NUMBERED: Final = re.compile(
    r"\(?(?:[A-Z]{0,6}\d{1,4}(?:[/.]\d{1,4})*[.):]?|[a-z][.)])\s+\S"
    r"|(?:(?:agenda )?item|ref(?:erence)?|minute|min)\.?\s*(?:no\.?\s*)?:?\s*\d",
    re.IGNORECASE,
)

_MINUTES: Final = re.compile(
    rf"{_DRAFT_WORD}minutes(?:\s*(?:\(?draft\)?|[–:-]))*(?:$|{_OF}.*|\s+(?:and|&)\s+(?:actions?|decisions?"
    r"|action (?:log|points|notes))\b.*|.*\b(?:meeting|held)\b.*|(?:\w+day )?.{0,24}\b(?:19|20)\d\d)"
    rf"|.{{3,110}}?\b(?:meeting\s+)?{_DRAFT_WORD}minutes\b(?:\s*[–:,-]?\s*(?:\(?(?:draft|unconfirmed|final"
    rf"|approved)\)?|{_OF}.*|.*\b(?:19|20)\d\d\b.*))?"
    r"|(?:at )?(?:a|the|an) ?(?:\w+ )?meeting of (?:the )?.*\bheld\b.*"
    rf"|{_DRAFT_WORD}record of (?:the |a )?(?:\w+ ){{0,8}}(?:meeting|held|proceedings)\b.*"
    r"|(?:draft|unconfirmed|unapproved|approved|confirmed) minute(?: of\b.*)?"
    r"|minute of (?:the |a )?(?:\w+ ){0,3}meeting (?:of|held)\b.*"
    r"|(?:actions? and |(?:agenda,? (?:decisions? )?and "
    r"|decisions? and ))(?:draft )?minutes.*",
    re.IGNORECASE,
)
_NOTES: Final = re.compile(
    rf"(?:(?:discussion|bullet[ -]point|summary|brief|informal|short|rough|key|main)\s+)?{_DRAFT_WORD}notes"
    rf"(?:\s+template)?(?:\s*[–:-]?\s*\(?draft\)?)?"
    rf"(?:$|{_OF}.*|.*\bmeeting\b.*|\W{{1,3}}(?:\w+day,?\s+)?1 January 2000\b.{{0,60}}"
    rf"|\s+(?:and|&)\s+(?:actions?|decisions?|action"
    rf" (?:log|points|notes))\b.*)|.{{3,90}}\bnotes (?:of|from) (?:the "
    r"|a )?(?:\w+ ){0,3}meeting\b.*|.{3,100}\b(?:meeting|action)\s+notes\b.*"
    r"|.{3,90}[–:-]\s*notes\b.{0,40}"
    rf"|.{{0,80}}\b(?:{BODY_NOUN})\s+notes\b\W.{{0,24}}\b(?:19|20)\d\d\b.*"
    rf"|{_DRAFT_WORD}(?:note of (?:the |a )?(?:\w+ ){{0,8}}meeting"
    rf"|(?:record|note) of (?:the |a )?(?:\w+ ){{0,8}}discussion)\b.*"
    r"|action (?:points|notes)\b.*",
    re.IGNORECASE,
)
_SUMMARY: Final = re.compile(
    rf"{_DRAFT_WORD}meeting summary"
    rf"|{_DRAFT_WORD}summary{_OF}?.*\b(?:meeting|minutes|decisions?|outcomes?)\b.*|.{{3,100}}\b(?:meeting"
    r"|decisions?|minutes)\b.{0,20}\bsummary\b.*"
    r"|.{3,90}[:–-]\s*(?:a )?summary of\b.{0,60}\bmeeting\b.*|key (?:points|messages|outcomes)"
    r"(?:\b.{0,40}\b(?:discussed|raised|agreed))?\W*"
    r"|(?:key (?:points|messages|outcomes)|headlines|highlights)\b.{0,80}\bmeeting\b.*"
    r"|what (?:was|were|we|(?:the )?[\w’'&-]+(?: [\w’'&-]+){0,6}?)\s*(?:discussed|talked about)\b.{0,60}"
    r"\b(?:on|at)\b.*\b(?:19|20)\d\d"
    r"|.{3,90}[:–-]\s*what (?:the|your|our) [\w’'&-]+(?: [\w’'&-]+){0,6}? (?:discussed|talked about|decided)\W*"
    r"|(?:decisions|printed decisions|decision (?:list|sheet|notice))\b.{0,60}",
    re.IGNORECASE,
)
_AGENDA: Final = re.compile(
    r"a\s?g\s?e\s?n\s?d\s?a(?:$|\s*(?:[–:-]|for|of)\s*.*|.*\b(?:19|20)\d\d\b.*)|(?:public |draft "
    r"|meeting )?agenda(?: (?:for|of|papers?|pack|reports pack|front ?sheet)\b.*)?"
    r"|(?:draft )?(?:agenda|summons|notice)(?: to (?:councillors|members))?(?:\s*[&/,]\s*|\s+and\s+)(?:the )?"
    r"(?:agenda|summons|notice|invitation)\b.{0,90}"
    r"|.{3,110}\bagenda(?:\s*[–:,-]?\s*.{0,60}(?:19|20)\d\d.*|\s*)|(?:formal )?notice (?:of|for) (?:an? "
    r"|the )?(?:[\w’'&.-]+ ){0,7}meeting\b.*|you are (?:hereby )?(?:invited|summoned) to (?:attend )?a meeting\b.*"
    r"|(?:.{0,90}\s)?(?:a|the) meeting of (?:the )?.*\b(?:will be|to be) held\b.*",
    re.IGNORECASE,
)
_TERMS: Final = re.compile(
    rf"(?:.{{3,110}}?[\s–:-]+)?{_DRAFT_WORD}(?:terms of reference|constitution(?: and terms of reference)?"
    r"|memorandum of understanding)(?:$|\W.{0,60})",
    re.IGNORECASE,
)
_MEMBERS: Final = re.compile(
    rf"(?:.{{3,90}}?(?:\b{BODY_NOUN}\s+|\s[–:-]\s+|:\s+))?"
    r"(?:contacts?(?: list)?\W{1,3}(?:our )?members\W|(?:board |committee |partnership |group |current "
    r"|(?:list|register|directory) of |contacts? (?:and|&) )*"
    r"member(?:s|ship)(?: list)?"
    r"(?: (?:and|&) (?:their )?(?:contacts?(?: details)?|deput(?:y|ies)|substitutes?)(?: list)?)*"
    r"(?: of (?:the )?(?:(?!\b(?:was|were|is|are|has|have|had|will)\b).){3,80})?)"
    r"(?:\s*(?:[–:,-]|as at|at|\(|20\d\d).{0,40}?)?",
    re.IGNORECASE,
)
_MARKED: Final = re.compile(r"\W+(?:not for publication|confidential|private|restricted)\b.*$", re.IGNORECASE)
"""How a list of members is marked, behind what it is."""
_REPORT: Final = re.compile(
    r"statutory instruments?|(?:joint |briefing |covering |progress )*report\s+(?:of|to|by|from)\b.{0,120}"
    r"|report title\b.*|briefing (?:note|paper)\b.{0,80}"
    r"|(?:app?endix|annex(?:e)?|schedule)\s+(?:no\.?\s*)?(?:[A-H]|\d{1,2})\b.{0,80}",
    re.IGNORECASE,
)
_MINUTES_FIRST: Final = re.compile(rf"{_DRAFT_WORD}minutes\b", re.IGNORECASE)
_LAPSE: Final = re.compile(r"\b(?:\d+|\w+ty|\w+teen|few|ten|five) minutes\b", re.IGNORECASE)
"""Minutes of the clock."""
_TELLS_ON: Final = re.compile(
    r"(?!\s*(?-i:[A-Z]))(?:(?!\b(?:present|attend\w*|apologies|venue|resolved)\b|\s\d{1,3}[.)]?\s+[A-Z])[^:;]){0,80}?"
    r"[\s)](?:was|were|is|are|be|been|being|had|has|have|having|should|would)\b",
    re.IGNORECASE,
)
"""What follows the day where a sentence only names the minutes of it: `… of 18 June 2013 were confirmed`; a capital
begins another."""
_DONE_TO: Final = re.compile(
    r"\W*(?:it was )?(?:(?:agreed|approved|confirmed|accepted|received|noted|signed|adopted|ratified|resolved)\s+"
    r"(?:the|that|these|those|both|last|previous|as|to)"
    r"|to (?:agree|approve|confirm|accept|receive|note|sign|adopt|ratify|consider)"
    r"|(?:in|on|from|at|under|with|arising (?:from|out of)) the (?:\w+ )?(?:minutes|notes|record))\b",
    re.IGNORECASE,
)
"""What was done, or is to be done, to the minutes of another meeting: no title of them."""
_PUT: Final = re.compile(
    r"(?:(?!\b(?:which|following|who|that)\b|\.\s+(?-i:[A-Z]))[^;])*?"
    r"\b(?:was|were|(?:has|have|had)(?: \w+ly)? been) (?:\w+ )?"
    r"(?:\w{3,}ed|read|put|sent|laid|taken|given|gone|brought)\b(?<!\bheld)(?<!attended)",
    re.IGNORECASE,
)
"""What follows the day where a sentence tells what was done with the minutes of it: `… of 18 June 2013 were tabled`."""
_ALONE: Final = re.compile(
    r"\W*(?-i:The (?:minutes|notes)) of (?:the )?(?:last |previous )?meeting,?(?: held)? on [^,;:]{6,30}\.\s*",
    re.IGNORECASE,
)
"""What stands at an item and names no body: `The minutes of the meeting held on 18 June 2013.`"""
_TO_COME: Final = re.compile(r"\b(?:will|is to|to) be held\b", re.IGNORECASE)
_SECTION: Final = re.compile(
    r"\W*(?:agendas?|minutes|notes)(?:\s*/\s*(?:agendas?|minutes|notes|papers))+\W*", re.IGNORECASE
)
"""The heading of that part of a web site which has papers of either kind, and says of none what it is."""
_EXTRACT: Final = re.compile(
    r"\W*extracts? (?:from|of) (?:the )?(?=(?:draft |unconfirmed )?(?:minutes|notes)\b)", re.IGNORECASE
)
"""In front of what is printed of the minutes of another body."""
_TITLE_MAX: Final = 260
_WORDS: Final = (
    "minute", "note", "record", "summary", "meeting", "agenda", "a g e n d a", "reference", "constitution",
    "memorandum", "member", "report", "statutory", "briefing", "appendix", "apendix", "annex", "schedule",
    "decision", "key", "headline", "highlight", "action", "invited", "summoned", "what ",
)  # fmt: skip
"""One of these is in every title; most lines have none, and need no closer look."""


def title_kind(passage: Passage) -> DocumentKind | None:
    """The kind of document that begins with such a line; None if the line is no title of one."""
    text = _beginning(passage.text)
    if (
        passage.row is not None
        or passage.is_bullet
        or _NUMBERED.match(text)
        or _DONE_TO.match(text)
        or _ALONE.fullmatch(text)
    ):
        return None
    if (days := days_in(text) if any(map(str.isdigit, text)) else ()) and _PUT.match(text, days[0].end):
        return None
    return kind_of_title(_plain_days(text))


@lru_cache(maxsize=64)
def _beginning(text: str) -> str:
    """What of a text can be a title; kept, since a text with many days is asked about once for each."""
    text = re.sub(r"\s+", " ", text).strip("*_#| ").strip()
    if len(text) > _TITLE_MAX and (days := days_in(text[:_TITLE_MAX])) and not _TELLS_ON.match(text, days[0].end):
        text = text[: days[0].end]  # a title that the text runs on from
    return text


def _plain_days(text: str) -> str:
    """The same with each whole date in one form, however it is printed."""
    for day in reversed(days_in(text) if any(map(str.isdigit, text)) else ()):
        if day.date and not day.weak:
            text = f"{text[: day.start]}1 January 2000{text[day.end :]}"
    return text


def kind_of_title(text: str) -> DocumentKind | None:
    """The same for words alone, such as the title that a file carries."""
    if not text or len(text) > _TITLE_MAX:
        return None
    if extract := _EXTRACT.match(text):
        text = text[extract.end() :]
    small = text.lower()
    if (
        _SECTION.fullmatch(text)
        or not any(word in small for word in _WORDS)
        or EARLIER.search(_TO_BE_AGREED.sub("", text))
    ):
        return None
    if _SUMMARY.fullmatch(text) and not re.match(r"decisions?\s+and\s+(?:draft )?minutes", small):
        return "summary"
    if _TERMS.fullmatch(text) and not sentence(text):
        return "terms_of_reference"
    if _NOTES.fullmatch(text) and not _MINUTES_FIRST.match(text):
        return "notes"
    if _MINUTES.fullmatch(text) and not _LAPSE.search(text) and not _TO_COME.search(text):
        return "draft_minutes" if DRAFT.search(text) else "minutes"
    if _AGENDA.fullmatch(text):
        return "agenda"
    if _MEMBERS.fullmatch(members := _MARKED.sub("", text)) and not sentence(members):
        return "membership_list"
    return "other" if _REPORT.fullmatch(text) else None
