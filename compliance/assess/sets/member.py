"""What a named set gives: its members, how surely each is one, and whether that is all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compliance.assess.findings.finding import Ground, Reason
from compliance.record.model import Part, Priority
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.facts import View
    from compliance.assess.view.scope import Scope


@dataclass(slots=True, eq=False)
class Member:
    """Something that is, or may be, in a set."""

    thing: Any
    truth: Truth
    key: str
    """By which the same person or body is known when entries are counted once each."""
    proof: tuple[Evidence, ...] | Callable[[Any], tuple[Evidence, ...]] = ()
    """What shows it, or what tells that of the thing when it is read."""
    why: str | None = None
    """The code of why it is a member or may be, where that is not told by how surely it is one."""
    _unsure: Member | None = None
    _label: str | None = None
    _alone: Ground | None = None
    _fitting: dict[int, Ground] | None = None

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What shows it."""
        if not isinstance(self.proof, tuple):
            self.proof = self.proof(self.thing)
        return self.proof

    def unsure(self) -> Member:
        """The same where it only may be in the set."""
        if self.truth is UNKNOWN:
            return self
        if self._unsure is None:
            self._unsure = Member(self.thing, UNKNOWN, self.key, self.proof, self.why)
        return self._unsure

    def label(self, view: View) -> str:
        """What a person would call it."""
        if self._label is None:
            self._label = self._called(view)
        return self._label

    def _called(self, view: View) -> str:
        if isinstance(self.thing, Priority):  # its id is the document's own, and may be that of something else
            return self.thing.title or self.thing.id
        # Asking a model for a field that it has not is slow.
        identifier = self.thing.__dict__.get("id") if isinstance(self.thing, Part) else self.thing.id
        if identifier is not None:
            return view.name(identifier)
        return next((each.fact for each in self.evidence), self.key)

    def alone(self, view: View) -> Ground:
        """The ground of a member of which nothing more is asked."""
        if self._alone is None:
            self._alone = self._judged(self.truth, view)
        return self._alone

    def fitting(self, how: Truth, inner: Ground, view: View) -> Ground:
        """The ground of one that fits as surely as is said, by what is asked of it; told once for the same answer."""
        if self._fitting is None:
            self._fitting = {}
        told = self._fitting.get(id(inner))  # it stands below what is kept here, and so is no other
        if told is None:
            told = self._fitting[id(inner)] = self._judged(how, view, inner)
        return told

    def _judged(self, how: Truth, view: View, *below: Ground) -> Ground:
        told = tuple([one for each in below for one in each.evidence]) if self.why else ()  # it says what was decided
        reason = Reason(self.why or _CODES[how], {"name": self.label(view)})
        return Ground("member", how, reason, below, (*self.evidence, *told))


_CODES = ("member_not", "member_unsure", "member")
"""Why a member fits or does not, by the truth of it."""


@dataclass(slots=True, eq=False)
class Members:
    """The members that the record knows, and the declarations by which there are no others."""

    members: Sequence[Member]
    closed: tuple[Evidence, ...] | None
    """None: there may be others."""
    missing: str | None = None
    """What is not recorded at all, as a reason code."""
    denied: Sequence[Member] = ()
    """Those that may be members only by what somebody decided, against a list that is declared complete."""


_BY_POST = "post:"


def counted(members: Sequence[Member], truths: Sequence[Truth], *, once_each: bool) -> tuple[int, int]:
    """How many certainly fit and how many more may; each entry, or each person or body once.

    Of those entered by one post and no name it is not known whether they are one person, or one for each entry.
    """
    if not once_each:
        return truths.count(TRUE), truths.count(UNKNOWN)
    certain = {member.key for member, how in zip(members, truths, strict=True) if how is TRUE}
    perhaps = [member.key for member, how in zip(members, truths, strict=True) if how is not FALSE]
    more = len(set(perhaps) - certain)
    by_post = [key for key in perhaps if key.startswith(_BY_POST)]
    return len(certain), more + len(by_post) - len(set(by_post))


def alike(keys: Sequence[str]) -> list[int]:
    """The places of those entered by a post that another of them has too, each of whom may be one person or another."""
    return [place for place, key in enumerate(keys) if key.startswith(_BY_POST) and keys.count(key) > 1]


def apart(found: Members) -> Members:
    """The same, those in doubt who are entered by a post that somebody entered by name has too: they may be one."""
    named = {post_key(each.thing.post) for each in found.members if each.thing.person and each.thing.post}
    if not named:
        return found
    doubtful = [not each.thing.person and post_key(each.thing.post) in named for each in found.members]
    told = [each.unsure() if doubt else each for each, doubt in zip(found.members, doubtful, strict=True)]
    return Members(told, found.closed, found.missing)


def post_key(post: str | None) -> str | None:
    """What identifies somebody of whom a post is recorded and no name; no id begins with a space."""
    return None if post is None else " " + " ".join(post.casefold().split())


def known_by(identity: str | None, post: str | None) -> str:
    """The key of somebody: their id, or what is made of their post."""
    return identity or f"{_BY_POST}{post_key(post)}"


def group_id(with_: Chosen, scope: Scope) -> str:
    """The group that a selector names, or that the occasion is about."""
    if with_.group is None:
        return scope.group.id
    value = scope.value(with_.group)
    return value if isinstance(value, str) else getattr(value, "id", "") or ""
