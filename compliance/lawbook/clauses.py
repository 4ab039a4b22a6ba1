"""The conditions that have no others inside them, as clauses of plain English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compliance.law import condition as c
from compliance.lawbook import words as w

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from compliance.lawbook.naming import Setting


@dataclass(frozen=True, slots=True)
class Said:
    """A clause without a capital letter or a full stop, and the clauses that it is made of."""

    text: str
    inner: tuple[Said, ...] = ()

    def lines(self, depth: int = 0) -> Iterator[tuple[int, str]]:
        """Each clause with how deep it lies, outermost first."""
        yield depth, self.text
        for each in self.inner:
            yield from each.lines(depth + 1)


_ACTS: Mapping[str, str] = {
    "prepared": "{document} was prepared",
    "revised": "{document} was revised",
    "copy_sent": "a copy of {document} was sent",
    "consulted": "{to} was consulted",
    "views_received": "views were received",
    "considered": "{matter} was considered",
    "regard_had": "regard was had to {matter}",
    "published": "{document} was published",
    "notice_given": "notice of {meeting} was given",
    "discussion_published": "what was discussed at {meeting} was made known",
    "information_provided": "{matter} was provided",
    "other_consultation_held": "other consultation with people of the area was held",
    "invited": "{to} was invited",
    "guidance_given": "guidance was given",
    "elected": "{office} was elected",
    "minutes_confirmed": "the minutes of {meeting} were confirmed",
    "ratified": "what was done at {meeting} was ratified",
    "agreed_by_email": "members agreed by email to what was put to {meeting}",
    "adjourned": "{meeting} was adjourned",
}
_INTO: Mapping[str, tuple[str, ...]] = {
    "copy_sent": ("to", "by"),
    "consulted": ("on", "by"),
    "views_received": ("from", "on"),
    "considered": ("by", "for"),
    "regard_had": ("by", "for"),
    "information_provided": ("by", "for"),
    "invited": ("meeting",),
    "agreed_by_email": (),
}
"""What else an act may say after the verb, besides `by` and when."""


def happened(condition: c.Happened, setting: Setting) -> Said:
    """What was done, to or with what, by whom and when."""
    args = condition.happened
    named = {
        "document": setting.ref(args.document) if args.document else _document_of(setting),
        "meeting": setting.ref(args.meeting) if args.meeting else "the meeting",
        "matter": _matter(args, setting),
        "to": party(args.to, setting) if args.to else "somebody",
        "office": w.one(w.OFFICES[args.office]) if args.office else "somebody",
    }
    text = _ACTS[args.event].format_map(named)
    for joint in _INTO.get(args.event, ("by",)):
        text += _joint(joint, args, setting)
    return Said(text + _when(args, setting))


def _document_of(setting: Setting) -> str:
    full, _ = w.DOCUMENTS.get(setting.kind, ("document", ""))
    return w.one(full)


def _matter(args: c.HappenedArgs, setting: Setting) -> str:
    if args.considered:
        return setting.ref(args.considered)
    if args.topic:
        return w.EVENT_TOPICS[args.topic]
    if args.requirement:
        return f"what was said on {setting.ref(args.requirement)}"
    return "the matter"


def _joint(joint: str, args: c.HappenedArgs, setting: Setting) -> str:
    about = args.requirement or args.document or args.meeting
    match joint:
        case "to" if args.to:
            return f" to {party(args.to, setting)}"
        case "by" | "from" if args.by:
            return f" {joint} {party(args.by, setting)}"
        case "on" if about:
            return f" on {setting.ref(about)}"
        case "for" if args.document:
            return f" {'for' if args.event == 'information_provided' else 'in preparing'} {setting.ref(args.document)}"
        case "meeting" if args.meeting:
            return f" to {setting.ref(args.meeting)}"
    return ""


def _when(args: c.HappenedArgs, setting: Setting) -> str:
    text = f" within {setting.ref('slot')}" if args.in_slot else ""
    if args.for_earlier_year:
        text += " for an earlier year than this, and not its first"
    if args.months is not None:
        before = isinstance(args.months, c.From)
        text += (
            f", no longer ago than {setting.value(args.months)}" if before else f", in the {args.months} months before"
        )
    if args.since:
        text += f", on or after {setting.ref(args.since)}"
    if args.until:
        text += f"{' and' if args.since else ','} on or before {setting.ref(args.until)}"
    return text


def party(who: c.Party, setting: Setting) -> str:
    """Who did a thing, or to whom it was done."""
    if who.is_ is not None:
        return setting.ref(who.is_)
    if who.holder_of is not None:
        of = f" for {setting.ref(who.of)}" if who.of else ""
        return f"the {w.OFFICES[who.holder_of]}{of}"
    return w.listed((w.one(w.BODY_KINDS[each]) for each in who.kinds or ()), "or")


def before(condition: c.Before, setting: Setting) -> Said:
    """Two days compared."""
    return compared(condition.before, setting, turned=False)


def compared(args: c.BeforeArgs, setting: Setting, *, turned: bool) -> Said:
    """The same, or turned round."""
    if turned:
        how = "after" if args.or_same_day else "on or after"
    else:
        how = "on or before" if args.or_same_day else "before"
    return Said(f"{setting.happening(args.day)} {how} {setting.value(args.limit)}")


def within(condition: c.Within, setting: Setting) -> Said:
    """A day held to a length of time after another."""
    args = condition.within
    unit, length = ("days", args.days) if args.days is not None else ("months", args.months)
    if isinstance(length, c.From):
        time = setting.value(length)
        time = time if time.startswith("the number of") else f"as many {unit} as {time}"
    else:
        time = f"{w.number(length or 0)} {unit if length != 1 else unit[:-1]}"
    return Said(f"{setting.happening(args.day)} no later than {time} after {setting.ref(args.after)}")


# -- fields, contents, offices --------------------------------------------------------------

_FLAGS: Mapping[str, tuple[str, str]] = {
    "public": ("{it} was public", "{it} was not public"),
    "held": ("{it} took place", "{it} did not take place"),
    "reissue": ("{it} is a reissue within its year", "{it} is the first of its year"),
    "asks_together": (
        "{it} asks for a number of representatives from the authorities together",
        "{it} does not ask only for a number of representatives from the authorities together",
    ),
    "specified_later": (
        "it was specified after {it} who or how many are to come",
        "it was not specified after {it} who or how many are to come",
    ),
    "for_three_years": ("{it} is for three years or more", "{it} is for less than three years"),
    "voting": ("{it} has a vote", "{it} has no vote"),
    "senior": ("{it} holds a senior position", "{it} does not hold a senior position"),
    "remote": ("{it} attended from elsewhere", "{it} was there in person"),
    "inquorate": ("the minutes say that {it} had no quorum", "the minutes do not say that {it} had no quorum"),
}
_EQUALS: Mapping[str, str] = {
    "kind": "{it} is {value}",
    "capacity": "{it} came as {value}",
    "from_authority": "{it} comes from {value}",
    "first_year": "{it} is for {value}, or for several years of which it is the first",
    "summary_of": "{it} sums up {value}",
    "status": "{it} are recorded as {value}",
    "terms.frequency.in": "the group's terms count meetings in {value}",
    "terms.minutes.confirmed_at": "the group's terms have minutes confirmed at {value}",
    "terms.quorum.if_inquorate": "without a quorum the group's terms have {value}",
}
_AMONG: Mapping[str, str] = {
    "by": "{it} was appointed by {value}, alone or with others",
    "cites": "{it} refers to {value}",
    "priorities": "{it} has {value} among its priorities, matched by id and not by wording",
    "represents": "{it} came for {value}",
}
_OF_TERMS: Mapping[str, tuple[str, str]] = {
    "terms.chair.elected": (
        "the group's terms have the chair elected",
        "the group's terms do not have the chair elected",
    ),
    "terms.deputy_chair.elected": (
        "the group's terms have the deputy chair elected",
        "the group's terms do not have the deputy chair elected",
    ),
    "terms.substitutes_allowed": ("the group's terms allow substitutes", "the group's terms do not allow substitutes"),
}
_WORDED: Mapping[str, Mapping[str, str]] = {
    "terms.frequency.in": {"year": "the year from 1 April", "calendar_year": "the calendar year"},
    "terms.minutes.confirmed_at": {"next_meeting": "the next meeting", "later_meeting": "a later meeting"},
    "terms.quorum.if_inquorate": {
        "adjourn": "the meeting adjourned",
        "no_decisions": "nothing decided",
        "notes_only": "only notes taken",
        "agree_by_email": "members agree by email",
        "ratify_at_next": "the next meeting ratify",
    },
}
_VALUES: Mapping[str, Callable[[str], str]] = {
    "kind": lambda value: w.MEETINGS.get(value) or w.one(w.BODY_KINDS.get(value, w.plain(value))),
    "capacity": lambda value: w.CAPACITIES.get(value, w.plain(value)),
}


def compared_value(condition: c.Is, setting: Setting) -> Said:
    """A field of something compared."""
    args = condition.is_
    if args.in_ is not None:
        it, name = setting.owner(args.in_)
        value = setting.ref(args.value)
        among = _AMONG.get(name, f"{{value}} is among {setting.ref(args.in_)}")
        return Said(among.format(it=it, value=value))
    it, name = setting.owner(args.value)
    wanted = args.one_of if args.one_of is not None else (args.equals,)
    if set(wanted) == {"true", "false"}:
        return Said(f"it is recorded whether {_flags(args.value, it, name, setting)[0]}")
    if args.equals in ("true", "false"):
        return Said(_flags(args.value, it, name, setting)[args.equals == "false"])
    shown = [_value(args.value, name, each) if isinstance(each, str) else setting.value(each) for each in wanted]
    equals = _EQUALS.get(args.value) or _EQUALS.get(name, f"{setting.ref(args.value)} is {{value}}")
    return Said(equals.format(it=it, value=w.listed(shown, "or")))


def _flags(reference: str, it: str, name: str, setting: Setting) -> tuple[str, str]:
    """What it means that a field is true, and that it is false."""
    if reference in _OF_TERMS:
        return _OF_TERMS[reference]
    yes, no = _FLAGS.get(name, (f"{setting.ref(reference)} is yes", f"{setting.ref(reference)} is no"))
    return yes.format(it=it), no.format(it=it)


def _value(reference: str, name: str, value: str) -> str:
    worded = _WORDED.get(reference, {}).get(value)
    return worded or _VALUES.get(name, w.plain)(value)


def states(condition: c.States, setting: Setting) -> Said:
    """What a document sets out."""
    args = condition.states
    text = f"{setting.ref(args.document)} sets out {w.CONTENTS[args.item]}"
    if args.authority:
        text += f", for {setting.ref(args.authority)}"
    if args.topics:
        text += f", dealing with {w.listed(w.TOPICS[each] for each in args.topics)}"
    return Said(text)


def holds(condition: c.Holds, setting: Setting) -> Said:
    """Who held an office on the day."""
    args = condition.holds
    who = setting.ref(args.holder) if args.holder else "somebody"
    text = f"{who} was the {w.OFFICES[args.office]} for {setting.ref(args.of)} on "
    text += setting.ref(args.day) if args.day else "the day"
    if args.power:
        standing = "the power of reg 14A" if args.power == "reg_14A" else "that standing"
        text += f", and of a kind that had {standing} then (compliance law definitions)"
    return Said(text)


def area_is(condition: c.AreaIs, _: Setting) -> Said:
    """Of which kind the area is."""
    return Said(f"the area is {w.AREAS[condition.area_is]}")
