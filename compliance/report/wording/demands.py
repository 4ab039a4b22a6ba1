"""What is said of requirements of regulation 14A with which something is amiss, one sentence a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DEMANDS: Mapping[str, str] = {
    "not_the_holder": (
        "A requirement under regulation 14A is recorded as made by {name} on {day}, who did not hold the power that "
        "day; {holder}."
    ),
    "named_but_no_authority": (
        "A requirement under regulation 14A names {name}, but {kind} was not a responsible authority on {day}; it is "
        "left out."
    ),
    "no_power_to_require": (
        "A requirement under regulation 14A is recorded as made by {name}, but {kind} cannot make one there; {holder}."
    ),
    "met_before_required": "The {meeting} was held before the requirement of {day} for which it is recorded.",
    "told_and_not_affected": (
        "Told to send representatives under regulation 14A, and not recorded as affected: {name}. Whoever is told to "
        "come is taken to be affected, and is to be consulted first. Give it under “affected” too; or, if it was not "
        "told to come, take it out of “authorities”."
    ),
    "required_by_its_office": (
        "This is recorded: {fact}. {name} did not itself hold the power, and may be the office of whoever did, or of "
        "the staff. If it was made for the commissioner, give the commissioner under “by”, whoever signed the letter. "
        "Of a body that is not of that office or staff, say so: of_policing_body: false."
    ),
}
