"""Parts the body from a post that begins with it, where the paper has that body alone beside somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import bodies, kinds

_FEWEST = 2
"""Of so many words at least; letters and single words can be fields of work as well."""


def put_right(lists: Sequence[Sequence[Person]]) -> None:
    """Give whoever has a post that begins with the body of another that body: "Dale Homes Equality Manager".

    Args:
        lists: of a document.
    """
    people = [person for each in lists for person in each]
    shown = {person.organisation for person in people if person.organisation and _is_named(person.organisation)}
    for person in people:
        if person.organisation or not (person.name and person.post):
            continue
        for body in sorted(shown, key=len, reverse=True):
            rest = person.post.removeprefix(f"{body} ")
            if rest != person.post and rest[:1].isupper() and kinds.is_post(rest):
                person.organisation, person.post, person.origin = body, rest, "own"
                break


def _is_named(body: str) -> bool:
    return len(body.split()) >= _FEWEST and bodies.strength(body) == bodies.NAMED and not kinds.is_post(body)
