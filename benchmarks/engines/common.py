"""The subset of rules that every engine can say, the facts that each is given, and what each answers.

Three rules: regulation 10(2) (the plan is revised before its year begins), 12(4)(a) (a public meeting in each year) and
13A (a copy of the plan is sent). None of the engines has a date of its own in its conditions, or the law of another
day, or a third truth, so the facts come to them as counts of days, each year with what bears on it, the law is that of
one day, and every "cannot tell" is written out as an arm of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from compliance.dates import DAY, year_label, year_of, year_span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from compliance.record.model import Record

RULES = {"plan": "uksi-2007-1830/reg-10/2", "public": "uksi-2007-1830/reg-12/4/a", "copy": "uksi-2007-1830/reg-13A"}
"""The rules by the names that they have in the engines."""
Facts = dict[str, Any]
Answers = dict[str, dict[str, str]]
"""For each year, the outcome of each rule."""


class Engine(Protocol):
    """An engine with the rules in it."""

    name: str
    about: str
    """What is timed, in a few words."""

    def prepare(self, facts: Facts) -> Any:  # noqa: ANN401  # what the engine wants
        """The facts as the engine takes them; timed only with their preparation from the record."""
        ...

    def answer(self, prepared: Any) -> Answers:  # noqa: ANN401  # the same
        """The outcomes; timed."""
        ...


def facts(record: Record, as_at: date) -> Facts:
    """What the engines are given of a record made by `benchmarks.made`: nothing judged, only looked up."""
    covered = record.period.from_
    closed = {kind for each in record.completeness for kind in each.every}
    years = []
    for year in range(year_of(record.period.from_), year_of(record.period.to) + 1):
        span = year_span(year)
        plan = next(
            (each for each in record.documents if each.kind == "partnership_plan" and each.for_year == year), None
        )
        years.append(
            {
                "year": year_label(year),
                "over": span.end <= as_at,
                "closed_meetings": "meeting" in closed,
                # A declaration closes only days that the record covers.
                "closed_plans": "partnership_plan" in closed and span.start > covered,
                "closed_copies": "copy_sent" in closed and bool(plan and plan.prepared and plan.prepared >= covered),
                "plans": [{"early": (span.start - plan.prepared).days}] if plan and plan.prepared else [],
                "copies": [
                    {"after": (each.date - plan.prepared).days}
                    for each in record.events
                    if each.event == "copy_sent" and plan and each.document == plan.id and each.date and plan.prepared
                ],
                "meetings": [
                    {
                        "after": (each.date - span.start).days,
                        "before": (span.end - DAY - each.date).days,
                        "public": -1 if each.public is None else int(each.public),
                    }
                    for each in record.meetings
                    if each.date
                ],
            }
        )
    return {"years": years}


def by_year(ids: Mapping[str, str]) -> Answers:
    """The answers of our own engine, from its findings' ids and outcomes."""
    found: Answers = {}
    for year, rule, outcome in _split(ids):
        found.setdefault(year, {})[rule] = outcome
    return found


def _split(ids: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    names = {rule: name for name, rule in RULES.items()}
    for each, outcome in ids.items():
        rule, _, occasion = each.partition(" @ ")
        yield occasion.rpartition("/")[2], names[rule], outcome
