"""What a rule is assessed on: slices of time, years, and recorded documents, meetings and requirements.

Occasions come from time or from what is recorded, never from a fact that may be unknown
(design section 7). An occasion fixes the day whose law and facts count.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compliance.assess.occasions import own_terms, recorded, yearly
from compliance.assess.occasions.instance import Instance
from compliance.assess.view.scope import Slot
from compliance.dates import DAY, EARLIEST, Span, year_of, year_span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.assess.view.frame import Frame
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions


def instances(
    rule: Frame,
    group: SubjectGroup,
    view: View,
    period: Span,
    cuts: Collection[date],
    *,
    definitions: Definitions,
    from_its_start: bool = True,
) -> list[Instance]:
    """The occasions of a rule for a group in a period, in order of time.

    Args:
        rule: the rule.
        group: the group that they are about.
        view: the record as known on a day.
        period: the days under review.
        cuts: the days that divide a standing duty.
        definitions: who is what in law.
        from_its_start: whether a standing duty begins with the group; the duty that there be one does not.
    """
    if rule.for_each in ("standing", "terms"):
        life = group.life if from_its_start else Span(EARLIEST, group.life.end)
        return list(_slices(rule, group, view, period.meet(life), cuts))
    # All that those functions look at in a rule; many rules have it the same, and so the same occasions.
    law = rule.law_span
    alike = (rule.for_each, rule.time_limit, rule.deontic, rule.once_begun, rule.by_currency, law.start, law.end)
    asked = ("occasions", alike, group.id, period.start, period.end, id(definitions))
    return view.kept.get(asked, lambda: list(_recorded(rule, group, view, definitions, period)))


def _recorded(
    rule: Frame, group: SubjectGroup, view: View, definitions: Definitions, period: Span
) -> Iterable[Instance]:
    match rule.for_each:
        case "year":
            return [yearly.year(rule, group, year) for year in yearly.years(rule, group, view, period)]
        case "strategic_assessment" | "partnership_plan" | "community_safety_agreement":
            return yearly.yearly_documents(rule, group, view, period, definitions)
        case "protocol" | "guidance":
            return recorded.documents(rule, group, view, period)
        case "calendar_year":
            return own_terms.calendar_years(rule, group, view, period)
        case "seat":
            return own_terms.seats(group, view, period)
        case "meeting" | "public_meeting":
            return recorded.meetings(rule, group, view, period)
        case "requirement":
            return recorded.requirements(rule, group, view, period)
        case "specification":
            return recorded.specifications(rule, group, view, period)
    raise AssertionError(rule.for_each)


def _slices(rule: Frame, group: SubjectGroup, view: View, period: Span, cuts: Collection[date]) -> Iterator[Instance]:
    run = Span(period.start, min(period.end, view.as_at + DAY))
    spans = [each.meet(run) for each in rule.in_force] or [run]
    owed, surely = _owed_from(rule, group, view)
    for span in spans:
        if span.empty:
            continue
        edges = [span.start, *sorted(day for day in {*cuts, owed, surely} if span.start < day < span.end), span.end]
        for start, end in pairwise(edges):
            due = owed - DAY if start < owed else None
            yield Instance(
                key=f"{group.id}/{start.isoformat()}",
                label="",
                subject=group.id,
                on=start,
                window=Span(start, end),
                slot=Slot(start, end - DAY, None, None),
                names={"this": group},
                about=(group.id,),
                due=due,
                start=start,
                end=end,
                perhaps_not_owed=start < surely,
            )


def _owed_from(rule: Frame, group: SubjectGroup, view: View) -> tuple[date, date]:
    """The first day on which a standing duty may have been owed without having been performed, and certainly was.

    That is every day, unless the text sets none for the first act of its kind and asks for it only before a year: then
    it is the first day of the first year that begins after the duty did, and the group (docs/decisions/0013). A group
    whose first day is not recorded may be as young as its record (docs/decisions/0014).
    """
    if rule.time_limit != "first_year":
        return EARLIEST, EARLIEST
    youngest = view.period.start if group.established is None else group.life.start
    return _year_after(rule, group.life.start), _year_after(rule, youngest)


def _year_after(rule: Frame, begun: date) -> date:
    return year_span(year_of(max(rule.law_span.start, begun)) + 1).start
