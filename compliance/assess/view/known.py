"""The facts of a record that were known on a day, in their one order; each list is put in order when first asked for.

What is dated after the day is left out, and a field on which sources differ is as the view is to read it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from compliance.assess.findings.order import ordered
from compliance.assess.view import doubt
from compliance.assess.view.acts import Acts
from compliance.assess.view.strengths import strengths

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from compliance.record import model
    from compliance.record.model import Citation, Contradiction, Fact, Record


class Known:
    """The facts known at the end of a day."""

    def __init__(self, record: Record, as_at: date, readings: Mapping[doubt.Doubt, Any] | None) -> None:
        """Take a record, the day, and what to take for each field on which sources differ; None: it is unknown."""
        self.record = record
        self.as_at = as_at
        self._sources = {entry.id: entry for entry in record.sources}
        self._kept_alive: list[Any] = []
        self._moved: dict[int, Any] = {}
        self.unsettled: list[Contradiction] = [
            each
            for each in record.contradictions
            if not self._later(None, each.source)
            and doubt.unsettles(
                each,
                self._disputed.get(each.about),
                self.strength(each.source),
                not_yet=self._dated_later(each.settled_by),
            )
        ]
        """The contradictions that leave a fact in doubt."""
        self.own: dict[doubt.Doubt, Any] = {
            doubt.key(each): getattr(self._disputed[each.about], doubt.key(each)[1]) for each in self.unsettled
        }
        """What the record itself says where it is in doubt."""
        self._readings = dict.fromkeys(self.own) if readings is None else readings

    @cached_property
    def days_in_doubt(self) -> frozenset[date]:
        """The days on which something may change by one source and not by another."""
        return doubt.days(self.unsettled, (self._disputed[about] for about, _ in self.own))

    @cached_property
    def _disputed(self) -> dict[str, Fact]:
        """The facts that another source may contradict, by their ids."""
        record = self.record
        return doubt.named((record.documents, record.meetings, record.events, record.appointments, record.arrangements,
                            record.offices, record.bodies, record.money, record.requirements))  # fmt: skip

    def as_recorded(self, identifier: str) -> Fact | None:
        """The fact with that id as the record itself has it, whatever another source says; None: it has none."""
        return self._disputed.get(identifier)

    # -- each kind of fact ------------------------------------------------------------------

    @cached_property
    def documents(self) -> list[model.Document]:
        """The documents."""
        return self._kept(self.record.documents, "prepared")

    @cached_property
    def document_by_id(self) -> dict[str, model.Document]:
        """The same by their ids."""
        return {each.id: each for each in self.documents}

    @cached_property
    def all_meetings(self) -> dict[str, model.Meeting]:
        """Every meeting by its id, also one that lies after the day."""
        return {each.id: each for each in self._settled(self.record.meetings)}

    @cached_property
    def meetings(self) -> list[model.Meeting]:
        """Those that do not."""
        return self._by_then(self.all_meetings.values(), "date")

    @cached_property
    def requirements(self) -> list[model.Requirement]:
        """What a commissioner required of people."""
        return self._kept(self.record.requirements, "date")

    @cached_property
    def events(self) -> list[model.Event]:
        """What was done."""
        return self._kept(self.record.events, "date")

    @cached_property
    def acts(self) -> Acts:
        """The same by their kind and by what they are about."""
        return Acts(self.events)

    @cached_property
    def appointments(self) -> list[model.Appointment]:
        """Who was appointed to a group."""
        return self._kept(self.record.appointments, "from_")

    @cached_property
    def arrangements(self) -> list[model.Arrangement]:
        """What a group arranged for itself, its terms of reference among it."""
        return self._kept(self.record.arrangements, "from_")

    @cached_property
    def offices(self) -> list[model.Office]:
        """Who held an office."""
        return self._kept(self.record.offices, "from_")

    @cached_property
    def money(self) -> list[model.Money]:
        """Money, the partnership's or not."""
        return self._kept(self.record.money, "from_")

    @cached_property
    def determinations(self) -> list[model.Determination]:
        """What somebody decided, and nobody had revoked by then."""
        return [
            each
            for each in ordered(self.record.determinations)
            if each.date <= self.as_at and not (each.revoked and each.revoked <= self.as_at)
        ]

    @cached_property
    def revoked(self) -> list[model.Determination]:
        """What somebody had decided, and had withdrawn by then."""
        return [
            each
            for each in ordered(self.record.determinations)
            if each.date <= self.as_at and each.revoked and each.revoked <= self.as_at
        ]

    def _kept(self, facts: Iterable[Any], dated_by: str) -> list[Any]:
        return self._by_then(self._settled(facts), dated_by)

    def _by_then(self, facts: Iterable[Any], dated_by: str) -> list[Any]:
        """Those that do not lie after the day of the report."""
        as_at, known = self.as_at, []
        for each in facts:
            day = each.__dict__[dated_by]  # asking a model for its fields one by one is slow
            if day <= as_at if day is not None else not self.source_later(each.source):
                known.append(each)
        return known

    def _settled(self, facts: Iterable[Any]) -> list[Any]:
        """Facts in their order, with what is taken for the fields on which sources differ."""
        several = ordered(facts)
        return [self._taken(each) for each in several] if self._readings else several

    def _taken(self, fact: Any) -> Any:  # noqa: ANN401  # any fact of the record
        changes = {field: value for (about, field), value in self._readings.items() if about == fact.id}
        if not changes:
            return fact
        changed = fact.model_copy(update=changes)
        self._moved[id(changed)] = fact
        self._kept_alive.append(changed)
        return changed

    def _later(self, day: date | None, citation: Citation | None) -> bool:
        """Whether a fact of that day (or, undated, of that source) lies after the day of the report."""
        if day is not None:
            return day > self.as_at
        return self._dated_later(citation.of if citation else None)

    def _dated_later(self, source: str | None) -> bool:
        entry = self._sources.get(source) if source else None
        return bool(entry and entry.date and entry.date > self.as_at)

    # -- their sources ----------------------------------------------------------------------

    @cached_property
    def _strengths(self) -> dict[str, str]:
        return strengths(self.record, self.as_at)

    def strength(self, citation: Citation | None) -> str | None:
        """How strong a source is."""
        return self._strengths.get(citation.of) if citation else None

    def is_weak(self, citation: Citation | None) -> bool:
        """Whether a source only says what was intended or supposed, as minutes never do, confirmed or not."""
        return bool(self._weak) and citation is not None and citation.of in self._weak

    @cached_property
    def _weak(self) -> frozenset[str]:
        return frozenset(name for name, entry in self._sources.items() if entry.strength in doubt.WEAK)

    def source_later(self, citation: Citation | None) -> bool:
        """Whether a source is dated after the day of the report."""
        return self._later(None, citation)
