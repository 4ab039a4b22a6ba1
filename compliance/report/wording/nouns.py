"""The nouns of a report: areas, sets, occasions, fields, and how a condition, a source or a seat stands.

Those that the rulebook has too (outcomes, bodies, offices, bearers, deciders) are in `compliance/nouns.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.abbreviation import FULL
from compliance.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Mapping

ROLES: Mapping[str, str] = {
    "trigger": "when it applies",
    "exception": "exception",
    "precondition": "must come first",
    "requirement": "what must be done",
}

GROUPS: Mapping[str, str] = {"strategy_group": "strategy group", "county_strategy_group": "county strategy group"}

AREAS: Mapping[str, str] = {
    "county_area": "in a county area (one with a district council that is not unitary)",
    "single_tier": "outside any county area",
    "city_of_london": "the City of London",
    "greater_london": "in Greater London",
    "england": "in England",
}

SETS: Mapping[str, str] = {
    "responsible_authorities": "responsible authorities",
    "appointments": "people appointed to the group",
    "arrangements": "arrangements",
    "offices": "holders of the office",
    "documents": "documents",
    "priorities": "priorities",
    "meetings": "meetings",
    "attendances": "people present",
    "addressees": "authorities asked to send representatives",
    "ended_addressees": "authorities asked for representatives that had since ended",
    "affected": "authorities affected",
    "monies": "lines of partnership monies",
    "groups": "strategy groups of the districts",
    "bodies": "bodies named",
}

OCCASIONS: Mapping[str, str] = {
    "protocol": "information-sharing protocol",
    "guidance": "piece of guidance from the Secretary of State",
    "meeting": "meeting",
    "public_meeting": "public meeting",
    "requirement": f"requirement by a {FULL}",
    "specification": f"later specification by a {FULL}",
    "strategic_assessment": "strategic assessment",
    "partnership_plan": "partnership plan",
    "community_safety_agreement": "community safety agreement",
    "year": "year",
    "standing": "standing duty",
    "terms": "terms of reference",
    "seat": "place to which no authority appointed",
    "calendar_year": "calendar year",
}

MATTERS: Mapping[str, str] = {
    "quorum": "quorum",
    "quorum.term": "the number that makes a quorum",
    "quorum.if_inquorate": "what happens when a meeting has no quorum",
    "chair.from": "where the chair comes from",
    "deputy_chair.from": "where the deputy chair comes from",
    "frequency.in": "meetings in the calendar year",
    "frequency.longest_gap_months": "the longest time between two meetings",
    "minutes.confirmed_at": "the meeting at which minutes are confirmed",
    "voting": "voting",
    "chair": "the chair",
    "deputy_chair": "the deputy chair",
    "frequency": "how often the group meets",
    "minutes": "confirming minutes",
    "substitutes": "substitutes",
}

CONTRADICTED: Mapping[str, str] = {
    "date": "date",
    "prepared": "day of preparation",
    "from": "first day",
    "to": "last day",
}

FIELDS: Mapping[str, str] = {
    "prepared": "the day on which it was prepared",
    "date": "its day",
    "established": "the day on which the group was established",
    "public": "whether it was one of the group's public meetings",
    "held": "whether it took place",
    "by": "who did it",
    "from_authority": "from which authority",
    "represents": "for whom they came",
    "first_year": "the year in which its time begins",
    "for_three_years": "whether its time is three years or more",
    "revised": "the day on which it was revised for the year",
    "revised_before": "the day on which it was revised for an earlier year",
    "revisable": "the year in which its time begins",
    "reissue": "whether it is a reissue within the year",
    "asks_each": "whether a number is asked of each authority",
    "specified_later": "whether it was specified later who or how many are to come",
    "asks_together": "whether a number is asked of the authorities together",
    "kind": "its kind",
    "cites": "the documents that it refers to",
    "priorities": "its priorities",
    "summary_of": "of which plan it is the summary",
}
"""What the last part of a reference stands for."""

BASES: Mapping[str, str] = {"statute": "The Regulations", "local": "The group's own arrangements"}
"""The two headings under which findings stand, in their order."""

TRUTHS: Mapping[Truth, str] = {Truth.TRUE: "Yes", Truth.FALSE: "No", Truth.UNKNOWN: "Not known"}
"""How a limb or a condition stands, for a reader."""

STRENGTHS: Mapping[str, str] = {
    "confirmed_minutes": "confirmed minutes",
    "draft_minutes": "draft minutes",
    "minutes": "minutes, not known whether confirmed",
    "document": "the document itself",
    "letter": "letter or email",
    "register": "register",
    "report": "report",
    "web_page": "web page",
    "agenda": "agenda: what was intended",
    "statement": "statement",
    "inference": "inferred, not stated",
}
"""How strong a source is (vocabulary.Strength), in words."""

WEAK: Mapping[str, str] = {"agenda": "intended", "inference": "inferred"}
"""What a weak source says of what it tells."""

PRESENCE: Mapping[str, str] = {
    "present": "Present",
    "substitute": "Substitute present",
    "unsure": "In doubt",
    "apology": "Apology",
    "not_recorded": "Not recorded",
    "absent": "Nobody present",
    "not_authority": "Not an authority that day",
}
"""How an authority was represented at a meeting (finding.Present.how), in words."""
