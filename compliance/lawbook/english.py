"""A condition unfolded into plain English: a clause that is true when the condition is, and what lies inside it.

There is one arm a kind of condition, and one noun a named set; a test holds both to the closed lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance.law import condition as c
from compliance.lawbook import clauses
from compliance.lawbook import words as w
from compliance.lawbook.clauses import Said
from compliance.lawbook.naming import Setting
from compliance.lawbook.nouns import Noun, noun

if TYPE_CHECKING:
    from collections.abc import Callable

PLAIN: Final = Setting()


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
        return clauses.compared(inner.before, setting, turned=True)
    if isinstance(inner, c.AnyOf):
        return Said("none of these is so:", said(inner, setting).inner)
    if isinstance(inner, c.AllOf):
        return Said("not all of these are so:", said(inner, setting).inner)
    if isinstance(inner, c.AtLeast) and inner.at_least.n == 1:
        args = inner.at_least
        return _before_it(f"there was no {noun(args.of, args.with_, setting).single}", _where(inner, setting))
    return _before_it("it is not the case that ", said(inner, setting))


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
        f"for each {members.single}:",
        (
            _before_it(lead, chosen),
            _before_it(
                "for each of the others, " if isinstance(args.where, c.Not) else "for each of them, ", satisfied
            ),
        ),
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
    return _before_it(f"there {'were' if many else 'was'} {_count(args, members, setting)}", _where(condition, setting))


def _count(args: c.AtLeastArgs, members: Noun, setting: Setting) -> str:
    if isinstance(args.n, c.From):
        text = f"at least as many {members.many} as {setting.value(args.n)}"
    elif args.n == 1:
        return f"at least one {members.single}"
    else:
        text = f"at least {w.number(args.n)} {members.many}"
    return text + (f" (each {args.distinct} counted once)" if args.distinct else "")


_PEOPLE: Final = ("that member", "that person", "that office-holder")


def _where(condition: c.AtLeast, setting: Setting) -> Said:
    args = condition.at_least
    if args.where is None:
        return Said("")
    inside = setting.bind(args.as_, noun(args.of, args.with_, setting).again)
    if not setting.names:
        return _before_it(", where ", said(args.where, inside))
    who = "whom" if inside.names[args.as_].startswith(_PEOPLE) else "which"
    inner = said(args.where, inside)
    return _before_it(f" of {who} " if inner.inner and inner.text.endswith(":") else f" of {who} this is so: ", inner)


# -- decisions, other findings, quorum ------------------------------------------------------


def _determined(condition: c.Determined, setting: Setting) -> Said:
    args = condition.determined
    inner = [Said(f"who may decide: {w.listed((w.DECIDERS[each] for each in args.by), 'or')}")]
    if args.not_before:
        inner.append(Said(f"decided no earlier than {w.listed([setting.ref(each) for each in args.not_before])}"))
    if args.of_the_past:
        inner.append(Said("an answer speaks of the days up to its own, and since the answer before it"))
    if args.until:
        inner.append(Said(f"decided no later than {setting.ref(args.until)}"))
    about = w.listed(dict.fromkeys(setting.about(each) for each in args.about))
    if setting.question:
        inner.append(Said(f"recorded as a decision on {question(args, setting)}, about {about}"))
    if args.shorthand:
        owner, name = setting.owner(args.shorthand)
        inner.append(Said(f"or recorded with {owner} as {name}: true, with judged_by and judged_on"))
    if args.answered_by:
        inner.append(Said(_ANSWERS[args.answered_by]))
    return Said(f"it has been decided, yes: “{args.ask}”", tuple(inner))


_ANSWERS = {
    "revision": "or shown by a revision of it for the year, on a day that is recorded",
    "earlier_group": "or shown by the entry of another group for the area that was there on the day",
}


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


_ARMS: dict[type, Callable[..., Said]] = {
    c.AllOf: _all_of,
    c.AnyOf: _any_of,
    c.Not: _not,
    c.Happened: clauses.happened,
    c.Before: clauses.before,
    c.Within: clauses.within,
    c.Is: clauses.compared_value,
    c.States: clauses.states,
    c.Holds: clauses.holds,
    c.Every: _every,
    c.AtLeast: _at_least,
    c.AreaIs: clauses.area_is,
    c.Determined: _determined,
    c.FindingIs: _finding_is,
    c.Quorate: _quorate,
}
