"""Every word of ours that a reader sees in a report: outcomes, statements, reasons, needs, record problems.

Plain English in GOV.UK's style. The engine gives a code and particulars; a test holds the codes
that it can give against the ones that have words here.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.dates import plain
from compliance.report.wording_quorum import QUORUM_WORDS
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compliance.assess.finding import Finding, Need, Reason, RecordProblem

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
}

MATTERS: Mapping[str, str] = {
    "quorum": "quorum",
    "quorum.if_inquorate": "what happens when a meeting is inquorate",
    "voting": "voting",
    "chair": "the chair",
    "deputy_chair": "the deputy chair",
    "frequency": "how often the group meets",
    "minutes": "confirming minutes",
    "substitutes": "substitutes",
}

_STATEMENTS: Mapping[str, str] = {
    "met": "The record shows that {done}{on}.",
    "not_met": "The record shows that {not_done}{on}, and the time for it ended on {due}.{late}",
    "not_met_standing": "The record shows that {not_done}{on}.",
    "precondition": "The power was used, but something that must come first was not done{on}: {limbs}.",
    "outstanding": "The record shows that {not_done}{on}. The law sets no time limit, so it is still to be done.{later}",
    "outstanding_due": "The record shows that {not_done}{on} so far; the last day for it is {due}.",
    "day_unknown": "The record shows that {not_done}{on}, but not the day by which it was to be done.",
    "cannot_tell": "The record does not show whether {done}{on}.{due_by}",
    "late_perhaps_earlier": (
        "The record shows that {done} late{on}: on {day}, after {due}. An earlier one would have met the duty, and the "
        "record is not declared to hold every one."
    ),
    "needs_judgement": "Whether {done}{on} turns on a decision that the record does not hold.{due_by}",
    "other_group": "Does not apply: this is a {deontic} of another kind of group, and this one is a {kind}.",
    "outside_extent": "Does not apply: the Regulations extend to England only.",
    "no_longer_law": "Does not apply{on}: it ceased to be law after {day}.",
    "not_yet_law": "Does not apply{on}: it was not law before {day}.",
    "over_before_law": "Does not apply{on}: the document’s time was over before the duty became law on {day}.",
    "exception": "Does not apply{on}, by an exception: {limb}.",
    "trigger": "Does not apply{on}: it is not so that {limb}.",
    "other_finding": "Does not apply{on}: it is not so that {limb}. Whether that changes what is owed is for a court.",
    "all_left_out": "Does not apply{on}: nothing that it asks for arose.",
    "power_not_used": "Does not apply{on}: no use of this power by {bearer} is recorded.",
    "not_required": "Does not apply: no {kind} is recorded. That is not to say that there was none.",
    "none_declared": "Does not apply: the record is declared to hold every {kind}, and there is none in the period.",
    "none_recorded": "The record shows no {kind} in the period, and is not declared to hold every one.",
    "group_not_in_being": "Does not apply: the group was not in being in the period.",
    "no_time_in_period": "Does not apply: nothing fell to be done in the period.",
    "no_terms": "No rule on {matter} is recorded{on}: the record has no terms of reference that speak of it.",
    "no_terms_declared": "Does not apply{on}: the group is recorded as having no terms of reference.",
    "terms_silent": "Does not apply{on}: the group’s terms do not settle {matter}.",
    "terms_unknown": "The record does not show what the group’s terms say of {matter}{on}.",
}

_REASONS: Mapping[str, str] = dict(QUORUM_WORDS) | {
    "all_of_true": "every part of this is so",
    "all_of_false": "a part of this is not so",
    "all_of_unknown": "a part of this is not known",
    "any_of_true": "one of these is so",
    "any_of_false": "none of these is so",
    "any_of_unknown": "none of these is certainly so, and one may be",
    "not": "the contrary of the following",
    "day_not_recorded": "a day that this turns on is not recorded ({field})",
    "earlier": "{day} is before {limit}",
    "same_day": "{day} is the day itself",
    "later": "{day} is after {limit}",
    "within": "{day}, where the last day is {limit}",
    "value_not_recorded": "the record does not say ({field})",
    "is_true": "the record says so: {value}",
    "is_false": "the record says otherwise: {value}",
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
    "holds_true": "{holder} was {office} of {of} on {day}",
    "holds_false": "{holder} was not {office} of {of} on {day}",
    "holds_unknown": "the record does not show whether {holder} was {office} of {of} on {day}",
    "member": "{name}",
    "member_unsure": "{name}: not certain",
    "member_not": "{name}: does not count",
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
    "at_least_unknown": "{certain} of the {set} recorded, where {n} needed{possible_too}; there may be others",
    "area_kind_not_recorded": "the kind of area is not recorded",
    "area_true": "{area} is {name}",
    "area_false": "{area} is not {name}",
    "decided_true": "decided, yes: {ask}",
    "decided_false": "decided, no: {ask}",
    "decisions_conflict": "two recorded decisions differ: {ask}",
    "no_decision": "decisions are declared complete, and there is none: {ask}",
    "undecided": "nobody is recorded as having decided: {ask}",
    "nobody_judged": "the record gives an answer but does not say who judged it: {ask}",
    "wrong_office": "a decision is recorded, but by {who}, who cannot decide it: {ask}",
    "decided_too_late": "a decision of {day} is recorded, after {limit}, when it had to be made: {ask}",
    "decided_on_other_words": "a decision of {day} is recorded, but on words of the law that have changed since: {ask}",
    "no_finding": "there is no finding on {rule}",
    "finding": "the finding on {rule} is: {outcome}",
    "happened_true": "recorded: {act}",
    "happened_false": "not done: {act}; such acts are declared complete",
    "happened_perhaps": "recorded, but not whether it is the one meant: {act}",
    "happened_unknown": "not recorded, and such acts are not declared complete: {act}",
    "happened_not_yet": "its time has not begun: {act}",
    "prepared": "{document} is recorded",
    "prepared_undated": "{document} is recorded, but not the day on which it was prepared",
    "prepared_in_time_true": "{document} was prepared on {day}",
    "prepared_in_time_false": "{document} was prepared on {day}, outside the time for it",
    "not_prepared": "there is no {kind}{label}, and such documents are declared complete",
    "prepared_unknown": "no {kind}{label} is recorded, and such documents are not declared complete",
    "no_terms": "no rule on {matter} is recorded",
}

_NEEDS: Mapping[str, str] = {
    "ask": "{what}{which}",
    "ask_plain": "what shows whether {plain}{which}",
    "ask_terms": "the terms of reference in force, with what they say of {matter}",
    "ask_occasion": "each {kind} in the period, or a statement that there was none",
    "decide": "{ask}{about_too}",
    "settle_finding": "the decision that the finding on {rule} waits for",
}

_PROBLEMS: Mapping[str, str] = {
    "contradiction": (
        "Two sources differ on the {field} of {about}: {source} says {says}. It counts as not known until a correction "
        "settles it."
    ),
    "contradiction_weak": (
        "{source} gives another {field} for {about}: {says}. The record’s own is kept, since an agenda or an "
        "inference does not outweigh it; please check which is right."
    ),
    "no_authorities_recorded": "No body is recorded as a responsible authority, so nothing can be said of each authority.",
    "not_an_authority_then": (
        "{name} is recorded as a responsible authority from {start}{until}, when {kind} was not one; the claim does not "
        "count for those days."
    ),
    "cannot_hold_office": "{name} is recorded as elected local policing body, which {kind} could not be then and there.",
    "before_it_existed": "The document was prepared on {day}, so this cannot have been done before then: {fact}.",
    "attended_after_it_ceased": "{name} is recorded as represented on {day}, after it ceased on {limit}.",
    "attended_before_it_began": "{name} is recorded as represented on {day}, before it began on {limit}.",
    "minutes_not_confirmed": "Nothing in the record shows that the minutes of the {meeting} were confirmed.",
    "overlap": "Two entries overlap in time: {what}; and {other}.",
    "no_such_question": "No rule puts the question {question}, so the decision settles nothing.",
    "decisions_conflict_record": "Two live decisions on {question} differ; neither counts until one is revoked.",
    "no_power_to_require": (
        "A requirement under regulation 14A is recorded as made by {name}. {kind} cannot make one there; the power "
        "{holder}."
    ),
}


def because(reason: Reason) -> str:
    """Why a condition came out as it did, as a clause without a full stop."""
    return _fill(_REASONS[reason.code], reason.args)


def statement(finding: Finding) -> str:
    """The finding in one or two plain sentences."""
    args = dict(finding.reason.args)
    args["done"], args["not_done"], args["bearer"] = finding.done, finding.not_done, bearer(finding.bearer)
    args["on"] = f" ({finding.occasion.label})" if finding.occasion.label else ""
    return _fill(_STATEMENTS[finding.reason.code], args)


BEARERS: Mapping[str, str] = {
    "strategy_group": "the strategy group",
    "county_strategy_group": "the county strategy group",
    "responsible_authorities": "the responsible authorities",
    "responsible_authority": "each responsible authority",
    "police_and_crime_commissioner": "the police and crime commissioner (PCC)",
    "elected_local_policing_body": "the elected local policing body",
}


def bearer(identifier: str) -> str:
    """Who is under a duty or holds a power, in words."""
    return BEARERS.get(identifier, _plain(identifier))


def need(wanted: Need) -> str:
    """What would settle a limb, as a noun phrase or a question."""
    return _fill(_NEEDS[wanted.what.code], wanted.what.args)


def whom(wanted: Need) -> str:
    """Whom to ask."""
    return DECIDERS.get(wanted.of, wanted.of)


def problem(found: RecordProblem) -> str:
    """A problem of the record in a sentence."""
    return _fill(_PROBLEMS[found.what.code], found.what.args)


def _listed(names: tuple[str, ...]) -> str:
    if len(names) < 2:  # one name needs no "and"
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _plain(text: str) -> str:
    return text.replace("_", " ")


def _fill(template: str, args: Mapping[str, Any]) -> str:
    words = {name: _value(name, value) for name, value in args.items()}
    words |= _joints(args, words)
    return template.format_map(_Gaps(words))


class _Gaps(dict[str, str]):
    """What is not recorded reads as that."""

    def __missing__(self, key: str) -> str:
        return _JOINTS_LEFT_OUT.get(key, "somebody not recorded" if key in ("holder", "who") else "not recorded")


_JOINTS_LEFT_OUT = {
    "late": "", "later": "", "due_by": "", "until": "", "names_too": "", "unsure_too": "", "possible_too": "", "on": "",
}  # fmt: skip

_LOOKED_UP: Mapping[str, Mapping[str, str]] = {
    "set": SETS,
    "office": OFFICES,
    "matter": MATTERS,
}


def _value(name: str, value: Any) -> str:  # noqa: ANN401  # one return a kind of value
    if value is None:
        return {"holder": "nobody", "of": "the group"}.get(name, "not recorded")
    if isinstance(value, date):
        return plain(value)
    if isinstance(value, tuple):
        words = tuple(_topic(each) if name == "topics" else str(each) for each in value)
        return _listed(tuple(DECIDERS.get(each, each) if name == "by" else each for each in words))
    if isinstance(value, Outcome):
        return OUTCOMES[value]
    text = str(value)
    if name in _LOOKED_UP:
        return _LOOKED_UP[name].get(text, _plain(text))
    if name == "kind":
        return BODY_KINDS.get(text) or OCCASIONS.get(text) or GROUPS.get(text) or _plain(text)
    if name == "name":
        return AREAS.get(text, text)
    if name == "who":
        return DECIDERS.get(text, text)
    if name in ("item", "event", "topic", "field"):
        return _plain(text)
    return text


def _topic(text: str) -> str:
    return {"re_offending": "re-offending"}.get(text, _plain(text))


def _joints(args: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, str]:
    """The parts of a sentence that are there only when there is something to say."""
    joints: dict[str, str] = {}
    if "late" in args:
        joints["late"] = f" It was done late, on {words['late']}."
    if "later" in args:
        joints["later"] = f" A later one exists: {words['later']}."
    if args.get("due") is not None:
        joints["due_by"] = f" The last day for it is {words['due']}."
    if "end" in args:
        joints["until"] = f" to {words['end']}" if args["end"] else ""
    if args.get("names"):
        joints["names_too"] = f" ({words['names']})"
    if args.get("unsure"):
        joints["unsure_too"] = f", and it is not known of {words['unsure']}"
    if args.get("possible"):
        joints["possible_too"] = f" and {words['possible']} not certain"
    if "event" in args:
        joints["act"] = _act(args, words)
    if "question" in args:
        joints["about_too"] = f" ({words['about']})" if args.get("about") else ""
    if "which" in args:
        joints["which"] = f" ({words['which']})" if args["which"] else ""
    if "label" in args:
        joints["label"] = f" for {args['label']}" if args["label"] else ""
    if "authority" in args:
        joints["authority"] = f" ({words['authority']})" if args["authority"] else ""
    if "holder" in args and "power" not in args and args.get("day", 0) is not None and "kind" in args:
        joints["holder"] = f"lies with {args['holder']}" if args["holder"] else "lies with nobody recorded there"
    return joints


def _act(args: Mapping[str, Any], words: Mapping[str, str]) -> str:
    text = words["event"]
    if args.get("topic"):
        text += f" ({words['topic']})"
    if args.get("document"):
        text += f", {words['document']}"
    if args.get("considered"):
        text += f", looking at {words['considered']}"
    for name in ("by", "to"):
        if args.get(name):
            who = str(args[name])
            text += f", {name} {(OFFICES.get(who) and 'the ' + OFFICES[who]) or BODY_KINDS.get(who, who)}"
    return text
