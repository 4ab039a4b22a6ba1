"""What a reference of a rule is called in plain English: `this.prepared` is the day on which the plan was prepared."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from compliance.law import condition as c
from compliance.lawbook import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compliance.law.rule import Limb, Rule

THIS: Mapping[str, str] = {
    "strategic_assessment": "the assessment",
    "partnership_plan": "the plan",
    "community_safety_agreement": "the agreement",
    "protocol": "the protocol",
    "guidance": "the guidance",
    "meeting": "the meeting",
    "public_meeting": "the meeting",
    "requirement": "the requirement",
    "specification": "the specification",
    "seat": "the place",
}
"""What `this` is, by the occasion; of any other occasion it is the group."""

_GIVEN: Mapping[str, str] = {
    "group": "the group",
    "police_area": "the police area",
    "meeting": "the meeting",
    "requirement": "the requirement",
    "terms": "the group's terms",
    "next_meeting": "the next meeting",
    "previous_meeting": "the meeting before",
}

_YEAR: Mapping[str, str] = {
    "slot": "the year",
    "slot.start": "1 April, on which the year begins",
    "slot.last": "31 March, on which the year ends",
    "slot.before_start": "31 March, the day before the year begins",
    "slot.year_before": "1 April of the year before",
    "slot.year": "this year",
    "slot.label": "the year",
    "slot.due": "the last day for acting",
    "group.over": "31 March, on which the year ends, or the last day of a group that ended within the year",
}
_CALENDAR: Mapping[str, str] = {
    **_YEAR,
    "slot": "the calendar year",
    "slot.start": "1 January, on which the year begins",
    "slot.last": "31 December, on which the year ends",
    "slot.before_start": "31 December, the day before the year begins",
}
_DAYS: Mapping[str, str] = {
    "slot": "the days looked at",
    "slot.start": "the first of the days looked at",
    "slot.last": "the last of the days looked at",
    "slot.before_start": "the day before those looked at",
    "slot.year_before": "1 April of the year before",
    "slot.year": "this year",
    "slot.label": "the days looked at",
    "slot.due": "the last day for acting",
}
_RUNS: Final = frozenset({"standing", "terms", "seat"})
"""Occasions that are runs of days and not years."""

_TERMS: Mapping[str, str] = {
    "terms.frequency.times": "the number of meetings that the group's terms ask for",
    "terms.frequency.longest_gap_months": "the number of months that the group's terms allow between two meetings",
    "terms.chair.every_months": "the number of months after which the group's terms have a chair chosen again",
    "terms.deputy_chair.every_months": "the number of months after which the group's terms have a deputy chosen again",
    "terms.chair.from": "the bodies from which the group's terms have the chair come",
    "terms.deputy_chair.from": "the bodies from which the group's terms have the deputy come",
    "terms.minutes.confirmed_at": "the meeting at which the group's terms have minutes confirmed",
    "terms.quorum.if_inquorate": "what the group's terms say is done without a quorum",
    "terms.voting.voting": "the bodies whose members vote under the group's terms",
    "terms.voting.non_voting": "the bodies whose members do not vote under the group's terms",
}

_FIELDS: Mapping[str, str] = {
    "prepared": "the day on which {it} was prepared",
    "established": "the day on which {it} was established",
    "date": "the day of {it}",
    "from": "the first day of {it}",
    "to": "the last day of {it}",
    "by": "whoever made {it}",
    "number_each": "the number of representatives that {it} asks of each authority",
    "number_together": "the number of representatives that {it} asks of the authorities together",
    "cites": "the documents that {it} refers to",
    "priorities": "the priorities of {it}",
    "represents": "the bodies for which {it} came",
    "first_year": "the first year that {it} is for",
    "revised": "the day on which {it} was revised for the year",
    "revised_before": "the last day on which {it} was revised for an earlier year",
    "over": "the last day of the year, for a later one of {it}",
    "revisable": "the first day on which {it} could be revised for its second year",
    "from_authority": "the authority from which {it} comes",
    "capacity": "the capacity in which {it} came",
    "kind": "the kind of {it}",
    "summary_of": "the plan that {it} sums up",
    "chair": "the chair of {it}",
}
ANY_LENGTH: Final = 1200
"""So many months or more, as what stands where a number is left out, come to no limit at all."""
_ITSELF: Final = frozenset({"id", "person", "holder"})
"""Fields by which a thing is known: the thing itself, in words."""

_VERBS: Mapping[str, str] = {
    "prepared": "{it} was prepared",
    "established": "{it} had been established",
    "from": "{it} began",
    "to": "{it} ended",
    "confirmed_on": "the minutes of {it} were confirmed",
}
_HELD: Final = frozenset({"the meeting", "the next meeting", "the meeting before", "that meeting"})


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a condition stands: the occasion, the limb, and what the names bound there are called."""

    kind: str = "standing"
    """The kind of occasion (`for_each`)."""
    question: str | None = None
    """`rule#limb`, under which a decision would be recorded."""
    names: Mapping[str, str] = field(default_factory=dict)
    subject: str | None = None
    """What a decision about `this` is about, where it is not the thing itself."""
    has_this: bool = True
    """Whether the limb speaks of `this`, so that another thing of the sort has to be told from it."""

    @classmethod
    def of(cls, rule: Rule, limb: Limb) -> Setting:
        """The setting of a limb's conditions."""
        whole = rule.time_limit in ("slot_end", "year_start")
        subject = "the year (written like 2013-14)" if rule.for_each == "year" or whole else None
        conditions = [each.model_dump_json() for each in (limb.only_if, limb.when) if each is not None]
        has_this = any('"this"' in each or '"this.' in each for each in conditions)
        return cls(rule.for_each, f"{rule.rule}#{limb.limb}", subject=subject, has_this=has_this)

    def bind(self, name: str, called: str) -> Setting:
        """The same with one more name; two things of one sort are told apart by the rule's own names."""
        if called in self.names.values():
            called = f"{called} ({words.plain(name)})"
        return replace(self, names={**self.names, name: called})

    def thing(self, name: str) -> str:
        """What a bound name is called."""
        if name in self.names:
            return self.names[name]
        if name == "this":
            return THIS.get(self.kind, "the group")
        return _GIVEN.get(name, words.plain(name))

    @property
    def _slots(self) -> Mapping[str, str]:
        if self.kind in _RUNS:
            return _DAYS
        return _CALENDAR if self.kind == "calendar_year" else _YEAR

    def ref(self, reference: str) -> str:
        """What a reference is called, as a noun phrase."""
        if reference in self._slots:
            return self._slots[reference]
        if reference in _TERMS:
            return _TERMS[reference]
        name, *fields = reference.split(".")
        called = self.thing(name)
        while fields and fields[-1] in _ITSELF:
            fields.pop()
        for each in fields:
            called = self._field(each, called)
        return called

    def _field(self, name: str, called: str) -> str:
        if name == "from" and called == "that office-holder":
            return f"the day on which {called} began"
        if name in ("date", "by") and called not in _HELD:
            made = {"date": "the day on which {it} was made", "by": "whoever made {it}"}
            return made[name].format(it=called)
        return _FIELDS.get(name, f"the {words.plain(name)} of {{it}}").format(it=called)

    def about(self, reference: str) -> str:
        """What a decision is about."""
        return self.subject if reference == "this" and self.subject else self.ref(reference)

    def owner(self, reference: str) -> tuple[str, str]:
        """What the thing is called whose field a reference names, and the field."""
        name, _, field_name = reference.rpartition(".")
        return (self.ref(name), field_name) if name else (self.ref(reference), "")

    def happening(self, reference: str) -> str:
        """A day as what took place on it, to stand before `on or before …`."""
        if reference.startswith("slot."):
            slot, many = self._slots["slot"], self.kind in _RUNS
            verb = {"slot.start": "begin", "slot.last": "end"}.get(reference)
            if verb:
                return f"{slot} {verb}" if many else f"{slot} {verb}s"
        called, name = self.owner(reference)
        if name == "date":
            return f"{called} was {'held' if called in _HELD else 'made'}"
        return _VERBS[name].format(it=called) if name in _VERBS else f"{self.ref(reference)} was"

    def value(self, value: Any) -> str:  # noqa: ANN401  # a literal or a reference
        """A literal, or what a reference is called."""
        if isinstance(value, c.From):
            other = ""
            if value.default is not None:
                least = "however many" if value.default >= ANY_LENGTH else words.number(value.default)
                other = f" ({least}, where none is recorded)"
            return self.ref(value.from_) + other
        return words.day(value) if isinstance(value, date) else words.plain(str(value))
