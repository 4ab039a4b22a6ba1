"""What explains whether a quorum was reached: who counts, who does not and why, and what a decision would settle."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.findings.finding import Ground, Need, Reason
from compliance.assess.quorum.meeting import DECIDERS, LIMB, QUESTION, bounded
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth, all_of, of

if TYPE_CHECKING:
    from compliance.assess.quorum.meeting import Meeting
    from compliance.assess.quorum.person import Person


def by_truth(truth: Truth, if_true: str, if_false: str, if_unknown: str) -> str:
    """The code for a truth."""
    return (if_false, if_unknown, if_true)[truth]


def settled(ground: Ground) -> Ground:
    """The same, with the open decisions left out below whatever is certain without them."""
    if ground.truth is UNKNOWN:
        return replace(ground, children=tuple(settled(child) for child in ground.children))
    return _without_decisions(ground)


def _without_decisions(ground: Ground) -> Ground:
    return replace(ground, decision=None, children=tuple(_without_decisions(child) for child in ground.children))


def code_for(code: str, meeting: Meeting) -> str:
    """The code, or its form for a list of those present that is missing or not declared complete."""
    if meeting.facts.closed:
        return code
    return f"{code}_open" if meeting.facts.attenders is not None else f"{code}_no_list"


def people_grounds(meeting: Meeting) -> tuple[Ground, ...]:
    """Everybody on the list, and whether they count."""
    return tuple(person_ground(person, meeting) for person in meeting.people)


def strangers_grounds(meeting: Meeting) -> tuple[Ground, ...]:
    """Those who may count and of whom it is not recorded for whom they came."""
    return tuple(person_ground(person, meeting) for person in meeting.maybe() if not person.bodies_recorded)


def person_ground(person: Person, meeting: Meeting, *, decision: bool = False) -> Ground:
    """Whether somebody counts, or also may decide, and why; with the decision that would settle it."""
    reason: Reason = person.reason
    need = None
    asked = decision or meeting.counts.only_decision_makers
    if asked and person.counts is not FALSE:
        if person.counts is TRUE or person.decision is FALSE:
            open_ = "quorum_decides_disputed" if person.disputed else "quorum_decides_open"
            sure = "quorum_decides" if person.rivals_decide is TRUE else "quorum_perhaps_one_place"
            reason = Reason(by_truth(person.decision, sure, "quorum_decides_not", open_), {"who": person.label})
        if person.decision is UNKNOWN and not person.disputed:
            about = (meeting.facts.meeting, *((person.identity,) if person.named else ()))
            what = Reason("quorum_decision_maker", {"who": person.label})
            need = Need("decision", what, DECIDERS[0], LIMB, QUESTION, about)
    truth = meeting.truth_of(person, decision=decision)
    return Ground("attends", truth, reason, evidence=person.evidence, decision=need)


def double_grounds(meeting: Meeting) -> tuple[Ground, ...]:
    """Those who came, or may have come, for more than one body."""
    double = meeting.counts.double_representation
    code = "quorum_double_unsaid" if double is None else f"quorum_double_{'counts' if double else 'not'}"
    return tuple(
        Ground(
            "double_representation",
            of(double),
            Reason(
                code,
                {
                    "who": person.label,
                    "bodies": tuple(meeting.facts.name(body) for body in sorted(person.all_bodies)),
                },
            ),
        )
        for person in meeting.maybe()
        if len(person.all_bodies) > 1
    )


def several_grounds(meeting: Meeting, truth: Truth) -> tuple[Ground, ...]:
    """Those who may have come for more bodies than are counted, where a whole list leaves a number unsettled."""
    if truth is not UNKNOWN or not meeting.facts.closed or bounded(meeting):
        return ()
    code = "quorum_several_perhaps" if meeting.counts.double_representation is None else "quorum_several_count"
    return tuple(
        Ground("double_representation", UNKNOWN, Reason(code, {"who": person.label}), evidence=person.evidence)
        for person in meeting.maybe()
        if not person.bodies_recorded
    )


def authority_ground(body: str, meeting: Meeting, *, status: Truth) -> Ground:
    """Whether somebody who counts came for a body, and (by `status`) whether it is one that counts."""
    facts = meeting.facts
    for_it = [person for person in meeting.maybe() if body in person.may_voice]
    certain = any(body in person.voices and meeting.truth_of(person) is TRUE for person in for_it)
    may = bool(for_it) or not facts.closed or any(not person.bodies_recorded for person in meeting.maybe())
    represented = TRUE if certain else UNKNOWN if may else FALSE
    truth = all_of((represented, status))
    if status is not TRUE:
        code = "quorum_body_not_authority" if status is FALSE else "quorum_body_perhaps_authority"
    else:
        code = by_truth(
            represented,
            "quorum_body_represented",
            "quorum_body_not_represented",
            "quorum_body_perhaps_represented",
        )
    return Ground(
        "represented",
        truth,
        Reason(code, {"body": facts.name(body), "who": tuple(person.label for person in for_it)}),
        tuple(person_ground(person, meeting) for person in meeting.people if body in person.all_bodies),
    )
