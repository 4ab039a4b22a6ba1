"""The title of an item, where its text begins on the same line or on the next."""

from __future__ import annotations

import re
from typing import Final

from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.words import STANDING, VERB, capitals, sentence
from compliance.intake.people.words import bodies, names

_MARK: Final = re.compile(
    r"\s*(?<!\bFOR\s)\b(?:RESOLVED|AGREED|DECISION|DECIDED|IT WAS RESOLVED|RECOMMENDED|NOTED)\b.*$"
    r"|\s*[–—-](?=\s+(?:It was )?(?i:resolved|agreed|decided|decision|recommended)\W*$)",
    re.DOTALL,
)
_SPLIT: Final = re.compile(
    r"(?<=\w)(?:\s*[:]\s+|(?:(?<!\d)|(?!\s+\S\s+(?:19|20)?\d\d\b))\s+[–—-]\s+|\.\s+(?=[A-Z“\"(]))|(?<=[a-z]\))\.\s+(?=[A-Z])"
)
_SUBTITLE: Final = re.compile(r"(?P<words>[A-Z](?![a-z]+ [A-Z][a-z’'-]+:)[^.:;–—]{2,60}?)\s*:\s+(?=[A-Z])")
"""What a colon closes behind a dash, and is more than a forename and a surname may be."""
_RUN_ON: Final = re.compile(
    r"(?P<title>To\s.{10,220}?|[A-Z].{2,90}?)[\s.:–-]+(?=(?:It was (?:\w+ )?(?:resolved|agreed|noted|reported|proposed"
    r"|recommended|confirmed)|The (?:draft )?(?:board|chair\w*|partnership|committee|group|council|meeting"
    r"|minutes|forum|panel)\b"
    r"|The (?:[A-Z]?[\w’'-]+ ){1,3}(?:was|were|had|has|advised|agreed|shared|reported|presented|explained|informed"
    r"|stated|noted|confirmed|circulated|updated)\b"
    r"|Resolved\b|RESOLVED\b|Apologies (?:were|for absence|received|had)|None\b|There (?:was|were|being)\b|a\)\s"
    r"|To (?:consider|receive|note|agree|approve|confirm|report|discuss|review|sign)\b"
    r"|(?:Upon|On) (?:the |a )?(?:proposition|proposal|motion)\b|Following (?:a |the )?(?:\w+ )?discussion\b"
    r"|The (?=[a-z]{3})|Members (?:were|considered|noted|received|agreed"
    r"|are (?:asked|invited|reminded|requested))|Consideration was|An? (?:apology|update|report"
    r"|presentation) (?:was|had|on)))",
)
_SAID: Final = (
    r"(?:welcomed|thanked|reported|gave|presented|advised|informed|introduced|explained|outlined|updated|confirmed"
    r"|asked|stated|said|spoke|told|highlighted|provided|raised|proposed|shared|suggested|tabled|described|showed"
    r"|mentioned|circulated|read out|went through|handed (?:out|round))"
)
"""What somebody did whose name a title runs on in."""
_SPOKE: Final = re.compile(
    r"(?P<title>To\s[^.:;]{10,220}?|[A-Z][^.:;]{2,70}?)\s+(?=(?:[A-Z]{2,3}|(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Supt|Insp|Inspector"
    r"|Superintendent|PC|Sgt|CI|DCI|Chief Inspector)\.? (?:[A-Z]\.? ?|[A-Z][\w’'-]+ ){0,3}[A-Z][\w’'-]+"
    r"|[A-Z]\.? [A-Z][\w’'-]+|Partners|Members|Officers|All|Everyone)"
    rf"\s+(?:{_SAID}|noted|declared|agreed|received|were|had)\b)"
)
_STANDS_FIRST: Final = re.compile(
    r"(?:(?:introductions?|welcome),? and (?:apologies|introductions?)(?: for absence)?"
    r"|apologies(?: for absence)?|welcome|matters arising|any other business"
    r"|declarations? of interests?|minutes of (?:the )?(?:last|previous) meeting)\b",
    re.IGNORECASE,
)
_BEGINS: Final = re.compile(
    r"\s*(?:(?:The|Apologies|None|No|There|It|This|(?:As|See) (?:listed|shown|noted|recorded|given|above|below))\b"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:welcomed|thanked|opened)\b"
    r"|(?:Those (?:present|attending)|All(?: present)?|Attendees|Everybody|Everyone|Members|Partners) (?:were|was)\b)"
)
_PERSON: Final = re.compile(r"\s+(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b\.?\s+[A-Z]")
"""Somebody behind a title that every meeting has, whose line was lost."""
_NAMED: Final = re.compile(
    r"(?P<title>[A-Z][^.:;]{2,70}?)\s+(?=[A-Z][a-z’'-]+ [A-Z][\w’'-]+\s+"
    rf"{_SAID}\s+[a-z])"
)
"""A title that runs on in what somebody, first name and surname, said."""
_JOINED: Final = re.compile(r"(?:[/&,]|\band)\s*$")
"""A title that goes on: `Introductions / Apologies for absence`."""
_PART_OF_TITLE: Final = re.compile(
    r"\W*(?i:to be) (?:noted|agreed|approved|discussed|confirmed|considered|received|signed|ratified|endorsed|adopted"
    r"|reviewed|tabled)\W*|(?!(?:none|no|as|see|all|noted|agreed|received|to)\b)[a-z][\w’']*(?: [\w’'-]+){0,4}",
)
"""What a dash, or a colon, parts from a title and is yet of it: what is to be done, or a few small words."""
_ASKS: Final = re.compile(
    r"\W*(?:[^.;:?]{3,80}\?|(?:what|where|when|why|how|who|which|whether)\b[^.;:]{3,80}(?<![.;:,]))\s*", re.IGNORECASE
)
"""A question behind a dash or a colon, which names what is spoken of: "Probation – where are we now?"."""
_WITHOUT_LABEL: Final = re.compile(
    r"(?<![/&,])(?<!\band)\s+(?:Present|PRESENT|In [Aa]ttendance|IN ATTENDANCE|Attendees)$"
)
"""The label of a list of people, right behind a title."""
_ONE_WORD: Final = re.compile(
    r"\s[–—-]\s+(?:none|nil|noted|(?:all )?agreed|approved|accepted|confirmed|received)\W*$", re.IGNORECASE
)
"""What came of an item, in a word behind its title."""
_CAME: Final = re.compile(
    r"\s*(?:Accepted|Adopted|Agreed|Approved|Confirmed|Deferred|Nil|None|Noted|Received|Signed|Taken)\b[^.:;]{0,60}\.\s*"
)
"""What came of an item, on the line below its title."""
_NEXT: Final = re.compile(
    r"(?:dates? of (?:the )?next meetings?|next meetings?)(?=\.?\s+(?:\w+day\b|\d))", re.IGNORECASE
)
_SPEAKER: Final = re.compile(
    r"\W*(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|prof|rev|sir|pc|ps|pcso|insp|inspector|supt|superintendent|sgt"
    r"|sergeant|det|dci|di|ci|acc|dcc|chief(?: inspector| superintendent)?|detective \w+)\b\.?\s+(?-i:[A-Z])[\w.’'-]+"
    r"(?:\s(?-i:[A-Z])[\w’'-]+)?"
    r"|(?-i:(?:[A-Z]\.\s?){1,3}[A-Z][a-z][\w’'-]*))\s+[–—-]\s+(?P<subject>\w.*)",
    re.IGNORECASE,
)
"""Somebody, with a title or initials, before what they spoke of: `B.Orr – What the Panel is for`."""
_DID: Final = re.compile(rf"(?:{_SAID}|to|is|was|has|had|will|would|noted|declared|agreed)\b", re.IGNORECASE)
_ACTION: Final = re.compile(r"actions?\b|decisions?\b|agreed|resolved|noted", re.IGNORECASE)
_LONGEST: Final = 150
_DAY: Final = 30
_LONGEST_OF_ALL: Final = 260
_GOES_ON: Final = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!Cllr)(?<!Supt)(?<!Insp)(?<!\bSgt)(?<!\bSt)(?<=[a-z)\d])[.;]\s+\S"
)
_SHORT: Final = 90
_SHORT_NAME: Final = 5
_OF_PROJECT: Final = re.compile(
    r"(?:[A-Z][\w’'-]+\s+){0,2}(?:Updates?|Reports?|Plan|Strategy|Review|Presentation|Project|Programme|Panel|Board|Group|Scheme"
    r"|Funding|Campaign|Duty|Training|Proposals?)\b"
)
"""What stands behind the name of a project in capitals in the title of an item: "PREVENT Update"."""
_LONG_TITLE: Final = 30
_SPOKEN_TITLE: Final = 9
_TITLE_WORDS: Final = 12
_CLAUSE: Final = re.compile(
    r"\b(?:was|were|is|are|has|have|had|been|welcomed|agreed|noted|advised|reported|confirmed|thanked"
    r"|declared|explained|informed|received|given|gave|shared|said|stated|told|none|no)\b",
    re.IGNORECASE,
)


def title_of(text: str, lead: str, next_line: int | None) -> tuple[str | None, int]:
    """The title that a text begins with, and where the rest begins.

    Args:
        text: what follows the number.
        lead: what of it stands out at the start (bold or underlined).
        next_line: where the second printed line begins, if there is one.
    """
    if not text.strip(" .:-–|"):
        return None, len(text)
    if lead.strip(" .:") and len(lead) < len(text):
        return _cut(text, len(lead))
    if len(lead) >= len(text.rstrip()) and len(text) <= _LONGEST and not _told(text):
        return _cut(text, len(text))
    if spoken_by(text):
        return _cut(text, len(text))
    run = _capitals(text)
    if run and not _acronym(text, run):
        return _cut(text, run)
    if (later := _NEXT.match(text)) is not None:
        return plain(later.group()), later.end()
    if (
        (spoke := _SPOKE.match(text)) is not None
        and not _CLAUSE.search(spoke["title"])
        and len(spoke["title"].split()) <= (_LONG_TITLE if spoke["title"].startswith("To ") else _SPOKEN_TITLE)
    ):
        return plain(spoke["title"]), spoke.end("title")
    own_line = next_line is not None and next_line < _SHORT and not sentence(text[:next_line])
    if next_line and own_line and (_tells(text[next_line:]) or len(text) > _LONGEST) and not _long(text):
        return _cut(text, next_line)
    if len(text) <= _LONGEST and not _told(text):
        return _cut(text, len(text))
    if parted := _parted(text):
        return parted
    if end := runs_on(text):
        return plain(text[:end]), end
    return (plain(text), len(text)) if names_only(text) else (None, 0)


def _tells(text: str) -> bool:
    """Whether what stands below a title is text of its item: a sentence, or a word on what came of it."""
    return sentence(text) or _CAME.fullmatch(text) is not None


def spoken_by(text: str) -> bool:
    """Whether a short text is a title that says who spoke, and of what."""
    found = _SPEAKER.fullmatch(text.strip())
    return (
        found is not None
        and len(text) <= _SHORT
        and not _DID.match(found["subject"])
        and not re.search(r"[.;:]\s+\S", found["subject"])
        and " " in found["subject"]
    )


def _parted(text: str) -> tuple[str | None, int] | None:
    """The title before a colon, a dash or a stop; it may end before that, where what somebody did begins."""
    for match in _SPLIT.finditer(text[: _SHORT + 20]):
        before = _WITHOUT_LABEL.sub("", text[: match.start()])
        if ":" not in match.group() and _PART_OF_TITLE.fullmatch(text[match.end() :]) and len(text) <= _LONGEST:
            return plain(text), len(text)
        if end := _subtitle(text, match):
            return plain(text[:end]), end
        first = _STANDS_FIRST.match(before)
        if first and _PERSON.match(before, first.end()):
            return plain(first.group()), first.end()
        if end := _named(before):
            return plain(text[:end]), end
        if (
            (len(before) <= _SHORT or before.startswith("To "))
            and len(before.split()) <= _TITLE_WORDS
            and not _CLAUSE.search(before)
            and not re.fullmatch(r"To \w+", before)
        ):
            return _with_day(text, before, match)
    return None


def _subtitle(text: str, mark: re.Match[str]) -> int:
    """Where a title ends that goes on behind a dash up to a colon, and tells nothing there; 0 if it does not."""
    more = _SUBTITLE.match(text, mark.end()) if re.search("[–—-]", mark.group()) else None
    if more is None or VERB.search(more["words"]) or _CLAUSE.search(more["words"]) or clocks_in(more["words"]):
        return 0
    first, *rest = more["words"].split()
    speaks = any(map(names.is_post_noun, (first, *rest))) or bodies.strength(more["words"]) >= bodies.NAMED
    spoken = (
        speaks or names.is_forename(first) or names.is_titled(more["words"]) or first.isupper() or _ACTION.match(first)
    )
    return 0 if spoken else more.end("words")


def _with_day(text: str, before: str, mark: re.Match[str]) -> tuple[str | None, int]:
    """A title before a mark, with the day behind that is of its minutes; the label of a list ends it before that."""
    if before != text[: mark.start()]:
        return plain(before), len(before)
    day = next((each for each in days_in(text[mark.end() :]) if each.start == 0), None)
    if day is None or mark.group().startswith("."):
        return plain(before), mark.end()
    return plain(text[: mark.end() + day.end]), mark.end() + day.end


def _named(text: str) -> int:
    """Where a title ends that runs on in what somebody, by forename and surname, did; 0 if it does not."""
    named = _NAMED.match(text)
    whole = named is not None and not _CLAUSE.search(named["title"]) and len(named["title"].split()) <= _TITLE_WORDS
    return named.end("title") if named and whole else 0


def _long(text: str) -> bool:
    """Whether a text is long and yet no more than a title, on however many lines."""
    return len(text) > _LONGEST and names_only(text)


def names_only(text: str) -> bool:
    """Whether a text, be it long, only names something and tells nothing."""
    if len(text) <= _LONGEST_OF_ALL and not (VERB.search(text) or _GOES_ON.search(text)):
        return True
    return not sentence(text) and len(text) <= _LONGEST


def runs_on(text: str) -> int:
    """How far a title reaches that what was said runs on from without a mark between; 0 if there is none."""
    told = _RUN_ON.match(text)
    longest = _LONG_TITLE if re.match(r"To\s+[A-Za-z]", text) else _TITLE_WORDS
    if told and _JOINED.search(told["title"]):
        return 0
    if told and not _CLAUSE.search(told["title"]) and len(told["title"].split()) <= longest:
        return told.end("title")
    if end := _named(text):
        return end
    standing = _STANDS_FIRST.match(text)
    return standing.end() if standing and _BEGINS.match(text[standing.end() :]) else 0


def _acronym(text: str, end: int) -> bool:
    """Whether the one word in capitals that a title begins with is a short name in it, such as that of a body."""
    word, rest = text[:end].strip(), text[end:].strip()
    return (
        word.isalpha()
        and (len(word) <= _SHORT_NAME or _OF_PROJECT.match(rest) is not None)
        and not STANDING.match(word)
        and len(text) <= _LONGEST
        and not sentence(rest)
    )


def _told(text: str) -> bool:
    """Whether a short text tells something, rather than names it."""
    if (run := _RUN_ON.match(text)) and not _JOINED.search(run["title"]) and not _CLAUSE.search(run["title"]):
        return True
    first = _STANDS_FIRST.match(text)
    if (first and _BEGINS.match(text[first.end() :])) or _named(text):
        return True
    if re.match(r"To\s+[a-zA-Z]", text) and not re.search(r"[.;]\s+\S", text):
        return False
    if STANDING.fullmatch(text.strip(" .:")) and not _ONE_WORD.search(text) and not re.search(r"[.:]\s+\S", text):
        return False
    if capitals(text):
        return False
    parts = _SPLIT.search(text)
    after = text[parts.end() :] if parts else ""
    if (
        parts
        and not (_PART_OF_TITLE.fullmatch(after) or (_ASKS.fullmatch(after) and not parts.group().startswith(".")))
        and (VERB.search(after) or re.match(r"(?:none|no|as|see|all|noted|agreed|received)\b", after, re.IGNORECASE))
    ):
        return True
    if parts and re.match(r"apologies\b|present\b", text, re.IGNORECASE) and len(after) > 4:
        return True
    return sentence(text) or (text.rstrip().endswith(".") and _CLAUSE.search(text) is not None)


def _capitals(text: str) -> int:
    """How far a title in capitals reaches that text runs on from; 0 if there is none."""
    end, words = 0, 0
    for match in re.finditer(r"\S+", text):
        word = match.group()
        letters = re.sub(r"[^A-Za-z]", "", re.sub(r"(?<=[A-Z]{2})['’]?s(?=\W|$)", "", word))
        if letters and letters != letters.upper():
            break
        if letters:
            words += 1
        end = match.end()
    else:
        return 0
    title = text[:end]
    title = re.sub(r"\s+(?:A|I|AN)$", "", title) if re.search(r"\s(?:A|I)$", title) else title
    if re.match(r"\s*[A-Z][a-z]", text[end:]) and len(title) == len(text[:end]):
        title = re.sub(r"(?:\s+[A-Z]\.?){1,3}\s*$", "", title)  # initials of a name that the text begins with
    if title.count("(") > title.count(")"):
        close = text.find(")", len(title))
        title = text[: close + 1] if 0 < close < _LONGEST else title[: title.rindex("(")]
    day = next((each for each in days_in(text[: len(title) + _DAY]) if each.start < len(title) < each.end), None)
    title = (title[: day.start] if day else title).rstrip(' –-("“‘')
    ends = next((each for each in days_in(text) if each.start >= len(title)), None)
    if (
        ends
        and re.search(r"\b(?:MINUTES|NOTES)\b", title)
        and not title.endswith(":")
        and not text[len(title) : ends.start].strip(" –—-(")
        and not text[ends.end :].strip(" .:)")
    ):
        title = text  # "MINUTES OF THE LAST MEETING – 7th September 2017", and no more on its line
    letters = re.sub(r"[^A-Z]", "", title)
    longest = max((len(word) for word in re.findall(r"[A-Z]+", title)), default=0)
    return len(title) if words and len(letters) >= 4 and longest >= 4 else 0


def _cut(text: str, end: int) -> tuple[str | None, int]:
    """The title up to a place, without a decision that begins within it."""
    head = text[:end]
    mark = _MARK.search(head)
    if mark and head[: mark.start()].strip(" .:–-"):
        return plain(head[: mark.start()]), mark.start() + len(mark.group()) - len(mark.group().lstrip())
    return plain(head), end


_ADDRESS: Final = re.compile(r"\s*(?:[(<\[]https?://[^)>\]]+[)>\]]|\bhttps?://.*$)")


def plain(text: str) -> str | None:
    """A title without the marks and the white space around it."""
    text = re.sub(r"\s+", " ", _ADDRESS.sub("", text)).strip(" :;–—-|*_\t")
    text = text[:-1] if text.endswith(".") and not text.endswith(("..", "etc.", "a.m.", "p.m.")) else text
    return text.strip() or None
