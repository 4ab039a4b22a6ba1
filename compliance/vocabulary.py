"""The closed lists that law and record share: kinds of body, office, document, event and the like.

A word that is not here cannot be written in a rule or in a record. Adding one is a change of
the public contract: it goes into the changelog.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, get_args

GroupKind = Literal["strategy_group", "county_strategy_group"]

AreaKind = Literal[
    "district",
    "unitary_district",
    "london_borough",
    "city_of_london",
    "isle_of_wight",
    "isles_of_scilly",
    "county",
]
"""`district` is a district whose council is not unitary; `county` is the area of a county group."""

AreaTest = Literal["county_area", "single_tier", "city_of_london", "greater_london", "england"]
"""What `area_is` may ask; `county_area` is reg 2's: a county with a district council that is not unitary."""

Nation = Literal["england", "wales"]

BodyKind = Literal[
    "county_council",
    "district_council",
    "unitary_council",
    "london_borough_council",
    "common_council",
    "council_of_isles_of_scilly",
    "parish_council",
    "chief_officer_of_police",
    "police_authority",
    "police_and_crime_commissioner",
    "mopac",
    "mayor",
    "combined_authority",
    "fire_and_rescue_authority",
    "county_council_fire_authority",
    "london_fire_commissioner",
    "provider_of_probation_services",
    "primary_care_trust",
    "clinical_commissioning_group",
    "integrated_care_board",
    "crime_and_disorder_committee",
    "secretary_of_state",
    "co_operating_body",
    "participating_body",
    "other",
]

OfficeKind = Literal[
    "elected_local_policing_body",
    "chair",
    "deputy_chair",
    "community_safety_portfolio",
    "information_sharing_nominee",
    "secretary",
    "other",
]

Decider = Literal[
    "strategy_group",
    "county_strategy_group",
    "responsible_authority",
    "police_and_crime_commissioner",
    "elected_local_policing_body",
    "chair",
    "monitoring_officer",
    "court",
]
"""The offices that may answer a `determined` leaf."""

DocumentKind = Literal[
    "strategic_assessment",
    "partnership_plan",
    "community_safety_agreement",
    "protocol",
    "summary",
    "guidance",
    "terms_of_reference",
    "action_plan",
    "police_and_crime_plan",
    "report",
    "other",
]

ContentItem = Literal[
    # reg 4(2)
    "sharing_under_section_17A",
    "sharing_under_section_115",
    "sharing_otherwise_for_assessment_and_plan",
    # reg 7
    "levels_and_patterns",
    "changes_since_previous",
    "reasons_for_changes",
    "matters_to_prioritise",
    "public_view_of_priorities",
    "extent_previous_plan_implemented",
    "matters_for_county_group",
    # reg 9(3)
    "priorities_through_joint_working",
    "otherwise_through_joint_working",
    # reg 11(1)
    "strategy",
    "three_year_strategy",
    "necessary_steps",
    "resources",
    "measures_of_success",
    "steps_to_comply_with_reg_12",
    "steps_to_comply_with_reg_13",
    "steps_to_comply_with_reg_14",
]

Topic = Literal[
    "re_offending",
    "crime_and_disorder",
    "substance_misuse",
    "serious_violence",
]

EventKind = Literal[
    "prepared",
    "revised",
    "copy_sent",
    "consulted",
    "views_received",
    "considered",
    "regard_had",
    "published",
    "notice_given",
    "discussion_published",
    "information_provided",
    "other_consultation_held",
    "invited",
    "guidance_given",
    "elected",
    "minutes_confirmed",
    "ratified",
    "agreed_by_email",
    "adjourned",
]

EventTopic = Literal[
    "information_from_responsible_authorities",
    "information_from_co_operating_bodies",
    "information_from_participating_bodies",
    "information_from_crime_and_disorder_committee",
    "information_from_public",
    "partnership_plan",
    "knowledge_and_skills",
    "how_public_might_assist",
    "other_consultation",
    "guidance",
]

ArrangementKind = Literal[
    "terms_of_reference",
    "chair",
    "information_sharing",
    "spending",
    "engagement",
]

ArrangementItem = Literal[
    # reg 3(4), 8(3) as made
    "appointment_of_chair",
    "period_of_chair",
    "removal_of_chair",
    # reg 3(5)
    "review_of_expenditure",
    "economy_efficiency_effectiveness",
    # reg 4(1)
    "sharing_between_responsible_authorities",
    # reg 12
    "views_on_levels_and_patterns",
    "views_on_priorities",
    "consult_representatives_of_groups",
    "consult_those_particularly_affected",
    "public_meetings_each_year",
    "senior_attendance",
    "publicity_for_meetings",
]

MeetingKind = Literal["group", "public", "called_by_commissioner", "other"]

Capacity = Literal[
    "member",
    "substitute",
    "co_operating_body",
    "participating_body",
    "invited",
    "uninvited",
    "officer",
    "observer",
]

Strength = Literal[
    "confirmed_minutes",
    "draft_minutes",
    "minutes",
    "document",
    "letter",
    "register",
    "report",
    "web_page",
    "agenda",
    "statement",
    "inference",
]

SetName = Literal[
    "responsible_authorities",
    "appointments",
    "arrangements",
    "offices",
    "documents",
    "priorities",
    "meetings",
    "attendances",
    "addressees",
    "ended_addressees",
    "affected",
    "monies",
    "groups",
    "resolutions",
    "bodies",
]

CompleteKind = Literal[
    "responsible_authority",
    "appointment",
    "arrangement",
    "arrangement_item",
    "office",
    "content",
    "priority",
    "citation",
    "meeting",
    "attendance",
    "requirement",
    "determination",
    "money",
    "group",
    "resolution",
    # documents of one kind
    "strategic_assessment",
    "partnership_plan",
    "community_safety_agreement",
    "protocol",
    "summary",
    "guidance",
    # events of one kind
    "revised",
    "copy_sent",
    "consulted",
    "views_received",
    "considered",
    "regard_had",
    "published",
    "notice_given",
    "discussion_published",
    "information_provided",
    "other_consultation_held",
    "invited",
    "elected",
    "minutes_confirmed",
    "ratified",
    "agreed_by_email",
    "adjourned",
]
"""Of what a record may declare that it holds every one."""

OccasionKind = Literal[
    "standing",
    "year",
    "strategic_assessment",
    "partnership_plan",
    "community_safety_agreement",
    "protocol",
    "guidance",
    "meeting",
    "public_meeting",
    "requirement",
    "specification",
    "terms",
    "calendar_year",
    "seat",
]

Deontic = Literal["duty", "power"]
Role = Literal["trigger", "exception", "precondition", "requirement"]
TimeLimit = Literal["none", "slot_end", "year_start", "occasion", "standing", "first_year", "next_meeting"]


class Outcome(StrEnum):
    """The six answers that a finding may give (design section 8), in the order of a report."""

    NOT_MET = "not_met"
    OUTSTANDING = "outstanding"
    CANNOT_TELL = "cannot_tell"
    NEEDS_JUDGEMENT = "needs_judgement"
    MET = "met"
    NOT_APPLICABLE = "not_applicable"


def words(literal: object) -> tuple[str, ...]:
    """The members of one of the closed lists above, in their order."""
    return tuple(get_args(literal))
