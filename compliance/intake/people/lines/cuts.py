"""The ways to cut a run into names, posts and bodies, of each form of list the one that has least against it."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.intake.people.lines.stretches import Run, Sort
from compliance.intake.people.lines.weights import NEVER
from compliance.intake.people.words import names

_MOST: dict[Sort, int] = {"name": 6, "post": 9, "body": 12}
"""So many words each of them has at the most."""
_FEWEST = 3
_RANK = 2.5
"""Held against a rank before a name as the post of whoever stands before it."""
_LONELY, _LONELY_TITLED = 1.5, 0.6
"""Held against somebody with no post and no body, where others have one: councillors are listed so."""
_SOMEBODY = 2.5
"""Held against a body in a column that begins as somebody does."""
_TOO_MUCH = 5.0
"""Nothing against which more is held is a body of a column."""
_MOST_PEOPLE = 60
_FORCED = 1.0
"""How much more may be held against so many bodies than against the best way to cut them."""
_BESIDE = 0.3
"""Held against what stands behind a body and a dash, and is a part of it."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A way to cut what stands before some word.

    Attributes:
        weight: what is held against it.
        stretches: what each stretch is, where it begins, and before which word it ends.
    """

    weight: float
    stretches: tuple[tuple[Sort, int, int], ...] = ()

    @property
    def people(self) -> int:
        """How many people it makes."""
        return sum(sort == "name" for sort, _, _ in self.stretches)


def pairs(run: Run) -> Cut:
    """The best way to cut a run in which each person is followed by what they are and of what."""
    best: list[dict[Sort | None, Cut]] = [{} for _ in range(len(run.pieces) + 1)]
    best[0][None] = Cut(0.0)
    for at in range(len(run.pieces)):
        for before, cut in best[at].items():
            for sort in _after(before, dash=at > 0 and run.pieces[at - 1].dash):
                more = _lonely(run, cut) if (before, sort) == ("name", "name") else 0.0
                more += _BESIDE if (before, sort) == ("body", "body") else 0.0
                more += _RANK if (before, sort) == ("post", "name") and _is_rank_of_next(run, cut, at) else 0.0
                _extend(run, best, at, sort, Cut(cut.weight + more, cut.stretches))
    ends = [
        Cut(cut.weight + (_lonely(run, cut) if sort == "name" else 0.0), cut.stretches)
        for sort, cut in best[-1].items()
    ]
    return min(ends, key=lambda cut: cut.weight, default=Cut(NEVER))


def _is_rank_of_next(run: Run, cut: Cut, at: int) -> bool:
    """Whether a post is a rank before a name, in a run that opens with a rank: it is no post of the one before it."""
    _, first, stop = cut.stretches[-1]
    rank = run.words(first, stop)
    return names.is_ranked(f"{rank} X") and names.is_title(rank) and names.is_ranked(run.words(0, at))


def _after(before: Sort | None, *, dash: bool) -> tuple[Sort, ...]:
    """What can come after a name, a post or a body; a dash may part a body from a part of it."""
    if before is None or before == "body":
        return ("name", "body") if before and dash else ("name",)
    return ("name", "post", "body") if before == "name" else ("name", "body")


def headed(run: Run) -> Cut:
    """The best way to cut a run in which a body stands before its people."""
    best: list[dict[Sort | None, Cut]] = [{} for _ in range(len(run.pieces) + 1)]
    best[0][None] = Cut(0.0)
    for at in range(len(run.pieces)):
        for before, cut in best[at].items():
            following: tuple[Sort, ...] = ("name", "body") if before == "name" else ("name",) if before else ("body",)
            for sort in following:
                _extend(run, best, at, sort, cut)
    return best[-1].get("name", Cut(NEVER))


def _extend(run: Run, best: list[dict[Sort | None, Cut]], at: int, sort: Sort, cut: Cut) -> None:
    """Keep each way to go on from a word with a stretch of one sort that is better than those known."""
    for stop in range(at + 1, min(at + _MOST[sort], len(run.pieces)) + 1):
        weight = cut.weight + run.weigh(sort, at, stop)
        if weight < best[stop].get(sort, Cut(NEVER)).weight:
            best[stop][sort] = Cut(weight, (*cut.stretches, (sort, at, stop)))


def _lonely(run: Run, cut: Cut) -> float:
    """What is held against the last name of a cut, which has nothing behind it."""
    _, first, stop = cut.stretches[-1]
    return _LONELY_TITLED if names.is_councillor(run.words(first, stop)) else _LONELY


def columns(run: Run) -> Cut:
    """The best way to cut a run of names followed by as many bodies, if they are as many without being made so."""
    named, others = _names(run), _bodies(run)
    best = Cut(NEVER)
    for at in range(_FEWEST * 2, len(run.pieces)):
        least = min((cut.weight for cut in others[at].values()), default=NEVER)
        for count in named[at].keys() & others[at].keys():
            weight = named[at][count].weight + others[at][count].weight
            forced = others[at][count].weight - least > _FORCED
            if count >= _FEWEST and weight < best.weight and not forced:
                best = Cut(weight, (*named[at][count].stretches, *others[at][count].stretches))
    return best


def _names(run: Run) -> list[dict[int, Cut]]:
    """The best ways to cut what stands before each word into so many names."""
    best: list[dict[int, Cut]] = [{} for _ in range(len(run.pieces) + 1)]
    best[0][0] = Cut(0.0)
    for at in range(len(run.pieces)):
        for stop in range(at + 1, min(at + _MOST["name"], len(run.pieces)) + 1):
            held = run.weigh("name", at, stop)
            for count, cut in best[at].items() if held < NEVER else ():
                if count < _MOST_PEOPLE and cut.weight + held < best[stop].get(count + 1, Cut(NEVER)).weight:
                    best[stop][count + 1] = Cut(cut.weight + held, (*cut.stretches, ("name", at, stop)))
    return best


def _bodies(run: Run) -> list[dict[int, Cut]]:
    """The best ways to cut what stands from each word on into so many bodies."""
    best: list[dict[int, Cut]] = [{} for _ in range(len(run.pieces) + 1)]
    best[-1][0] = Cut(0.0)
    for at in range(len(run.pieces) - 1, -1, -1):
        for stop in range(at + 1, min(at + _MOST["body"], len(run.pieces)) + 1):
            held = run.weigh("body", at, stop)
            held += _SOMEBODY if names.is_titled(run.words(at, stop)) else 0.0
            for count, cut in best[stop].items() if held < _TOO_MUCH else ():
                if count < _MOST_PEOPLE and cut.weight + held < best[at].get(count + 1, Cut(NEVER)).weight:
                    best[at][count + 1] = Cut(cut.weight + held, (("body", at, stop), *cut.stretches))
    return best
