"""What the formats for machines share: the line that a finding rests on, what counts, and short texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.abbreviation import once
from compliance.report import common, wording
from compliance.report.common import clean
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Assessment, Finding

TOOL = "csp-compliance"
SETTLED = (Outcome.MET, Outcome.NOT_APPLICABLE)
"""The outcomes after which nobody has anything to do."""


@value()
class Marks:
    """What the one who asked says of the findings: the ids that count, and those that were known before."""

    counted: frozenset[str]
    """What makes the status 1: at or above --fail-on, and not in the baseline."""
    known: frozenset[str] | None = None
    """What the baseline has already; None where there is no baseline."""


def usual(assessment: Assessment) -> Marks:
    """The marks where nothing else is asked for: what is not met counts."""
    return Marks(frozenset(each.id for each in assessment.findings if each.outcome is Outcome.NOT_MET))


def line(assessment: Assessment, finding: Finding) -> int:
    """The line of the record that a finding rests on.

    The first that there is of: a recorded fact that decided it, before what is declared complete; what the
    finding is about (the document, meeting or requirement); the group; the partnership; the first line.
    Bodies are no evidence of what was done, and stand nowhere in this.
    """
    found = sorted(
        (common.weight(each), place, each.line)
        for place, each in enumerate(common.all_evidence(finding))
        if each.line is not None and common.weight(each) <= 1
    )
    if found:
        return found[0][2]
    names = (finding.occasion.subject, finding.occasion.group, assessment.partnership)
    return next((assessment.lines[name] for name in names if name in assessment.lines), 1)


def lines(assessment: Assessment, finding: Finding) -> list[tuple[int, str]]:
    """The line of each further fact that a finding rests on, with the fact; in the order of the lines."""
    first = line(assessment, finding)
    return sorted(
        {(each.line, clean(each.fact)) for each in finding.evidence if each.line is not None and each.line != first}
    )


def duty(finding: Finding) -> str:
    """The duty in short: reg 13A: Send a copy of the partnership plan … (2013-14)."""
    label = clean(finding.occasion.label)
    text = f"{clean(finding.provision)}: {clean(finding.title)}"
    return f"{text} ({label})" if label else text


def of_group(assessment: Assessment, finding: Finding) -> str:
    """The group by its name, where it is another than the partnership; empty where not."""
    occasion = finding.occasion
    return "" if occasion.group == assessment.partnership else clean(occasion.group_name)


def told(assessment: Assessment, finding: Finding) -> str:
    """The outcome, the sentence that says why, and whose it is where it is another group's."""
    group, outcome = of_group(assessment, finding), wording.OUTCOMES[finding.outcome]
    text = once(clean(wording.statement(finding)))
    text = text if text.startswith(outcome) else f"{outcome}. {text}"
    return f"{group}: {text}" if group else text


def to_do(finding: Finding) -> Iterator[str]:
    """What would settle it, a sentence each, and the remedy; nothing where it is settled."""
    if finding.outcome in SETTLED:
        return
    asked = {
        f"{common.sentence(clean(wording.need(each)))} (Ask: {clean(wording.whom(each))}.)": None
        for each in finding.needs
    }
    yield from asked
    if finding.outcome in (Outcome.NOT_MET, Outcome.OUTSTANDING) and finding.remedy:
        yield common.sentence(clean(finding.remedy))
