"""Those who were not at a meeting, however the minutes say it, and none of them taken for somebody who was."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_PRESENT = """
Minutes of the meeting held on 4 March 2024

Present
Ann Lime, Dale Council (Chair)
Cllr Bob Orr, Dale Council
Supt Cara Dent, Eastshire Police
"""


@pytest.mark.parametrize(
    "label",
    [
        "Sorry they could not make it",
        "Could not come",
        "Unable to join us",
        "Those who could not attend",
        "Sent their apologies",
        "Members who sent apologies",
        "Apologies sent by",
        "Apologies – members",
        "With apologies",
    ],
)
def test_a_label_in_other_words(label: str) -> None:
    """Whatever the words, those below it sent apologies and were not there."""
    people = read(f"{_PRESENT}\n{label}\nFay Tarn, Eastshire Hospitals\nGus Howe, Dale Homes\n\n1. Welcome\n")
    assert there(people) == ["Ann Lime", "Cllr Bob Orr", "Supt Cara Dent"]
    assert away(people) == ["Fay Tarn", "Gus Howe"]


@pytest.mark.parametrize("label", ["Who was there", "Who came", "People there", "Those who came:", "Sederunt"])
def test_a_label_of_those_there_in_other_words(label: str) -> None:
    """A label that says in plain words who came makes the list a sure one."""
    people = read(_PRESENT.replace("Present", label) + "\n1. Welcome\nAll were welcomed.")
    assert there(people) == ["Ann Lime", "Cllr Bob Orr", "Supt Cara Dent"]
    assert all(each.sure for each in people.attendees)


def test_what_a_list_says_beside_a_name() -> None:
    """Of a list of all who were invited, those beside whom it says so were not there."""
    people = read("""
Attendance
Ann Lime, Dale Council
Fay Tarn, Eastshire Hospitals – apologies
Gus Howe, Dale Homes (apologies)
Hal Fry, Dale College – did not attend
Supt Cara Dent, Eastshire Police

1. Welcome
""")
    assert there(people) == ["Ann Lime", "Supt Cara Dent"]
    assert away(people) == ["Fay Tarn", "Gus Howe"]


@pytest.mark.parametrize(
    "sentence, names",
    [
        ("Apologies received from Cllrs. Fay Tarn and Gus Howe.", ["Fay Tarn", "Gus Howe"]),
        ("Fay Tarn's apologies were noted.", ["Fay Tarn"]),
        ("Fay Tarn was unable to attend.", ["Fay Tarn"]),
        ("Apologies had been sent by Fay Tarn and Gus Howe.", ["Fay Tarn", "Gus Howe"]),
        (
            "Apologies came from Fay Tarn (Dale), from Gus Howe, whose deputy Ida Kemp was welcomed, and from Jo Lunt.",
            ["Fay Tarn", "Gus Howe", "Jo Lunt"],
        ),
    ],
)
def test_apologies_in_a_sentence(sentence: str, names: list[str]) -> None:
    """The item of that title says in a sentence who sent them."""
    people = read(f"{_PRESENT}\n1. Welcome and apologies\n\n{sentence}\n\n2. Minutes\n")
    assert away(people) == names
    assert [each.substitute for each in people.apologies if each.substitute] == ["Ida Kemp"] * ("Ida" in sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was noted that Fay Tarn had sent her apologies to that meeting.",
        "She gave apologies from Fay Tarn, who would have liked to come for this item.",
    ],
)
def test_apologies_that_are_not_of_this_meeting(sentence: str) -> None:
    """What an item tells of another meeting, or of somebody nobody expected, is no apology."""
    assert not away(read(f"{_PRESENT}\n1. Minutes\n\n{sentence}\n\n2. Reports\n"))


def test_people_below_words_that_say_nothing_known() -> None:
    """A heading within a list that cannot be read may say that those below it were not there: they are unsure."""
    people = read(
        f"{_PRESENT}\nOtherwise engaged this time\nFay Tarn, Dale Homes\nGus Howe, Dale Homes\n\n1. Welcome\n"
    )
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Ann Lime", True),
        ("Cllr Bob Orr", True),
        ("Supt Cara Dent", True),
        ("Fay Tarn", False),
        ("Gus Howe", False),
    ]
    assert any("Fay Tarn" in question.what for question in people.questions)


def test_labels_in_two_languages() -> None:
    """A label in Welsh and English is the English one."""
    people = read("""
# Yn bresennol / Present

| Enw / Name | Sefydliad / Organisation |
| Ann Lime | Dale Council |
| Cara Dent | Eastshire Police |

# Ymddiheuriadau / Apologies

Fay Tarn
""")
    assert there(people) == ["Ann Lime", "Cara Dent"]
    assert away(people) == ["Fay Tarn"]


def test_labels_of_those_who_came_for_a_part() -> None:
    """Below the apologies a list of those who came for some items is not of people away."""
    people = read("""
Present:   Ann Lime   Dale Council (in the Chair)
   Cllr Bob Orr   Dale Council
Apologies:   Fay Tarn   Dale Hospice
Part meeting:   Dev Patel   Probation Service (items 4 & 5)
For item 6:   Erin Moss   Fire and Rescue

1. Minutes
""")
    assert there(people) == ["Ann Lime", "Cllr Bob Orr", "Dev Patel", "Erin Moss"]
    assert away(people) == ["Fay Tarn"]
    people = read("""
Present
Ann Lime, Dale Council (Chair)
Cllr Bob Orr, Dale Council

Joined for item 4
Dev Patel, Probation Service

Item 5 only
Erin Moss, Fire and Rescue

Minutes
Gus Howe

1. Welcome
""")
    assert there(people) == ["Ann Lime", "Cllr Bob Orr", "Dev Patel", "Erin Moss", "Gus Howe"]


def test_those_not_present_sent_apologies_only_where_it_says_so() -> None:
    """Under "Not present", a bracket tells who sent them; the others were away without."""
    people = read("""
Present
Cllr. Ann Lime

Not present: Cllr. Tann (apologies, substitute sent); Cllr. Jo Rigg (apologies); Cllr. Wendy Sallow.
""")
    assert there(people) == ["Cllr. Ann Lime"]
    assert away(people) == ["Cllr. Tann", "Cllr. Jo Rigg"]


@pytest.mark.parametrize(
    "words",
    [
        "Apologies for absence:   were submitted on behalf of Cllr Ann Ash and Cllr Bo Beech.",
        "| Apologies for absence: | were submitted on behalf of Cllr Ann Ash and Cllr Bo Beech. |",
        "| Apologies | received from Cllr Ann Ash and Cllr Bo Beech |",
        "| Apologies | Apologies for absence were received from Cllr Ann Ash and Cllr Bo Beech. |",
    ],
)
def test_sentence_that_goes_on_beside_the_heading(words: str) -> None:
    """Who is named in the column beside the heading is read, without the words that go on from it."""
    people = read(f"Present: Cllr Cy Cedar\n{words}\n1. Welcome\n")
    assert away(people) == ["Cllr Ann Ash", "Cllr Bo Beech"]
    assert all(each.sure for each in people.apologies)
    assert people.questions == ()


@pytest.mark.parametrize("seat", ["Co-opted member", "Co-opted", "Ex-officio"])
def test_how_somebody_sits_is_no_name(seat: str) -> None:
    """With nothing between, the name ends before the word for their seat."""
    people = read(f"Apologies: Mr I Larch-Dene {seat}; Cllr Ann Ash (Dale Council)\n1. Welcome\n")
    assert away(people) == ["Mr I Larch-Dene", "Cllr Ann Ash"]


BULLETED = """
Present
Ann Low
Apologies were received from the following:
• Corwin Bexley-from Dale Housing.
• Ann Trent and C D Farley from DRC
• Councillor Noreen Ball
• Jasmine Weir—Dale Public Health
• Idony Marl – from the Fire Service
"""


def test_bodies_behind_a_word_that_says_so_are_sure_with_or_without_a_dash() -> None:
    """Bullets that print "from" before a body, a dash or both are of one form, and nobody in them is odd."""
    people = read(BULLETED)
    assert [(each.name, each.organisation, each.sure) for each in people.apologies] == [
        ("Corwin Bexley", "Dale Housing", True),
        ("Ann Trent", "DRC", True),
        ("C D Farley", "DRC", True),
        ("Councillor Noreen Ball", None, True),
        ("Jasmine Weir", "Dale Public Health", True),
        ("Idony Marl", "Fire Service", True),
    ]


@pytest.mark.parametrize("said", ["Apologies: Bo Beech", "Apologies – Bo Beech", "Apologies from Bo Beech"])
def test_apologies_told_in_the_cell_of_a_name_are_no_presence(said: str) -> None:
    """In a table of who holds which place, the column of names says who did not come."""
    people = read(
        f"| Role | Name |\n| Chief Executive, Dale Council | Ann Ash |\n| Area Manager, Dale Probation | {said} |\n"
        "| Borough Commander, Dale Police | Cy Cole |"
    )
    assert there(people) == ["Ann Ash", "Cy Cole"]
    assert away(people) == ["Bo Beech"]
