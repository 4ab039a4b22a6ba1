"""A group's own terms on a day, and the meetings to which its rules about meetings look.

The Regulations set no quorum, chair or number of meetings (law note, section 9): what binds here is the version of the
group's own terms of reference that was in force on the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.reference.base import NO, UNKNOWN, YES, Facts, Limb, Val, Verdict, decide, same, val
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from compliance.record.model import Arrangement, Attendance, Group, Meeting, Partnership, Terms

HELD = "held"
"""The limb that asks whether a meeting took place."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule about the group's own terms."""

    rule: str
    """`local/quorum`."""
    matter: str
    """The matter of the terms, as `silent_on` names it."""
    detail: str | None = None
    """The particular of it on which the rule turns: without it the rule does not apply."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the terms of a day say of a matter."""

    state: str
    """`settled`, or why there is nothing to hold the group to."""
    terms: Terms | None = None

    @property
    def outcome(self) -> str:
        """What follows where nothing is settled."""
        return (
            "cannot_tell"
            if self.state in {"no_terms", "terms_unknown", "several_terms", "several_settled", "day_unknown"}
            else "not_applicable"
        )


def in_force(facts: Facts, group: str, day: date) -> tuple[list[Arrangement], list[Arrangement]]:
    """The versions of the group's terms that are certainly in force on a day, and those that may be."""
    every = facts.arrangements_of.get((group, "terms_of_reference"), ())
    said = [(each, facts.holds(each, day)) for each in every]
    return [each for each, how in said if how is YES], [each for each, how in said if how is UNKNOWN]


def standing(facts: Facts, group: str, day: date, rule: Rule) -> Standing:
    """How the terms stand on a day, for one rule."""
    certain, perhaps = in_force(facts, group, day)
    if len(certain) != 1:
        if not certain and not perhaps and _none_declared(facts, group, Span(day, day + DAY)):
            return Standing("no_terms_declared")
        if rule.detail is not None:
            # That version may have been in force on a day of which no other certainly was.
            able = certain + perhaps if certain else facts.arrangements_of.get((group, "terms_of_reference"), ())
            said = any(_of_version(each.terms, rule).state in {"settled", "terms_unknown"} for each in able)
            open_ = "several_settled" if certain else "terms_unknown"
            return Standing(open_ if said else "no_detail")
        return Standing("several_terms" if certain else "no_terms")
    return _of_version(certain[0].terms, rule)


def _of_version(terms: Terms | None, rule: Rule) -> Standing:
    """What one version of the terms says of the matter of a rule."""
    if terms is not None and rule.matter in terms.silent_on:
        return Standing("silent", terms)
    said = _said(terms, rule.matter)
    if rule.detail is not None:
        if said is None:
            return Standing("no_detail", terms)
        if getattr(said, rule.detail) is not None:
            return Standing("settled", terms)
        open_ = rule.detail.rstrip("_") in getattr(said, "not_known", ())
        return Standing("terms_unknown" if open_ else "silent", terms)
    return Standing("terms_unknown" if said is None else "settled", terms)


def _none_declared(facts: Facts, group: str, window: Span) -> bool:
    """Whether it is declared that the group has no terms that are not recorded."""
    elapsed = Span(window.start, min(window.end, facts.tomorrow))
    return not elapsed.empty and facts.closed("arrangement", [group], elapsed)


def _said(terms: Terms | None, matter: str) -> Any:  # noqa: ANN401  # one of the terms' own parts
    if terms is None:
        return None
    return terms.substitutes_allowed if matter == "substitutes" else getattr(terms, matter)


# Meetings


def own(meeting: Meeting) -> Val:
    """Whether it was a meeting of the group itself: not a public one, nor one that a commissioner called."""
    return val(meeting.kind == "group")


def held(facts: Facts, meeting: Meeting) -> Val:
    """Whether a meeting took place: an agenda says only that it was to (docs/decisions/0009)."""
    return facts.took_place(meeting)


def own_meetings(facts: Facts, group: str) -> list[Meeting]:
    """The group's own meetings up to the day spoken of, those without a day among them."""
    return [each for each in facts.meetings_of.get(group, ()) if own(each) is YES]


def neighbour(facts: Facts, group: str, meeting: Meeting, *, later: bool) -> Meeting | None:
    """The group's own meeting after (or before) one, where the record holds every meeting between the two."""
    if meeting.date is None:
        return None
    near: Meeting | None = None
    for each in own_meetings(facts, group):
        if each.date is None:
            return None  # it may have been between
        if each.date <= meeting.date if later else each.date >= meeting.date:
            continue
        if near is None or near.date is None or (each.date < near.date if later else each.date > near.date):
            near = each
    if near is None or near.date is None:
        return None
    # That something was planned for the same day besides takes nothing from a meeting that was held.
    near = next(
        (each for each in own_meetings(facts, group) if each.date == near.date and held(facts, each) is YES), None
    )
    if near is None or near.date is None:
        return None
    first, last = sorted((meeting.date, near.date))
    # Both days are needed whole: another meeting on one of them would be as near.
    return near if facts.closed("meeting", [group], Span(first, last + DAY)) else None


def at_meeting(facts: Facts, act: str, group: str, meeting: Meeting) -> Val:
    """Whether an act is recorded of a meeting on its own day; of no day, no declaration reaches it."""
    return on_day(facts, act, group, meeting, meeting.date)


def on_day(facts: Facts, act: str, group: str, meeting: Meeting, day: date | None) -> Val:
    """Whether an act is recorded of a meeting's business on a day."""
    span = Span(day or EARLIEST, day + DAY if day else facts.tomorrow)
    done, _ = facts.happened(
        act, span, lambda event: same(event.meeting, meeting.id), closing=[meeting.id, group], asked="meeting"
    )
    return done if done is not NO or facts.closed(act, [meeting.id, group], span) else UNKNOWN


def since_meeting(facts: Facts, act: str, group: str, meeting: Meeting, until: date | None = None) -> Val:
    """Whether an act is recorded of a meeting's business, from its day on; of no day, no declaration reaches it."""
    end = facts.tomorrow if until is None else min(until + DAY, facts.tomorrow)
    done, _ = facts.happened(
        act,
        Span(meeting.date or EARLIEST, end),
        lambda event: same(event.meeting, meeting.id),
        closing=[meeting.id, group],
        asked="meeting",
    )
    start = EARLIEST if meeting.date is None else min(meeting.date, facts.covered.start)
    return done if done is not NO or facts.closed(act, [meeting.id, group], Span(start, end)) else UNKNOWN


def met_again(facts: Facts, group: str, meeting: Meeting) -> bool:
    """Whether the group has certainly met since, so that the next meeting is over, whichever it was."""
    return any(
        each.date is not None and meeting.date is not None and each.date > meeting.date and held(facts, each) is YES
        for each in own_meetings(facts, group)
    )


def present(facts: Facts, meeting: Meeting) -> tuple[tuple[Attendance, ...] | None, bool]:
    """Those present, and whether the list is declared whole: for the meeting itself, whose day has to be known."""
    listed, _ = facts.present(meeting)
    if meeting.date is None or listed is None:
        return listed, False
    corrected = max((each.date for each in meeting.corrections if each.date <= facts.as_at), default=None)
    return listed, facts.closed_inside("attendance", [meeting.id], meeting.date, corrected)


def on_meetings(
    facts: Facts, group: Partnership | Group, rule: Rule, judged: Callable[[Meeting, Terms], Verdict]
) -> list[Verdict]:
    """A rule for each of the group's meetings in the period; one line where nothing settles it at any of them."""
    several = [each for each in facts.meetings_of.get(group.id, ()) if each.date is None or each.date in facts.period]
    if not several or not facts.arrangements_of.get((group.id, "terms_of_reference")):
        return [none(facts, group.id, rule)]
    stood = [(each, _stands(facts, group.id, each, rule)) for each in several]

    def of(meeting: Meeting, terms: Terms | None) -> Callable[[], Verdict]:
        def judge() -> Verdict:
            assert terms is not None
            return judged(meeting, terms)

        return judge

    return gathered(rule, group.id, [(each.id, how, of(each, how.terms)) for each, how in stood])


def _stands(facts: Facts, group: str, meeting: Meeting, rule: Rule) -> Standing:
    """What the terms of a meeting's day say; of no day, only what every version of them says alike."""
    if meeting.date is not None:
        return standing(facts, group, meeting.date, rule)
    every = facts.arrangements_of.get((group, "terms_of_reference"), ())
    said = [_of_version(each.terms, rule) for each in every]
    if "settled" not in {each.state for each in said} and len({each.state for each in said}) == 1:
        if said[0].state == "silent" and not _known_throughout(facts, group):
            return Standing("no_terms" if rule.detail is None else "no_detail")
        return said[0]
    return Standing("day_unknown" if own(meeting) is YES else "not_its_own")


def _known_throughout(facts: Facts, group: str) -> bool:
    """Whether the terms of each day under review are recorded, or that there were none."""
    reach = _reach(facts, group)
    day = reach.start
    while day < reach.end:
        if not in_force(facts, group, day)[0] and not _none_declared(facts, group, Span(day, day + DAY)):
            return False
        day += DAY
    return True


def _reach(facts: Facts, group: str) -> Span:
    """The days under review, up to that of the report, on which the group was in being."""
    return Span(facts.period.start, min(facts.period.end, facts.tomorrow)).meet(_life(facts, group))


def gathered(rule: Rule, group: str, stood: Sequence[tuple[str, Standing, Callable[[], Verdict]]]) -> list[Verdict]:
    """A verdict an occasion; a single one for the group, where all stand alike and nothing is settled."""
    states = {how.state for _, how, _ in stood}
    if len(states) == 1 and not states & {"settled", "day_unknown", "not_its_own"}:
        return [Verdict(f"{rule.rule} @ {group}", rule.rule, stood[0][1].outcome, frozenset(), states.pop())]
    return [
        judge()
        if how.state == "settled"
        else Verdict(f"{rule.rule} @ {group}/{key}", rule.rule, how.outcome, _deciding(rule, how), how.state)
        for key, how, judge in stood
    ]


def _deciding(rule: Rule, how: Standing) -> frozenset[str]:
    """The limb by which a meeting that is none of the group's own is out, whatever its terms; else none."""
    if how.state != "not_its_own":
        return frozenset()
    return frozenset({"without-quorum" if rule.detail == "if_inquorate" else "own-meeting"})


def none(facts: Facts, group: str, rule: Rule) -> Verdict:
    """The one line of a rule for whose occasions there is nothing in the record."""
    if not facts.arrangements_of.get((group, "terms_of_reference")):
        state = (
            "no_terms_declared" if _none_declared(facts, group, facts.period.meet(_life(facts, group))) else "no_terms"
        )
        how = Standing("no_detail" if rule.detail is not None else state)
        return Verdict(f"{rule.rule} @ {group}", rule.rule, how.outcome, frozenset(), how.state)
    reach = _reach(facts, group)
    if reach.empty:
        because = "the group was not in being"
        return Verdict(f"{rule.rule} @ {group}", rule.rule, "not_applicable", frozenset(), because)
    none = facts.closed("meeting", [group], reach)
    outcome = "not_applicable" if none else "cannot_tell"
    return Verdict(f"{rule.rule} @ {group}", rule.rule, outcome, frozenset(), "no meeting is recorded")


def _life(facts: Facts, group: str) -> Span:
    its = facts.groups[group]
    return Span(its.established or EARLIEST, its.ceased + DAY if its.ceased else FOREVER)


def verdict(rule: Rule, group: str, key: str, limbs: Iterable[Limb], *, not_yet: bool = False) -> Verdict:
    """What follows from the limbs of one occasion."""
    listed = tuple(limbs)
    outcome, deciding = decide(listed, not_yet=not_yet)
    return Verdict(f"{rule.rule} @ {group}/{key}", rule.rule, outcome, deciding, "", listed)


__all__ = [
    "HELD",
    "NO",
    "Rule",
    "Standing",
    "gathered",
    "held",
    "in_force",
    "neighbour",
    "on_meetings",
    "own",
    "own_meetings",
    "same",
    "standing",
    "verdict",
]
