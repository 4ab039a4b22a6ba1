"""Printed organisations matched to bodies: by name, by another name on record, by an abbreviation of one thing only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.names import letters
from compliance.intake.draft.names.wording import Printed, bare_letters, body_id, body_key, slug, words
from compliance.intake.draft.who import departments, joined, kinds
from compliance.intake.draft.who.same_body import (
    is_in_short,
    is_kind_of,
    is_spelt,
    may_be_same,
    place_of_cc,
    says_in_short,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known

ANOTHER: Final = "another"
KIND_OPEN: Final = "What kind of body it is has not been said yet; other stands in its place."
"""The note of a body whose kind is open, by which it is known again."""


@dataclass(slots=True)
class Body:
    """A body of the record, or one that is to be added."""

    id: str
    name: str
    kind: str
    source: dict[str, Any] | None = None
    aliases: list[str] = field(default_factory=list)
    gained: list[str] = field(default_factory=list)
    """Other names that the papers use, each plainly the same body's or said to be."""
    is_new: bool = True
    is_asked: bool = False
    """Whether what kind of body it is has to be asked; not while nobody has said what its letters stand for."""
    waits: str | None = None
    """The question whether it is another body, while that is open."""
    formerly: str | None = None
    """Its id before somebody said what its letters stand for: in the ids of questions it stays so."""

    @property
    def names(self) -> list[str]:
        """Every name that it goes by."""
        return [self.name, *self.aliases, *self.gained]


@dataclass(frozen=True, slots=True)
class Match:
    """What a printed organisation was matched to.

    Attributes:
        body: the id, if there is no doubt.
        perhaps: the ids between which it lies, if there is; beside a body of its own, those that it may be instead.
        asks: the questions that settle it.
        also: the ids of the others, where one name is printed for several.
        before: what the ids of questions called the body while it was open, where an answer has settled it.
    """

    body: str | None
    perhaps: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    before: str | None = None

    @property
    def bodies(self) -> list[str]:
        """All for which somebody came of whom the name is printed."""
        return [self.body, *self.also] if self.body else []


OF_NONE: Final = "none"
"""What the ids of questions have in place of a body where there is none, or it is open which of several."""
NOWHERE: Final = Match(None)
"""Of somebody beside whom no organisation is printed, or none that was taken up."""


class Bodies:
    """All bodies: those of the record and those that the papers name."""

    def __init__(self, desk: Desk, known: Known) -> None:
        """Take those of the record."""
        self._desk, self._known = desk, known
        self.all: dict[str, Body] = {}
        self._matched: dict[str, Match] = {}
        for each in known.section("bodies"):
            aliases = [str(name) for name in each.get("aliases") or []]
            is_open = KIND_OPEN in str(each.get("note") or "") and each["kind"] == "other"
            body = Body(each["id"], each["name"], each["kind"], aliases=aliases, is_new=False, is_asked=is_open)
            self.all[body.id] = body

    @property
    def new(self) -> list[Body]:
        """Those that the papers add."""
        return [each for each in self.all.values() if each.is_new]

    def collect(self, printed: Iterable[Printed]) -> None:
        """Match all that the papers print, full names before short ones, so that a short one can be one of them."""
        listed = sorted(printed, key=_in_turn)
        self._departments([each for each in listed if _printed_key(each.name) not in self._matched])
        for each in listed:
            if _printed_key(each.name) not in self._matched:
                self._matched[_printed_key(each.name)] = self._match(each)

    def _departments(self, printed: list[Printed]) -> None:
        """Match those that are printed as one body with more behind it: one question for all of them."""
        names = [name for each in self.all.values() for name in each.names]
        new = [each for each in printed if body_key(each.name) not in map(body_key, names)]
        apart = {each.removeprefix("body.") for each in self._desk.answers.given}
        for whole in departments.found([*names, *(each.name for each in new)], new, may_be_same, apart):
            own = next((each for each in new if each.name == whole.name), None)
            if own is not None:
                self._matched[_printed_key(own.name)] = self._match(own)
            body = self._named(whole.name)[0]
            ask = whole.ask(on_record=not body.is_new)
            answer = self._desk.put(ask)
            doubt = ((body.id,), (ask.id,)) if answer is None else ((), ())
            for choice, each in zip(ask.choices, whole.longer, strict=True):
                if answer is not None and choice.value in answer:
                    match = self._same(body, each.name)
                else:
                    match = Match(self._add(each.name, each.source, ask.id if answer is None else None).id, *doubt)
                self._matched[_printed_key(each.name)] = match

    def match(self, name: str) -> Match:
        """What was matched to a name that has been collected."""
        return self._matched.get(_printed_key(name), NOWHERE)

    def _match(self, printed: Printed) -> Match:
        name = printed.name
        short = bare_letters(name)
        named = self._named(name)
        known = {body_key(one) for each in self.all.values() for one in each.names}
        if joined.is_joined(name, known) and (len(named) > 1 or not self._is_one(name, named)):
            return self._joined(printed, named)
        if short is None:
            if len(named) == 1:
                return self._same(named[0], name)
            if spelled := self._county(name):
                return self._same(spelled, name)
            return self._perhaps(printed) or Match(self._add(name, printed.source).id)
        spelt = [each for each in self.all.values() if is_spelt(each.name, short)]
        either = list({each.id: each for each in [*named, *spelt]}.values())
        if len(named) == 1 and len(either) == 1:
            return Match(named[0].id)
        if len(either) == 1 and any(says_in_short(each, name) for each in either[0].names):
            return self._same(either[0], name)
        if (usual := self._usual(short)) is not None:
            return self._same(usual, name)
        return self._abbreviation(printed, either)

    def _named(self, name: str) -> list[Body]:
        return [each for each in self.all.values() if body_key(name) in map(body_key, each.names)]

    def _is_one(self, name: str, named: list[Body]) -> bool:
        """Whether what is joined is plainly the name, or the letters, of one body that there is."""
        return sum(each in named or is_spelt(each.name, name) for each in self.all.values()) == 1

    def _joined(self, printed: Printed, named: list[Body]) -> Match:
        """One name for several bodies, as the record has it or once somebody has said so."""
        if not named:
            ask = joined.ask(printed, {each.id: each.name for each in self.all.values()}, self._own, self._called())
            answer = self._desk.put(ask)
            if not answer:
                asks = (ask.id,) if answer is None else ()
                return Match(self._add(printed.name, printed.source, *asks).id, asks=asks)
            for one in answer:
                there = [self.all[one]] if one in self.all else self._named(one)[:1]
                named += there or [self._add(one, printed.source)]
            if named[0].is_new and len(named) == 1 and named[0].id not in answer:
                named[0].formerly = body_id(printed.name)
        ids = list(dict.fromkeys(str(self._same(each, printed.name).body) for each in named))
        return Match(ids[0], also=tuple(ids[1:]))

    @property
    def _own(self) -> str:
        """What may be answered besides the choices where it is asked what some letters stand for."""
        there = any(not each.is_new for each in self.all.values())
        return "its full name" + (", or the id of a body on record" if there else "")

    def _called(self) -> tuple[tuple[str, str], ...]:
        """Every name that is one body's alone, with the id by which it is answered."""
        named: dict[str, set[str]] = {}
        for each in self.all.values():
            for name in each.names:
                named.setdefault(name, set()).add(each.id)
                named.setdefault(name.casefold(), set()).add(each.id)
        return tuple((name, min(ids)) for name, ids in named.items() if len(ids) == 1)

    def _usual(self, short: str) -> Body | None:
        """The one body here whose full name begins with what such letters mostly stand for: OPCC, NPS."""
        key = body_key(letters.USUAL.get(short, ""))
        found = [each for each in self.all.values() if key and f"{body_key(each.name)} ".startswith(f"{key} ")]
        return found[0] if len(found) == 1 else None

    def _same(self, body: Body, name: str) -> Match:
        if name not in body.names and words(name) not in map(words, body.names):
            body.gained.append(name)
        return Match(body.id)

    def _county(self, name: str) -> Body | None:
        """CC is the county council where there is one of the place, and no city council."""
        place = place_of_cc(name)
        if place is None:
            known = [each for each in self.all.values() if each.kind == "county_council"]
            found = [each for each in known if body_key(name) == f"{place_of_cc(each.name)} county council"]
            return found[0] if len(found) == 1 else None
        either = (f"{place} county council", f"{place} city council")
        found = [each for each in self.all.values() if body_key(each.name) in either]
        return found[0] if len(found) == 1 else None

    def _perhaps(self, printed: Printed) -> Match | None:
        """Ask where a name may be a shorter or longer one of a body that is there."""
        near = [each for each in self.all.values() if _may_be(each, printed.name)]
        if not near:
            return None
        if len(near) == 1 and any(says_in_short(each, printed.name) for each in near[0].names):
            return self._same(near[0], printed.name)
        which = near[0].name + ("" if near[0].is_new else ", which is on record") if len(near) == 1 else "one of these"
        yes = (("yes", near[0].id),) if len(near) == 1 else ()
        ask = Ask(
            id=f"body.{slug(printed.name)}",
            what=f'"{printed.name}" is printed. Is it the same body as {which}?',
            shape="choice",
            where=(printed.where,),
            choices=(*(Choice(each.id, each.name) for each in near), Choice(ANOTHER, "another body")),
            also=tuple(self.all),
            formerly=(*self._called(), *_taken_up(near), ("no", ANOTHER), *yes),
        )
        answer, before = self._desk.put(ask), near[0].id if len(near) == 1 else body_id(printed.name)
        if answer in self.all:
            return replace(self._same(self.all[answer], printed.name), before=before)
        body = self._add(printed.name, printed.source, None if answer else ask.id)
        if answer == ANOTHER:
            return Match(body.id, before=before)
        return Match(body.id, tuple(each.id for each in near), (ask.id,))

    def _abbreviation(self, printed: Printed, candidates: list[Body]) -> Match:
        if len(candidates) == 1:
            what = f'"{printed.name}" is printed. Does it stand for {candidates[0].name}, or for what else?'
        elif candidates:
            what = f'"{printed.name}" is printed, and these letters may stand for more than one thing. Which is meant?'
        else:
            what = f'"{printed.name}" is printed. What is its full name?'
        names = [each.name for each in self.all.values() if bare_letters(each.name) is None]
        usual = tuple(map(Choice, letters.meant(printed.name, names)))
        yes = (("yes", candidates[0].id),) if len(candidates) == 1 else ()
        ask = Ask(
            id=f"body.{slug(printed.name)}",
            what=what,
            shape="choice",
            where=(printed.where,),
            choices=tuple(Choice(each.id, each.name) for each in candidates) or usual,
            free=True,
            own=self._own,
            about=printed.name,
            also=tuple(self.all),
            formerly=(*self._called(), *_taken_up(candidates), *yes),
            example="" if candidates or usual else letters.example(printed.name),
        )
        answer, before = self._desk.put(ask), body_id(printed.name)
        if candidates:
            before = candidates[0].id if len(candidates) == 1 else OF_NONE
        if answer in self.all:
            return replace(self._same(self.all[answer], printed.name), before=before)
        if answer is not None:
            same = next(iter(self._named(answer)), self._county(answer))
            body = same or self._add(answer, printed.source)
            body.formerly = body.formerly if same else body_id(printed.name)
            return replace(self._same(body, printed.name), before=before)
        if candidates:
            return Match(None, tuple(each.id for each in candidates), (ask.id,))
        return Match(self._add(printed.name, printed.source).id, asks=(ask.id,))

    def _add(self, name: str, source: dict[str, Any], waits: str | None = None) -> Body:
        kind = kinds.said_by(name)
        body = Body(
            self._known.fresh(body_id(name)),
            name,
            kind or "other",
            source,
            is_asked=kind is None and bare_letters(name) is None,
            waits=waits,
        )
        self.all[body.id] = body
        return body


def _may_be(body: Body, name: str) -> bool:
    """Whether a longer or shorter name may be a body's, whatever other answers say of it."""
    keys = {each: f" {body_key(each)} " for each in (*body.names, name)}
    longer = len(keys[name].split())
    for each in body.names:
        if is_kind_of(name, each):
            return True
        in_full = any(keys[each] in keys[other] for other in body.names if keys[other] != keys[each])
        if not (in_full and len(keys[each].split()) < longer) and may_be_same(each, name):
            return True  # one that goes by a longer name too is no other one of which a short name is a part
    return not body.is_new and is_in_short([body.name, *body.aliases], body.kind, name)


def _taken_up(bodies: Iterable[Body]) -> tuple[tuple[str, str], ...]:
    """What bodies were called in a question that was put while names of theirs were thought to be others'."""
    return tuple((body_id(name), each.id) for each in bodies for name in each.gained if body_id(name) != each.id)


def _in_turn(printed: Printed) -> tuple[bool, bool, int]:
    """Full names, the longest first; then what may be two of them; and letters last."""
    return bare_letters(printed.name) is not None, "/" in printed.name, -len(body_key(printed.name).split())


def _printed_key(name: str) -> str:
    return " ".join(name.split()).casefold()
