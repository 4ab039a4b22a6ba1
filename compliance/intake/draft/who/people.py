"""Printed people matched to people: one name for one organisation is one person, anything less is asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.known import ids_in
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.names.one_person import perhaps_same_person, surnames
from compliance.intake.draft.names.wording import collar_number, is_councillor, person_key, person_words, slug, words
from compliance.intake.draft.who import kinds
from compliance.intake.draft.who.bodies import OF_NONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.who.bodies import Bodies


_SUCCEEDED: Final = frozenset({"bodies.probation", "bodies.health"})
"""Bodies that others have followed, to which the same people went."""
_ANOTHER: Final = "another"


@dataclass(slots=True)
class Person:
    """Somebody of the record, or somebody to be added."""

    id: str
    name: str
    source: dict[str, Any] | None = None
    councillor: bool | None = None
    is_new: bool = True
    bodies: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    """The bodies whose places on the group they have on record."""
    may_be_of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The bodies for which they may have come, with the questions that are open on it."""
    names: list[str] = field(default_factory=list)
    asks: tuple[str, ...] = ()
    perhaps: frozenset[str] = frozenset()
    """Those of whom it is open whether they are this person."""
    quoted: list[str] = field(default_factory=list)
    """Words of papers for which the record has this person: whom they name, it is."""


class People:
    """Everybody: those of the record and those whom the papers name."""

    def __init__(self, desk: Desk, known: Known, bodies: Bodies) -> None:
        """Take those of the record, each with the bodies that they were recorded for."""
        self._desk, self._known, self._bodies = desk, known, bodies
        self.all: dict[str, Person] = {}
        self._by_key: dict[str, dict[str, Person]] = {}
        self._by_surname: dict[str, dict[str, Person]] = {}
        self._before: dict[tuple[str, str | None], str] = {}
        """What questions called the body of a name while that was open."""
        self._printed: dict[tuple[str, str, str | None, str | None, tuple[str, ...]], Person] = {}
        for each in known.section("people"):
            self._register(Person(each["id"], each["name"], is_new=False, names=[each["name"]]))
        for place in known.section("appointments"):
            if (holder := self.all.get(str(place.get("person")))) and place.get("from_authority"):
                holder.places.add(str(place["from_authority"]))
        for meeting in known.section("meetings"):
            lists = [meeting.get("attendance") or [], meeting.get("apologies") or []]
            lists += [each.get("attendance") or [] for each in meeting.get("corrections") or []]
            for line in (line for each in lists for line in each):
                if (person := self.all.get(line.get("person"))) is not None:
                    person.bodies |= set(ids_in(line.get("represents") or line.get("body")))
                    if isinstance(line.get("source"), dict) and line["source"].get("words"):
                        person.quoted.append(_in_words(line["source"]["words"]))

    @property
    def new(self) -> list[Person]:
        """Those whom the papers add."""
        return [each for each in self.all.values() if each.is_new]

    def match(
        self,
        name: str,
        body: str | None,
        source: dict[str, Any],
        where: str,
        *,
        councillor: bool | None = None,
        perhaps: tuple[str, ...] = (),
        waits: tuple[str, ...] = (),
        before: str | None = None,
    ) -> str:
        """The id of somebody printed, added if nobody fits.

        Args:
            name: as it is printed.
            body: for which they are printed, if that is known.
            source: where they are printed.
            where: the same, in words.
            councillor: whether the paper says that they are one.
            perhaps: the bodies that what is printed beside them may be, while nobody has said which.
            waits: the questions that settle that.
            before: what questions called the body while it was open, which is answered now.
        """
        if councillor is None and is_councillor(name):
            councillor = True
        as_printed = (str(source.get("of")), person_key(name), collar_number(name), body, perhaps)
        if as_printed in self._printed:  # the list has them, and the line of the chair: that is one of the name
            return self._found(self._printed[as_printed], body, councillor)
        if before is not None:
            self._before[name, body] = before
        found = self._matched(name, body, source, where, councillor=councillor, perhaps=perhaps, waits=waits)
        self.all[found].may_be_of |= dict.fromkeys(perhaps, waits)
        self._printed[as_printed] = self.all[found]
        return found

    def called(self, name: str, bodies: Sequence[str], where: str) -> str | None:
        """What somebody is called here in whose place another came; None if nobody fits, or it is open who does.

        Args:
            name: as it is printed.
            bodies: for which the other one came.
            where: where that is printed.
        """
        theirs = [
            each
            for each in self._of_surname(name).values()
            if not bodies or not (each.bodies | each.places).isdisjoint(bodies)
        ]
        if exact := [each for each in theirs if person_key(name) in map(person_key, each.names)]:
            return exact[0].name if len(exact) == 1 else None
        near = [each for each in theirs if any(perhaps_same_person(name, other) for other in each.names)]
        _, found = self._settled(near, name, next(iter(bodies), None), where, ())
        return found.name if found else None

    def is_of_another(self, name: str, body: str | None) -> bool:
        """Whether there is somebody of a name for other bodies, and nobody for this one."""
        alike = self._by_key.get(person_key(name), {}).values()
        return any(each.bodies for each in alike) and not any(body in each.bodies for each in alike)

    def _matched(
        self,
        name: str,
        body: str | None,
        source: dict[str, Any],
        where: str,
        *,
        councillor: bool | None,
        perhaps: tuple[str, ...],
        waits: tuple[str, ...],
    ) -> str:
        """The same, of a name that this paper has not printed for that body yet."""
        of_name = list(self._by_key.get(person_key(name), {}).values())
        alike = [each for each in of_name if not _is_numbered_apart(name, each)]
        theirs = [each for each in alike if body in each.bodies]
        if not theirs and len(alike) == 1 and (body is None or not alike[0].bodies):
            theirs = alike
        if len(theirs) == 1:
            if collar_number(name) and name not in theirs[0].names:
                theirs[0].names.append(name)  # so that another number is another officer's
            return self._found(theirs[0], body, councillor)
        near = [
            each
            for each in self._of_surname(name).values()
            if each not in alike
            and any(self._may_come_for(each, of) for of in (body, *perhaps))
            and (each in of_name or any(perhaps_same_person(name, other) for other in each.names))
        ]
        elsewhere = [
            each
            for each in self._of_surname(name).values()
            if each not in near
            and each not in of_name
            and self._may_have_two(each, str(source.get("of")), councillor=councillor)
            and any(perhaps_same_person(name, other) for other in each.names)
        ]
        own = person_words(name)
        said = _in_words(" ".join(own) if len(own) > 1 else name)
        called_so = [
            each
            for each in [*theirs, *near]
            if any(said in quoted for quoted in each.quoted)
            and (each in theirs or not any(said in _in_words(longer) for longer in each.names))  # Low, in Low-Hill
        ]
        if len(called_so) == 1:
            return self._found(called_so[0], body, councillor)
        asks: list[str] = []
        open_: set[str] = set()
        for each in alike:  # if the body is theirs, this is them: whichever of them was printed by the unsure name
            if each.bodies & {*perhaps} or body in each.may_be_of:
                asks += waits if each.bodies & {*perhaps} else each.may_be_of[str(body)]
                open_.add(each.id)
        rest = [each for each in [*alike, *near, *elsewhere] if each.id not in open_]
        while maybe := self._apart(rest, open_):
            ask, found = self._settled(maybe, name, body, where, perhaps)
            if found is not None:
                found.names.append(name)
                self._register(found)
                return self._found(found, body, councillor)
            rest = [each for each in rest if each not in maybe]
            if ask is not None:
                asks.append(ask)
                open_ |= {each.id for each in maybe}
        base = slug(person_key(name))
        if alike and body:
            base = f"{base}-{body}"
        person = Person(
            self._known.fresh(base), name, source, councillor,
            asks=tuple(asks), perhaps=frozenset(open_), names=[name],
        )  # fmt: skip
        self._register(person)
        return self._found(person, body, councillor)

    def _may_come_for(self, person: Person, body: str | None) -> bool:
        """Whether somebody may be who is printed for a body: their own, or one that may have followed it."""
        if body is None or not person.bodies or body in person.bodies or body in person.may_be_of:
            return True
        topic = kinds.topic_of(self._name(body)).ask
        return topic in _SUCCEEDED and topic in {kinds.topic_of(self._name(each)).ask for each in person.bodies}

    def _may_have_two(self, person: Person, paper: str, *, councillor: bool | None) -> bool:
        """Whether somebody may be who is printed for another body: not in one paper, nor an officer a councillor."""
        if None not in (person.councillor, councillor) and person.councillor is not councillor:
            return False
        return paper not in {of for (of, *_), each in self._printed.items() if each is person}

    def _register(self, person: Person) -> None:
        self.all[person.id] = person
        for name in person.names:
            self._by_key.setdefault(person_key(name), {})[person.id] = person
            for surname in surnames(name):
                self._by_surname.setdefault(surname, {})[person.id] = person

    def _of_surname(self, name: str) -> dict[str, Person]:
        """Everybody who has a surname in common with a name, in the order in which they were found."""
        sharing = {own for each in surnames(name) for own in self._by_surname.get(each, {})}
        return {own: each for own, each in self.all.items() if own in sharing}

    def _found(self, person: Person, body: str | None, councillor: bool | None) -> str:  # noqa: FBT001
        if body is not None:
            person.bodies.add(body)
        if person.councillor is None:
            person.councillor = councillor
        return person.id

    def _apart(self, people: list[Person], open_: set[str]) -> list[Person]:
        """Those of whom it has to be asked: not of two who may be one already, as that settles this as well."""
        apart: list[Person] = []
        for each in people:
            others = open_ | {one.id for one in apart}
            if not each.perhaps & others and not any(each.id in self.all[other].perhaps for other in others):
                apart.append(each)
        return apart

    def _settled(
        self, people: list[Person], name: str, body: str | None, where: str, perhaps: tuple[str, ...]
    ) -> tuple[str | None, Person | None]:
        """The question that is open about those whom somebody printed may be, and the one whom an answer names."""
        left = []
        for each in people:
            ask = self._ask(each, name, body, where, perhaps)
            if not self._desk.has(ask):
                left.append((each, ask))
            elif self._desk.put(ask):
                return None, each
        if not left:
            return None, None
        ask = self._ask_which([each for each, _ in left], name, body, where, perhaps)
        if len(left) == 1 and not self._desk.has(ask):
            answer = self._desk.put(left[0][1])
            return left[0][1].id if answer is None else None, left[0][0] if answer else None
        which = self._desk.put(ask)
        return ask.id if which is None else None, self.all.get(which or "")

    def _ask(self, person: Person, name: str, body: str | None, where: str, perhaps: tuple[str, ...]) -> Ask:
        """The question, by the body that it is about once it is known which is printed: so it is put once."""
        theirs, (ours, called) = self._theirs(person), self._ours(body, perhaps)
        if theirs == ours:
            what = f'"{person.names[0]}" and "{name}" are both printed for {ours}. Are they one person?'
        else:
            stands = "printed" if person.is_new else "on record"
            what = f'"{person.names[0]}" is {stands} for {theirs}, and "{name}" is printed for {ours}. '
            what += "Are they one person?"
        themselves = tuple((each, "yes") for one in (person.id, *person.names) for each in (one, one.casefold()))
        own = self._put_as(f"person.{person.id}.{slug(name)}", name, body, called)
        return Ask(own, what, "yes_no", (where,), formerly=themselves)

    def _ask_which(
        self, people: list[Person], name: str, body: str | None, where: str, perhaps: tuple[str, ...]
    ) -> Ask:
        """The question about somebody who may be one of several: one man is asked about once."""
        ours, called = self._ours(body, perhaps)
        offered = [
            Choice(each.id, f"{each.names[0]}, {'printed' if each.is_new else 'on record'} for {self._theirs(each)}")
            for each in people
        ]
        return Ask(
            self._put_as(f"person.{slug(name)}", name, body, called),
            f'"{name}" is printed for {ours}. Is it one of these people?',
            "choice",
            (where,),
            (*offered, Choice(_ANOTHER, "somebody else of that name")),
            also=tuple(self._of_surname(name)),
            formerly=(("no", _ANOTHER),),
        )

    def _put_as(self, of: str, name: str, body: str | None, called: str) -> str:
        """The id of a question: that by which it was answered while the body was open, if it was in the same file."""
        earlier = f"{of}.{self._before.get((name, body))}"
        return earlier if earlier in self._desk.answers.given else f"{of}.{called}"

    def _theirs(self, person: Person) -> str:
        """For what somebody is printed or recorded, in words."""
        if own := sorted(self._name(each) for each in person.bodies or person.places):
            return ", ".join(own)
        maybe = " or ".join(sorted(map(self._name, person.may_be_of)))
        return f"what may be {maybe}" if maybe else "no organisation"

    def _ours(self, body: str | None, perhaps: tuple[str, ...]) -> tuple[str, str]:
        """For what somebody is printed, in words, and as it is called in the id of a question."""
        ours = self._name(body) if body else "no organisation"
        if perhaps:
            ours = f"what may be {' or '.join(map(self._name, perhaps))}"
            body = perhaps[0] if len(perhaps) == 1 else body
        return ours, (self._bodies.all[body].formerly if body in self._bodies.all else None) or body or OF_NONE

    def _name(self, body: str) -> str:
        return self._bodies.all[body].name if body in self._bodies.all else body


def _in_words(text: str) -> str:
    """Words between spaces, so that a name is found in a quotation only as a whole."""
    return f" {' '.join(words(text))} "


def _is_numbered_apart(name: str, person: Person) -> bool:
    """Whether a name is printed with another number than somebody's of that name: PC 1234 Low, and PC 5678 Low."""
    own, theirs = collar_number(name), {number for each in person.names if (number := collar_number(each))}
    return own is not None and bool(theirs) and own not in theirs
