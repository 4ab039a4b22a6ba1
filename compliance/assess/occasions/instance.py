"""One occasion of a rule before it is assessed: its key, the day whose law and facts count, what is bound."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from compliance.assess.findings.finding import Occasion
from compliance.assess.sets.document_sets import YEARLY
from compliance.assess.view.scope import Slot
from compliance.dates import DAY, Span, plain, year_of, year_span
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup


@value()
class Instance:
    """One occasion of a rule, before it is assessed."""

    key: str
    label: str
    subject: str
    on: date
    """The day whose law and facts count."""
    window: Span
    slot: Slot
    names: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    """References that the record does not hold in so many words, such as this.reissue."""
    about: tuple[str, ...] = ()
    due: date | None = None
    start: date | None = None
    end: date | None = None
    not_in_force: str | None = None
    """A reason code where the law of the day does not hold the duty."""
    done_on: date | None = None
    """The day of the act that fills a slot."""
    undated: bool = False
    """Whether it is about a document, meeting or requirement of which the day is not recorded."""
    perhaps_not_owed: bool = False
    """Whether the day by which its first act was owed is not known, or lies ahead."""
    told: Occasion | None = None
    """What `occasion` made of it."""

    def with_document(self, rule: Frame) -> bool:
        """Whether it is to be done with the making of a document, for which no text sets a day."""
        return rule.time_limit == "occasion" and (rule.for_each in YEARLY or rule.for_each == "protocol")

    def last_day(self, rule: Frame, as_at: date) -> date | None:
        """The last day for it, as far as one is set: that on which a document was made is none."""
        if self.due is not None and self.due <= as_at and self.with_document(rule):
            return None
        return self.due

    def since(self, outcome: Outcome) -> date | None:
        """From which day on what is not met has been so, or what is outstanding; None of any other outcome."""
        if outcome not in (Outcome.OUTSTANDING, Outcome.NOT_MET):
            return None
        if outcome == Outcome.NOT_MET and self.due is not None:
            return self.due + DAY
        if outcome == Outcome.NOT_MET and self.undated:
            return None  # it was held on some day
        return self.done_on or self.start

    def before_the_law(self, rule: Frame) -> dict[str, str]:
        """Of a year's document, in which a duty became law: whether that was made before, or was to be."""
        began = rule.law_span.start
        if rule.for_each not in YEARLY or began not in self.slot.span or self.undated:
            return {}
        return {"kind": rule.for_each, "made" if self.done_on is not None and self.done_on < began else "passed": "yes"}

    def occasion(self, kind: str, group: SubjectGroup) -> Occasion:
        """What findings say of it: made once for all rules that have it, which are of one kind and one group."""
        made = self.told
        if made is None:
            label = self.label
            if not label and self.start is not None and self.end is not None:
                label = f"{plain(self.start)} to {plain(self.end - DAY)}"
            made = Occasion(kind, self.subject, group.id, group.name, label, self.key, self.start, self.end)
            blank: Any = self
            blank.told = made
        return made


def point(day: date) -> Span:
    """One day."""
    return Span(day, day + DAY)


def plain_slot(day: date, due: date | None = None) -> Slot:
    """The year in which a day falls, for an occasion that no year makes."""
    year = year_of(day)
    span = year_span(year)
    return Slot(span.start, span.last, due, year)


def time_to_act(rule: Frame, year: int) -> Span:
    """The days on which a yearly duty is to be done."""
    if rule.for_each == "partnership_plan":
        return year_span(year - 1)
    return year_span(year)
