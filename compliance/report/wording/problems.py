"""What is said of what is wrong with a record in itself, one sentence or more a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report.wording.demands import DEMANDS

if TYPE_CHECKING:
    from collections.abc import Mapping

DISPUTED = "the {part} of {about}"
DISPUTED_PUBLIC = "whether {about} was public"
"""On what two sources differ."""
PROBLEMS: Mapping[str, str] = {
    "contradiction": (
        "Two sources differ on {disputed}: the record has {own}, and {source} says {says}. It counts as not "
        "known until a correction settles it."
    ),
    "contradiction_settled_against": (
        "{source} has settled {disputed}, and says {says}; the record still has {own}, so it counts as not known. "
        "Correct the record."
    ),
    "contradiction_weak": (
        "{source} differs on {disputed}: it says {says}, where the record has {own}. The record’s own is kept, since "
        "an agenda or an inference does not outweigh it; please check which is right."
    ),
    "met_by_what_is_weak": (
        "What meets {provision} is this: {fact}. Its source says only what was {weak}; add the paper that shows it."
    ),
    "only_meant": (
        "{fact}. The only source of this is an agenda of {before}, from before that day: it shows what was meant to be "
        "done, and not that it was.{resting_too} Add the paper that shows it."
    ),
    "no_authorities_recorded": "No body is recorded as a responsible authority, so nothing can be said of each.",
    "not_an_authority_then": (
        "{name} is recorded as a responsible authority from {start}{until}, when {kind} was not one there; the claim "
        "does not count for those days."
    ),
    "perhaps_the_council": (
        "{name} is recorded as a responsible authority from {start}{until}, when {kind} was not one there. No other "
        "council of the area is recorded, so it may have become that, and whether it was an authority is left open. If "
        "it did, give it an entry of its own from that day, as a unitary council."
    ),
    "one_body_as_two": (
        "{name} is recorded as a county council that is itself the fire authority, and {council} as another body. "
        "In law the two are one: what is recorded of {name} is taken as that of {council}, save under the group’s own "
        "terms. Write them as one body, {council}."
    ),
    "one_body_of_several": (
        "{name} is recorded as a county council that is itself the fire authority, and which of the councils of the "
        "record it is cannot be told; what turns on that is left open. Give that council in its place."
    ),
    "cannot_hold_office": (
        "{name} is recorded as elected local policing body from {start}{until}, which {kind} could not be there then."
    ),
    "office_not_confirmed": (
        "{name} is recorded as elected local policing body. That {kind} holds a commissioner's functions there is not "
        "confirmed, either way; until it is, what was sent to {name} cannot be said to have been sent to the right "
        "body. Find the order that gave {name} those functions."
    ),
    "year_not_told": (
        "It is not recorded which year {name} is for, so that it counts for none in particular. Give it for_year, or "
        "under covers the first and last day."
    ),
    "elected_not_entered": (
        "{fact}. The record has nobody under offices who held that office from then on, so that it is not taken to "
        "hold everybody who did, whatever is declared of it. Enter whoever was elected, with the first day."
    ),
    "year_not_covered": (
        "{name} is recorded as for {year}, and as covering no day of that year; it is taken to be for each year that "
        "either of the two says. Correct the one that is wrong."
    ),
    "quorum_in_doubt": (
        "What the record says of the minutes of the {meeting} and its list of those present do not agree on whether "
        "there was a quorum."
    ),
    "holder_after_period": (
        "The record’s period ends on {day}, and it does not say whether {name} was still the elected local policing "
        "body after that; so it cannot be told whether this copy went to it: {fact}. Give the entry under offices its "
        "last day, or the record a longer period."
    ),
    "copy_to_another": (
        "As the record has it, {name} was not the elected local policing body for {area} on {day}, so this copy does "
        "not count: {fact}. Please check the day and to whom it went."
    ),
    "copy_to_its_office": (
        "The record does not give {name} as the elected local policing body, so this copy does not count by itself: "
        "{fact}. Whether it was addressed to that body, or counts as sent to it, is not recorded. Find the letter or "
        "email: if it was addressed to the policing body, give that body under “to”; otherwise send it a copy. Of "
        "somebody who is not of that body's office or staff, say so: of_policing_body: false."
    ),
    "holder_is_a_person": (
        "The record has {holder} as the elected local policing body and not {name}, of whom this is recorded: {fact}. "
        "Whether the two are one it does not say. If {holder} held that office, give {name} as its holder under "
        "offices, from the day on which {holder} took it up."
    ),
    "before_it_existed": "{name} was prepared on {day}, so this cannot have been done before then: {fact}.",
    "attended_after_it_ceased": "{name} is recorded as represented on {day}, after it ceased on {limit}.",
    "attended_before_it_began": "{name} is recorded as represented on {day}, before it began on {limit}.",
    "done_before_the_group": (
        "As the record has it, {name} began on {limit}, so this was not its doing: {fact}. Please check the day, or "
        "whose it was: what another group did is recorded with that group’s id, under “group”."
    ),
    "done_after_the_group": (
        "As the record has it, {name} ended on {limit}, so this was not its doing: {fact}. Please check the day, or "
        "whose it was: what another group did is recorded with that group’s id, under “group”."
    ),
    "chaired_unlisted": (
        "{name} is recorded as having chaired the {meeting}, and is not in the list of those present, which is "
        "declared complete. Correct the one that is wrong."
    ),
    "minutes_not_confirmed": "Nothing in the record shows that the minutes of the {meeting} were confirmed.",
    "overlap": "Two entries overlap in time: {what}; and {other}.",
    "no_such_question": "No rule puts the question {question}, so the decision settles nothing.",
    "decisions_conflict_record": "Two live decisions on {question} differ; neither counts until one is revoked.",
    "decided_against_its_items": (
        "Of {name} it was decided, yes, on {question}; but the list of what they provide for, which is declared "
        "complete, does not have that. Which of the two is right is left open: correct the one that is wrong."
    ),
    "no_such_finding": (
        "An {entry} is recorded for the finding {finding}, and there is no such finding; it is beside none of them."
    ),
    "closed_session": (
        "Something is wrong with a fact from a closed session, which is left out of this version. The full report "
        "says what."
    ),
    **DEMANDS,
}
