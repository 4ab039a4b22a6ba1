"""Whether somebody who may has decided what the text leaves to a person, in time and on the same words.

A standard such as "senior" or "reasonable and proportionate" is never worked out here: it is asked
of a named office, and only the recorded answer counts.
"""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from compliance import truth
from compliance.assess.findings.finding import Evidence, Ground, Need, Reason
from compliance.assess.sets.document_sets import YEARLY
from compliance.dates import DAY, Span
from compliance.record.model import Body, Document, Part, Period, Requirement
from compliance.truth import FALSE, TRUE, UNKNOWN
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compliance.assess.findings.finding import Particulars
    from compliance.assess.view.scope import Scope
    from compliance.law.condition import DeterminedArgs, FindingIsArgs
    from compliance.record.model import Determination


def _about(args: DeterminedArgs, scope: Scope) -> tuple[str, ...]:
    found: list[str] = []
    for reference in args.about:
        if reference == "this":
            found.extend(scope.about)
            continue
        value = scope.value(reference)
        identifier = value if isinstance(value, str) else getattr(value, "id", None)
        if identifier is None and isinstance(value, Part):
            identifier = getattr(value, "person", None) or getattr(value, "post", None)
        if identifier is not None:
            found.append(str(identifier))
    return tuple(dict.fromkeys(found))


_INSTRUMENT = re.compile(r"^uk[a-z]+-\d{4}-\d+/")


def short_id(question: str) -> str:
    """A question's id without its instrument: reg-9/2#based-on for uksi-2007-1830/reg-9/2#based-on."""
    return _INSTRUMENT.sub("", question)


def determined(args: DeterminedArgs, scope: Scope) -> Ground:
    """The ground of a `determined` condition; found once for all members of a set of which it is not about one."""
    about = _about(args, scope)
    short = _shorthand(args, about, scope)
    if short is not None:
        return _found(args, about, short, scope)
    until = scope.value(args.until) if args.until else None
    since = _since(args, scope)  # what has no id is told from others by its days only
    earliest = _not_before(args, scope)
    asked = (
        "determined", id(args), about, since, until, earliest, scope.group.id, scope.on, scope.undated, scope.favour
    )  # fmt: skip
    return scope.view.kept.get(asked, lambda: _found(args, about, None, scope))


def _question(args: DeterminedArgs, scope: Scope) -> str:
    limb = scope.limb.limb if scope.limb else ""
    return f"{scope.rule.rule}#{limb}" + (f".{args.part}" if args.part else "")


def _what(args: DeterminedArgs, about: tuple[str, ...], scope: Scope) -> dict[str, Any]:
    return {
        "ask": args.ask,
        "question": _question(args, scope),
        "about": tuple(scope.view.name(each) for each in about),
        "by": tuple(args.by),
    }


def _found(args: DeterminedArgs, about: tuple[str, ...], short: Ground | None, scope: Scope) -> Ground:
    """What was decided, by the determinations of the record and by the flag that records an answer."""
    live, refused = _decisions(args, about, scope)
    tell = partial(_told, args, about, scope)
    shows = _SHOWN[args.answered_by](scope) if args.answered_by else None
    answers = {each.answer == "yes" for each in live} | ({True} if shows is not None else set())
    noted: tuple[Evidence, ...] = ()
    if short is not None and short.truth != UNKNOWN:
        answers.add(short.truth == TRUE)
        noted = short.evidence
    if shows is not None:
        noted = (*noted, scope.view.evidence(shows))
    never: tuple[Evidence, ...] | None = scope.value("this.never_revised") if args.answered_by == "revision" else None
    if never is not None:
        code, answer = ("revised_by_decision_only", UNKNOWN) if True in answers else ("never_revised", FALSE)
        if not never:  # nothing declares it, and nothing has to
            code = f"{code}_nobody_there"
        return Ground.later("determined", answer, partial(tell, code, partial(_proof, live, (*noted, *never), scope)))
    if answers:
        answer = truth.of(answers == {True}) if len(answers) == 1 else UNKNOWN
        code = f"decided_{answer.word}" if len(answers) == 1 else "decisions_conflict"
        return Ground.later("determined", answer, partial(tell, code, partial(_proof, live, noted, scope)))
    if refused is not None and refused.code == "decided_in_time_unknown":
        return Ground("determined", UNKNOWN, refused)
    # That nobody has decided since an answer that spoke of the time before is no answer for the time since.
    answered = refused is not None and refused.code == "decided_until_then"
    # Nor need anybody have decided what a fact answers that the record may lack, or has without its day.
    closed = None if answered or args.answered_by else _closed(args, about, scope)
    if closed is not None:
        return Ground.later("determined", FALSE, partial(_none_that_counts, args, about, refused, closed, scope))
    if scope.favour:
        return Ground.later("determined", TRUE if scope.favour > 0 else FALSE, partial(tell, "undecided"))
    return Ground.later("determined", UNKNOWN, partial(_open, args, about, short, refused, scope), asks=True)


def _another_group(scope: Scope) -> Part | None:
    """The entry of another group of the kind that was there for the same area on all the days of the window."""
    group, window = scope.group, scope.window
    for each, entry in scope.view.entries:
        alike = each.of_one_area_with(group) and each.id != group.id
        if alike and each.established is not None and each.life.meet(window) == window:
            return entry
    return None


_SHOWN: dict[str, Callable[[Scope], Part | None]] = {
    "revision": lambda scope: scope.value("this.revision"),
    "earlier_group": _another_group,
}
"""What answers a question by being recorded."""


def _told(
    args: DeterminedArgs,
    about: tuple[str, ...],
    scope: Scope,
    code: str,
    proof: Callable[[], tuple[Evidence, ...]] = tuple,
) -> Particulars:
    return Reason(code, _what(args, about, scope)), (), proof(), None


def _proof(live: Sequence[Determination], noted: tuple[Evidence, ...], scope: Scope) -> tuple[Evidence, ...]:
    """The decisions that count, and the flag or the act that records an answer."""
    return (*(scope.view.evidence(each) for each in live), *noted)


def _none_that_counts(
    args: DeterminedArgs, about: tuple[str, ...], refused: Reason | None, closed: tuple[Evidence, ...], scope: Scope
) -> Particulars:
    """That every decision is recorded and none counts, or why the one that is does not."""
    return refused or Reason("no_decision", _what(args, about, scope)), (), closed, None


def _open(
    args: DeterminedArgs, about: tuple[str, ...], short: Ground | None, refused: Reason | None, scope: Scope
) -> Particulars:
    """That nobody who may has decided it, and the question to put."""
    what = _what(args, about, scope)
    limb = scope.limb.limb if scope.limb else ""
    who = _asked(args, scope)
    because = short.reason if short is not None else refused
    question = _question(args, scope)
    need = Need("decision", Reason("decide", what), who, limb, question=question, about=about, refused=because)
    return because or Reason("undecided", what), (), (), need


def _asked(args: DeterminedArgs, scope: Scope) -> str:
    """The first who may decide: of the two kinds of group, the one that the finding is of."""
    groups = ("strategy_group", "county_strategy_group")
    return next((each for each in args.by if each not in groups or each == scope.group.kind), args.by[0])


def would_show(args: FindingIsArgs, scope: Scope) -> bool:
    """Whether another finding would be as wanted if only the decisions open in it were made, one way or the other."""
    toward = 1 if Outcome.MET in args.one_of else -1
    return scope.outcome_of(args.rule, scope, toward) in args.one_of


def _closed(args: DeterminedArgs, about: tuple[str, ...], scope: Scope) -> tuple[Evidence, ...] | None:
    """Whether every decision that could have answered is recorded: from the occasion's day to the last that counts."""
    last = scope.view.as_at
    until = scope.value(args.until) if args.until else None
    if isinstance(until, date):
        last = min(last, until)
    start = _oldest(scope) if _undated(args, scope) else _since(args, scope)
    window = Span(min(start, last), last + DAY)
    return scope.view.closed("determination", (*about, scope.group.id), window)


def _undated(args: DeterminedArgs, scope: Scope) -> bool:
    """Whether the day of what is to be decided on is not recorded, as that of one of several papers may be."""
    if not scope.undated:
        return False
    papers = [each for each in map(scope.value, args.about) if isinstance(each, Document)]
    return not papers or any(each.prepared is None for each in papers)


def _oldest(scope: Scope) -> date:
    """The first day on which something without a day may have been decided on: it may be as old as the law.

    A meeting that was required is no older than the requirement.
    """
    law, this = scope.rule.law_span.start, scope.names.get("this")
    return max(law, this.date) if isinstance(this, Requirement) and this.date is not None else law


def _since(args: DeterminedArgs, scope: Scope) -> date:
    """The first day on which it may have been decided: what lasts, on any day for as long as its subject does.

    None is older than the law whose words it is on. What is asked of the group, and of no one year, lasts. Whether
    one of several papers is for a year is asked from the first day on which that year's may be made.
    """
    if scope.kind in YEARLY:
        return min(scope.on, scope.window.start)
    if scope.kind not in ("standing", "terms") and args.about != ("group.id",):
        return scope.on
    things = [scope.value(each.removesuffix(".id")) for each in args.about if each != "this"]
    law = scope.rule.law_span.start
    starts = [_begins(each) or law for each in things if isinstance(each, Period)]
    return min(scope.on, max(law, min(starts, default=law)))


def _not_before(args: DeterminedArgs, scope: Scope) -> date | None:
    """The first day on which it can have been decided, as far as that is known."""
    days = [scope.value(each) for each in args.not_before]
    return max((each for each in days if isinstance(each, date)), default=None)


def _begins(lasting: Period) -> date | None:
    """The first day of something, and of a body also that of its standing, where the record has that the earlier."""
    days = [lasting.from_]
    if isinstance(lasting, Body):
        days += [each.from_ for each in lasting.responsible_authority if each.from_ and lasting.from_]
    return min((each for each in days if each), default=None)


def _shorthand(args: DeterminedArgs, about: tuple[str, ...], scope: Scope) -> Ground | None:
    """The answer that a flag of the bound thing records, if it says who judged it."""
    if args.shorthand is None:
        return None
    owner, _, _ = args.shorthand.rpartition(".")
    thing, flag = scope.value(owner), scope.value(args.shorthand)
    if flag is None or thing is None:
        return None
    judge, day = getattr(thing, "judged_by", None), getattr(thing, "judged_on", None)
    what = _what(args, about, scope)
    if judge is None:
        return Ground("determined", UNKNOWN, Reason("nobody_judged", what))
    if judge not in args.by:
        return Ground("determined", UNKNOWN, Reason("wrong_office", {**what, "who": judge}))
    if day is not None and day > scope.view.as_at:
        return None
    answer = truth.of(flag)
    evidence = scope.view.proof(thing)
    return Ground("determined", answer, Reason(f"decided_{answer.word}", what), evidence=evidence)


def _decisions(args: DeterminedArgs, about: tuple[str, ...], scope: Scope) -> tuple[list[Determination], Reason | None]:
    """The determinations that count, and why one that was recorded does not."""
    live: list[Determination] = []
    if not scope.view.determinations and not scope.view.revoked:
        return live, None
    question, wanted, perhaps = _question(args, scope), set(about), None
    refused = _revoked(args, question, wanted, scope)
    for each in scope.view.determinations:
        if short_id(each.question) != question or not _same_subject(set(each.about), wanted, scope):
            continue
        why = _refused(each, args, scope)
        if why is None:
            live.append(each)
        elif why.code == "decided_in_time_unknown":
            perhaps = why
        refused = why or refused
    refused = perhaps or refused  # one that may count is not set aside by another that does not
    return _of_the_time(live, args, scope) if args.of_the_past and live else (live, refused)


def _revoked(args: DeterminedArgs, question: str, wanted: set[str], scope: Scope) -> Reason | None:
    """That the last decision on the question which was withdrawn does not count any more, if there is one."""
    told = None
    for each in scope.view.revoked:
        asked = short_id(each.question) == question and _same_subject(set(each.about), wanted, scope)
        if asked and each.by in args.by and not scope.view.withheld(each):
            told = Reason(
                "decided_revoked",
                {"ask": args.ask, "day": each.date, "on": _on(each, scope), "limit": each.revoked},
            )
    return told


def _refused(each: Determination, args: DeterminedArgs, scope: Scope) -> Reason | None:
    """Why a decision on the question does not count, or why nobody can tell; None where it does."""
    earliest, until = _not_before(args, scope), scope.value(args.until) if args.until else None
    what: dict[str, Any] = {"ask": args.ask, "day": each.date, "on": _on(each, scope)}
    if each.by not in args.by:
        return Reason("wrong_office", {**what, "who": each.by, "by": tuple(args.by)})
    if earliest is not None and each.date < earliest:
        return Reason("decided_too_early", {**what, "limit": earliest})
    if isinstance(until, date) and each.date > until:
        return Reason("decided_too_late", {**what, "limit": until})
    if not _same_words(each.date, scope):
        return Reason("decided_on_other_words", what)
    if args.until and not isinstance(until, date):
        return Reason("decided_in_time_unknown", what)
    return None


def _on(each: Determination, scope: Scope) -> str:
    """What an answer is on, beside the group itself."""
    return scope.view.names(about for about in each.about if about != scope.group.id)


def _of_the_time(
    live: list[Determination], args: DeterminedArgs, scope: Scope
) -> tuple[list[Determination], Reason | None]:
    """The first answers since the days under review began, where an answer speaks of what was done up to its own."""
    since = [each for each in live if each.date >= scope.slot.start]
    if not since:
        last = max(live, key=attrgetter("date"))
        return [], Reason("decided_until_then", {"ask": args.ask, "day": last.date, "on": _on(last, scope)})
    first = min(each.date for each in since)
    return [each for each in since if each.date == first], None


def _same_subject(said: set[str], wanted: set[str], scope: Scope) -> bool:
    groups = {scope.group.id}
    if not wanted:
        return False  # what has no id, nobody can have decided on
    return said == wanted or said - groups == wanted - groups != set()


def _same_words(decided: date, scope: Scope) -> bool:
    """Whether the words decided on were those of the occasion's version."""
    limb = scope.limb
    return limb is None or limb.words_on(decided) == limb.words_on(scope.on)
