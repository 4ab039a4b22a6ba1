"""What was read of items with doubt stands in a draft with its own mark, and one question names each."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers, hints
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.reading import Doubt, Reading
from tests.intake.readings import at, attendee, item, reading

PEOPLE = (attendee("A One", "Anytown District Council"),)
KEPT, GONE = "It was agreed that the bus be kept.", "It was agreed by the Council in May to sell it."


def _doubt(said: str, line: int, *, wrong: bool = False) -> Doubt:
    return Doubt("resolution", "told elsewhere" if wrong else "told within", said, wrong, at(line, said, 2))


def _paper() -> Reading:
    items = (
        item("1", "Welcome", "RESOLVED to go on."),
        item("2", "Bus", KEPT, doubts=(_doubt(KEPT, 31),)),
        item(None, "Hall, and its roof", GONE, doubts=(_doubt(GONE, 44, wrong=True),)),
    )
    return reading("minutes", "2013-06-05", PEOPLE, items=items)


def _ask() -> Ask:
    (ask,) = [each for each in compose([_paper()], Answers()).open if each.id.startswith("items.")]
    return ask


def _decided(answer: str | None) -> list[str | None]:
    given: dict[str, Any] = {_ask().id: answer} if answer else {}
    (meeting,) = compose([_paper()], Answers(given)).facts("meetings")
    return [each.get("resolution") for each in meeting["items"]]


def test_one_question_names_each_with_its_line_its_words_and_why() -> None:
    """Also what is left out."""
    ask = _ask()
    assert ask.id == "items.minutes-2013-06-05.decisions"
    told = " ".join(hints(ask, {}))
    assert f"item 2 (page 2, line 31, “{KEPT}”: told within)" in told
    assert f"Hall and its roof (page 2, line 44, “{GONE}”: told elsewhere (left out until it is answered))" in told


@pytest.mark.parametrize(
    "answer, kept",
    [
        (None, [KEPT, None]),
        ("all", [KEPT, GONE]),
        ("none", [None, None]),
        ("item 2", [KEPT, None]),
        ("2", [None, GONE]),
        ("Hall and its roof", [None, GONE]),
    ],
)
def test_each_can_be_answered(answer: str | None, kept: list[str | None]) -> None:
    """Until then what is likelier wrong is no fact."""
    assert _decided(answer) == ["RESOLVED to go on.", *kept]


def test_a_mark_stands_beside_each_in_the_draft() -> None:
    """And none beside what is sure."""
    lines = page(compose([_paper()], Answers()), []).splitlines()
    for words, mark, why in ((KEPT, "", "within"), (GONE, "# ", "elsewhere")):
        (line,) = [number for number, each in enumerate(lines) if each.strip() == f"{mark}resolution: {words}"]
        assert lines[line - 2].strip().startswith("# QUESTION")
        assert lines[line - 1].strip() == f"# In doubt: told {why}."
    assert sum("In doubt" in each for each in lines) == 2


def test_no_question_is_left_once_it_is_answered() -> None:
    """Nor any mark."""
    made = compose([_paper()], Answers({_ask().id: "all"}))
    assert not any(each.id.startswith("items.") for each in made.open)
    assert "In doubt" not in page(made, [])


def test_an_answer_that_names_none_of_them_is_refused() -> None:
    """Item 1 is not in doubt."""
    with pytest.raises(InputError, match="item 1"):
        compose([_paper()], Answers({_ask().id: "item 1"}))


def test_an_agenda_is_asked_nothing_of_the_kind() -> None:
    """It resolves nothing."""
    agenda = reading("agenda", "2013-06-05", items=_paper().items)
    assert not any(each.id.startswith("items.") for each in compose([agenda], Answers()).open)


def test_titles_are_a_question_of_their_own() -> None:
    """What is not right loses its title, and keeps what was decided."""
    doubts = tuple(Doubt("title", "two items bear the number 9", f"9 {each}", False, at(50, each)) for each in "AB")
    items = tuple(
        item("9", each, "RESOLVED to go on.", doubts=(doubt,)) for each, doubt in zip("AB", doubts, strict=True)
    )
    paper = reading("minutes", "2013-06-05", PEOPLE, items=items)
    (ask,) = [each for each in compose([paper], Answers()).open if each.id.startswith("items.")]
    assert ask.id == "items.minutes-2013-06-05.titles"
    assert [each.value for each in ask.choices] == ["item 9", "item 9 (2)"]
    (meeting,) = compose([paper], Answers({ask.id: "item 9 (2)"})).facts("meetings")
    assert [each.get("title") for each in meeting["items"]] == [None, "B"]
    assert all(each["resolution"] for each in meeting["items"])


def test_actions_are_a_question_of_their_own() -> None:
    """What is not right is left out; until then the mark stands beside the words or the note that has it."""
    doubts = tuple(
        Doubt("actions", "“XY” is in no list", "XY to go", likely_wrong=False, at=at(50, "XY")) for _ in "AB"
    )
    actions = ("A One to stay", "XY to go")
    items = (
        item("1", "A", "RESOLVED to go on.", actions=actions, doubts=doubts[:1]),
        item("2", "B", actions=actions, doubts=doubts[1:]),
    )
    paper = reading("minutes", "2013-06-05", PEOPLE, items=items)
    made = compose([paper], Answers())
    (ask,) = [each for each in made.open if each.id.startswith("items.")]
    assert ask.id == "items.minutes-2013-06-05.actions"
    assert page(made, []).count("# In doubt: “XY” is in no list.") == 2
    (meeting,) = compose([paper], Answers({ask.id: "item 1", "meeting.public": "none"})).facts("meetings")
    assert "XY" in meeting["items"][0]["resolution"]
    assert "XY" not in meeting["note"]
    assert "A One to stay" in meeting["note"]
    (asked,) = compose([paper], Answers({"meeting.public": "none"})).facts("meetings")
    assert "XY" in asked["note"]
    assert "public meeting was answered" in asked["note"]
