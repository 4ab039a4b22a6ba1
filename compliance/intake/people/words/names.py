"""The grammar of people's names in minutes: titles, ranks, initials, forenames, particles and honours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compliance.intake.people.words import forenames, lexicon, words

_UPPER = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ]"
_LETTER = r"[^\W\d_]"
_TITLE = re.compile(
    rf"(?:{words.COUNCILLOR}|{words.COURTESY}|{words.RANK}|{words.SHOUTED})(?=[.\s]|$)\.?\s*"
    rf"(?:(?<=\s)\d{{1,5}}\s+|{words.RETIRED}\s+)?"
)
ASIDE = re.compile(r"\((?:Mrs?|Ms|Miss|Dr)\.?\)(?=\s+[A-Z])")
"""A title in brackets after another: "Cllr (Mrs) A Dow"."""
_POST_OR_TITLE = re.compile(r"(?:Deputy|Magistrate|Justice|CSO|Garda)\s+(?=([A-Z][\w'’-]+)\s+([A-Z][\w'’-]+))")
_COUNCILLOR = re.compile(rf"(?:(?:The\s+)?(?:{words.COURTESY}\.?\s+)*)(?:{words.COUNCILLOR})(?=[.\s]|$)", re.IGNORECASE)
_RANK = re.compile(rf"(?:{words.RANK})(?=[.\s])")
_POST_THEN_TITLE = re.compile(rf"(?:{words.RANK})\s+(?:Mr|Mrs|Ms|Miss)(?=[.\s])")
"""A post that was of somebody else, and the title of the next: "Mr A Low, Chief Constable Mr B Orr"."""
_INITIALS = re.compile(
    rf"(?:{_UPPER}\.){{1,4}}(?={_UPPER}['’]?{_LETTER}{{2}})|{_UPPER}\.\s+St\.?\s+{_UPPER}\.?(?=\s)|(?:{_UPPER}\.?(?:(?:\s|(?<=\.)){_UPPER}\.?){{0,3}}|{_UPPER}{{2,3}}(?=\s+(?:(?:van|de"
    rf"|der|la)\s+)?[^\s\d]{{0,3}}[^\W\d_A-Z]))(?=\s+|$)"
)
_WORD = re.compile(
    rf"O['’‘]\s{_UPPER}(?:{_LETTER}|['’-])+(?=[\s,;:()]|$)"
    rf"|{_UPPER}(?:{_LETTER}|['’‘`-])+\.?(?=[\s,;:()]|$)|(?:d|l|al|el|O|o)['’-]{_UPPER}"
    rf"(?:{_LETTER}|['’-])*(?=[\s,;:()]|$)"
)
_PARTICLE = re.compile(rf"(?:(?:{'|'.join(sorted(lexicon.PARTICLES))})\s+)+(?={_UPPER})")
_SMALL_SURNAME = re.compile(r"[a-zà-ÿ]{3,}(?=\s*[(,;]|\s+[–-]|\s*$)")
_ENDS_IN_PARTICLE = re.compile(rf"\s(?:{'|'.join(sorted(lexicon.PARTICLES))})\s+$", re.IGNORECASE)
"""What stands before a surname that is printed small: "Mary van der stoep"."""
_HALF = r"(?:Mr|Dr|Rev|Revd|Cllr|Councillor|Prof|Sir)\.?"
_COUPLE = re.compile(
    rf"{_HALF}\s+(?:and|&)\s+(?:Mrs|Ms|Miss|Dr|Lady|Mr)\.?\s+"
    r"(?P<name>(?:[A-Z]\.?\s+)*(?:[A-Z][a-z]+\s+(?=[A-Z][\w'’-]+\s*(?:[,(–-]|$)))?[A-Z][\w'’-]+)"
)
HALF_OF_COUPLE = re.compile(rf"(?:.*[,;:]\s*)?{_HALF}\s*")
"""A title alone before the "and" of two with one surname: "Mr" of "Mr and Mrs Hill"."""
_PAIR_OF_FORENAMES = re.compile(r"([A-Z][a-z]+)\s+(?:and|&)\s+([A-Z][a-z]+)\s+([A-Z][\w'’-]+)")
_NICKNAME = re.compile(rf"[(\"“'‘]{_UPPER}[a-zà-ÿ]{_LETTER}*[)\"”'’](?=\s)")
HONOURS_AFTER = re.compile(rf"(?:,?\s+\(?{words.HONOURS}\)?)+\Z")
_SPOKEN = re.compile(r"(?=.{4})(?:[^AEIOUY]{1,3}|O['’]?[^AEIOUY]|)(?:[AEIOUY]{1,2}[^AEIOUY]{1,3})+[AEIOUY]{0,2}")
_HONOURS_WITHIN = re.compile(
    rf"(?:\s+{words.HONOURS})+(?=\s+(?:of|from|at|for|representing|on\s+behalf)\s)|\s+[OMC]BE(?=(?:\s+{_UPPER}\.?)+\s+{_UPPER}[a-z])"
)
"""Honours before what says whom somebody is of ("Ann Low MBE of Dale Council"), or before the next ("MBE S Low")."""
_SURNAMES_TOO = frozenset({"chancellor", "constable", "guest", "holder", "leader", "provost"})
"""Of the words for posts, those that are surnames after a forename."""
_ADDRESSED = re.compile(rf"(?:(?:{words.COUNCILLOR}|Mrs?|Ms|Miss|Dr)\.?\s+)+")
ADDRESSED_SURNAMES = frozenset({"chancellor", "constable", "guest", "holder", "nurse", "provost", "sergeant"})
"""Of the same, those that are surnames where nothing but such a title is before them: "Cllr Guest"."""
_SEATED = frozenset({"co-opted", "coopted", "co-optee", "ex-officio", "non-voting", "designate"})
"""How somebody sits on a body or holds a post; no name has these words."""
_NO_NAMES = frozenset(
    {"the", "of", "to", "for", "and", "via", "in", "on", "at", "no", "item", "apologies"} | {"present", "all"}
)
_TOO_MANY = 6
FARTHEST = 200
"""No name goes on for longer."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as read.

    Attributes:
        text: as printed, titles and honours kept.
        titled: whether a title or rank comes before it.
        initials: whether it begins with initials, titles aside.
        words: how many whole words it has besides.
        end: where in the text it ends.
        begin: where its first whole word begins, after titles and initials.
        known: whether a forename that people commonly have is the first of several whole words.
    """

    text: str
    titled: bool
    initials: bool
    words: int
    end: int
    begin: int = 0
    known: bool = False

    @property
    def strong(self) -> bool:
        """Whether its form alone shows that it is one."""
        return self.formal or self.known

    @property
    def whole(self) -> bool:
        """Whether it is more than one word that could be anything."""
        return self.strong or self.words > 1

    @property
    def formal(self) -> bool:
        """Whether it begins with a title or with initials, so that no body can be taken for it."""
        return self.titled or self.initials


def begins_person(text: str) -> bool:
    """Whether a text begins with a whole name."""
    lead = leading(text)
    return lead is not None and lead.whole


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, as the lists of words have them."""
    return [
        word
        for word in (each.strip(".,;:()[]'’\"").replace("’", "'").lower() for each in re.split(r"[\s/]+", text))
        if word
    ]


def is_field(word: str) -> bool:
    """Whether a word belongs to the names of bodies and posts rather than to those of people."""
    bare = word.strip(".,;:()[]'’\"").replace("’", "'").lower()
    return bare in lexicon.ORGANISATION or bare in lexicon.POST_NOUNS


def is_post_noun(word: str) -> bool:
    """Whether a word closes what somebody does."""
    return word.strip(".,;:()").lower() in lexicon.POST_NOUNS


def titles(text: str, at: int = 0) -> int:
    """Where the titles and ranks that a text has at an offset end."""
    while found := _TITLE.match(text, at) or _post_or_title(text, at):
        rest = text[found.end() :]
        named = any(each.match(rest) for each in (_WORD, _INITIALS, _PARTICLE, ASIDE, _NICKNAME, _TITLE))
        if not named or _POST_THEN_TITLE.match(text, at):
            break
        at = found.end()
    return at


def _post_or_title(text: str, at: int) -> re.Match[str] | None:
    """A title that is a post elsewhere and stands before a forename, as an alderman's deputy has: "Deputy Ann Low"."""
    found = _POST_OR_TITLE.match(text, at)
    return found if found and is_forename(found[1]) and not is_field(found[2]) else None


def is_title(words: str) -> bool:
    """Whether words begin with a title or rank, such as stands before a surname."""
    return titles(f"{words} Smith") > 0


def read(text: str, *, longest: int = _TOO_MANY) -> Name | None:
    """The name that a whole text is, if it is one."""
    found = leading(text, longest=longest)
    return found if found and found.end == len(text.rstrip()) else None


@lru_cache(maxsize=8192)
def leading(text: str, *, longest: int = _TOO_MANY) -> Name | None:
    """The longest name with which a text begins: it ends before the first word that no name has."""
    if both := _COUPLE.match(text):
        return Name(both[0], titled=True, initials=False, words=2, end=both.end(), begin=both.start("name"))
    return _of_one(text[:FARTHEST], longest)


def _of_one(text: str, longest: int) -> Name | None:
    """The name of one person, whatever titles, initials and honours it has."""
    honours = HONOURS_AFTER.search(text)
    limit = honours.start() if honours else len(text.rstrip())
    begin = titles(text)
    at, count, initials, first = begin, 0, False, begin
    while at < limit and count < longest:
        found = _INITIALS.match(text, at)
        if count == 0 and found and _follows(text, found.end()) and found[0].lower() not in lexicon.ORGANISATION:
            at, initials = found.end(), True
            first = _after(text, at)
        elif count == 1 and not initials and found and len(found[0]) < 3 and _follows(text, found.end()):
            at = found.end()  # a middle initial
        elif count and _begins_another(text, at, count, initials=initials):
            break
        elif (found := _NICKNAME.match(text, at)) and (count or begin):
            at = found.end()
        elif found := _WORD.match(text, at):
            last = found.end() >= limit
            addressed = at == begin > 0 and last and _ADDRESSED.fullmatch(text[:at])
            if not (addressed and found[0].lower() in ADDRESSED_SURNAMES) and _stops(
                found[0], _NICKNAME.sub("", text[begin:at]), titled=begin > 0 or initials, last=last
            ):
                break
            at, count = found.end(), count + 1
            if found[0].endswith(".") and len(found[0]) > 3 and count > 1:
                break
        elif step := _particle(text, at, begin):
            at, count = step[0], count + step[1]
        else:
            break
        at = _after(text, at)
    end = len(text[:at].rstrip())
    if not count or end <= begin or _is_short_body(text[begin:end], text[:begin], count):
        return None
    if begin and _is_office_of_body(text[:begin], text[begin:end], text[end:]):
        return None
    end = len(text.rstrip()) if end == limit and honours else _after_honours(text, end)
    printed = text[:end].rstrip(".") if not honours else text[:end]
    known = count > 1 and is_forename(text[first:end].split(maxsplit=1)[0])
    return Name(printed.strip(), begin > 0, initials, count, end, first, known)


def _particle(text: str, at: int, begin: int) -> tuple[int, int] | None:
    """Where a particle ends, or behind one a surname that is printed small; and how many whole words that makes."""
    word = re.match(r"\w+(?=\s)", text[at:])
    if word and word[0] in lexicon.PARTICLES:
        return (at + word.end(), 0) if at > begin or _follows(text, at + word.end()) else None
    small = _SMALL_SURNAME.match(text, at)
    return (small.end(), 1) if small and _ENDS_IN_PARTICLE.search(text[:at]) else None


def _after_honours(text: str, end: int) -> int:
    """Where the honours after a name end that stand before what its bearer is of, or else where the name does."""
    found = _HONOURS_WITHIN.match(text, end)
    return found.end() if found else end


def is_forename(word: str) -> bool:
    """Whether a word is a forename that people commonly have."""
    return re.split(r"[-.]", word.lower(), maxsplit=1)[0] in forenames.FORENAMES


def is_titled(text: str) -> bool:
    """Whether words begin with somebody's title, initials or a forename that people commonly have."""
    found = leading(text.strip())
    return bool(found and found.strong)


def is_addressed(text: str) -> bool:
    """Whether a word for a post is the surname of whoever has a title that several share: "Cllrs Low and Guest"."""
    return text.lower() in ADDRESSED_SURNAMES


def is_councillor(text: str) -> bool:
    """Whether a name is printed with the title."""
    return bool(_COUNCILLOR.match(text))


def is_ranked(text: str) -> bool:
    """Whether a name is printed with a police or fire rank."""
    return bool(_RANK.match(text)) and not is_councillor(text)


def is_couple(text: str) -> bool:
    """Whether two people are printed under one surname: "Mr and Mrs Hill", "Ed & Fran Gill"."""
    if _COUPLE.fullmatch(text):
        return True
    both = _PAIR_OF_FORENAMES.fullmatch(text)
    return both is not None and is_forename(both[1]) and is_forename(both[2]) and not is_field(both[3])


def _follows(text: str, at: int) -> bool:
    """Whether a surname comes after initials, with or without a particle."""
    rest = re.sub(rf"^(?:(?:{'|'.join(sorted(lexicon.PARTICLES))})\s)+", "", text[at:].lstrip())
    return bool(_WORD.match(rest))


def _after(text: str, at: int) -> int:
    """The next character that is not white space."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _begins_another(text: str, at: int, count: int, *, initials: bool) -> bool:
    """Whether the next person begins here: at a title, or at an initial after what is a whole name already."""
    if (found := titles(text, at)) > at and found < len(text):
        return True
    if words.SEVERAL.match(text, at):
        return True
    if not (initials or count > 1):
        return False  # "Mary J Smith" has one in the middle
    found_initials = _INITIALS.match(text, at)
    return bool(found_initials) and bool(
        _WORD.match(text, _after(text, found_initials.end() if found_initials else at))
    )


def _is_short_body(rest: str, title: str, count: int) -> bool:
    """Whether letters alone stand after a rank, as in "Chief Inspector TVP"."""
    return count == 1 and bool(title) and rest.isupper() and 1 < len(rest) < 6 and not title.strip().isupper()


def _is_office_of_body(title: str, rest: str, after: str) -> bool:
    """Whether it is an office, no rank and name: "Area Manager Moor" before "Trust", "ACC Local" before "Policing"."""
    (first, *others), following = rest.split(), tokens(after)[:1]
    if following == ["policing"] and after[0] == " " and rest.lower() in lexicon.FIELDS:
        return True
    if not following or following[0] not in lexicon.BODY_NOUNS or after[:1] != " " or is_forename(first):
        return False
    whole = title.rsplit(maxsplit=1)[-1].lower().strip(".") in lexicon.POST_NOUNS
    return whole and len(first) > 1 and (not others or first.lower() in lexicon.COMPASS)


def _stops(word: str, before: str, *, titled: bool, last: bool) -> bool:
    """Whether a capitalised word cannot be part of a name."""
    bare = word.strip(".").replace("’", "'")
    low = bare.lower()
    if low in lexicon.HEADINGS:
        return True
    if low == "dean" and (not before.strip() or _is_forename_alone(before)):
        return False  # more people are called so than there are deans
    if low in lexicon.POST_NOUNS or low in lexicon.ORGANISATION:
        surname = low in lexicon.SURNAMES_TOO | lexicon.POSTS_AND_SURNAMES
        if last and titled and low in lexicon.POST_NOUNS and re.fullmatch(r"[A-Z][a-z'’-]+\s*", before):
            return False  # "Cllr Mike Holder"
        if last and low in _SURNAMES_TOO and _is_forename_alone(before) and before.strip().lower() not in lexicon.SORTS:
            return False  # but "Faith Leader"
        return not (surname and last and (titled or before.strip()))
    if len(bare) > 1 and bare.isupper() and not before.strip().isupper() and before.strip():
        return len(bare) < 7 and not _capitals(before) and not (_is_forename_alone(before) and _is_spoken(bare))
    if low in _SEATED:
        return True
    if low in lexicon.OPENERS:
        return not (last and before.strip())
    return low in _NO_NAMES


def _is_forename_alone(before: str) -> bool:
    """Whether one forename that people commonly have is all that stands before a word, titles aside."""
    rest = before[titles(before) :].split()
    return len(rest) == 1 and is_forename(rest[0])


def _is_spoken(word: str) -> bool:
    """Whether capitals are spoken as a word, as a surname is, and are no body's: "LOWE" rather than "OPCC"."""
    return bool(_SPOKEN.fullmatch(word)) and word.lower() not in lexicon.ORGANISATION and not words.BODIES.match(word)


def _capitals(before: str) -> bool:
    """Whether what went before is in capitals too (or initials alone), so that a word in capitals is a surname."""
    letters = re.sub(r"\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b|\W", "", before)
    return not letters or letters.isupper()
