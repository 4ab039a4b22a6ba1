"""Reads apologies, in lists and in sentences, and who came instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from compliance.intake.people.entries import asides, did, entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.lines import (
    bare_names,
    by_sort,
    came_instead,
    form,
    groups,
    instead,
    lists,
    next_paragraph,
    sorry,
    stuck,
    together,
)
from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, labels, names, passed_on, same, sentences, words
from compliance.intake.people.words.text import Text, join

_FROM = re.compile(
    r"\bapolog(?:y|ies)(?:\s+(?:for|of)\s+(?:(?:(?:their|his|her)\s+)?(?:absence|non[\s-]?attendance|inability\s+to\s+\w+)|"
    r"(?:(?:being\s+)?unable|not\s+being\s+able)\s+to\s+attend))?(?:\s+\w+){0,8}?\s+(?:from|on\s+behalf\s+of"
    r"|(?<=provided\s)for|(?<=given\s)for|(?<=received\s)for|(?<=noted\s)for|(?<=recorded\s)for"
    r"|(?<=\b(?:sent|gave)\s)by|(?<=(?:given|noted)\s)by|(?<=(?:tendered|received)\s)by|(?<=(?:submitted|presented|intimated)\s)by)"
    r"(?:(?<=intimated\sby)\s?:-?\s*|\s+|(?=(?-i:[A-Z])))"
    r"(?:the\s+following(?:\s+(?-i:[a-z]+)){0,5}\s*[:;]?\s*)?(?=(?-i:[A-Zt]))",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?<=[a-z])(?:['’]s|s['’])\s+apologies\b", re.IGNORECASE)
"""Whose apologies they are, in front of them: "Apologies were given" by "Ann Marl's apologies were noted"."""
_UNABLE = re.compile(
    r"\s+(?:(?:was|were|is|are|had\s+been|would\s+be)\s+(?:also\s+)?(?:unable|not\s+able)\s+to|(?:could\s+not|cannot))\s+"
    r"(?:attend|be\s+(?:present|there|with\s+us)|join|make\s+it|come)\b|\s+(?:had\s+)?apologi[sz]ed(?=\W*$)",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:it\s+was\s+\w+|the\s+(?:chair\w*|clerk|secretary)\s+\w+|members\s+were\s+\w+|(?:the\s+)?\w+\s+\w+ed)\s+that\s+"
    r"(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""How what was told begins: "It was noted that Ann Low was unable to attend"."""
_OPEN = re.compile(r"(?:[,;&]|\band)\s*$")
_AND = re.compile(r"(?:&|\band)\s*$")
_TWO = 2
_LONG = 500  # a sentence on who came for whom is shorter
_LONGEST = 4000
_OTHER = re.compile(
    r"next\s+meeting|to\s+receive|if\s+you|please|should\s+be\s+(?:sent|made)"
    r"|previous\s+meeting|last\s+meeting|to\s+that\s+meeting|\b(?:he|she|they)\s+(?:gave|passed\s+on)\s+apologies|add(?:ed)?\s+to\s+the|amend|omitted|minutes\s+of"
    r"|apolog(?:y|ies)\s+for\s+(?:(?:this|that|the|her|his|their)\s+(?:\w+\s+)?)?(?:agenda\s+)?(?:item|part|paper|presentation|report)\b"
    r"|lateness|late\s+arrival|\bwill\s+add\b|should\s+(?:also\s+)?have\s+been|\bmissed\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\s*(?:,|;)?\s+(?:and\s+)?(?:it\s+was|that\s|which\s|the\s+chair(?:man)?\s+(?:welcomed"
    r"|thanked|noted)|were\s+(?:noted|received)|was\s+(?:noted|received)|were\s+accepted"
    r"|(?-i:(?:With|In)\s+the\s+absence\s+of|It\s+was|Due\s+to|Owing\s+to)\s|due\s+to|because|with\s+no\s|(?:these|those|they)\s+were\s|with\s+the\s+substitution).*$",
    re.IGNORECASE | re.DOTALL,
)
_SUBSTITUTION = re.compile(r"\bsubstitutions?\s+of\s+", re.IGNORECASE)
_PAIR = re.compile(
    r"(?P<y>[^,;.]{3,60}?)\s+for\s+(?P<x>(?:(?!\sand\s)[^,;.]){3,60})(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+|\W*$)",
    re.IGNORECASE,
)
_OF_AWAY = re.compile(
    r"apolog|unable|\bnot\b|cannot|absen|substitut|deput|represent|behalf|place of|instead|,", re.IGNORECASE
)
"""What a sentence speaks of that says who was away."""
_CLAUSE = re.compile(r"\s*;\s+(?:and\s+)?(?P<told>[^;]+?)[\s.]*$")
"""What is told behind the last semicolon."""
_NOT_THERE = re.compile(
    r"\s+(?:(?:was|were|also)\s+)*(?:not\s+(?:present|in\s+attendance)|absent|did\s+not\s+attend)\W*$", re.IGNORECASE
)
_CAME_LATER = re.compile(
    r"[^,;()]{3,60}\s(?:joined|arrived|came)\s+(?:\w+\s+)?(?:from|at|for|during|after|before)\s+(?!him|her|them)[^,;()]*"
)
"""What a line below the apologies says of somebody who was there."""
_NONE = re.compile(r"\b(?:no|nor\s+any|without)\s+apolog", re.IGNORECASE)
_ANY = re.compile(r"(?:from\s+)?(?:\w+\s+){0,2}for\s+(?:any\s+)?(?:absences?|non[\s-]attendance)\W*", re.IGNORECASE)
"""The rest of a heading: "Apologies from councillors for any absence"."""
_ELSEWHERE = re.compile(
    r"(?:from\s+)?(?:(?:those|the|all|members?|people|persons|names?)\s+)*(?:as\s+)?(?:listed|named|noted|shown|recorded"
    r"|detailed|set\s+out|see)?\s*(?:above|below|overleaf)\W*",
    re.IGNORECASE,
)
_SEATS = re.compile(
    r"(?:(?:the|following|all|other|board|partnership|committee)\s+)*"
    r"(?:members|officers|partners|representatives|attendees|people|those)\b(?:\s+who)?\W*",
    re.IGNORECASE,
)
"""Words that say only that people follow."""


@dataclass(slots=True)
class Read:
    """What was read of apologies.

    Attributes:
        people: those away.
        bodies: of which it is said that apologies came from them, and not from whom there.
        unread: what stands in a list of apologies and could not be read.
    """

    people: list[Person] = field(default_factory=list)
    bodies: list[Text] = field(default_factory=list)
    unread: list[Text] = field(default_factory=list)


def from_section(section: Section, context: Context) -> Listed:
    """The apologies of a list with a label."""
    _without_passed_on(section)
    listed = _parted_section(section, context)
    if section.inline and passed_on.may_be(_first(section.at.text)):
        for person in listed.people:
            person.doubts.add("taken")
    return listed


def _parted_section(section: Section, context: Context) -> Listed:
    """The same, without whoever passed the apologies on."""
    printed = [cell for row in section.rows for cell in row.filled if stuck.parted(cell) is not cell]
    if not printed:
        return _of_section(section, context)
    section.rows = [row.with_cells([stuck.parted(cell) for cell in row.cells]) for row in section.rows]
    listed = _of_section(section, context)
    stuck.doubt(listed.people, printed)
    return listed


def _without_passed_on(section: Section) -> None:
    """Take out whoever only read the apologies out; whom the sentence names as away is read of it below."""
    at = section.at.text
    if section.inline and section.rows and passed_on.begin(at[: sentences.end(at)]) is not None:
        section.rows = section.rows[1:]
        section.inline = False
    rows = [row for row in section.rows if not (row.single and passed_on.begin(_first(row.first.text)))]
    section.rows = by_sort.without_heads(rows)


def _of_section(section: Section, context: Context) -> Listed:
    """The same, the words of each row parted."""
    rows = [_without_told(row) if row.single else row for row in section.rows]
    rows = [row for at, row in enumerate(rows) if row.filled and not (row.single and _says_nothing(_whole(rows, at)))]
    while rows and not section.inline and rows[0].single and _tells_of_others(_first(rows[0].filled[0].text)):
        rows = rows[1:]
    if not (section.inline and rows and all(row.single for row in rows)):
        return lists.read([row for row in rows if row.filled], context) if rows else Listed()
    block = _sentence_rows(rows)
    whole = join(row.filled[0] for row in block)
    runs = re.search(
        r"(?:from|of|by|following|ed\s+for|given\s+for)\s*:?\s*$",
        section.at.text[: section.label.end].rstrip() if section.label else "",
    )
    stop = sentences.end(whole.text)
    if not runs and _tells_of_others(whole.text[:stop]):
        return Listed()
    if kinds.is_prose(rest := whole.text[stop:].strip()) or runs or (rest.endswith(".") and words.VERBS.search(rest)):
        listed = Listed()
        if not words.NOBODY.fullmatch(whole.text[:stop]):
            listed.add(_run(whole.part(0, stop), context))
        else:
            listed.nobody = True
        others = [row for row in rows if row not in block]
        if others and (listed.people or runs) and not whole.text.rstrip().endswith("."):
            listed.add(lists.read(others, context))
        elif others and listed.people and not rest:
            listed.people += next_paragraph.named(others[0], context)
        return listed
    return lists.read(rows, context)


def _tells_of_others(sentence: str) -> bool:
    """Whether a sentence is of something else: "Ann welcomed everyone." What is told of apologies is read below."""
    first, *others = [part[: asides.told(part)] for part in sentence.split(";")]
    if others and names.begins_person(first) and not words.VERBS.search(first):
        return False  # a list, of one in which more is told
    return bool(words.VERBS.search(";".join((first, *others)))) and not _is_of_away(
        sentence[sorry.chair_did(sentence) :]
    )


def _is_of_away(told: str) -> bool:
    """Whether what a sentence tells is of who was away, or of who came instead."""
    return bool(_OF_AWAY.search(told) or signs.SUBSTITUTED.search(told))


def _first(text: str) -> str:
    """The first sentence of a text."""
    return text[: sentences.end(text)]


def _without_told(row: Row) -> Row:
    """A line without the sentences at its end on what somebody did at the meeting: "Cllr Ash observed the meeting"."""
    row = row.with_cells([asides.without_told_of(row.filled[0])])
    each = list(sentences.each(row.filled[0]))
    kept = len(each)
    while kept and did.read(each[kept - 1]):
        kept -= 1
    return row if kept == len(each) else row.with_cells([join(each[:kept])] if kept else [])


def _whole(rows: Sequence[Row], at: int) -> str:
    """A line, and the next where it ends in "and" and that tells who was not there."""
    text = rows[at].filled[0].text
    after = rows[at + 1].filled if at + 1 < len(rows) and rows[at + 1].block == rows[at].block else []
    return f"{text} {after[0].text}" if after and _AND.search(text) and _NOT_THERE.search(after[0].text) else text


def _says_nothing(text: str) -> bool:
    """Whether a line among apologies is of none: of somebody absent without one, or it points to a list elsewhere."""
    return bool(
        _NOT_THERE.search(text) or _ELSEWHERE.fullmatch(text) or _CAME_LATER.fullmatch(text) or _ANY.fullmatch(text)
    )


def _sentence_rows(rows: Sequence[Row]) -> list[Row]:
    """The rows over which a sentence runs: its paragraph, and what follows while a bracket or an "and" is open."""
    made = [rows[0]]
    for row in rows[1:]:
        before = made[-1].filled[-1].text
        whole = " ".join(each.filled[0].text for each in made)
        if row.block != rows[0].block and not (_OPEN.search(before) or whole.count("(") > whole.count(")")):
            break
        made.append(row)
    return made


def _run(text: Text, context: Context) -> Listed:
    """The people of a sentence."""
    short = len(text.text) <= _LONGEST
    clause = _CLAUSE.search(text.text) if short else None
    if clause and instead.SPOKEN_OF.search(clause["told"]) and words.VERBS.search(clause["told"]):
        text = text.part(0, clause.start())  # who came for whom is read of the whole sentence
    came = came_instead.last(text) if short else None
    if came:
        text = came.before
    turned = _TURNS.search(text.text)
    bare = (text.part(0, turned.start()) if turned and turned.start() else text).strip(".")
    if not came and (grouped := groups.read(bare, context)) is not None:
        _substitutions(text.text[len(bare.text) :], grouped.people)
        return grouped
    if not came and (running := together.run(bare, context)) is not None:
        return running
    if not came and (named := bare_names.read(bare, context)) is not None:
        return Listed(named)
    entry = entries.read(bare, form.of([bare], context))
    if came and entry.people:
        entry.people[-1].substitute = came.name
        if len(entry.people) > 1 and not came.for_last:
            entry.people[-1].doubts.add("bracket")
    elif turned:
        _substitutions(text.text[turned.start() :], entry.people)
    if len(entry.people) == _TWO and bare.text.endswith(")") and entry.people[0].covered_by:
        entry.people[0].doubts.add("bracket")  # nothing else in the sentence shows whom its bracket covers
    bodies = [entry.body] if entry.body is not None else []
    return Listed(entry.people, bodies=bodies, unread=entry.unread, nobody=entry.nobody)


def _substitutions(told: str, people: Sequence[Person]) -> None:
    """Who came for whom, where it is told behind the names: "with the substitution of Cllr Ash for Cllr Elm"."""
    begin = _SUBSTITUTION.search(told)
    for found in _PAIR.finditer(told, begin.end()) if begin else ():
        away = instead.last_name(found["x"], first=True)
        for person in people:
            if away and person.name and same.person(person.name, away) and not person.substitute:
                person.substitute = found["y"].strip()


def from_sentences(texts: Sequence[Text], context: Context) -> Read:
    """The apologies that running text reports."""
    read = Read()
    under = False
    for text in sorry.of_this(texts):
        if under:
            _unable(next(sentences.each(text), text), context, read)
        label = labels.read(text.text)
        under = label is not None and label.whole and label.role == "apologies"
        if not re.search(r"apolog", text.text, re.IGNORECASE):
            continue
        for sentence in sentences.each(text):
            _sentence(sentence, context, read)
    return read


def _unable(sentence: Text, context: Context, read: Read) -> None:
    """Who, right below the heading of the apologies, is said to have been unable to come."""
    if said := _SAID.match(sentence.text):
        sentence = sentence.part(said.end())
    found = _UNABLE.search(sentence.text)
    if (
        found
        and len(sentence.text) < _LONG
        and not re.search(r"apolog|\bwho\b", sentence.text[: found.start()], re.IGNORECASE)
        and not _OTHER.search(sentence.text)
    ):
        read.people += [person for person in _run(sentence.part(0, found.start()), context).people if person.name]


def _sentence(sentence: Text, context: Context, read: Read) -> None:
    if len(sentence.text) > _LONGEST or _OTHER.search(sentence.text) or _NONE.search(sentence.text):
        return
    sentence = passed_on.without_bearers(sentence)
    printed, sentence = sentence, stuck.parted(sentence)
    if (at := passed_on.begin(sentence.text)) is not None:
        read.people += [person for person in _run(sentence.part(at), context).people if person.name]
    elif found := _FROM.search(sentence.text):
        listed = _run(sentence.part(found.end()), context)
        stuck.doubt(listed.people, [printed])
        for person in listed.people if passed_on.may_be(sentence.text) else ():
            person.doubts.add("taken")
        read.people += [
            person for person in listed.people if person.name or (person.post and not _SEATS.fullmatch(person.at.text))
        ]
        read.bodies += [body for body in (*listed.bodies, *listed.unread) if _is_body(body.text)]
    elif (found := _OWN.search(sentence.text)) and (
        name := instead.last_name(sentence.text[: found.start()], first=False)
    ):
        read.people += entries.read(sentence.part(sentence.text.find(name), found.start()), context).people[:1]
    elif found := sorry.SENT.search(sentence.text):
        subject = sentence.part(sorry.begin(sentence.text[: found.start()]), found.start())
        if re.search(r"[A-Z]", subject.text) and len(subject.text) < 600 and not _SEATS.match(subject.text):
            listed = _run(subject, context)
            read.people += [
                person for person in listed.people if person.name or (person.post and not listed.people[1:])
            ]


def _is_body(text: str) -> bool:
    """Whether what is left of a sentence is a body by its own name: "the Fire Service"."""
    bare = re.sub(r"^the\s+", "", text)
    return kinds.kind(bare) == "organisation" and kinds.could_be_body(bare) and not _SEATS.match(bare)
