"""A JSON report read back, as far as a comparison needs it: the contract of version 1, not our own classes.

What a field must be is checked here by hand, so that a report written by anybody can be read; fields that are not
named here are passed over.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from compliance.errors import FaultError, quote
from compliance.report import json_v1
from compliance.report.value import REMEDY, Value
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Assessment


@value()
class InForce:
    """A version of the law or of the group's terms; `to` is the first day out."""

    start: date | None
    to: date | None
    made_by: str | None


@value()
class Occasion:
    """What a finding was assessed on; `last` is the last day in."""

    kind: str
    start: date | None
    last: date | None
    key: str
    label: str
    group: str
    group_name: str


@value()
class Fact:
    """A recorded fact; its place in the record is passed over, since it moves when other things are written."""

    fact: str
    source: str | None
    closed: bool


@value()
class Limb:
    """How one limb stands."""

    limb: str
    role: str
    applies: str
    truth: str
    because: str
    provision: str
    plain: str
    words: str | None
    facts: tuple[Fact, ...]


@value()
class Finding:
    """One rule on one occasion."""

    id: str
    rule: str
    basis: Literal["statute", "local"]
    occasion: Occasion
    provision: str
    title: str
    url: str | None
    in_force: InForce | None
    outcome: Outcome
    statement: str
    due: date | None
    limbs: tuple[Limb, ...]
    evidence: tuple[Fact, ...]
    needs: frozenset[tuple[str, str]]

    def facts(self) -> Iterator[Fact]:
        """Every recorded fact that it rests on, as often as it is named."""
        yield from self.evidence
        for limb in self.limbs:
            yield from limb.facts


@value()
class Action:
    """What somebody undertook for a finding."""

    finding: str
    what: str
    owner: str
    due: date | None
    done: date | None


@value()
class Acceptance:
    """That somebody left a finding as it is for a time."""

    finding: str
    reason: str
    by: str
    until: date | None


@value()
class Meeting:
    """Who was represented at a meeting."""

    id: str
    day: date | None
    label: str
    list_known: bool
    present: tuple[tuple[str, str, str, tuple[str, ...]], ...]
    """Each authority with its name, how it was represented, and by whom."""
    others: tuple[str, ...]
    """Those who were there for no responsible authority."""


@value()
class Report:
    """A whole report."""

    program: str
    """The version of the program that made it."""
    as_at: date
    start: date | None
    last: date | None
    """The first and the last day under review."""
    path: str
    record: str
    """The fingerprint of the record."""
    partnership: str
    partnership_name: str
    pack: str
    """The fingerprint of the rules."""
    findings: tuple[Finding, ...]
    problems: tuple[str, ...]
    actions: tuple[Action, ...]
    acceptances: tuple[Acceptance, ...]
    meetings: tuple[Meeting, ...]
    published: bool
    """Whether it was made for publication."""


def is_report(data: dict[str, Any]) -> bool:
    """Whether a file says that it is a report, and not a record."""
    return "format" in data


def of_assessment(assessment: Assessment) -> Report:
    """A report from an assessment just made, by way of the contract."""
    return of_data(json_v1.contents(assessment))


def of_data(data: dict[str, Any]) -> Report:
    """A report from what a file of JSON says.

    Raises:
        FaultError: with the place, if it is not a report of version 1.
    """
    it = Value(data)
    if it["format"].value != json_v1.FORMAT:
        it["format"].refuse(f"this is not a report, and says that its format is {quote(str(it['format'].value))}")
    if it["version"].value != json_v1.VERSION:
        it["version"].refuse(f"this program reads reports of version {json_v1.VERSION}, and this one is another")
    record = it["record"]
    findings = tuple(_finding(each) for each in it["findings"].members())
    _no_two(findings)
    return Report(
        program=it["tool"]["version"].text(),
        as_at=it["as_at"].day() or it["as_at"].refuse("a report has a day of which it speaks"),
        start=it["period"]["from"].day(),
        last=it["period"]["to"].day(),
        path=record["path"].text(),
        record=record["sha256"].text(),
        partnership=record["partnership"].text(),
        partnership_name=record["partnership_name"].text(record["partnership"].text()),
        pack=it["pack"]["sha256"].text(),
        findings=findings,
        problems=tuple(each["what"].text() for each in it["problems"].members()),
        actions=tuple(_action(each) for each in it["actions"].members()),
        acceptances=tuple(_acceptance(each) for each in it["acceptances"].members()),
        meetings=tuple(_meeting(each) for each in it["meetings"].members()),
        published=it["published"].value is not None,
    )


def _no_two(findings: tuple[Finding, ...]) -> None:
    seen: set[str] = set()
    for number, finding in enumerate(findings):
        if finding.id in seen:
            raise FaultError(f"two findings have the id {quote(finding.id)}", REMEDY, at=("findings", number))
        seen.add(finding.id)


def _finding(it: Value) -> Finding:
    basis, rule = it["basis"].text(), it["rule"].text()
    if basis not in ("statute", "local"):
        it["basis"].refuse("the basis of a finding is statute or local")
    return Finding(
        id=it["id"].text(),
        rule=rule,
        basis="statute" if basis == "statute" else "local",
        occasion=_occasion(it["occasion"]),
        provision=it["provision"].text(),
        title=it["title"].text(),
        url=it["url"].text_or_none(),
        in_force=None if it["in_force"].value is None else _in_force(it["in_force"]),
        outcome=it["outcome"].outcome(),
        statement=it["statement"].text(),
        due=it["due"].day(),
        limbs=tuple(_limb(each) for each in it["limbs"].members()),
        evidence=tuple(_fact(each) for each in it["evidence"].members()),
        needs=frozenset((each["kind"].text(), each["what"].text()) for each in it["needs"].members()),
    )


def _occasion(it: Value) -> Occasion:
    return Occasion(
        kind=it["kind"].text(),
        start=it["from"].day(),
        last=it["to"].day(),
        key=it["key"].text(""),
        label=it["label"].text(""),
        group=it["group"].text(""),
        group_name=it["group_name"].text(""),
    )


def _in_force(it: Value) -> InForce:
    return InForce(it["from"].day(), it["to"].day(), it["made_by"].text_or_none())


def _limb(it: Value) -> Limb:
    return Limb(
        limb=it["limb"].text(),
        role=it["role"].text(),
        applies=it["applies"].text(),
        truth=it["truth"].text(),
        because=it["because"].text(""),
        provision=it["provision"].text(""),
        plain=it["plain"].text(""),
        words=it["words"].text_or_none(),
        facts=(*_facts(it["grounds"]), *_facts(it["only_if"])),
    )


def _facts(it: Value) -> Iterator[Fact]:
    """The facts under a node of the explanation."""
    if it.value is None:
        return
    yield from (_fact(each) for each in it["evidence"].members())
    for child in it["grounds"].members():
        yield from _facts(child)


def _fact(it: Value) -> Fact:
    return Fact(it["fact"].text(), it["source"].text_or_none(), closed=it["closed_session"].value is True)


def _action(it: Value) -> Action:
    return Action(it["finding"].text(), it["what"].text(""), it["owner"].text(), it["due"].day(), it["done"].day())


def _acceptance(it: Value) -> Acceptance:
    return Acceptance(it["finding"].text(), it["reason"].text(), it["by"].text(), it["until"].day())


def _meeting(it: Value) -> Meeting:
    present = (
        (
            each["authority"].text(),
            each["authority_name"].text(each["authority"].text()),
            each["how"].text(),
            tuple(name.text() for name in each["people"].members()),
        )
        for each in it["present"].members()
    )
    return Meeting(
        id=it["id"].text(),
        day=it["date"].day(),
        label=it["label"].text(""),
        list_known=it["list_known"].value is True,
        present=tuple(present),
        others=tuple(each.text() for each in it["others"].members()),
    )
