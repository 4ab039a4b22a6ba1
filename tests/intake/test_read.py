import datetime as dt
from dataclasses import replace

import pytest

from compliance.intake.matter.documents.kinds import kind_of_title
from compliance.intake.read import read
from compliance.intake.reading import Apology, Attendee, Chair, People, Place, Question
from tests.intake.printed import paper

AGENDA = (
    "SAFER NORTHAM BOARD\n\nWednesday 5 June 2013\n\nA G E N D A\n\n1. Apologies\n\n2. Minutes of 6 March "
    "2013\n\n3. Crime\n\n"
)
MINUTES = (
    "MINUTES of the meeting held on {date} at County Hall\n\nPresent:\n\nCllr A Reed (Northam Council) (Chair)\n\n"
    "1. Minutes\n\nThe minutes of 5 December 2012 were agreed.\n\n2. Crime\n\nIt was noted that crime fell.\n"
)


def test_minutes_come_before_the_agenda_in_front_of_them() -> None:
    """The document that counts most is the principal one."""
    first, second = read(paper(AGENDA + MINUTES.format(date="6 March 2013")))
    assert (first.kind, second.kind) == ("minutes", "agenda")
    assert (first.first_line, first.last_line) == (13, 25)
    assert (second.first_line, second.last_line) == (1, 11)
    assert first.chair is not None
    assert first.chair.name == "Cllr A Reed"


def test_body_of_a_pack_is_that_of_the_part_that_names_none() -> None:
    """The minutes print no body; the agenda of the same file does, and is where it was read."""
    first, _ = read(paper(AGENDA + MINUTES.format(date="6 March 2013")))
    assert first.body == "SAFER NORTHAM BOARD"
    assert first.places["body"].line == 1
    assert not [each for each in first.questions if each.about == "body"]


def test_agenda_that_names_the_minutes_attached_raises_nothing() -> None:
    """Both say 6 March."""
    first, _ = read(paper(AGENDA + MINUTES.format(date="6 March 2013")))
    assert not [each for each in first.questions if each.about == "previous_minutes"]


def test_agenda_that_names_other_minutes_is_asked_about() -> None:
    """6 March against 13 March."""
    first, _ = read(paper(AGENDA + MINUTES.format(date="13 March 2013")))
    (question,) = [each for each in first.questions if each.about == "previous_minutes"]
    assert question.choices == ("13 March 2013", "6 March 2013", "two different meetings")
    assert question.line == 9


@pytest.mark.parametrize(
    "name, asked",
    [
        ("minutes-13-03-2013.txt", False),
        ("minutes 2013-03-06.txt", True),
        ("Minutes_6_March_2013.txt", True),
        ("minutes.txt", False),
        ("pack-2013-06-05.txt", False),
    ],
)
def test_file_named_for_another_day_is_asked_about(name: str, asked: bool) -> None:
    """A name that fits any document of the file raises nothing."""
    agenda = AGENDA.replace("6 March", "13 March")
    first, _ = read(paper(agenda + MINUTES.format(date="13 March 2013"), name))
    assert bool([each for each in first.questions if each.about == "date"]) is asked


def test_paper_of_pictures_is_said_to_be_one() -> None:
    """Nothing is guessed of pages that nobody has read."""
    made = replace(paper("x"), lines=(), scanned_pages=(1, 2, 3))
    (reading,) = read(made)
    assert (reading.kind, reading.date, reading.attendees_listed) == ("other", None, False)
    (question,) = reading.questions
    assert "Pages 1, 2, 3 are pictures" in question.what


def test_empty_paper_is_a_reading_with_a_question() -> None:
    """There is nothing to read, and a person is asked for another copy."""
    (reading,) = read(replace(paper("x"), lines=()))
    assert reading.kind == "other"
    assert [each.about for each in reading.questions] == ["file"]


def test_nothing_unsure_goes_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a reader of people marks unsure has a question, its own or one that is made here."""
    at = Place(5, None, "A Reed, B Lee (Police)")
    people = People(
        chair=Chair("A Reed", None, None, sure=False, at=at),
        attendees=(
            Attendee("A Reed", "Police", None, None, None, sure=False, at=at),
            Attendee("C Fox", None, None, None, None, sure=False, at=Place(6, None, "C Fox")),
        ),
        apologies=(
            Apology(None, None, "the Chief Constable", None, sure=False, at=Place(7, None, "the Chief Constable")),
        ),
        questions=(Question("attendees", "Is C Fox one person?", 6),),
    )
    monkeypatch.setattr("compliance.intake.read.read_people", lambda _lines, _kind: people)
    (reading,) = read(paper(MINUTES.format(date="6 March 2013")))
    asked = [(each.about, each.line) for each in reading.questions]
    assert ("attendees", 5) in asked
    assert asked.count(("attendees", 6)) == 1
    assert ("apologies", 7) in asked
    assert ("chair", 5) in asked


def test_reading_is_the_same_each_time() -> None:
    """Nothing of it hangs on chance."""
    made = paper(AGENDA + MINUTES.format(date="13 March 2013"))
    assert read(made) == read(made)
    assert read(made)[0].date == dt.date(2013, 3, 13)


TOGETHER = """\
Together in Melby and Dale

Thursday 24 May 2018, 10am, Melby Town Hall

Also there:

- DCI Rufus Ash - Northshire Police
- Sian Beech, Dale District Council
- Bob Cedar, Melby District Council
- Dr Theo Dogwood - NHS Northshire CCG
- Kath Elm - Northshire CRC

1. Last time

Happy with the notes. The training rolls over.

2. Police

Three lines closed since February. The fair passed off well.
"""


def test_a_paper_that_says_nothing_of_a_meeting_and_lists_who_was_there_is_asked_about() -> None:
    """Its people are read and the question says what was taken; without a list it stays what it was."""
    (found,) = read(paper(TOGETHER))
    assert found.kind == "notes"
    assert len(found.attendees) == 5
    (asked,) = (each for each in found.questions if each.about == "kind")
    assert "from “Together in Melby and Dale” on" in asked.what
    bare = "\n".join(line for line in TOGETHER.splitlines() if not line.startswith(("- ", "Also")))
    (other,) = read(paper(bare))
    assert (other.kind, other.attendees) == ("other", ())


@pytest.mark.parametrize(
    "title, kind",
    [
        ("Joint Board notes – May 2018", "notes"),
        ("Group notes (June 2018)", "notes"),
        ("Release notes – May 2018", None),
    ],
)
def test_notes_behind_the_name_of_a_body_are_notes_of_its_meeting(title: str, kind: str | None) -> None:
    """A month behind them says of which; notes of anything else are none."""
    assert kind_of_title(title) == kind
