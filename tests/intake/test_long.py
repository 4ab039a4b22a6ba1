"""What is long, or made to be slow, is read in no longer than its length asks for; four times as much is tried."""

from __future__ import annotations

import datetime as dt
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType

import pytest

from compliance import files
from compliance.errors import InputError
from compliance.intake.decode import decode_bytes
from compliance.intake.decode.bounds import MAX_LINE
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.matter.head import when
from compliance.intake.people.words import names
from compliance.intake.read import read
from compliance.record.load import from_loaded

TITLE = "Minutes of the meeting of the Erewash Community Safety Partnership held on 12 December 2012\n\n"
BODIES = ("Erewash Borough Council", "Derbyshire Constabulary", "Derbyshire Fire and Rescue", "NHS Derby")
MOST = 30.0
"""Seconds at work on what takes one or two, on a machine that is busy; what grew with the square took minutes."""


def name(number: int) -> str:
    """A name like no other."""
    forename = ("Alan", "Beth", "Colin", "Diane", "Edward", "Fiona", "Graham")[number % 7]
    ending = "".join("abdefghiklmnoprstu"[number // 18**place % 18] for place in range(4))
    return f"{forename} Sm{ending}"


def several(count: int, entry: Callable[[int], str], between: str) -> str:
    """So many entries of a list, one after the other."""
    return between.join(entry(number) for number in range(count))


def meeting(number: int) -> str:
    """The minutes of one of many meetings."""
    month = ("January", "March", "June", "October")[number % 4]
    return (
        f"Minutes of the meeting of the Erewash Community Safety Partnership held on {number % 28 + 1} {month} "
        f"{2000 + number // 20}\n\nPresent: Cllr Alan Smith (Chair), Beth Jones, Derbyshire Constabulary\n"
        "Apologies: Colin Brown\n\n1. Minutes\nThe minutes were agreed.\n\n"
    )


FORMS: dict[str, Callable[[int], str]] = {
    "people under each other": lambda many: f"{TITLE}Present:\n{several(2 * many, name, chr(10))}\n",
    "people with bullets": lambda many: TITLE + "Present:" + several(many, lambda n: f"\n- Cllr {name(n)}", "") + "\n",
    "apologies in paragraphs": lambda many: (
        f"{TITLE}Apologies for absence were received from "
        f"{several(many, lambda n: f'Chief Inspector {name(n)}', chr(10) * 2)}\n"
    ),
    "people in one line": lambda many: f"{TITLE}Present: {several(4 * many, name, ', ')}\n",
    "people with their bodies": lambda many: (
        f"{TITLE}Present: {several(many, lambda n: f'{name(n)}, {BODIES[n % 4]}', '; ')}\n"
    ),
    "people run on": lambda many: f"{TITLE}Present: {several(many, lambda n: f'{name(n)} {BODIES[n % 4]}', ' ')}\n",
    "a table of people": lambda many: (
        f"{TITLE}| Name | Body |\n| --- | --- |\n"
        + several(2 * many, lambda n: f"| {name(n)} | {BODIES[n % 4]} |\n", "")
    ),
    "one letter for a name": lambda many: TITLE + "Present:\n" + "Cllr A,\n" * (5 * many),
    "meetings": lambda many: several(many // 4, meeting, ""),
    "items": lambda many: TITLE + several(2 * many, lambda n: f"{n}. Item {n}\nRESOLVED that it be noted.", "\n"),
    "full stops": lambda many: f"{TITLE}{'. ' * (20 * many)}\n",
    "semicolons": lambda many: f"{TITLE}{'; ' * (20 * many)}\n",
    "dashes": lambda many: f"{TITLE}{' – ' * (20 * many)}\n",
    "columns of nothing": lambda many: f"{TITLE}Present: {'| ' * (20 * many)}\n",
    "days": lambda many: f"{TITLE}{'12 December 2012 ' * (2 * many)}\n",
    "days in a list": lambda many: f"{TITLE}Dates: {'12 December 2012, ' * (5 * many)}\n",
    "words that hyphens join": lambda many: f"{TITLE}Present:\n{'Ab-' * (50 * many)}\n",
    "times": lambda many: f"{TITLE}{'10.00am ' * (5 * many)}\n",
    "one long word": lambda many: f"{TITLE}Present:\nJ{'o' * (80 * many)}\n",
}  # fmt: skip


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Stop what is at work for longer, a regular expression too."""

    def stop(*_: object) -> None:
        pytest.fail(f"at work for more than {seconds} seconds")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def drafted(text: str) -> float:
    """The seconds at work from text to a draft record that can be read."""
    started = time.process_time()
    paper = decode_bytes(text.encode(), "minutes.txt")
    written = page(compose(read(paper), Answers(day=dt.date(2014, 6, 30))), [("minutes.txt", "0" * 64)])
    from_loaded(files.read_text(written, "draft.yaml"))
    return time.process_time() - started


@pytest.mark.parametrize("form", FORMS)
def test_four_times_as_much_takes_no_more_than_its_length_asks_for(form: str) -> None:
    """Four times as much takes less than ten times as long; with the square of it, it would take sixteen times."""
    with no_longer_than(MOST):
        drafted(FORMS[form](20))
        most = 10 * min(drafted(FORMS[form](150)) for _ in range(2)) + 0.5
        # Of both the least of two counts: a busy machine may slow either down, and makes neither faster.
        assert any(drafted(FORMS[form](600)) < most for _ in range(2))


@pytest.mark.parametrize(
    "form, module, asked",
    [("days in a list", when, "sentence"), ("words that hyphens join", names, "read")],
    ids=["days", "hyphens"],
)
def test_what_looks_at_the_whole_of_a_line_looks_once(
    form: str, module: ModuleType, asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many days or hyphens a line has, the question about all of it is asked no more often."""
    calls: list[None] = []
    answer = getattr(module, asked)

    def counted(*args: object, **more: object) -> object:
        calls.append(None)
        return answer(*args, **more)

    monkeypatch.setattr(module, asked, counted)
    drafted(FORMS[form](10))
    few = len(calls)
    drafted(FORMS[form](80))
    assert 0 < len(calls) - few <= few


@pytest.mark.parametrize(
    "text",
    [
        f"Present:\nHolloway Vale C{'û' * 100}VS\nPolice Liaison\n",
        f"Present: Alan Smith, Director - North Council B{'o' * 60}9 Jones, Clerk - South Council, Derby\n",
        f"| Item | Action by |\n| --- | --- |\n| 1. The report was noted | {'A' * 80}(? |\n",
        f"| Item | Action by |\n| --- | --- |\n| 1. The report was noted | {'1' * 80}(? |\n",
    ],
    ids=["accents", "a figure at the end", "capitals for an owner", "figures for an owner"],
)
def test_no_word_is_tried_in_all_the_ways_in_which_it_could_be_cut(text: str) -> None:
    """A word of a hundred letters, which no pattern fits, costs what any other costs."""
    with no_longer_than(5):
        assert drafted(f"{TITLE}{text}\n1. Minutes\nThe minutes were agreed.\n") < 5


def test_a_line_too_long_is_refused() -> None:
    """A line of 200,000 characters is no line of minutes."""
    with no_longer_than(5), pytest.raises(InputError, match="characters"):
        drafted(f"{TITLE}Present: {'Cllr A, ' * (2 * MAX_LINE // 8)}\n")
