"""The sentences of findings, one for each code that the engine gives, with gaps for the particulars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report.wording.quorum import QUORUM_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

MISSING = ("This part is missing: {}", "These parts are missing: {}")
"""What a document or an act leaves out of all that is asked of it: one part, or several."""
STATEMENTS: Mapping[str, str] = {
    "met": "The record shows that {done}{on}.",
    "not_met": "The record shows that {not_done}{on}, and the time for it ended on {due}.{for_whom}{late}",
    "not_met_standing": "The record shows that {not_done}{on}.{for_whom}",
    "precondition": "The power was used without what has to come first{on}: that {limbs}.{for_whom}",
    "outstanding": (
        "The record shows that {not_done}{on}. There is no time limit, so it is still to be done.{for_whom}{later}"
    ),
    "outstanding_due": "The record shows that this has not been done yet{on}. The last day for it is {due}.{for_whom}",
    "outstanding_first_year": (
        "The record shows that {not_done}{on} yet. The text sets no day for the first one; it is taken to be owed by "
        "{due}, the day before the first year that begins after the duty and the group did.{for_whom}"
    ),
    "not_owed_yet": (
        "Does not apply{on} yet: {not_done}, and the first one is taken to be owed only by {due}, the day before the "
        "first year that begins once there is the duty, and the group."
    ),
    "first_day_unknown": (
        "The record shows that {not_done}{on}, but not on which day the group was established: the first one is taken "
        "to be owed only by the day before the first year that begins after that."
    ),
    "before_the_group": "Does not apply{on}: the group was established on {day}, after the last day for it ({due}).",
    "group_ended": (
        "The record shows that {not_done}{on}. The group’s last day is {day}; whether the duty reaches it all the same "
        "is for a person to say, since no rule for groups that end was found."
    ),
    "county_unknown": (
        "The record has groups of more than one county, and does not say in which of them this area lies; whether "
        "{done}{on} turns on that."
    ),
    "sources_differ": (
        "Two sources differ on a fact that this turns on, and whether {done}{on} is not the same whichever of them is "
        "right. The problems of the record say which fact it is."
    ),
    "council_unknown": (
        "Which of several councils the fire authority of the record is, it does not say, and whether {done}{on} is not "
        "the same whichever it is."
    ),
    "group_began": (
        "The record shows that {not_done}{on}. The group’s first day is {day}, and there was another for the area "
        "before it; whether the duty reaches this one for a part of the year is for a person to say, since no rule for "
        "groups that follow one another was found."
    ),
    "group_began_perhaps": (
        "The record shows that {not_done}{on}. The group’s first day is {day}, and nobody has said whether there was "
        "another for the area before it. If there was, whether the duty reaches this one for a part of the year is for "
        "a person to say, since no rule for groups that follow one another was found."
    ),
    "group_began_its_terms": (
        "The record shows that {not_done}{on}. The group’s first day is {day}; what its terms ask of it for a part of "
        "a year is for a person to say."
    ),
    "perhaps_over": (
        "The record shows that {not_done}{on}. But every district’s group that it has was over by {day}, and unitary "
        "councils alone are authorities: the county group may have been over too, and its last day is not recorded."
    ),
    "terms_began": (
        "The record shows that {not_done}{on}. The terms that ask for it are in force from {day}; what they ask for a "
        "part of a year is for a person to say."
    ),
    "runs_on": (
        "The record is declared to hold every {kind} of the group{on}, and there is none. One of an earlier group for "
        "the area goes on into it ({groups}); whether what is asked of that one is asked of this group is for a person "
        "to say, since no rule for groups that follow one another was found."
    ),
    "only_of_earlier_group": (
        "The record is declared to hold every {kind} of the group, and there is none. An earlier group for the area "
        "had one ({groups}); whether that counts is for a person to say, since no rule for groups that follow one "
        "another was found."
    ),
    "earlier_group_did": (
        "The record shows that {not_done}{on} by this group itself. If what an earlier group for the area did counts "
        "({groups}), it was done; whether that counts is for a person to say, since no rule for groups that follow one "
        "another was found."
    ),
    "earlier_group_passed_over": (
        "If what an earlier group for the area prepared counts ({groups}), the record shows that {not_done}{on}; "
        "whether that counts is for a person to say, since no rule for groups that follow one another was found."
    ),
    "day_unknown": "The record shows that {not_done}{on}, but not the day by which it was to be done.",
    "made_unknown": (
        "The record shows that {not_done}{on}, but not on which day it was prepared, and so by which law it is to be "
        "judged.{for_whom}"
    ),
    "cannot_tell": "The record does not show whether {done}{on}.{due_by}",
    "public_unknown": "The record does not show whether this was one of the group’s public meetings{on}.{due_by}",
    "late_perhaps_earlier": (
        "The record shows that {done} late{on}: on {day}, after {due}. An earlier one would have met the duty, and the "
        "record leaves open whether there was one."
    ),
    "needs_judgement": "Whether {done}{on} turns on a decision that the record does not hold.{due_by}",
    "applies_by_judgement": "Whether this applies{on} turns on a decision that the record does not hold.{due_by}",
    "other_group": "Does not apply: this is a {deontic} of another kind of group, and this one is a {kind}.",
    "outside_extent": "Does not apply: the Regulations extend to England only.",
    "no_longer_law": "Does not apply{on}: it ceased to be law after {day}.",
    "not_yet_law": "Does not apply{on}: it was not law before {day}{made_before}{passed_before}.",
    "group_ended_before_law": "Does not apply{on}: the group ended before the duty became law on {day}.",
    "year_over_before_law": "Does not apply{on}: the year was over before the duty became law on {day}.",
    "over_before_law": "Does not apply{on}: the document’s time was over before the duty became law on {day}.",
    "exception": "Does not apply{on}, by an exception: {limb}.",
    "trigger": "Does not apply{on}: it is not the case that {limb}.",
    "other_finding": (
        "Does not apply{on}: it is not the case that {limb}. Whether that changes what is owed is for a court."
    ),
    "other_finding_apart": "Does not apply{on}: it goes with the finding on {rule}, and that is: {outcome}.",
    "of_another_finding": (
        "Does not apply{on}: it goes with another finding, on the {rule} of the meeting, and that is: {outcome}."
    ),
    "all_left_out": "Does not apply{on}: there was no occasion for any of what it asks.",
    "power_not_used": "Does not apply{on}: no use of this power is recorded. It is one of {bearer}.",
    "not_required": "Does not apply: no {kind} is recorded. That is not to say that there was none.",
    "none_declared": "Does not apply: the record is declared to hold every {kind}, and there is none in the period.",
    "none_recorded": (
        "The record shows no {kind} in the period up to the day of this report, and is not declared to hold every one."
    ),
    "group_not_in_being": "Does not apply: the group was not in being in the period.",
    "no_time_in_period": "Does not apply: nothing fell to be done in the period.",
    "no_terms": "No rule on {matter} is recorded{on}: the record has no terms of reference that speak of it.",
    "terms_overlap": "Two versions of the group’s terms overlap{on}, so it cannot be told what they say of {matter}.",
    "no_terms_declared": "Does not apply{on}: the group is recorded as having no terms of reference.",
    "no_detail": "Does not apply{on}: no rule on {matter} is recorded. That is not to say that there is none.",
    "terms_silent": "Does not apply{on}: the group’s terms say nothing of {matter}.",
    "terms_unknown": "The record does not show what the group’s terms say of {matter}{on}.",
}

REFUSED: Mapping[str, str] = {
    "wrong_office": "A decision by {who} is recorded, and does not count: it is not for {who} to decide this.",
    "nobody_judged": "An answer is recorded without who judged it, and does not count.",
    "decided_too_late": "A decision of {day} is recorded, and does not count: it had to be made by {limit}.",
    "decided_revoked": "A decision of {day} is recorded, and does not count any more: it was withdrawn on {limit}.",
    "decided_on_other_words": (
        "A decision of {day} is recorded, and does not count: the words of the law on which it was made have changed "
        "since."
    ),
}
"""What is said beside a finding of a decision that the record has and that does not count."""

REASONS: Mapping[str, str] = dict(QUORUM_WORDS) | {
    "all_of_true": "every part of this is so",
    "all_of_false": "a part of this is not so",
    "all_of_unknown": "a part of this is not known",
    "any_of_true": "one of these is so",
    "any_of_false": "none of these is so",
    "any_of_unknown": "none of these is certainly so, and one may be",
    "not": "the contrary of the following",
    "day_not_recorded": "a day that this turns on is not recorded: {field}",
    "earlier": "{day} is before {limit}",
    "same_day": "{day} is the day itself",
    "not_so_early": "its day is not recorded; by the year that it is for it was made on {day} or later, which is not "
    "before {limit}",
    "later": "{day} is after {limit}",
    "within": "{day}, where the last day is {limit}",
    "sources_differ_there": "two sources differ, and the answer turns on which of them is right",
    "council_differs_there": "this turns on which of the councils the fire authority is",
    "value_not_recorded": "the record does not say: {field}",
    "is_true": "{field}: {value}",
    "is_false": "{field}: {value}",
    "listed": "{value} is in the list",
    "not_listed": "{value} is not in the list, and the list is declared complete",
    "not_in_list": "{value} is not in the list",
    "not_listed_unknown": "{value} is not in the list, and the list is not declared complete",
    "no_document": "no such document is recorded",
    "stated": "the document has it: {item}{authority}",
    "topics_not_recorded": "the document has it, but which matters it deals with is not recorded: {topics}",
    "content_not_recorded": "the record does not say whether the document has it: {item}{authority}",
    "topics_missing": "the document has it, but it does not deal with {topics}",
    "not_stated": "the document does not have it: {item}{authority}",
    "holder_not_recorded": "whose office, or who is asked about, is not recorded",
    "no_such_power": "{holder} is not of a kind that can hold this standing",
    "by_its_office": "{holder} did not itself hold this standing, and may be the office of whoever did",
    "holds_true": "{holder} was {office} of {of} on {day}",
    "holds_false": "{holder} was not {office} of {of} on {day}",
    "holds_unknown": "the record does not show whether {holder} was {office} of {of} on {day}",
    "held_true": "{of} had {some_office} on {day}",
    "held_false": "{of} had no {office} on {day}",
    "held_unknown": "the record does not show whether {of} had {some_office} on {day}",
    "member": "{name}",
    "member_unsure": "{name}: not certain",
    "monies_when": "{name}: not certain whether it was there then",
    "monies_which": "{name}: not recorded whether it is partnership monies",
    "monies_which_and_when": "{name}: not recorded whether it is partnership monies, nor certain whether there then",
    "member_not": "{name}: does not count",
    "decided_against_its_items": "{name}: decided, yes; but what they provide for is declared complete, and this is "
    "not there",
    "each_true": "{name}: so",
    "each_false": "{name}: not so",
    "each_unknown": "{name}: not known",
    "every_true": "it is so of all {count} {set}",
    "every_false": "it is not so of {names}",
    "every_unknown": "it is not known of {unsure}",
    "every_open": "the list of {set} is not declared complete{unsure_too}",
    "set_empty": "no {set} are recorded",
    "no_authorities": "no responsible authority of that day is recorded",
    "no_priorities": "no priorities are recorded, or not of which document",
    "no_meeting": "the meeting is not recorded",
    "meeting_to_come": "the meeting is still to come",
    "attendance_not_known": "the record has no list of those present",
    "authorities_not_recorded": "the authorities asked to send representatives are not recorded",
    "affected_not_recorded": "which authorities are affected is not recorded",
    "number_not_recorded": "how many are needed is not recorded",
    "at_least_true": "{certain} of the {set} recorded, where {n} needed{names_too}",
    "at_least_false": "{certain} of the {set}, where {n} needed; the list is declared complete",
    "at_least_alike": "{certain} of the {set} recorded, where {n} needed{possible_too}: it is not known whether these "
    "are one person, or each another: {alike}",
    "at_least_unknown": "{certain} of the {set} recorded, where {n} needed{possible_too}; there may be others",
    "area_kind_not_recorded": "the kind of area is not recorded",
    "area_true": "{area} is {name}",
    "area_false": "{area} is not {name}",
    "decided_true": "decided, yes: {ask}",
    "decided_false": "decided, no: {ask}",
    "never_revised": "no revision of it for the year is recorded, and the record is declared to hold them all",
    "revised_by_decision_only": "decided, yes; but no revision of it for the year is recorded, and the record is "
    "declared to hold them all: {ask}",
    "never_revised_nobody_there": "no revision of it for the year is recorded, and the group was not there in the time "
    "for one",
    "revised_by_decision_only_nobody_there": "decided, yes; but no revision of it for the year is recorded, and the "
    "group was not there in the time for one: {ask}",
    "decisions_conflict": "two recorded decisions differ: {ask}",
    "no_decision": "decisions are declared complete, and there is none: {ask}",
    "undecided": "nobody is recorded as having decided: {ask}",
    "nobody_judged": "the record gives an answer but does not say who judged it: {ask}",
    "wrong_office": "a decision{on_too} is recorded, but by {who}, who cannot decide it: {ask}",
    "decided_in_time_unknown": (
        "a decision of {day}{on_too} is recorded, and not the day by which it had to be made: {ask}"
    ),
    "decided_too_early": (
        "a decision of {day}{on_too} is recorded, before {limit}, when what it is on was still to come: {ask}"
    ),
    "decided_until_then": "a decision of {day}{on_too} is recorded, and none on the time since: {ask}",
    "decided_too_late": "a decision of {day}{on_too} is recorded, after {limit}, when it had to be made: {ask}",
    "decided_revoked": "a decision of {day}{on_too} is recorded, and was withdrawn on {limit}: {ask}",
    "decided_on_other_words": (
        "a decision of {day}{on_too} is recorded, but on words of the law that have changed since: {ask}"
    ),
    "no_finding": "there is no finding on {rule}",
    "finding": "the finding on {rule} is: {outcome}",
    "happened_true": "recorded: {act}",
    "happened_false": "not done: {act}; such acts are declared complete{others_too}{doers_too}",
    "happened_out_of_time": "not done in the time for it, but on {days}: {act}; such acts are declared complete",
    "happened_perhaps": "recorded, but not whether it is the one meant: {act}",
    "happened_undated": "recorded, but not on which day, and so not whether in the time for it: {act}",
    "happened_too_soon": "recorded, but perhaps before all that there was to consider was there: {act}",
    "happened_to_its_office": (
        "recorded, but to {whom}, and not whether that was for the one meant or counts as sent to it: {act}"
    ),
    "happened_who_held": "recorded, but not whether {whom} was the {office} for {of} on {days}: {act}",
    "happened_unknown": (
        "not recorded, and such acts are not declared complete for all the time{declared_too}: {act}{others_too}"
        "{doers_too}"
    ),
    "happened_after_the_end": "recorded, but of a day after the last of the group, and not whether that counts: {act}",
    "happened_by_another": "recorded, but as done by {doers}, and not whether that counts: {act}",
    "happened_not_before": "not done: {act}; it was not there until later",
    "happened_not_yet": "its time has not begun: {act}",
    "happened_no_group": "not done: {act}; there was no day of the group’s time on which that would have counted",
    "prepared": "{document} is recorded",
    "prepared_undated": "{document} is recorded, but not the day on which it was prepared",
    "prepared_in_time_true": "{document} was prepared on {day}",
    "prepared_in_time_false": "{document} was prepared on {day}, outside the time for it",
    "not_prepared": "there is no {kind}{label}, and such documents are declared complete",
    "prepared_unknown": "no {kind}{label} is recorded, and such documents are not declared complete",
    "not_prepared_in_year": "there is no {kind}{label} made by its end, and such documents are declared complete",
    "prepared_in_year_unknown": "no {kind}{label} made by its end is recorded, and such ones are not declared complete",
    "no_terms": "no rule on {matter} is recorded",
    "closed_session": "this rests on a fact from a closed session, which is left out of this version",
}

PUBLISHED = (
    "For publication: people are given by their posts or as somebody from a body, and nothing from a closed session is "
    "told. Each finding is as it is in the full report."
)
LEFT_OUT: Mapping[str, tuple[str, str]] = {
    "people": ("the name of {number} person", "the names of {number} people"),
    "items": ("{number} item from a closed session", "{number} items from closed sessions"),
    "facts": ("{number} other fact from a closed session", "{number} other facts from closed sessions"),
}
"""What a version for publication leaves out, of one and of several."""
NOTHING_LEFT_OUT = "nothing: the record lists no person by name and nothing from a closed session."

SINCE = " Outstanding since {day}."

LATER: tuple[str, str] = (
    (
        "{number} declaration or decision of the record was made after that day, on {last}. A report as at that day or "
        "later uses it."
    ),
    (
        "{number} declarations and decisions of the record were made after that day. A report as at {last} or later "
        "uses them all."
    ),
)
"""What is said of answers that came after the day of the report, of one and of several."""

ACCEPTED: Mapping[str, str] = {
    "current": "Accepted until {last} by {whom}: {why}.",
    "expired": "An acceptance by {whom} ran out on {last}: {why}.",
}
"""What is said of an acceptance beside the finding, which it does not change."""
