"""The closed lists of the rules in plain English, for a page of the rulebook that a lawyer reads.

Reports have words of their own (`report/wording/`): those say what a record shows, these what a rule
asks. A test holds both closed lists to these tables, so that no word of a rule is ever shown raw.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance import abbreviation, dates, nouns
from compliance.nouns import BEARERS, DECIDERS, DECLARED, OFFICES, OUTCOMES, one

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from compliance.dates import Span

__all__ = [
    "BEARERS",
    "DECIDERS",
    "DECLARED",
    "OFFICES",
    "OUTCOMES",
    "one",
]

NOT_LEGAL_ADVICE: Final = "This page is this project's reading of the law. It is not legal advice."

ROLES: Mapping[str, str] = {
    "exception": "Exception: where this is so, the {deontic} does not apply",
    "trigger": "When it applies: only where this is so",
    "precondition": "Must come first, before the power is used",
    "requirement": "What must be done",
}

BODY_KINDS: Mapping[str, str] = {
    **nouns.BODY_KINDS,
    "mayor": f"mayor with the functions of a {abbreviation.FULL}",
}

DEONTIC: Mapping[str, str] = {"duty": "Duty (“shall”)", "power": "Power (“may”)"}

GROUPS: Mapping[str, str] = {
    "strategy_group": "the strategy group of a district or unitary area",
    "county_strategy_group": "the county strategy group",
}

OCCASIONS: Mapping[str, str] = {
    "standing": "at all times: each run of days over which the facts are the same",
    "year": "each year from 1 April to 31 March",
    "strategic_assessment": "each year from 1 April, by the strategic assessment prepared in it",
    "partnership_plan": "each year from 1 April, by the partnership plan that is for it",
    "community_safety_agreement": "each year from 1 April, by the community safety agreement that is for it",
    "protocol": "each information-sharing protocol in the record",
    "guidance": "each piece of guidance from the Secretary of State in the record",
    "meeting": "each meeting of the group in the record",
    "public_meeting": "each public meeting of the group in the record",
    "requirement": "each requirement under reg 14A in the record",
    "specification": "each specification made after a requirement under reg 14A",
    "terms": "each version of the group's terms of reference",
    "calendar_year": "each year from 1 January to 31 December",
    "seat": "each place on the group to which no authority appointed",
}

_TIMES: Mapping[str, str] = {
    "none": "The text sets no time.",
    "slot_end": "By the end of the year: 31 March.",
    "year_start": "Before the year begins: by 31 March.",
    "standing": "All the time: on each day on which it is in force.",
    "first_year": (
        "The text sets no day for the first one: it is asked for by the 31 March before the first year that begins "
        "after the duty and the group did, and from then on each day."
    ),
    "next_meeting": "By the group's next meeting.",
}
_ACTS: Mapping[str, str] = {
    "strategic_assessment": "By the day on which the assessment is prepared.",
    "partnership_plan": "By the day on which the plan is prepared.",
    "community_safety_agreement": "By the day on which the agreement is prepared.",
    "protocol": "By the day on which the protocol is prepared.",
    "guidance": "From the day on which the guidance is given.",
    "meeting": "At the meeting.",
    "public_meeting": "By the act that it goes with: at the public meeting, before it or after it.",
    "requirement": "By the act that it goes with: the requirement, or the meeting that it is for.",
    "specification": "By the day on which the specification is made.",
}

DOCUMENTS: Mapping[str, tuple[str, str]] = {
    "strategic_assessment": ("strategic assessment", "assessment"),
    "partnership_plan": ("partnership plan", "plan"),
    "community_safety_agreement": ("community safety agreement", "agreement"),
    "protocol": ("information-sharing protocol", "protocol"),
    "summary": ("summary of a partnership plan", "summary"),
    "guidance": ("piece of guidance", "guidance"),
    "terms_of_reference": ("version of the terms of reference", "version"),
    "action_plan": ("action plan", "action plan"),
    "police_and_crime_plan": ("police and crime plan", "police and crime plan"),
    "report": ("report", "report"),
    "other": ("document of another kind", "document"),
}
"""Each kind in full, and the word by which it is called once it has been named."""

CONTENTS: Mapping[str, str] = {
    "sharing_under_section_17A": "sharing under section 17A of the 1998 Act",
    "sharing_under_section_115": "sharing under section 115 of the 1998 Act",
    "sharing_otherwise_for_assessment_and_plan": "other sharing for the strategic assessment and the partnership plan",
    "levels_and_patterns": "an analysis of levels and patterns",
    "changes_since_previous": "an analysis of the changes since the previous assessment",
    "reasons_for_changes": "an analysis of why they have changed",
    "matters_to_prioritise": "what the responsible authorities should prioritise",
    "public_view_of_priorities": "what people living and working in the area think should be prioritised",
    "extent_previous_plan_implemented": "how far the plan for the year before was implemented",
    "matters_for_county_group": "the matters that the county strategy group should know of",
    "priorities_through_joint_working": "how joint working might put the assessments' priorities into effect",
    "otherwise_through_joint_working": "what joint working might otherwise do",
    "strategy": "a strategy",
    "three_year_strategy": "a strategy for the three years that begin with the year of the plan",
    "necessary_steps": "the steps that the responsible authorities need to take",
    "resources": "how the responsible authorities should allocate and deploy their resources",
    "measures_of_success": "the steps by which success is measured",
    "steps_to_comply_with_reg_12": "the steps proposed in order to comply with reg 12",
    "steps_to_comply_with_reg_13": "the steps proposed in order to comply with reg 13",
    "steps_to_comply_with_reg_14": "the steps proposed in order to comply with reg 14",
}

TOPICS: Mapping[str, str] = {
    "re_offending": "re-offending",
    "crime_and_disorder": "crime and disorder",
    "substance_misuse": "substance misuse",
    "serious_violence": "serious violence",
}

EVENT_TOPICS: Mapping[str, str] = {
    "information_from_responsible_authorities": "information from the responsible authorities",
    "information_from_co_operating_bodies": "information from co-operating persons and bodies",
    "information_from_participating_bodies": "information from participating persons and bodies",
    "information_from_crime_and_disorder_committee": "information from the crime and disorder committee",
    "information_from_public": "information from people living and working in the area",
    "partnership_plan": "the partnership plan",
    "knowledge_and_skills": "whether the knowledge and skills needed were there",
    "how_public_might_assist": "how people in the area might assist",
    "other_consultation": "other consultation",
    "guidance": "the guidance",
}

ARRANGEMENTS: Mapping[str, str] = {
    "terms_of_reference": "terms of reference",
    "chair": "arrangements for the chair",
    "information_sharing": "arrangements for sharing information",
    "spending": "arrangements for reviewing spending",
    "engagement": "arrangements for engaging the community",
}

ARRANGEMENT_ITEMS: Mapping[str, str] = {
    "appointment_of_chair": "how the chair is appointed",
    "period_of_chair": "how long the chair serves",
    "removal_of_chair": "on what grounds the chair may be removed",
    "review_of_expenditure": "reviewing the expenditure of partnership monies",
    "economy_efficiency_effectiveness": "assessing economy, efficiency and effectiveness",
    "sharing_between_responsible_authorities": "sharing between the responsible authorities",
    "views_on_levels_and_patterns": "obtaining views on levels and patterns",
    "views_on_priorities": "obtaining views on what should be prioritised",
    "consult_representatives_of_groups": "consulting those who represent groups in the area",
    "consult_those_particularly_affected": "consulting those who represent people likely to be particularly affected",
    "public_meetings_each_year": "one or more public meetings each year",
    "senior_attendance": "senior people of each authority attending them",
    "publicity_for_meetings": "making the meetings known",
}

MEETINGS: Mapping[str, str] = {
    "group": "one of the group itself",
    "public": "a public one",
    "called_by_commissioner": "one that a police and crime commissioner called",
    "other": "one of another kind",
}

CAPACITIES: Mapping[str, str] = {
    "member": "a member",
    "substitute": "a substitute",
    "co_operating_body": "a representative of a co-operating person or body",
    "participating_body": "a representative of a participating person or body",
    "invited": "somebody invited",
    "uninvited": "somebody not invited",
    "officer": "an officer who serves the group",
    "observer": "an observer",
}

AREAS: Mapping[str, str] = {
    "county_area": "in or of a county area (a county with a district council that is not unitary)",
    "single_tier": "outside any county area",
    "city_of_london": "the City of London",
    "greater_london": "in Greater London",
    "england": "in England",
}

AREA_NAMES: Mapping[str, str] = {
    "county_area": "County area",
    "single_tier": "Single-tier area",
    "city_of_london": "City of London",
    "greater_london": "Greater London",
    "england": "England",
}

AREA_KINDS: Mapping[str, str] = {
    "district": "a district whose council is not unitary",
    "unitary_district": "a unitary district",
    "london_borough": "a London borough",
    "city_of_london": "the City of London",
    "isle_of_wight": "the Isle of Wight",
    "isles_of_scilly": "the Isles of Scilly",
    "county": "a county",
}

WHY_NO_RULE: Mapping[str, str] = {
    "definition": "a definition",
    "citation": "name, commencement or extent",
    "purpose": "a purpose",
    "spent": "spent",
    "transitional": "a transitional provision",
    "amends": "amends another instrument",
    "power": "a power of somebody else",
    "outside_scope": "outside what this project covers",
    "heading": "a heading",
}

_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_INSTRUMENT: Final = re.compile(r"(uksi|ukpga)-(\d{4})-(\d+)(?:/(.+))?\Z")
_PARTS: Mapping[str, str] = {
    "reg": "regulation",
    "s": "section",
    "section": "section",
    "sch": "Schedule",
    "art": "article",
    "para": "paragraph",
}


def plain(identifier: str) -> str:
    """An identifier that no table has, as words."""
    return identifier.replace("_", " ")


def number(value: int) -> str:
    """A small number in letters."""
    return _NUMBERS[value] if value < len(_NUMBERS) else str(value)


def listed(items: Iterable[str], joint: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    each = list(items)
    return f" {joint} ".join(part for part in (", ".join(each[:-1]), *each[-1:]) if part)


def sentence(text: str) -> str:
    """The text with a capital letter first and a full stop last."""
    text = text.strip()
    if text[1:2] != ".":  # s.5(1)
        text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!", "…", ".”", "?”", '."', ".)")) else f"{text}."


def cite(reference: str) -> str:
    """`uksi-2012-2660/reg-2(3)` as a lawyer would write it: SI 2012/2660, regulation 2(3)."""
    found = _INSTRUMENT.match(reference)
    if not found:
        return reference
    kind, year, count, rest = found.groups()
    text = f"SI {year}/{count}" if kind == "uksi" else f"{year} chapter {count}"
    for part in (rest or "").split("/"):
        word, _, which = part.partition("-")
        text += f", {_PARTS.get(word, word)} {which}" if which else ""
    return text


def days(span: Span, *, first: bool = True) -> str:
    """`from 1 August 2007 to 31 May 2011`, or without `from`; the last day is included."""
    start = "" if span.start == dates.EARLIEST else f"{'from ' if first else ''}{dates.plain(span.start)}"
    if span.end == dates.FOREVER:
        return f"{start} on" if start else "at all times"
    return f"{start} to {dates.plain(span.last)}" if start else f"until {dates.plain(span.last)}"


def runs(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, joined where one follows the other without a gap."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and found[-1].end == span.start:
            found[-1] = dates.Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


def day(value: date) -> str:
    """`22 November 2012`."""
    return dates.plain(value)


def bearer(identifier: str) -> str:
    """Who is under a duty, holds a power or is owed it."""
    return BEARERS.get(identifier) or plain(identifier)


def time_limit(limit: str, occasion: str) -> str:
    """By when, in words."""
    if limit == "slot_end" and occasion == "calendar_year":
        return "By the end of the year: 31 December."
    if limit == "occasion":
        return _ACTS.get(occasion, "By the act or meeting that it goes with, or must come before.")
    return _TIMES[limit]
