"""A small assessment made by hand, with every outcome in it, for the tests of the formats."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from compliance.assess.findings.finding import (
    Assessment,
    Evidence,
    Finding,
    Ground,
    LimbResult,
    MeetingFacts,
    Need,
    Note,
    Occasion,
    Present,
    Reason,
    RecordProblem,
    Version,
)
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.vocabulary import Outcome

RECORDED = frozenset(
    {"partnership_name", "record_path", "group_name", "label", "fact", "source", "words", "people", "others"}
    | {"authority_name", "path"}
)
"""The fields whose text comes from a record."""

MINUTES = Evidence(
    fact="Copy sent: partnership plan for 2013-14, by the council, to the Commissioner, on 6 June 2013",
    source="Minutes of 5 June 2013, minute 9/13, page 2",
    strength="confirmed_minutes",
    path="/events/plan-sent",
    line=41,
    date=date(2013, 6, 6),
    words="the plan would be sent to the Commissioner",
)
CLOSED = Evidence(
    fact="Considered: homicide review, on 5 June 2013",
    source="Minutes of 5 June 2013, minute 12/13",
    strength="draft_minutes",
    path="/events/3",
    line=57,
    closed_session=True,
    date=date(2013, 6, 5),
)
DECLARED = Evidence(
    fact="Declared complete by the secretary on 1 October 2013: every strategic assessment of Amber Vale",
    source=None,
    strength=None,
    path="/completeness/0",
    line=88,
    date=None,
)
WORDS = "shall send a copy of the partnership plan"


def occasion(label: str, key: str, start: date | None, end: date | None, kind: str = "partnership_plan") -> Occasion:
    """An occasion of the group of Amber Vale."""
    return Occasion(kind, "plan-2013", "amber-vale", "Amber Vale Strategy Group", label, key, start, end)


YEAR_2012 = occasion("2012-13", "amber-vale/2012-13", date(2012, 4, 1), date(2013, 4, 1))
YEAR_2013 = occasion("2013-14", "amber-vale/2013-14", date(2013, 4, 1), date(2014, 4, 1))
MEETING = occasion("the meeting of 5 June 2013", "amber-vale/june-2013", date(2013, 6, 5), date(2013, 6, 6), "meeting")


def limb(name: str, truth: Truth, ground: Ground, **changes: Any) -> LimbResult:  # noqa: ANN401
    """A requirement of reg 13A that always counts, or whatever the changes make of it."""
    made = LimbResult(
        limb=name,
        role="requirement",
        provision="reg 13A",
        plain="a copy of the plan was sent to the elected local policing body",
        words=WORDS,
        applies=TRUE,
        truth=truth,
        ground=ground,
    )
    return replace(made, **changes)


def sent(truth: Truth) -> Ground:
    """Whether a copy was sent, inside a junction so that the tree has two storeys."""
    args: dict[str, Any] = {
        "event": "copy_sent",
        "document": "the partnership plan for 2013-14",
        "topic": None,
    }
    args |= {
        "by": None,
        "to": "the elected local policing body",
        "since": None,
        "until": None,
        "meeting": None,
    }
    args |= {"considered": None, "requirement": None}
    leaf = Ground(
        "happened",
        truth,
        Reason(f"happened_{truth.word}", args),
        evidence=(MINUTES,) if truth is TRUE else (DECLARED,) if truth is FALSE else (),
    )
    return Ground("all_of", truth, Reason(f"all_of_{truth.word}"), (leaf,))


QUESTION: dict[str, Any] = {
    "ask": "Is the agreement based on the strategic assessments of the area?",
    "question": "reg-9/2#based-on",
    "about": ("the community safety agreement",),
    "by": ("county_strategy_group",),
}
DECIDE = Need(
    "decision",
    Reason("decide", QUESTION),
    "county_strategy_group",
    "based-on",
    question="reg-9/2#based-on",
    about=("csa-2013",),
)


def ask(what: str, of: str, name: str = "copy-sent") -> Need:
    """A fact to be found."""
    return Need("fact", Reason("ask", {"what": what, "plain": "a copy was sent", "which": ()}), of, name)


LETTER = ask("the letter or email that enclosed the plan, with its date", "the partnership's secretary")

MET = Finding(
    id="uksi-2007-1830/reg-13A @ amber-vale/2013-14",
    rule="reg-13A",
    basis="statute",
    occasion=YEAR_2013,
    provision="reg 13A",
    title="Send a copy of the partnership plan to the elected local policing body",
    url="https://www.legislation.gov.uk/uksi/2007/1830/regulation/13A",
    deontic="duty",
    bearer="strategy_group",
    owed_to="elected_local_policing_body",
    version=Version(date(2012, 11, 22), None, "uksi-2012-2660/reg-2(3)"),
    outcome=Outcome.MET,
    reason=Reason("met", {"due": None}),
    done="a copy of the plan was sent to the elected local policing body",
    not_done="no copy of the plan was sent to the elected local policing body",
    due=None,
    since=None,
    limbs=(limb("copy-sent", TRUE, sent(TRUE)),),
    evidence=(MINUTES,),
    needs=(),
    notes=(Note("reading", "each yearly revision is a new plan to send"),),
    remedy="Send the plan to the policing body and keep the covering letter or email.",
)
FAILED: dict[str, Any] = {"due": date(2013, 3, 31), "limbs": ("an assessment was prepared",)}
NOT_MET = replace(
    MET,
    id="uksi-2007-1830/reg-5/1 @ amber-vale/2012-13",
    rule="reg-5/1",
    occasion=YEAR_2012,
    provision="reg 5(1)",
    title="Prepare a strategic assessment each year",
    url="https://www.legislation.gov.uk/uksi/2007/1830/regulation/5",
    version=Version(date(2007, 8, 1), None, "uksi-2007-1830/reg-1"),
    outcome=Outcome.NOT_MET,
    reason=Reason("not_met", FAILED),
    done="a strategic assessment was prepared",
    not_done="no strategic assessment was prepared in the year",
    due=date(2013, 3, 31),
    since=date(2013, 4, 1),
    limbs=(limb("prepared", FALSE, sent(FALSE), provision="reg 5(1)", words=None),),
    evidence=(DECLARED,),
    notes=(Note("not_judged", "whether the assessment was a good one"),),
    remedy="Prepare the assessment now, and record why it is late.",
)
OUTSTANDING = replace(
    MET,
    id="uksi-2007-1830/reg-13A @ amber-vale/2012-13",
    occasion=YEAR_2012,
    outcome=Outcome.OUTSTANDING,
    reason=Reason("outstanding", {**FAILED, "due": None}),
    since=date(2012, 11, 22),
    limbs=(limb("copy-sent", FALSE, sent(FALSE)),),
    evidence=(DECLARED,),
)
CANNOT_TELL = replace(
    MET,
    id="uksi-2007-1830/reg-12/4/b @ amber-vale/june-2013",
    rule="reg-12/4/b",
    occasion=MEETING,
    provision="reg 12(4)(b)",
    title="Have somebody in a senior position at each public meeting",
    url=None,
    version=Version(date(2007, 8, 1), date(2030, 1, 1), "uksi-2007-1830/reg-12"),
    outcome=Outcome.CANNOT_TELL,
    reason=Reason("cannot_tell", {"due": None, "limbs": ("somebody senior came",)}),
    done="somebody in a senior position came from each responsible authority",
    not_done="nobody in a senior position came from one of them",
    limbs=(
        limb("senior-attended", UNKNOWN, sent(UNKNOWN), provision="reg 12(4)(b)"),
        limb(
            "county-area",
            UNKNOWN,
            sent(UNKNOWN),
            role="trigger",
            words=None,
            applies=FALSE,
            only_if=sent(FALSE),
        ),
    ),
    evidence=(CLOSED,),
    needs=(LETTER, ask("the list of those present", "the clerk of the council", "senior-attended")),
    notes=(Note("unconfirmed", "the words of the 2007 text were not read"),),
)
NEEDS_JUDGEMENT = replace(
    MET,
    id="uksi-2007-1830/reg-9/2 @ amber-vale/2013-14",
    rule="reg-9/2",
    provision="reg 9(2)",
    title="Base the agreement on the strategic assessments",
    outcome=Outcome.NEEDS_JUDGEMENT,
    reason=Reason("needs_judgement", {"due": None, "limbs": ("the agreement is based on them",)}),
    done="the agreement is based on the strategic assessments",
    not_done="the agreement is not based on the strategic assessments",
    limbs=(
        limb(
            "based-on",
            UNKNOWN,
            Ground(
                "all_of",
                UNKNOWN,
                Reason("all_of_unknown"),
                (sent(TRUE), Ground("determined", UNKNOWN, Reason("undecided", QUESTION), decision=DECIDE)),
            ),
            provision="reg 9(2)",
        ),
    ),
    needs=(DECIDE,),
    notes=(),
)
NOT_APPLICABLE = replace(
    MET,
    id="uksi-2007-1830/reg-9A @ amber-vale",
    rule="reg-9A",
    occasion=occasion("", "amber-vale", None, None, "community_safety_agreement"),
    provision="reg 9A",
    title="Send a copy of the agreement to the elected local policing body",
    version=None,
    outcome=Outcome.NOT_APPLICABLE,
    reason=Reason("other_group", {"kind": "strategy_group", "deontic": "duty"}),
    limbs=(),
    evidence=(),
    notes=(),
)
LOCAL = replace(
    MET,
    id="local/quorum @ amber-vale/june-2013",
    rule="quorum",
    basis="local",
    occasion=MEETING,
    provision="terms of reference, quorum",
    title="Meet with a quorum",
    url=None,
    version=Version(date(2012, 6, 19), None, None),
    outcome=Outcome.CANNOT_TELL,
    reason=Reason("cannot_tell", {"due": None, "limbs": ("the meeting was quorate",)}),
    done="the meeting was quorate",
    not_done="the meeting was not quorate",
    limbs=(limb("quorate", UNKNOWN, sent(UNKNOWN), words=None, provision="terms of reference"),),
    evidence=(),
    needs=(replace(LETTER, what=Reason("ask", {"what": "the terms", "plain": "a quorum", "which": ()})),),
    notes=(),
)
PROBLEM = RecordProblem(
    "/meetings/june-2013", 63, Reason("minutes_not_confirmed", {"meeting": "meeting of 27 February 2013"})
)
ASSESSMENT = Assessment(
    tool_version="0.1.0",
    as_at=date(2013, 12, 1),
    start=date(2012, 4, 1),
    end=date(2014, 4, 1),
    record_path="records/amber-vale.yaml",
    record_sha256="a" * 64,
    partnership="amber-vale",
    partnership_name="Amber Vale Strategy Group",
    partnership_kind="strategy_group",
    pack_sha256="b" * 64,
    instruments=(
        (
            "uksi-2007-1830",
            "The Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007",
            "Read as amended to 22 November 2012",
        ),
    ),
    findings=(MET, LOCAL, NOT_MET, NEEDS_JUDGEMENT, OUTSTANDING, NOT_APPLICABLE, CANNOT_TELL),
    problems=(PROBLEM,),
    meetings=(
        MeetingFacts(
            id="june-2013",
            date=date(2013, 6, 5),
            kind="group",
            label="meeting of 5 June 2013",
            list_known=True,
            present=(
                Present(
                    "police",
                    "Amber Vale Constabulary",
                    "june-2013",
                    "present",
                    ("Chief Superintendent",),
                    (MINUTES,),
                ),
                Present("fire", "Amber Vale Fire Authority", "june-2013", "apology", ()),
            ),
            others=("Director of the voluntary sector consortium",),
        ),
        MeetingFacts(
            id="feb-2013",
            date=date(2013, 2, 27),
            kind="group",
            label="meeting of 27 February 2013",
            list_known=False,
            present=(),
            others=(),
        ),
    ),
)


def poisoned(thing: Any, poison: str, name: str = "") -> Any:  # noqa: ANN401
    """The same value with some text put before and after whatever comes from a record."""
    if is_dataclass(thing) and not isinstance(thing, type):
        changes = {each.name: poisoned(getattr(thing, each.name), poison, each.name) for each in fields(thing)}
        return replace(thing, **changes)
    if isinstance(thing, tuple):
        return tuple(poisoned(each, poison, name) for each in thing)
    if isinstance(thing, str) and thing and name in RECORDED:
        return f"{thing}{poison}" if name == "path" else f"{poison}{thing}{poison}"
    return thing
