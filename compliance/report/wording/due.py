"""The words of the list of what falls due."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compliance.assess.due import State

HEADINGS: Mapping[State, str] = {
    "passed": "The day has passed",
    "due": "Falls due",
    "begins": "The time begins",
    "no_date": "No date set",
    "goes_with": "No date of its own",
    "done": "Done already",
}
"""What stands over the things of each state, in the order of the report."""
INTROS: Mapping[State, str] = {
    "no_date": (
        "Nothing sets a last day for these. They are still to be done, or the record does not show that they were."
    ),
    "goes_with": "These are to be done with another act or meeting, of which the record has no day.",
}
TITLE = "{name}: what falls due, {span}"
PLANNED = "Planned in the record: {}."
PLANNED_FOR = "One is planned for {}."
NOTHING = "Nothing falls due in these months."
STANDING = (
    "Duties that hold at all times, such as to have a strategy group, have no day and are not listed. "
    "See compliance check."
)
NO_TERMS = (
    "The record does not show which terms of reference are in force on this day, so no day can be worked out from them."
)
OWN_TERMS = "The group set these days for itself. The Regulations do not."
RECORD = "Actions and acceptances in the record"
BY_PEOPLE = "People set these days. Neither the Regulations nor the group’s terms do."
UNSAID = "what was undertaken"
NOT_MET = "{} not met already, and not listed here. See compliance check."
REASONS: Mapping[str, str] = {
    "not_begun": "The time for it begins on {opens}.",
    "planned": "It goes with the {label}, which the record has as planned.",
    "next_meeting": "It is to be done by the group’s next meeting, of which the record has no day.",
    "called_meeting": "It is to be done at the meeting that was called, of which the record has no day.",
    "document": "It goes with the preparation of the {kind}.",
    "election": (
        "The last election of a {office} in the record was on {last}. The group’s terms ask for one every {months}."
    ),
    "term_by_terms": (
        "The {office} in the record took office on {last}. The group’s terms set a period of {months} for the office."
    ),
    "term_recorded": "The record gives this as the last day of the {office}’s term of office.",
    "gap": (
        "The last meeting of the group in the record was on {last}. Its terms allow no more than {months} between two "
        "meetings. {planned}"
    ),
    "action": "Undertaken by {owner}, for {finding}.",
    "acceptance": (
        "Until this day {by} accepts the finding {finding} as it is. It has the outcome that it would have without."
    ),
}
"""Why a thing is listed, where no finding says so."""
TITLES: Mapping[str, str] = {
    "action": "{what}",
    "acceptance": "Look again at what was accepted",
    "election": "Elect a {office}",
    "term_by_terms": "Choose a {office}",
    "term_recorded": "Choose a {office}",
    "gap": "Hold the next meeting",
}
PROVISIONS: Mapping[str, str] = {
    "action": "recorded action",
    "acceptance": "recorded acceptance",
    "election": "terms of reference: {office}",
    "term_by_terms": "terms of reference: {office}",
    "term_recorded": "terms of reference: {office}",
    "gap": "terms of reference: frequency of meetings",
}
NONE_UNTIL = "Nothing falls due until {} ({})"
UNDATED = "{} no last day, and not in this calendar. See compliance due."
"""What a calendar says of the things that it cannot hold."""
