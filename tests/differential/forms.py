"""Any part of a record at random, as plain data, from the shape that the record's own model has."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from compliance import dates, vocabulary
from compliance.law import condition as c
from compliance.record import load, model
from tests.samples import COMMENCEMENTS, Data, groups, ids, is_day, pack, texts

PARTS: dict[str, type[model.Part]] = {
    "groups": model.Group,
    "bodies": model.Body,
    "people": model.Person,
    "offices": model.Office,
    "appointments": model.Appointment,
    "arrangements": model.Arrangement,
    "documents": model.Document,
    "meetings": model.Meeting,
    "requirements": model.Requirement,
    "events": model.Event,
    "money": model.Money,
    "determinations": model.Determination,
    "completeness": model.Completeness,
    "contradictions": model.Contradiction,
    "sources": model.SourceEntry,
}
"""What stands in each list of a record."""

_ANY = ("bodies", "documents", "meetings", "requirements", "arrangements", "offices", "people", "appointments")


@cache
def questions() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each question that a rule puts, with the offices that may answer it."""
    found = []
    for packed in pack().rules:
        for limb, _, whole in packed.rule.conditions():
            for part in c.walk(whole):
                if isinstance(part, c.Determined):
                    name = f"{packed.rule.rule}#{limb.limb}" + (
                        f".{part.determined.part}" if part.determined.part else ""
                    )
                    found.append((name, tuple(part.determined.by)))
    return tuple(sorted(set(found)))


@dataclass(frozen=True)
class Forms:
    """What may be written in one record: its ids, its days and all that its model allows."""

    random: Random
    data: Data
    as_at: date

    def known(self, kinds: tuple[str, ...]) -> list[str]:
        """The ids of the record that a reference may name."""
        partnership, others = self.data["partnership"], self.data.get("groups", ())
        found: list[str] = []
        for kind in kinds:
            match kind:
                case "group":
                    found += groups(self.data)
                case "area":
                    found += [each["area"]["id"] for each in (partnership, *others)]
                case "police_area":
                    found += [each["police_area"]["id"] for each in (partnership, *others) if "police_area" in each]
                case "specifications":
                    found += [
                        each["id"] for it in self.data.get("requirements", ()) for each in it.get("specifications", ())
                    ]
                case "any":
                    found += groups(self.data) * 4 + [each for name in _ANY for each in ids(self.data, name)]
                case _:
                    found += ids(self.data, kind)
        return found

    def near(self) -> date:
        """A day at or about one that the record speaks of, or a commencement, or any of its period."""
        chance = self.random.random()
        if chance < 0.2:
            first, last = (date.fromisoformat(self.data["period"][end]) for end in ("from", "to"))
            return first + timedelta(days=self.random.randrange((last - first).days + 1))
        known = COMMENCEMENTS if chance < 0.3 else sorted({text for text in texts(self.data) if is_day(text)})
        moved = self.random.choice((-366, -92, -31, -1, 0, 0, 0, 0, 1, 31, 92, 366))
        return date.fromisoformat(self.random.choice(known)) + timedelta(days=moved)

    def fresh(self) -> str:
        """An id that nothing has yet."""
        taken = set(texts(self.data))
        return next(name for name in (f"new-{self.random.randrange(10**6)}" for _ in range(99)) if name not in taken)

    def thing(self, kind: type[model.Part], likely: float = 0.4) -> Data:
        """One part of a kind with what it must have, and each other field as likely as that."""
        random = self.random
        if kind is model.QuorumTerm:
            return self._term()
        made: Data = {}
        for name, info in kind.model_fields.items():
            if info.is_required() or random.random() < likely:
                value = self.value(kind, name, info)
                if value is not None:
                    made[info.alias or name] = value
        if kind is model.Quorum and "term" not in made:
            made["not_known"] = ["term", *made.get("not_known", ())]
        if kind in (model.Attendance, model.Appointment) and not {"person", "post"} & made.keys():
            made["post"] = random.choice(("Clerk", "Commander", "Director"))
        if kind is model.Fraction and made["numerator"] > made["denominator"]:
            made["numerator"], made["denominator"] = made["denominator"], made["numerator"]
        if made.get("senior") is not None and random.random() < 0.8:
            made["judged_by"] = "strategy_group"
        return made

    def _term(self) -> Data:
        name = self.random.choice([*model.QuorumTerm.model_fields, "members", "responsible_authorities"])
        return {name: self.value(model.QuorumTerm, name, model.QuorumTerm.model_fields[name])}

    def value(self, owner: type[model.Part], name: str, info: FieldInfo) -> Any:  # noqa: ANN401  # any field's
        """What one field may hold; None if the record has nothing to put there."""
        random = self.random
        match name:
            case "id":
                return self.fresh()
            case "for_year":
                return dates.year_label(dates.year_of(self.near()) + random.choice((0, 0, 0, 1)))
            case "question":
                return random.choice(questions())[0]
            case "about" if owner is model.Determination:
                years = [dates.year_label(dates.year_of(self.near()))]
                return (
                    random.sample(many, random.randint(1, 2)) if len(many := self.known(("any",)) + years) > 1 else many
                )
            case "made" if owner is model.Completeness:
                return max(self.near(), self.as_at).isoformat()
            case "every":
                return random.sample(vocabulary.words(vocabulary.CompleteKind), random.randint(1, 12))
            case "note" | "actions" | "acceptances" | "report_on" | "silent_on":
                return None
        refers = load._REFERS.get((owner.__name__, info.alias or name))
        if refers:
            choice = self.known(refers)
            if not choice:
                return None
            if _is_list(_bare(info.annotation)):
                return random.sample(sorted(set(choice)), min(random.choice((0, 1, 1, 1, 2, 2, 3)), len(set(choice))))
            return random.choice(choice)
        return self._of(_bare(info.annotation))

    def _of(self, annotation: Any) -> Any:  # noqa: ANN401  # a type, and what is of it
        random = self.random
        if get_origin(annotation) is Literal:
            return random.choice(get_args(annotation))
        if _is_list(annotation):
            inner = _bare(get_args(annotation)[0])
            several = [self._of(inner) for _ in range(random.choice((0, 1, 1, 2, 2, 3, 4)))]
            return [each for each in several if each is not None]
        if isinstance(annotation, type) and issubclass(annotation, model.Citation):
            known = ids(self.data, "sources")
            return random.choice(known) if known else None
        if isinstance(annotation, type) and issubclass(annotation, model.Part):
            return self.thing(annotation)
        return _PLAIN[annotation](self)


_PLAIN: dict[type, Callable[[Forms], Any]] = {
    date: lambda forms: forms.near().isoformat(),
    bool: lambda forms: forms.random.random() < 0.5,
    int: lambda forms: forms.random.choice((1, 1, 2, 2, 3, 4, 6, 12)),
    str: lambda forms: forms.random.choice(("Clerk", "Commander", "Director", "Noted.")),
}


def _is_list(annotation: Any) -> bool:  # noqa: ANN401  # a type
    origin: Any = get_origin(annotation)
    return origin is tuple


def _bare(annotation: Any) -> Any:  # noqa: ANN401  # a type
    """A type without `| None` and without what is annotated to it."""
    if get_origin(annotation) in (Union, types.UnionType):
        return _bare(next(each for each in get_args(annotation) if each is not type(None)))
    if hasattr(annotation, "__metadata__"):
        return _bare(get_args(annotation)[0])
    return annotation
