"""What each body is, and which of them are responsible authorities: asked wherever a name does not say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking import besides
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.names.wording import bare_letters, body_id
from compliance.intake.draft.who import kinds
from compliance.intake.draft.who.bodies import KIND_OPEN
from compliance.intake.draft.written.yaml_text import Noted, plain

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.who.bodies import Bodies, Body

AUTHORITIES: Final = "bodies.responsible-authorities"
_NEVER: Final = frozenset({"police_and_crime_commissioner", "mopac", "mayor", "parish_council", "secretary_of_state"})
"""Kinds that section 5(1) does not name; they are not among the choices."""


def bodies(register: Bodies, head: Mapping[str, Any], desk: Desk, known: Known) -> list[Any]:
    """The bodies that are to be added, each with what the answers say of it."""
    new = register.new
    answered: dict[str, str] = {}
    open_: dict[str, str] = {}
    asked = [each for each in register.all.values() if each.is_asked]
    within = (plain(head) if head else known.data)["period"]
    for topic in kinds.TOPICS:
        of = sorted((each for each in asked if kinds.topic_of(each.name) is topic), key=lambda body: body.id)
        for ask, mine, said in besides.put(desk, of, partial(_of_kind, topic=topic, every=of, within=within)):
            if said is None:
                open_ |= {each.id: ask.id for each in mine}
            else:  # bodies that an answer leaves out are none of the kinds asked about
                answered |= {each.id: "other" for each in mine} | said
    for each in new:
        each.kind = answered.get(each.id, each.kind)
    for each in asked:
        if not each.is_new and answered.get(each.id, each.kind) != each.kind:
            what = f"the record has {each.kind} as the kind of {each.id}, until somebody says what it is"
            desk.remark(f"{what}; the answer is {answered[each.id]}. Change it by hand.")
    start = within["from"]
    waits = {each.id for each in new if each.id not in answered and _may_be_one(each)}
    spans = _authorities(new, waits, within, desk)
    entries: list[Any] = []
    for each in sorted(new, key=lambda body: body.id):
        entry: dict[str, Any] = {"id": each.id, "name": each.name, "kind": each.kind}
        if each.is_asked and each.id not in answered:
            entry["kind"] = Noted("other", (open_[each.id],))
            entry["note"] = KIND_OPEN
        of_policing_body = kinds.of_policing_body(each.name) if each.kind == "other" else None
        if of_policing_body is not None:
            entry["of_policing_body"] = of_policing_body
        if each.gained:
            entry["aliases"] = list(each.gained)
        if spans is not None and each.id in spans:
            days = spans[each.id]  # a body may stop being one and go on, so its own last day is not known by that
            begun = {} if "from" in days or days.get("to", start) < start else {"from": start}
            entry["responsible_authority"] = [begun | days | {"source": desk.source}]
        entry["source"] = each.source
        entries.append(entry)
    return entries


def _may_be_one(body: Body) -> bool:
    """Whether a body whose kind is open is offered as a responsible authority; any other is one only if it is named."""
    return bool(bare_letters(body.name)) or (body.is_asked and not kinds.is_seldom_one(body.name))


def _of_kind(listed: Sequence[Body], *, topic: kinds.Topic, every: Sequence[Body], within: Mapping[str, str]) -> Ask:
    """What some of the bodies of a sort are, of every one of them whose name leaves it open."""
    subjects = tuple(Choice(each.id, each.name) for each in listed)
    offered = kinds.offered(topic, within["from"], within["to"])
    first = "other" if topic is kinds.TOPICS[-1] else offered[0].value
    what = topic.what if len(subjects) > 1 else topic.of_one.format(subjects[0].words)
    example = first if len(subjects) == 1 else f"{first}, for all of them; or {{{subjects[0].value}: {first}}}"
    return Ask(
        topic.ask, what, "map", choices=offered, subjects=subjects, example=example,
        also=tuple(each.value for each in topic.choices), formerly=_formerly(every), only_if=_own(listed),
    )  # fmt: skip


def _own(listed: Sequence[Body]) -> str:
    """On what it depends whether a question is put that is only about bodies that may each be another."""
    waits = [each.waits for each in listed if each.waits]
    told = (f"{each} is answered with a body of its own" for each in dict.fromkeys(waits))
    return " or ".join(told) if len(waits) == len(listed) else ""


def _formerly(listed: Sequence[Body]) -> tuple[tuple[str, str], ...]:
    """What bodies were called in questions that were put while nobody had said what their letters stand for."""
    taken = {each.id for each in listed}
    return tuple((old, each.id) for each in listed for name in each.gained if (old := body_id(name)) not in taken)


def _authorities(
    new: list[Body], waits: Collection[str], within: Mapping[str, str], desk: Desk
) -> dict[str, dict[str, str]] | None:
    """Which are responsible authorities, and when: law and area, which no list of those present says."""
    possible = [each for each in new if each.kind not in _NEVER]
    listed = [each for each in possible if each.kind != "other" or each.id in waits]
    of = partial(_which, listed, possible, within)
    spans: dict[str, dict[str, str]] | None = None
    for _, _, said in besides.put(desk, sorted(listed, key=lambda body: body.id), of):
        if said is not None:
            spans = {**(spans or {}), **said}
    return spans


def _which(every: Sequence[Body], possible: Sequence[Body], within: Mapping[str, str], listed: Sequence[Body]) -> Ask:
    """Which of some bodies are responsible authorities, of every one that may be."""
    names = tuple(Choice(each.id, each.name) for each in listed)
    first = next((each.id for each in listed if each.kind != "other"), names[0].value)
    which = "Which of these bodies were responsible authorities"
    return Ask(
        AUTHORITIES,
        f"{which if len(names) > 1 else f'Was {names[0].words} a responsible authority'} for the area (section 5(1) of "
        "the Crime and Disorder Act 1998), and between which days? Days that are left out are those of the record; "
        "write a last day only where one stopped being a responsible authority. "
        f"Which kinds of body the law names: compliance law definitions --on {within['from']}.",
        "spans",
        choices=names,
        also=tuple(each.id for each in possible if each not in every),
        formerly=_formerly(possible),
        only_if=_own(listed),
        example=f"{f'[{first}]' if len(names) > 1 else 'yes'}, or {{{first}: {{from: {within['from']}, to: "
        f"{within['to']}}}}}, or {'all' if len(names) > 1 else 'no'}",
    )
