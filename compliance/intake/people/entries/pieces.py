"""Parts what is printed without a mark between: a name run on to a post or a body, a body run on to names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from compliance.intake.people.entries import office_first
from compliance.intake.people.words import kinds, lexicon, names
from compliance.intake.people.words.text import Text

_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z][A-Za-z])")
_PREFIXES = re.compile(r"(?:^|[\s-])(?:Mc|Mac|De|Del|Di|Da|Du|Le|La|Lo|Fitz|Van|Von|Ap|O|St|D|Der|El|Al|Ni|Mhic)$")
_TITLE_LIKE = re.compile(
    r"(?:Chief Executive|Magistrate|(?:Town|Parish) Clerk|(?:Deputy )?Leader|Councillor|Police and Crime Commissioner)"
)
_WITH_SURNAME = re.compile(r"(?P<first>[A-Z][a-z]+)\s+(?:and|&)\s+(?P<second>[A-Z][a-z]+\s+[A-Z][\w'’-]+)")
_BODY_FIRST = re.compile(r"(?P<body>[^-–—:,;()]{2,60}?)(?:\s+[-–—]\s+|:\s+)")
_OF_BODY = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?(?=[A-Z])")
_FROM_BODY = re.compile(r"\s+(?:from|representing|on\s+behalf\s+of|at)\s+(?:the\s+)?(?=[A-Z])")
"""What can stand between somebody and their body, and within no body's name."""
_SMALL_BODY = re.compile(
    r"\s+(?:of|from|representing|on\s+behalf\s+of)\s+(?:the\s+)?(?P<body>(?:(?:[a-z]+|and|&)\s+){0,4}"
    r"(?:service|police|council|authority|trust|team|college|university|partnership|probation|constabulary))"
)
"""A body that is named by what it is alone, in small letters: "Lee Low of the fire service"."""
_NAME_WORD = re.compile(r"(?:Mc|Mac|Fitz|[A-Z]['’])?[A-Z][a-zà-ÿ'’]+(?:[-'’][A-Z]?[a-zà-ÿ]+)*")
_PAIR = 2
_JOINS = re.compile(r"^(?:of|from|representing|at|for|on\s+behalf\s+of)\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class Style:
    """How the list at hand is printed, as its other entries show.

    Attributes:
        undelimited: names run on to posts and bodies with nothing between.
        run: "name - body name - body", all in one.
    """

    undelimited: bool = False
    run: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one kind; `certain` is False where its ends had to be guessed."""

    kind: kinds.Kind
    text: Text
    certain: bool = True


def part(text: Text, style: Style, *, first: bool) -> list[Piece]:
    """The pieces of a stretch in order.

    Args:
        text: what stands between two marks.
        style: of the list.
        first: whether it begins an entry.
    """
    if known := _unglue(text) or _held(text) or (style.undelimited and _without_word(text, style)):
        return known
    if many := _couple(text) or _plain_run(text) or _surname_from(text):
        return many
    kind = kinds.kind(text.text)
    if kind in {"name", "single", "short"} or (kind == "organisation" and kinds.is_called_after(text.text)):
        return [Piece(kind, text)]
    lead = names.leading(text.text)
    if lead and (at := _body_after(text.text, lead, kind)):
        return [Piece("name", text.part(0, lead.end)), Piece("organisation", text.part(at))]
    if kind == "plain":
        return _part_plain(text, lead, style)
    if lead and lead.strong and lead.end < len(text.text):
        end, certain = _name_end(text.text, lead)
        return _after_name(text, end, style, certain=certain)
    if (at := _names_after(text.text)) is not None:
        head, rest = text.part(0, at), text.part(at)
        found_name = names.leading(rest.text)
        certain = bool(found_name and found_name.formal)
        found = part(rest, style, first=False)
        of = "organisation" if _is_place(head.text, rest.text) else kinds.kind(head.text)
        return [Piece(of, head, certain), *(replace(each, certain=certain) for each in found)]
    if first and kind in {"post", "organisation"} and (at := office_first.name_begins(text.text)) is not None:
        return [
            Piece("post", text.part(0, at)),
            Piece("name", text.part(at), certain=bool(_TITLE_LIKE.fullmatch(text.text[:at].strip()))),
        ]
    after = text.part(lead.end).text if lead else ""
    place = lead is not None and lead.text.split()[0].lower() in lexicon.COMPASS  # "West Dale PDU"
    if (
        lead
        and lead.words > 1
        and kinds.kind(after) == "short"
        and not (kinds.is_post(after) or kind == "organisation" or place)
    ):
        return [Piece("plain", text.part(0, lead.end)), Piece("short", text.part(lead.end))]
    if style.undelimited and first and lead and lead.words > 1:
        end = lead.end if lead.words == 2 else _second_word(text.text)
        return _after_name(text, end, style, certain=lead.words == 2)
    if style.run and kind == "organisation" and (at := _plain_after(text.text)) is not None:
        return [Piece("organisation", text.part(0, at), certain=False), Piece("plain", text.part(at), certain=False)]
    return [Piece(kind, text)]


def without_join(text: Text) -> Text:
    """A stretch without the word that joins it to whoever stands before it: "of the Dale Office"."""
    joined = _JOINS.match(text.text)
    return text.part(joined.end()) if joined else text


def is_linked(text: str) -> bool:
    """Whether a stretch is a name and, after a word that says so, its body."""
    lead = names.leading(text)
    return lead is not None and lead.whole and _body_after(text, lead, kinds.kind(text)) is not None


def _body_after(text: str, lead: names.Name, kind: kinds.Kind) -> int | None:
    """Where, after a name and a word that says so, the body begins: "Ann Low representing Bright Steps"."""
    if lead.words == _PAIR and kind == "organisation" and (of := _OF_BODY.match(text, lead.end)):
        return of.end()
    if lead.whole and (small := _SMALL_BODY.fullmatch(text, lead.end)):
        return small.start("body")
    joined = _FROM_BODY.match(text, lead.end) if lead.whole else None
    body = text[joined.end() :] if joined else ""
    name = names.read(body)
    somebody = holds_titled(body) or (name is not None and name.strong and kinds.kind(body) == "name")
    return joined.end() if joined and kinds.could_be_body(body) and not somebody and not kinds.is_post(body) else None


def name_and_body(text: Text) -> int | None:
    """Where, in a heading that has the last name of the list before it stuck to its front, the body begins."""
    lead = names.leading(text.text)
    if not lead or not lead.strong or kinds.kind(text.text) == "name":
        return None
    end, _ = _name_end(text.text, lead)
    body = text.part(end)
    return end if kinds.kind(body.text) == "organisation" and body.text[:1].isupper() else None


def _couple(text: Text) -> list[Piece] | None:
    """Two people under one surname, as they are printed: who each of them is stands nowhere.

    Where only the second has a forename that people commonly have, it may be somebody of one word and another.
    """
    both = _WITH_SURNAME.fullmatch(text.text)
    second = names.read(both["second"]) if both else None
    likely = (
        both is not None
        and second is not None
        and names.is_forename(both["second"].split()[0])
        and kinds.kind(both["first"]) == "single"
        and kinds.kind(both["second"]) in {"plain", "name"}
        and kinds.kind(text.text) != "organisation"
    )
    return [Piece("name", text, certain=False)] if likely or names.is_couple(text.text) else None


def _plain_run(text: Text) -> list[Piece] | None:
    """Capitalised words that could be several people: parted before a forename, or each two of five proposed as one."""
    begin = names.titles(text.text)
    found = list(re.finditer(r"\S+", text.text[begin:]))
    if len(found) < 4 or any(not _NAME_WORD.fullmatch(word[0]) or names.is_field(word[0]) for word in found):
        return None
    known = [at for at, word in enumerate(found) if names.is_forename(word[0])]
    if len(known) == _PAIR and known[0] == 0 and _PAIR <= known[1] < len(found) - 1:
        at = begin + found[known[1]].start()
        return [Piece("name", text.part(0, at), certain=False), Piece("name", text.part(at), certain=False)]
    if len(found) < 5:
        return None
    if len(found) % 2:
        return [Piece("name", text, certain=False)]
    starts = [0, *(begin + word.start() for word in found[2::2])]
    return [
        Piece("name", text.part(at, stop), certain=False)
        for at, stop in zip(starts, [*starts[1:], len(text.text)], strict=True)
    ]


def _surname_from(text: Text) -> list[Piece] | None:
    """A surname alone with its body, as the last of several councillors has it: "Richards from North Council"."""
    lead = names.leading(text.text)
    if not lead or lead.words != 1 or lead.strong or not text.text[lead.end :].startswith(" from "):
        return None
    body = text.part(lead.end + len(" from "))
    if kinds.kind(body.text) != "organisation":
        return None
    return [Piece("single", text.part(0, lead.end)), Piece("organisation", body)]


def _without_word(text: Text, style: Style) -> list[Piece] | None:
    """A name whose last word is rather the body, where other entries run on: "Ann Marie Low Orvane" is none."""
    if kinds.kind(text.text) != "name" or _plain_words(text.text) <= _PAIR:
        return None
    return _part_plain(text, names.leading(text.text), style)


def _part_plain(text: Text, lead: names.Name | None, style: Style) -> list[Piece]:
    """Capitalised words: where other entries run on, the first two are the name."""
    if style.undelimited and lead and lead.words > 2:
        at = _second_word(text.text)
        return [Piece("name", text.part(0, at), certain=False), Piece("organisation", text.part(at), certain=False)]
    return [Piece("plain", text)]


def _name_end(text: str, lead: names.Name) -> tuple[int, bool]:
    """Where a name with a title or initials ends, and whether that is certain.

    Where a word of bodies comes next, what stands before it may be the place that the body is called after.
    """
    most = 1 if lead.initials else 2
    following = text[lead.end :].split()
    second = text[lead.begin :].split()[1:2]
    if following and names.is_post_noun(following[0]) and lead.known and lead.words > most:
        return lead.end, any(map(names.is_forename, second))  # of "Bryn Hale Dale Inspector" Dale may be the place
    if (
        lead.words <= most
        or not following
        or not (names.is_field(following[0]) or following[0].startswith("&"))
        or names.is_post_noun(following[0])
    ):
        return lead.end, True
    if lead.known and lead.words > most + 1 and names.is_forename(text[lead.begin :].split()[1]):
        most += 1  # "Mary Ann Dow North Council"
    found = re.compile(r"\s*(?:(?:de|van|der|von|la|le|al|el|bin)\s+)*\S+" * most).match(text, lead.begin)
    return (found.end(), False) if found else (lead.end, False)


def is_body_first(text: str, *, like_others: bool = False) -> bool:
    """Whether an entry is a body and, after a dash or a colon, who came from it: "North Council – A Dow, B Ray".

    Args:
        text: of the entry.
        like_others: whether the others of the list are: words that could be a body then are one.
    """
    found = _BODY_FIRST.match(text)
    if not found or not names.begins_person(text[found.end() :]):
        return False
    body = found["body"]
    if kinds.kind(body) in {"organisation", "short"}:
        return True
    return like_others and kinds.could_be_body(body) and not names.is_titled(body)


def _held(text: Text) -> list[Piece] | None:
    """An office and the name of who holds it, if its form shows that it is one: "Clerk J Marl"."""
    end = office_first.ends(text.text)
    name = names.read(text.text[end:]) if end else None
    if end is None or name is None or not name.strong:
        return None
    certain = office_first.is_one(text.text[:end])
    return [Piece("post", text.part(0, end), certain), Piece("name", text.part(end), certain)]


def _after_name(text: Text, end: int, style: Style, *, certain: bool) -> list[Piece]:
    """A name, and the pieces of what comes after it."""
    head = text.part(0, end)
    rest = text.part(end).strip(",.–—-")
    rest = without_join(rest)
    following = part(rest, style, first=False) if rest.text else []
    if not certain:
        following = [replace(each, certain=False) for each in following]
    return [Piece("name", head, certain), *following]


def _plain_words(text: str) -> int:
    """How many words a name without a title and without initials has; 0 if it is none."""
    lead = names.leading(text)
    middle = lead is not None and names.is_forename(text.split()[1]) if len(text.split()) > _PAIR else False
    return 0 if lead is None or lead.formal or middle else lead.words


def _second_word(text: str) -> int:
    found = re.match(r"\S+\s+(?:(?:de|van|der|von|la|le|al|el|bin)\s+)*\S+", text)
    return found.end() if found else len(text)


def _unglue(text: Text) -> list[Piece] | None:
    """A name whose last word has the next column stuck to it."""
    for found in _GLUED.finditer(text.text):
        before = text.text[: found.start()]
        if _PREFIXES.search(before) or re.search(r"\s[A-Z][a-z]$", before):
            continue  # "John Adams DfID"
        head, rest = text.part(0, found.start()), text.part(found.start())
        kind = kinds.kind(rest.text)
        if " " in head.text and names.read(head.text) and kind in {"post", "organisation", "short"}:
            return [Piece("name", head, certain=False), Piece(kind, rest, certain=False)]
    return None


def _names_after(text: str) -> int | None:
    """Where, after a body or a post, one or more people whose form shows it begin."""
    for found in re.finditer(r"(?<=\s)\S+", text):
        at = found.start()
        word = found[0].strip(".,")
        lead = names.leading(text[at:])
        if not (lead and lead.strong) or word in lexicon.SHORT_RANKS or (names.is_field(word) and not lead.titled):
            continue
        before = kinds.kind(text[:at])
        if office_first.goes_on(text, at):
            continue
        if (
            before in {"organisation", "short", "single", "plain"} or (before == "post" and lead.titled)
        ) and _all_people(text[at:]):
            return at
    return None


def _is_place(text: str, after: str) -> bool:
    """Whether words before a councillor are a place rather than somebody else: "West Dale Councillor Ann Low"."""
    words = text.split()
    by_form = kinds.kind(text) == "plain" and names.is_councillor(after) and not names.is_titled(text)
    return by_form and (words[0].lower() in lexicon.COMPASS or not any(map(names.is_forename, words)))


def somebody_after(text: str) -> bool:
    """Whether words go on with somebody after a post or a body."""
    return _names_after(text) is not None or _plain_after(text) is not None or holds_titled(text)


def holds_titled(text: str) -> bool:
    """Whether somebody with a title is named among the words, after the first."""
    return any(
        (lead := names.leading(text[found.end() :])) is not None and lead.titled for found in re.finditer(r"\s+", text)
    )


def _all_people(text: str) -> bool:
    """Whether a stretch is names with titles or initials and nothing else."""
    rest = text
    while rest:
        lead = names.leading(rest)
        if not (lead and lead.strong):
            return False
        rest = rest[lead.end :].lstrip(" ,")
    return True


def _plain_after(text: str) -> int | None:
    """Where, after the last word of a body, a plain name begins."""
    last = None
    for found in re.finditer(r"\S+", text):
        if names.is_field(found[0]) or (found[0].isupper() and len(found[0]) > 1):
            last = found.end()
    if last is None or last >= len(text):
        return None
    tail = names.read(text[last:].strip())
    return last + 1 if tail and (tail.strong or tail.words in {2, 3}) else None
