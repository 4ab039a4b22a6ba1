"""What the record has from a source that says only what was meant or supposed, and that is taken as it stands.

No outcome changes by it: it is told among the problems of the record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.assess.findings import describe
from compliance.assess.findings.finding import Reason, RecordProblem
from compliance.assess.view import doubt
from compliance.record import meant
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compliance.assess.findings.finding import Evidence, Finding
    from compliance.assess.view.facts import View


def found(view: View, findings: Iterable[Finding]) -> Iterator[RecordProblem]:
    """Each such fact once, with all that is met by it."""
    resting = _resting(findings)
    sources = {each.id: each for each in view.record.sources}
    lists = (view.appointments, view.offices, view.arrangements, view.documents, view.events)
    for thing, day, before in meant.only(lists, sources):
        path, line = view.place(thing)
        if view.withheld(thing):
            yield RecordProblem(path, line, Reason("closed_session"))
            continue
        fact = describe.fact(thing, view)
        _, provisions = resting.pop((path, fact), (None, ()))
        args: dict[str, Any] = {"fact": fact, "day": day, "before": before, "resting": tuple(provisions)}
        yield RecordProblem(path, line, Reason("only_meant", args))
    for proof, provisions in resting.values():
        args = {"fact": proof.fact, "provision": tuple(provisions), "weak": proof.strength}
        yield RecordProblem(proof.path, proof.line, Reason("met_by_what_is_weak", args))


def _resting(findings: Iterable[Finding]) -> dict[tuple[str, str], tuple[Evidence, dict[str, None]]]:
    """Facts from an agenda or an inference, each with the provisions that are met by it."""
    resting: dict[tuple[str, str], tuple[Evidence, dict[str, None]]] = {}
    for finding in findings:
        if finding.outcome is Outcome.MET:
            for each in finding.evidence:
                if each.strength in doubt.WEAK and each.fact != describe.WITHHELD:
                    resting.setdefault((each.path, each.fact), (each, {}))[1][finding.provision] = None
    return resting
