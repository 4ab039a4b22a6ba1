"""Parts the body from a post that begins with it, where the paper has that body alone beside somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import bodies, kinds, names

_LETTERED = re.compile(r"(?P<post>[A-Z][^()]{2,60}?)\s*\((?P<body>[A-Z][A-Z&]{1,6})\)")
_FEWEST = 2
"""Of so many words at least; letters and single words can be fields of work as well. So many others have letters."""


def put_right(lists: Sequence[Sequence[Person]]) -> None:
    """Give whoever has a post that begins with the body of another that body: "Dale Homes Equality Manager".

    Args:
        lists: of a document.
    """
    people = [person for each in lists for person in each]
    shown = {person.organisation for person in people if person.organisation and _is_named(person.organisation)}
    for person in people:
        _out_of_bracket(person, people)
        _before_team(person, people)
        if person.organisation or not (person.name and person.post):
            continue
        for body in sorted(shown, key=len, reverse=True):
            rest = person.post.removeprefix(f"{body} ")
            if rest != person.post and rest[:1].isupper() and kinds.is_post(rest):
                person.organisation, person.post, person.origin = body, rest, "own"
                break


def _out_of_bracket(person: Person, people: Sequence[Person]) -> None:
    """Give somebody the letters in a bracket behind their post for a body, as others have: "Minority Party (RBD)"."""
    found = _LETTERED.fullmatch(person.organisation or "")
    others = [each for each in people if found and each is not person and each.organisation == found["body"]]
    if found is None or len(others) < _FEWEST or names.is_titled(found["post"]):
        return
    initials = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", found["post"]))
    if initials == re.sub(r"\W", "", found["body"]):
        return  # the letters of the body itself
    person.post = f"{person.post}, {found['post']}" if person.post else found["post"]
    person.organisation = found["body"]


def _before_team(person: Person, people: Sequence[Person]) -> None:
    """Give somebody the letters before the body for that body, as others have them: "Ann Low - MPS – Court Support"."""
    letters, _, rest = (person.post or "").partition(", ")
    if not (letters and person.organisation) or kinds.kind(letters) != "short" or letters == person.organisation:
        return
    others = [each.organisation for each in people if each is not person]
    if others.count(letters) > max(_FEWEST, others.count(person.organisation)):
        person.post = ", ".join(filter(None, (rest, person.organisation)))
        person.organisation = letters
        person.doubts.add("cut")


def _is_named(body: str) -> bool:
    return len(body.split()) >= _FEWEST and bodies.strength(body) == bodies.NAMED and not kinds.is_post(body)
