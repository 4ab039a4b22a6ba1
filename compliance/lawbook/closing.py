"""Which declarations of completeness settle what a condition leaves unknown (`docs/conditions.md`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.law import condition as c
from compliance.lawbook import words as w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.lawbook.naming import Setting


def declarations(condition: c.Condition, setting: Setting) -> list[str]:
    """Each kind of thing that a record may declare complete, and of what: `copies sent (copy_sent) of the plan`."""
    return list(dict.fromkeys(f"{w.DECLARED[kind]} ({kind}) of {of}" for kind, of in _closers(condition, setting)))


def _closers(condition: c.Condition, setting: Setting) -> Iterator[tuple[str, str]]:
    inside = setting
    match condition:
        case c.Happened():
            yield _event(condition.happened, setting)
        case c.States():
            yield "content", setting.ref(condition.states.document)
        case c.Holds():
            yield "office", setting.ref(condition.holds.of)
        case c.Is():
            yield from _list(condition.is_, setting)
        case c.Determined():
            yield "determination", _or_group(setting.about(each) for each in condition.determined.about)
        case c.Quorate():
            yield "attendance", setting.ref(condition.quorate.meeting)
            yield "appointment", "the group"
        case c.Every() | c.AtLeast():
            args = condition.every if isinstance(condition, c.Every) else condition.at_least
            yield from _members(args.of, args.with_, setting)
            inside = setting.bind(args.as_, f"each {args.as_.replace('_', ' ')}")
        case _:
            pass
    for part in c.parts(condition):
        yield from _closers(part, inside)


def _or_group(things: Iterator[str]) -> str:
    return w.listed(dict.fromkeys([*things, "the group"]), "or")


def _event(args: c.HappenedArgs, setting: Setting) -> tuple[str, str]:
    if args.event == "prepared":
        return setting.kind if setting.kind in w.DECLARED else "partnership_plan", "the group"
    named = (setting.ref(each) for each in (args.document, args.meeting, args.requirement) if each)
    return args.event, _or_group(named)


def _list(args: c.IsArgs, setting: Setting) -> Iterator[tuple[str, str]]:
    owner, name = setting.owner(args.in_) if args.in_ else ("", "")
    kind = {"cites": "citation", "priorities": "priority"}.get(name)
    if kind:
        yield kind, owner


def _members(name: str, with_: c.Selector, setting: Setting) -> Iterator[tuple[str, str]]:
    group = setting.ref(with_.group) if with_.group else "the group"
    match name:
        case "responsible_authorities":
            yield "responsible_authority", "the group or its area"
        case "appointments" | "arrangements":
            yield name.removesuffix("s"), group
            if with_.items:
                yield "arrangement_item", "each arrangement of the kind"
        case "offices":
            yield "office", setting.ref(with_.of) if with_.of else "the group"
        case "documents" if not with_.recorded:  # of those that are recorded the list is as it is
            of = "every group in the record that could have one" if with_.any_group else group
            yield from ((kind, of) for kind in with_.kinds)
        case "priorities":
            yield "priority", setting.ref(with_.of) if with_.of else "that document"
            yield from ((kind, group) for kind in with_.kinds)
        case "attendances":
            yield "attendance", setting.ref(with_.meeting or "meeting")
        case "resolutions":
            yield "resolution", f"{setting.ref(with_.meeting or 'this')} or the group"
        case "meetings":
            yield "meeting", group
        case "groups" if with_.group is None:  # the entry of one says by itself when it was in being
            yield "group", group
        case "monies":
            yield "money", group
