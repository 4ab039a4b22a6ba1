"""The program's words for its own vocabulary: outcomes, bodies, offices, areas, sets, occasions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.NOT_MET: "Not met",
    Outcome.OUTSTANDING: "Outstanding",
    Outcome.CANNOT_TELL: "Cannot tell from the record",
    Outcome.NEEDS_JUDGEMENT: "Needs a decision",
    Outcome.MET: "Met",
    Outcome.NOT_APPLICABLE: "Does not apply",
}

ROLES: Mapping[str, str] = {
    "trigger": "when it applies",
    "exception": "exception",
    "precondition": "must come first",
    "requirement": "what must be done",
}

NOT_LEGAL_ADVICE = (
    "This report says what a record shows, held against the law as this program has it. It certifies nobody "
    "and is not legal advice. Absence from a record is not absence from the facts."
)

BODY_KINDS: Mapping[str, str] = {
    "county_council": "a county council",
    "district_council": "a district council",
    "unitary_council": "a unitary council",
    "london_borough_council": "a London borough council",
    "common_council": "the Common Council",
    "council_of_isles_of_scilly": "the Council of the Isles of Scilly",
    "parish_council": "a parish council",
    "chief_officer_of_police": "a chief officer of police",
    "police_authority": "a police authority",
    "police_and_crime_commissioner": "a police and crime commissioner (PCC)",
    "mopac": "the Mayor’s Office for Policing and Crime",
    "mayor": "a mayor",
    "combined_authority": "a combined authority",
    "fire_and_rescue_authority": "a fire and rescue authority",
    "county_council_fire_authority": "a county council that is itself the fire authority",
    "london_fire_commissioner": "the London Fire Commissioner",
    "provider_of_probation_services": "a provider of probation services",
    "primary_care_trust": "a primary care trust",
    "clinical_commissioning_group": "a clinical commissioning group",
    "integrated_care_board": "an integrated care board",
    "crime_and_disorder_committee": "a crime and disorder committee",
    "secretary_of_state": "the Secretary of State",
    "co_operating_body": "a co-operating body",
    "participating_body": "a participating body",
    "other": "another body",
}

DECIDERS: Mapping[str, str] = {
    "strategy_group": "the strategy group",
    "county_strategy_group": "the county strategy group",
    "responsible_authority": "the responsible authority",
    "police_and_crime_commissioner": "the police and crime commissioner (PCC)",
    "elected_local_policing_body": "the elected local policing body",
    "chair": "the chair",
    "monitoring_officer": "the monitoring officer",
    "court": "a court",
}

GROUPS: Mapping[str, str] = {"strategy_group": "strategy group", "county_strategy_group": "county strategy group"}

OFFICES: Mapping[str, str] = {
    "elected_local_policing_body": "elected local policing body",
    "chair": "chair",
    "deputy_chair": "deputy chair",
    "community_safety_portfolio": "elected member responsible for community safety",
    "information_sharing_nominee": "person nominated to help share information",
    "secretary": "secretary",
    "other": "office",
}

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
    "affected": "authorities affected",
    "monies": "lines of partnership monies",
    "groups": "strategy groups of the districts",
}

OCCASIONS: Mapping[str, str] = {
    "protocol": "information sharing protocol",
    "guidance": "guidance from the Secretary of State",
    "meeting": "meeting",
    "public_meeting": "public meeting",
    "requirement": "requirement by a police and crime commissioner (PCC)",
    "specification": "later specification by a police and crime commissioner (PCC)",
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

BEARERS: Mapping[str, str] = {
    "strategy_group": "the strategy group",
    "county_strategy_group": "the county strategy group",
    "responsible_authorities": "the responsible authorities",
    "responsible_authority": "each responsible authority",
    "each_responsible_authority": "each responsible authority",
    "providers_of_probation_services": "the providers of probation services",
    "co_operating_and_participating_bodies_and_others_invited": (
        "co-operating and participating persons and bodies, and others who are invited"
    ),
    "the_group": "the group",
    "district_council_or_unitary_authority": "the district council or unitary authority",
    "police_and_crime_commissioner": "the police and crime commissioner (PCC)",
    "elected_local_policing_body": "the elected local policing body",
}

CONTRADICTED: Mapping[str, str] = {
    "date": "date",
    "prepared": "day of preparation",
    "from": "first day",
    "to": "last day",
    "public": "answer on whether it was public",
}

FIELDS: Mapping[str, str] = {
    "prepared": "the day on which it was prepared",
    "date": "its day",
    "established": "the day on which the group was established",
    "public": "whether it was one of the group's public meetings",
    "by": "who did it",
    "from_authority": "from which authority",
    "represents": "for whom they came",
    "first_year": "the year in which its time begins",
    "reissue": "whether it is a reissue within the year",
    "asks_each": "whether a number is asked of each authority",
    "asks_together": "whether a number is asked of the authorities together",
    "kind": "its kind",
    "cites": "the documents that it refers to",
    "priorities": "its priorities",
    "summary_of": "of which plan it is the summary",
}
"""What the last part of a reference stands for."""
