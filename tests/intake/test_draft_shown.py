import datetime as dt

import pytest

from compliance.intake.draft.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.reading import About, Question
from tests.intake.readings import reading

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
