"""The quorum that a group's own terms set, applied to those present at one of its meetings.

The Regulations set no quorum. The terms are typed (`compliance.record.model.Quorum`), and are evaluated in
three-valued logic between two bounds: how many certainly count, and how many may. Who counts is worked out
in `people`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.findings.finding import Ground, Reason
from compliance.assess.quorum.grounds import (
    authority_ground,
    by_truth,
    code_for,
    double_grounds,
    people_grounds,
    person_ground,
    settled,
    several_grounds,
    strangers_grounds,
)
from compliance.assess.quorum.meeting import Meeting, bounded, represented
from compliance.assess.quorum.people import people
from compliance.assess.quorum.votes import vote_of_seat
from compliance.assess.sets.member import post_key
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth, all_of, any_of, of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from compliance.assess.findings.finding import Evidence, Particulars
    from compliance.assess.quorum.person import Person, QuorumFacts
    from compliance.record.model import Fraction, Office, Quorum, QuorumTerm

    Args = Mapping[str, str | int | date | tuple[str, ...] | None]


def evaluate_quorum(quorum: Quorum, facts: QuorumFacts, *, favour: int = 0) -> Ground:
    """Whether a meeting reached the quorum of the terms, with the whole explanation.

    Args:
        quorum: the terms in force on the day of the meeting.
        facts: what the record says of that day.
        favour: 1 takes every open decision as answered yes, -1 as answered no; 0 leaves it open.
    """
    meeting = Meeting(facts, quorum.counts, people(quorum.counts, facts, favour=favour))
    term = _NOT_KNOWN if quorum.term is None else _term(quorum.term, meeting)
    truth = term.truth
    code = by_truth(truth, "quorum_reached", "quorum_not_reached", "quorum_unsettled")
    if facts.minutes_say is not None and truth is of(not facts.minutes_say):
        # Two sources that differ leave it unknown.
        truth, code = UNKNOWN, "quorum_minutes_differ"
    elif facts.minutes_say is False and truth is UNKNOWN:
        # Where the list does not settle it, minutes that say there was none do; nothing else does.
        truth, code = FALSE, "quorum_minutes_say_inquorate"
    whole = Ground("quorate", truth, Reason(code, {"words": quorum.words}), (term,))
    if not turns_on_decisions(quorum):
        return whole
    # It names only the decisions that it still turns on, and may turn on others before those are made.
    return Ground.later("quorate", truth, lambda: _particulars(settled(whole)), asks=truth is UNKNOWN)


def turns_on_decisions(quorum: Quorum) -> bool:
    """Whether it matters for a quorum who has the power to decide."""
    term = quorum.term
    return term is not None and (bool(quorum.counts.only_decision_makers) or _names_deciders(term))


def _names_deciders(term: QuorumTerm) -> bool:
    """Whether a term turns on who has the power to decide."""
    return term.decision_makers is not None or any(map(_names_deciders, (*(term.all_of or ()), *(term.any_of or ()))))


def _particulars(ground: Ground) -> Particulars:
    return ground.reason, ground.children, ground.evidence, ground.decision


# Terms

_NOT_KNOWN = Ground("quorum_term", UNKNOWN, Reason("quorum_term_not_known"))
"""Where the terms set a quorum and it is not recorded which."""


def _term(term: QuorumTerm, meeting: Meeting) -> Ground:
    if term.all_of is not None:
        return _joined("all_of", term.all_of, meeting, all_of)
    if term.any_of is not None:
        return _joined("any_of", term.any_of, meeting, any_of)
    if term.members is not None:
        return _members(term.members, meeting)
    if term.fraction_of_members is not None:
        return _fraction(term.fraction_of_members, meeting)
    if term.responsible_authorities is not None:
        return _responsible_authorities(term.responsible_authorities, meeting)
    if term.named_authorities is not None:
        return _named_authorities(tuple(dict.fromkeys(term.named_authorities)), meeting)
    if term.decision_makers is not None:
        return _decision_makers(term.decision_makers, meeting)
    return _chair(term.chair or "chair", meeting)


def _joined(
    kind: str, terms: Sequence[QuorumTerm], meeting: Meeting, join: Callable[[Iterable[Truth]], Truth]
) -> Ground:
    children = tuple(_term(each, meeting) for each in terms)
    return Ground(kind, join(child.truth for child in children), Reason(f"quorum_{kind}", {"n": len(terms)}), children)


def _counted(meeting: Meeting, *, places: bool, decision: bool = False) -> tuple[int, int]:
    """How many of those listed certainly count, and how many may.

    Args:
        meeting: the people.
        places: whether somebody who came for two bodies may fill two places.
        decision: whether only those with the power to decide count, whatever the terms say of the rest.
    """
    double = meeting.counts.double_representation
    have = possible = 0
    for person in meeting.people:
        truth = meeting.truth_of(person, decision=decision)
        if truth is TRUE:
            have += max(1, len(person.voices)) if places and double else 1
        if truth is not FALSE:
            possible += max(1, len(person.may_voice)) if places and double is not False else 1
    return have, possible


def _reached(need: int, have: int, most: int | None) -> Truth:
    """Whether so many are there, of whom `have` certainly are and no more than `most` may be; None: any number may."""
    if have >= need:
        return TRUE
    return FALSE if most is not None and most < need else UNKNOWN


def _members(need: int, meeting: Meeting) -> Ground:
    have, possible = _counted(meeting, places=True)
    truth = _reached(need, have, possible if bounded(meeting) else None)
    args: Args = {"have": have, "possible": possible, "need": need}
    return Ground.later("quorum_members", truth, lambda: _of_people("quorum_members", args, meeting, truth))


def _of_people(code: str, args: Args, meeting: Meeting, truth: Truth) -> Particulars:
    below = (*people_grounds(meeting), *double_grounds(meeting), *several_grounds(meeting, truth))
    return Reason(code_for(code, meeting), args), below, (), None


def _fraction(fraction: Fraction, meeting: Meeting) -> Ground:
    have, possible = _counted(meeting, places=True)
    fewest, most = _membership(fraction, meeting)
    need = _part(fraction, fewest)
    most_needed = None if most is None else _part(fraction, most)
    if most == 0:
        truth = UNKNOWN  # a part of nobody is no quorum, and nothing is reached by it
    elif fewest and most_needed is not None and have >= most_needed:
        truth = TRUE
    else:
        truth = FALSE if bounded(meeting) and possible < need else UNKNOWN
    args: Args = {
        "have": have,
        "possible": possible,
        "need": need,
        "most_needed": most_needed,
        "members": fewest,
        "most_members": most,
        "part": f"{fraction.numerator}/{fraction.denominator}",
        "rounding": fraction.rounding,
        "of": fraction.of,
    }
    code = "quorum_fraction" if fewest == most else "quorum_fraction_membership_unsure"
    return Ground.later("quorum_fraction", truth, lambda: _of_people(code, args, meeting, truth))


def _part(fraction: Fraction, whole: int) -> int:
    """How many are needed; never fewer than one, whatever is rounded down."""
    product, den = fraction.numerator * whole, fraction.denominator
    match fraction.rounding:
        case "up":
            need = -(-product // den)
        case "down":
            need = product // den
        case "nearest":
            need = (2 * product + den) // (2 * den)
        case "more_than":
            need = product // den + 1
    return max(1, need)


def _membership(fraction: Fraction, meeting: Meeting) -> tuple[int, int | None]:
    """The least and the greatest number of members that day; None: no greatest is known."""
    if fraction.seats is not None:
        return fraction.seats, fraction.seats
    facts = meeting.facts
    seats = [(seat, vote_of_seat(seat, facts.terms)) for seat in facts.members]
    if fraction.of == "voting_members":
        certain = [seat for seat, votes in seats if votes]
        possible = [seat for seat, votes in seats if votes is not False]
    else:
        certain = possible = [seat for seat, _ in seats]
    double = meeting.counts.double_representation
    fewest = len(certain) if double else len({seat.person or seat.post for seat in certain})
    if not facts.members_complete:
        return fewest, None
    if double is not False:
        return fewest, len(possible)
    named = {seat.person for seat in possible if seat.person is not None}
    return fewest, len(named) + sum(seat.person is None for seat in possible)


def _responsible_authorities(need: int, meeting: Meeting) -> Ground:
    facts = meeting.facts
    sure, known, strangers = meeting.sure(), *_known_and_strangers(meeting)
    have = represented([person.voices & facts.authorities for person in sure], meeting, at_least_so_many=True)
    allowed = [
        person.may_voice & facts.may_be_authorities if facts.authorities_complete else person.may_voice
        for person in known
    ]
    total = len(facts.may_be_authorities) if facts.authorities_complete else None
    possible = total
    if facts.closed and not (strangers and meeting.counts.double_representation is not False):
        listed = represented(allowed, meeting, at_least_so_many=False) + strangers
        possible = listed if total is None else min(listed, total)
    args: Args = {"have": have, "possible": possible, "need": need}
    code = "quorum_authorities_open" if possible is None else "quorum_authorities"

    def told() -> Particulars:
        bodies = sorted({body for person in meeting.people for body in person.all_bodies})
        children = [authority_ground(body, meeting, status=_status(body, facts)) for body in bodies]
        return Reason(code, args), (*children, *strangers_grounds(meeting), *double_grounds(meeting)), (), None

    truth = _reached(need, have, possible)
    return Ground.later("quorum_authorities", truth, told)


def _known_and_strangers(meeting: Meeting) -> tuple[list[Person], int]:
    """Those who may count of whom the bodies are recorded, and how many others: each may have come for any body."""
    maybe = meeting.maybe()
    known = [person for person in maybe if person.bodies_recorded]
    return known, len(maybe) - len(known)


def _status(body: str, facts: QuorumFacts) -> Truth:
    """Whether a body was a responsible authority that day."""
    if body in facts.authorities:
        return TRUE
    return FALSE if facts.authorities_complete and body not in facts.perhaps_authorities else UNKNOWN


def _named_authorities(named: tuple[str, ...], meeting: Meeting) -> Ground:
    facts = meeting.facts
    sought = frozenset(named)
    known, strangers = _known_and_strangers(meeting)
    have = represented([person.voices & sought for person in meeting.sure()], meeting, at_least_so_many=True)
    possible = represented([person.may_voice & sought for person in known], meeting, at_least_so_many=False)
    if not facts.closed or (strangers and meeting.counts.double_representation is not False):
        possible = len(named)
    # What terms mean that still name a body which has ended, and perhaps one that came after it, they do not say.
    ended = (facts.ended & sought).difference(*(person.may_voice for person in known))
    possible = min(possible + strangers + len(ended), len(named))

    def told() -> Particulars:
        voiced = frozenset[str]().union(*(person.voices for person in meeting.sure()))
        missing = tuple(facts.name(body) for body in named if body not in voiced)
        args: Args = {"have": have, "possible": possible, "need": len(named), "missing": missing}
        children = [authority_ground(body, meeting, status=TRUE) for body in named]
        gone = [
            Ground("represented", UNKNOWN, Reason("quorum_body_ended", {"body": facts.name(body)}))
            for body in named
            if body in ended
        ]
        below = (*children, *gone, *strangers_grounds(meeting), *double_grounds(meeting))
        return Reason("quorum_named", args), below, (), None

    truth = _reached(len(named), have, possible)
    return Ground.later("quorum_named", truth, told)


def _decision_makers(need: int, meeting: Meeting) -> Ground:
    have, possible = _counted(meeting, places=False, decision=True)
    truth = _reached(need, have, possible if meeting.facts.closed else None)

    def told() -> Particulars:
        reason = Reason(code_for("quorum_decision_makers", meeting), {"have": have, "possible": possible, "need": need})
        return reason, tuple(person_ground(person, meeting, decision=True) for person in meeting.people), (), None

    return Ground.later("quorum_decision_makers", truth, told)


def _chair(which: str, meeting: Meeting) -> Ground:
    if which != "chair_or_deputy":
        return _office_ground(which, meeting)
    children = tuple(_office_ground(office, meeting) for office in ("chair", "deputy_chair"))
    return Ground("quorum_chair", any_of(child.truth for child in children), Reason("quorum_chair_or_deputy"), children)


def _office_ground(office: str, meeting: Meeting) -> Ground:
    facts = meeting.facts
    entries, complete = (
        (facts.chairs, facts.chairs_complete) if office == "chair" else (facts.deputies, facts.deputies_complete)
    )
    held = [entry for entry in entries if not entry.vacant]
    if not held:
        vacant = bool(entries) or complete
        code = f"quorum_{office}_vacant" if vacant else f"quorum_{office}_not_recorded"
        return Ground("quorum_chair", FALSE if vacant else UNKNOWN, Reason(code))
    found = [_holder_present(entry, meeting) for entry in held]
    truth = any_of(each for each, _ in found)
    who = tuple(meeting.facts.name(entry.holder) if entry.holder else entry.post or "" for entry in held)
    code = f"quorum_{office}_{by_truth(truth, 'present', 'absent', 'unsure')}"
    return Ground(
        "quorum_chair",
        truth,
        Reason(code, {"who": tuple(each for each in who if each)}),
        evidence=tuple(evidence for _, several in found for evidence in several),
    )


def _holds(entry: Office, person: Person) -> bool:
    """Whether somebody at a meeting holds an office: by name where both have one, or by the post."""
    if entry.holder is not None and person.named:
        return person.identity == entry.holder
    post = post_key(entry.post)
    return post is not None and any(post_key(line.attendance.post) == post for line in person.lines)


def _holder_present(entry: Office, meeting: Meeting) -> tuple[Truth, tuple[Evidence, ...]]:
    """Whether the holder of an office was there; a post in other words may be the same post."""
    facts = meeting.facts
    there = [person for person in meeting.people if _holds(entry, person)]
    comparable = entry.holder is not None and all(person.named for person in meeting.people)
    missing = not there and facts.closed and comparable
    if entry.holder is not None and entry.holder == facts.chaired_by:
        if missing or any(person.present is not TRUE for person in there):
            # A meeting may be chaired from elsewhere, and the terms may not say whether that counts; or who led it is
            # not in a list that is said to be whole, and one of the two is wrong.
            return UNKNOWN, ()
        return TRUE, ()
    if there:
        return any_of(person.present for person in there), tuple(each for person in there for each in person.evidence)
    return (FALSE if missing else UNKNOWN), ()
