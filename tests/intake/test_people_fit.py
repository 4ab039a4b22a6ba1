"""Who does not fit the form of a list is unsure, and asked about in one question; where the form is plain nobody is."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines

PLAIN = "Present:\nAnn Low, Dale Council\nBen Moss, Dale Fire and Rescue Service\nCarl Nye, Vale Housing\n"


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(f"{text}\n\n1. Welcome\n"), "minutes")


def unsure(text: str) -> list[str | None]:
    """Who of a list is unsure."""
    return [person.name or person.post for person in read(text).attendees if not person.sure]


@pytest.mark.parametrize(
    "entry",
    [
        "Dora Pike, Dale Police",
        "Dora Pike, Community Safety Manager, Dale Council",
        "Dora Pike, Office of the Police and Crime Commissioner",
        "Cllr Dora Pike (Vice-Chair)",
        "Dora Pike, Ryeholm",
    ],
)
def test_an_entry_like_the_others_is_sure(entry: str) -> None:
    """A plain word stands where the others have their body."""
    assert unsure(f"{PLAIN}{entry}") == []


@pytest.mark.parametrize(
    "entry, who",
    [
        ("Dora Pike Dale Police", "Dora Pike"),
        ("Dora Pike’s, Dale Police", "Dora Pike’s"),
        ("Dora Pike, District Council", "Dora Pike"),
        ("Dora Pike, Ryeholm Borough", "Dora Pike"),
        ("Dora Pike, Voluntary sector", "Dora Pike"),
        ("Dora Pike, Dale Fire and Rescue Other", "Dora Pike"),
        ("Dora Pike, Ryeholm, Dale Police", "Dora Pike"),
        ("Area Commander", "Area Commander"),
        ("Director of Public Health, Dale Council", "Director of Public Health"),
        ("Dora Pike, QX", "Dora Pike"),
    ],
)
def test_an_entry_unlike_the_others_is_unsure(entry: str, who: str) -> None:
    """No mark before the body, no body's own name, a word of another column, parts left over, no name."""
    assert unsure(f"{PLAIN}{entry}") == [who]


def test_one_question_names_those_who_do_not_fit() -> None:
    """Whoever answers is told what was read of them."""
    (asked,) = read(f"{PLAIN}Dora Pike, District Council\nEd Quill, Voluntary sector").questions
    assert "these do not look like the others: “Dora Pike”, “District Council”; “Ed Quill”" in asked.what
    assert asked.choices == ("Yes", "No")


def test_where_several_do_not_fit_nobody_is_sure() -> None:
    """The list was hardly read as it is meant."""
    odd = "Dora Pike, District Council\nEd Quill, Voluntary sector\nFay Rook, Vale Borough"
    assert len(unsure(f"{PLAIN}{odd}")) == 6


def test_the_council_of_several_is_known_to_all() -> None:
    """Minutes of a council's own board call it nothing else."""
    assert unsure("Present:\nAnn Low, Council\nBen Moss, Council\nCarl Nye, Council\nDora Pike, Dale Police") == []


def test_dotted_letters_and_words_of_voluntary_bodies_are_bodies() -> None:
    """Nothing is odd about "Dale B.C." or "Dale Voluntary Action"."""
    found = read("Present:\nAnn Low, Dale B.C.\nBen Moss, Dale Voluntary Action\nBoard support:\nCarl Nye, Clerk")
    assert [(person.organisation, person.sure) for person in found.attendees] == [
        ("Dale B.C.", True),
        ("Dale Voluntary Action", True),
        (None, True),
    ]


@pytest.mark.parametrize("body,sure", [("Bright Steps", True), ("Marl Podiatrist", False)])
def test_plain_words_where_all_others_have_a_body(body: str, sure: bool) -> None:
    """They are one too, unless they could be what somebody does."""
    people = read(f"{PLAIN}Dora Pike, Dale Police\nEd Quill, {body}").attendees
    assert (people[-1].organisation, people[-1].sure) == (body, sure)


def test_a_name_where_a_body_should_be_is_unsure() -> None:
    """A column of posts before that of names makes one of it."""
    people = read("Present:\nHead of Policy   Ann Low   Dale Council\nClerk   Ben Moss   Vale Police\n").attendees
    assert not any(person.sure for person in people if person.name is None)


def test_one_plain_word_among_posts_is_no_sure_body() -> None:
    """Where everybody else has a post behind the comma, a word that is neither may be one too."""
    people = read("""
Present:
- Ann Low (AL), Chairman
- Bob Orr (BO), Secretary
- Cara Dent (CD), Junior Treasurer
- Dev Patel (DP), Publicity Officer
- Erin Moss (EM), Webhand

1. Minutes
""")
    assert [each.name for each in people.attendees if not each.sure] == ["Erin Moss"]
