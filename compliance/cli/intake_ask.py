"""Questions put one by one at the keyboard, and what is typed taken in as answers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from compliance.cli.common import say, say_all
from compliance.cli.intake_rest import REST, Like
from compliance.errors import InputError
from compliance.intake.draft.asking import counted
from compliance.intake.draft.asking.answers import naming
from compliance.intake.draft.asking.called import called
from compliance.intake.draft.asking.why import why
from compliance.intake.draft.names.not_known import is_not_known

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from compliance.intake.draft.asking.answers import Answers
    from compliance.intake.draft.asking.draft import Draft
    from compliance.intake.draft.asking.question import Ask

_UNKNOWN: Final = object()
"""In place of an answer, that whoever was asked does not know."""
_STOP = "q"
_BACK = "back"
_LEAVE = f"Enter alone leaves it open; {_BACK} goes to the question before."
_FIELDS = {
    "from": "from which day", "to": "to which day, the last one", "prepared": "completed on which day",
    "sent": "copy sent on which day", "voting": "with a vote: yes or no",
    "what": "what: add, remove, apologies, present after all (apologies in error), or no apologies (in error)",
    "number": "how many", "of": "of whom: members or responsible_authorities", "times": "how many times",
    "in": "in which year: year (from 1 April) or calendar_year", "required": "required on which day",
    "meeting_date": "day of the meeting", "amount": "how much",
}  # fmt: skip
"""What the fields of an answer are asked for by, where their names alone say too little."""


class _StopError(Exception):
    """Whoever answers has had enough."""


class _RestError(Exception):
    """Whoever answers leaves a question open with all that go with it."""


class _BackError(Exception):
    """Whoever answers wants the question before once more."""


def put_all(make: Callable[[], Draft], answers: Answers, *, beside: Path | None, kept: bool) -> Draft:
    """Put every open question until there is none or the person stops; an answer may bring new ones.

    Args:
        make: makes the draft anew with the answers that there are by then.
        answers: takes them in.
        beside: the record that they are for, if it is there.
        kept: whether they go into a file whatever is said afterwards.

    Returns:
        The draft with all the answers.
    """
    draft = make()
    then = "are kept" if kept else "are used"
    say(
        f"Questions: {len(draft.open)}. Enter alone leaves one open; {_BACK} goes to the question before; "
        f"{_STOP} stops, and the answers given {then}."
    )
    try:
        if answers.by is None:
            answers.by = _nothing_before("Who is answering? A post, such as Secretary to the board: ") or None
        unknown: set[str] = set()
        draft = _put_each(make, answers, draft, lambda _: True, unknown, beside=beside)
        if beside and any(is_doubt(each) and each.id not in unknown for each in draft.open):
            say("")
            say("Before anything is written it has to be said who is who. Once more:")
            draft = _put_each(
                make, answers, draft, lambda each: is_doubt(each) and each.id not in unknown, set(), beside=beside
            )
    except (_StopError, KeyboardInterrupt):
        say(f"Stopped; the answers given {then}.")
        draft = make()
    return draft


def is_doubt(ask: Ask) -> bool:
    """Whether somebody, or a body, could be written a second time under another name while this is open."""
    return ask.id.startswith(("person.", "body.")) and not ask.only_if


def may_write(draft: Draft) -> bool:
    """Whether anything can be written; if not, what stands in its way is told."""
    doubts = [each for each in draft.open if is_doubt(each)]
    if doubts:
        say("")
        say("Nothing was written: it is not said yet who is who.")
        for each in doubts:
            say(f"   {each.what}")
    return not doubts


def agreed(path: str) -> bool:
    """Whether what was shown is to be written; whoever has answered questions is not sent back to answer them again."""
    try:
        said = typed(f"\nWrite this to {path}? yes, or Enter for no: ")
    except KeyboardInterrupt:
        said = ""
    if said.casefold() in ("yes", "y"):
        return True
    say("Nothing was written.")
    return False


def typed(prompt: str) -> str:
    """What is typed where there is no question to go back to, and nothing where there is no more."""
    try:
        return _nothing_before(prompt)
    except _StopError:
        return ""


def _put_each(
    make: Callable[[], Draft],
    answers: Answers,
    draft: Draft,
    wanted: Callable[[Ask], bool],
    unknown: set[str],
    *,
    beside: Path | None,
) -> Draft:
    """The questions of one round; those to which nobody knows the answer are taken into `unknown`."""
    skipped: set[str] = set()
    put: list[tuple[str, ...]] = []
    again, like = "", Like()
    while waiting := [each for each in draft.open if wanted(each) and each.id not in skipped]:
        say("")
        ask = next((each for each in waiting if each.id == again), waiting[0])
        try:
            rest = like.rest(ask, waiting, skipped)
            offer = like.offered(ask, rest, skipped)
            answer = _put(ask, len(waiting), draft.open, beside, offer=offer, several=len(rest) >= 2)
        except _RestError:
            each_of = (ask.id, *(each.id for each in rest if each is not ask))
            for those in (skipped, unknown, answers.left):
                those.update(each_of)
            put.append(each_of)
            continue
        except _BackError:
            if not put:
                say("   There is no question before this one.")
                continue
            before = put.pop()
            for those in (skipped, unknown, answers.left):
                those.difference_update(before)
            again = before[0]
            answers.lists.pop(again, None)
            if answers.given.pop(again, None) is not None:
                draft = make()  # as it was when that question was put, so that it is put again
            continue
        if answer is None or answer is _UNKNOWN:
            skipped.add(ask.id)
            unknown |= {ask.id} if answer is _UNKNOWN else set()
            answers.left.add(ask.id)
            put.append((ask.id,))
            continue
        answers.given[ask.id], answers.lists[ask.id] = answer, counted.of(ask)
        try:
            draft = make()
        except InputError as error:  # it goes with nothing else that is known
            say_all(error.problems)
            del answers.given[ask.id], answers.lists[ask.id]
        else:
            put.append((ask.id,))
    return draft


def _show(ask: Ask, left: int, asks: Sequence[Ask], beside: Path | None, offer: str) -> None:
    """A question with all that is told of it, and its choices."""
    say(f"[{left} to go] {ask.what}")
    for where in ask.where:
        say(f"   Look in: {where}")
    if ask.only_if:
        say(f"   Only if {naming(ask.only_if, called(asks))}.")
    if reason := why(ask.id):
        say(f"   Why: {reason}")
    if beside is not None and is_doubt(ask):
        say(f"   Nothing can be written to {beside} while this is open; what else you answer can be kept in a file.")
    if offer:
        say(f"   {offer}")
    for number, each in enumerate(ask.subjects if len(ask.subjects) > 1 else (), start=1):
        say(f"   Of {number}: {each.words or each.value}")
    for number, each in enumerate(ask.choices, start=1):
        say(f"   {number}  {each.shown}")


def _put(  # what it gives is in its own shape
    ask: Ask, left: int, asks: Sequence[Ask], beside: Path | None, *, offer: str, several: bool
) -> Any:  # noqa: ANN401
    """One question, until what is typed answers it; None where it is left open, and that where nobody knows."""
    _show(ask, left, asks, beside, offer)
    if ask.shape == "entries":
        return _entries(ask, several=several)
    say(f"   {_how(ask)}")
    while True:
        said = _line("> ")
        if several and said.casefold() == REST:
            raise _RestError
        if not said or is_not_known(said):
            return _UNKNOWN if said else None
        try:
            return _kept(ask, ask.understood(said))
        except ValueError as error:
            say(f"   {error}. {_LEAVE}")


def _how(ask: Ask) -> str:
    match ask.shape:
        case "yes_no":
            return "Answer yes or no."
        case "day":
            return "A day, such as 2013-06-05 or 5 June 2013."
        case "days":
            return "The first day and the last: 2012-04-01 to 2013-03-31."
        case "names" if ask.days:
            return "Numbers, or days such as 5 June 2013, with commas between; all, or none."
        case "names" if len(ask.choices) == 1 and not ask.free:
            return "Answer yes or no."
        case "names":
            return "Numbers or names with commas between; all, or none."
        case "spans":
            days = "5 from 2012-04-01 to 2013-03-31"
            return f"Numbers with commas between, as 1-4, 6; days where they matter, as {days}; all, or none."
        case "map":
            if len(ask.subjects) == 1:
                return "A number."
            return "One number answers for all; or each by itself, as 1=2, 3=1; none if none fits."
        case "choice" if not ask.choices:
            return f"Write {ask.own or 'a name'}."
        case "choice":
            return f"A number, or {ask.own or 'your own words'}." if ask.free else "A number."
        case _:
            return f"For example: {ask.example}" if ask.example else "In your own words."


def _entries(ask: Ask, *, several: bool) -> Any:  # noqa: ANN401
    """Sets of fields, each asked for by itself; an empty first field ends them, and to go back begins them again."""
    while True:
        begun: list[dict[str, str]] = []
        try:
            return _sets(ask, begun, several=several)
        except _BackError:
            if not begun:
                raise
            say("   This question once more, from the beginning:")


def _sets(ask: Ask, begun: list[dict[str, str]], *, several: bool) -> Any:  # noqa: ANN401
    """The same once through; what is begun stands in the list that is given."""
    say("   Answer none if there is nothing of the kind; Enter alone when there is no more.")
    entries: list[dict[str, str]] = []
    fields = [each for each in ask.fields[1:] if each != "id"]  # ids are for those who write them in a file
    while True:
        try:
            first = _line(f"   {_called(ask.fields[0])}: ")
        except _StopError:
            if not entries:
                raise
            return entries
        if several and not entries and first.casefold() == REST:
            raise _RestError
        if not first or is_not_known(first):
            return entries or None
        if first.casefold() in ("none", "no") and not entries:
            return "none"
        entry = {ask.fields[0]: first}
        try:
            ask.understood([entry])
        except ValueError as error:
            say(f"   {error}. {_LEAVE}")
            continue
        begun.append(entry)
        for name in fields:
            entry[name] = _field(ask, entry, name)
        entries += ask.understood([entry])


def _called(name: str) -> str:
    return _FIELDS.get(name, name)


def _field(ask: Ask, entry: dict[str, str], name: str) -> str:
    while True:
        typed = _line(f"   {_called(name)} (Enter if not known): ")
        typed = "" if is_not_known(typed) else typed
        try:
            ask.understood([{ask.fields[0]: entry[ask.fields[0]], name: typed}])
        except ValueError as error:
            say(f"   {error}.")
        else:
            return typed


def _kept(ask: Ask, answer: Any) -> Any:  # noqa: ANN401
    """An answer as a file keeps it: by value, so that it means the same whatever the numbers are next time."""
    if answer in ([], {}):
        return "none"
    if ask.shape == "yes_no":
        return "yes" if answer else "no"
    return answer


def _nothing_before(prompt: str) -> str:
    """What is typed where there is nothing to go back to."""
    while True:
        try:
            return _line(prompt)
        except _BackError:
            say("There is no question before this one.")


def _line(prompt: str) -> str:
    """What is typed; the prompt stays out of the result."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    typed = sys.stdin.readline()
    if not typed or typed.strip().casefold() in (_STOP, "quit"):
        raise _StopError
    if typed.strip().casefold() == _BACK:
        raise _BackError
    return typed.strip()
