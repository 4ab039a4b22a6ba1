"""What an assessment is made of: values that a report can show without the record.

Nothing here is text for a reader except what the record or a rule says. Why a condition came out
as it did is a code with its particulars; `report/wording/` has the words for each code.

Outcomes are there at once. What explains them is told when it is first read, and is the same whenever that is, since
neither a record nor a rule ever changes.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from compliance.assess.findings.ground import Evidence, Ground, Need, Particulars, Reason
from compliance.assess.findings.limb import LimbResult
from compliance.truth import FALSE
from compliance.value import Told, value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from compliance.vocabulary import Deontic, Outcome

__all__ = [
    "Acceptance",
    "Assessment",
    "Evidence",
    "Finding",
    "Ground",
    "LimbResult",
    "MeetingFacts",
    "Need",
    "Note",
    "Occasion",
    "Particulars",
    "Present",
    "Published",
    "Reason",
    "RecordProblem",
    "RecordedAction",
    "Version",
]
_NEW = object.__new__


@value()
class Occasion:
    """One instance to assess."""

    kind: str
    subject: str
    """The id of the document, meeting, requirement or group."""
    group: str
    """The id of the group."""
    group_name: str
    label: str
    """In words: 2013-14; the meeting of 5 June 2013; from 1 June 2011 to 21 November 2012."""
    key: str
    """What stands after @ in the finding's id."""
    start: date | None
    end: date | None
    """The first day out."""


@value()
class Version:
    """The version of the law (or of the group's terms) that was used."""

    start: date | None
    end: date | None
    """The first day on which it is no longer in force."""
    made_by: str | None


Law: TypeAlias = "tuple[Any, ...]"
"""What a finding says of its rule, in the order of `Finding.OF_THE_RULE`; made once for each version."""


@value()
class Note:
    """A reading, a piece of unconfirmed law, or a limit of what was looked at."""

    kind: Literal["reading", "unconfirmed", "not_judged"]
    text: str


class _UnderALaw(Told):
    """What has its rule's words from one place until somebody reads them."""

    __slots__ = ("law",)
    law: Law


@value()
class Finding(_UnderALaw):
    """One rule on one occasion."""

    TOLD: ClassVar[tuple[str, ...]] = ("evidence", "needs")
    OF_THE_RULE: ClassVar[tuple[str, ...]] = (
        "rule", "basis", "provision", "title", "url", "deontic", "bearer", "owed_to", "done", "not_done", "notes",
        "remedy",
    )  # fmt: skip
    id: str
    rule: str
    basis: Literal["statute", "local"]
    occasion: Occasion
    provision: str
    title: str
    url: str | None
    deontic: Deontic
    bearer: str
    owed_to: str | None
    version: Version | None
    outcome: Outcome
    reason: Reason
    """Why this outcome: what `wording.statement` builds its sentence from."""
    done: str
    not_done: str
    due: date | None
    since: date | None
    limbs: tuple[LimbResult, ...]
    evidence: tuple[Evidence, ...]
    needs: tuple[Need, ...]
    notes: tuple[Note, ...]
    remedy: str

    @classmethod
    def later(
        cls,
        identifier: str,
        law: Law,
        *,
        occasion: Occasion,
        version: Version | None,
        outcome: Outcome,
        reason: Reason,
        due: date | None,
        since: date | None,
        limbs: tuple[LimbResult, ...],
        told_by: Callable[[], tuple[tuple[Evidence, ...], tuple[Need, ...]]],
    ) -> Finding:
        """A finding with what its rule says, and of which nobody has asked yet what it rests on."""
        made = _NEW(cls)
        blank: Any = made
        blank.id = identifier
        blank.law = law
        blank.occasion = occasion
        blank.version = version
        blank.outcome = outcome
        blank.reason = reason
        blank.due = due
        blank.since = since
        blank.limbs = limbs
        blank.told_by = told_by
        return made

    @property
    def unfulfilled(self) -> tuple[LimbResult, ...]:
        """The parts that should be so and certainly are not."""
        return tuple(
            each
            for each in self.limbs
            if each.role in ("requirement", "precondition") and each.applies is not FALSE and each.truth is FALSE
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as in Told, and what the rule says apart from it
            if name not in self.OF_THE_RULE:
                return Told.__getattr__(self, name)
            (self.rule, self.basis, self.provision, self.title, self.url, self.deontic, self.bearer, self.owed_to,
             self.done, self.not_done, self.notes, self.remedy) = self.law  # fmt: skip
            del self.law
            return getattr(self, name)


@value()
class RecordProblem:
    """A contradiction or gap in the record itself, reported beside the findings."""

    path: str
    line: int | None
    what: Reason


@value()
class Present:
    """How one authority was represented at one meeting: a fact, not a finding."""

    authority: str
    authority_name: str
    meeting: str
    how: Literal["present", "substitute", "unsure", "apology", "not_recorded", "absent", "not_authority"]
    """`absent` only where the list of those present is declared complete; `not_authority`: not one that day."""
    people: tuple[str, ...]
    evidence: tuple[Evidence, ...] = ()
    in_place: tuple[tuple[str, str], ...] = ()
    """Who came in place of whom, as the record has it; of an apology, those who are not said to have come for it."""


@value()
class MeetingFacts:
    """A meeting, for the attendance table and the timeline."""

    id: str
    date: date | None
    kind: str
    label: str
    list_known: bool
    """Whether the record has a list of those present."""
    present: tuple[Present, ...]
    others: tuple[str, ...]
    """People present who represent no responsible authority."""
    held: bool = True
    """Whether the record shows that it took place: an agenda alone does not."""


@value()
class RecordedAction:
    """What somebody has undertaken to do about a finding, as the record has it."""

    finding: str
    """The finding's id, or its start, as written in the record."""
    findings: tuple[str, ...]
    """The ids of the findings that this names."""
    what: str | None
    owner: str
    due: date | None
    done: date | None
    state: Literal["open", "overdue", "done"]
    """How it stands on the day of the report."""
    source: str | None
    path: str
    line: int | None


@value()
class Acceptance:
    """That somebody left a finding as it is for a time; the finding's outcome is what it would be without it."""

    finding: str
    """The finding's id, or its start, as written in the record."""
    findings: tuple[str, ...]
    """The ids of the findings that this names."""
    reason: str
    by: str
    made: date | None
    until: date
    """The last day on which it stands."""
    state: Literal["current", "expired"]
    """How it stands on the day of the report."""
    source: str | None
    path: str
    line: int | None


@value()
class Published:
    """That the assessment is of the version of the record for publication, and how much that leaves out."""

    people: int
    """How many people's names."""
    items: int
    """How many items of minutes, all of closed sessions."""
    facts: int
    """How many other facts, all read in what was said in closed sessions."""


@value()
class Later:
    """Declarations and decisions of the record that were made after the day of the report, and so are not used."""

    number: int
    last: date


@value()
class AuthorityDays:
    """Days on which a body was, or may have been, a responsible authority of the area."""

    body: str
    """Its id."""
    name: str
    start: date | None
    end: date | None
    """The first day after them."""
    certain: bool
    limbs: tuple[str, ...]
    """The paragraphs of s.5(1) of the 1998 Act that name bodies of its kind."""


@value()
class Assessment(Told):
    """All findings on one record at one date, with what identifies both."""

    TOLD: ClassVar[tuple[str, ...]] = ("problems", "meetings", "authorities", "authorities_whole")
    tool_version: str
    as_at: date
    start: date
    end: date
    """The first day after the period under review."""
    record_path: str
    record_sha256: str
    partnership: str
    """Its id."""
    partnership_name: str
    partnership_kind: str
    pack_sha256: str
    instruments: tuple[tuple[str, str, str], ...]
    """Each with its id, title and currency note."""
    findings: tuple[Finding, ...]
    problems: tuple[RecordProblem, ...]
    meetings: tuple[MeetingFacts, ...]
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line of each group, and of each document, meeting and requirement that a finding is about, by id."""
    actions: tuple[RecordedAction, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    published: Published | None = None
    """Set where names and closed sessions are left out; None: the record is reported as it was written."""
    later: Later | None = None
    authorities: tuple[AuthorityDays, ...] = ()
    """Which recorded body was a responsible authority on which days, by name and day."""
    authorities_whole: bool = False
    """Whether the record declares that there were no others on those days."""
