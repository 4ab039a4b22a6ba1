"""Tells what a second paper of a meeting says otherwise than the paper that the record follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.meetings.decided import one_in_other
from compliance.intake.draft.names.one_person import perhaps_same_person
from compliance.intake.draft.names.wording import person_key

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.reading import Item, Reading

_IN_FULL: Final = ("minutes", "draft_minutes")
"""Papers that print every decision, so that one which another has not is a difference."""
_SHOWN: Final = 160


def tell(day: dt.date, papers: Sequence[Reading], desk: Desk) -> None:
    """Tell for each paper but those that are followed what it has of place, chair, apologies and decisions.

    Who was there is asked about elsewhere.

    Args:
        day: of the meeting.
        papers: all of it but agendas, the one that counts for most first.
        desk: where it is told.
    """
    for at, paper in enumerate(papers[1:], 1):
        said = [*_place(paper, papers[:at]), *_chair(paper, papers[0]), *_sorry(paper, papers[:at])]
        if paper.kind in _IN_FULL and papers[0].kind in _IN_FULL:
            said += _decisions(paper, papers[0])
        if said:
            desk.remark(
                f"{where(paper.path)}: this second paper of the meeting of {dates.plain(day)} says otherwise than "
                f"{where(papers[0].path)}, which the draft follows: {'; '.join(said)}. Change the record by hand "
                "where this paper is right."
            )


def _place(paper: Reading, before: Sequence[Reading]) -> Iterator[str]:
    followed = next((each.place for each in before if each.place), None)
    if paper.place and followed and not one_in_other(paper.place, followed):
        yield f"“{printed(paper.place, _SHOWN)}” for its place, not “{printed(followed, _SHOWN)}”"


def _chair(paper: Reading, best: Reading) -> Iterator[str]:
    if paper.chair and best.chair and (paper.chair.name and best.chair.name):
        if not _is_one(paper.chair.name, best.chair.name):
            yield f"{paper.chair.name} in the chair, not {best.chair.name}"
    elif paper.chair and not best.chair:
        yield f"{paper.chair.name or paper.chair.post} in the chair"


def _sorry(paper: Reading, before: Sequence[Reading]) -> Iterator[str]:
    """Apologies that the paper with those of the draft has not."""
    followed = next((each.apologies for each in before if each.apologies), ())
    known = [each.name for each in followed if each.name]
    more = [each.name for each in paper.apologies if each.name and not any(_is_one(each.name, one) for one in known)]
    if followed and more:
        yield f"apologies of {', '.join(more)}"


def _decisions(paper: Reading, best: Reading) -> Iterator[str]:
    for item in paper.items:
        if not item.resolution:
            continue
        same = next((each for each in best.items if _is_same(each, item)), None)
        if same is None or not same.resolution or not one_in_other(item.resolution, same.resolution):
            label = f"item {item.number}" if item.number else f"“{printed(item.title or '', _SHOWN)}”"
            yield f"{label}, “{printed(item.resolution, _SHOWN)}”"


def _is_same(one: Item, other: Item) -> bool:
    if one.number and other.number:
        return one.number == other.number
    return bool(one.title and other.title and one_in_other(one.title, other.title))


def _is_one(one: str, other: str) -> bool:
    """Whether two names may be one person's: one paper may have the forename, and the other its letter."""
    return person_key(one) == person_key(other) or perhaps_same_person(one, other)
