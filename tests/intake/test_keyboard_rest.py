"""Of a list of like questions all the rest can be left open at once at the keyboard."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from compliance.cli.intake_ask import put_all
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.asking.question import Ask

PAPER = Ask("paper.a.body", "Is this paper of the board?", "yes_no")
ONLY_IF = "paper.a.body is answered with yes"
DEPENDENT = (
    Ask("documents.plans", "Which plans?", "entries", fields=("title",), only_if=ONLY_IF),
    Ask("documents.protocols", "Which protocols?", "entries", fields=("title",), only_if=ONLY_IF),
    Ask("terms.a", "Since when?", "text", only_if=ONLY_IF),
)
BODIES = tuple(Ask(f"body.{each}", f"Is {each} the same?", "yes_no") for each in ("a", "b", "c", "d"))
LAST = Ask("money", "Which sums?", "text")
WORD = "rest leaves"


def told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], asks: tuple[Ask, ...], typed: str
) -> tuple[str, Answers]:
    """What is told to somebody who types this, and the answers then."""
    answers = Answers(by="Secretary")
    monkeypatch.setattr("sys.stdin", StringIO(typed))

    def make() -> Draft:
        return Draft(asks=asks, open=tuple(each for each in asks if each.id not in answers.given))

    put_all(make, answers, beside=None, kept=False)
    return capsys.readouterr().err, answers


def test_what_depends_on_a_question_left_open_can_be_left_open_with_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nine were put all the same, each of them only if it had been answered."""
    text, answers = told(monkeypatch, capsys, (PAPER, *DEPENDENT, LAST), "\nrest\nnothing\n")
    assert "2 more depend on what was left open, as this does: rest leaves all 3 open." in text
    assert "Which protocols?" not in text
    assert answers.given == {"money": "nothing"}
    assert answers.left == {PAPER.id, *(each.id for each in DEPENDENT)}


def test_at_the_first_of_several_of_a_sort_it_is_offered_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And can be said at any of them."""
    text, answers = told(monkeypatch, capsys, (*BODIES, LAST), "yes\nrest\nnothing\n")
    assert text.count(WORD) == 1
    assert "3 more of this sort follow: rest leaves this and all of them open." in text[: text.index("Is b the same?")]
    assert "Is c the same?" not in text
    assert answers.given == {"body.a": "yes", "money": "nothing"}


@pytest.mark.parametrize("asks", [(*BODIES[:2], LAST), (PAPER, LAST)])
def test_of_a_few_nothing_is_offered(
    asks: tuple[Ask, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are as soon passed over one by one; and the word is an answer where there is no rest."""
    text, answers = told(monkeypatch, capsys, asks, "\n" * (len(asks) - 1) + "rest\n")
    assert WORD not in text
    assert answers.given == {"money": "rest"}


def test_back_puts_the_first_of_those_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And the others after it."""
    text, answers = told(monkeypatch, capsys, (*BODIES, LAST), "rest\nback\nyes\nno\nyes\nno\nnothing\n")
    assert answers.given == {"body.a": "yes", "body.b": "no", "body.c": "yes", "body.d": "no", "money": "nothing"}
    assert not answers.left
    assert text.count("Is a the same?") == 2


def test_who_is_who_is_not_put_once_more_to_whoever_left_all_of_it_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told that nothing can be written then."""
    answers = Answers(by="Secretary")
    monkeypatch.setattr("sys.stdin", StringIO("rest\n"))
    put_all(lambda: Draft(asks=BODIES, open=BODIES), answers, beside=Path("board.yaml"), kept=False)
    text = capsys.readouterr().err
    assert "Nothing can be written to board.yaml while this is open" in text
    assert "Once more" not in text
