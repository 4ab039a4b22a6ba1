"""Reads one entry of a list: the people in it, each with what is printed of post, organisation and circumstances."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from compliance.intake.people.entries import (
    asides,
    counted,
    dashed_names,
    last_comma,
    legend,
    lent,
    of_all,
    pieces,
    post_bracketed,
    remarks,
    seat,
    segments,
    sent_instead,
    shared,
    trailing,
)
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.walk import Walk
from compliance.intake.people.words import kinds, lexicon, names, words
from compliance.intake.people.words.text import Text

_BULLET = re.compile(r"(?:[•●▪■◦·∙*o§➢►]|[-–—+✓✔]|\(?\d{1,2}[.)]|\([a-z]\))\s+(?=\S)")
_ATTENDED = re.compile(
    r"\s+(?:was\s+|were\s+)?(?:attended|attending|present|in\s+attendance|joined)\s+(?:only\s+)?(?:from|until|in\s+connection\s+with|for(?!\s+(?:him|her|them)\b))\s[^,;()]*$",
    re.IGNORECASE,
)
_OTHER_MATTER = re.compile(
    r"\s+(?:\d{1,2}[.)]?\s+(?:Welcome|Introductions?|Apologies|Declarations?|Minutes|Matters\s+Arising|Election)\b"
    r"|Item\s+(?:No\.?\s+)?(?:Minute|Action|Subject)|Declarations?\s+of\s|Distribution\b|Circulation\b).*$",
    re.DOTALL,
)
"""What comes after the last entry of a list that lost its lines: the first item, or who the minutes go to."""
_WRITER = re.compile(r"(?:me|myself|I)\s*\(([A-Z][^()]+)\)")
"""Whoever wrote the notes, in their own words."""
_KEY = re.compile(r"(?P<key>[A-Z][A-Za-z'’]{1,5})(?:\s*[-–—:=]\s*|\s+)(?=\S)")
_UNMANNED = re.compile(
    r"[^,;()]{2,80}?\s*(?:\s[-–—]|[:,]|\()\s*(?:none|nil|no\s+(?:representa(?:tives?|tion)|one|body)|nobody|not\s+represented)"
    r"(?:\s+(?:present|attended|available|in\s+attendance))?\)?\W*",
    re.IGNORECASE,
)
"""A body that nobody came from: "Housing – no representative"."""
_MESSRS = re.compile(
    r"\b(?:Messrs(?!\.?\s+[A-Z][\w'’-]+(?:,|\s+(?:and|&)\s))|Mesdames|Mmes)\.?\s+(?=[A-Z])"  # surnames keep it
)
_AND_BODY = re.compile(r"and\s(?:the\s+)?(?=[A-Z])")
_AND_POST = re.compile(r"\band\s+(?:the\s+)(?=[A-Z])")
_MORE = re.compile(
    r"\s+and\s+(?:an?|one|two|three|four|five|six|several|some|\d{1,2})\s+members?\s+of\s+the\s+(?:public|press)"
)
_PAIR = 2
_COUNCIL_ALONE = re.compile(r"M?[BCDTP]C|CBC|UA")
_RANK_APART = re.compile(
    r"(?:[A-Z][a-z]+\.?\s+){0,3}(?:Superintendent|Supt|Inspector|Insp|Sergeant|Sgt|Constable)\.?(?P<comma>,)\s+(?=[A-Z])"
)
"""A rank that a comma parts from the name behind it: "Detective Inspector, Ann Low"."""
_TITLE_TWICE = re.compile(r"(?:Councillor|Cllr)s?:?\s+(?=(?:Councillor|Cllr)\b)")
_ONE_OF_MANY = re.compile(r"(Councillor|Cllr)s\s+")


def unbullet(text: Text) -> Text:
    """An entry without its bullet or number."""
    found = _BULLET.match(text.text)
    return text.part(found.end()) if found else text


def read(text: Text, context: Context) -> Entry:
    """Read one entry."""
    if len(text.text) > segments.LONGEST:
        return Entry(text, unread=[text.part(0, 80)])
    printed = unbullet(text).strip("*•†‡#")
    bare = counted.without(printed)
    entry = Entry(bare)
    if words.NOBODY.fullmatch(bare.text) or _UNMANNED.fullmatch(bare.text):
        entry.nobody = True
        return entry
    if (printed.text and not bare.text) or words.PUBLIC.fullmatch(bare.text):
        entry.public = True
        return entry
    if writer := _WRITER.fullmatch(bare.text):
        bare = bare.part(writer.start(1), writer.end(1))
    bare = asides.without_part(asides.without_errand(_with_rank(_without_messrs(_titled_once(without_key(bare))))))
    if attended := _ATTENDED.search(bare.text):
        bare = bare.part(0, attended.start())
    bare = asides.without_note(bare)
    if (told := asides.told(bare.text)) is not None:
        bare = bare.part(0, told)
    bare = dashed_names.joined(_without_other_matter(bare))
    cut = post_bracketed.joined(trailing.parted(lent.lend(segments.cut(bare))))
    cut = sent_instead.parted(cut) if context.apologies else cut
    style = replace(context.style, run=True) if _is_run(cut) else context.style
    _fill(entry, cut, replace(context, style=style))
    if (
        len(entry.people) == 1
        and (one := entry.people[0]).name
        and (title := _ONE_OF_MANY.match(bare.text))
        and bare.text[title.end() :].startswith(one.name)
    ):
        one.name = f"{title[1]} {one.name}"  # "Councillors A Burch", for one
    _between_bodies(entry.people, () if not context.pairs or seat.name_several(cut) else cut)
    _lost(entry, bare)
    _of_post(entry, bare)
    _of_both(entry.people, bare.text)
    of_all.settle(entry.people, bare)
    guessed = {segment.text.text for segment in cut if not segment.certain}
    guessed |= {lent.surname(segment) for segment in cut if segment.title}
    mark = legend.mark_of(text.text)
    for person in entry.people:
        if guessed & {person.name, person.heading}:
            person.doubts.add("cut")
        person.settle(bare.text)
        _with_place(person)
        person.mark = mark
        if context.apologies and person.substitute_for and not person.substitute:
            _swap(person)
    _of_one(entry.people)
    shared.settle(entry.people, bare.text)
    return entry


def _fill(entry: Entry, cut: list[segments.Segment], context: Context) -> None:
    """Put the people of its segments into an entry."""
    if (shaped := last_comma.read(cut, form=context.dashed)) is not None:
        entry.people.append(shaped)
    else:
        Walk(entry, context, read).all(cut)


def _without_other_matter(text: Text) -> Text:
    """An entry without what comes after the last of a list; "Distribution" may end the name of a body."""
    other = _OTHER_MATTER.search(text.text)
    if other is None:
        return text
    before = names.tokens(text.text[: other.start()])[-1:]
    if other[0].strip(" .,") in {"Distribution", "Circulation"} and lexicon.BODY_NOUNS.isdisjoint(before):
        return text
    return text.part(0, other.start())


def _titled_once(text: Text) -> Text:
    """The text without a title that labels its row, before a name that has its own."""
    doubled = _TITLE_TWICE.match(text.text)
    return text.part(doubled.end(), len(text.text)) if doubled else text


def _without_messrs(text: Text) -> Text:
    """An entry without the titles that several share who are no councillors: "Messrs A Dow and B Ray"."""
    for found in reversed(list(_MESSRS.finditer(text.text))):
        text = text.without(found.start(), found.end())
    return text


def _with_rank(text: Text) -> Text:
    """An entry whose rank and name are one again."""
    apart = _RANK_APART.match(text.text)
    if apart is None or not names.is_title(text.text[: apart.start("comma")]):
        return text
    lead = names.leading(text.text[apart.end() :])
    return text.without(apart.start("comma"), apart.end("comma")) if lead and lead.words == _PAIR else text


def _is_run(cut: Sequence[segments.Segment]) -> bool:
    """Whether dashes part several people, the next behind the body of each: "Ann Low – Dale Homes Cy Ray – Dale CC"."""
    dashed = [segment.text.text for segment in cut if segment.mark == "-"]
    return len(dashed) > 1 and any(pieces.somebody_after(text) for text in dashed[:-1])


def _with_place(person: Person) -> None:
    """Give a council the place that nothing parts from the name before it: "Cllr Roy Shaw Wexham BC"."""
    if not person.name or not _COUNCIL_ALONE.fullmatch(person.organisation or ""):
        return
    person.doubts.add("cut")
    parts = person.name[names.titles(person.name) :].split()
    if len(parts) > _PAIR and person.origin != "column":
        person.name = person.name[: -len(parts[-1])].rstrip()
        person.organisation = f"{parts[-1]} {person.organisation}"


def _between_bodies(people: Sequence[Person], cut: Sequence[segments.Segment]) -> None:
    """Leave in doubt who shows only by standing between two bodies: "Ann Low, Dale Homes, Zeb Ray, Elm Trust"."""
    for before, at, after in zip(cut, cut[1:], cut[2:], strict=False):
        bodies = {kinds.kind(before.text.text), kinds.kind(after.text.text)} <= {"organisation", "short"}
        if bodies and at.mark == after.mark == "," and kinds.kind(at.text.text) == "plain":
            for person in people:
                person.doubts |= {"cut"} if person.name == at.text.text else set()


def _lost(entry: Entry, bare: Text) -> None:
    """Ask about a body that was noted beside somebody, and a surname with a bracket that was taken to head others.

    They stand in the list for somebody of their own: "Ann Low and the Fire Service", "Ash (Dale Health), Sgt Bo Ray".
    """
    for person in entry.people:
        for note in [each for each in person.notes if _AND_BODY.match(each) and _is_body(each)]:
            person.notes.remove(note)
            if (at := bare.text.find(note)) >= 0:
                entry.unread.append(bare.part(at + len("and "), at + len(note)))
        head = person.heading or ""
        if bare.text.startswith(f"{head} (") and head and kinds.kind(head) == "single":
            person.heading = None
            entry.unread += [] if entry.unread else [bare.part(0, bare.text.find(")") + 1)]


def _of_post(entry: Entry, bare: Text) -> None:
    """Take whoever is named by post behind an "and the" for one more, and ask of what no post can be."""
    for person in list(entry.people):
        for note in [each for each in person.notes if _AND_POST.match(each)]:
            post = note[_AND_POST.match(note).end() :]  # type: ignore[union-attr]
            at = bare.text.find(note)
            if at >= 0 and kinds.is_post(post) and not kinds.is_prose(post):
                person.notes.remove(note)
                text = bare.part(at + len(note) - len(post), at + len(note))
                entry.people.append(Person(text, tail=[("post", text)]))
        stretch = next((text for kind, text in person.tail if kind == "post" and _is_of_another(text.text)), None)
        if stretch is not None:
            person.tail = [each for each in person.tail if each[1] is not stretch]
            entry.unread.append(stretch)


def _is_of_another(post: str) -> bool:
    """Whether a post is of others: "Ash and the Clerk", "the Clerk and two members of the public"."""
    found = _AND_POST.search(post)
    named = found is not None and found.start() and kinds.kind(post[: found.start()].strip()) == "single"
    return bool(named) or _MORE.search(post) is not None


def _is_body(text: str) -> bool:
    """Whether a note is of a body."""
    return kinds.kind(_AND_BODY.sub("", text)) == "organisation"


def _of_both(people: Sequence[Person], printed: str) -> None:
    """Take a body for that of both whom an "and" joins before it: "Ann Low and Ben Moss (Dale Council), Cy Ray (Elm)".

    The "and" before the last two of several may as well be that of the whole run.
    """
    for index, (person, other) in enumerate(pairwise(people)):
        before = people[index - 1].covered_by if index else None
        if person.covered_by is None or person.covered_by != other.name or before == other.name:
            continue
        between = re.escape(person.name or "") + r"\s+(?:and|&)\s+" + re.escape(other.name or "")
        alone = len(people) == _PAIR and re.match(between, printed)
        if alone or (index + _PAIR < len(people) and re.search(rf"(?:^|[,;]\s){between}\s*\(", printed)):
            person.doubts.discard("bracket")


def _of_one(people: Sequence[Person]) -> None:
    """Leave in doubt for whom somebody came behind two of one body: "Ann Low and Bo Orr of Elm Homes – Cy Dow came"."""
    if len(people) == _PAIR and people[1].substitute and people[0].organisation:
        people[1].doubts |= {"bracket"} if people[0].organisation == people[1].organisation else set()


def _swap(person: Person) -> None:
    """Among apologies it is the one who was away that counts, whoever is printed first."""
    absent = person.substitute_for or ""
    person.substitute, person.substitute_for = person.name, None
    person.councillor = None
    if kinds.kind(absent) == "post":
        person.name, person.post = None, absent
    else:
        person.name, person.councillor = absent, names.is_councillor(absent) or None


def without_key(text: Text) -> Text:
    """An entry without the initials before its name."""
    found = _KEY.match(text.text)
    if not found:
        return text
    rest = text.part(found.end())
    lead = names.leading(rest.text)
    if lead and (lead.words > 1 or lead.titled) and remarks.is_initials(found["key"], lead.text):
        return rest
    return text
