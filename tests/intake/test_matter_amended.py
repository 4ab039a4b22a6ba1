"""Corrections of earlier minutes that have several parts: none of them is lost."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

HEAD = """Safer Dale Partnership
Minutes of the meeting held on 12 June 2014

Present: Ann Ash (Dale Council), Bo Beech (Dale Police)

1. Apologies

None.

2. Minutes of the last meeting

The minutes of the meeting of 13 March 2014 were agreed"""
FOOT = "\n\n3. Burglary\n\nA report was received.\n"
PERSON, LEFT = "Cy Dent attended as an observer", "Ch Supt Parry left at 3.15pm"
WORDS = "item 3, delete ‘with immediate effect’ and insert ‘from 1 January 2016’"


def corrections(said: str) -> tuple[str, ...]:
    """What is corrected in the minutes of March."""
    (earlier,) = matter(f"{HEAD}{said}{FOOT}").previous_minutes
    return earlier.corrections


@pytest.mark.parametrize(
    "said",
    [
        f", subject to: {PERSON}; {LEFT}; {WORDS}.",
        f" subject to: (i) {PERSON}; (ii) {LEFT}. (iii) {WORDS}.",
        f" subject to the following. {PERSON}. {LEFT}. {WORDS.capitalize()}.",
        f" with amendments: {PERSON}. {LEFT}; {WORDS.capitalize()}.",
        f". Amendments: {PERSON}. {LEFT}. At {WORDS}.",
        f" with the following changes –\na) {PERSON}\nb) {LEFT}\nc) {WORDS}",
        f" subject to the following amendments:\n\n{PERSON}.\n\n{LEFT}.\n\n{WORDS.capitalize()}.",
        f" subject to three amendments:\n\n- {PERSON}\n- {LEFT}\n- {WORDS}",
    ],
)
def test_every_part_is_kept_however_parted(said: str) -> None:
    """What stood behind the first semicolon or stop was lost, with nobody asked."""
    told = " ".join(corrections(said)).casefold()
    assert all(each.casefold() in told for each in (PERSON, LEFT, WORDS))


def test_a_quotation_is_not_cut() -> None:
    """What the minutes are to read may have sentences and semicolons of its own."""
    quoted = "“The terms are agreed; They start on 1 January 2016. The quorum is four.”"
    (only,) = corrections(f" subject to page 3 being amended to read {quoted}")
    assert quoted in only


def test_an_apostrophe_begins_no_quotation_and_a_mark_may_be_forgotten() -> None:
    """The parts are kept all the same."""
    for words in ("Parry’s rank should read Chief Inspector", "Page 2 should read “four; Page 3 should read five"):
        told = corrections(f" subject to the following: {words}; Ann’s name was omitted.")
        assert "Ann’s name was omitted" in " ".join(told)


@pytest.mark.parametrize(
    "said",
    [
        f" subject to one amendment. {LEFT}. The Chair thanked the clerk. Bo Beech attended a conference.",
        f" subject to the following amendment:\n\n{LEFT}.\n\nThe Chair thanked everybody who attended.",
        f" subject to the following amendment: {LEFT}.\n\nACTION: AB to amend the leaflet",
    ],
)
def test_what_is_no_correction_ends_them(said: str) -> None:
    """The next thing told is business again."""
    told = " ".join(corrections(said))
    assert LEFT in told
    assert not any(each in told for each in ("thanked", "conference", "leaflet"))


def test_no_amendments_are_none() -> None:
    """The label stands there every time."""
    assert corrections(". Amendments: none.") == ()


@pytest.mark.parametrize(
    "title, said",
    [
        (
            "Matters arising",
            "The last minutes wrongly recorded that the terms were to start at once; they start in May.",
        ),
        ("Matters arising", "Cy Dent said that the previous minutes did not record her as present."),
        ("Matters arising", "Minute 3: this should have read “from 1 January 2016”."),
        ("Police report", "It was noted that Ch Supt Parry was at the last meeting but was not listed in the minutes."),
        ("Police report", "Correction to the minutes of 13 March 2014: Ch Supt Parry left at 3.15pm."),
        ("Any other business", "Cy Dent’s apologies had been omitted from the minutes of the last meeting."),
        ("Any other business", "In the minutes of the meeting held on 13 March 2014 “four” should read “five”."),
    ],
)
def test_a_correction_told_in_another_item_is_of_the_minutes_dealt_with(title: str, said: str) -> None:
    """It stands where it is printed; only the item of the minutes was looked into."""
    told = matter(f"{HEAD}.\n\n3. {title}\n\n{said}{FOOT.replace('3.', '4.')}").previous_minutes
    assert [(str(each.date), each.result, each.corrections) for each in told] == [
        ("2014-03-13", "confirmed", ()),
        ("2014-03-13", "not_said", (said,)),
    ]
    assert told[1].at.words == said


def test_a_correction_of_minutes_of_another_day_waits_for_that_day() -> None:
    """The words name a day of which no minutes were dealt with."""
    said = "The minutes of 5 December 2013 should have read “five”."
    told = matter(f"{HEAD}.\n\n3. Police report\n\n{said}{FOOT.replace('3.', '4.')}").previous_minutes
    assert (told[1].date, told[1].corrections) == (None, (said,))


@pytest.mark.parametrize(
    "said",
    [
        "The last minutes of the Burglary Sub-Group should have read “five”.",
        "The figures at the last meeting were discussed and the form was wrongly completed.",
        "There were no amendments to the minutes of the last meeting.",
        "Since the last meeting the police had not recorded a burglary.",
        "Minute 3: the leaflet should be printed by May.",
        "The minutes of the last meeting had been put on the website.",
    ],
)
def test_what_corrects_no_minutes_of_the_group_is_none(said: str) -> None:
    """Another body's minutes, or the world."""
    told = matter(f"{HEAD}.\n\n3. Matters arising\n\n{said}{FOOT.replace('3.', '4.')}").previous_minutes
    assert [each.corrections for each in told] == [()]


@pytest.mark.parametrize(
    "said",
    [
        "Cy Dent asked for it to be noted that she was present.",
        "Item 3 wrongly recorded that the terms started at once.",
    ],
)
def test_what_is_said_to_be_wrong_beside_the_agreement_is_a_correction(said: str) -> None:
    """No word of amendment stands there."""
    assert corrections(f".\n\n{said}") == (said,)
