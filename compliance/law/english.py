"""A condition unfolded into plain English: a clause that is true when the condition is, and what lies inside it.

There is one arm a kind of condition, and one noun a named set; a test holds both to the closed lists.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from compliance.law import condition as c
from compliance.law import words as w
from compliance.law.naming import Setting
from compliance.law.nouns import Noun, noun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PLAIN: Final = Setting()


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


def words(condition: c.Condition, setting: Setting = PLAIN) -> list[str]:
    """A condition in plain English, a line a clause, those inside another set in by two spaces."""
    return [f"{'  ' * depth}- {text}" for depth, text in said(condition, setting).lines()]


def said(condition: c.Condition, setting: Setting = PLAIN) -> Said:
    """A condition in plain English."""
    return _ARMS[type(condition)](condition, setting)


def _before_it(lead: str, inner: Said) -> Said:
    return Said(f"{lead}{inner.text}", inner.inner)


# -- junctions ------------------------------------------------------------------------------


def _all_of(condition: c.AllOf, setting: Setting) -> Said:
    if len(condition.all_of) == 1:
        return said(condition.all_of[0], setting)
    return Said("all of these are so:", tuple(said(each, setting) for each in condition.all_of))


def _any_of(condition: c.AnyOf, setting: Setting) -> Said:
    if len(condition.any_of) == 1:
        return said(condition.any_of[0], setting)
    return Said("one of these is so:", tuple(said(each, setting) for each in condition.any_of))


def _not(condition: c.Not, setting: Setting) -> Said:
    inner = condition.not_
    if isinstance(inner, c.Before):
        return _compared(inner.before, setting, turned=True)
    if isinstance(inner, c.AnyOf):
        return Said("none of these is so:", said(inner, setting).inner)
    if isinstance(inner, c.AllOf):
        return Said("not all of these are so:", said(inner, setting).inner)
    if isinstance(inner, c.AtLeast) and inner.at_least.n == 1:
        args = inner.at_least
        return _before_it(f"there was no {noun(args.of, args.with_, setting).single}", _where(inner, setting))
    return _before_it("it is not so that ", said(inner, setting))


# -- acts and days --------------------------------------------------------------------------

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
    "agreed_by_email": "it was agreed by email",
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
    "agreed_by_email": ("on", "of"),
    "ratified": ("of",),
}
"""What else an act may say after the verb, besides `by` and when."""


def _happened(condition: c.Happened, setting: Setting) -> Said:
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
        case "of" if about and args.event == "ratified":
            return ""
        case "for" if args.document:
            return f" {'for' if args.event == 'information_provided' else 'in preparing'} {setting.ref(args.document)}"
        case "meeting" if args.meeting:
            return f" to {setting.ref(args.meeting)}"
    return ""


def _when(args: c.HappenedArgs, setting: Setting) -> str:
    text = f" within {setting.ref('slot')}" if args.in_slot else ""
    if args.months is not None:
        text += f", in the {setting.value(args.months)} months before"
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


def _before(condition: c.Before, setting: Setting) -> Said:
    return _compared(condition.before, setting, turned=False)


def _compared(args: c.BeforeArgs, setting: Setting, *, turned: bool) -> Said:
    if turned:
        how = "after" if args.or_same_day else "on or after"
    else:
        how = "on or before" if args.or_same_day else "before"
    return Said(f"{setting.happening(args.day)} {how} {setting.value(args.limit)}")


def _within(condition: c.Within, setting: Setting) -> Said:
    args = condition.within
    unit, length = ("days", args.days) if args.days is not None else ("months", args.months)
    if isinstance(length, c.From):
        time = f"as many {unit} as {setting.value(length)}"
    else:
        time = f"{w.number(length or 0)} {unit if length != 1 else unit[:-1]}"
    return Said(f"{setting.happening(args.day)} no later than {time} after {setting.ref(args.after)}")


# -- fields, contents, offices --------------------------------------------------------------

_FLAGS: Mapping[str, tuple[str, str]] = {
    "public": ("{it} was public", "{it} was not public"),
    "reissue": ("{it} is a reissue within its year", "{it} is the first of its year"),
    "asks_together": (
        "{it} asks for a number of representatives from the authorities together",
        "{it} does not ask only for a number of representatives from the authorities together",
    ),
    "voting": ("{it} has a vote", "{it} has no vote"),
    "senior": ("{it} holds a senior position", "{it} does not hold a senior position"),
    "remote": ("{it} attended from elsewhere", "{it} was there in person"),
    "elected": ("{it} have the holder elected", "{it} do not have the holder elected"),
    "inquorate": ("the minutes say that {it} had no quorum", "the minutes do not say that {it} had no quorum"),
}
_EQUALS: Mapping[str, str] = {
    "kind": "{it} is {value}",
    "capacity": "{it} came as {value}",
    "from_authority": "{it} comes from {value}",
    "first_year": "{it} is for {value}, or for several years of which it is the first",
    "summary_of": "{it} sums up {value}",
}
_AMONG: Mapping[str, str] = {
    "by": "{it} was appointed by {value}, alone or with others",
    "cites": "{it} refers to {value}",
    "priorities": "{it} has {value} among its priorities, matched by id and not by wording",
    "represents": "{it} came for {value}",
    "from": "{value} is one of the bodies that {it} name",
}
_VALUES: Mapping[str, Callable[[str], str]] = {
    "kind": lambda value: w.one(w.BODY_KINDS.get(value, w.plain(value))),
    "capacity": lambda value: w.CAPACITIES.get(value, w.plain(value)),
}


def _is(condition: c.Is, setting: Setting) -> Said:
    args = condition.is_
    if args.in_ is not None:
        it, name = setting.owner(args.in_)
        value = setting.ref(args.value)
        among = _AMONG.get(name, f"{{value}} is among {setting.ref(args.in_)}")
        return Said(among.format(it=it, value=value))
    it, name = setting.owner(args.value)
    if args.equals in ("true", "false"):
        flags = _FLAGS.get(name, (f"{setting.ref(args.value)} is yes", f"{setting.ref(args.value)} is no"))
        return Said(flags[args.equals == "false"].format(it=it))
    wanted = args.one_of if args.one_of is not None else (args.equals,)
    shown = [_VALUES.get(name, w.plain)(each) if isinstance(each, str) else setting.value(each) for each in wanted]
    equals = _EQUALS.get(name, f"{setting.ref(args.value)} is {{value}}")
    return Said(equals.format(it=it, value=w.listed(shown, "or")))


def _states(condition: c.States, setting: Setting) -> Said:
    args = condition.states
    text = f"{setting.ref(args.document)} sets out {w.CONTENTS[args.item]}"
    if args.authority:
        text += f", for {setting.ref(args.authority)}"
    if args.topics:
        text += f", dealing with {w.listed(w.TOPICS[each] for each in args.topics)}"
    return Said(text)


def _holds(condition: c.Holds, setting: Setting) -> Said:
    args = condition.holds
    who = setting.ref(args.holder) if args.holder else "somebody"
    text = f"{who} was the {w.OFFICES[args.office]} for {setting.ref(args.of)} on the day"
    if args.power:
        standing = "the power of reg 14A" if args.power == "reg_14A" else "that standing"
        text += f", and of a kind that had {standing} then (compliance law definitions)"
    return Said(text)


def _area_is(condition: c.AreaIs, _: Setting) -> Said:
    return Said(f"the area is {w.AREAS[condition.area_is]}")


# -- sets -----------------------------------------------------------------------------------


def _every(condition: c.Every, setting: Setting) -> Said:
    args = condition.every
    members = noun(args.of, args.with_, setting)
    inside = setting.bind(args.as_, members.again)
    satisfied = said(args.satisfy, inside)
    if args.where is None:
        return _of_each(members, args, satisfied, inside)
    if isinstance(args.where, c.Not):
        chosen, lead = said(args.where.not_, inside), "left out is any for which "
    else:
        chosen, lead = said(args.where, inside), "looked at are only those for which "
        if not chosen.inner:
            return _before_it(f"for each {members.single} where {chosen.text}: ", satisfied)
    return Said(
        f"for each {members.single}:", (_before_it(lead, chosen), _before_it("for each of the others, " if isinstance(args.where, c.Not) else "for each of them, ", satisfied))
    )


def _of_each(members: Noun, args: c.EveryArgs, satisfied: Said, inside: Setting) -> Said:
    inner = args.satisfy
    own = f"{args.as_}.id"
    if isinstance(inner, c.AtLeast) and inner.at_least.of == "attendances" and inner.at_least.with_.for_ == own:
        present = inner.at_least.with_.model_copy(update={"for_": None})
        people = noun("attendances", present, inside)
        return _before_it(f"each {members.single} had {_count(inner.at_least, people, inside)}", _where(inner, inside))
    if isinstance(inner, c.Holds) and inner.holds.of == own and inner.holds.holder is None and not inner.holds.power:
        return Said(f"each {members.single} had {w.one(w.OFFICES[inner.holds.office])} on the day")
    return _before_it(f"for each {members.single}: ", satisfied)


def _at_least(condition: c.AtLeast, setting: Setting) -> Said:
    args = condition.at_least
    members = noun(args.of, args.with_, setting)
    many = isinstance(args.n, c.From) or args.n > 1
    return _before_it(
        f"there {'were' if many else 'was'} {_count(args, members, setting)}", _where(condition, setting)
    )


def _count(args: c.AtLeastArgs, members: Noun, setting: Setting) -> str:
    if isinstance(args.n, c.From):
        text = f"at least as many {members.many} as {setting.value(args.n)}"
    elif args.n == 1:
        return f"at least one {members.single}"
    else:
        text = f"at least {w.number(args.n)} {members.many}"
    return text + (f" (each {args.distinct} counted once)" if args.distinct else "")


_PEOPLE: Final = ("that member", "that person", "that holder")


def _where(condition: c.AtLeast, setting: Setting) -> Said:
    args = condition.at_least
    if args.where is None:
        return Said("")
    inside = setting.bind(args.as_, noun(args.of, args.with_, setting).again)
    if not setting.names:
        return _before_it(", where ", said(args.where, inside))
    who = "whom" if inside.names[args.as_].startswith(_PEOPLE) else "which"
    return _before_it(f" of {who} this is so: ", said(args.where, inside))


# -- decisions, other findings, quorum ------------------------------------------------------


def _determined(condition: c.Determined, setting: Setting) -> Said:
    args = condition.determined
    inner = [Said(f"who may decide: {w.listed((w.DECIDERS[each] for each in args.by), 'or')}")]
    if args.until:
        inner.append(Said(f"decided no later than {setting.ref(args.until)}"))
    about = w.listed(dict.fromkeys(setting.about(each) for each in args.about))
    if setting.question:
        inner.append(Said(f"recorded as a decision on {question(args, setting)}, about {about}"))
    if args.shorthand:
        owner, name = setting.owner(args.shorthand)
        inner.append(Said(f"or recorded with {owner} as {name}: true, with judged_by and judged_on"))
    return Said(f"it has been decided, yes: “{args.ask}”", tuple(inner))


def question(args: c.DeterminedArgs, setting: Setting) -> str:
    """The id under which a decision is recorded: `rule#limb`, or `rule#limb.part`."""
    return f"{setting.question}{f'.{args.part}' if args.part else ''}"


def _finding_is(condition: c.FindingIs, _: Setting) -> Said:
    args = condition.finding_is
    outcomes = w.listed((f"“{w.OUTCOMES[each]}”" for each in args.one_of), "or")
    return Said(f"the finding on {args.rule} for the same thing is {outcomes}")


def _quorate(condition: c.Quorate, setting: Setting) -> Said:
    meeting = setting.ref(condition.quorate.meeting)
    return Said(f"the quorum of the group's own terms in force on the day was reached at {meeting}")


Arm: TypeAlias = "Callable[[object, Setting], Said]"
_ARMS: dict[type, Callable[..., Said]] = {
    c.AllOf: _all_of,
    c.AnyOf: _any_of,
    c.Not: _not,
    c.Happened: _happened,
    c.Before: _before,
    c.Within: _within,
    c.Is: _is,
    c.States: _states,
    c.Holds: _holds,
    c.Every: _every,
    c.AtLeast: _at_least,
    c.AreaIs: _area_is,
    c.Determined: _determined,
    c.FindingIs: _finding_is,
    c.Quorate: _quorate,
}
