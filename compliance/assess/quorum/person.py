"""A line of the list of those present, a person once weighed, and what else a quorum may turn on that day."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from compliance.assess.findings.finding import Reason
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from compliance.assess.findings.finding import Evidence
    from compliance.record.model import Appointment, Attendance, Office, Terms
    from compliance.truth import Truth


@value()
class Attender:
    """One line of the list of those present, and where it was read."""

    attendance: Attendance
    proof: tuple[Evidence, ...] | Callable[[], tuple[Evidence, ...]] = ()
    """Where it was read, or what tells that when it is read."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where it was read."""
        return self.proof if isinstance(self.proof, tuple) else self.proof()


@value()
class QuorumFacts:
    """What the record says, on the day of a meeting, that a quorum may turn on."""

    meeting: str
    """Its id."""
    attenders: tuple[Attender, ...] | None = None
    """Those present; None: no list is recorded."""
    attendance_complete: bool = False
    members: tuple[Appointment, ...] = ()
    """The places on the group that are current on the day."""
    members_complete: bool = False
    authorities: frozenset[str] = frozenset()
    """The responsible authorities of the day."""
    perhaps_authorities: frozenset[str] = frozenset()
    """Bodies that may have been."""
    authorities_complete: bool = False
    """Whether there can have been no others than the two."""
    ended: frozenset[str] = frozenset()
    """The bodies that had ended by then."""
    chairs: tuple[Office, ...] = ()
    """The office of chair as it is recorded for the day, with an entry that says that it is vacant."""
    chairs_complete: bool = False
    deputies: tuple[Office, ...] = ()
    deputies_complete: bool = False
    chaired_by: str | None = None
    """The person recorded as having chaired the meeting."""
    terms: Terms | None = None
    """The terms in force, for what they say of voting and of substitutes."""
    minutes_say: bool | None = None
    """False: the minutes say that there was no quorum; True: they do not, and were read for it; None: not recorded."""
    decided: Mapping[str, bool | None] = field(default_factory=dict)
    """Recorded answers to `QUESTION` for this meeting, by the person they are about; None: two that differ."""
    as_at: date | None = None
    """A judgement made after this day is not used."""
    names: Mapping[str, str] = field(default_factory=dict)
    """How persons and bodies are called in words, by their ids."""
    settled: dict[tuple[object, ...], dict[tuple[object, ...], Person]] | None = None
    """What was settled of those who came in the same way to other such meetings of the record; None: it is not kept."""

    @property
    def may_be_authorities(self) -> frozenset[str]:
        """All that were responsible authorities or may have been."""
        return self.authorities | self.perhaps_authorities

    @property
    def closed(self) -> bool:
        """Whether there can have been nobody else."""
        return self.attenders is not None and self.attendance_complete

    def name(self, identity: str) -> str:
        """A person's or body's name, or else its id."""
        return self.names.get(identity, identity)


@value()
class Person:
    """Somebody present: whether they count, and for which bodies."""

    label: str
    identity: str
    """Their id, or a key made of their post."""
    named: bool
    """Whether it is an id."""
    present: Truth
    """Whether they were there in a way that counts (from elsewhere, or in the room)."""
    counts: Truth
    """Whether they count, leaving aside their power to decide."""
    why: str
    """Of that, the code."""
    capacity: str | None
    decision: Truth
    """Whether they have the power to decide that the terms ask for."""
    disputed: bool
    """Whether two answers to that differ, so that no further one would settle it."""
    rivals_decide: Truth
    """Whether all those who came for the same place have that power too: which of them counts is open."""
    bodies: frozenset[str]
    perhaps: frozenset[str]
    voices: frozenset[str]
    """Those of the bodies for which they certainly count, if they count: where only votes do, those that vote."""
    may_voice: frozenset[str]
    """Those for which they may."""
    bodies_recorded: bool
    lines: tuple[Attender, ...]
    """Those of the list that are about them."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where it was read that they were there."""
        return tuple([proof for each in self.lines for proof in each.evidence])

    def on(self, line: Attender) -> Person:
        """The same of somebody of whom another line says the same."""
        return Person(
            self.label, self.identity, self.named, self.present, self.counts, self.why, self.capacity, self.decision,
            self.disputed, self.rivals_decide, self.bodies, self.perhaps, self.voices, self.may_voice,
            self.bodies_recorded, (line,),
        )  # fmt: skip

    @property
    def reason(self) -> Reason:
        """Why they count or do not."""
        particulars = {} if self.why == "quorum_perhaps_twice" else {"capacity": self.capacity}
        return Reason(self.why, {"who": self.label, **particulars})

    @property
    def all_bodies(self) -> frozenset[str]:
        """Those that they came for, or may have come for."""
        return self.bodies | self.perhaps
