"""The group's own terms on how often it meets, on its minutes and on substitutes, again as plain Python."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from benchmarks.reference.base import (
    NO,
    OPEN,
    UNKNOWN,
    YES,
    Facts,
    Limb,
    Val,
    Verdict,
    both,
    count_at_least,
    opposite,
    val,
)
from benchmarks.reference.contents import only_if
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_label, year_of, year_span
from benchmarks.reference.groups import of_a_group_perhaps_over
from benchmarks.reference.local_terms import (
    HELD,
    Rule,
    gathered,
    held,
    in_force,
    met_again,
    neighbour,
    none,
    on_meetings,
    own,
    own_meetings,
    present,
    since_meeting,
    standing,
    verdict,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.reference.scope import Scope
    from compliance.record.model import Event, Frequency, Meeting, Terms

FREQUENCY = Rule("local/frequency", "frequency")
CALENDAR = Rule("local/frequency/calendar-year", "frequency", "in_")
GAP = Rule("local/frequency/gap", "frequency", "longest_gap_months")
MINUTES = Rule("local/minutes", "minutes")
MINUTES_NEXT = Rule("local/minutes/next", "minutes", "confirmed_at")
SUBSTITUTES = Rule("local/substitutes", "substitutes")
DECIDERS = ("strategy_group", "county_strategy_group", "monitoring_officer")


def frequency(scope: Scope) -> list[Verdict]:
    """Meet as often as the terms say in each year from 1 April."""
    facts = scope.facts
    years = range(year_of(facts.period.start), year_of(facts.period.last) + 1)
    return _often(scope, FREQUENCY, [(year_label(each), year_span(each)) for each in years])


def calendar(scope: Scope) -> list[Verdict]:
    """Meet as often as the terms say in each year from 1 January."""
    facts = scope.facts
    years = range(facts.period.start.year, facts.period.last.year + 1)
    return _often(scope, CALENDAR, [(str(each), Span(date(each, 1, 1), date(each + 1, 1, 1))) for each in years])


def _often(scope: Scope, rule: Rule, slots: list[tuple[str, Span]]) -> list[Verdict]:
    facts, group = scope.facts, scope.group
    life = Span(group.established or EARLIEST, group.ceased + DAY if group.ceased else FOREVER)
    stood = []
    for key, slot in slots:
        begun = slot.meet(life) if rule is FREQUENCY else slot.meet(life).meet(facts.period)
        if begun.empty or (slot.start if rule is FREQUENCY else begun.start) > facts.as_at:
            continue
        law = slot.last if rule is FREQUENCY else min(slot.last, facts.covered.last)
        how = standing(facts, group.id, law, rule)

        def judged(key: str = key, slot: Span = slot, law: date = law, terms: Terms | None = how.terms) -> Verdict:
            assert terms is not None
            assert terms.frequency is not None
            said = terms.frequency
            wanted, name = (
                ("year", "counted-from-april") if rule is FREQUENCY else ("calendar_year", "counted-from-january")
            )
            met = [_in_slot(facts, each, slot.meet(life)) for each in own_meetings(facts, group.id)]
            public = [each for each in facts.meetings_of.get(group.id, ()) if own(each) is NO]
            others = [
                *(_in_slot(facts, each, slot.meet(life)) for each in public),
                # By its kind it was not the group's, and by what else is recorded one of its public ones.
                *(
                    both(UNKNOWN, _in_slot(facts, each, slot.meet(life)))
                    for each in facts.perhaps_public_of.get(group.id, ())
                ),
            ]
            over = Span(slot.start, min(slot.end, facts.tomorrow)).meet(life)
            closed = not over.empty and facts.closed("meeting", [group.id], over)
            without = count_at_least(said.times, met, closed=closed)
            enough = count_at_least(said.times, [*met, *others], closed=closed)
            counted, _ = facts.decided(
                f"{rule.rule}#public-meetings-count", (group.id,), DECIDERS, group=group.id, since=EARLIEST
            )
            public_count = only_if(both(enough, opposite(without)), counted)
            whole = slot.start >= life.start and slot.last < life.end
            if whole:
                whole = all(_asked(facts, group.id, day, law, said) for day in _each_day(slot))
            if enough is NO and not whole and (facts.as_at >= slot.end or slot.last >= life.end):
                enough = OPEN  # what a group, or its terms, owed of a part of a year is for a person to judge
            if public_count is NO and not whole and (facts.as_at >= slot.end or slot.last >= life.end):
                public_count = OPEN
            limbs = [
                Limb(name, "trigger", val(said.in_ == wanted)),
                Limb("enough-meetings", "requirement", enough),
                *([] if public_count is None else [Limb("public-meetings-count", "requirement", public_count)]),
            ]
            alone = verdict(rule, group.id, key, limbs, not_yet=facts.as_at < slot.end)
            return of_a_group_perhaps_over(scope, alone, slot.last)

        stood.append((key, how, judged))
    if not stood or not facts.arrangements_of.get((group.id, "terms_of_reference")):
        return [none(facts, group.id, rule)]
    return gathered(rule, group.id, stood)


def _each_day(slot: Span) -> list[date]:
    return [slot.start + number * DAY for number in range((slot.end - slot.start).days)]


def _asked(facts: Facts, group: str, day: date, law: date, said: Frequency) -> bool:
    """Whether what the terms of a day late in a year ask was asked on an earlier day of it too, or more."""
    terms, _ = in_force(facts, group, law)
    if day >= (terms[0].from_ or EARLIEST):
        return True
    then, _ = in_force(facts, group, day)
    often = then[0].terms.frequency if len(then) == 1 and then[0].terms is not None else None
    return often is not None and often.in_ == said.in_ and often.times >= said.times


def _in_slot(facts: Facts, meeting: Meeting, slot: Span) -> Val:
    if meeting.date is not None and meeting.date not in slot:
        return NO
    return both(UNKNOWN if meeting.date is None else YES, held(facts, meeting))


def gap(scope: Scope) -> list[Verdict]:
    """Leave no longer between two meetings than the terms say."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        before = neighbour(facts, group.id, meeting, later=False)
        value = UNKNOWN
        if before is not None and before.date is not None and meeting.date is not None:
            assert terms.frequency is not None
            months = terms.frequency.longest_gap_months
            assert months is not None
            value = val(meeting.date <= before.date + relativedelta(months=months))
        limbs = (Limb("own-meeting", "trigger", own(meeting)), Limb("no-longer-gap", "requirement", value))
        return verdict(GAP, group.id, meeting.id, limbs)

    return on_meetings(facts, group, GAP, judged)


# Minutes


def minutes(scope: Scope) -> list[Verdict]:
    """Have the minutes of each meeting confirmed."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, _: Terms) -> Verdict:
        limbs = (
            Limb("own-meeting", "trigger", own(meeting)),
            Limb(HELD, "trigger", held(facts, meeting)),
            Limb("confirmed", "requirement", _confirmed(facts, group.id, meeting)),
        )
        return verdict(MINUTES, group.id, meeting.id, limbs, not_yet=True)

    return on_meetings(facts, group, MINUTES, judged)


def minutes_next(scope: Scope) -> list[Verdict]:
    """Have the minutes of each meeting confirmed at the next one."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        assert terms.minutes is not None
        following = neighbour(facts, group.id, meeting, later=True)
        by_then = UNKNOWN
        if following is not None and following.date is not None:
            by_then = _by_day(list(_days(facts, meeting)), following.date)
        limbs = (
            Limb("own-meeting", "trigger", own(meeting)),
            Limb(HELD, "trigger", held(facts, meeting)),
            Limb("at-the-next", "trigger", val(terms.minutes.confirmed_at == "next_meeting")),
            Limb("confirmed", "requirement", _confirmed(facts, group.id, meeting)),
            Limb("by-the-next", "requirement", by_then),
        )
        return verdict(MINUTES_NEXT, group.id, meeting.id, limbs, not_yet=not met_again(facts, group.id, meeting))

    return on_meetings(facts, group, MINUTES_NEXT, judged)


def _confirmed(facts: Facts, group: str, meeting: Meeting) -> Val:
    """Whether the minutes of a meeting are known to have been confirmed since."""
    said_so = meeting.minutes is not None and meeting.minutes.status == "confirmed"
    if said_so and not _out_of_time(facts, meeting) and list(_days(facts, meeting)):
        return YES
    said = [each for each in facts.events.get("minutes_confirmed", ()) if each.meeting == meeting.id]
    if any(_after(each, meeting) and (each.date or meeting.date is None) for each in said):
        return YES  # an act without a day may be of before the meeting
    done = since_meeting(facts, "minutes_confirmed", group, meeting)
    return UNKNOWN if (meeting.minutes is None or _out_of_time(facts, meeting)) and done is NO else done


def _days(facts: Facts, meeting: Meeting) -> Iterator[date | None]:
    """The days on which the minutes are certainly said to have been confirmed, as far as they are recorded."""
    said = meeting.minutes
    if said is not None and (said.status == "confirmed" or said.confirmed_on or said.confirmed_at):
        day = said.confirmed_on
        if day is None and said.confirmed_at is not None:
            day = next((each.date for each in facts.record.meetings if each.id == said.confirmed_at), None)
        if day is not None and (meeting.date is None or day >= meeting.date) and day <= facts.as_at:
            yield day
            return  # what the minutes say of themselves goes before an event
    said_elsewhere = [
        event.date
        for event in facts.events.get("minutes_confirmed", ())
        if event.meeting == meeting.id and _after(event, meeting)
    ]
    yield from said_elsewhere
    if said is not None and said.status == "confirmed" and not said_elsewhere:
        yield None


def _out_of_time(facts: Facts, meeting: Meeting) -> bool:
    """Whether an entry has its minutes confirmed before the meeting itself, or after the day spoken of."""
    said = meeting.minutes
    if said is None or said.status != "confirmed":
        return False
    at = next((each.date for each in facts.record.meetings if each.id == said.confirmed_at), None)
    first = meeting.date or EARLIEST
    return any(day is not None and not first <= day <= facts.as_at for day in (said.confirmed_on, at))


def _after(event: Event, meeting: Meeting) -> bool:
    return event.date is None or meeting.date is None or event.date >= meeting.date


def _by_day(days: list[date | None], limit: date) -> Val:
    if any(each is not None and each <= limit for each in days):
        return YES
    return NO if days and None not in days else UNKNOWN


# Substitutes


def substitutes(scope: Scope) -> list[Verdict]:
    """Send substitutes only where the terms allow them."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        listed, whole = present(facts, meeting)
        said = [UNKNOWN if each.capacity is None else val(each.capacity == "substitute") for each in listed or ()]
        nobody = NO if YES in said else YES if whole and UNKNOWN not in said else UNKNOWN
        limbs = (
            Limb("allowed", "exception", val(terms.substitutes_allowed)),
            Limb("own-meeting", "trigger", own(meeting)),
            Limb(HELD, "trigger", held(facts, meeting)),
            Limb("no-substitute", "requirement", nobody),
        )
        return verdict(SUBSTITUTES, group.id, meeting.id, limbs)

    return on_meetings(facts, group, SUBSTITUTES, judged)
