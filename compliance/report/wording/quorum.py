"""The words for the reasons of `assess/quorum/quorum.py`: one template a code.

Each is a clause without capital or full stop. Lists (`who`, `bodies`, `missing`) are joined before they are
put in.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNT = (
    "the number who certainly count is {have}, the number who may count is {possible}, and the number needed is {need}"
)
_OPEN = "the list of those present is not declared complete: so far, "
_NO_LIST = "the record has no list of those present; the number needed is {need}"
_FRACTION = _COUNT + " ({part} of a membership of {members})"
_UNSURE = (
    "the number who certainly count is {have} and the number who may count is {possible}, "
    "but the record does not settle how many members there were that day, of whom {part} are needed: "
    "it has {members}, for whom the number needed would be {need}"
)
_DECISION = (
    "the number who certainly count and were judged to have the power to decide is {have}, "
    "the number who may be is {possible}, and the number needed is {need}"
)
_AUTHORITIES = (
    "the number of responsible authorities certainly represented is {have}, "
    "the number that may be is {possible}, and the number needed is {need}"
)

QUORUM_WORDS: Mapping[str, str] = MappingProxyType(
    {
        # the quorum as a whole
        "quorum_reached": "the quorum that the terms set was reached",
        "quorum_not_reached": "the quorum that the terms set was not reached",
        "quorum_unsettled": "the record does not settle whether the quorum that the terms set was reached",
        "quorum_minutes_say_inquorate": "the minutes say that the meeting was inquorate",
        "quorum_minutes_differ": (
            "what the record says of the minutes and its list of those present do not agree on the quorum"
        ),
        "quorum_term_not_known": "the record does not show what number makes a quorum by the group's terms",
        "quorum_all_of": "the terms set several conditions, and every one must hold; their number is {n}",
        "quorum_any_of": "the terms set several conditions, and any one will do; their number is {n}",
        # numbers
        "quorum_members": _COUNT,
        "quorum_members_open": _OPEN + _COUNT,
        "quorum_members_no_list": _NO_LIST,
        "quorum_fraction": _FRACTION,
        "quorum_fraction_open": _OPEN + _FRACTION,
        "quorum_fraction_no_list": (
            "the record has no list of those present; {part} of the membership of {members} is needed"
        ),
        "quorum_fraction_membership_unsure": _UNSURE,
        "quorum_fraction_membership_unsure_open": _OPEN + _UNSURE,
        "quorum_fraction_membership_unsure_no_list": (
            "the record has no list of those present, and does not settle how many members there were, "
            "of whom {part} are needed"
        ),
        "quorum_decision_makers": _DECISION,
        "quorum_decision_makers_open": _OPEN + _DECISION,
        "quorum_decision_makers_no_list": _NO_LIST,
        # authorities
        "quorum_authorities": _AUTHORITIES,
        "quorum_authorities_open": (
            "the number of responsible authorities certainly represented is {have}, and the number needed "
            "is {need}; others may have been represented, or be responsible authorities"
        ),
        "quorum_named": (
            "of the named bodies that must be there, the number certainly represented is {have}, "
            "the number that may be is {possible}, and the number needed is {need}"
        ),
        "quorum_body_ended": ("{body} had ended by then, and who stands in its place under the terms is not recorded"),
        "quorum_body_represented": "{body} was represented by {who}",
        "quorum_body_not_represented": "nobody who counts was there for {body}",
        "quorum_body_perhaps_represented": "the record does not settle whether {body} was represented",
        "quorum_body_not_authority": "{body} is not a responsible authority on the day",
        "quorum_body_perhaps_authority": (
            "the record does not settle whether {body} is a responsible authority on the day"
        ),
        "quorum_double_counts": "{who} came for {bodies}, and under the terms counts for each",
        "quorum_double_not": "{who} came for {bodies}, and under the terms counts for one only",
        "quorum_double_unsaid": (
            "{who} came, or may have come, for {bodies}, and the terms do not say whether one person counts for several"
        ),
        "quorum_several_count": (
            "the record does not say for which bodies {who} came, and under the terms somebody counts for several"
        ),
        "quorum_several_perhaps": (
            "the record does not say for which bodies {who} came, nor the terms whether one person counts for several"
        ),
        # chair and deputy
        "quorum_chair_or_deputy": "the chair or the deputy chair must be present",
        "quorum_chair_present": "the chair ({who}) was present",
        "quorum_chair_absent": "the chair ({who}) is not on the list of those present, which is complete",
        "quorum_chair_unsure": "the record does not settle whether the chair was present",
        "quorum_chair_vacant": "nobody held the office of chair that day",
        "quorum_chair_not_recorded": "the record does not say who was chair that day",
        "quorum_deputy_chair_present": "the deputy chair ({who}) was present",
        "quorum_deputy_chair_absent": (
            "the deputy chair ({who}) is not on the list of those present, which is complete"
        ),
        "quorum_deputy_chair_unsure": "the record does not settle whether the deputy chair was present",
        "quorum_deputy_chair_vacant": "nobody held the office of deputy chair that day",
        "quorum_deputy_chair_not_recorded": "the record does not say who was deputy chair that day",
        # one person present
        "quorum_member": "{who} attended as a member",
        "quorum_member_without_place": (
            "{who} attended as a member, and has no place among the members, whose list is complete"
        ),
        "quorum_member_by_appointment": "{who} attended, and is recorded as a member that day",
        "quorum_substitute_counts": "{who} attended as a substitute, and under the terms substitutes count",
        "quorum_substitute_not": ("{who} attended as a substitute, and under the terms substitutes do not count"),
        "quorum_substitute_unsaid": (
            "{who} attended as a substitute, and the terms do not say whether substitutes count"
        ),
        "quorum_not_member": "{who} attended, but not as a member or a substitute",
        "quorum_not_appointed": "{who} is not among the members, whose list is complete",
        "quorum_capacity_not_recorded": "the record does not say in what capacity {who} attended",
        "quorum_remote_not": "{who} attended from elsewhere, and under the terms that does not count",
        "quorum_remote_unsaid": "{who} attended from elsewhere, and the terms do not say whether that counts",
        "quorum_remote_not_recorded": (
            "under the terms those who attend from elsewhere do not count, "
            "and the record does not say whether {who} did"
        ),
        "quorum_non_voting_not": "{who} has no vote, and under the terms only members with a vote count",
        "quorum_non_voting_unsaid": (
            "{who} has no vote, and the terms do not say whether members without a vote count"
        ),
        "quorum_perhaps_non_voting_unsaid": (
            "{who} may have no vote, since one place of theirs has none and the body of another is not recorded, "
            "and the terms do not say whether members without a vote count"
        ),
        "quorum_vote_not_recorded": (
            "under the terms only members with a vote count, and the record does not say whether {who} has one"
        ),
        "quorum_perhaps_one_place": (
            "{who} stood in for somebody in whose place another was there too, and for one place one counts"
        ),
        "quorum_perhaps_twice": "{who} may be on the list twice: a post is given and no name",
        "quorum_decides": "{who} was judged to have the power to decide that the terms ask for",
        "quorum_decides_not": "{who} was judged not to have the power to decide that the terms ask for",
        "quorum_decides_open": ("nobody has decided whether {who} has the power to decide that the terms ask for"),
        "quorum_decides_disputed": (
            "two recorded answers differ on whether {who} has the power to decide that the terms ask for"
        ),
        "quorum_decision_maker": ("whether {who} has the seniority or power to decide that the group's terms ask for"),
    }
)
"""Code to template, for `str.format`."""
