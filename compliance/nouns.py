"""The names of outcomes, bodies, offices, bearers and deciders in plain English, for reports and rulebook alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.abbreviation import FULL
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

BODY_KINDS: Mapping[str, str] = {
    "county_council": "county council",
    "district_council": "district council",
    "unitary_council": "unitary council",
    "london_borough_council": "London borough council",
    "common_council": "Common Council of the City of London",
    "council_of_isles_of_scilly": "Council of the Isles of Scilly",
    "parish_council": "parish council",
    "chief_officer_of_police": "chief officer of police",
    "police_authority": "police authority",
    "police_and_crime_commissioner": FULL,
    "mopac": "Mayor’s Office for Policing and Crime",
    "mayor": "mayor",
    "combined_authority": "combined authority",
    "fire_and_rescue_authority": "fire and rescue authority",
    "county_council_fire_authority": "county council that is itself the fire authority",
    "london_fire_commissioner": "London Fire Commissioner",
    "provider_of_probation_services": "provider of probation services",
    "primary_care_trust": "primary care trust",
    "clinical_commissioning_group": "clinical commissioning group",
    "integrated_care_board": "integrated care board",
    "crime_and_disorder_committee": "crime and disorder committee",
    "secretary_of_state": "Secretary of State",
    "co_operating_body": "co-operating person or body",
    "participating_body": "participating person or body",
    "other": "body of another kind",
}

OFFICES: Mapping[str, str] = {
    "elected_local_policing_body": "elected local policing body",
    "chair": "chair",
    "deputy_chair": "deputy chair",
    "community_safety_portfolio": "elected member responsible for community safety",
    "information_sharing_nominee": "person nominated to help share information",
    "secretary": "secretary",
    "other": "holder of another office",
}

BEARERS: Mapping[str, str] = {
    "the_group": "the group",
    "strategy_group": "the strategy group",
    "county_strategy_group": "the county strategy group",
    "responsible_authorities": "the responsible authorities",
    "responsible_authority": "each responsible authority",
    "each_responsible_authority": "each responsible authority",
    "district_council_or_unitary_authority": "the district council or unitary authority",
    "providers_of_probation_services": "the providers of probation services",
    "police_and_crime_commissioner": f"the {FULL}",
    "elected_local_policing_body": "the elected local policing body",
    "co_operating_and_participating_bodies_and_others_invited": (
        "co-operating and participating persons and bodies, and others who are invited"
    ),
    "secretary_of_state": "the Secretary of State",
}
"""Who is under a duty, holds a power, or is owed it."""

DECIDERS: Mapping[str, str] = {
    "strategy_group": "the strategy group",
    "county_strategy_group": "the county strategy group",
    "responsible_authority": "the responsible authority",
    "police_and_crime_commissioner": f"the {FULL}",
    "elected_local_policing_body": "the elected local policing body",
    "chair": "the chair",
    "monitoring_officer": "the monitoring officer",
    "court": "a court",
}


DECLARED: Mapping[str, str] = {
    "responsible_authority": "responsible authorities",
    "appointment": "appointments",
    "arrangement": "arrangements",
    "arrangement_item": "matters that arrangements provide for",
    "office": "holders of offices",
    "content": "contents",
    "priority": "priorities",
    "citation": "documents referred to",
    "meeting": "meetings",
    "attendance": "people present",
    "requirement": "requirements under reg 14A",
    "determination": "decisions",
    "money": "lines of money",
    "group": "strategy groups of the districts",
    "resolution": "resolutions",
    "strategic_assessment": "strategic assessments",
    "partnership_plan": "partnership plans",
    "community_safety_agreement": "community safety agreements",
    "protocol": "information-sharing protocols",
    "summary": "summaries of plans",
    "guidance": "pieces of guidance",
    "revised": "revisions",
    "copy_sent": "copies sent",
    "consulted": "consultations",
    "views_received": "views received",
    "considered": "acts of considering",
    "regard_had": "acts of having regard",
    "published": "publications",
    "notice_given": "notices given",
    "discussion_published": "publications of what was discussed",
    "information_provided": "information provided",
    "other_consultation_held": "other consultations held",
    "invited": "invitations",
    "elected": "elections to an office",
    "minutes_confirmed": "confirmations of minutes",
    "ratified": "ratifications",
    "agreed_by_email": "agreements by email",
    "adjourned": "adjournments",
}
"""Of what a record may declare that it holds every one."""


def one(noun: str) -> str:
    """A noun with its article; a name that there is only one of takes `the`."""
    if noun.startswith(("Common Council", "Council of", "Mayor", "London Fire", "Secretary of State")):
        return f"the {noun}"
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"
