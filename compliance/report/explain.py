"""The whole tree of grounds behind one finding, for `compliance explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import dates
from compliance.report import common, wording
from compliance.report.common import clean
from compliance.report.page import Page
from compliance.report.wording import board as words
from compliance.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compliance.assess.findings.finding import Assessment, Evidence, Finding, Ground, LimbResult

_LABEL = 14


def render(assessment: Assessment, findings: Iterable[Finding], *, width: int = 100) -> str:
    """Findings one after the other, and at the foot whether names are left out, and that it is not legal advice."""
    page = Page(width)
    page.paragraph(clean(wording.closing(assessment.published)))
    return "\n\n".join(
        [*(render_finding(each, width=width).rstrip("\n") for each in findings), page.text(colour=False)]
    )


def render_finding(finding: Finding, *, width: int = 100) -> str:
    """One finding with each of its limbs, every ground of each, and what the grounds rest on."""
    page = Page(width)
    page.heading(common.ours(finding.title), 1)
    for label, text in _particulars(finding):
        page.labelled(label, text, to=_LABEL)
    page.blank()
    page.paragraph(clean(wording.statement(finding)))
    if finding.limbs:
        page.heading(words.PARTS, 2)
    seen: set[str] = set()
    for number, limb in enumerate(finding.limbs, start=1):
        _limb(page, number, limb, seen)
    if finding.needs:
        page.heading(words.WOULD_SETTLE, 2)
        for need in finding.needs:
            text = common.sentence(clean(wording.need(need)))
            page.paragraph(f"- {text} {'Ask' if need.kind == 'fact' else 'By'}: {clean(wording.whom(need))}.", hang=2)
            if need.question:
                about = common.listed(clean(each) for each in need.about)
                page.paragraph(f"Question {clean(need.question)}{f', about {about}' if about else ''}", 2)
    if finding.notes:
        page.heading("Notes", 2)
        for note in finding.notes:
            page.paragraph(f"- {words.NOTES[note.kind]}: {common.sentence(common.ours(note.text))}", hang=2)
    return page.text(colour=False)


def _particulars(finding: Finding) -> Iterator[tuple[str, str]]:
    yield "Finding", clean(finding.id)
    yield "Outcome", wording.OUTCOMES[finding.outcome]
    yield "Provision", clean(finding.provision)
    if finding.version:
        yield "Version", common.version(finding.version)
    url = common.safe_url(finding.url)
    if url:
        yield "Text", url
    yield "Occasion", ", ".join(filter(None, (clean(finding.occasion.group_name), clean(finding.occasion.label))))
    yield finding.deontic.capitalize() + " of", common.bearer(finding)
    if finding.owed_to:
        yield "Owed to", clean(wording.bearer(finding.owed_to))
    if finding.due:
        yield "Last day", dates.plain(finding.due)
    if finding.since:
        yield "Since", dates.plain(finding.since)


def _limb(page: Page, number: int, limb: LimbResult, seen: set[str]) -> None:
    page.blank()
    page.labelled(f"{number}.", f"{common.role(limb.role)}, {clean(limb.provision)} ({clean(limb.limb)})", to=4)
    page.paragraph(
        f"“{clean(limb.words)}”" if limb.words else words.NO_WORDS,
        4,
    )
    page.paragraph(words.COMES_TO.format(common.ours(limb.plain)), 4)
    if limb.only_if is not None:
        page.paragraph(words.COUNTS_HERE.format(wording.TRUTHS[limb.applies]), 4)
        _ground(page, limb.only_if, 6, seen)
    if limb.applies is not Truth.FALSE:
        page.paragraph(words.IS_IT_SO.format(wording.TRUTHS[limb.truth]), 4)
        _ground(page, limb.ground, 6, seen)


def _ground(page: Page, ground: Ground, indent: int, seen: set[str]) -> None:
    because = common.sentence(clean(wording.because(ground.reason)))
    page.paragraph(f"- {wording.TRUTHS[ground.truth]}: {because}", indent, indent + 2)
    for evidence in ground.evidence:
        text = _fact(evidence)
        if text in seen:
            text = f"as above, {common.place(evidence.path, evidence.line)}"
        seen.add(text)
        page.paragraph(f"Record: {text}", indent + 2, indent + 4)
    for child in ground.children:
        _ground(page, child, indent + 2, seen)


def _fact(evidence: Evidence) -> str:
    source = clean(evidence.source) if evidence.source else "no source recorded"
    strength = wording.STRENGTHS.get(evidence.strength or "", clean(evidence.strength or ""))
    parts = [
        source,
        strength,
        f"{common.place(evidence.path, evidence.line)}, {clean(evidence.path)}"
        if evidence.line
        else common.place(evidence.path, None),
        wording.CLOSED if evidence.closed_session else "",
    ]
    words = f": “{clean(evidence.words)}”" if evidence.words else ""
    return f"{clean(evidence.fact)}{words} ({'; '.join(filter(None, parts))})"
