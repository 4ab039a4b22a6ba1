"""Tells which of the words after a name are the body that somebody is of, and which say what they do there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.entries import unparted
from compliance.intake.people.words import bodies, kinds, lexicon, names, words
from compliance.intake.people.words.text import Text

Printed = tuple[kinds.Kind, Text]

_OFFICE = re.compile(
    r"(?:.*\b(?:chair(?:man|woman|person)?|leader|clerk|member|trustee|secretary|treasurer|president|governor"
    r"|representative|rep|chief executive(?: officer)?|ceo|principal|head\s?teacher|warden)\s+(?:of|to|for|from|at)\s+"
    r"(?:the\s+)?)(?=[A-Z0-9])",
    re.IGNORECASE,
)
"""What somebody is of a body, where others are of a field of work: "Chair of", and not "Director of"."""
_SERVES = re.compile(r"\s(?:for|of|at|in)\s+the\s+(?=(?:[A-Z]{2,5}|Commissioner|Mayor)['’]?s?['’]?\s+Office\b)")
"""What stands between a post and the office of somebody: "Chief Finance Officer for the PCC's Office"."""
_OF_EMPLOYER = re.compile(r"(?P<post>.+?)\s+(?:for|of|with)\s+(?:the\s+)?(?=[A-Z])")
_ELECTED = re.compile(r"(?:[\w&,]+\s+)*Commissioner\s+(?:for|of)\s.*\b(?:Police|Constabulary)", re.IGNORECASE)
"""Who is for the police of an area, and not of them."""
_WHOSE = re.compile(r"(?P<body>[A-Z].+?)(?:['’]s|(?<=s)['’])\s+(?=[A-Z])")
"""A body before what somebody is there: "Dale Council's Head of Housing"."""
_AREA = re.compile(r"(?:[A-Z][\w'’-]+\s+(?:(?:and|&|of)\s+)?){1,4}(?:Area|Region|Branch)")
"""A part of a body by its place: "National Probation Service, Marl Area"."""
_EMPLOYERS = frozenset(
    {"association", "authority", "ccg", "college", "constabulary", "council", "group", "homes", "hospital", "icb"}
    | {"nhs", "pct", "police", "rescue", "school", "trust", "university"}
)
"""With what the names of those end whom people work for, and no field of work does."""
_LETTERS_FIRST = re.compile(r"(?:NHS|ICB|ICS|CCG|PCT|OPCC|DWP|HMPPS|HMP|NPS|CPS|CRC|BTP|YJB)\s+(?=[A-Z])")
_COUNCIL_FIRST = re.compile(r"(?!ABC|ACC|ASBC|DCC|PCC)(?:[A-Z]{1,3}MBC|[A-Z]{1,2}(?:CC|[BD]C))\s+(?=[A-Z])")
"""The letters of a council; others that end so are of ranks, orders and commissioners."""
_OF_BODY_ONLY = re.compile(
    r"MOPAC|OPCC|OPFCC|OSPCC|NHS|ICB|CCG|PCT|DWP|HMPPS|HMCTS|NPS|NACRO|NSPCC|CVS|UKHSA|BTP|TfL|TFL"
)
"""Letters of bodies that are no field of work, as "ASB" and "YOT" can be."""
_LETTERS_ALONE = re.compile(
    r"(?P<body>(?!CEO|CFO|COO|SRO|ASB|HR|ICT|IT)[A-Z]{3,6})\s+"
    r"(?=(?:Deputy\s+)?Mayor\b|(?:(?:Deputy|Assistant|Interim|Acting)\s+)?(?:Head|Director|Leader)\s+(?:of|for)\s"
    r"|(?:Deputy\s+)?Chief\s+(?:Executive|Officer)\b|Cabinet\s+Member\b|Portfolio\s+Holder\b)"
)
"""Letters before a post that is of a whole body or of what that does, and not of what the letters stand for."""
_LETTERS_LAST = re.compile(r"\w\s(?:[A-Z]|(?:[A-Z]\.){2,})$")
"""A region or a post in short."""
_COUNCIL = re.compile(r"(?:[A-Z][\w'’&-]+\s+)+(?:M?[BDC]C|(?:M\.)?[BDC]\.C\.?)")
"""A council by its place and letters, to which a post can be run on: "Dale DC Community Safety Manager"."""
_AND = re.compile(r"\s(?:and|&)\s")
_BODIES: frozenset[kinds.Kind] = frozenset({"organisation", "short"})
_PARTS_OF = frozenset({"unit", "team", "service", "services", "section", "department"})
"""In what the names of those end that are parts of the body whose letters stand behind them."""
_SCHEMES = frozenset({"campaign", "contract", "fund", "initiative", "programme", "project", "scheme", "strategy"})
"""In what the names of schemes end, which people run rather than work for."""
_FIELDS_TOO = frozenset({"housing", "city", "county", "community"})
"""Of the words for bodies, those for fields of work as well."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What is printed after a name, told apart.

    Attributes:
        organisation: the body, as printed.
        post: all the rest.
        cut: whether where one ends and the other begins was inferred.
        place: whether the body is a plain word, such as a place.
    """

    organisation: str | None = None
    post: tuple[Printed, ...] = ()
    cut: bool = False
    place: bool = False


def settle(tail: Sequence[Printed], printed: str) -> Settled:
    """Tell the body from the post.

    Of several that could be the body it is the one that is most of a body: a council rather than its team, a team
    rather than a field of work; of two alike it is the last.

    Args:
        tail: the stretches after a name, each with its kind.
        printed: the whole entry, for the marks between them.
    """
    parts, cut = _parted(_without_letters(tail, printed))
    last_post = max((at for at, (kind, _) in enumerate(parts) if kind == "post"), default=len(parts))
    if bodies.are_departments([text.text for _, text in parts[last_post + 1 :]]):
        return Settled(None, tuple(parts), cut)
    last_kind, last = parts[-1]
    before = parts[:-1]
    word = kinds.kind(last.text) in {"plain", "single"} or re.fullmatch(r"The\s+[A-Z]\w+", last.text)
    over = bodies.strength(before[-1][1].text) if before and before[-1][0] in _BODIES else 0
    if (word and over > bodies.FIELD) or (over > bodies.TEAM and _AREA.fullmatch(last.text)):
        whole = _as_printed(before[-1][1].text, last.text, printed)
        unit = before[-1][0] == "short" and re.match(r"[A-Z]{2,6}\s[–—-]\s", whole)  # "TS – Statistics" may be TS's
        return Settled(whole, tuple(before[:-1]), cut or bool(unit))  # "Age UK, Norfolk"
    if (
        before
        and before[-1][0] in _BODIES
        and f"{before[-1][1].text} / {last.text}" in printed
        and last_kind in _BODIES
    ):
        return Settled(f"{before[-1][1].text} / {last.text}", tuple(before[:-1]), cut)  # of both
    ranked = [
        (_rank(index, kind, text.text, parts), index)
        for index, (kind, text) in enumerate(parts)
        if kind in {"organisation", "short"}
    ]
    best = max(ranked, default=None)
    if best and best[1] and _stands_for(parts[best[1] - 1], parts[best[1]][1].text):
        both = _as_printed(parts[best[1] - 1][1].text, parts[best[1]][1].text, printed)
        return Settled(both, (*parts[: best[1] - 1], *parts[best[1] + 1 :]), cut)
    if (
        best
        and best[1]
        and parts[best[1] - 1][0] == "plain"
        and _stands_for(parts[best[1]], parts[best[1] - 1][1].text)
    ):
        return Settled(
            parts[best[1] - 1][1].text, _without(_without(parts, best[1]), best[1] - 1), cut
        )  # "Marl Ore (MO)"
    if best and (best[0] > bodies.FIELD or len(parts) == 1):
        two = (
            best[0] > bodies.TEAM and sum(rank == best[0] for rank, _ in ranked) > 1
        )  # of both, or of the one in the other
        body = parts[best[1]][1].text
        after_post = any(kind == "post" for kind, _ in parts[: best[1]])
        vague = after_post and best[0] == bodies.TEAM and names.tokens(body)[-1] in _SCHEMES
        vague = vague or (best[0] < bodies.NAMED and set(names.tokens(body)) <= lexicon.DEPARTMENTS)
        return Settled(body, _without(parts, best[1]), cut or two, place=vague)
    if before and parts[0][0] in {"plain", "single"} and all(kind == "post" for kind, _ in parts[1:]):
        return Settled(parts[0][1].text, tuple(parts[1:]), cut, place=True)  # "Marl & Orme (Agents)"
    if last_kind in {"plain", "single"} and not _goes_on(parts):
        return Settled(last.text, tuple(before), cut, place=last_kind == "plain" or bool(before))
    return Settled(None, tuple(parts), cut)


def holds_somebody(text: str) -> bool:
    """Whether what was taken for a body goes on with another person: "Dale Council Cllr R Hill"."""
    for found in re.finditer(r"(\w+)\s+(?=[A-Z])", text):
        if found[1].lower() in lexicon.BODY_NOUNS:
            lead = names.leading(text[found.end() :])
            if lead and lead.strong and lead.words > 1:
                return True
    return False


def ends_in_letters(text: str) -> bool:
    """Whether letters stand behind a body that are perhaps no part of its name: "Dale Fire & Rescue E"."""
    return _LETTERS_LAST.search(text) is not None and not words.COUNCIL_SHORT.match(text)


def is_field_of_work(text: str) -> bool:
    """Whether words are what somebody works in, and no body: "Place", "Public Health"."""
    tokens = set(names.tokens(text))
    nouns = tokens & (lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS - _FIELDS_TOO)
    return not nouns and not (bodies.strength(text) == bodies.NAMED or text.isupper())


def outranks(heading: str, body: str) -> bool:
    """Whether a body is a part of the one in the heading above it: a team or a field of work of a council."""
    return bodies.strength(heading) > bodies.TEAM >= bodies.strength(body) and not words.BODIES.match(body)


def _rank(index: int, kind: kinds.Kind, text: str, parts: Sequence[Printed]) -> int:
    """How much of a body a stretch is where it stands: what goes on with a post is a field of work."""
    found = bodies.strength(text)
    after_post = any(each == "post" for each, _ in parts[:index])
    if after_post and found < bodies.NAMED and parts[0][0] in _BODIES and not any(map(bodies.is_own, text.split())):
        return bodies.FIELD  # "TDC, Cabinet Member – Housing"
    last = (tokens := names.tokens(text))[-1:]
    if after_post and kind == "organisation" and set(tokens) <= lexicon.DEPARTMENTS:
        return bodies.FIELD  # "Staff Officer, Housing Development"
    if after_post and set(last) & _PARTS_OF and index + 1 < len(parts) and parts[-1][0] == "short":
        return min(found, bodies.TEAM)  # "Head of Care, Quality Assurance Unit – DCC"
    if kind == "organisation" and found < bodies.NAMED and after_post and _AND.search(text):
        whole = set(last) & (lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS) and not bodies.ends_in_field(text)
        return found if whole else bodies.FIELD
    return found


def _parted(tail: Sequence[Printed]) -> tuple[list[Printed], bool]:
    """The stretches with each post parted from a body that is run on to it, and whether that was inferred."""
    made: list[Printed] = []
    cut = False
    several = any(
        kind == "organisation" and _rank(at, kind, text.text, tail) > bodies.TEAM
        for at, (kind, text) in enumerate(tail)
    )
    for kind, text in tail:
        mixed = kind == "organisation" and not lexicon.POST_NOUNS.isdisjoint(names.tokens(text.text))
        mixed = mixed and not words.OFFICE_OF.match(text.text)
        linked = kind == "organisation" and kinds.linked_body(text.text) is not None
        whole = bodies.ends_in_field(text.text) or _ELECTED.fullmatch(text.text)
        may_hold = (kind == "post" or mixed or linked) and not whole
        found = _of_body(text, several=several and kind == "post") if may_hold else None
        if found is None or (mixed and not linked and not _names_one(found[0])):
            made.append((kind, text))
            continue
        parts, certain = found
        made += parts
        cut = cut or (mixed and not linked) or not certain
    return made, cut


def _names_one(parts: Sequence[Printed]) -> bool:
    """Whether the body is one by its own name or letters: in a "Volunteer Bureau" the bureau is no body of a post."""
    found = [text.text for kind, text in parts if kind in {"organisation", "short"}]
    return any(
        body.isupper()
        or bodies.strength(body) == bodies.NAMED
        or (" " not in body and bodies.is_own(body))
        or kinds.begins_with_known_letters(body)
        for body in found
    )


def _of_body(text: Text, *, several: bool) -> tuple[list[Printed], bool] | None:
    """A post and its body, in the order printed, and whether their seam is certain."""
    if (office := _OFFICE.match(text.text)) and not several:
        body = text.part(office.end())
        if (
            len(body.text.split()) > 1
            and bodies.strength(body.text) >= bodies.SECTOR
            and kinds.kind(body.text) == "organisation"
        ):
            return [("post", text), ("organisation", body)], True
    if not several and (served := _SERVES.search(text.text)) and kinds.is_post(text.text[: served.start()]):
        return [("post", text), ("organisation", text.part(served.end()))], True
    if (at := kinds.linked_body(text.text)) is not None:
        post = re.sub(r"\s(?:at|from|representing|on behalf of)(?:\s+the)?$", "", text.part(0, at).text.rstrip())
        return [("post", text.part(0, len(post))), ("organisation", text.part(at))], True
    if not several and (found := unparted.post_and_body(text.text)) is not None:
        return [("post", text.part(0, found[0])), ("organisation", text.part(found[1]))], found[2]
    if (whose := _WHOSE.match(text.text)) and kinds.kind(whose["body"]) == "organisation":
        return [("organisation", text.part(0, whose.end("body"))), ("post", text.part(whose.end()))], True
    if (of := _OF_EMPLOYER.match(text.text)) and not several and kinds.is_post(of["post"]):
        body = text.part(of.end())
        if bodies.strength(body.text) == bodies.NAMED and _EMPLOYERS.issuperset(names.tokens(body.text)[-1:]):
            return [("post", text.part(0, of.end("post"))), ("organisation", body)], True
    if several:
        return None
    if split := kinds.split_post(text.text):
        at, certain = split
        body = text.part(at)
        kept = set(names.tokens(body.text)) & (lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS) or not _AND.search(body.text)
        if bodies.strength(body.text) >= bodies.SECTOR and kept:
            return [("post", text.part(0, at).strip(",-–—")), (kinds.kind(body.text), body)], certain
    return _body_first(text)


def _body_first(text: Text) -> tuple[list[Printed], bool] | None:
    """A body with a post run on to it, in the order printed, and whether their seam is certain."""
    if (at := _post_after_letters(text.text)) is not None:
        return [("organisation", text.part(0, at)), ("post", text.part(at))], " " in text.text[:at].strip()
    split = kinds.split_body(text.text)
    if split is None and (letters := _LETTERS_FIRST.match(text.text)) and kinds.is_post(text.text[letters.end() :]):
        split = letters.end(), False
    if split is None and (of := _COUNCIL_FIRST.match(text.text)) and kinds.is_post(text.text[of.end() :]):
        split = of.end(), True
    if split is None:
        return None
    at, certain = split
    body = text.part(0, at)
    if bodies.strength(body.text) < (bodies.NAMED if " " in body.text else bodies.SECTOR):
        return None  # "Police Authority Member"
    return [("organisation", body), ("post", text.part(at))], certain


def _post_after_letters(text: str) -> int | None:
    """Where, after the letters of a known body or a council, a post begins: "LB Dale Cabinet Member"."""
    words_ = [found.start() for found in re.finditer(r"\S+", text)]
    for at in words_[1:4]:
        before, after = text[:at].strip(), text[at:]
        borough = kinds.begins_with_known_letters(f"{before} X") and len(before.split()) > 1
        council = (
            _COUNCIL.fullmatch(before) and words.COUNCIL_SHORT.match(before) and not kinds.is_post(before.split()[0])
        )
        if (
            (borough or council or _OF_BODY_ONLY.fullmatch(before))
            and kinds.is_post(after)
            and not names.begins_person(after)
        ):
            return at
    if (letters := _LETTERS_ALONE.match(text)) and letters["body"].lower() not in lexicon.FIELDS | lexicon.DEPARTMENTS:
        return letters.end()
    return None


def _without_letters(tail: Sequence[Printed], printed: str) -> list[Printed]:
    """The stretches without letters in a bracket behind the body whose they are: "Dale Theatre Company (DTC)"."""
    return [
        part
        for part in tail
        if not any(
            kind == "organisation"
            and f"{whole.text} ({part[1].text})" in printed
            and _stands_for(("short", part[1]), whole.text)
            for kind, whole in tail
        )
    ]


def _stands_for(part: Printed, name: str) -> bool:
    """Whether letters are those of a body's name: "ELG – Electronic Local Government"."""
    firsts = iter("".join(word[0] for word in name.split()).upper())
    return (
        part[0] == "short"
        and len(part[1].text) > bodies.TEAM
        and all(letter in firsts for letter in part[1].text.upper())
    )


def _goes_on(parts: Sequence[Printed]) -> bool:
    """Whether the last stretch goes on with a post: "Head of Education, Early Years and Complex Needs"."""
    last = parts[-1][1].text
    if len(parts) > 1 and parts[-2][0] == "post" and set(names.tokens(last)) <= lexicon.DEPARTMENTS:
        return True  # "Executive Architect, Design & Delivery"
    return (
        len(parts) > 1
        and parts[-2][0] == "post"
        and bool(_AND.search(last))
        and not any(map(bodies.is_own, last.split()))
    )


def _without(parts: Sequence[Printed], at: int) -> tuple[Printed, ...]:
    return tuple(each for index, each in enumerate(parts) if index != at)


def _as_printed(one: str, other: str, printed: str) -> str:
    """Two stretches with the mark that stands between them."""
    found = re.search(rf"{re.escape(one)}\s*[,–—-]\s*{re.escape(other)}", printed)
    return found[0] if found else f"{one}, {other}"
