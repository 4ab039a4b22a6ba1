"""Reads a run in which nothing parts names, posts and bodies, by the way to cut it that has least against it."""

from __future__ import annotations

from compliance.intake.people.entries import entries, marks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.lines import cuts, side_by_side
from compliance.intake.people.lines.cuts import Cut
from compliance.intake.people.lines.stretches import Run, run_of
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text

_FEWEST = 3
_MOST, _MOST_IN_COLUMNS = 1.3, 1.0
"""Where more is held against each person of a run than this, it is not read so."""
_CLEAR = 0.3
"""Where no more is held against each body, the bodies show where the names end."""


def read(text: Text, context: Context, *, dashed: bool = False) -> list[Person] | None:
    """The people of a run, or None if it is none.

    "Ann Low Dale Council Bo Ray Dale Police …", "Dale Council Ann Low Bo Ray Dale Police …" and "Ann Low Bo Ray … Dale
    Council Dale Police …" are such. All of them are in doubt: where one ends and the next begins is inferred.

    Args:
        text: of the run.
        context: what is known of the list.
        dashed: whether dashes may stand between its parts.
    """
    if (abreast := side_by_side.read(text, context)) is not None:
        return abreast
    run = run_of(text, context.known, dashed=dashed)
    if run is None:
        return None
    ways = (cuts.pairs(run), cuts.headed(run), cuts.columns(run))
    best = min(ways, key=lambda cut: cut.weight / max(1, cut.people))
    most = _MOST_IN_COLUMNS if best is ways[-1] else _MOST
    if best.people < _FEWEST or best.weight > most * best.people or not _is_shown(run, best):
        return None
    return (_each_with_own, _below_headings, _in_columns)[ways.index(best)](run, best, context)


def _is_shown(run: Run, cut: Cut) -> bool:
    """Whether most of the names of a cut show by their form that they are some, or the bodies that they end there."""
    found = [run.words(first, stop) for sort, first, stop in cut.stretches if sort == "name"]
    others = [each for each in cut.stretches if each[0] != "name"]
    clear = sum(sort == "body" and run.weigh(sort, first, stop) <= _CLEAR for sort, first, stop in others)
    if cut.stretches[0][0] == "body":
        return clear > 1 and clear * 2 > len(others) and sum(map(names.is_titled, found)) * 2 > len(found)
    shown = sum(map(names.is_titled, found)) * 2 > len(found) or clear >= len(found)
    return shown and len(others) * 2 >= len(found)


def _each_with_own(run: Run, cut: Cut, context: Context) -> list[Person]:
    """The people of a cut, each with the post and the body behind them."""
    made: list[Person] = []
    for at, (sort, first, stop) in enumerate(cut.stretches):
        if sort == "name":
            later = (each[1] for each in cut.stretches[at + 1 :] if each[0] == "name")
            made.append(_person(run, first, stop, context, at=run.part(first, next(later, len(run.pieces)))))
        else:
            _give(run, made[-1], first, stop, post=sort == "post")
    return made


def _below_headings(run: Run, cut: Cut, context: Context) -> list[Person]:
    """The people of a cut, each of the body that stands before them."""
    made: list[Person] = []
    heading = ""
    for sort, first, stop in cut.stretches:
        if sort == "name":
            person = _person(run, first, stop, context)
            person.under(heading)
            made.append(person)
        else:
            heading = run.words(first, stop)
    return made


def _in_columns(run: Run, cut: Cut, context: Context) -> list[Person]:
    """The people of a cut, each with the body that stands in the same place among the bodies."""
    half = len(cut.stretches) // 2
    made = [_person(run, first, stop, context) for _, first, stop in cut.stretches[:half]]
    for person, (_, first, stop) in zip(made, cut.stretches[half:], strict=True):
        _give(run, person, first, stop, post=False)
        person.doubts = (person.doubts - {"cut"}) | {"pairing"}
    return made


def _person(run: Run, first: int, stop: int, context: Context, *, at: Text | None = None) -> Person:
    """Somebody by their name, the bracket behind it, and the mark before it."""
    printed = run.part(first, stop)
    found = entries.read(printed, context).people
    person = found[0] if found and found[0].name else Person(printed, run.words(first, stop))
    person.at = at or printed
    person.doubts.add("cut")
    if (mark := run.pieces[first].mark) and not marks.THERE.fullmatch(mark):
        person.away = "apologies"
        person.doubts.add("letter")
    return person


def _give(run: Run, person: Person, first: int, stop: int, *, post: bool) -> None:
    """Give somebody a post or a body, with what the bracket behind it says of them."""
    said = run.words(first, stop)
    if post or person.organisation or said.endswith(" Ward"):
        person.post = ", ".join(filter(None, (person.post, said)))
    else:
        person.organisation, person.origin = said, "own"
    behind = run.part(first, stop).text[len(said) :].strip(" (),")
    if kinds.CHAIR_POST.fullmatch(behind):
        person.chair = person.chair or "chair"
