"""What is wrong with a rule pack that no file shows by itself: names, places and tables that do not agree."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

from compliance.dates import EARLIEST, FOREVER, Span, covers
from compliance.errors import Problem, quote, suggest
from compliance.law import condition as c
from compliance.law.instrument import LOCAL, Definitions, Instrument, Provision
from compliance.law.rule import DatedWords, Rule, RuleFile
from compliance.value import value
from compliance.vocabulary import AreaKind, AreaTest, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from compliance.errors import Place
    from compliance.files import Loaded
    from compliance.law.rule import InForce

M = TypeVar("M", Instrument, Definitions, RuleFile)


@value()
class Read(Generic[M]):
    """A file of the pack as it was read."""

    path: Path
    loaded: Loaded
    model: M

    @property
    def folder(self) -> str:
        """The instrument in whose folder it stands."""
        return self.path.parent.name

    def line(self, *place: str | int) -> int | None:
        """The line of a part of it."""
        return self.loaded.lines.of(place)

    def problem(self, place: Place, what: str, remedy: str) -> Problem:
        """Something wrong with a part of it."""
        return Problem(self.loaded.path, self.line(*place), what, remedy)

    def see(self, other: Read[M], *place: str | int) -> str:
        """Where the other thing is, of two that do not go together."""
        line = other.line(*place)
        return f"see line {line}" if other.path == self.path else f"see {other.loaded.path}:{line}"


def problems(
    files: Sequence[Read[RuleFile]], instruments: Sequence[Read[Instrument]], definitions: Sequence[Read[Definitions]]
) -> Iterator[Problem]:
    """What is wrong with files each of which is in order."""
    for instrument in instruments:
        if instrument.model.instrument != instrument.folder:
            what = f"the instrument calls itself {quote(instrument.model.instrument)}"
            yield instrument.problem(("instrument",), what, f"It is named after its folder: write {instrument.folder}")
    for one in definitions:
        yield from _areas(one)
    yield from _twice(files)
    yield from _other_findings(files)
    yield from _tables(files, instruments)


def of_file(file: Read[RuleFile]) -> Iterator[Problem]:
    """What is wrong with one file of rules, beyond its shape."""
    wanted = f"{file.folder}/{_unpadded(file.path.stem)}"
    if file.model.regulation != wanted:
        what = f"the file says that it is {quote(file.model.regulation)}"
        yield file.problem(("regulation",), what, f"A file is named after its regulation: write {wanted}")
    for index, rule in enumerate(file.model.rules):
        if not rule.in_force and file.folder != LOCAL:
            what = f"{rule.rule} has no period in force"
            yield file.problem(("rules", index), what, "Give in_force with a first day")
        for number, limb in enumerate(rule.limbs):
            here = ("rules", index, "limbs", number)
            for field, condition in (("only_if", limb.only_if), ("when", limb.when)):
                for what, remedy in _unbound(condition, BOUND) if condition else ():
                    yield file.problem((*here, field), what, remedy)
            for inner, period in enumerate(limb.in_force):
                if not covers([each.span for each in rule.in_force], period.span):
                    what = f"the limb {limb.limb} is in force on days on which {rule.rule} is not"
                    yield file.problem((*here, "in_force", inner), what, "Keep within the periods of the rule")
            if isinstance(limb.words, tuple):
                yield from _dated_words(file, here, limb.words)


def _dated_words(file: Read[RuleFile], here: Place, dated: tuple[DatedWords, ...]) -> Iterator[Problem]:
    spans = [Span(each.from_ or EARLIEST, each.to or FOREVER) for each in dated]
    for later, span in enumerate(spans):
        for earlier in range(later):
            if not span.meet(spans[earlier]).empty:
                also = file.line(*here, "words", earlier)
                what = f"two wordings are in force on {span.meet(spans[earlier]).start.isoformat()} (see line {also})"
                yield file.problem((*here, "words", later), what, "End the earlier one on the day the later one begins")


def _unpadded(stem: str) -> str:
    """reg-03 and reg-3 are the same regulation: files are padded so that they sort as the text does."""
    return stem.replace("reg-0", "reg-")


BOUND = frozenset(
    {"this", "group", "slot", "police_area", "meeting", "requirement", "terms", "next_meeting", "previous_meeting"}
)
"""The names that every rule may use."""

_HOLD_REFERENCES = frozenset(
    {"document", "considered", "meeting", "requirement", "since", "until", "day", "after", "value", "in_", "authority"}
    | {"holder", "is_", "for_", "linked_to", "group", "shorthand", "among"}
)
"""The fields of a condition in which a bound name is written."""


def _references(condition: c.Condition) -> Iterator[str]:
    """The references that stand in a condition itself, not in the ones inside it."""
    args = next(iter(condition.__dict__.values()))
    if isinstance(args, c.Node):
        for name, value in args.__dict__.items():
            if name not in ("as_", "where", "satisfy") and value is not None:
                yield from _references_in(name, value)


def _references_in(name: str, value: object) -> Iterator[str]:
    if isinstance(value, c.From):
        yield value.from_
    elif isinstance(value, c.Party | c.Selector):
        for inner, each in value.__dict__.items():
            yield from _references_in(inner, each)
    elif name == "about" and isinstance(value, tuple):
        yield from value
    elif isinstance(value, str) and (name in _HOLD_REFERENCES or (name == "of" and "." in value)):
        yield value


def _unbound(condition: c.Condition, bound: frozenset[str]) -> Iterator[tuple[str, str]]:
    for reference in _references(condition):
        name = reference.split(".")[0]
        if name not in bound:
            near = suggest(name, bound)
            remedy = f"Did you mean {near}?" if near else f"Bound here: {', '.join(sorted(bound))}"
            yield f"nothing is called {quote(name)} where {quote(reference)} stands", remedy
    inner = bound
    if isinstance(condition, c.Every):
        inner = bound | {condition.every.as_}
    elif isinstance(condition, c.AtLeast):
        inner = bound | {condition.at_least.as_}
    for part in c.parts(condition):
        yield from _unbound(part, inner)


def _areas(definitions: Read[Definitions]) -> Iterator[Problem]:
    for index, area in enumerate(definitions.model.areas):
        for field, written, allowed in (("name", (area.name,), AreaTest), ("kinds", area.kinds, AreaKind)):
            for word in written:
                if word not in words(allowed):
                    near = suggest(word, words(allowed))
                    remedy = f"Did you mean {near}?" if near else f"What may stand here: {', '.join(words(allowed))}"
                    yield definitions.problem(("areas", index, field), f"there is no area called {quote(word)}", remedy)


def _twice(files: Sequence[Read[RuleFile]]) -> Iterator[Problem]:
    seen: dict[str, tuple[Read[RuleFile], int]] = {}
    for file in files:
        for index, rule in enumerate(file.model.rules):
            if rule.rule in seen:
                other, place = seen[rule.rule]
                what = f"there is another rule {rule.rule} ({file.see(other, 'rules', place)})"
                yield file.problem(("rules", index), what, "Keep one of the two, or give one another address")
            seen.setdefault(rule.rule, (file, index))


def _other_findings(files: Sequence[Read[RuleFile]]) -> Iterator[Problem]:
    """Questions about the findings of rules that are not there, and questions in a circle."""
    places = {rule.rule: (file, index) for file in files for index, rule in enumerate(file.model.rules)}
    asks: dict[str, set[str]] = defaultdict(set)
    for name, (file, index) in places.items():
        for other in _asked(file.model.rules[index]):
            asks[name].add(other)
            if other not in places:
                near = suggest(other, places)
                remedy = f"Did you mean {near}?" if near else "See the list: compliance law"
                yield file.problem(
                    ("rules", index), f"{name} asks for the finding of {quote(other)}, which is no rule", remedy
                )
    for start in sorted(asks):
        reached: set[str] = set()
        todo = list(asks[start])
        while todo:
            here = todo.pop()
            if here not in reached:
                reached.add(here)
                todo += asks.get(here, ())
        if start in reached:
            file, index = places[start]
            yield file.problem(("rules", index), f"{start} asks in a circle for its own finding", "Break the circle")


def _asked(rule: Rule) -> Iterator[str]:
    for _, _, condition in rule.conditions():
        for part in c.walk(condition):
            if isinstance(part, c.FindingIs):
                yield part.finding_is.rule


def _tables(files: Sequence[Read[RuleFile]], instruments: Sequence[Read[Instrument]]) -> Iterator[Problem]:
    limbs = {f"{rule.rule}#{limb.limb}" for file in files for rule in file.model.rules for limb in rule.limbs}
    for instrument in instruments:
        for index, row in enumerate(instrument.model.provisions):
            for name in row.modelled_by:
                found = (
                    name.partition("#")[2] in Definitions.model_fields
                    if name.startswith("definitions#")
                    else name in limbs
                )
                if not found:
                    near = suggest(name, limbs)
                    what = f"{row.provision} is said to be modelled by {quote(name)}, which is not there"
                    remedy = f"Did you mean {near}?" if near else "Write the limb, or correct the row"
                    yield instrument.problem(("provisions", index), what, remedy)
        yield from _rows_twice(instrument)
        own = [file for file in files if file.folder == instrument.folder]
        yield from _unlisted(own, instrument)
        yield from _left_alone(own, instrument)


def _rows_twice(instrument: Read[Instrument]) -> Iterator[Problem]:
    seen: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(instrument.model.provisions):
        for earlier in seen[row.provision]:
            if _overlap(row.in_force, instrument.model.provisions[earlier].in_force):
                also = instrument.line("provisions", earlier)
                what = f"two rows account for {row.provision} on one day (see line {also})"
                yield instrument.problem(("provisions", index), what, "Keep one, or give each its own in_force")
        seen[row.provision].append(index)


def _unlisted(files: Sequence[Read[RuleFile]], instrument: Read[Instrument]) -> Iterator[Problem]:
    listed = {name for row in instrument.model.provisions for name in row.modelled_by}
    for file in files:
        for index, rule in enumerate(file.model.rules):
            for number, limb in enumerate(rule.limbs):
                if limb.words is not None and f"{rule.rule}#{limb.limb}" not in listed and file.folder != LOCAL:
                    what = f"{rule.rule}#{limb.limb} quotes the instrument, and no row of its table points here"
                    place = ("rules", index, "limbs", number)
                    yield file.problem(place, what, "Name it in modelled_by of its provision, in instrument.yaml")


def _left_alone(files: Sequence[Read[RuleFile]], instrument: Read[Instrument]) -> Iterator[Problem]:
    """Rules and limbs of a provision that the table says no rule models."""
    rows: dict[str, list[tuple[int, Provision]]] = defaultdict(list)
    for index, row in enumerate(instrument.model.provisions):
        if row.not_modelled is not None:
            rows[row.provision].append((index, row))
    for file in files:
        for index, rule in enumerate(file.model.rules):
            for provision in dict.fromkeys(
                (rule.provision, *(limb.provision for limb in rule.limbs if limb.provision))
            ):
                for number, row in rows.get(provision, ()):
                    if _overlap(row.in_force, rule.in_force):
                        what = f"{provision} is said not to be modelled, and {rule.rule} models it"
                        what += f" (see {file.loaded.path}:{file.line('rules', index)})"
                        yield instrument.problem(("provisions", number), what, "Keep one of the two")


def _overlap(one: tuple[InForce, ...], other: tuple[InForce, ...]) -> bool:
    """Whether both are law on some day; without periods, always."""
    always = (Span(EARLIEST, FOREVER),)
    ones = [each.span for each in one] or always
    others = [each.span for each in other] or always
    return any(not a.meet(b).empty for a in ones for b in others)
