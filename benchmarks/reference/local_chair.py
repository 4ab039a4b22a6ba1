"""The group's own terms on its chair and deputy chair, again as plain Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from benchmarks.reference.base import NO, UNKNOWN, YES, Facts, Limb, Val, both, either, opposite, same, val
from benchmarks.reference.days import DAY, Span
from benchmarks.reference.local_terms import HELD, Rule, held, on_meetings, own, verdict

if TYPE_CHECKING:
    from datetime import date

    from benchmarks.reference.base import Verdict
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Appointment, ChairTerms, Event, Meeting, Office, Terms

CHAIR = Rule("local/chair", "chair")
CHAIR_FROM = Rule("local/chair/from", "chair", "from_")
DEPUTY = Rule("local/deputy-chair", "deputy_chair")
DEPUTY_FROM = Rule("local/deputy-chair/from", "deputy_chair", "from_")


def chosen(scope: Scope, rule: Rule) -> list[Verdict]:
    """Have a chair (or deputy) chosen as the terms say: one verdict a meeting."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        said: ChairTerms = getattr(terms, rule.matter)
        limbs = [Limb("own-meeting", "trigger", own(meeting)), Limb(HELD, "trigger", held(facts, meeting))]
        limbs.append(Limb("in-office", "requirement", somebody(facts, group.id, rule.matter, meeting.date)))
        by_vote = val(said.elected)
        if by_vote is not NO:
            limbs.append(Limb("elected", "requirement", _only_if(by_vote, _elected(scope, rule, said, meeting))))
        if by_vote is not YES:
            term = _in_term(facts, group.id, rule.matter, said.every_months, meeting.date)
            limbs.append(Limb("in-term", "requirement", _only_if(opposite(by_vote), term)))
        return verdict(rule, group.id, meeting.id, limbs)

    return on_meetings(facts, group, rule, judged)


def come_from(scope: Scope, rule: Rule) -> list[Verdict]:
    """Have a chair (or deputy) from the bodies that the terms name: one verdict a meeting."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        said: ChairTerms = getattr(terms, rule.matter)
        limbs = (
            Limb("own-meeting", "trigger", own(meeting)),
            Limb(HELD, "trigger", held(facts, meeting)),
            Limb(
                "from-a-named-body",
                "requirement",
                _from_one_of(facts, group.id, rule.matter, frozenset(said.from_ or ()), meeting.date),
            ),
        )
        return verdict(rule, group.id, meeting.id, limbs)

    return on_meetings(facts, group, rule, judged)


def _only_if(applies: Val, value: Val) -> Val:
    """A limb that may not arise counts as performed if it is; what is not performed is open until it is known."""
    return value if applies is YES or value is YES else UNKNOWN


def holders(facts: Facts, group: str, office: str, day: date | None) -> list[tuple[Office, Val]]:
    """The entries of an office that may be of a day, each with how far it is."""
    found = []
    for each in facts.offices_of.get((office, group), ()):
        how = UNKNOWN if day is None else facts.holds_office(each, day)
        if how is not NO:
            found.append((each, how))
    return found


def office_closed(facts: Facts, group: str, day: date | None, office: str) -> bool:
    """Whether every holder of one of the group's offices on a day is declared to be recorded, and none is left out."""
    whole = day is not None and facts.closed("office", [group], Span(day, day + DAY))
    return whole and not elected_and_left_out(facts, group, office)


def elected_and_left_out(facts: Facts, group: str, office: str) -> bool:
    """Whether somebody was elected chair or deputy of a group of whom no entry of its offices speaks from then on."""
    for act in facts.events.get("elected", ()):
        if act.office != office or act.document is not None or facts.done_by(act, group) is not YES:
            continue
        if act.by is not None and group not in act.by:
            continue
        entries = [each for each in facts.offices_of.get((office, group), ()) if not each.vacant]
        same = [each for each in entries if None in (each.holder, act.person) or each.holder == act.person]
        if not any(act.date is None or each.to is None or each.to >= act.date for each in same):
            return True
    return False


def somebody(facts: Facts, group: str, office: str, day: date | None) -> Val:
    """Whether somebody held an office of the group on a day."""
    found = holders(facts, group, office, day)
    if any(how is YES and not each.vacant for each, how in found):
        return YES
    if any(how is YES and each.vacant for each, how in found):
        return NO
    if any(not each.vacant for each, _ in found):
        return UNKNOWN
    return NO if office_closed(facts, group, day, office) else UNKNOWN


def _elected(scope: Scope, rule: Rule, said: ChairTerms, meeting: Meeting) -> Val:
    """Whether the group had elected the holder, by the meeting and no longer before it than the terms' period."""
    facts, group = scope.facts, scope.group
    if meeting.date is None:
        return UNKNOWN
    if said.every_months is not None:
        start = meeting.date - relativedelta(months=said.every_months)
    else:
        start = min(facts.covered.start, meeting.date)

    def match(event: Event) -> Val:
        return both(same(event.office, rule.matter), facts.done_by(event, group.id), scope.own_act(event))

    done, _ = facts.happened("elected", Span(start, meeting.date + DAY), match, closing=[group.id])
    if said.every_months is None and done is not YES:
        ever, _ = facts.happened("elected", Span(start.min, meeting.date + DAY), match, closing=[group.id])
        done = either(done, ever) if ever is not NO else done
    return done


def _in_term(facts: Facts, group: str, office: str, months: int | None, day: date | None) -> Val:
    """Whether the holder had not been in office for longer than the terms' period."""
    if day is None:
        return UNKNOWN
    found = [each for each in holders(facts, group, office, day) if not each[0].vacant]
    values = [both(how, _no_longer(each, months, day)) for each, how in found]
    if any(each is YES for each in values):
        return YES
    return NO if office_closed(facts, group, day, office) and all(each is NO for each in values) else UNKNOWN


def _no_longer(office: Office, months: int | None, day: date) -> Val:
    """Whether somebody has been in office for no longer than a period; without a period, for however long."""
    if months is None:
        return YES
    return UNKNOWN if office.from_ is None else val(day <= office.from_ + relativedelta(months=months))


def _from_one_of(facts: Facts, group: str, office: str, bodies: frozenset[str], day: date | None) -> Val:
    """Whether the holder's place on the group is recorded as one from a body that the terms name."""
    if day is None:
        return UNKNOWN
    found = [each for each in holders(facts, group, office, day) if not each[0].vacant]
    values = [both(how, _place_from(facts, group, each, bodies, day)) for each, how in found]
    if any(each is YES for each in values):
        return YES
    return NO if office_closed(facts, group, day, office) and all(each is NO for each in values) else UNKNOWN


def _place_from(facts: Facts, group: str, office: Office, bodies: frozenset[str], day: date) -> Val:
    """Whether the holder has a place from one of the bodies; where the holder is not named, it may be anybody's."""
    most = NO
    for place in facts.appointments_of.get(group, ()):
        comes = UNKNOWN if place.from_authority is None else val(place.from_authority in bodies)
        most = max(most, both(facts.holds(place, day), comes, _whose(place, office)))
    closed = facts.closed("appointment", [group], Span(day, day + DAY))
    return UNKNOWN if most is NO and not closed else most


def _whose(place: Appointment, office: Office) -> Val:
    if place.person is None or office.holder is None:
        return UNKNOWN
    return val(place.person == office.holder)
