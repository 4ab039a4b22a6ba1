"""What the engine gives, put into words: statements, reasons, needs, problems of the record, who and whom."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from compliance.abbreviation import in_full
from compliance.dates import plain
from compliance.nouns import BEARERS, BODY_KINDS, DECIDERS, OFFICES, OUTCOMES, one
from compliance.report.wording.asked import NEEDS
from compliance.report.wording.board import NOT_LEGAL_ADVICE
from compliance.report.wording.nouns import AREAS, CONTRADICTED, FIELDS, GROUPS, MATTERS, OCCASIONS, SETS, WEAK
from compliance.report.wording.problems import DISPUTED, DISPUTED_PUBLIC, PROBLEMS
from compliance.report.wording.sentences import (
    ACCEPTED,
    LATER,
    LEFT_OUT,
    MISSING,
    NOTHING_LEFT_OUT,
    PUBLISHED,
    REASONS,
    REFUSED,
    SINCE,
    STATEMENTS,
)
from compliance.truth import Truth
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from compliance.assess.findings.finding import (
        Acceptance,
        Finding,
        Ground,
        Later,
        LimbResult,
        Need,
        Published,
        Reason,
        RecordedAction,
        RecordProblem,
    )

_OURS = frozenset({"ask", "limb", "limbs", "plain", "done", "not_done"})
"""Particulars that are words of a rule, and so our own."""


def rule(text: str) -> str:
    """A text of the rules, of which the abbreviation has yet to be marked; the words of the law are none."""
    return in_full(text)


def because(reason: Reason) -> str:
    """Why a condition came out as it did, as a clause without a full stop."""
    return _because(reason.code, tuple(reason.args.items()), tuple(map(type, reason.args.values())))


@lru_cache(maxsize=2000)
def _because(code: str, args: tuple[tuple[str, Any], ...], _types: tuple[type, ...]) -> str:
    """The same; a report has each clause about eight times. Python takes 1 and true for the same, and words do not."""
    return _fill(REASONS[code], dict(args))


def statement(finding: Finding, *, occasion: bool = True) -> str:
    """The finding in one or two plain sentences, which name its occasion unless that stands beside them."""
    args = dict(finding.reason.args)
    args["done"], args["not_done"], args["bearer"] = finding.done, finding.not_done, bearer(finding.bearer)
    args["on"] = f" ({finding.occasion.label})" if occasion and finding.occasion.label else ""
    lacking = tuple(dict.fromkeys(name for limb in finding.unfulfilled for name in _whose(finding, limb)))
    by_parts = sum(_asked(limb) for limb in finding.limbs) > 1 or (args.get("of_several") and not lacking)
    if finding.reason.code != "precondition" and by_parts:
        parts = [_part(finding, limb) for limb in finding.unfulfilled]
        args["missing"] = MISSING[len(parts) > 1].format("; ".join(parts)) if parts else None
    else:
        args["lacking"] = lacking
    return " ".join([_fill(STATEMENTS[finding.reason.code], args), *dict.fromkeys(_refusals(finding))])


def _refusals(finding: Finding) -> Iterator[str]:
    """Why decisions that are recorded do not count, where they would settle what is open or was not done."""
    for need in finding.needs:
        if need.refused is not None:
            yield refused(need.refused)
    for limb in finding.unfulfilled:
        yield from _refused_below(limb.ground)


def _refused_below(ground: Ground) -> Iterator[str]:
    if ground.condition == "determined" and ground.reason.code in REFUSED:
        yield refused(ground.reason)
    for child in ground.children:
        if child.truth is not Truth.TRUE:
            yield from _refused_below(child)


def refused(reason: Reason) -> str:
    """Why a decision that is recorded does not count, as a sentence."""
    if reason.code in REFUSED:
        return _fill(REFUSED[reason.code], reason.args)
    text = because(reason)
    return text[:1].upper() + text[1:]


def since(finding: Finding) -> str:
    """From which day on what is outstanding has been so, as a sentence to follow the statement; else empty."""
    if finding.outcome is not Outcome.OUTSTANDING or finding.since is None:
        return ""
    return SINCE.format(day=plain(finding.since))


def _asked(limb: LimbResult) -> bool:
    return limb.role == "requirement" and limb.applies is not Truth.FALSE


def _part(finding: Finding, limb: LimbResult) -> str:
    """What is missing, in the words of the rule, and for whom, or as to which of several matters."""
    whose, topics = _whose(finding, limb), tuple(map(_plain, limb.topics_lacking))
    part = rule(limb.plain)
    if topics:
        part += f" (as to {_listed(topics)})"
    return part + (f" (for {_listed(whose)})" if whose else "")


def _whose(finding: Finding, limb: LimbResult) -> tuple[str, ...]:
    """For whom a part is lacking, with the days where it was not the same for all the time of the finding."""
    names = finding.reason.args.get(f"lacking {limb.limb}")
    return names if isinstance(names, tuple) else limb.lacking


def later(answers: Later) -> str:
    """What the record says that was declared or decided only after the day of the report."""
    one = answers.number == 1
    said = LATER[0] if one else LATER[1]
    return said.format(number=answers.number, last=plain(answers.last))


def bearer(identifier: str) -> str:
    """Who is under a duty or holds a power, in words."""
    return BEARERS.get(identifier, _plain(identifier))


def need(wanted: Need, *, about: bool = True) -> str:
    """What would settle a limb, as a noun phrase or a question, with what it is about unless that stands beside it."""
    args = {name: each for name, each in wanted.what.args.items() if about or name != "about" or wanted.kind == "fact"}
    for name in ("what", "list"):
        if isinstance(text := args.get(name), str):
            args[name] = rule(text)
    return _fill(NEEDS[wanted.what.code], args)


def whom(wanted: Need) -> str:
    """Whom to ask."""
    return DECIDERS.get(wanted.of) or rule(wanted.of)


def problem(found: RecordProblem) -> str:
    """A problem of the record in a sentence."""
    return _fill(PROBLEMS[found.what.code], found.what.args)


def left_out(published: Published) -> str:
    """What a version for publication leaves out."""
    parts = [
        LEFT_OUT[name][number != 1].format(number=number)
        for name, number in (("people", published.people), ("items", published.items), ("facts", published.facts))
        if number
    ]
    return f"{_listed(tuple(parts))}." if parts else NOTHING_LEFT_OUT


def closing(published: Published | None) -> str:
    """What stands at the foot of a short report: that it is for publication, if it is, and not legal advice."""
    if published is None:
        return NOT_LEGAL_ADVICE
    return f"{PUBLISHED} Left out: {left_out(published)} {NOT_LEGAL_ADVICE}"


def accepted(found: Acceptance) -> str:
    """An acceptance in a sentence, to stand beside what is found."""
    args: dict[str, Any] = {"whom": found.by, "last": found.until, "why": found.reason.rstrip(" .")}
    return _fill(ACCEPTED[found.state], args)


def agreed_due(action: RecordedAction) -> str:
    """By when an action that the record has is to be done, and how that stands."""
    due = plain(action.due) if action.due else ""
    if action.done is not None:
        return f"{due + '; ' if due else ''}done on {plain(action.done)}"
    return f"{due} (passed, and not recorded as done)" if action.state == "overdue" else due


def _listed(names: tuple[str, ...]) -> str:
    if len(names) < 2:  # one name needs no "and"
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _plain(text: str) -> str:
    return text.replace("_", " ").replace("co operating", "co-operating").replace("re offending", "re-offending")


def _fill(template: str, args: Mapping[str, Any]) -> str:
    words = {name: _value(name, value) for name, value in args.items()}
    words |= _joints(args, words)
    return template.format_map(_Gaps(words))


class _Gaps(dict[str, str]):
    """What is not recorded reads as that."""

    def __missing__(self, key: str) -> str:
        if key == "on":
            return ""
        return "somebody not recorded" if key in ("holder", "who") else "not recorded"


_LOOKED_UP: Mapping[str, Mapping[str, str]] = {
    "part": CONTRADICTED,
    "set": SETS,
    "office": OFFICES,
    "matter": MATTERS,
    "weak": WEAK,
}


def _value(name: str, value: Any) -> str:  # noqa: ANN401  # one return a kind of value
    if value is None:
        return {"holder": "nobody", "of": "the group", "own": "none"}.get(name, "not recorded")
    if isinstance(value, date):
        return plain(value)
    if isinstance(value, tuple):
        looked_up = _LOOKED_UP.get(name, {})
        words = tuple(
            _plain(each) if name == "topics" else looked_up.get(each) or _own(name, str(each)) for each in value
        )
        return _listed(tuple(DECIDERS.get(each, each) if name == "by" else each for each in words))
    if isinstance(value, Outcome):
        return OUTCOMES[value]
    text = str(value)
    if name in _LOOKED_UP:
        return _LOOKED_UP[name].get(text, _plain(text))
    if name == "kind":
        return (
            (one(BODY_KINDS[text]) if text in BODY_KINDS else "")
            or OCCASIONS.get(text)
            or GROUPS.get(text)
            or _plain(text)
        )
    if name in _FORMS:
        return _FORMS[name](text)
    if name in ("value", "wanted"):
        return {"true": "yes", "false": "no"}.get(text, text)
    return _own(name, text)


def _cited(identifier: str) -> str:
    """A rule as its provision is cited: reg 14A(1) for reg-14A/1; of a group's own terms, the matter."""
    name = identifier.rpartition("reg-")[2].partition("@")[0]
    if name == identifier:
        return MATTERS.get(name.removeprefix("local/"), name)
    number, *parts = name.split("/")
    return f"reg {number}" + "".join(f"({each})" for each in parts if len(each) < 4)


def _own(name: str, text: str) -> str:
    return rule(text) if name in _OURS else text


_FORMS: Mapping[str, Callable[[str], str]] = {
    "name": lambda text: AREAS.get(text, text),
    "who": lambda text: DECIDERS.get(text, text),
    "field": lambda text: FIELDS.get(text.rpartition(".")[2], _plain(text.rpartition(".")[2])),
    "rule": _cited,
    "item": _plain,
    "event": _plain,
    "topic": _plain,
}
"""How a particular of one name is put, where it is neither looked up nor a word of the record."""


# The parts of a sentence that are there only when there is something to say: the particular that
# brings each, the gap that it fills, and its words.
_JOINTS: tuple[tuple[str, str, str], ...] = (
    ("late", "late", " It was done late, on {late}."),
    ("lacking", "for_whom", " It is lacking for {lacking}."),
    ("later", "later", " A later one exists: {later}."),
    ("due", "due_by", " The last day for it is {due}."),
    ("made", "made_before", ", and the {kind} was prepared before that"),
    ("passed", "passed_before", ", and the time for a {kind} of that year ended before that"),
    ("list", "list_too", "; and {list}"),
    ("end", "until", " to {end}"),
    ("names", "names_too", " ({names})"),
    ("unsure", "unsure_too", ", and it is not known of {unsure}"),
    ("possible", "possible_too", " and {possible} not certain"),
    ("about", "about_too", " ({about})"),
    ("on", "on_too", " on {on}"),
    ("declared", "declared_too", " (they are up to {declared})"),
    ("others", "others_too", "; what is recorded went to {others}"),
    ("doers", "doers_too", "; what is recorded was done by {doers}"),
    ("which", "which", " ({which})"),
    ("resting", "resting_too", " It is what meets {resting}."),
    ("label", "label", " for {label}"),
    ("authority", "authority", " ({authority})"),
)


def _joints(args: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, str]:
    joints = {gap: template.format_map(words) if args.get(name) else "" for name, gap, template in _JOINTS}
    if args.get("missing"):
        joints["for_whom"] = f" {words['missing']}."
    if "event" in args:
        joints["act"] = _act(args, words)
    if "part" in args:
        joints["disputed"] = (DISPUTED_PUBLIC if args["part"] == "public" else DISPUTED).format_map(_Gaps(words))
    if "office" in args:
        joints["some_office"] = one(words["office"])
    if "holds_power" in args:
        holder = args["holds_power"]
        joints["holder"] = f"the power lies with {holder}" if holder else "the power lies with nobody recorded there"
        if args.get("nobody_can"):
            joints["holder"] = "nobody had that power there"
    return joints


def _act(args: Mapping[str, Any], words: Mapping[str, str]) -> str:
    text = words["event"]
    if args.get("topic"):
        text += f" ({words['topic']})"
    if args.get("document"):
        text += f", {words['document']}"
    if args.get("considered"):
        text += f", looking at {words['considered']}"
    for name in ("by", "to"):
        if args.get(name):
            who = str(args[name])
            text += f", {name} {_party(who)}"
    return text


def _party(who: str) -> str:
    """Who does a thing, or to whom: an office, a kind of body, or a name."""
    if who in OFFICES:
        return f"the {OFFICES[who]}"
    return one(BODY_KINDS[who]) if who in BODY_KINDS else who
