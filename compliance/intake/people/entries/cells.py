"""Reads the columns of one row of a table: a person, with what each column says of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import asides, beyond, bracketed_letters, entries, marks, remarks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, lexicon, names, same, words
from compliance.intake.people.words.text import Text, join

_EMPLOYER = re.compile(
    r"council|borough|district|county|unitary|polic|constabulary|fire|rescue|probation|nhs|health|icb|ccg|partnership"
    r"|\b[A-Z]{2,4}\b|independent",
    re.IGNORECASE,
)
"""Bodies that have no chair of their own, or whose own is no matter: officers and members come from them."""
_LETTERS = re.compile(r"[A-Z][A-Za-z]{0,3}(?:\s*[/&]\s*[A-Z][A-Za-z]{0,3})*")
VACANT = re.compile(r"vacan(?:t|cy).*|tb[ac]|to be (?:confirmed|advised)", re.IGNORECASE)
_OFFICE = re.compile(r"(?:the\s+)?office\s+(?:of|for)\s", re.IGNORECASE)
"""How the name of a body begins that holds that of the post which it serves."""
_REPRESENTING = re.compile(r"(?:representing|on\s+behalf\s+of)\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
_LISTS_FIELDS = re.compile(r"[A-Z]\w+(?:,\s+[A-Z]\w+)*,?\s+(?:&|and)\s+[A-Z][^,;:()]*")
"""The name of a body that lists what it works in: "Police, Fire and Crime Commissioner"."""
_CHAIR_OF = re.compile(rf"{kinds.CHAIR_POST.pattern}(?:\s+of(?:\s+the)?)?\s+(?-i:[A-Z]{{2,6}})", re.IGNORECASE)
"""Who chairs what letters stand for, before the body that they come from: "Vice-Chair SNB, Vale Residents"."""
_TAKES_NOTES = re.compile(r"(?:minutes?|notes?)(?:[\s-]tak(?:er|ing))?", re.IGNORECASE)
"""What stands in a column of bodies beside whoever takes the notes."""
_PAIR = 2
_DASH = re.compile(r"[-–—./\s]*")
_INITIALS = re.compile(r"\s+([A-Z]{1,2}[a-z]{1,2})$")


def people(row: Row, columns: Sequence[Column | None], context: Context, listed: Listed) -> list[Person]:
    """The person of a row, or the people who share it."""
    found: list[Person] = []
    cells = {
        column: row.cells[index]
        for index, column in reversed(list(enumerate(columns)))
        if column and index < len(row.cells) and row.cells[index].text
    }
    whole = join(row.filled, " | ")
    name = cells.get("name")
    if name is None and (deputy := cells.get("substitute")) is not None and names.begins_person(deputy.text):
        name, cells = deputy, {column: cell for column, cell in cells.items() if column != "substitute"}
    if name is not None and not VACANT.fullmatch(name.text):
        entry = entries.read(_without_initials(name.strip("-–—")), context)
        if entry.nobody or entry.public:
            return []
        if entry.people:
            found = entry.people
        else:
            if len(row.filled) == 1 and entry.body is not None:
                return []
            listed.unread.append(name)
    elif "name" not in columns and (letters := cells.get("initials")) is not None:
        found = _by_initials(letters)
    elif name is None and ("post" in cells or "post_and_organisation" in cells):
        found = [Person(whole)]
    others = [cell for cell, column in zip(row.cells, columns, strict=False) if column is None]
    for person in found:
        person.at = whole
        _fill(person, cells)
        for cell in others if len(found) == 1 else ():
            beyond.take(person, cell)
        if "organisation" in columns and "organisation" not in cells and "post" in cells and not person.organisation:
            _out_of_post(person, cells["post"])
    return found


_AGES = re.compile(r"\d\s*[-–]\s*\d")
"""From which age to which: what somebody does is among the words, "HoS Achievement 0 - 12"."""
_HELD_THERE = re.compile(
    r"(?P<post>(?:(?:Vice|Deputy)[\s-])?Chair(?:man|woman|person)?(?=\s)|Hon(?:orary|\.)?\s+(?:Treasurer|Secretary)"
    r"|(?:Treasurer|Secretary)(?=\s))\.?(?:\s+(?P<body>[A-Z].*\b(?:CC|[DMRL]?BC|DC|Council|Authority|Police|Constabulary)))?"
)
"""What somebody is of the body that met, in a column of bodies, and the council or the like that they are of."""
_POST = re.compile(
    r"^[^,;:()–]*\s(?:Manager|Officer|Co-?ordinator|Director|Administrator|Assistant|Advis[eo]r|Secretary|Supervisor)$"
)
"""What somebody does, and nothing else, wherever it stands."""


def _out_of_post(person: Person, post: Text) -> None:
    """Take a body that stands in the column of posts where that of bodies is blank: "Head of Homes, Dale Council"."""
    *before, last = _parts(_remarks(Person(post), post)) or [post]
    named = kinds.kind(last.text) in {"organisation", "short"} and not kinds.is_post(last.text)
    if named and (bodies.strength(last.text) == bodies.NAMED or (before and last.text.isupper())):
        person.organisation, person.origin = last.text, "own"
        person.post = ", ".join(part.text for part in before) or None
        person.doubts.add("place")


def _by_initials(letters: Text) -> list[Person]:
    """Somebody of whom a register prints the initials alone; two with a stroke between share a row."""
    if not _LETTERS.fullmatch(letters.text):
        return []
    return [Person(letters, letters.text, doubts=set() if letters.text.isalpha() else {"cut"})]


def _without_initials(text: Text) -> Text:
    """A name without the initials that end its cell: "Anna Smithers ASm"."""
    found = _INITIALS.search(text.text)
    if (
        found
        and len(text.text[: found.start()].split()) > 1
        and remarks.is_initials(found[1], text.text[: found.start()])
    ):
        return text.part(0, found.start())
    return text


def _fill(person: Person, cells: dict[Column, Text]) -> None:
    """Add what the other columns say."""
    if (post := cells.get("post")) is not None:
        post = _remarks(person, post)
        mark = remarks.chair_mark(post.text)
        beside = next((each for part in _parts(post) if (each := remarks.chair_mark(part.text))), None)
        person.chair = person.chair or _labelled(post) or mark or beside
        if mark or not remarks.read(post.text, of=person.name):
            person.post = post.text
    if (both := cells.get("post_and_organisation")) is not None:
        person.chair = person.chair or _labelled(both)
        post_and_organisation(person, _remarks(person, both))
    if (organisation := cells.get("organisation")) is not None:
        organisation = organisation.strip(":")  # "Police:", beside those who came from there
        _from_bodies(person, asides.without(_remarks(person, _without_sentence(organisation)), person), post)
    for column in ("substitute", "remark"):
        if (said := cells.get(column)) is not None and not words.NOBODY.fullmatch(said.text):
            _said(person, said, names_one=column == "substitute")
    if (voting := cells.get("voting")) is not None:
        person.voting = bool(marks.THERE.fullmatch(voting.text) or voting.text.lower().startswith("voting"))
    _presence(person, [cell.text for cell in (cells.get("status"), cells.get("present")) if cell is not None])


def _from_bodies(person: Person, organisation: Text, post: Text | None) -> None:
    """Add what a column of bodies says, which may hold posts too where no other column has them."""
    if post is None and (chairs := _chair_of(organisation)):
        person.organisation, person.post = chairs
        person.origin = "column"
    elif post is None and (office := _HELD_THERE.fullmatch(organisation.text)):
        person.post, person.organisation, person.origin = office["post"], office["body"], "column"
        person.chair = person.chair or ("possible" if remarks.chair_mark(office["post"]) == "chair" else None)
        person.doubts |= {"cut"} if office["body"] else set()
    elif post is None and _is_none(organisation):
        person.post = organisation.text
    elif post is None and _POST.search(organisation.text) and kinds.kind(organisation.text) == "post":
        _of_post(person, organisation)
    elif post is None and (_holds_both(organisation) or bracketed_letters.after_post(organisation.text, person.name)):
        post_and_organisation(person, organisation)
    elif person.origin == "own" and _has_own(person, organisation.text):
        person.heading = organisation.text
    else:
        person.organisation = None if _DASH.fullmatch(organisation.text) else organisation.text
        person.doubts |= {"cut"} if _AGES.search(organisation.text) else set()
        person.origin = "column"
    if person.chair == "chair" and post is not None and remarks.chair_mark(post.text) and _has_chair(organisation):
        person.chair = "possible"


def _of_post(person: Person, text: Text) -> None:
    """Add a post that stands in a column of bodies, with the body that is run on to it: both are asked about."""
    split = kinds.split_body(text.text)
    body = text.part(0, split[0]) if split else None
    if split and body and bodies.strength(body.text) == bodies.NAMED:
        person.organisation, person.post, person.origin = body.text, text.part(split[0]).text, "column"
        person.doubts.add("cut")
    else:
        person.post = text.text
        person.doubts.add("odd")


def _labelled(post: Text) -> remarks.ChairMark | None:
    """What a label before a post says: "Chair: Director of Housing" has the chair here, whoever chairs other bodies."""
    label, colon, rest = post.text.partition(":")
    mark = remarks.chair_mark(label.strip()) if colon and rest.strip() else None
    return "in_chair" if mark == "chair" else mark


def _is_none(text: Text) -> bool:
    """Whether what stands in a column of bodies says what somebody does: "Minutes", "Vice Chair – Executive"."""
    heads = kinds.CHAIR_POST.fullmatch(_parts(text)[0].text) is not None
    return _TAKES_NOTES.fullmatch(text.text) is not None or (heads and kinds.kind(text.text) == "post")


def _holds_both(text: Text) -> bool:
    """Whether a post stands beside a body in a column of bodies: "Centre Manager, Dale Homes", "LB Dale – Clerk"."""
    first, *others = _parts(text)
    if others and bodies.strength(first.text) == bodies.NAMED and not kinds.is_post(first.text):
        return kinds.is_post(others[-1].text)
    a_post = kinds.is_post(first.text) or _CHAIR_OF.fullmatch(first.text) is not None
    return bool(others) and a_post and not kinds.is_post(others[-1].text)


def _chair_of(text: Text) -> tuple[str, str] | None:
    """A body and its chair, where a column of bodies has both with nothing between: "DSCB Independent Chair"."""
    for found in re.finditer(r"\s+", text.text):
        body, post = text.text[: found.start()], text.text[found.end() :]
        if kinds.CHAIR_POST.fullmatch(post):
            named = kinds.kind(body) in {"organisation", "short"} and kinds.could_be_body(body)
            return (body, post) if named else None
    return None


def _without_sentence(text: Text) -> Text:
    """A body without what is said after a dash: "Dale Trust – Ella Brough was to come but did not"."""
    found = re.search(r"\s+[-–—]\s+", text.text)
    return text.part(0, found.start()) if found and words.VERBS.search(text.text[found.end() :]) else text


def _has_own(person: Person, column: str) -> bool:
    """Whether a body by its own name stands beside somebody, and in the column the kind of it: "Voluntary sector"."""
    own = person.organisation is not None and bodies.strength(person.organisation) == bodies.NAMED
    return own and (bodies.strength(column) < bodies.NAMED or column.lower().endswith(" sector"))


def _has_chair(organisation: Text) -> bool:
    """Whether a body is one whose own chair may come to meetings, as "Chair | Dale Street Pastors"."""
    return not _EMPLOYER.search(organisation.text)


def _said(person: Person, text: Text, *, names_one: bool) -> None:
    """Add what a column of substitutes or of remarks says."""
    instead = remarks.instead_of(text.text)
    if instead and person.name and same.person(instead[1], person.name):
        person.substitute = instead[0]
    elif remark := remarks.read(text.text, of=person.name):
        person.take(remark, text)
    elif names_one and (came := names.leading(text.text)):
        person.substitute = text.text[: came.end] if text.text[came.end :].startswith(",") else text.text
    else:
        person.notes.append(text.text)


def post_and_organisation(person: Person, text: Text) -> None:
    """Add what a column says that holds both."""
    text = asides.without(text, person)
    if _TAKES_NOTES.fullmatch(text.text):
        person.post = text.text
        return
    if (found := bracketed_letters.after_post(text.text, person.name)) is not None:
        person.post, person.organisation = found
        person.origin = "column"
        return
    if whose := _REPRESENTING.match(text.text):
        text = text.part(whose.end())
        if kinds.could_be_body(text.text) or _LISTS_FIELDS.fullmatch(text.text):
            person.organisation, person.origin = text.text, "column"
            return
    inner = Person(text)
    parts = _parts(text)
    if len(parts) == _PAIR and _CHAIR_OF.fullmatch(parts[0].text) and kinds.could_be_body(parts[1].text):
        person.post, person.organisation, person.origin = parts[0].text, parts[1].text, "column"
        person.doubts |= (
            set() if kinds.kind(parts[1].text) == "organisation" or kinds.ends_in_letters(parts[1].text) else {"place"}
        )
        return
    for part in parts:
        inner.chair = inner.chair or remarks.chair_mark(part.text)
    posts = any(kinds.is_post(part.text) for part in parts)
    if kinds.kind(text.text) == "organisation" and not posts and not _ends_in_its_body(parts):
        if len(parts) > 1 and kinds.kind(parts[-1].text) in {"plain", "single"}:
            person.doubts.add("cut")  # "Tenancy Support, Lantern"
        parts = [text]
    inner.tail = [(kinds.kind(part.text), part) for part in parts]
    if len(inner.tail) == 1 and inner.tail[0][0] in {"plain", "single", "other", "name"}:
        inner.tail = [("organisation", text)]
    inner.settle(text.text)
    if len(parts) == 1 and inner.organisation == text.text and _holds_post(text.text):
        person.doubts.add("cut")
    person.doubts |= inner.doubts
    person.post, person.organisation = inner.post or person.post, inner.organisation or person.organisation
    person.chair = person.chair or inner.chair


def _ends_in_its_body(parts: Sequence[Text]) -> bool:
    """Whether what somebody works in stands before the body by its own name: "Community Affairs, Dale Police"."""
    *before, last = parts
    own = any(bodies.is_own(word) for part in before for word in part.text.split())
    own |= any(
        kinds.kind(part.text) == "organisation" and bodies.strength(part.text) == bodies.NAMED for part in before
    )
    return bool(before) and not own and bodies.strength(last.text) == bodies.NAMED


def _holds_post(text: str) -> bool:
    """Whether a post is among the words, with nothing that parts it from the rest: "Chief Executive Anyshire CVS"."""
    if _OFFICE.match(text):
        return False
    if _AGES.search(text):
        return True
    return bool(words.POST_OPENING.match(text)) or not lexicon.POST_NOUNS.isdisjoint(names.tokens(text))


_TOLD = re.compile(r"\(([^()]+)\)|(?:[;,]|\s[-–—])\s*([A-Z][^;,()–—]+)$")
"""What is told behind a mark: "Apologies – Ann Low attended"."""


_BY = re.compile(r"(?:represented|substituted|replaced|covered)\s+by\s", re.IGNORECASE)
_OWN_LETTERS = re.compile(r"\s*\([A-Z]{2,4}\)")
"""The initials of whoever came: "Lea Holt (LH) attended"."""


def _presence(person: Person, said: Sequence[str]) -> None:
    """Add what stands beside a mark of presence: who was in the chair, who joined from elsewhere, who came instead."""
    for text in said:
        if words.REMOTE.search(text):
            person.remote = True
        if (sent := re.search(r"\(([^()]+)\)", text)) and (name := names.leading(sent[1])) and name.strong:
            person.substitute = person.substitute or name.text
        bare = _OWN_LETTERS.sub("", text)
        told = _TOLD.search(bare)
        instead = bare if _BY.match(bare) else told[told.lastindex or 0] if told else None
        if instead and (came := remarks.substitution(instead)):
            person.substitute = person.substitute or came.substitute
        if found := re.search(r"(?:vice[\s-]*)?chair\w*", text, re.IGNORECASE):
            person.chair = person.chair or remarks.chair_mark(found[0])


def _remarks(person: Person, text: Text) -> Text:
    """A cell without the remarks in its brackets and after its last dash, which are kept."""
    for found in reversed(
        list(re.finditer(r"\s*\(([^()]*)\)|(?<=\w)(?!(?<=\d)\s+\S\s+\d)\s+[-–—]\s+([^-–—()]+)$", text.text))
    ):
        inner = found.lastindex or 0
        if remark := remarks.read(found[inner], of=person.name):
            person.take(remark, text.part(found.start(inner), found.end(inner)))
            text = text.without(found.start(), found.end())
    return text


def _parts(text: Text) -> list[Text]:
    """What stands between the commas, semicolons and dashes of a cell, brackets left whole."""
    cuts = [
        found
        for found in re.finditer(
            r"[,;]\s*|(?<!\d)\s[-–—]\s|(?<=\d)\s[-–—]\s(?!\d)|(?<=[a-z])[-–—]\s+(?=[A-Z])", text.text
        )
        if text.text[: found.start()].count("(") == text.text[: found.start()].count(")")
        and not bodies.holds(text.text, found.start())
    ]
    edges = [0, *(found.end() for found in cuts)]
    stops = [*(found.start() for found in cuts), len(text.text)]
    return [part for part in (text.part(start, stop) for start, stop in zip(edges, stops, strict=True)) if part.text]
