"""The words in which what would settle a finding is asked for, one for each code that the engine gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report.wording.quorum import QUORUM_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

NEEDS: Mapping[str, str] = {
    "ask": "{what}{which}",
    "ask_of_each": "{what}, and {list}{which}",
    "ask_plain": "what shows whether {plain}{which}",
    "ask_its_office": "whether these are of the policing body's office or staff: {whom}",
    "ask_who_held": "whether {whom} was the {office} for {of} on {days}, and since when and until when",
    "ask_monies_when": "since when and until when there were these partnership monies: {whom}",
    "ask_monies_which": "which of these are partnership monies, if any is: {whom}",
    "ask_monies_which_and_when": (
        "which of these are partnership monies, if any is, and since when and until when there were those: {whom}"
    ),
    "ask_standing": "since when and until when these were responsible authorities: {whom}{list_too}",
    "ask_one_person": "whether these are one person, or each another: {whom}",
    "ask_whose_act": (
        "whether {whom} made it for whoever then held the power, or for itself: the letter, with who signed it"
    ),
    "ask_which": "which of the sources that differ is right on {disputed}, with a paper that settles it",
    "ask_its_items": (
        "which is right of {whom}: the list of what they provide for, which does not have this, or the decision that "
        "they do; with the paper that settles it"
    ),
    "ask_which_council": "which council is itself the fire authority that is recorded as {whom}: {councils}",
    "ask_remote": "which of these attended from elsewhere, if any did: {whom}",
    "ask_vote": "which of these have a vote: {whom}",
    "ask_capacity": "in what capacity these attended: {whom}",
    "ask_substitutes": "whether by the group's terms somebody counts who came as a substitute, as did {whom}",
    "ask_double": "whether by the group's terms somebody who came for several bodies counts for each, as would {whom}",
    "ask_remote_counts": "whether by the group's terms somebody counts who attended from elsewhere, as did {whom}",
    "ask_non_voting": "whether by the group's terms a member without a vote counts, as would {whom}",
    "ask_terms": "the terms of reference in force, with what they say of {matter}",
    "ask_ceased": "the last day of {group}, or which district of its county has a council that is not unitary",
    "ask_established": "the day on which {group} was established",
    "ask_day": "the day of the {kind}",
    "ask_occasion": "a copy or note of each {kind} in the period, or a statement that there was none",
    "group_ended": "Did this still have to be done by a group that ended on {day}?",
    "group_began": (
        "Did this still have to be done by a group that began on {day}, since there was another for the area before it?"
    ),
    "group_began_its_terms": "Did this have to be done by a group that began on {day}, in the part of the year left?",
    "terms_began": "Did this have to be done by terms that are in force from {day}, in the part of the year left?",
    "ask_county": "in which county the area lies: the record is to have the group of that county, and of no other",
    "ask_sources": "which source is right, where two differ on what this turns on (see the problems of the record)",
    "earlier_group": "Does what an earlier group for the area prepared or held count here: {groups}?",
    "ask_earlier_group": "what an earlier group for the area prepared or held, as far as it bears on this: {groups}",
    "decide": "{ask}{about_too}",
    "quorum_decision_maker": QUORUM_WORDS["quorum_decision_maker"],
    "settle_finding": "the decision that the finding on {rule} waits for",
}
