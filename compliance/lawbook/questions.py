"""Every question that the rules leave to a decision: its id, who may answer it, and what the answer is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compliance.law import condition as c
from compliance.lawbook import words as w
from compliance.lawbook.english import question
from compliance.lawbook.naming import Setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.dates import Span
    from compliance.law.pack import PackedRule, RulePack
    from compliance.law.rule import Limb

QUORUM: Final = "local/quorum#quorate"
QUORUM_PART: Final = "decision-maker"
"""The question on each person present that a quorum of people with the power to decide puts (`assess.quorum`)."""
QUORUM_ASKS: Final = "Has this person the seniority or the power to decide that the group's terms ask for?"
QUORUM_DECIDERS: Final = ("chair", "strategy_group", "county_strategy_group", "monitoring_officer")


@dataclass(frozen=True, slots=True)
class Question:
    """A question that a determination may answer."""

    id: str
    """`rule#limb`, or `rule#limb.part`: what `question` of a determination holds."""
    rule: str
    asks: str
    by: tuple[str, ...]
    """The offices that may answer."""
    about: str
    """What the answer is about, in words."""
    since: str | None
    """The first day on which it can be decided, in words."""
    until: str | None
    """The last day on which it can be decided, in words."""
    of_the_past: bool
    """Whether an answer speaks only of the days up to its own."""
    shorthand: str | None
    """How else it may be recorded, in words."""
    law: tuple[Span, ...]
    """When it is put; empty for the group's own arrangements."""


def questions(pack: RulePack) -> list[Question]:
    """The questions in the order of the rules, each once."""
    found: dict[str, Question] = {}
    for packed in pack.rules:
        for limb, _, condition in packed.rule.conditions():
            for each in _asked(packed, limb, condition, Setting.of(packed.rule, limb)):
                found.setdefault(each.id, each)
    return list(found.values())


def _asked(packed: PackedRule, limb: Limb, condition: c.Condition, setting: Setting) -> Iterator[Question]:
    law = tuple(each.span for each in (limb.in_force or packed.rule.in_force))
    inside = setting
    match condition:
        case c.Determined():
            args = condition.determined
            yield Question(
                id=question(args, setting),
                rule=packed.rule.rule,
                asks=args.ask,
                by=tuple(args.by),
                about=w.listed(dict.fromkeys(setting.about(each) for each in args.about)),
                since=w.listed([setting.ref(each) for each in args.not_before]) or None,
                until=setting.ref(args.until) if args.until else None,
                of_the_past=args.of_the_past,
                shorthand=_shorthand(args.shorthand, setting),
                law=law,
            )
        case c.Quorate() if setting.question == QUORUM:  # the same question wherever else it is asked
            yield Question(
                id=f"{QUORUM}.{QUORUM_PART}",
                rule=packed.rule.rule,
                asks=QUORUM_ASKS,
                by=QUORUM_DECIDERS,
                about="the meeting and the person (or, where no name is recorded, the post)",
                since=None,
                until=None,
                of_the_past=False,
                shorthand="the person's attendance, as decision_maker: true or false",
                law=law,
            )
        case c.Every() | c.AtLeast():
            args_of_set = condition.every if isinstance(condition, c.Every) else condition.at_least
            inside = setting.bind(args_of_set.as_, f"the {w.plain(args_of_set.as_)}")
        case _:
            pass
    for part in c.parts(condition):
        yield from _asked(packed, limb, part, inside)


def _shorthand(reference: str | None, setting: Setting) -> str | None:
    if reference is None:
        return None
    owner, name = setting.owner(reference)
    return f"the entry of {owner}, as {name}: true or false, with judged_by and judged_on"


def markdown(pack: RulePack) -> str:
    """The questions as a page of documentation."""
    lines = [
        "# The questions that the rules leave to a decision",
        "",
        "Generated from the rules by `python -m tests.generated --write`; not to be edited by hand.",
        "",
        "A standard of the text that somebody has to judge is never worked out by the program. It is answered by an",
        "entry under `determinations` (docs/record.md): its `question` is the id in this table, `about` the id of what",
        "the answer is about (the record's own ids; a year is written 2013-14), and `by` one of the offices that may",
        "answer. An answer by somebody else, before the first day for it or after the last, does not count, and the",
        "report says so.",
        "",
        "| question | asks | who may answer | about | until when |",
        "|---|---|---|---|---|",
    ]
    for each in questions(pack):
        by = ", ".join(f"`{office}`" for office in each.by)
        about = each.about + (f"; or on {each.shorthand}" if each.shorthand else "")
        lines.append(f"| `{each.id}` | {_cell(each.asks)} | {by} | {_cell(about)} | {_cell(_when(each))} |")
    return "\n".join(lines) + "\n"


def _when(each: Question) -> str:
    parts = [f"from {each.since}" if each.since else "", f"by {each.until}" if each.until else ""]
    parts.append("of the days up to the answer's own" if each.of_the_past else "")
    if each.law:
        parts.append(f"put {w.listed(w.days(span) for span in w.runs(each.law))}")
    return "; ".join(part for part in parts if part) or "–"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
