"""What somebody thinks, added or confirmed at an item is no decision, nor are headings in it more of one."""

from __future__ import annotations

import pytest

from tests.intake.printed import TOLD, matter


def _decided(told: str) -> str | None:
    return matter(TOLD.format(told=told)).items[1].resolution


@pytest.mark.parametrize(
    "told",
    [
        "It was agreed that careful, slower drivers were quieter through the village.",
        "The voluntary limit was agreed to be a good thing, but there were questions about it.",
        "All agreed that the new lights were better than the old ones.",
        "Mr Ray would like them to extend it to the lay-by, as previously requested and agreed.",
        "Ann Low and Bo Ray to draft a letter to be sent round to members and agreed at the 8th June meeting.",
        "The scheme had been designed and agreed.",
        "These minutes have been provided and Cllr JA confirmed that he had received emails on the matter.",
        "A draft will be written and agreed at the next meeting.",
    ],
)
def test_opinions_and_what_is_still_to_come_are_no_decisions(told: str) -> None:
    """Nobody decided anything by thinking so."""
    assert _decided(told) is None


@pytest.mark.parametrize(
    "told",
    [
        "It was agreed that slower limits should be sought.",
        "It was agreed that the draft was a fair record.",
        "It was agreed that Ann Low be the lead officer.",
        "The date was agreed to be 5 June.",
        "The plan was discussed and agreed.",
        "It was agreed that better signs were to be put up.",
        "It was agreed that a bigger sign was needed and that one be bought.",
    ],
)
def test_decisions_in_like_words_are(told: str) -> None:
    """What is to be done, or that something is right."""
    assert _decided(told) == told


@pytest.mark.parametrize(
    "heading",
    ["c) Elder Library: Reopening of the Café", "9. Library Role Profile", "(iii) New Improvement Fund", "d) Yard"],
)
def test_a_heading_with_a_letter_or_number_ends_a_decision(heading: str) -> None:
    """It has no stop, and stands behind a decision that has one."""
    told = f"The group AGREED to publicise the campaign in the local press.\n\n{heading}\n\nA letter was read."
    assert (_decided(told) or "").endswith("AGREED to publicise the campaign in the local press.")


@pytest.mark.parametrize("end", [".", ";", ""])
def test_a_list_of_decisions_goes_on(end: str) -> None:
    """Each with its letter, with or without a stop."""
    told = f"RESOLVED:\n\n(a) that the report be noted{end}\n\n(b) that a letter be sent{end}"
    assert "letter be sent" in (_decided(told) or "")


def test_each_of_several_matters_of_an_item_has_its_decision() -> None:
    """That one sentence goes "… and agreed to …" does not hide the others."""
    said = _decided(
        "a) Terms of reference\n\nThe terms were read. These were agreed and adopted.\n\nb) Costs\n\nThe Board "
        "reviewed the costs and agreed to adopt the paper.\n\nc) Name\n\nThe new name was agreed by the Board."
    )
    assert said is not None
    assert "These were agreed and adopted." in said
    assert "agreed to adopt the paper." in said
    assert "The new name was agreed by the Board." in said


def test_a_decision_goes_on_behind_a_title_at_the_end_of_a_line() -> None:
    """No sentence ends there, nor where the line does."""
    line = "2. A request for support was read from the youth club. It was proposed by Cllr. A. Dee, seconded by Cllr."
    paper = TOLD.replace(
        "2. Transport\n\n{told}", "2. Requests\n\n" + line[3:] + "\nK. Dee and unanimously agreed to give £100."
    )
    said = matter(paper).items[1].resolution
    assert said == "It was proposed by Cllr. A. Dee, seconded by Cllr. K. Dee and unanimously agreed to give £100."


_BEFORE = """
Minutes of the Dale Partnership held on 4 May 2016

Present: Ann Low, Bo Ray

1. {title}

{minutes}

2. Matters arising from the minutes of the previous meeting

{told}

3. Close

The meeting closed.
"""


@pytest.mark.parametrize(
    "told",
    [
        "The yard could have extra cuts and he asked for this to be added to the list of cuts. It was agreed to wait.",
        "Bo Ray said a bin had been omitted. Ann Low confirmed it.",
    ],
)
def test_what_is_told_of_matters_arising_corrects_and_confirms_no_minutes(told: str) -> None:
    """They are of the world."""
    found = matter(
        _BEFORE.format(
            title="Minutes", minutes="The minutes of the meeting held on 2 March 2016 were approved.", told=told
        )
    )
    (one,) = found.previous_minutes
    assert str(one.date) == "2016-03-02"
    assert one.corrections == ()


@pytest.mark.parametrize(
    "said", ["Moved as correct by A and B.", "These were moved as a correct record.", "Moved as accurate: Ann Low."]
)
def test_minutes_moved_as_correct_were_confirmed(said: str) -> None:
    """So some put it."""
    (one,) = matter(_BEFORE.format(title="Minutes of March meeting", minutes=said, told="Nothing.")).previous_minutes
    assert one.result == "confirmed"


def test_minutes_are_confirmed_under_matters_arising_where_that_says_so() -> None:
    """As where no item has them."""
    found = matter(
        _BEFORE.format(
            title="Welcome", minutes="Ann Low welcomed all.", told="The minutes of 2 March 2016 were agreed."
        )
    )
    assert [each.result for each in found.previous_minutes] == ["confirmed"]


@pytest.mark.parametrize(
    "title",
    [
        "EXCLUSION OF PRESS AND PUBLIC The Board to pass a resolution excluding the press and public from the meeting",
        "Exclusion of the press and public: the Board to pass a resolution excluding the public during what follows",
    ],
)
def test_a_resolution_excluding_the_public_closes_what_follows(title: str) -> None:
    """In those words, too."""
    found = matter(
        TOLD.format(told="A bus was late.").replace("3. Close\n\nThe", f"3. {title}\n\nIt was agreed to wait. The")
    )
    assert found.closed_session


@pytest.mark.parametrize("what", ["that the minutes of 3 March be a fair record.", "to give £100."])
def test_what_was_moved_and_agreed_begins_behind_who_moved_it(what: str) -> None:
    """So it always did."""
    told = f"It was proposed by Councillor A Dee, seconded by Mr B Orr and agreed {what}"
    assert (_decided(told) or "") == f"agreed {what}"
