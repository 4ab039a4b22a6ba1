"""What findings ask of people: actions, and matters that somebody must decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from compliance import dates
from compliance.report import common, wording
from compliance.report.board import Action, Decision, Missing
from compliance.report.common import clean
from compliance.truth import Truth
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from compliance.assess.finding import Assessment, Finding, Ground, Need
    from compliance.report.annex import Key
    from compliance.report.board import Fact

Wanted = tuple[Literal["do", "provide", "decide"], str, str]
"""The kind of an action, its words and its owner."""


def asks(actions: int, decisions: int, problems: int) -> Iterator[str]:
    """What the board is asked to do."""
    yield "Note what the record shows, and what it cannot show."
    if actions:
        which = "action 1" if actions == 1 else f"actions 1 to {actions}"
        yield f"Agree {which}, and for each who will do it and by when."
    if decisions:
        matters = common.counted(decisions, "matter")
        yield f"Decide the {matters} for decision, or refer each to whoever may decide it."
    if problems:
        yield f"Have the {common.counted(problems, 'problem')} in the record itself put right."


def missing(need: Need) -> Missing:
    """A need in words."""
    return Missing(
        kind=need.kind,
        text=common.sentence(clean(wording.need(need))),
        of=clean(need.of),
        question=clean(need.question or ""),
        about=tuple(clean(each) for each in need.about),
    )


def actions(assessment: Assessment, findings: Iterable[Finding]) -> dict[Action, frozenset[str]]:
    """The actions in the order of the findings, each with the ids of the findings that it bears on."""
    wanted = [(what, finding) for finding in findings for what in dict.fromkeys(_wanted(finding))]
    found: dict[Action, frozenset[str]] = {}
    for number, (what, pairs) in enumerate(common.grouped(wanted, lambda pair: pair[0]), start=1):
        kind, text, owner = what
        settled = [finding for _, finding in pairs]
        action = Action(
            number=number,
            kind=kind,
            text=text,
            owner=owner,
            subjects=subjects(assessment, settled),
            due=_due(assessment, settled) if kind == "do" else "",
        )
        found[action] = frozenset(each.id for each in settled)
    return found


def _wanted(finding: Finding) -> Iterator[Wanted]:
    match finding.outcome:
        case Outcome.NOT_MET | Outcome.OUTSTANDING:
            yield "do", common.sentence(clean(finding.remedy)), common.bearer(finding)
        case Outcome.CANNOT_TELL | Outcome.NEEDS_JUDGEMENT:
            for need in finding.needs:
                it = missing(need)
                yield ("provide" if need.kind == "fact" else "decide"), it.text, it.of
        case _:
            return


def _due(assessment: Assessment, findings: Iterable[Finding]) -> str:
    """The first day by which it has still to be done."""
    days: list[date] = sorted(each.due for each in findings if each.due is not None and each.due >= assessment.as_at)
    return dates.plain(days[0]) if days else ""


def decisions(
    assessment: Assessment, findings: Iterable[Finding], register: Mapping[Key, Fact]
) -> Iterator[Decision]:
    """The open questions, each with what the record shows on it and what it does not."""
    asked = [
        (finding, need)
        for finding in sorted(findings, key=common.by_rule)
        for need in finding.needs
        if need.kind == "decision"
    ]
    for it, pairs in common.grouped(asked, lambda pair: missing(pair[1])):
        shown: dict[str, None] = {}
        not_shown: dict[str, None] = {}
        for finding, need in pairs:
            shown.update(dict.fromkeys(_shown(finding, register)))
            not_shown.update(dict.fromkeys(_not_shown(finding, need)))
        yield Decision(
            text=it.text,
            of=it.of,
            question=it.question,
            about=it.about,
            subjects=subjects(assessment, (finding for finding, _ in pairs)),
            shown=tuple(shown),
            not_shown=tuple(not_shown),
        )


def _shown(finding: Finding, register: Mapping[Key, Fact]) -> Iterator[str]:
    from compliance.report.annex import key

    for evidence in common.all_evidence(finding):
        fact = register[key(evidence)]
        yield f"{fact.text} ({fact.source}) [{fact.ref}]"


def _not_shown(finding: Finding, need: Need) -> Iterator[str]:
    for limb in finding.limbs:
        if limb.limb == need.limb and limb.applies is not Truth.FALSE:
            yield from (common.sentence(clean(wording.because(leaf.reason))) for leaf in _unshown(limb.ground))
    yield from (missing(other).text for other in finding.needs if other.kind == "fact")


def _unshown(ground: Ground) -> Iterator[Ground]:
    for leaf in common.leaves(ground):
        if leaf.decision is None and leaf.truth is not Truth.TRUE:
            yield leaf


def occasion(assessment: Assessment, finding: Finding) -> str:
    """The occasion, with the group's name where that is not the partnership whose record it is."""
    label = clean(finding.occasion.label)
    if finding.occasion.group == assessment.partnership:
        return label
    name = clean(finding.occasion.group_name)
    return f"{name}, {label}" if label and label != name else name


def subjects(assessment: Assessment, findings: Iterable[Finding]) -> tuple[str, ...]:
    """Provisions with their occasions: `reg 13A (2012-13; 2013-14)`."""
    return tuple(
        f"{provision} ({'; '.join(dict.fromkeys(occasion(assessment, each) for each in under))})"
        for provision, under in common.grouped(findings, lambda finding: clean(finding.provision))
    )
