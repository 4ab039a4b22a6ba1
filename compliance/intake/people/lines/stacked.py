"""Puts together the names, posts and bodies of a list that stand on lines of their own, one below the other."""

from __future__ import annotations

import re

from compliance.intake.people.entries import entries, remarks
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person, heads_nobody
from compliance.intake.people.lines.headed import Order
from compliance.intake.people.lines.headed import code as _code
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text, join

_FEWEST = 2
_COLUMN = 3
"""So many posts below as many names are theirs."""
_BODIES_FIRST = re.compile(r"O{2,}N{2,}")
"""All the bodies, and then all the names: whoever stands below the last body is no more of that one than of another."""
_SORT = re.compile(
    r".*\b(?:members?|speakers?|presenters?|guests?|visitors?|observers?|representatives?|scrutineers?|ambassadors?"
    r"|volunteers?|residents?|advis[eo]rs?|partners?|trustees?)\W*",
    re.IGNORECASE,
)
"""Of what sort people are, where an office would be of one: "Lay member", and not "Chief Executive"."""
_BEHIND = re.compile(r"\(([^()]*)\)\W*$")


def put_together(found: list[Entry], listed: Listed, order: Order | None) -> None:
    """Give the people of a list what stands on other lines, and the list its people.

    Args:
        found: the entries of the list.
        listed: what the list holds.
        order: in which the page shows that they stand, if it does.
    """
    found = _with_chair(found)
    codes = "".join(_code(entry) for entry in found)
    if order == "headed":
        _under_headings(found, listed)
        return
    if order == "below":
        _one_below_the_other(found, listed, inferred=False)
        return
    named = "".join("N" if _lacks_body(entry) else each for entry, each in zip(found, codes, strict=True))
    if re.fullmatch(r"(?:N[PO]{1,3})+", named) and (named.count("N") > 1 or len(codes) == _FEWEST):
        _one_below_the_other(found, listed, inferred=named.count("N") == 1)
        return
    if re.fullmatch(r"NP{1,2}O", named):
        _one_below_the_other(found, listed, inferred=True)
        return
    if (columns := re.fullmatch(r"F?(N{2,})([OP-]{2,})", codes)) and _are_columns(columns[1], columns[2]):
        _column_by_column(found, listed)
        return
    if _BODIES_FIRST.fullmatch(codes):
        _column_by_column(found, listed)
        return
    bare = codes.replace("-", "")
    one_each = _is_one_each(bare)
    chair_first = bool(found[0].people and found[0].people[0].chair)
    if one_each and bare[0] in "NF" and ("NP" in bare or bare[-1] in "OP" or not chair_first):
        _one_below_the_other(found, listed, inferred=True)
        return
    _under_headings(found, listed)
    if one_each and (bare[0] in "NF" or bare[-1] == "O"):
        for person in listed.people:  # each may as well have what stands below
            person.doubts.add("pairing")


def _with_chair(found: list[Entry]) -> list[Entry]:
    """A list that opens with "Chair" on a line of its own, without it: it is of whoever stands below."""
    if len(found) <= _FEWEST or not (found[0].people and found[1].people) or not found[1].people[0].name:
        return found
    office, below = found[0].people[0], found[1].people[0]
    if office.name or office.organisation or office.chair is None or not kinds.CHAIR_POST.fullmatch(found[0].text.text):
        return found
    below.chair = below.chair or office.chair
    return found[1:]


def _lacks_body(entry: Entry) -> bool:
    """Whether an entry is one person with a name and no body."""
    return len(entry.people) == 1 and entry.people[0].name is not None and entry.people[0].organisation is None


def _is_one_each(codes: str) -> bool:
    """Whether names and bodies come turn about: each body may as well be that of who stands above it as below."""
    below = len(re.findall("N[PO]", codes))
    one, several = len(re.findall("[PO][NF](?![NF])", codes)), len(re.findall("[PO][NF]{2}", codes))
    return below >= _FEWEST and "O" in codes and one >= several


def _one_below_the_other(found: list[Entry], listed: Listed, *, inferred: bool) -> None:
    """A name, and below it the post and the body."""
    for entry in found:
        if any(person.name for person in entry.people):
            listed.people += entry.people
        elif listed.people:
            person = listed.people[-1]
            if entry.body is not None:
                person.organisation = entry.body.text
                _take_chair(person, entry)
            for post in entry.people:
                person.post = post.post if person.post is None else f"{person.post}, {post.post}"
                person.organisation = post.organisation or person.organisation
                person.chair = person.chair or post.chair
            if inferred:
                person.doubts.add("pairing")


def _take_chair(person: Person, entry: Entry) -> None:
    """Take what a bracket behind the body on another line says of the chair: "Dale Police (Chair for the meeting)"."""
    said = _BEHIND.search(entry.text.text)
    mark = remarks.chair_mark(said[1].strip()) if said else None
    person.chair = person.chair or ("possible" if mark == "chair" else mark)  # that may be the chair of the body


def without_initials(found: list[Entry]) -> list[Entry]:
    """A list without its people's initials, each below a name or all after the others."""
    found = _without_those_below(found)
    named = [entry.people[0].name or "" for entry in found if entry.people and entry.people[0].name]
    tail = found[-len(named) :] if named else []
    if len(named) < 2 or len(found) <= len(named) or any(entry.body is None for entry in tail):
        return found
    letters = [entry.body.text for entry in tail if entry.body is not None]
    if all(remarks.is_initials(letter, name) for letter, name in zip(letters, named, strict=True)):
        return found[: -len(named)]
    return found


def _without_those_below(found: list[Entry]) -> list[Entry]:
    """A list without the initials that stand below or close to the name that they are of."""
    kept: list[Entry] = []
    name = ""
    for entry in found:
        if entry.people:
            name = entry.people[-1].name or name
        elif entry.body is not None and name and remarks.is_initials(entry.body.text, name):
            continue
        kept.append(entry)
    return kept if len(found) - len(kept) >= _FEWEST else found


def _are_columns(named: str, others: str) -> bool:
    """Whether names and what stands below them are two columns: those without a name may have come as well.

    They hardly did where some are bodies, or where there are as many; one that cannot be read is one of these then.
    """
    if "-" in others:
        return len(named) == len(others) >= _COLUMN and others.count("-") * _COLUMN <= len(others)
    return "O" in others or len(named) == len(others) >= _COLUMN


def _unbroken(others: list[Entry], wanted: int) -> list[Entry]:
    """What stands below the names, with words that the width of a column broke off put back, if that makes as many."""
    made: list[Text] = []
    for entry in others:
        word = entry.text.text
        alone = made and " " not in word and not word.isupper() and names.is_field(word)
        made = [*made[:-1], join((made[-1], entry.text))] if alone else [*made, entry.text]
    return [entries.read(text, Context()) for text in made] if len(made) == wanted else others


def _column_by_column(found: list[Entry], listed: Listed) -> None:
    """All the names, then all the bodies, or the other way about: they go together by place, if there are as many."""
    named = [entry.people[0] for entry in found if _code(entry) == "N"]
    others = [entry for entry in found if _code(entry) in "OP-"]
    listed.people += [person for entry in found if _code(entry) == "F" for person in entry.people]
    listed.people += named
    others = _unbroken(others, len(named)) if len(others) > len(named) else others
    if len(named) != len(others):
        listed.bodies += [entry.body for entry in others if entry.body is not None]
        for person in named:
            person.doubts.add("apart")
        return
    for person, entry in zip(named, others, strict=True):
        if not entry.people:
            person.organisation = (entry.body or entry.text).text.strip(" ?")
            _take_chair(person, entry)
            entry.unread = []
            person.doubts.add("pairing")
            continue
        person.organisation = entry.people[0].organisation
        person.post = entry.people[0].post
        person.chair = person.chair or entry.people[0].chair
        person.doubts.add("pairing")


def _under_headings(found: list[Entry], listed: Listed) -> None:
    """People under the body that stands above them, or with their own."""
    heading: Text | None = None
    empty, above = True, 0
    below: list[Person] = []
    for at, entry in enumerate(found):
        if heading is not None and _heads_others(found, at):
            if empty:
                listed.bodies.append(heading)
            heading = None
            continue
        if entry.body is not None and not entry.people:
            if entry.bracketed and listed.people:
                person = listed.people[-1]
                person.organisation = person.organisation or entry.body.text
                continue
            if heading is not None and empty:
                listed.bodies.append(heading)
            above = above + 1 if empty else 1
            heading, empty, below = entry.body.strip(":"), True, []
            continue
        for person in entry.people:
            if heading is not None:
                person.under(heading.text)
                empty = empty and person.organisation != heading.text and not heads_nobody(heading.text)
            below += [person] if heading is not None and person.organisation == heading.text else []
            listed.people.append(person)
        alone = heading is not None and all(each.at.line.block != heading.line.block for each in below)
        if above > 1 and len(below) >= above and alone:  # a program took what stood side by side apart
            for person in below:
                person.doubts.add("undone")
    if heading is not None and empty:
        listed.bodies.append(heading)


def _heads_others(found: list[Entry], at: int) -> bool:
    """Whether an entry says of what sort those below it are, and ends the group above: "Lay member", over bullets."""
    entry, below = found[at], found[at + 1 : at + 2]
    if _code(entry) != "P" or len(entry.people) > 1 or entry.people[0].organisation or not below:
        return False
    if not _SORT.fullmatch(entry.text.text):
        return False
    stands_out = entry.text.line.kind == "heading" or (entry.text.strong and not below[0].text.strong)
    apart = entry.text.line.kind != "item" and below[0].text.line.kind == "item"
    return (stands_out or apart) and _code(below[0]) in "NF" and _code(found[at - 1]) in "NF"
