"""Several organisations printed as one with more behind it, as its departments are: one question for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compliance.intake.draft.asking.question import ALL, NONE, Ask, Choice
from compliance.intake.draft.names.wording import Printed, bare_letters, body_id, body_key, slug

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable


_TOGETHER: Final = 2
"""So many are asked about together."""
_SIGNS: Final = ",(/:;–—"
"""What stands between a body's name and that of its department."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A name, and those printed that go on behind it."""

    name: str
    longer: tuple[Printed, ...]

    def ask(self, *, on_record: bool) -> Ask:
        """Which of them are the body itself; of more papers, with others among them, it is another question."""
        said = "which is on record" if on_record else "which is printed too"
        return Ask(
            f"body.{slug(self.name)}.parts-{len(self.longer)}",
            f'{len(self.longer)} organisations are printed as "{self.name}", {said}, with more behind it. Which of '
            f"them are {self.name} itself, as its departments are? Answer {ALL}, {NONE}, or those that are; every "
            "other is a body of its own.",
            "names",
            tuple(each.where for each in self.longer),
            tuple(Choice(body_id(each.name), each.name) for each in self.longer),
            formerly=(("yes", ALL), ("no", NONE)),
            example=f"{ALL}, or 1-{_TOGETHER}",
        )


def found(
    names: Iterable[str], printed: Iterable[Printed], may_be: Callable[[str, str], bool], apart: Collection[str]
) -> list[Whole]:
    """The names behind which several that are printed go on, the shortest first; each of those once.

    Args:
        names: of bodies on record, and those that are printed.
        printed: the organisations that no name is of yet.
        may_be: whether two names may be one body's.
        apart: the ids of those of which it has been answered by themselves what they are.
    """
    full = {body_id(each.name): each for each in printed if bare_letters(each.name) is None}
    rest = {each: one for each, one in full.items() if each not in apart}
    wholes = []
    for name in sorted(dict.fromkeys(names), key=lambda each: (len(body_key(each).split()), each)):
        key = body_key(name)
        longer = [
            (own, each)
            for own, each in rest.items()
            if len(key.split()) > 1 and body_key(each.name).startswith(f"{key} ") and may_be(name, each.name)
        ]
        longer = [(own, each) for own, each in longer if _goes_on(each.name, name)]
        if len(longer) >= _TOGETHER:
            wholes.append(Whole(name, tuple(each for _, each in longer)))
            rest = {own: each for own, each in rest.items() if own not in dict(longer)}
    return wholes


def _goes_on(longer: str, name: str) -> bool:
    """Whether a sign parts what is behind a name: Dale Council, Housing; and not Dale Council Tenants' Forum."""
    for at in range(len(longer)):
        if body_key(longer[:at]) == body_key(name):
            behind = longer[at:].lstrip()
            return behind[:1] in _SIGNS or behind.startswith(("- ", "-"))
    return False
