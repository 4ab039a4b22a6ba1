"""The whole tree of grounds behind one finding, for `compliance explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import dates
from compliance.report import board, common, wording
from compliance.report.common import clean
from compliance.report.page import Page
from compliance.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.finding import Evidence, Finding, Ground, LimbResult

_LABEL = 14


def render_finding(finding: Finding, *, width: int = 100) -> str:
    """One finding with each of its limbs, every ground of each, and what the grounds rest on."""
    page = Page(width)
    page.heading(clean(finding.title), 1)
    for label, text in _particulars(finding):
        page.labelled(label, text, to=_LABEL)
    page.blank()
    page.paragraph(clean(wording.statement(finding)))
    if finding.limbs:
        page.heading("The parts of the provision", 2)
    seen: set[str] = set()
    for number, limb in enumerate(finding.limbs, start=1):
        _limb(page, number, limb, seen)
    if finding.needs:
        page.heading("What would settle it", 2)
        for need in finding.needs:
            text = common.sentence(clean(wording.need(need)))
            page.paragraph(f"- {text} {'Ask' if need.kind == 'fact' else 'By'}: {clean(wording.whom(need))}.", hang=2)
            if need.question:
                about = common.listed(clean(each) for each in need.about)
                page.paragraph(f"Question {clean(need.question)}{f', about {about}' if about else ''}", 2)
    if finding.notes:
        page.heading("Notes", 2)
        for note in finding.notes:
            page.paragraph(f"- {board.NOTES[note.kind]}: {common.sentence(clean(note.text))}", hang=2)
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
        f"“{clean(limb.words)}”"
        if limb.words
        else "No words of the text stand for this part: it is this project's reading.",
        4,
    )
    page.paragraph(f"It comes to this: {clean(limb.plain)}.", 4)
    if limb.only_if is not None:
        page.paragraph(f"Does this part count? {common.TRUTHS[limb.applies]}.", 4)
        _ground(page, limb.only_if, 6, seen)
    if limb.applies is not Truth.FALSE:
        page.paragraph(f"Is it so? {common.TRUTHS[limb.truth]}.", 4)
        _ground(page, limb.ground, 6, seen)


def _ground(page: Page, ground: Ground, indent: int, seen: set[str]) -> None:
    because = common.sentence(clean(wording.because(ground.reason)))
    page.paragraph(f"- {common.TRUTHS[ground.truth]}: {because}", indent, indent + 2)
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
    strength = common.STRENGTHS.get(evidence.strength or "", clean(evidence.strength or ""))
    parts = [
        source,
        strength,
        f"{common.place(evidence.path, evidence.line)}, {clean(evidence.path)}"
        if evidence.line
        else common.place(evidence.path, None),
        common.CLOSED if evidence.closed_session else "",
    ]
    words = f": “{clean(evidence.words)}”" if evidence.words else ""
    return f"{clean(evidence.fact)}{words} ({'; '.join(filter(None, parts))})"
