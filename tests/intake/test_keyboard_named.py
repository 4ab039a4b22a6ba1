"""A question on which another depends is named at the keyboard so that it is told from all others."""

from __future__ import annotations

from io import StringIO

import pytest

from compliance.cli.intake_ask import put_all
from compliance.intake.draft import told
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.written.additions import Plan

SAME = "Is it the same body as one of these?"
CHOICES = (Choice("police", "Police"), Choice("another"))
ONE = Ask("body.one", f'"Fire Brigade" is printed. {SAME}', "choice", choices=CHOICES)
TWO = Ask("body.two", f'"Probation Service" is printed. {SAME}', "choice", choices=CHOICES)
LONG = Ask(
    "attendees.all",
    "Meeting of 4 March 2013: Not everything is clear about these people. “Dale Council” is printed after Ann Ash. Is "
    "it the organisation of Bo Ray too? So of Cy Day, and of Di Orr. 3 people are taken to have been there, as they "
    "are listed below. Which of them are right as they stand? Answer all, none, or those that are.",
    "yes_no",
)
OTHER = Ask("attendees.other", LONG.what.replace("4 March", "5 June"), "yes_no")


def told_of(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], on: Ask) -> str:
    """What is told of a question that depends on another."""
    monkeypatch.setattr("sys.stdin", StringIO("\n" * 9))
    last = Ask("bodies.fire", "What is it?", "text", only_if=f"{on.id} is answered with another")
    asks = (ONE, TWO, LONG, OTHER, last)
    put_all(lambda: Draft(asks=asks, open=asks), Answers(by="Secretary"), beside=None, kept=False)
    (line,) = (line for line in capsys.readouterr().err.splitlines() if "Only if" in line)
    return line.strip()


@pytest.mark.parametrize("on", [ONE, TWO])
def test_it_is_named_with_what_it_is_about(
    on: Ask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its last sentence alone was that of several."""
    assert told_of(monkeypatch, capsys, on) == f"Only if “{on.what}” is answered with another."


@pytest.mark.parametrize("on, day", [(LONG, "4 March"), (OTHER, "5 June")])
def test_a_long_one_is_named_by_its_beginning_and_its_end(
    on: Ask, day: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """All of it would hide what is asked now."""
    line = told_of(monkeypatch, capsys, on)
    assert line.startswith(f"Only if “Meeting of {day} 2013: Not everything is clear about these people. … ")
    assert line.endswith(
        "Which of them are right as they stand? Answer all, none, or those that are.” is answered with another."
    )
    assert len(line) < 240


def test_two_of_the_same_words_are_told_apart_by_where_they_look(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same is asked of two papers."""
    one = Ask("paper.a", "What kind of paper is it?", "text", ("a.txt, line 1",))
    two = Ask("paper.b", "What kind of paper is it?", "text", ("b.txt, line 1",))
    last = Ask("paper.c", "Which day?", "text", only_if="paper.b is answered with minutes")
    monkeypatch.setattr("sys.stdin", StringIO("\n" * 9))
    asks = (one, two, last)
    put_all(lambda: Draft(asks=asks, open=asks), Answers(by="Secretary"), beside=None, kept=False)
    assert "Only if “What kind of paper is it?” (b.txt, line 1) is answered with minutes." in capsys.readouterr().err


def test_what_was_left_open_is_not_named_by_a_number_that_nothing_shows() -> None:
    """Whoever stopped is shown the rest, and not again what was put before."""
    last = Ask("bodies.fire", "What is it?", "text", only_if="body.one is answered with another")
    draft = Draft(asks=(ONE, last), open=(ONE, last))
    text = told.told(Plan(), draft, {}, "board.yaml", written=False, left={"body.one"})
    assert f"Only if “{ONE.what}” is answered with another; leave it empty otherwise" in text
    assert "Only if question 1 is answered" in told.told(Plan(), draft, {}, "board.yaml", written=False)
