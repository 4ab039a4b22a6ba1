"""The named sets of the rules as nouns: what a member is called, what several are, and what it is called again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compliance.lawbook import words as w

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from compliance.law.condition import Selector
    from compliance.lawbook.naming import Setting


@dataclass(frozen=True, slots=True)
class Noun:
    """A member of a set in words."""

    single: str
    """Fits after `each` and `at least one`."""
    many: str
    """Fits after `at least two`."""
    again: str
    """What it is called once it has been named: that authority."""


def noun(name: str, with_: Selector, setting: Setting) -> Noun:
    """A named set, narrowed by its selector, as a noun."""
    return _NOUNS[name](with_, setting)


def _narrowed(single: str, many: str, again: str, rest: str) -> Noun:
    return Noun(f"{single}{rest}", f"{many}{rest}", again)


def _responsible_authorities(with_: Selector, setting: Setting) -> Noun:
    kinds = w.listed((w.one(w.BODY_KINDS[each]) for each in with_.kinds), "or")
    rest = f" that is {kinds}" if kinds else ""
    among = f" among {setting.ref(with_.among)}" if with_.among else ""
    if with_.from_start:
        among += f" on {setting.ref('slot.start')}"
    if with_.in_slot:
        among += f" on {setting.ref('slot.last')}"
    return Noun(
        f"responsible authority{rest}{among}",
        "responsible authorities" + (f", each of them {kinds}" if kinds else "") + among,
        "that authority",
    )


def _appointments(with_: Selector, setting: Setting) -> Noun:
    rest = f" of {setting.ref(with_.group)}" if with_.group else " of the group"
    return _narrowed("member", "members", "that member", f"{rest} on the day")


def _arrangements(with_: Selector, _: Setting) -> Noun:
    kinds = w.listed((w.ARRANGEMENTS[each] for each in with_.kinds), "or") or "arrangements"
    items = w.listed(w.ARRANGEMENT_ITEMS[each] for each in with_.items)
    provides = f" that provides for {items}" if items else ""
    single, many = f"set of {kinds} in force on the day", f"sets of {kinds} in force on the day"
    return Noun(f"{single}{provides}", f"{many}{provides.replace('provides', 'provide')}", "that set of arrangements")


def _offices(with_: Selector, setting: Setting) -> Noun:
    kinds = w.listed((w.OFFICES[each] for each in with_.kinds), "or") or "office-holder"
    rest = f" of {setting.ref(with_.of)} on the day" if with_.of else " of the group on the day"
    return Noun(f"{kinds}{rest}", f"holders of the office of {kinds}{rest}", "that office-holder")


def _documents(with_: Selector, setting: Setting) -> Noun:
    full = w.listed((w.DOCUMENTS[each][0] for each in with_.kinds), "or") or "document"
    short = w.DOCUMENTS[with_.kinds[0]][1] if len(with_.kinds) == 1 else "document"
    rest = f" of {setting.ref(with_.group)}" if with_.group else ""
    if with_.any_group:
        rest = " of any group in the record"
    rest += _year(with_)
    if with_.recorded:
        rest += " that the record has by then" + ("" if with_.replaced else ", but for what another of them replaced")
    again = "that one" if setting.has_this and setting.thing("this") == f"the {short}" else f"that {short}"
    return _narrowed(full, f"{full}s", again, rest)


def _year(with_: Selector) -> str:
    if with_.year is None:
        return ""
    year = "the year" if with_.year == "this" else "the year before"
    return f" prepared in {year}" if tuple(with_.kinds) == ("strategic_assessment",) else f" for {year}"


def _priorities(with_: Selector, setting: Setting) -> Noun:
    if with_.of:
        rest = f" of {setting.ref(with_.of)}"
    else:
        full = w.listed((w.DOCUMENTS[each][0] for each in with_.kinds), "or") or "document"
        rest = f" of the {full}{_year(with_)}"
        if with_.linked_to:
            rest += f" (of several, the one that {setting.ref(with_.linked_to)} refers to)"
    return _narrowed("priority", "priorities", "that priority", rest)


def _meetings(_: Selector, setting: Setting) -> Noun:
    return _narrowed("meeting", "meetings", "that meeting", f" of the group in {setting.ref('slot')}")


def _attendances(with_: Selector, setting: Setting) -> Noun:
    rest = f" present at {setting.ref(with_.meeting or 'meeting')}"
    if with_.for_:
        rest += f" for {setting.ref(with_.for_)}"
    if with_.capacities:
        rest += f" as {w.listed((w.CAPACITIES[each] for each in with_.capacities), 'or')}"
    return _narrowed("person", "people", "that person", rest)


def _addressees(with_: Selector, setting: Setting) -> Noun:
    rest = f" of which {setting.ref(with_.of or 'this')} asks representatives"
    return _narrowed("authority", "authorities", "that authority", rest)


def _ended_addressees(with_: Selector, setting: Setting) -> Noun:
    rest = f" of which {setting.ref(with_.of or 'this')} asked representatives and that was none any more on the day"
    several = rest.replace("that was", "that were")
    return Noun(f"authority{rest}", f"authorities{several}", "that authority")


def _affected(with_: Selector, setting: Setting) -> Noun:
    rest = f" affected by {setting.ref(with_.of or 'this')}"
    return _narrowed("responsible authority", "responsible authorities", "that authority", rest)


def _monies(_: Selector, __: Setting) -> Noun:
    rest = " of partnership monies on the day"
    return _narrowed("line", "lines", "that line of money", rest)


def _groups(with_: Selector, setting: Setting) -> Noun:
    rest = " of a district in the county " + ("in being in the year" if with_.year else "on the day")
    which = f" that is {setting.ref(with_.group)}" if with_.group else ""
    several = rest.replace("a district", "districts")
    return Noun(f"strategy group{rest}{which}", f"strategy groups{several}{which}", "that group")


def _bodies(with_: Selector, setting: Setting) -> Noun:
    kinds = w.listed((w.one(w.BODY_KINDS[each]) for each in with_.kinds), "or")
    rest = f" of {setting.ref(with_.among or 'this')}" + (f" that is {kinds}" if kinds else "")
    return _narrowed("body", "bodies", "that body", rest)


def _resolutions(_: Selector, __: Setting) -> Noun:
    return _narrowed("resolution", "resolutions", "that resolution", " of the meeting")


_NOUNS: Mapping[str, Callable[[Selector, Setting], Noun]] = {
    "responsible_authorities": _responsible_authorities,
    "appointments": _appointments,
    "arrangements": _arrangements,
    "offices": _offices,
    "documents": _documents,
    "priorities": _priorities,
    "meetings": _meetings,
    "attendances": _attendances,
    "addressees": _addressees,
    "ended_addressees": _ended_addressees,
    "affected": _affected,
    "monies": _monies,
    "groups": _groups,
    "resolutions": _resolutions,
    "bodies": _bodies,
}
