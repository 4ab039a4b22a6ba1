"""Tells what a short stretch of a list is: a person's name, a post, an organisation, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from compliance.intake.people.words import lexicon, names, words

Kind = Literal["name", "plain", "single", "post", "organisation", "short", "other"]
"""`name` shows by its form that it is one; `plain` is capitalised words that could be a person or a place; `single` is
one such word; `short` is letters alone: initials or the short name of a body."""

_LONGEST = 300
_TWO = 2
"""So many letters before such a word are a constable or a parish council's: "PC Church"."""
_COURTEOUS = re.compile(rf"(?:{words.COURTESY})[.\s]")
_SHORT = re.compile(r"[A-Z](?:\.?[A-Za-z&]){0,6}\.?(?:s|'s)?")
_SURNAME = re.compile(r"(?:Mc|Mac|Fitz|De|Di|Du|Le|La|Van|O['’]?|D['’]?)[A-Z][a-zà-ÿ]{2,}")
"""A surname with a capital within it, and no letters: "McVey", "DeRoy"."""
_LETTERS = re.compile(r"(?:[A-Z]\.?\s?){2,7}")
_BOTH_SHORT = re.compile(r"[A-Z]{2,6}(?:\s?/\s?[A-Z]{2,6})+")
"""The letters of two bodies: "HCC/MBC"."""
_CHAIR_WORD = r"(?:chair(?:man|woman|[\s-]?person)?|(?:an\s+)?(?:leas[\s-]*)?ch?athaoirleach|(?:is-?g|c)adeirydd)"
CHAIR_POST = re.compile(
    rf"(?:the\s+)?(?:vice[\s–-]*|deputy\s+|acting\s+|independent\s+|co[\s-]?)?{_CHAIR_WORD}", re.IGNORECASE
)
_HEAD = re.compile(
    r"(?:.*\s)?(?:[A-Z]{3,5}|Cluster|Area|Service|Deputy|Assistant|Regional|District|Unit|Team|Department|Division"
    r"|Interim|Acting|Operational|Operations|Delivery)\s+Head"
    r"|[A-Z]{3,5}\s+(?:Deputy\s+)?Mayor"
)
"""The head or the mayor of something, and nobody whose surname that is: "PDU Head"."""
SHORT_POSTS = frozenset({"MD", "FD", "COO", "CIO", "CTO"})
"""The letters of posts that firms have, and of no body before whose name they stand."""
_SUPPORT = re.compile(
    r"(?:secretarial|clerical|admin(?:istrative|istration)?|business|minutes?[- ]taking|executive)\s+support",
    re.IGNORECASE,
)
_RANK = re.compile(rf"{words.RANK}\.?(?=\s)")
_TRADE = re.compile(
    r"(?:[A-Z][\w'’&-]*\s+){0,3}(?:(?:(?i:business)|Shop)\s*(?i:man|woman|person|owner|keeper)|Shopkeeper|Trader"
    r"|Historian|(?:Parish\s+)?Priest)"
)
"""What somebody is in a village or a town, and of no body that meets."""
_POST_TAIL = re.compile(r"\b(?:for|of|to|at|in|-|–|\()\s")
_BOTH = re.compile(r"\s(?:and|&)\s")
_OFFICES = frozenset({"clerk", "secretary", "treasurer", "officer", "manager", "director"})
_PLACE_BODY = re.compile(r"[A-Z][a-z][\w'’-]+\s+[A-Z]{2,5}")
_HONOURED = re.compile(r"\s(?:[OMCKD]BE|BEM|JP|QPM|QFSM|PhD)$")
"""Honours that are the letters of no body."""
_CALLED_AFTER = re.compile(
    r"(?:[A-Z][\w'’-]+\s+){2}(?:Foundation|Trust|Academy|Hospice|School|Fund|University\s+Health\s+Board|UHB)"
)
_OF_MEMBER = re.compile(r"(?:The\s+)?(?:Constituency\s+)?Office\s+of\s+(?:the\s+)?[A-Z][^,;()]*\sMP", re.IGNORECASE)
"""The office of a member of parliament, by name."""
_COUNCIL_POST = re.compile(
    r"(?:[A-Z][\w'’&-]*,?\s+){1,5}(?:County|Borough|District|City|Town|Parish|Metropolitan)\s+Council\s+(?=\w)"
)
_BODY_POST = re.compile(
    r"(?:[A-Z][\w'’&-]*,?\s+(?:and\s+|of\s+)?){1,6}(?:Council|Constabulary|Police|Group|Trust"
    r"|Authority|Association|Service|CCG|PCT|ICB|CVS)\s+(?=[A-Z])"
)
_ENDS_IN_LETTERS = re.compile(r"[A-Z][\w'’&-]*(?:\s+(?:and|&|of|[A-Z][\w'’&-]*))*\s+[A-Z]{2,5}s?")
_KNOWN_LETTERS = re.compile(
    r"(?:LB|RB|LBC|HMS|RAF|HMP|HMYOI|YOI|UK|NHS|MOD|MoD|QE|DWP|BBC|BT|YMCA|RSPCA|NSPCC)\s+[A-Z]"
)
_LONDON = re.compile(
    r"(?:LBC?|HMP|HMYOI|NHS|DWP|YMCA|NSPCC|RSPCA|HMCTS|HMPPS|MOPAC)(?:\s+(?:of|for|and|&|[A-Z][\w'’-]+))+\Z"
)
"""Letters with which the names of bodies begin, and no name with initials: "LB Dale", "HMP Stoke"."""
_JOINERS = frozenset({"of", "the", "and", "&", "for", "in", "on", "with", "to", "at", "upon", "y"})
"""Small words within the names of bodies."""
_COMPASS_COUNCIL = re.compile(
    r"(?:[NSEW]\.\s?){1,2}(?:[A-Z][\w'’-]+\s+){1,3}(?:County|Borough|District|City|Town|Parish)\s+Council"
)
"""A council whose place begins with letters that could be somebody's initials: "N. W. Dale District Council"."""
_LINKED = re.compile(r"\s(?:at|from|representing|on behalf of)\s+(?:the\s+)?(?=[A-Z])")
"""What parts a post, or a team, from the body that it is of, and stands within the name of no body."""

_PRESIDES = re.compile(
    r"(?:(?:vice|deputy|past|former|acting)[ -])?(?:president|treasurer)\s+(?:of|to)\s+(?:the\s+)?"
    r"(?=[A-Z].*\b(?:association|club|college|federation|guild|institute|institution|society|trust|union)$)",
    re.IGNORECASE,
)
"""Offices that societies and the like have, and with which no body's name begins: "President of the Law Society"."""


@lru_cache(maxsize=8192)
def kind(text: str) -> Kind:
    """What a stretch is, taken by itself."""
    if len(text) > _LONGEST:
        return "other"
    bare = text.strip(" .:;,*")
    if not bare:
        return "other"
    low = names.tokens(bare)
    if _body(bare):
        return "organisation"
    name = names.read(bare)
    if (
        name
        and name.strong
        and not _all_fields(bare)
        and not _HEAD.fullmatch(bare)
        and not _is_office(bare[name.begin :])
    ):
        return "name"
    surnames = lexicon.SURNAMES_TOO | lexicon.POSTS_AND_SURNAMES | names.ADDRESSED_SURNAMES
    if name and name.titled and name.words == 1 and low[-1] in surnames:
        return "name" if len(bare[: name.begin].strip(". ")) > _TWO or _COURTEOUS.match(bare) else "organisation"
    if name and name.words == 2 and low[-1] in lexicon.SURNAMES_TOO and low[0] not in lexicon.ORGANISATION:
        return "plain"
    if is_post(bare):
        return "post"
    if any(word in lexicon.ORGANISATION for word in low):
        named = re.match(r"(?:the\s+)?[A-Z0-9]", bare) or (low[-1] in lexicon.ORGANISATION and len(low) < 4)
        return "organisation" if named and not words.VERBS.search(bare) else "other"
    if any(word in lexicon.POST_NOUNS for word in low):
        return "post"
    if (
        (_SHORT.fullmatch(bare) and not _SURNAME.fullmatch(bare) and sum(letter.isupper() for letter in bare) > 1)
        or _LETTERS.fullmatch(bare)
        or _BOTH_SHORT.fullmatch(bare)
    ):
        return "short"
    if name:
        return "plain" if name.words > 1 else "single"
    return "other"


def _is_office(text: str) -> bool:
    """Whether what stands behind a rank or an office's letters is one below it, and no name: "PCC Link Officer"."""
    first, *others = names.tokens(text) or [""]
    surnames = lexicon.SURNAMES_TOO | lexicon.POSTS_AND_SURNAMES | names.ADDRESSED_SURNAMES
    if not others or others[-1] not in lexicon.POST_NOUNS - surnames:
        return False
    return len(first) > 1 and not names.is_forename(first.title()) and is_post(text)


def _body(text: str) -> bool:
    """Whether it can only be a body: a known one, one called after an office, a place with a council's letters."""
    if words.BODIES.match(text) or words.OFFICE_OF.match(text) or _is_place_body(text):
        return True
    if is_called_after(text):
        return True
    if _LONDON.match(text) and could_be_body(text):
        return True
    counsellor = text.endswith(" PC") and names.is_forename(text.split(maxsplit=1)[0])  # a member of the Privy Council
    return bool(words.COUNCIL_SHORT.match(text)) and not names.titles(text) and not counsellor


def is_called_after(text: str) -> bool:
    """Whether it is a body that begins as somebody's name does, as the Anne Marlow Foundation."""
    if _OF_MEMBER.fullmatch(text) or _COMPASS_COUNCIL.fullmatch(text):
        return True
    return bool(_CALLED_AFTER.fullmatch(text)) and names.is_titled(text)


def _is_place_body(text: str) -> bool:
    """Whether it is a place with letters, as "Cannock LPT" is and "Inspector TVP" is not."""
    if not _PLACE_BODY.fullmatch(text) or any(map(names.is_post_noun, text.split())) or _HONOURED.search(text):
        return False
    name = names.read(text)
    return name is None or not name.known  # "Ann LOWE"


def could_be_body(text: str) -> bool:
    """Whether words have the form of a body's name, known or not: "Nightstop", "Friends of the Moor", "The Hub"."""
    words_ = text.strip(" .:").split()
    if (
        not words_
        or not (words_[0][:1].isupper() and words_[-1][:1].isupper())
        or re.search(r"[,;:|]", text)
        or words.VERBS.search(text)
    ):
        return False
    of_lists = set(names.tokens(text)) <= lexicon.HEADINGS | lexicon.OF_LISTS
    return not of_lists and all(word[:1].isupper() or word in _JOINERS for word in words_)


def ends_in_letters(text: str) -> bool:
    """Whether words end in the letters of a kind of body: "Oak Green SNT", "Dale & Vale PLG"."""
    return bool(_ENDS_IN_LETTERS.fullmatch(text)) and could_be_body(text)


def begins_with_known_letters(text: str) -> bool:
    """Whether words begin with letters that stand before the names of bodies and are nobody's initials."""
    return bool(_KNOWN_LETTERS.match(text))


def _all_fields(text: str) -> bool:
    """Whether nothing in it but titles and the words of bodies is left, as in "PC Support Team"."""
    rest = text[names.titles(text) :]
    return bool(rest) and all(names.is_field(word) for word in rest.split())


def is_post(text: str) -> bool:
    """Whether it names what somebody does."""
    if (
        _SUPPORT.fullmatch(text)
        or CHAIR_POST.fullmatch(text)
        or _HEAD.fullmatch(text)
        or _TRADE.fullmatch(text)
        or _PRESIDES.match(text)
        or _is_police_office(text)
    ):
        return True
    if words.POST_OPENING.match(text):
        return not words.OFFICE_OF.match(text)
    last = names.tokens(_POST_TAIL.split(text, maxsplit=1)[0])
    if not last:
        return False
    first = names.tokens(_BOTH.split(text, maxsplit=1)[0])
    both = first and first[-1] in _OFFICES and lexicon.BODY_NOUNS.isdisjoint(last[len(first) :])
    misspelt = len(last) > 1 and last[-1] in lexicon.MISSPELT
    return misspelt or last[-1] in lexicon.POST_NOUNS or bool(both)  # "Clerk and Responsible Person"


def _is_police_office(text: str) -> bool:
    """Whether it is a rank and what its holder has charge of: "ACC Local Policing", "Supt Operations"."""
    found = _RANK.match(text)
    low = names.tokens(text[found.end() :]) if found else []
    if found is None or not low or not lexicon.BODY_NOUNS.isdisjoint(low):
        return False
    if found[0].isupper() and low[-1] not in {"policing", "crime"}:
        return False  # letters may be those of a council: "DCC Housing"
    return all(word in lexicon.FIELDS | lexicon.ORGANISATION | {"and", "&"} for word in low)


def name_after_post(text: str) -> int | None:
    """Where, after a post, a plain name begins, as in "Chief Executive Jean Hunter"."""
    best = None
    for found in re.finditer(r"\S+\s+", text):
        if found[0].strip().lower() in lexicon.POST_NOUNS:
            tail = names.read(text[found.end() :])
            if tail and tail.words == 2:
                best = found.end()
    return best


def is_bare_post(text: str) -> bool:
    """Whether a post is all that there is, with nobody's name: "Community Safety Officer"."""
    return is_post(text) and not re.search(r"[,;:()–-]", text) and names.is_post_noun(text.rpartition(" ")[2])


def begins_post(text: str) -> bool:
    """Whether words begin with a post, whatever comes after it."""
    first = names.tokens(text)[:2]
    return is_post(text) or bool(
        first
        and (
            first[0] in lexicon.POST_NOUNS
            or (len(first) > 1 and " ".join(first) in {"chief inspector", "chief superintendent"})
        )
    )


def split_post(text: str) -> tuple[int, bool] | None:
    """Where, in a post with its body run on to it, the body begins, and whether that is certain.

    "Community Safety Manager Derbyshire County Council" and "Clerk to Melton Parish Council" are such.
    """
    best = None
    for found in re.finditer(r"\S+", text):
        noun = found[0].strip(",;:").lower()
        if noun in lexicon.POST_NOUNS and found.end() < len(text):
            rest = text[found.end() :].strip(" ,-–")
            if (
                re.match(r"[A-Z]", rest)
                and kind(rest) in {"organisation", "short"}
                and is_post(text[: found.end()].strip())
            ):
                best = len(text) - len(text[found.end() :].lstrip(" ,-–"))
    return (best, True) if best is not None else None


def linked_body(text: str) -> int | None:
    """Where, in a post with the body that it is at said outright, the body begins: "Manager at the Orvane Hub"."""
    linked = _LINKED.search(text)
    if linked is None or not could_be_body(text[linked.end() :]):
        return None
    before = text[: linked.start()]
    return linked.end() if is_post(before) or (" at " in linked[0] and could_be_body(before)) else None


def split_body(text: str) -> tuple[int, bool] | None:
    """Where, in a body with a post run on to it, the post begins, and whether that is certain."""
    found = _COUNCIL_POST.match(text) or _BODY_POST.match(text)
    if found and _is_team_of_post(names.tokens(text[: found.end()])):
        return None
    if not found or not (is_post(text[found.end() :].strip()) or begins_post(text[found.end() :].strip())):
        return None
    return found.end(), bool(_COUNCIL_POST.match(text))


def _is_team_of_post(tokens: Sequence[str]) -> bool:
    """Whether words are how a post begins, and a team without a name of its own: "Interim Youth Service" Manager."""
    opens, *others = tokens or ("",)
    plain = all(names.is_field(word) or word in lexicon.TEAM_NOUNS for word in others)
    return opens in lexicon.OPENERS and bool(others) and plain and others[-1] in lexicon.TEAM_NOUNS


def is_prose(text: str) -> bool:
    """Whether it is a sentence rather than an entry of a list."""
    bare = re.sub(r"\([^()]*\)", " ", text)
    found = words.VERBS.findall(bare)
    if found and len(bare.split()) > 3:
        return True
    small = [word for word in bare.split() if word[:1].islower()]
    return len(bare.split()) > 7 and len(small) * 5 >= len(bare.split()) * 3
