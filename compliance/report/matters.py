"""What findings ask of people: actions, and matters that somebody must decide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from compliance import dates
from compliance.assess.findings.finding import Acceptance, Reason
from compliance.report import common, wording
from compliance.report.annex import key
from compliance.report.board import Action, Decision
from compliance.report.common import clean
from compliance.report.entry import Missing
from compliance.report.wording import board as words
from compliance.truth import Truth
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from compliance.assess.findings.finding import Assessment, Evidence, Finding, Ground, Need, RecordedAction
    from compliance.report.annex import Key
    from compliance.report.entry import Fact

MOST_GROUPS = 3
"""How many groups are named beside an action or a question; more are counted."""
MOST_MEETINGS = 4
"""How many meetings are named there, each by its day; of more, the first and the last."""
Wanted = tuple[Literal["do", "provide", "decide"], str, str]
"""The kind of an action, its words and its owner."""


def asks(actions: int, decisions: int, problems: int) -> Iterator[str]:
    """What the board is asked to do."""
    yield words.ASKS["note"]
    for name, number in (("agree", actions), ("decide", decisions), ("problems", problems)):
        if number:
            yield words.ASKS[f"{name}_one" if number == 1 else name].format(number=number)


def missing(assessment: Assessment, finding: Finding, need: Need) -> Missing:
    """A need in words; what a decision would be about stands apart, so that one question is put once.

    A paper of another group is asked for from those of that group: a county's secretary has no district's plan.
    """
    of = clean(wording.whom(need))
    if need.kind == "fact" and group(assessment, finding):
        of = words.OF_EACH_GROUP.format(of)
    return Missing(
        kind=need.kind,
        text=clean(wording.need(need, about=False)),
        of=of,
        question=clean(need.question or ""),
        about=tuple(clean(each) for each in need.about),
        name=_name(finding, need),
    )


def together(assessment: Assessment, findings: Iterable[Finding]) -> Mapping[tuple[str, str], str]:
    """Texts that ask one person for one paper on several matters, each with the text that asks for it once.

    The terms of reference are one paper, and each of the rules on them asks what they say of its own matter.
    """
    several = list(findings)
    on: dict[str, dict[str, Need]] = {}
    for finding in several:
        for need in finding.needs:
            if need.what.code == "ask_terms":
                it = missing(assessment, finding, need)
                on.setdefault(it.of, {}).setdefault(it.text, need)
    found = dict(_within(assessment, several))
    for of, needs in on.items():
        if len(needs) > 1:
            first = next(iter(needs.values()))
            matter = tuple(str(need.what.args["matter"]) for need in needs.values())
            once = replace(first, what=Reason(first.what.code, {**first.what.args, "matter": matter}))
            text = clean(wording.need(once, about=False))
            found.update({(text_of_one, of): text for text_of_one in needs})
    return found


def _within(assessment: Assessment, findings: Iterable[Finding]) -> Iterator[tuple[tuple[str, str], str]]:
    """A text that another to the same person begins with, as the plan of a plan and the minute of its revision."""
    asked = dict.fromkeys(
        (it.of, it.text)
        for finding in findings
        for need in finding.needs
        if not (it := missing(assessment, finding, need)).question
    )
    for of, text in asked:
        more = [other for whom, other in asked if whom == of and other.startswith(f"{text}, and")]
        if more:
            yield (text, of), max(more, key=len)


def put_once(it: Missing, alike: Mapping[tuple[str, str], str]) -> Missing:
    """What is missing, in the words of `together` where it is asked for together with other matters."""
    return replace(it, text=alike.get((it.text, it.of), it.text))


def _name(finding: Finding, need: Need) -> str:
    """What a decision is about, in words; the group itself goes without saying beside anything else."""
    about = need.what.args.get("about")
    names = about if isinstance(about, tuple) else ()
    others = [each for each in names if each != finding.occasion.group_name]
    return ", ".join(clean(each) for each in others or names)


def actions(assessment: Assessment, findings: Iterable[Finding]) -> dict[Action, dict[str, frozenset[str]]]:
    """The actions in the order of the findings, each item with the ids of the findings that it bears on.

    What one office is to provide is one action, and so is what it is to decide.
    """
    several = list(findings)
    once = together(assessment, several)
    wanted = [
        ((kind, once.get((text, owner), text), owner), finding)
        for finding in several
        for kind, text, owner in dict.fromkeys(_wanted(assessment, finding))
    ]
    found: dict[Action, dict[str, frozenset[str]]] = {}
    for number, (what, pairs) in enumerate(common.grouped(wanted, lambda pair: _one_action(pair[0])), start=1):
        kind, _, owner = what
        items = {
            item: frozenset(finding.id for _, finding in under)
            for item, under in common.grouped(pairs, lambda pair: pair[0][1])
        }
        settled = {finding.id: finding for _, finding in pairs}
        action = Action(
            number=number,
            kind=kind,
            items=tuple(items),
            owner=common.capital(owner),
            subjects=subjects(assessment, settled.values()),
            due=_due(assessment, settled.values()) if kind == "do" else "",
        )
        found[action] = items
    return found


def own_needs(assessment: Assessment, finding: Finding) -> tuple[Need, ...]:
    """What would settle a finding, less what is asked under another finding of the report, for which it waits."""
    if all(each.what.code != "settle_finding" for each in finding.needs):
        return finding.needs
    told = {each.rule for each in assessment.findings}
    return tuple(
        each
        for each in finding.needs
        if each.what.code != "settle_finding" or not any(str(each.what.args["rule"]) in rule for rule in told)
    )


def _one_action(wanted: Wanted) -> Wanted:
    kind, text, owner = wanted
    return kind, text if kind == "do" else "", owner


def _wanted(assessment: Assessment, finding: Finding) -> Iterator[Wanted]:
    match finding.outcome:
        case Outcome.NOT_MET | Outcome.OUTSTANDING:
            yield "do", common.ours(finding.remedy), _whose_to_do(finding)
        case Outcome.CANNOT_TELL | Outcome.NEEDS_JUDGEMENT:
            for need in own_needs(assessment, finding):
                it = missing(assessment, finding, need)
                yield ("provide" if need.kind == "fact" else "decide"), it.text, it.of
        case _:
            return


def _whose_to_do(finding: Finding) -> str:
    """Who is to see to it: whoever is under the duty, but the secretary where that is whoever came as a guest."""
    return words.SECRETARY if finding.bearer in words.GUESTS else common.bearer(finding)


def _due(assessment: Assessment, findings: Iterable[Finding]) -> str:
    """The first day by which it has still to be done."""
    days: list[date] = sorted(each.due for each in findings if each.due is not None and each.due >= assessment.as_at)
    return dates.plain(days[0]) if days else ""


def recorded(
    assessment: Assessment, findings: Iterable[Finding], first: int
) -> dict[Action, dict[str, frozenset[str]]]:
    """The actions and acceptances that the record itself has, as the actions have it; numbered from the first."""
    by_id = {finding.id: finding for finding in findings}
    found: dict[Action, dict[str, frozenset[str]]] = {}
    entries: tuple[RecordedAction | Acceptance, ...] = (*assessment.actions, *assessment.acceptances)
    for number, each in enumerate(entries, start=first):
        under = [by_id[name] for name in each.findings]
        kind: Literal["agreed", "accepted"]
        if isinstance(each, Acceptance):
            kind, owner = "accepted", each.by
            text = clean(each.reason)
            due = f"{'Until' if each.state == 'current' else 'Ran out on'} {dates.plain(each.until)}"
        else:
            kind, owner = "agreed", each.owner
            own = next((common.ours(finding.remedy) for finding in under), clean(each.finding))
            text = clean(each.what) if each.what else own
            due = wording.agreed_due(each)
        action = Action(
            number=number,
            kind=kind,
            items=(text,),
            owner=common.capital(clean(owner)),
            subjects=subjects(assessment, under) or (clean(each.finding),),
            due=due,
        )
        found[action] = {action.items[0]: frozenset(each.findings)}
    return found


def decisions(assessment: Assessment, findings: Iterable[Finding], register: Mapping[Key, Fact]) -> Iterator[Decision]:
    """The open questions, each with what the record shows on it and what it does not."""
    asked = [
        (missing(assessment, finding, need), finding, need)
        for finding in sorted(findings, key=common.by_rule)
        for need in own_needs(assessment, finding)
        if need.kind == "decision"
    ]
    for (question, text, of), group_ in common.grouped(
        asked, lambda each: (each[0].question, each[0].text, each[0].of)
    ):
        shown: dict[Fact, None] = {}
        not_shown: dict[str, None] = {}
        for _, finding, need in group_:
            shown.update({register[key(each)]: None for each in _shown(finding, need)})
            not_shown.update(dict.fromkeys(_not_shown(finding, need)))
        yield Decision(
            text=text,
            of=common.capital(of),
            question=question,
            cited=cited(question, dict.fromkeys(it.about for it, _, _ in group_)),
            names=tuple(dict.fromkeys(it.name for it, _, _ in group_ if it.name)),
            subjects=subjects(assessment, (finding for _, finding, _ in group_)),
            shown=tuple(shown),
            not_shown=tuple(not_shown),
        )


def cited(question: str, abouts: Iterable[tuple[str, ...]]) -> str:
    """How a determination in the record would cite a question, and what it is about; empty where none can."""
    if not question:
        return ""
    each = [f"[{', '.join(about)}]" for about in abouts if about]
    about = f", about: {' or '.join(each)}" if each else ""
    return f"question: {question}{about}" + (words.FOR_EACH if len(each) > 1 else "")


def _shown(finding: Finding, need: Need) -> Iterator[Evidence]:
    """The facts under the limb that waits for the decision, or failing those under the others."""
    own = [each for limb in finding.limbs if limb.limb == need.limb for each in common.evidence_of(limb)]
    yield from (each for each in own or common.all_evidence(finding) if common.weight(each) == 0)


def _not_shown(finding: Finding, need: Need) -> Iterator[str]:
    if need.refused is not None:
        yield clean(wording.refused(need.refused))
    for limb in finding.limbs:
        if limb.limb == need.limb and limb.applies is not Truth.FALSE:
            yield from (common.sentence(clean(wording.because(leaf.reason))) for leaf in _unshown(limb.ground))
    yield from (
        common.sentence(clean(wording.need(other, about=False))) for other in finding.needs if other.kind == "fact"
    )


def _unshown(ground: Ground) -> Iterator[Ground]:
    for leaf in common.leaves(ground):
        if leaf.decision is None and leaf.truth is not Truth.TRUE and leaf.condition in _TELLING:
            yield leaf


_TELLING = frozenset({"happened", "states", "holds", "quorate", "area_is", "finding_is"})
"""Conditions whose reason says something to a reader on its own."""


def group(assessment: Assessment, finding: Finding) -> str:
    """The group's name, where it is not the partnership whose record it is."""
    own = finding.occasion.group == assessment.partnership
    return "" if own else clean(finding.occasion.group_name)


def subjects(assessment: Assessment, findings: Iterable[Finding], *, most: int = MOST_GROUPS) -> tuple[str, ...]:
    """Provisions with their occasions, as `reg 13A (2012-13; 2013-14)`; many groups are only counted."""
    return tuple(
        _subject(provision, occasions(assessment, under, most=most))
        for provision, under in common.grouped(findings, lambda finding: clean(finding.provision))
    )


def occasions(assessment: Assessment, findings: Iterable[Finding], *, most: int = MOST_GROUPS) -> str:
    """The occasions of findings, with the groups where they are not the partnership itself; meetings are together."""
    by_group = common.grouped(findings, lambda each: group(assessment, each))
    return common.occasions(((of, label) for of, under in by_group for label in _together(under)), most=most)


def _together(under: Iterable[Finding]) -> Iterator[str]:
    """The labels of a group's occasions: several meetings by their days, of many how many, and from when to when."""
    days = {clean(each.occasion.label): each.occasion.start for each in under}
    for kind, labels in common.grouped(days, common.kind_of_meeting):
        known = sorted((each for each in labels if days[each]), key=lambda each: str(days[each]))
        if not kind or len(labels) <= 1:
            yield from labels
        elif len(labels) <= MOST_MEETINGS or not known:
            yield common.meetings(labels)
        else:
            first, last = (each.removeprefix(f"{kind} of ") for each in (known[0], known[-1]))
            yield f"{common.counted(len(labels), kind)} from {first} to {last}"


def _subject(provision: str, on: str) -> str:
    return f"{provision} ({on})" if on else provision
