"""Those present, in the chair and absent with apologies, as the lines of a meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.meetings.seat import in_list
from compliance.intake.draft.meetings.stood_in import absent_for
from compliance.intake.draft.names.wording import person_key, slug
from compliance.intake.draft.who.bodies import NOWHERE
from compliance.intake.draft.who.unsure import FROM_ANSWER, Unsure
from compliance.intake.draft.written.yaml_text import Noted
from compliance.intake.reading import Attendee

if TYPE_CHECKING:
    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.papers.settle import Settled
    from compliance.intake.draft.papers.sources import Sources
    from compliance.intake.draft.who.bodies import Bodies, Match
    from compliance.intake.draft.who.people import People
    from compliance.intake.reading import Place, Reading

_CAPACITIES: Final = {
    "member": "member", "members": "member", "substitute": "substitute", "officer": "officer", "officers": "officer",
    "observer": "observer", "observers": "observer",
}  # fmt: skip
"""Labels of a list that say what the record's own words say; of any other the record says nothing."""

_OF_PEOPLE: Final = re.compile(r"(?i)\bpresent\b|\battend|\bapolog|\babsen|\bwelcome|\bintroductions?\b")
"""What the title of an item has below which people are listed."""


class Cast:
    """Turns printed people into lines of the record, and keeps those who wait for an answer."""

    def __init__(self, people: People, bodies: Bodies, sources: Sources, desk: Desk) -> None:
        """Take the registers."""
        self.people, self.bodies, self.sources, self._desk = people, bodies, sources, desk
        self.waiting: dict[str, Noted] = {}
        self.answered: set[tuple[str, str]] = set()
        """Those of whom an answer made sure, each by the paper and by id or post."""

    def attendance(self, paper: Settled) -> list[Any]:
        """The list of one paper: each person once, with all the bodies that they came for."""
        reading = paper.reading
        lines: dict[str, dict[str, Any]] = {}
        asks: dict[str, tuple[str, ...]] = {}
        for each in reading.attendees:
            line, asked = self._line(reading, each)
            key = line.get("person") or f"{line.get('post')} {line.get('represents')}"
            if (each.name or each.post) in paper.answered:
                self.answered.add((self.sources.of(reading), str(line.get("person") or line.get("post"))))
            known = lines.setdefault(key, line)
            if known is not line:
                _join(known, line)
            asked = (*asked, *self._for_another(paper, each, known))
            asks[key] = tuple(dict.fromkeys([*asks.get(key, ()), *asked]))
        if reading.chair is not None and reading.chair.name and (reading.attendees or reading.attendees_listed):
            chair = self.chair(paper)
            if isinstance(chair, str) and chair not in lines:
                body = self._body(reading.chair.organisation)
                lines = {chair: {"person": chair} | body | {"source": self._cite(reading, reading.chair.at)}} | lines
        held = []
        for unsure in paper.attendees:
            there = self._again(lines, unsure.what)
            if there is None:
                held.append(self._held(reading, unsure.what, unsure.ask))
            else:
                asks[there] = (*asks.get(there, ()), unsure.ask)
        return [*(Noted(line, asks[key]) if asks.get(key) else line for key, line in lines.items()), *held]

    def apologies(self, paper: Settled) -> list[Any]:
        """Those of whom apologies were given."""
        lines: list[Any] = []
        for each in paper.reading.apologies:
            match = self.bodies.match(each.organisation) if each.organisation else None
            line: dict[str, Any] = {}
            if each.name:
                line["person"] = self._person(paper.reading, each.name, match, each.at)
            elif each.post:
                line["post"] = each.post
            if not line:
                continue
            bodies = [{"body": one} for one in match.bodies] if match else []
            for body in bodies or [{}]:  # an apology is of one body
                made = line | body | {"source": self._cite(paper.reading, each.at)}
                lines.append(Noted(made, match.asks) if match and match.asks else made)
        return [*lines, *(self._held(paper.reading, each.what, each.ask, "body") for each in paper.apologies)]

    def chair(self, paper: Settled) -> str | Noted | None:
        """The id of whoever was in the chair; held back while it is open which of several of the name they are."""
        reading, chair = paper.reading, paper.reading.chair
        if chair is None or chair.name is None:
            return None
        seat = in_list(paper)
        if isinstance(seat, Unsure):
            match = self.bodies.match(seat.what.organisation) if seat.what.organisation else NOWHERE
            if self.people.is_of_another(chair.name, match.body):
                return Noted("somebody", (seat.ask,), held=True, remark=f"Read as: {chair.name}")
        of = seat if isinstance(seat, Attendee) else chair
        match_of = self.bodies.match(of.organisation) if of.organisation else None
        return self._person(reading, chair.name, match_of, of.at)

    def _line(self, reading: Reading, each: Attendee) -> tuple[dict[str, Any], tuple[str, ...]]:
        match = self.bodies.match(each.organisation) if each.organisation else None
        line: dict[str, Any] = {}
        if each.name:
            line["person"] = self._person(reading, each.name, match, each.at, councillor=each.councillor)
        if each.post or not each.name:
            line["post"] = each.post or each.organisation or "not printed"
        if match and match.body:
            line["represents"] = match.bodies
        if match and match.perhaps:
            line["perhaps_represents"] = list(match.perhaps)
        capacity = "substitute" if each.substitute_for else _CAPACITIES.get((each.capacity or "").casefold())
        if capacity:
            line["capacity"] = capacity
        if each.substitute_for:
            line["substitute_for"] = each.substitute_for
        elif each.name and (absent := absent_for(reading, each)):
            line |= {"capacity": "substitute", "substitute_for": absent}
        if each.remote is not None:
            line["remote"] = each.remote
        line["source"] = self._cite(reading, each.at)
        if beside := "; ".join(note for note in each.notes if re.search(r"[a-z\d]{2}|\d", note)):
            line["note"] = f"Printed beside the name: {printed(beside)}."
        return line, match.asks if match else ()

    def _for_another(self, paper: Settled, each: Attendee, line: dict[str, Any]) -> tuple[str, ...]:
        """Add the other body that somebody came for, as one that they perhaps came for while that is open."""
        asks: list[str] = []
        for other in paper.second:
            match = self.bodies.match(other.organisation) if other.person is each else None
            if match is None:
                continue
            name = "perhaps_represents" if other.ask else "represents"
            both = [*line.get(name, ()), *(match.bodies if match.body else match.perhaps)]
            if both:
                line[name] = list(dict.fromkeys(both))
            asks += [*match.asks, *((other.ask,) if other.ask else ())]
        return tuple(asks)

    def _again(self, lines: dict[str, dict[str, Any]], each: Attendee) -> str | None:
        """Somebody printed for sure who is perhaps printed again for another body: that much may be recorded."""
        match = self.bodies.match(each.organisation) if each.organisation else None
        if not each.name or match is None or match.body is None:
            return None
        for key, line in lines.items():
            person = self.people.all.get(str(line.get("person")))
            if person and person_key(each.name) in map(person_key, person.names):
                if match.body not in line.get("represents", ()):
                    line["perhaps_represents"] = [*line.get("perhaps_represents", ()), match.body]
                return key
        return None

    def _held(self, reading: Reading, each: Any, ask: str, body_field: str = "represents") -> Noted:  # noqa: ANN401
        line: dict[str, Any] = {}
        if each.name:
            person = slug(person_key(each.name))
            line["person"] = person
            if person not in self.people.all:
                self.waiting.setdefault(person, Noted({"id": person, "name": each.name}, (ask,), held=True))
        else:
            line["post"] = each.post or "not printed"
        match = self.bodies.match(each.organisation) if each.organisation else None
        if match and match.body:
            line[body_field] = match.bodies if body_field == "represents" else match.body
        remark = f"Read as: {each.name or each.post}" + (f", {each.organisation}" if each.organisation else "")
        line["source"] = self._cite(reading, each.at)
        return Noted(line, (ask,), held=True, remark=remark)

    def _body(self, organisation: str | None) -> dict[str, Any]:
        match = self.bodies.match(organisation) if organisation else None
        found: dict[str, Any] = {"represents": match.bodies} if match and match.body else {}
        return found | ({"perhaps_represents": list(match.perhaps)} if match and match.perhaps else {})

    def _person(
        self, reading: Reading, name: str, match: Match | None, at: Place, *, councillor: bool | None = None
    ) -> str:
        source = self._desk.source if at == FROM_ANSWER else {"of": self.sources.of(reading)}
        of = match or NOWHERE
        place = where(reading.path, at)
        return self.people.match(
            name, of.body, source, place,
            councillor=councillor, perhaps=of.perhaps, waits=of.asks, before=of.before,
        )  # fmt: skip

    def _cite(self, reading: Reading, at: Place) -> dict[str, Any]:
        return self._desk.source if at == FROM_ANSWER else self.sources.cite(reading, at, minute=_minute(reading, at))


def _minute(reading: Reading, at: Place) -> str | None:
    """The number of the minute in which a list stands, where the paper has it in one; not of the one above it."""
    above = [each for each in reading.items if each.at.line <= at.line]
    last = max(above, key=lambda each: each.at.line, default=None)
    return last.number if last is not None and _OF_PEOPLE.search(last.title or "") else None


def _join(known: dict[str, Any], line: dict[str, Any]) -> None:
    """Somebody printed twice came for both."""
    for name in ("represents", "perhaps_represents"):
        both = list(dict.fromkeys([*known.get(name, ()), *line.get(name, ())]))
        if both:
            known[name] = both
    for name, value in line.items():
        known.setdefault(name, value)
