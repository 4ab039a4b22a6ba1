"""Actions and acceptances that a record holds for findings: carried to the report, and of no effect on any outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from compliance.assess.findings.finding import Acceptance, Reason, RecordedAction, RecordProblem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from compliance.assess.findings.finding import Finding
    from compliance.assess.view.facts import View
    from compliance.law.pack import RulePack
    from compliance.record import model


def actions(view: View, findings: Collection[Finding]) -> Iterator[RecordedAction]:
    """What was undertaken by the day of the report, with how it stands on that day."""
    for each in _known(view, view.record.actions):
        done = each.done if each.done is not None and each.done <= view.as_at else None
        overdue = done is None and each.due is not None and each.due < view.as_at
        yield RecordedAction(
            finding=each.finding,
            findings=tuple(named(each.finding, findings)),
            what=each.what,
            owner=each.owner,
            due=each.due,
            done=done,
            state="done" if done else "overdue" if overdue else "open",
            source=view.cite(each.source),
            path=view.path(each),
            line=view.line(each),
        )


def acceptances(view: View, findings: Collection[Finding]) -> Iterator[Acceptance]:
    """What was accepted by the day of the report, and whether that still stands on it."""
    for each in _known(view, view.record.acceptances):
        yield Acceptance(
            finding=each.finding,
            findings=tuple(named(each.finding, findings)),
            reason=each.reason,
            by=each.by,
            made=each.made,
            until=each.until,
            state="current" if view.as_at <= each.until else "expired",
            source=view.cite(each.source),
            path=view.path(each),
            line=view.line(each),
        )


T = TypeVar("T", "model.Action", "model.Acceptance")


def _known(view: View, several: Iterable[T]) -> list[T]:
    """Those that had been made by the day of the report, in an order that the file's own does not change."""
    known = [
        each
        for each in several
        if not (each.made > view.as_at if each.made is not None else view.source_later(each.source))
    ]
    return sorted(known, key=lambda each: (each.finding, str(each.made), each.model_dump_json()))


def loose(view: View, pack: RulePack, findings: Collection[Finding], rules: Collection[str]) -> Iterator[RecordProblem]:
    """Actions and acceptances for findings that there are not, among those of the rules that were looked at.

    Args:
        view: the record on the day.
        pack: the rules.
        findings: what was found.
        rules: the ids of the rules for which every finding on the record's own period is there.
    """
    entries: list[tuple[str, model.Action | model.Acceptance]] = [
        *(("action", each) for each in _known(view, view.record.actions)),
        *(("acceptance", each) for each in _known(view, view.record.acceptances)),
    ]
    for kind, each in entries:
        rule = pack.by_id.get(each.finding.partition(" @ ")[0])
        if (rule is None or rule.id in rules) and not named(each.finding, findings):
            args = {"entry": kind, "finding": each.finding}
            yield RecordProblem(view.path(each), view.line(each), Reason("no_such_finding", args))


def named(reference: str, findings: Collection[Finding]) -> list[str]:
    """The ids of the findings that a reference names: the one that it is the id of, or those that it begins."""
    exact = [each.id for each in findings if reference in _names(each)]
    start = f"{reference}/"
    return exact or [each.id for each in findings if any(name.startswith(start) for name in _names(each))]


def _names(finding: Finding) -> tuple[str, ...]:
    """The id, and the same without its instrument, as a command may be given it."""
    return (finding.id, finding.id.partition("/")[2]) if finding.basis == "statute" else (finding.id,)
