"""The JSON report, version 1: a contract of its own, kept apart from the internal classes.

`schemas/compliance-report-1.schema.json` describes it. Names are never changed or taken away
within a version; fields may be added.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import orjson

from compliance.report import common, wording
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.findings.finding import (
        Acceptance,
        Assessment,
        AuthorityDays,
        Evidence,
        Finding,
        Ground,
        Later,
        LimbResult,
        MeetingFacts,
        Need,
        Note,
        Occasion,
        Published,
        RecordedAction,
        Version,
    )

FORMAT = "compliance-report"
VERSION = 1
TOOL = "csp-compliance"
_COUNTED = (
    Outcome.MET,
    Outcome.NOT_MET,
    Outcome.OUTSTANDING,
    Outcome.CANNOT_TELL,
    Outcome.NEEDS_JUDGEMENT,
    Outcome.NOT_APPLICABLE,
)
"""The order of the summary in the contract."""

# What JSON itself lets through but a terminal would obey, a reader could not see, or UTF-8 could not hold.
_UNSEEN = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)

_PLAIN = bytes(range(0x7F))


def render(assessment: Assessment) -> str:
    """One report, indented for reading."""
    return indented(contents(assessment))


def indented(data: object) -> str:
    """Plain data as JSON, indented for reading, with nothing in it that should not be met raw."""
    return _text(data, orjson.OPT_INDENT_2)


def render_line(assessment: Assessment) -> str:
    """One report on one line, for JSON Lines."""
    return _text(contents(assessment), 0)


def _text(data: object, option: int) -> str:
    try:
        written = orjson.dumps(data, option=option | orjson.OPT_APPEND_NEWLINE)
    except TypeError:  # half a surrogate pair, of a path that is not UTF-8, which orjson does not take
        form: dict[str, Any] = {"indent": 2} if option else {"separators": (",", ":")}
        return escaped(json.dumps(data, ensure_ascii=False, **form)) + "\n"
    return _escaped(written.decode(), written)


def contents(assessment: Assessment) -> dict[str, Any]:
    """The report as plain data, in the order of the contract."""
    findings = sorted(assessment.findings, key=common.by_rule)
    return {
        "format": FORMAT,
        "version": VERSION,
        "tool": {"name": TOOL, "version": assessment.tool_version},
        "as_at": assessment.as_at.isoformat(),
        "period": {"from": _day(assessment.start), "to": _last(assessment.end)},
        "record": {
            "path": assessment.record_path,
            "sha256": assessment.record_sha256,
            "partnership": assessment.partnership,
            "partnership_name": assessment.partnership_name,
            "partnership_kind": assessment.partnership_kind,
        },
        "pack": {
            "sha256": assessment.pack_sha256,
            "instruments": [
                {"id": identifier, "title": title, "currency": currency}
                for identifier, title, currency in assessment.instruments
            ],
        },
        "summary": {outcome.value: sum(finding.outcome is outcome for finding in findings) for outcome in _COUNTED},
        "findings": [_finding(each, assessment) for each in findings],
        "problems": sorted(
            ({"path": each.path, "line": each.line, "what": wording.problem(each)} for each in assessment.problems),
            key=lambda each: (str(each["path"]), int(each["line"] or 0), str(each["what"])),
        ),
        "meetings": [
            _meeting(each)
            for each in sorted(assessment.meetings, key=lambda each: (each.date is None, str(each.date), each.id))
        ],
        "authorities": [_authority(each) for each in assessment.authorities],
        "authorities_complete": assessment.authorities_whole,
        "actions": [{**_action(each), "findings": list(each.findings)} for each in assessment.actions],
        "acceptances": [{**_acceptance(each), "findings": list(each.findings)} for each in assessment.acceptances],
        "published": published(assessment.published),
        "later": _later(assessment.later),
    }


def _later(later: Later | None) -> dict[str, Any] | None:
    return {"answers": later.number, "last": later.last.isoformat()} if later is not None else None


def escaped(text: str) -> str:
    r"""The same JSON with the characters that should not be met raw written as \uXXXX."""
    return _escaped(text, text.encode(errors="surrogatepass"))


def _escaped(text: str, as_bytes: bytes) -> str:
    # Nearly all of a long text is ASCII, and to look through the rest of it alone takes a quarter of the time.
    rest = as_bytes.translate(None, _PLAIN).decode(errors="surrogatepass")
    return _UNSEEN.sub(_escape, text) if _UNSEEN.search(rest) else text


def _escape(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def _day(day: date | None) -> str | None:
    known = common.day(day)
    return known.isoformat() if known else None


def _last(first_out: date | None) -> str | None:
    known = common.last_day(first_out)
    return known.isoformat() if known else None


def _finding(finding: Finding, assessment: Assessment) -> dict[str, Any]:
    return {
        "id": finding.id,
        "rule": finding.rule,
        "basis": finding.basis,
        "occasion": _occasion(finding.occasion),
        "provision": finding.provision,
        "title": finding.title,
        "url": finding.url,
        "deontic": finding.deontic,
        "bearer": finding.bearer,
        "owed_to": finding.owed_to,
        "in_force": _in_force(finding.version),
        "outcome": finding.outcome.value,
        "statement": wording.statement(finding),
        "due": _day(finding.due),
        "since": _day(finding.since),
        "limbs": [_limb(each) for each in finding.limbs],
        "evidence": [_evidence(each) for each in finding.evidence],
        "needs": [_need(each) for each in finding.needs],
        "readings": _texts(finding.notes, "reading"),
        "unconfirmed": _texts(finding.notes, "unconfirmed"),
        "not_judged": _texts(finding.notes, "not_judged"),
        "remedy": finding.remedy,
        "actions": [_action(each) for each in assessment.actions if finding.id in each.findings],
        "acceptances": [_acceptance(each) for each in assessment.acceptances if finding.id in each.findings],
    }


def _action(action: RecordedAction) -> dict[str, Any]:
    return {
        "finding": action.finding,
        "what": action.what,
        "owner": action.owner,
        "due": _day(action.due),
        "done": _day(action.done),
        "state": action.state,
        "source": action.source,
        "path": action.path,
        "line": action.line,
    }


def _acceptance(acceptance: Acceptance) -> dict[str, Any]:
    return {
        "finding": acceptance.finding,
        "reason": acceptance.reason,
        "by": acceptance.by,
        "made": _day(acceptance.made),
        "until": _day(acceptance.until),
        "state": acceptance.state,
        "source": acceptance.source,
        "path": acceptance.path,
        "line": acceptance.line,
    }


def published(version: Published | None) -> dict[str, int] | None:
    """What a version for publication leaves out; null where it is not one."""
    if version is None:
        return None
    return {"people": version.people, "items": version.items, "facts": version.facts}


def _occasion(occasion: Occasion) -> dict[str, Any]:
    return {
        "kind": occasion.kind,
        "subject": occasion.subject,
        "from": _day(occasion.start),
        "to": _last(occasion.end),
        "key": occasion.key,
        "label": occasion.label,
        "group": occasion.group,
        "group_name": occasion.group_name,
    }


def _in_force(version: Version | None) -> dict[str, Any] | None:
    if version is None:
        return None
    return {"from": _day(version.start), "to": _day(version.end), "made_by": version.made_by}


def _limb(limb: LimbResult) -> dict[str, Any]:
    return {
        "limb": limb.limb,
        "role": limb.role,
        "applies": limb.applies.word,
        "truth": limb.truth.word,
        "because": wording.because(limb.ground.reason),
        "grounds": _ground(limb.ground),
        "provision": limb.provision,
        "plain": limb.plain,
        "words": limb.words,
        "only_if": None if limb.only_if is None else _ground(limb.only_if),
    }


def _ground(ground: Ground) -> dict[str, Any]:
    return {
        "condition": ground.condition,
        "truth": ground.truth.word,
        "because": wording.because(ground.reason),
        "evidence": [_evidence(each) for each in ground.evidence],
        "grounds": [_ground(each) for each in ground.children],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "fact": evidence.fact,
        "source": evidence.source,
        "path": evidence.path,
        "line": evidence.line,
        "strength": evidence.strength,
        "date": _day(evidence.date),
        "words": evidence.words,
        "closed_session": evidence.closed_session,
    }


def _need(need: Need) -> dict[str, Any]:
    return {
        "kind": need.kind,
        "what": wording.need(need),
        "from": wording.whom(need),
        "limb": need.limb,
        "question": need.question,
        "about": list(need.about),
    }


def _texts(notes: tuple[Note, ...], kind: str) -> list[str]:
    return [note.text for note in notes if note.kind == kind]


def _meeting(meeting: MeetingFacts) -> dict[str, Any]:
    return {
        "id": meeting.id,
        "date": _day(meeting.date),
        "kind": meeting.kind,
        "label": meeting.label,
        "list_known": meeting.list_known,
        "present": [
            {
                "authority": each.authority,
                "authority_name": each.authority_name,
                "how": each.how,
                "people": list(each.people),
                "evidence": [_evidence(fact) for fact in each.evidence],
                "in_place": [{"person": who, "of": of} for who, of in each.in_place],
            }
            for each in sorted(meeting.present, key=lambda each: (each.authority_name, each.authority))
        ],
        "others": list(meeting.others),
    }


def _authority(each: AuthorityDays) -> dict[str, Any]:
    return {
        "body": each.body,
        "name": each.name,
        "from": _day(each.start),
        "to": _last(each.end),
        "certain": each.certain,
        "provisions": list(each.limbs),
    }
