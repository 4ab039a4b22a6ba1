"""Whether something recorded as done on a day fits what a rule asks for.

Absence is false only over a window for which the record declares such events complete.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from compliance import truth
from compliance.assess.conditions import act_days, matters, order, prepared, recipients
from compliance.assess.conditions.asked import asked
from compliance.assess.findings.finding import Ground, Reason
from compliance.assess.sets import sets
from compliance.assess.sets.member import post_key
from compliance.assess.view import doers, offices
from compliance.assess.view.acts import revised_for
from compliance.dates import DAY, Span, plain
from compliance.record.model import Attendance, Document, Event, Meeting, Part
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compliance.assess.conditions.asked import Asked
    from compliance.assess.findings.finding import Evidence, Particulars
    from compliance.assess.view.scope import Scope
    from compliance.law.condition import HappenedArgs, Party


def _identity(value: Any) -> str | None:  # noqa: ANN401  # a bound thing or its id
    return value if isinstance(value, str) else getattr(value, "id", None)


def _same(recorded: str | None, wanted: str | None) -> Truth:
    if recorded is None:
        return UNKNOWN
    return truth.of(recorded == wanted)


def happened(args: HappenedArgs) -> Callable[[Scope], Ground]:
    """The function that evaluates a `happened` condition."""
    return partial(prepared.prepared if args.event == "prepared" else _happened, asked(args))


def _happened(args: Asked, scope: Scope) -> Ground:
    view = scope.view
    window = act_days.window(args, scope)
    best: Truth = FALSE
    fitting: list[Event] = []
    for event in _candidates(args, scope):
        answer = _fits(event, args, scope, window)
        if answer > best:
            best, fitting = answer, [event]
        elif answer == best != FALSE:
            fitting.append(event)
    later = _there_later(args, scope, window)
    if later is not None and not any(each.date and each.document == later.id for each in fitting):
        return Ground.later("happened", FALSE, partial(_told, args, scope, "happened_not_before", (later,)))
    if best != FALSE:
        return Ground.later("happened", best, partial(_told_of_acts, args, scope, best, fitting))
    closed = None if window is None else view.closed(args.event, _subjects(args, scope), window)
    if window is not None and window.empty and window.start > view.as_at:
        return Ground.later("happened", FALSE, partial(_told, args, scope, "happened_not_yet"))
    if window is not None and window.empty and args.event == "revised":
        return Ground.later("happened", FALSE, partial(_told, args, scope, "happened_no_group"))
    if closed is None:
        return Ground.later("happened", UNKNOWN, partial(_told_of_nothing, args, scope, "happened_unknown"))
    return Ground.later("happened", FALSE, partial(_told_of_absence, args, scope, closed))


def _told_of_acts(args: Asked, scope: Scope, answer: Truth, shown: Sequence[Event]) -> Particulars:
    """That something was done, or perhaps was; and to whom, where that is what leaves it open."""
    if answer is TRUE:
        return _told(args, scope, "happened_true", shown)
    window = act_days.window(args, scope)
    if all(order.too_soon(each, args, scope, window) for each in shown):
        return _told(args, scope, "happened_too_soon", shown)
    view, whom = scope.view, tuple(dict.fromkeys(who for each in shown for who in each.to or ()))
    if args.by is None and all(doers.after_the_end(each, scope.group) for each in shown):
        return _told(args, scope, "happened_after_the_end", shown)
    if args.by is None and all(doers.counts(each, scope.group, view, scope.definitions) != TRUE for each in shown):
        reason, _, proof, _ = _told(args, scope, "happened_by_another", shown)
        return Reason(reason.code, {**reason.args, "doers": _doers(shown, scope)}), (), proof, None
    if all(_only_its_day(each, args, scope, window) for each in shown):
        return _told(args, scope, "happened_undated", shown)
    held = [each for each in shown if _only_who_held(each, args, scope, window)]
    if held:
        reason, _, proof, _ = _told(args, scope, "happened_who_held", shown)
        return Reason(reason.code, {**reason.args, **recipients.who_held(held, args, scope)}), (), proof, None
    said = [recipients.of_its_office(args, who, scope) for who in whom] if args.to and args.to.holder_of else []
    if not said or FALSE in said:
        return _told(args, scope, "happened_perhaps", shown)
    reason, _, proof, _ = _told(args, scope, "happened_to_its_office", shown)
    unsaid = view.names(who for who, how in zip(whom, said, strict=True) if how is UNKNOWN)
    return Reason(reason.code, {**reason.args, "whom": view.names(whom), "unsaid": unsaid}), (), proof, None


def _only_its_day(event: Event, args: Asked, scope: Scope, window: Span | None) -> bool:
    """Whether only the day of an act leaves open whether it counts: on the first or last day looked at it would."""
    if event.date is not None or window is None or window.empty:
        return False
    days = (window.start, min(window.end - DAY, scope.view.as_at))
    return any(_fits(event.model_copy(update={"date": day}), args, scope, window) is TRUE for day in days)


def _only_who_held(event: Event, args: Asked, scope: Scope, window: Span | None) -> bool:
    """Whether only that leaves open whether an act counts: if those to whom it was done held the office then."""
    if not recipients.perhaps_holders(event, args, scope):
        return False
    return _fits(event, replace(args, to=None), scope, window) is TRUE


def _told_of_nothing(args: Asked, scope: Scope, code: str, closed: tuple[Evidence, ...] = ()) -> Particulars:
    """That nothing is recorded that counts; what went to others than the holder of an office is shown all the same."""
    others = _by_others(args, scope)
    if others:
        reason, _, proof, _ = _told(args, scope, code, others, closed)
        return Reason(reason.code, {**reason.args, "doers": _doers(others, scope)}), (), proof, None
    if args.to is not None and args.to.holder_of is not None:
        to_anybody, window = replace(args, to=None), act_days.window(args, scope)
        others = [
            each for each in _candidates(args, scope)
            if each.to and all(getattr(each, subject) for subject, _ in args.named)
            and _fits(each, to_anybody, scope, window) != FALSE
        ]  # fmt: skip
    if not others:
        return _told(args, scope, code, closed=closed)
    reason, _, proof, _ = _told(args, scope, code, others, closed)
    whom = scope.view.names(dict.fromkeys(who for each in others for who in each.to or ()))
    return Reason(reason.code, {**reason.args, "others": whom}), (), proof, None


def _by_others(args: Asked, scope: Scope) -> list[Event]:
    """What would count but for who did it."""
    view, window = scope.view, act_days.window(args, scope)
    return [
        each
        for each in _candidates(args, scope)
        if args.by is None and all(getattr(each, subject) for subject, _ in args.named)
        if doers.counts(each, scope.group, view, scope.definitions) == FALSE
        if _fits(each.model_copy(update={"by": None}), args, scope, window) != FALSE
    ]


def _doers(acts: Sequence[Event], scope: Scope) -> str:
    return scope.view.names(dict.fromkeys(who for each in acts for who in each.by or ())) or "nobody"


def _told(
    args: Asked, scope: Scope, code: str, shown: Sequence[Part] = (), closed: tuple[Evidence, ...] = ()
) -> Particulars:
    what = _particulars(args, scope)
    if code == "happened_unknown":
        what["declared"] = scope.view.declared.until(args.event, _subjects(args, scope))
    return Reason(code, what), (), (*map(scope.view.evidence, shown), *closed), None


def _told_of_absence(args: Asked, scope: Scope, closed: tuple[Evidence, ...]) -> Particulars:
    """That it was not done; and what fits but for its day is shown, since a reader would look for it."""
    near = [
        each
        for each in _candidates(args, scope)
        if each.date and _fits(each, args, scope, Span(each.date, each.date + DAY)) is TRUE
    ]
    if not near:
        return _told_of_nothing(args, scope, "happened_false", closed)
    reason, _, proof, _ = _told(args, scope, "happened_out_of_time", near, closed)
    days = tuple(plain(day) for day in sorted({each.date for each in near if each.date}))
    return Reason(reason.code, {**reason.args, "days": days}), (), proof, None


def _there_later(args: Asked, scope: Scope, window: Span | None) -> Document | None:
    """The document to be revised, where it was made only after the days on which that would count."""
    it = scope.value(args.document) if args.document and args.event == "revised" else None
    if isinstance(it, Document) and it.prepared is not None and window is not None and it.prepared >= window.end:
        return it
    return None


def _candidates(args: Asked, scope: Scope) -> Sequence[Event]:
    """The events of the kind, without those that are certainly about another thing."""
    every = scope.view.acts.of(args.event)
    if not every:
        return every
    for subject, reference in args.named:
        wanted = _identity(scope.value(reference))
        if wanted is not None:
            return scope.view.acts.about(args.event, subject, wanted)
    return every


def _particulars(args: Asked, scope: Scope) -> dict[str, Any]:
    document = _identity(scope.value(args.document)) if args.document else None
    considered = _identity(scope.value(args.considered)) if args.considered else None
    return {
        "event": args.event,
        "topic": args.topic,
        "document": scope.view.name(document) if document else None,
        "considered": scope.view.name(considered) if considered else None,
        "by": _party_name(args.by, scope),
        "to": _party_name(args.to, scope),
    }


def _party_name(party: Party | None, scope: Scope) -> str | None:
    if party is None:
        return None
    if party.is_:
        value = scope.value(party.is_)
        names = value if isinstance(value, tuple) else (_identity(value),)
        return scope.view.names(each for each in names if each) or None
    if party.holder_of:
        return party.holder_of
    return (party.kinds or ("other",))[0]


def _subjects(args: Asked, scope: Scope) -> list[str]:
    """Of what a declaration may speak to close the search.

    What was considered for a document is declared with that document, and not with the one that was considered: of
    that it is said what was considered in preparing it.
    """
    found = []
    for reference in (args.document or args.considered, args.meeting, args.requirement):
        about = _identity(scope.value(reference)) if reference is not None else None
        if about:
            found.append(about)
    return [*found, scope.group.id]


def _fits(event: Event, args: Asked, scope: Scope, window: Span | None) -> Truth:
    view = scope.view
    own = TRUE if _tells_by_its_subject(event, args) else view.whose.act(event, scope.group.id)
    if own == FALSE or matters.of_another(event, args, scope):
        return FALSE
    did = doers.counts(event, scope.group, view, scope.definitions) if args.by is None else TRUE
    if did == FALSE:
        return FALSE
    answers = [own, did]
    answers.extend(
        _same(getattr(event, subject), _identity(scope.value(reference))) for subject, reference in args.named
    )
    if args.topic is not None:
        answers.append(_same(event.topic, args.topic))
    if args.office is not None:
        answers.append(_same(event.office, args.office))
    meant = scope.value(args.document) if args.document and not event.document else None
    document = meant if isinstance(meant, Document) else view.document_by_id.get(event.document or "")
    since = document.prepared if document is not None and event.event in order.OF_A_FINISHED_DOCUMENT else None
    if since is None and args.since and window is not None:
        since = window.start
    answers.extend(
        party_fits(party, ids, event.date, scope, since)
        for party, ids in ((args.by, event.by), (args.to, event.to))
        if party is not None
    )
    if args.since or args.until or args.in_slot or args.months:
        if event.date is None or window is None:
            answers.append(UNKNOWN)
        else:
            # A start that the rule does not state bounds the search for absence, not what counts.
            early = not (args.since or args.in_slot or args.months) and event.date < window.start
            answers.append(truth.of(early or event.date in window))
    if event.event == "revised" and scope.slot.year is not None:
        answers.append(_for_that_year(event, args, scope.slot.year, scope))
    if order.too_early(event, document):
        if document is None or document.kind != "summary":
            return FALSE
        answers.append(UNKNOWN)  # one of its days is wrong, and it came out all the same
    about = scope.value(args.meeting) if args.meeting and not event.meeting else None
    looked_at = scope.value(args.considered) if args.considered and not event.considered else None
    if isinstance(looked_at, Document) and order.since_it_was_there(event, looked_at) == FALSE:
        return FALSE
    there = order.since_there_was_any(event, args, scope, window, about if isinstance(about, Meeting) else None)
    of_it = args.considered or args.meeting or (args.document and not event.considered)
    # An act with what was not there yet: of that it was none, and of something else it may have been one.
    answers.append(there if of_it else max(there, UNKNOWN))
    return truth.all_of(answers)


def _for_that_year(event: Event, args: Asked, year: int, scope: Scope) -> Truth:
    """Whether something was revised for the occasion's year, which of no recorded year it was; or for one before."""
    meant = revised_for(event, scope.kind)
    if not args.for_earlier_year:
        return truth.of(meant in (None, year))
    document = scope.value(args.document) if args.document else None
    first = document.first_year if isinstance(document, Document) else None
    if meant is not None and (meant >= year or (first is not None and meant <= first)):
        return FALSE
    return UNKNOWN if meant is None or first is None else TRUE


def _tells_by_its_subject(event: Event, args: Asked) -> bool:
    """Whether it is what a rule asks for that says whose an act is: also where the event does not record that."""
    if not args.named:
        return False
    return event.group is None or any(getattr(event, subject) for subject, _ in args.named)


def _others_in_the_list(guest: Any, ids: Sequence[str], scope: Scope) -> bool:  # noqa: ANN401  # a bound thing
    """Whether all those have a line of their own in the list of a meeting beside somebody who is there by a post only.

    A line of the list is one person; whoever is in it by name and has the same post may be the same all the same.
    """
    meeting = scope.value("meeting")
    if not isinstance(guest, Attendance) or not isinstance(meeting, Meeting) or guest.post is None:
        return False
    people, _ = scope.view.attendance(meeting)
    others = {each.person for each in people or () if post_key(each.post) != post_key(guest.post)}
    return bool(ids) and others.issuperset(ids)


def party_fits(
    party: Party, ids: Sequence[str] | None, day: date | None, scope: Scope, since: date | None = None
) -> Truth:
    """Whether those recorded as doing a thing, or having it done to them, are (or include) the party.

    What has no day may have been done on any from `since` on, or on any at all.
    """
    if ids is None:
        return UNKNOWN
    if party.is_ is not None:
        value = scope.value(party.is_)
        if party.is_.endswith(".represents"):
            return sets.came_for_one_of(scope.value(party.is_.removesuffix(".represents")), ids, scope.view)
        if isinstance(value, tuple):
            return truth.of(not set(value).isdisjoint(ids))
        if value is not None:
            return truth.of(_identity(value) in ids)
        return FALSE if _others_in_the_list(scope.value(party.is_.removesuffix(".person")), ids, scope) else UNKNOWN
    if party.kinds is not None:
        known = [scope.view.bodies[each].kind for each in ids if each in scope.view.bodies]
        return truth.of(any(kind in party.kinds for kind in known))
    of = _identity(scope.value(party.of)) if party.of else None
    if of is None:
        return UNKNOWN
    office = party.holder_of
    assert office is not None  # noqa: S101  # a party is given in exactly one way
    if day is not None:
        return offices.one_held(office, of, ids, day, scope)
    # Its day may also be one on which it cannot have been done, and then the record contradicts itself: never a yes.
    days = offices.possible_days(office, of, since, scope)
    return max(min(offices.one_held(office, of, ids, each, scope), UNKNOWN) for each in days)
