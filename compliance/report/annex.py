"""The parts of a report that stand around its findings: title block, evidence, attendance, provisions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from compliance import dates
from compliance.report import common, wording
from compliance.report.board import Attendance, Authorities, Cell, Phrase, Problem, Provision
from compliance.report.common import clean
from compliance.report.entry import Fact
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compliance.assess.findings.finding import Assessment, Evidence, Finding, MeetingFacts, Present

PROGRAM = "csp-compliance"
Key = tuple[str, int, str, str, str]


def particulars(assessment: Assessment, *, prepared_by: str | None, final: bool) -> Iterator[tuple[str, str]]:
    """The title block: what was assessed, over which time, by which law and rules."""
    kind = wording.GROUPS.get(assessment.partnership_kind, clean(assessment.partnership_kind))
    yield "Partnership", f"{clean(assessment.partnership_name)} ({kind})"
    yield "Period", common.period(assessment.start, assessment.end)
    yield "As at", dates.plain(assessment.as_at)
    if assessment.later is not None:
        yield "Not used", wording.later(assessment.later)
    yield "Status", "Final" if final else "Draft"
    if assessment.published is not None:
        yield "Version", wording.PUBLISHED
        yield "Left out", wording.left_out(assessment.published)
    if prepared_by:
        yield "Prepared by", clean(prepared_by)
    yield "Law", _law(assessment)


def made_from(assessment: Assessment) -> Iterator[tuple[str, str]]:
    """What it takes to make the same report again."""
    yield "Record", clean(assessment.record_path)
    yield "Record, SHA-256", clean(assessment.record_sha256)
    yield "Rules, SHA-256", clean(assessment.pack_sha256)
    yield "Program", f"{PROGRAM} {clean(assessment.tool_version)}"


def regulations(assessment: Assessment) -> str:
    """The Regulations by their title within a sentence, with the years in which they were amended; none, empty."""
    own = [each for each in assessment.instruments if "Regulations" in each[1]]
    title = _law(replace(assessment, instruments=tuple(own)))
    return f"the {title.removeprefix('The ')}" if title else ""


def _law(assessment: Assessment) -> str:
    """The Acts and instruments by their titles, those that only amend by their years."""
    law = sorted((identifier, clean(title)) for identifier, title, _ in assessment.instruments if identifier != "local")
    amending = [identifier.split("-")[1] for identifier, title in law if "(Amendment)" in title and "-" in identifier]
    titles = "; ".join(title for _, title in law if "(Amendment)" not in title)
    return f"{titles}, as amended in {common.listed(amending)}" if amending else titles


def instruments(assessment: Assessment) -> Iterator[tuple[str, str]]:
    """Each instrument with how it was read; the group's own arrangements, which are not law, come last."""
    for _, title, currency in sorted(assessment.instruments, key=lambda each: (each[0] == "local", each[0])):
        yield clean(title), common.sentence(clean(currency))


def key(evidence: Evidence) -> Key:
    """What tells one recorded fact from another."""
    return evidence.path, evidence.line or 0, evidence.fact, evidence.source or "", evidence.words or ""


def register(assessment: Assessment, findings: Iterable[Finding]) -> dict[Key, Fact]:
    """All the evidence that a report rests on, in order of date, numbered."""
    found = {key(each): each for finding in findings for each in common.all_evidence(finding)}
    for meeting in assessment.meetings:
        found.update({key(each): each for present in meeting.present for each in present.evidence})
    in_order = sorted(
        found.items(),
        key=lambda item: (item[1].date is None, str(item[1].date), common.natural(item[0][0]), item[0]),
    )
    return {which: _fact(number, each) for number, (which, each) in enumerate(in_order, start=1)}


def _fact(number: int, evidence: Evidence) -> Fact:
    strength = evidence.strength or ""
    return Fact(
        number=number,
        text=clean(evidence.fact),
        source=clean(evidence.source) if evidence.source else "no source recorded",
        strength=wording.STRENGTHS.get(strength, clean(strength)),
        weight=common.weight(evidence),
        place=common.place(evidence.path, evidence.line),
        closed=evidence.closed_session,
        words="" if evidence.closed_session else clean(evidence.words or ""),
        date=dates.plain(evidence.date) if evidence.date else "",
    )


def attendance(assessment: Assessment) -> Attendance:
    """Who was represented where, by authority."""
    own = (each for each in assessment.meetings if each.present or each.kind in ("group", "public"))
    meetings = sorted(own, key=lambda each: (each.date is None, str(each.date), each.id))
    listed = [each for each in meetings if each.list_known]
    names = {present.authority: clean(present.authority_name) for meeting in listed for present in meeting.present}
    return Attendance(
        meetings=tuple(clean(each.label) for each in listed),
        rows=tuple(
            (name, tuple(cell(meeting, authority) for meeting in listed))
            for authority, name in sorted(names.items(), key=lambda item: (item[1], item[0]))
        ),
        others=tuple(
            (clean(each.label), tuple(clean(other) for other in each.others)) for each in listed if each.others
        ),
        unlisted=tuple(clean(each.label) for each in meetings if not each.list_known),
    )


def authorities(assessment: Assessment) -> Authorities:
    """Who was a responsible authority when, and whether the record declares that there were no others."""
    rest = words.AUTHORITIES_WHOLE if assessment.authorities_whole else words.AUTHORITIES_NOT_WHOLE
    return Authorities(f"{words.AUTHORITIES_LEAD} {rest}", tuple(_authorities(assessment)))


def _authorities(assessment: Assessment) -> Iterator[tuple[str, str, str]]:
    """Each body that was one, the days on which it was, and the provision that makes it one."""
    for _, under in common.grouped(assessment.authorities, lambda each: each.body):
        told = (
            common.period(each.start, each.end)
            if each.certain
            else words.PERHAPS_ON.format(common.period(each.start, each.end))
            for each in under
        )
        limbs = common.listed(dict.fromkeys(limb for each in under for limb in each.limbs))
        yield clean(under[0].name), "; ".join(told), limbs or words.NO_PARAGRAPH


def cell(meeting: MeetingFacts, authority: str) -> Cell:
    """How an authority was represented at a meeting, in words."""
    found = [each for each in meeting.present if each.authority == authority]
    how = found[0].how if found else "not_recorded"
    people = dict.fromkeys(_named(person, each) for each in found for person in each.people)
    others = (said for each in found for said in for_others(each))
    return Cell(how=how, word=wording.PRESENCE[how], people=(*people, *others))


def for_others(present: Present) -> Iterator[str]:
    """Those who came in place of somebody of the authority, and are not recorded as there for it."""
    for who, of in present.in_place:
        if who not in present.people:
            yield words.NOT_FOR_IT.format(who=clean(who), of=clean(of))


def _named(person: str, present: Present) -> str:
    """Somebody, and in whose place they came."""
    of = next((of for who, of in present.in_place if who == person), None)
    return clean(person) if of is None else words.IN_PLACE.format(who=clean(person), of=clean(of))


def problems(assessment: Assessment) -> Iterator[Problem]:
    """The problems of the record, in the order of its lines."""
    for each in sorted(assessment.problems, key=lambda each: (each.line or 0, each.path, wording.problem(each))):
        yield Problem(text=common.sentence(clean(wording.problem(each))), place=common.place(each.path, each.line))


def provisions(findings: Iterable[Finding]) -> Iterator[Provision]:
    """Each provision in each of the versions that a finding used; a long note is told in full where it first stands."""
    told: dict[tuple[str, str], str] = {}
    used = common.grouped(
        sorted((finding for finding in findings if finding.version is not None), key=common.by_rule),
        lambda finding: (finding.basis, common.rule_of(finding), finding.provision, finding.version),
    )
    for _, under in used:
        first = under[0]
        url = common.safe_url(first.url)
        phrases = dict.fromkeys(
            Phrase(
                provision=clean(limb.provision) if limb.provision != first.provision else "",
                role=common.role(limb.role),
                text=clean(limb.words) if limb.words else common.ours(limb.plain),
                quoted=limb.words is not None,
            )
            for finding in under
            for limb in finding.limbs
        )
        notes = dict.fromkeys((note.kind, common.ours(note.text)) for finding in under for note in finding.notes)
        yield Provision(
            basis=first.basis,
            provision=clean(first.provision),
            title=common.ours(first.title),
            url=url,
            site=urlsplit(url).netloc.removeprefix("www.") if url else "",
            version=common.sentence(common.version(first.version)),
            phrases=tuple(phrases),
            notes=tuple(_note(kind, text, clean(first.provision), told) for kind, text in notes),
        )


_LONG = 160
"""A note of more letters is not told in full a second time."""
_BEGUN = 50
"""About so many letters of it are, so that it can be found."""


def _note(kind: str, text: str, provision: str, told: dict[tuple[str, str], str]) -> tuple[str, str]:
    """A note; of one that stands above under another provision, where that is."""
    first = told.setdefault((kind, text), provision)
    if first == provision or len(text) <= _LONG:
        return kind, text
    return kind, words.NOTED_ABOVE.format(provision=first, begins=text[:_BEGUN].rsplit(" ", 1)[0])
