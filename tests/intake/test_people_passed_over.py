"""Names among the people of a meeting that no entry took up: nobody is lost without a word."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.printed import paper

_HEAD = "SAFER DALE PARTNERSHIP\n\nMinutes of the meeting held on 5 June 2013 at 2.00 pm\n\n"
_LISTED = "Present:\nAnn Low, Dale Council (Chair)\nBen Orr, North Police\n"
_BUSINESS = "\n1. Minutes\nThe minutes were agreed.\n\n2. Burglary\nMr Hugh Marr told of his street.\n"


def _reading(people: str) -> Reading:
    (found,) = read(paper(_HEAD + people + _BUSINESS))
    return found


def _asked(found: Reading) -> list[str]:
    return [each.what for each in found.questions if each.what.startswith("Among the people")]


@pytest.mark.parametrize(
    "people, named",
    [
        (
            _LISTED + "\nApologies were received from Colin Gill     and Julie Smith.\n",
            "“Julie Smith” (line 9)",
        ),
        (
            _LISTED
            + "There was a cake, which was cut by the Chair before anybody else had been let in, for\nMary Hill\n",
            "“Mary Hill” (line 9)",
        ),
    ],
    ids=["torn-sentence", "below-a-sentence"],
)
def test_a_name_that_no_entry_took_up_is_asked_about(people: str, named: str) -> None:
    """And the list is not said to be whole. Whoever is told of further on is no matter of the list."""
    found = _reading(people)
    assert not found.attendees_complete
    assert _asked(found) == [f"Among the people of this meeting {named} could not be read. Who of them was there?"]


def test_many_names_are_counted_and_not_all_quoted() -> None:
    """A question stays one that can be read."""
    names = ("Alan Ash", "Brian Bell", "Carol Cole", "David Day", "Emma Eyre", "Fiona Fox", "Gareth Gow")
    sent = "\nApologies were received from Colin Gill" + "".join(f"     and {each}" for each in names) + ".\n"
    (asked,) = _asked(_reading(_LISTED + sent))
    assert "“Fiona Fox” (line 9) and 1 more could not be read" in asked
    assert "Gareth" not in asked


@pytest.mark.parametrize(
    "people",
    [
        _LISTED,
        _LISTED + "\nAbsent: Cllr D Darwen, Cllr Mrs G Snell\n",
        _LISTED + "Mary Dent for Diana Ash, Dale Homes\n",
        _LISTED + "\nCopies to:\nMary Hill, Colin Gill\n",
        "Present: Councillor A P Quarter (Chairman), Ms Julie Smith (Smith & Hill Trust)\n",
    ],
    ids=["list", "absent", "whose-place-was-taken", "copies", "post-in-a-bracket"],
)
def test_whoever_was_read_or_is_not_to_be_read_is_not_asked_about(people: str) -> None:
    """The absent were read, those who are sent a copy are not, and a body may be called after its founder."""
    assert not _asked(_reading(people))


def test_people_who_came_for_an_item_are_the_first_below_their_label() -> None:
    """They were passed over, and the list was said to be whole."""
    found = _reading(_LISTED + "\nAlso in attendance:\nItem 3: Ms Eva Moss and Mr Fred Gill of the Dale Trust\n")
    assert [each.name for each in found.attendees] == ["Ann Low", "Ben Orr", "Ms Eva Moss", "Mr Fred Gill"]
