"""How one limb of a rule stands on an occasion; what nobody reads of it is not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from compliance.truth import FALSE
from compliance.value import Told, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from compliance.assess.findings.ground import Ground
    from compliance.truth import Truth
    from compliance.vocabulary import Role

_NEW = object.__new__

Stand: TypeAlias = "tuple[Truth, Truth, Ground, Ground | None]"
"""What is told of a limb when it is looked at: whether it counts, whether it is so, and the grounds of both."""


@value()
class LimbResult(Told):
    """How one limb stands; it is looked at when that is first read."""

    TOLD: ClassVar[tuple[str, ...]] = ("applies", "truth", "ground", "only_if")
    limb: str
    role: Role
    provision: str
    plain: str
    words: str | None
    """The operative words on the day; None: the limb is this project's reading."""
    applies: Truth
    """Whether the limb counts at all (its `only_if`)."""
    truth: Truth
    ground: Ground
    only_if: Ground | None = None

    @classmethod
    def later(
        cls, limb: str, words: str | None, told_by: Callable[[], Stand], *, role: Role, provision: str, plain: str
    ) -> LimbResult:
        """A limb that has not been looked at yet."""
        made = _NEW(cls)
        blank: Any = made
        blank.limb = limb
        blank.role = role
        blank.provision = provision
        blank.plain = plain
        blank.words = words
        blank.told_by = told_by
        return made

    @property
    def lacking(self) -> tuple[str, ...]:
        """For which authorities, meetings or documents it is lacking, where it asks something of each."""
        return tuple(dict.fromkeys(_lacking(self.ground)))

    @property
    def topics_lacking(self) -> tuple[str, ...]:
        """The matters that a passage does not deal with, of a document that has the passage."""
        return tuple(dict.fromkeys(_topics_lacking(self.ground)))

    def tell(self) -> None:
        """Ask for what is told later."""
        blank: Any = self
        blank.applies, blank.truth, blank.ground, blank.only_if = self.told_by()


def _lacking(ground: Ground) -> tuple[str, ...]:
    """The names of those of which something is not so, that one of several ways would ask of each."""
    if ground.condition == "any_of" and ground.truth is FALSE:
        return least(map(_lacking, ground.children))
    names = ground.reason.args["names"] if ground.reason.code == "every_false" else ()
    return names if isinstance(names, tuple) else ()


def least(ways: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The names by which one of several ways to do a thing falls short: of those that ask for no more than another.

    Where none asks for all that another does it is the last: rules have that which looks ahead behind the others.
    """
    named = [each for each in ways if each]
    return next((each for each in reversed(named) if not any(set(other) < set(each) for other in named)), ())


def _topics_lacking(ground: Ground) -> Iterator[str]:
    if ground.truth is not FALSE or ground.condition not in {"states", "all_of", "any_of"}:
        return
    topics = ground.reason.args["topics"] if ground.reason.code == "topics_missing" else ()
    yield from topics if isinstance(topics, tuple) else ()
    for each in ground.children:
        yield from _topics_lacking(each)
