"""What two records have beside findings, compared: actions, acceptances, and who was represented where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar

from compliance import dates
from compliance.report import common, wording
from compliance.report.wording import changes as words
from compliance.report.wording.board import FOR_NO_AUTHORITY
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from compliance.report.kinds import About
    from compliance.report.told import Acceptance, Action, Meeting, Report

T = TypeVar("T")


@value()
class Recorded:
    """Something that one record has and the other has not, or has otherwise."""

    about: About
    kind: Literal["new", "changed", "gone"]
    what: str
    old: str | None
    new: str | None


def compare(old: Report, new: Report) -> Iterator[Recorded]:
    """What is not as it was, in words."""
    for before, after in _paired(old.actions, new.actions, _by_words, _by_finding):
        yield from _told("action", before, after, _action_for, _action)
    for was, now in _paired(old.acceptances, new.acceptances, _by_reason, _by_finding):
        yield from _told("acceptance", was, now, _acceptance_of, _acceptance)
    for earlier, later in _paired(old.meetings, new.meetings, _by_id, _by_day):
        yield from _attendance(earlier, later)


def _paired(old: Iterable[T], new: Iterable[T], *keys: Callable[[T], Hashable]) -> Iterator[tuple[T | None, T | None]]:
    """Each of the earlier beside that of the later with the same key, by one key after the other; then what is left."""
    was, now = list(old), list(new)
    for key in keys:
        ones, others = _by(was, key), _by(now, key)
        both = [name for name in ones if name in others and len(ones[name]) == len(others[name])]
        for name in both:
            for one, other in zip(ones[name], others[name], strict=True):
                yield one, other
                was.remove(one)
                now.remove(other)
    yield from ((each, None) for each in was)
    yield from ((None, each) for each in now)


def _by(things: Iterable[T], key: Callable[[T], Hashable]) -> dict[Hashable, list[T]]:
    return {name: list(under) for name, under in common.grouped(things, key)}


def _by_words(action: Action) -> Hashable:
    return action.finding, action.what


def _by_reason(acceptance: Acceptance) -> Hashable:
    return acceptance.finding, acceptance.reason


def _by_finding(each: Action | Acceptance) -> Hashable:
    return each.finding


def _by_id(meeting: Meeting) -> Hashable:
    return meeting.id


def _by_day(meeting: Meeting) -> Hashable:
    return meeting.day, meeting.label


def _told(
    about: About, was: T | None, now: T | None, of: Callable[[T], str], words_of: Callable[[T], str]
) -> Iterator[Recorded]:
    if was is not None and now is not None:
        if was != now:
            yield Recorded(about, "changed", of(now), words_of(was), words_of(now))
    elif was is not None:
        yield Recorded(about, "gone", of(was), words_of(was), None)
    elif now is not None:
        yield Recorded(about, "new", of(now), None, words_of(now))


def _action_for(action: Action) -> str:
    return words.ACTION_FOR.format(action.finding)


def _action(action: Action) -> str:
    parts = [action.what or words.REMEDY, words.OWNER.format(action.owner)]
    if action.due:
        parts.append(words.BY_DAY.format(dates.plain(action.due)))
    if action.done:
        parts.append(words.DONE_ON.format(dates.plain(action.done)))
    return "; ".join(parts)


def _acceptance_of(acceptance: Acceptance) -> str:
    return words.ACCEPTANCE_OF.format(acceptance.finding)


def _acceptance(acceptance: Acceptance) -> str:
    last = dates.plain(acceptance.until) if acceptance.until else words.NOT_RECORDED
    return words.ACCEPTED.format(reason=acceptance.reason.rstrip(" ."), by=acceptance.by, last=last)


def _attendance(was: Meeting | None, now: Meeting | None) -> Iterator[Recorded]:
    told = now or was
    if told is None:
        return
    if was is None or now is None:
        yield from _told("attendance", was, now, _label, _list)
        return
    if was.list_known != now.list_known:
        yield Recorded("attendance", "changed", _label(told), _list(was), _list(now))
    if not (was.list_known and now.list_known):
        return
    before, after = _people(was), _people(now)
    for name in sorted(before | after):
        old, new = (each.get(name, wording.PRESENCE["not_recorded"]) for each in (before, after))
        if old != new:
            yield Recorded("attendance", "changed", f"{_label(told)}: {name}", old, new)
    if sorted(was.others) != sorted(now.others):
        what = f"{_label(told)}: {FOR_NO_AUTHORITY}"
        yield Recorded("attendance", "changed", what, _others(was), _others(now))


def _others(meeting: Meeting) -> str:
    return ", ".join(sorted(meeting.others)) or words.NOBODY


def _label(meeting: Meeting) -> str:
    return common.capital(meeting.label or meeting.id)


def _list(meeting: Meeting) -> str:
    return words.LISTED if meeting.list_known else words.NOT_LISTED


def _people(meeting: Meeting) -> dict[str, str]:
    """How each authority was represented, and by whom; by its name, since an id may be another in the other record."""
    return {
        name: ", ".join([wording.PRESENCE.get(how, how), *sorted(people)]) for _, name, how, people in meeting.present
    }
