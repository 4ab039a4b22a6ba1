"""A record altered at random as records are in life, from a seeded generator, so that it is quick.

A fact is left out, filled in, doubled, taken from a like record or put on another day; a declaration is made or
withdrawn; a decision is turned round; a source contradicts another.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from compliance import vocabulary
from compliance.law import condition as c
from compliance.law.pack import PackedRule
from compliance.record import model
from tests.differential.forms import PARTS, Forms, questions
from tests.differential.kept import bases
from tests.differential.twists import in_two
from tests.samples import LISTS, Data, Sample, ids, is_day, objects, pack

Alteration = Callable[[Random, Forms, str | None], None]


def _entries(data: Data) -> list[Data]:
    """Everything in a record's lists, with what stands inside, and the partnership."""
    return [each for name in LISTS for each in objects(data.get(name, []))] + [data["partnership"]]


def _drop_fact(random: Random, forms: Forms, _: str | None) -> None:
    lists = [each for each in LISTS if forms.data.get(each)]
    if lists:
        several = forms.data[random.choice(lists)]
        several.pop(random.randrange(len(several)))


def _drop_inside(random: Random, forms: Forms, _: str | None) -> None:
    """Leave out one member of a list within a fact: somebody present, a part of a plan."""
    found = [value for it in _entries(forms.data) for value in it.values() if isinstance(value, list) and len(value)]
    if found:
        several = random.choice(found)
        several.pop(random.randrange(len(several)))


def _drop_field(random: Random, forms: Forms, _: str | None) -> None:
    it = random.choice(_entries(forms.data))
    if it:
        it.pop(random.choice(sorted(it)))


def _move_day(random: Random, forms: Forms, _: str | None) -> None:
    places = [(it, field) for it in objects(forms.data) for field, value in it.items() if is_day(value)]
    it, field = random.choice(places)
    if random.random() < 0.5:
        it[field] = forms.near().isoformat()
    else:
        it[field] = (
            date.fromisoformat(it[field]) + timedelta(days=random.choice((-31, -1, 1, 31, -365, 365)))
        ).isoformat()


def _another_value(random: Random, forms: Forms, _: str | None) -> None:
    """Give one field another value, or fill one that was left out; most often in what is not a source or a name."""
    places: list[tuple[type[model.Part], Data]] = [
        (kind, each) for name, kind in PARTS.items() if name != "sources" for each in forms.data.get(name, ())
    ]
    places += [(model.Partnership, forms.data["partnership"]), (model.Area, forms.data["partnership"]["area"])]
    for name, field, kind in _INSIDE:
        places += [
            (kind, part) for each in forms.data.get(name, ()) for part in _parts(each, field) if isinstance(part, dict)
        ]
    kind, it = random.choice(places)
    fields = [name for name in kind.model_fields if name not in ("id", "name", "note", "title", "area", "source")]
    name = random.choice(fields)
    value = forms.value(kind, name, kind.model_fields[name])
    if value is not None:
        it[kind.model_fields[name].alias or name] = value


_INSIDE: tuple[tuple[str, str, type[model.Part]], ...] = (
    ("meetings", "attendance", model.Attendance),
    ("meetings", "attendance", model.Attendance),
    ("meetings", "items", model.Item),
    ("meetings", "minutes", model.Minutes),
    ("meetings", "corrections", model.Correction),
    ("documents", "contents", model.Content),
    ("documents", "covers", model.Covers),
    ("bodies", "responsible_authority", model.AuthorityStatus),
    ("requirements", "specifications", model.Specification),
    ("arrangements", "terms", model.Terms),
    ("arrangements", "terms.quorum", model.Quorum),
    ("arrangements", "terms.quorum.counts", model.QuorumCounts),
    ("arrangements", "terms.chair", model.ChairTerms),
    ("arrangements", "terms.deputy_chair", model.ChairTerms),
    ("arrangements", "terms.frequency", model.Frequency),
    ("arrangements", "terms.voting", model.VotingTerms),
)
"""Parts that stand inside others."""


def _parts(it: Data, path: str) -> list[Any]:
    here: Any = it
    for step in path.split("."):
        here = here.get(step) if isinstance(here, dict) else None
    return here if isinstance(here, list) else [here]


def _add(random: Random, forms: Forms, _: str | None) -> None:
    """One more fact of any kind, with any of its fields."""
    name = random.choice(sorted(PARTS))
    forms.data.setdefault(name, []).append(forms.thing(PARTS[name], random.choice((0.2, 0.5, 0.8))))


def _add_inside(random: Random, forms: Forms, _: str | None) -> None:
    """One more person present, part of a document, minute or correction."""
    name, field, kind = random.choice(_INSIDE[:9])
    if forms.data.get(name) and field not in ("minutes", "covers"):
        it = random.choice(forms.data[name])
        it[field] = [*(it.get(field) or ()), forms.thing(kind, 0.6)]


def _twice(random: Random, forms: Forms, _: str | None) -> None:
    """A second fact like one that is there: another meeting, an earlier version, a holder after the first."""
    name = random.choice([each for each in LISTS if forms.data.get(each)] or ["events"])
    if not forms.data.get(name):
        return
    it = copied(random.choice(forms.data[name]))
    if "id" in it:
        it["id"] = forms.fresh()
    days = [(each, field) for each in objects(it) for field, value in each.items() if is_day(value)]
    if days:
        each, field = random.choice(days)
        each[field] = forms.near().isoformat()
    forms.data[name].append(it)


def _splice(random: Random, forms: Forms, rule: str | None) -> None:
    """Facts of a like record: of another case of the rule, or of any."""
    of_rule = by_rule().get(rule or "") if random.random() < 0.7 else None
    other = copied(random.choice(of_rule or bases()[1]).data)
    taken = {text for name in LISTS for text in ids(forms.data, name)}
    names = {other["partnership"]["id"]: forms.data["partnership"]["id"]}
    names[other["partnership"]["area"]["id"]] = forms.data["partnership"]["area"]["id"]
    for name in LISTS:
        if random.random() < 0.7:
            more = [renamed(each, names) for each in other.get(name, ()) if each.get("id") not in taken]
            if more:
                forms.data[name] = [*forms.data.get(name, ()), *more]


def copied(data: Any) -> Any:  # noqa: ANN401  # plain data
    """The same plain data over again; `copy.deepcopy` takes five times as long."""
    if isinstance(data, dict):
        return {key: copied(value) for key, value in data.items()}
    return [copied(each) for each in data] if isinstance(data, list) else data


def renamed(data: Any, names: dict[str, str]) -> Any:  # noqa: ANN401  # plain data
    """Plain data with other ids wherever they stand."""
    if isinstance(data, dict):
        return {key: renamed(value, names) for key, value in data.items()}
    if isinstance(data, list):
        return [renamed(each, names) for each in data]
    return names.get(data, data) if isinstance(data, str) else data


@cache
def by_rule() -> dict[str, list[Sample]]:
    """The records of the cases of each rule."""
    found: dict[str, list[Sample]] = {}
    for sample in bases()[1]:
        found.setdefault(sample.rule or "", []).append(sample)
    return found


def _declare(random: Random, forms: Forms, _: str | None) -> None:
    """Declare kinds of fact complete, of a thing or a group, over all of the time or some of it."""
    every = random.sample(vocabulary.words(vocabulary.CompleteKind), random.choice((1, 3, 12, 36)))
    made = forms.as_at if random.random() < 0.7 else forms.near()
    fact: Data = {
        "every": every,
        "of": [random.choice(forms.known(("any", "area", "police_area")))],
        "made": made.isoformat(),
    }
    if random.random() < 0.6:
        fact["from"] = "2001-04-01" if random.random() < 0.7 else forms.near().isoformat()
    if random.random() < 0.6:
        fact["to"] = forms.as_at.isoformat() if random.random() < 0.7 else forms.near().isoformat()
    forms.data.setdefault("completeness", []).append(fact)


def _withdraw(_: Random, forms: Forms, __: str | None) -> None:
    forms.data.pop("completeness", None)


def _decide(random: Random, forms: Forms, rule: str | None) -> None:
    """Answer a question, most often one that the rule puts, about what another answer is about or anything."""
    own = [each for each in questions() if each[0].partition("#")[0] == rule]
    question, deciders = random.choice(own or questions())
    about = [random.choice(forms.known(("any",)))]
    if random.random() < 0.4:
        about.append(random.choice(forms.known(("bodies", "group"))))
    fact = {
        "question": question,
        "about": sorted(set(about)),
        "answer": random.choice(("yes", "no")),
        "by": random.choice((*deciders, *deciders, *deciders, "chair")),
        "date": forms.near().isoformat(),
    }
    if random.random() < 0.1:
        fact["revoked"] = forms.near().isoformat()
    forms.data.setdefault("determinations", []).append(fact)


def _turn(random: Random, forms: Forms, _: str | None) -> None:
    """Turn a flag or a decision round."""
    places = [(it, field) for it in objects(forms.data) for field, value in it.items() if isinstance(value, bool)]
    places += [(it, "answer") for it in forms.data.get("determinations", ())]
    if places:
        it, field = random.choice(places)
        it[field] = {"yes": "no", "no": "yes"}[it[field]] if field == "answer" else not it[field]


def _contradict(random: Random, forms: Forms, _: str | None) -> None:
    """Another source says otherwise of a day."""
    data = forms.data
    things = [*ids(data, "meetings"), *ids(data, "documents"), *ids(data, "appointments"), *ids(data, "offices")]
    if not things:
        return
    source = {
        "id": forms.fresh(),
        "title": "Another source",
        "strength": random.choice(("minutes", "letter", "agenda")),
    }
    data.setdefault("sources", []).append(source)
    about = random.choice(things)
    field = "prepared" if about in ids(data, "documents") else "date" if about in ids(data, "meetings") else "from"
    fact: Data = {"about": about, "field": field, "says": forms.near().isoformat(), "source": source["id"]}
    if random.random() < 0.2:
        fact["settled_by"] = random.choice(ids(data, "sources"))
    data.setdefault("contradictions", []).append(fact)


def _act(random: Random, forms: Forms, rule: str | None) -> None:
    """An act that a rule looks for, about a thing of the record."""
    own = [each for each in _looked_for() if each[0].rule.rule == rule] if random.random() < 0.7 else []
    _, looked = random.choice(own or _looked_for())
    fact: Data = {"event": looked.event}
    for field, kinds in (
        ("document", "documents"),
        ("considered", "documents"),
        ("meeting", "meetings"),
        ("requirement", "requirements"),
    ):
        known = forms.known((kinds, "specifications") if kinds == "requirements" else (kinds,))
        if getattr(looked, field) and known and random.random() < 0.95:
            fact[field] = random.choice(known)
    if looked.topic and random.random() < 0.95:
        fact["topic"] = (
            looked.topic if random.random() < 0.9 else random.choice(vocabulary.words(vocabulary.EventTopic))
        )
    if looked.office and random.random() < 0.9:
        fact["office"] = looked.office
    for field in ("by", "to"):
        if getattr(looked, field) and random.random() < 0.8:
            known = forms.known(("bodies", "bodies", "group"))
            fact[field] = sorted({random.choice(known) for _ in range(random.choice((1, 1, 2)))})
    if random.random() < 0.95:
        fact["date"] = forms.near().isoformat()
    forms.data.setdefault("events", []).append(fact)


@cache
def _looked_for() -> tuple[tuple[PackedRule, c.HappenedArgs], ...]:
    return tuple(
        (packed, part.happened)
        for packed in pack().rules
        for _, _, whole in packed.rule.conditions()
        for part in c.walk(whole)
        if isinstance(part, c.Happened) and part.happened.event != "prepared"
    )


def _in_two(random: Random, forms: Forms, _: str | None) -> None:
    in_two(random, forms.data)


ALTERATIONS: tuple[Alteration, ...] = (
    _drop_fact, _drop_fact, _drop_inside, _drop_field, _drop_field, _move_day, _move_day, _another_value,
    _another_value, _another_value, _add, _add_inside, _add_inside, _twice, _splice, _declare, _declare, _withdraw,
    _decide, _decide,
    _turn, _contradict, _act, _act, _in_two,
)  # fmt: skip


def _a_day(random: Random, forms: Forms, _: str | None) -> None:
    """Put one day of the record a day earlier or later."""
    places = [(it, field) for it in objects(forms.data) for field, value in it.items() if is_day(value)]
    it, field = random.choice(places)
    it[field] = (date.fromisoformat(it[field]) + timedelta(days=random.choice((-1, 1)))).isoformat()


STEPS: tuple[Alteration, ...] = (
    _a_day, _a_day, _a_day, _drop_field, _drop_field, _drop_field, _drop_inside, _drop_fact, _another_value,
    _another_value, _another_value, _another_value, _twice, _twice, _turn, _turn, _decide, _contradict, _act, _add,
    _add_inside, _declare,
)  # fmt: skip
"""Alterations of one particular, most of them small."""


def a_step_from(random: Random, sample: Sample, loads: Callable[[Data], bool]) -> Sample:
    """The sample with one or two particulars altered, or the report a day earlier or later."""
    as_at = sample.as_at + timedelta(days=random.choice((-1, 1)) if random.random() < 0.1 else 0)
    data = copied(sample.data)
    for alter in random.choices(STEPS, k=random.choice((1, 1, 2))):
        changed = copied(data)
        alter(random, Forms(random, changed, as_at), sample.rule)
        if loads(changed):
            data = changed
    return Sample(data, as_at, sample.rule)


def altered(random: Random, sample: Sample, loads: Callable[[Data], bool], most: int = 5) -> Sample:
    """The sample with up to so many alterations; one after which it would not load is undone."""
    data, as_at = copied(sample.data), sample.as_at
    for alter in random.choices(ALTERATIONS, k=random.randint(0, most)):
        changed = copied(data)
        try:
            alter(random, Forms(random, changed, as_at), sample.rule)
        except OverflowError:
            continue  # a day before the first or after the last of the calendar
        if loads(changed):
            data = changed
    if random.random() < 0.2:
        as_at = Forms(random, data, as_at).near()
    return Sample(data, as_at, sample.rule)
