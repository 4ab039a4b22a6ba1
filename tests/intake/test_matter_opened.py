"""The hour and the place of a meeting in the sentences below the lists of its minutes."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_MINUTES = """
    Minutes of an Ordinary Meeting of Elm Parish Council on Tuesday 19th December 2017

    Councillors Present
    Councillor Mr A Low Chairman
    Councillor Ms B Moss

    {told}

    1.0 Apologies for Absence
    No apologies received
"""


@pytest.mark.parametrize(
    "told",
    [
        "The Ordinary Meeting of the Parish Council was formally opened by the Chairman at 7.00pm",
        "The meeting was opened by the Vice Chair at 7.00pm.",
        "The Ordinary Meeting of the Parish Council was formally opened\n    by the Chairman at 7.00pm",
    ],
)
def test_who_opened_it_stands_before_the_hour(told: str) -> None:
    """The hour is that of the opening."""
    assert matter(_MINUTES.format(told=told)).time == "19:00"


@pytest.mark.parametrize(
    "told,time",
    [
        ("The meeting commenced at 1906", "19:06"),
        ("The meeting commenced at: 1830", "18:30"),
        ("The Chair convened the meeting at 7.02PM. Quorum required is 5.", "19:02"),
        ("The meeting was called to order at 8:55 am by Ann Low.", "08:55"),
        ("CALL TO ORDER: 7:00 pm", "19:00"),
        ("The Chair re-opened the meeting at 8.30pm.", None),
        ("The hall was opened in 1906 and the meeting room later.", None),
    ],
)
def test_other_words_for_the_beginning(told: str, time: str | None) -> None:
    """The hour may have four figures and no mark between them, where the words before it say what it is."""
    assert matter(_MINUTES.format(told=told)).time == time


@pytest.mark.parametrize("told", ["A vote was called by the Chairman at 8.00pm.", "It closed by the Chairman at 9pm."])
def test_what_else_the_chair_did(told: str) -> None:
    """No other hour is."""
    assert matter(_MINUTES.format(told=told)).time is None


def test_a_sentence_without_an_article() -> None:
    """The place stands in the second of two."""
    read = matter(_MINUTES.format(told="Meeting commenced at 7pm. Meeting was held at the Elm Village Hall, Elm."))
    assert (read.time, read.place) == ("19:00", "Elm Village Hall, Elm")
