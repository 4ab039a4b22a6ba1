"""Whether somebody at a meeting votes, and for which of the bodies that they came for.

By the places that they have on the group, or by the terms' lists of the bodies that vote and those that do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.truth import TRUE, UNKNOWN, Truth, of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.record.model import Appointment, Attendance, QuorumCounts, Terms


def said(code: str, *, says: bool | None) -> str:
    """The code for what the terms say of a kind of attender, or that they do not say."""
    return f"{code}_unsaid" if says is None else f"{code}_{'counts' if says else 'not'}"


def voting_step(
    attendance: Attendance, seats: Sequence[Appointment], counts: QuorumCounts, terms: Terms | None
) -> tuple[Truth, str]:
    """Whether somebody counts as far as that turns on their vote, and the code for it."""
    if counts.non_voting:
        return TRUE, "quorum_vote_of_no_matter"
    votes = _votes(attendance, seats, terms)
    if votes == {False}:
        return of(counts.non_voting), said("quorum_non_voting", says=counts.non_voting)
    if counts.non_voting is False and (True not in votes or False in votes):
        return UNKNOWN, "quorum_vote_not_recorded"
    if counts.non_voting is None and False in votes and True not in votes and _of_no_known_body(seats):
        return UNKNOWN, "quorum_perhaps_non_voting_unsaid"
    return TRUE, "quorum_votes"


def _votes(attendance: Attendance, seats: Sequence[Appointment], terms: Terms | None) -> set[bool | None]:
    """What is recorded of their vote: by their places on the group, or by the bodies that those and they are for."""
    came_for = _vote_of_bodies(attendance.represents or (), attendance.perhaps_represents, terms)
    if not seats:
        return {came_for}
    flagged = [seat for seat in seats if seat.voting is not None]
    found = {vote_of_seat(seat, terms) for seat in seats}
    if flagged or came_for is None:
        return found or {None}
    return (found - {None}) | {came_for}


def voices(
    attendance: Attendance, seats: Sequence[Appointment], counts: QuorumCounts, terms: Terms | None
) -> tuple[frozenset[str], frozenset[str]]:
    """For which of several bodies somebody certainly counts, and for which they may: for none without a vote."""
    bodies = frozenset(attendance.represents or ())
    every = bodies | frozenset(attendance.perhaps_represents)
    if counts.non_voting or len(every) <= 1:
        return bodies, every  # of somebody with one body, whether they count is the whole answer
    votes = {body: _vote_for(body, seats, terms) for body in every}
    without = frozenset(body for body in every if votes[body] is False)
    if counts.non_voting is None:
        return bodies - without, every
    return frozenset(body for body in bodies if votes[body]), every - without


def _vote_for(body: str, seats: Sequence[Appointment], terms: Terms | None) -> bool | None:
    own = {vote_of_seat(seat, terms) for seat in seats if body in _bodies_of_seat(seat)}
    if not own:
        return _vote_of_bodies((body,), (), terms)
    return own.pop() if len(own) == 1 else None


def _of_no_known_body(seats: Sequence[Appointment]) -> bool:
    """Whether of one of their places neither the vote nor the body is recorded, so that it may carry no vote."""
    return any(seat.voting is None and not _bodies_of_seat(seat) for seat in seats)


def vote_of_seat(seat: Appointment, terms: Terms | None) -> bool | None:
    """Whether a place carries a vote, by its own entry or the terms' lists of bodies; None: not recorded."""
    if seat.voting is not None:
        return seat.voting
    return _vote_of_bodies(_bodies_of_seat(seat), (), terms)


def _bodies_of_seat(seat: Appointment) -> Sequence[str]:
    return (seat.from_authority,) if seat.from_authority is not None else seat.by or ()


def _vote_of_bodies(bodies: Sequence[str], perhaps: Sequence[str], terms: Terms | None) -> bool | None:
    """Whether those who come for the bodies vote, by the terms' lists; None: they do not say."""
    if terms is None or terms.voting is None or not bodies:
        return None
    voting, without = terms.voting.voting, terms.voting.non_voting or ()
    if any(body in (voting or ()) for body in bodies):
        return True
    if all(body in without or (voting is not None and body not in voting) for body in (*bodies, *perhaps)):
        return False
    return None
