"""Reads a bracket beside a name: a remark, a post, a body, and which of the names before it the body covers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from compliance.intake.people.entries import remarks, seat, segments
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import bodies, kinds, lexicon, names
from compliance.intake.people.words.text import Text

_SENT_BY = re.compile(r"(?P<body>[^,;]+?)(?:['’]s?)?\s+rep(?:resentative|\.)?s?\.?", re.IGNORECASE)
"""A bracket of the body and no more: "(Dale Voluntary Network representatives)". In "(youth rep)" there is none."""
_BOTH = re.compile(r"(?:both|all)(?:\s+(?:of|from|representing))?\s+(?:the\s+)?", re.IGNORECASE)
_CHAIR_OF = re.compile(
    r"chair\w*(?:,|\s[–-])\s.*\b(?:panel|board|committee|group|forum|association|watch|network|partnership)\b",
    re.IGNORECASE,
)
"""The chair of a body that has one of its own: "Chair, Moor Ward Panel"."""
_LENT = re.compile(rf"(?P<of>[A-Z].*?)\s+{remarks.FOR}\s+(?P<whom>[A-Z].*)", re.IGNORECASE)
"""A body, and for whom somebody of it came: "Dale Homes for Ann Low"."""
_LETTERS = re.compile(r"(?P<letters>[A-Z][A-Za-z]{1,3})(?:\s*/\s*|\s+)(?=[A-Za-z])")
_PARTS = re.compile(
    r"\s*;\s*|\s*,\s+(?=(?:by\s+(?:tele|video)?(?:phone|link)|via|online|remotely|until|from\s+\d|items?\s+\d|part)\b)",
    re.IGNORECASE,
)
"""What parts a body from what is said of somebody: "Probation; by phone"."""
_WORK = lexicon.HEADINGS | lexicon.DEPARTMENTS | lexicon.FIELDS
"""Of such words what somebody works on is called: "Monitoring", "Risk and Audit"."""
_COUNCIL = re.compile(r"council|borough|district|county|unitary|authority|city\b|[BDC]C\b|parish", re.IGNORECASE)


def read(text: Text, person: Person, bare: Sequence[Person], entry: Entry, context: Context) -> bool:
    """Read a bracket; whether it holds a body, so that the names before it are done with.

    Args:
        text: what stands within.
        person: before whom it stands.
        bare: the people before it that have nothing of their own, themselves among them.
        entry: that they stand in.
        context: of the list.
    """
    if text.text in context.categories:
        person.notes.append(text.text)
        return False
    text = without_own_initials(text, person)
    if len(parts := text.split(_PARTS)) > 1 and any(remarks.read(part.text, of=person.name) for part in parts):
        return sum(read(part, person, bare, entry, context) for part in parts) > 0
    remark = remarks.read(text.text, of=person.name)
    if remark and not ((remark.chair or remark.note) and _names_body(text)):
        person.take(remark, text)
        if remark.organisation and not remark.substitute and (at := text.text.find(remark.organisation)) >= 0:
            cover(("organisation", text.part(at)), person, bare, both=False)
            return True
        return False
    if _department(text, person):
        return True
    if _is_sort(text.text, person) or (kinds.kind(text.text) in {"plain", "single"} and _has_body(person)):
        person.notes.append(text.text)
        return False
    both = _BOTH.match(text.text)
    if both:
        text = text.part(both.end())
    if (sent := _SENT_BY.fullmatch(text.text)) and bodies.is_more_than_field(sent["body"]):
        text = text.part(0, sent.end("body"))
    whole = kinds.kind(text.text) == "organisation" and re.search(r",\s+(?:and|&)\s", text.text)
    for part in [text] if whole else [segment.text for segment in segments.cut(text)]:
        _part(part, person, entry, context)
    if person.chair == "chair" and _CHAIR_OF.match(text.text) and not bodies.EMPLOYER.search(text.text):
        person.chair = "possible"
    body = next((each for each in reversed(person.tail) if each[0] in {"organisation", "short"}), None)
    if body is not None and (both or not person.substitute):  # "(Dale ICB – Bo Ray attending for her)" is of one
        cover(body, person, bare, both=both is not None)
    return body is not None


def without_own_initials(text: Text, person: Person) -> Text:
    """What stands in a bracket behind the initials of whoever it is of: "Ann Low (AL for Ben Moss)"."""
    found = _LETTERS.match(text.text)
    if found is None or not person.name or not remarks.is_initials(found["letters"], person.name):
        return text
    rest = text.part(found.end())
    told = remarks.read(rest.text, of=person.name) is not None
    return rest if told or kinds.kind(rest.text) in {"organisation", "post"} else text


def is_torn(text: Text, person: Person) -> bool:
    """Whether a bracket that nobody closed says nothing: "Head of Care (Nor", "(rep Lee". A word alone is in doubt."""
    if text.text[:1].islower() and remarks.read(text.text, of=person.name) is None:
        return True
    alone = kinds.kind(text.text) in {"plain", "single"}
    if alone and any(kind == "post" for kind, _ in person.tail):
        return True
    person.doubts |= {"place"} if alone else set()
    return False


def hold_initials(cut: Sequence[segments.Segment]) -> bool:
    """Whether a bracket holds the initials of whoever it stands behind, as the others of the list may do as well."""
    return any(one.mark == "(" and remarks.is_initials(one.text.text, at.text.text) for at, one in pairwise(cut))


def is_own_initials(text: Text, mark: segments.Mark, person: Person) -> bool:
    """Whether letters behind a dash are somebody's initials, though they could be honours: "Bernard Ash - BA"."""
    return mark == "-" and remarks.is_initials(text.text, person.name or "")


def cover(body: tuple[kinds.Kind, Text], person: Person, bare: Sequence[Person], *, both: bool) -> None:
    """Give a body to those before it who have nothing of their own; whoever has the chair perhaps has it."""
    open_ = [
        other
        for other in bare
        if other is not person and not (other.tail or other.organisation) and _compatible(other, body[1].text)
    ]
    several = any(not other.chair for other in open_)
    for other in open_:
        if other.chair and not several:
            continue  # "Cllr A Dow (Chair), Cllr B Ray (North Council)": each has a bracket
        if other.chair:
            other.perhaps = body[1].text
        else:
            other.tail.append(body)
        other.covered_by = person.name
        if not both:
            other.doubts.add("bracket")


_ALL = 3
"""Where one bracket stands behind more than so many names that only commas part, it is hardly that of all of them."""
_EACH = 2
"""Where so many have a bracket of their own, whoever has none before one of them hardly shares it."""


def uncover(people: Sequence[Person], printed: str) -> None:
    """Leave open whose a bracket is where the run ends with somebody of nothing: others before it may be so too.

    So it is where it stands behind many: "Ann Low, Ben Moss, Cy Ray, Di Fox (Dale Police)".
    "Ann Low, Ben Moss (Dale Police) and Cy Ray": the police are hardly those of Ann Low. Where several follow who have
    nothing it is not even asked. Whoever stands behind a semicolon shows nothing of those before it.
    """
    covered = [person for person in people if person.covered_by and person.tail]
    if (
        len(people) > _ALL
        and len(covered) == len(people) - 1
        and not re.search(r";|\s(?:and|&)\s", printed.partition("(")[0])
    ):
        for person in covered:
            person.perhaps = person.tail.pop()[1].text if "bracket" in person.doubts else None
        return
    own = [person for person in people if person.tail and not person.covered_by]
    for person in covered if covered and len(own) >= _EACH * len(covered) else ():
        joined = rf"\b{re.escape(person.name or '')}\s+(?:and|&)\s"
        if "bracket" in person.doubts and not re.search(joined, printed):
            person.perhaps = person.tail.pop()[1].text
    after = list(takewhile(_has_nothing, reversed(people)))
    if not after:
        return
    run = printed.rfind(";", 0, max(0, printed.find(after[-1].name or "")))
    covered = [each for each in people if each.covered_by and each.tail and printed.find(each.name or "") > run]
    for person in covered:
        if "bracket" in person.doubts and person.tail:
            person.perhaps = person.tail.pop()[1].text
            if len(after) > 1:
                person.perhaps = person.covered_by = None
                person.doubts.discard("bracket")


def propose(people: Sequence[Person]) -> None:
    """Give the officers in a list the body behind the last of them, if it is a council or letters, and ask of each."""
    for person in people:
        short = person.perhaps and kinds.kind(person.perhaps) in {"short", "organisation"}
        if short and "bracket" in person.doubts and not (person.organisation or person.chair):
            person.organisation, person.origin = person.perhaps, "own"


_SMALL = re.compile(r"\(([a-z]{3,9})\)")
"""A word in small letters that is all of a bracket: "Ann Low (adva)"."""
_AGAIN = 3
"""So often such a word stands in a list if it is a body."""


def small(texts: Sequence[str]) -> frozenset[str]:
    """The words in small letters, again and again in brackets, that are bodies: another line shows what kind of one.

    Args:
        texts: of the paper.
    """
    found = Counter(word for text in texts for word in _SMALL.findall(text))
    often = [word for word, times in found.items() if times >= _AGAIN and not _is_common(word)]
    return frozenset(
        word
        for word in often
        for text in texts
        for named in re.finditer(rf"(?<![\w(]){word}\s+(\w+)", text, re.IGNORECASE)
        if named[1].lower() in lexicon.BODY_NOUNS
    )


def _is_common(word: str) -> bool:
    """Whether a word says something of somebody or of a body, and is the name of none."""
    known = lexicon.POST_NOUNS | lexicon.ORGANISATION | lexicon.HEADINGS | lexicon.OF_LISTS | lexicon.SORTS
    return word in known or names.is_field(word) or remarks.read(word, of=None) is not None


def ends_with(text: str, person: Person, context: Context) -> bool:
    """Whether nothing further on is of somebody, by their bracket: a party, initials or the like, or who came instead.

    Each in a list has one of the former; and "Ann Low (Bo Ray attending) and Cy Dent (Dale Trust)" are of two bodies.
    """
    if text in context.categories or remarks.GROUP.fullmatch(text):
        return True
    return bool(person.substitute or (person.name and remarks.is_initials(text, person.name)))


def _has_nothing(person: Person) -> bool:
    """Whether nothing stands beside a name, nor could be meant for it."""
    return not (person.tail or person.organisation or person.covered_by or person.chair)


def _department(text: Text, person: Person) -> bool:
    """Read a bracket after a body as a part of it, or as its short name."""
    if not person.tail or person.tail[-1][0] != "organisation" or not bodies.EMPLOYER.search(person.tail[-1][1].text):
        return False
    if bodies.is_department(person.tail[-1][1].text) and bodies.strength(text.text) == bodies.NAMED:
        return False  # "Manager, Adult Services (Dale Council)"
    if any(segment.mark == "(" or remarks.read(segment.text.text, of=person.name) for segment in segments.cut(text)):
        return False
    if kinds.kind(text.text) == "short":
        person.notes.append(text.text)
    else:
        person.tail.insert(-1, ("post", text))
    return True


def _names_body(text: Text) -> bool:
    """Whether a body stands beside what a bracket says of the chair: "North Council, chairing"."""
    parts = segments.cut(text)
    return len(parts) > 1 and any(kinds.kind(part.text.text) in {"organisation", "short"} for part in parts)


def _part(text: Text, person: Person, entry: Entry, context: Context) -> None:
    """Read one part of a bracket."""
    if not text.text:
        return
    if (lent := _LENT.fullmatch(text.text)) and names.is_titled(lent["whom"]) and remarks.somebody(lent["whom"]):
        person.substitute_for = person.substitute_for or lent["whom"].strip(" .")
        text = text.part(0, lent.end("of"))
    if remark := remarks.read(text.text, of=person.name):
        person.take(remark, text)
        return
    kind = kinds.kind(text.text)
    if kinds.is_prose(text.text):
        person.notes.append(text.text)
        return
    if kind == "name":
        if context.apologies:
            person.substitute = text.text
            person.doubts.add("bracket")
        else:
            person.notes.append(text.text)
            entry.unread.append(text)
    elif any(before == "post" for before, _ in person.tail) and _goes_with_post(text.text):
        person.tail.append(("post", text))
    elif kind in {"plain", "single"}:
        person.tail.append(("organisation", text))
        if kind == "plain" and context.apologies:
            person.doubts.add("place")
    elif text.text in context.small or seat.begins_small(text.text):
        person.tail.append(("organisation", text))
        person.doubts.add("place")
    elif kind == "other" and not text.text[:1].isupper() and not text.text[:1].isdigit():
        person.notes.append(text.text)
    else:
        person.tail.append(("organisation" if kind == "other" else kind, text))


def _goes_with_post(text: str) -> bool:
    """Whether words behind a post say for what area or work it is, and no body: "Area Manager – South"."""
    if kinds.kind(text) in {"organisation", "short"}:
        return False
    return text.lower() in lexicon.COMPASS or _WORK.issuperset(names.tokens(text))


def _has_body(person: Person) -> bool:
    """Whether a body, or what stands where it would, comes before the bracket: "Al Dow, Rouse & Orme (Agents)"."""
    return any(kind in {"organisation", "short"} or " & " in text.text for kind, text in person.tail)


def _is_sort(text: str, person: Person) -> bool:
    """Whether a bracket says only what sort of body stands before it: "Elm Lane Hall (Charity)"."""
    sort = set(names.tokens(text)) <= lexicon.SORTS | lexicon.COLUMN_BODIES
    return sort and bool(person.tail) and person.tail[-1][0] != "post"


def _compatible(person: Person, body: str) -> bool:
    """Whether somebody can be of a body: a councillor is not of the police, nor an inspector of a council."""
    if person.name and (names.is_councillor(person.name) or person.councillor):
        return bool(_COUNCIL.search(body)) or kinds.kind(body) == "short"
    return not (person.name and names.is_ranked(person.name) and _COUNCIL.search(body))
