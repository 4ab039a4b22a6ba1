import datetime as dt

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.reading import About, Question
from tests.intake.readings import attendee, confirmed, reading

ASKED: tuple[tuple[About, str], ...] = (
    ("time", "“2” is printed. Was it 02:00 or 14:00?"),
    ("next_meetings", "The next meeting is printed as “5 June”, without a year. When is it?"),
)


@pytest.mark.parametrize("about, what", ASKED)
def test_what_the_record_has_no_place_for_is_shown(about: About, what: str) -> None:
    """A question that no answer could be recorded for is told with its line, and said to be no more than told."""
    paper = reading("minutes", "2013-06-05", questions=(Question(about, what, 12),))
    draft = compose([paper], Answers({}, "The secretary", dt.date(2026, 11, 27)))
    (shown,) = (each for each in draft.remarks if what in each)
    assert shown.startswith("minutes-2013-06-05.txt, line 12: ")
    assert "no place for it" in shown
    assert about not in {each.id for each in draft.open}
    written = page(draft, [("a.txt", "0" * 64)])
    assert what in " ".join(line.removeprefix("#").strip() for line in written.splitlines())


def test_no_sort_of_area_is_suggested_before_somebody_has_said_it() -> None:
    """What waits for an answer is shown as what it is, and not as one of the answers."""
    draft = compose([reading("minutes", "2013-06-05")], Answers({}, None, dt.date(2026, 11, 27)))
    written = page(draft, [("a.txt", "0" * 64)])
    assert "# kind: the sort of area" in written
    assert "# kind: unitary_district" not in written


def test_the_name_of_a_question_ends_in_a_word() -> None:
    """A correction is called by its first words, wherever these are cut off."""
    words = "present and should be added to the list of those who attended, and apologies too"
    june = reading("minutes", "2013-06-05", (attendee("A One", "Anytown Borough Council"),))
    later = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    draft = compose([june, later], Answers({}, None, dt.date(2026, 11, 27)))
    (name,) = (each.id for each in draft.asks if ".correction." in each.id)
    assert name.endswith(".present-and-should-be-added-to-the-list")


def test_a_body_that_only_looks_like_a_council_can_be_said_to_be_none() -> None:
    """A council for voluntary service is named so; the choice has to be shown."""
    paper = reading("minutes", "2013-06-05", (attendee("A One", "Anytown Council for Voluntary Service"),))
    (question,) = (
        each for each in compose([paper], Answers({}, None, dt.date(2026, 11, 27))).asks if each.id == "bodies.councils"
    )
    assert "other" in [each.value for each in question.choices]
