"""An assessment put into words, in the order of a report to a board."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance import dates
from compliance.report import annex, common, deciding, matters, timeline, wording
from compliance.report.board import Action, Basis, Board, Group, Row
from compliance.report.common import clean
from compliance.report.entry import Entry, Fact, Limb, Step
from compliance.report.wording import board as words
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compliance.assess.findings.finding import Assessment, Evidence, Finding, Ground, LimbResult


def compose(
    assessment: Assessment, *, prepared_by: str | None = None, final: bool = False, steps: bool = False
) -> Board:
    """Put an assessment into words, in the order of a report.

    Args:
        assessment: what to report.
        prepared_by: who prepared the report, for the title block.
        final: whether the report is final; otherwise it says that it is a draft.
        steps: whether it has each step behind each finding.
    """
    return _Composer(assessment, steps=steps).board(prepared_by=prepared_by, final=final)


class _Composer:
    """Holds what the parts of one report share: the register of evidence and the list of actions."""

    def __init__(self, assessment: Assessment, *, steps: bool) -> None:
        self.assessment = assessment
        self.steps = steps
        self.findings = sorted(assessment.findings, key=common.order)
        self.register = annex.register(assessment, self.findings)
        self.anchors = _anchors(self.findings)
        self.accepted = _accepted(assessment)
        self.entries = {finding.id: self._entry(finding) for finding in self.findings}
        self.decisions = tuple(matters.decisions(assessment, self.findings, self.register))
        asked = {self._numbered(action): items for action, items in matters.actions(assessment, self.findings).items()}
        self.asked = len(asked)
        self.actions = asked | matters.recorded(assessment, self.findings, self.asked + 1)

    def board(self, *, prepared_by: str | None, final: bool) -> Board:
        name = clean(self.assessment.partnership_name)
        evidence = tuple(self.register.values())
        bases = tuple(self._basis(basis) for basis in wording.BASES)
        problems = tuple(annex.problems(self.assessment))
        return Board(
            name=name,
            title=words.TITLE.format(name),
            as_at=dates.plain(self.assessment.as_at),
            particulars=tuple(annex.particulars(self.assessment, prepared_by=prepared_by, final=final)),
            closed=sum(fact.closed for fact in evidence),
            asks=tuple(matters.asks(self.asked, len(self.decisions), len(problems))),
            bases=tuple(basis for basis in bases if basis.groups),
            actions=tuple(self.actions),
            authorities=annex.authorities(self.assessment),
            attendance=annex.attendance(self.assessment),
            decisions=self.decisions,
            problems=problems,
            entries=tuple(self.entries[each.id] for each in sorted(self.findings, key=common.by_rule)),
            evidence=evidence,
            provisions=tuple(annex.provisions(self.findings)),
            instruments=tuple(annex.instruments(self.assessment)),
            made_from=tuple(annex.made_from(self.assessment)),
            disclaimer=clean(f"{wording.NOT_LEGAL_ADVICE} {words.SCOPE}"),
            timeline=timeline.timeline(self.assessment, self.findings, self.register),
        )

    def _numbered(self, action: Action) -> Action:
        """An action to decide, with the numbers of its questions among the matters for decision."""
        if action.kind != "decide":
            return action
        of = frozenset(action.items)
        numbers = (
            number for number, each in enumerate(self.decisions, start=1) if each.text in of and each.of == action.owner
        )
        return replace(action, matters=tuple(numbers))

    def _facts(self, evidence: Iterable[Evidence]) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(self.register[annex.key(each)] for each in evidence))

    def _entry(self, finding: Finding) -> Entry:
        accepted = self.accepted.get(finding.id, "")
        return Entry(
            id=clean(finding.id),
            anchor=self.anchors[finding.id],
            basis=finding.basis,
            title=common.ours(finding.title),
            provision=clean(finding.provision),
            url=common.safe_url(finding.url),
            version=common.version(finding.version),
            deontic=finding.deontic,
            group=matters.group(self.assessment, finding),
            label=clean(finding.occasion.label),
            outcome=finding.outcome.value,
            status=wording.OUTCOMES[finding.outcome],
            statement=clean(wording.statement(finding)) + accepted,
            gist=clean(wording.statement(finding, occasion=False)) + wording.since(finding) + accepted,
            due=dates.plain(finding.due) if finding.due else "",
            since=dates.plain(finding.since) if finding.since else "",
            bearer=common.bearer(finding),
            facts=self._facts(deciding.foremost(finding)),
            missing=tuple(dict.fromkeys(matters.missing(self.assessment, finding, need) for need in finding.needs)),
            limbs=tuple(self._limbs(finding)) if self.steps else (),
            notes=tuple((note.kind, common.sentence(common.ours(note.text))) for note in finding.notes),
            remedy=common.sentence(common.ours(finding.remedy)),
        )

    def _limbs(self, finding: Finding) -> Iterator[Limb]:
        seen: set[Fact] = set()
        yield from (self._limb(limb, seen) for limb in finding.limbs)

    def _limb(self, limb: LimbResult, seen: set[Fact]) -> Limb:
        only_if = self._step(limb.only_if, seen) if limb.only_if is not None else None
        return Limb(
            role=common.role(limb.role),
            provision=clean(limb.provision),
            plain=common.ours(limb.plain),
            words=clean(limb.words or ""),
            applies=wording.TRUTHS[limb.applies],
            step=self._step(limb.ground, seen),
            only_if=only_if,
        )

    def _step(self, ground: Ground, seen: set[Fact]) -> Step:
        facts = self._facts(ground.evidence)
        first = tuple(fact for fact in facts if fact not in seen)
        seen.update(first)
        return Step(
            truth=wording.TRUTHS[ground.truth],
            because=common.sentence(clean(wording.because(ground.reason))),
            facts=first,
            again=tuple(fact for fact in facts if fact not in first),
            steps=tuple(self._step(child, seen) for child in ground.children),
        )

    def _basis(self, basis: str) -> Basis:
        findings = [finding for finding in self.findings if finding.basis == basis]
        counts = tuple(
            (outcome.value, wording.OUTCOMES[outcome], sum(each.outcome is outcome for each in findings))
            for outcome in Outcome
        )
        return Basis(
            id=basis,
            heading=wording.BASES[basis],
            intro=words.OWN_ARRANGEMENTS if basis == "local" else "",
            summary=_summary(findings, counts),
            counts=counts,
            groups=tuple(
                Group(
                    outcome=outcome.value,
                    status=wording.OUTCOMES[outcome],
                    findings=len(under),
                    rows=tuple(self._row(same) for _, same in common.grouped(under, _duty)),
                )
                for outcome, under in common.grouped(findings, lambda finding: finding.outcome)
            ),
        )

    def _row(self, findings: list[Finding]) -> Row:
        first = self.entries[findings[0].id]
        entries = tuple(self.entries[finding.id] for finding in findings)
        ids = {finding.id for finding in findings}
        actions = tuple(
            self._numbered(replace(action, items=bearing))
            for action, items in self.actions.items()
            if action.kind != "accepted"
            and (bearing := tuple(item for item, settled in items.items() if ids & settled))
        )
        owners = dict.fromkeys(action.owner for action in actions)
        return Row(
            title=first.title,
            provision=first.provision,
            url=first.url,
            entries=entries,
            facts=tuple(dict.fromkeys(fact for entry in entries for fact in entry.facts)),
            actions=actions,
            owners=tuple(owners) or (first.bearer,),
        )


def _accepted(assessment: Assessment) -> dict[str, str]:
    """What is said of acceptances beside each finding that has any."""
    said: dict[str, str] = {}
    for each in assessment.acceptances:
        for name in each.findings:
            said[name] = f"{said.get(name, '')} {clean(wording.accepted(each))}"
    return said


def _duty(finding: Finding) -> tuple[str, str, str]:
    return common.rule_of(finding), finding.provision, finding.title


def _anchors(findings: Iterable[Finding]) -> dict[str, str]:
    """A name for each finding that a link may use."""
    anchors: dict[str, str] = {}
    used: set[str] = set()
    for finding in findings:
        base = "f-" + "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in finding.id)
        anchor, number = base, 2
        while anchor in used:
            anchor, number = f"{base}-{number}", number + 1
        used.add(anchor)
        anchors[finding.id] = anchor
    return anchors


def _summary(findings: list[Finding], counts: Iterable[tuple[str, str, int]]) -> str:
    if not findings:
        return ""
    parts = [f"{number} {words.COUNTED[outcome][number != 1]}" for outcome, _, number in counts if number]
    duties = len({common.rule_of(finding) for finding in findings})
    looked_at = common.counted(duties, *words.LOOKED_AT)
    if len(findings) == 1:
        return words.SUMMARY_ONE.format(looked_at=looked_at, said=parts[0][2:])
    return words.SUMMARY.format(looked_at=looked_at, number=len(findings), said=common.listed(parts))
