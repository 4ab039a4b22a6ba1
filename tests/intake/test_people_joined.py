"""What stands between somebody and their body, and whose a body is that stands after several: forms of whole lists."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake import printed
from tests.intake.who import read

_OTHERS = ("Ivy Keel", "Dale Council"), ("Jed Lorne", "Dale Police"), ("Kay Moss", "Dale Fire and Rescue Service")


def entries(*printed_: str, form: str = "{}, {}") -> list[tuple[str | None, str | None, str | None, bool]]:
    """Who is there besides three others of a form: name, post, body, and whether that is sure."""
    others = [form.format(*each) for each in _OTHERS]
    text = "\n".join(["Present:", *others, *printed_, "", "1. Minutes", "They were agreed."])
    found = read_people(printed.paper(text).lines, "minutes").attendees
    return [(each.name, each.post, each.organisation, each.sure) for each in found[len(others) :]]


@pytest.mark.parametrize("linked", ["representing", "on behalf of", "from", "on behalf of the"])
def test_what_somebody_stands_for_is_their_body(linked: str) -> None:
    """Though nobody knows it."""
    found = entries(f"Ann Low {linked} Bright Steps", form="{} " + linked + " {}")
    assert found == [("Ann Low", None, "Bright Steps", True)]


def test_who_came_on_behalf_of_somebody_is_no_body() -> None:
    """A name by its form is a person's."""
    (ann,) = entries("Ann Low on behalf of Ben Moss")
    assert ann[2] is None


@pytest.mark.parametrize(
    "after,post,body",
    [
        ("Project Lead at Bright Steps", "Project Lead", "Bright Steps"),
        ("Public Protection Unit at Dale Council", "Public Protection Unit", "Dale Council"),
        ("LB Marlow", None, "LB Marlow"),
        ("Mel Vale CCG", None, "Mel Vale CCG"),
        ("William Orme Homes", None, "William Orme Homes"),
        ("D.A.T.", None, "D.A.T."),
        ("Manager, Dale East and Marlow", "Manager", "Dale East and Marlow"),
    ],
)
def test_where_others_have_their_body(after: str, post: str | None, body: str) -> None:
    """What could begin with a name, or go on with a post, is a body there."""
    assert entries(f"Ann Low, {after}")[0][:3] == ("Ann Low", post, body)


@pytest.mark.parametrize("mark", [", ", " – "])
def test_a_body_after_two_people_is_of_both(mark: str) -> None:
    """If they are all of the entry."""
    found = entries(f"Ann Low and Ben Moss{mark}Vale Homes", form="{}" + mark + "{}")
    assert found == [("Ann Low", None, "Vale Homes", True), ("Ben Moss", None, "Vale Homes", True)]


def test_a_body_after_three_people_is_asked_about() -> None:
    """The first may be of another that is not said."""
    found = entries("Ann Low, Ben Moss and Carl Nye, Vale Homes")
    assert [each[2] for each in found] == ["Vale Homes"] * 3
    assert [each[3] for each in found] == [False, False, True]


def test_what_stands_after_the_initials_is_the_body() -> None:
    """Even where it could be a name."""
    found = entries("Ann Low (AL) Bright Steps", "Cllr (Mrs) B Moss (BM) Dale Council", form="{} (XX) {}")
    assert [each[:3] for each in found] == [
        ("Ann Low", None, "Bright Steps"),
        ("Cllr (Mrs) B Moss", None, "Dale Council"),
    ]


def test_a_lost_table_with_a_post_that_can_head_a_list() -> None:
    """Its cells stand one below the other."""
    text = """
Minutes

Attendee
Organisation
Role
Ann Low
Dale Council
Portfolio Holder
Ben Moss
Dale Police
Inspector

1. Minutes
"""
    found = read_people(printed.paper(text).lines, "minutes").attendees
    assert [(each.name, each.post, each.organisation) for each in found] == [
        ("Ann Low", "Portfolio Holder", "Dale Council"),
        ("Ben Moss", "Inspector", "Dale Police"),
    ]


def test_words_where_the_other_entries_have_the_body() -> None:
    """They are one before the name as after it, though they could be a name."""
    first = "{1} – {0}"
    assert entries("Bright Steps – Ann Low", "Orvane (Ben Moss)", form=first) == [
        ("Ann Low", None, "Bright Steps", True),
        ("Ben Moss", None, "Orvane", True),
    ]
    found = entries("Ann Low (Manager) Bright Steps", form="{} (Inspector) {}")
    assert found[0][:3] == ("Ann Low", "Manager", "Bright Steps")


def test_somebody_else_of_a_run_is_no_body() -> None:
    """Whose own body is said."""
    text = "Apologies: ACC Ray Dunn, Helen Marl of Dale NHS Trust; Ann Low, Dale Council; Ben Moss, Dale Police"
    found = read_people(printed.paper(f"MINUTES\n\n{text}\n\n1. Minutes\n").lines, "minutes").apologies
    assert [(each.name, each.organisation) for each in found] == [
        ("ACC Ray Dunn", None),
        ("Helen Marl", "Dale NHS Trust"),
        ("Ann Low", "Dale Council"),
        ("Ben Moss", "Dale Police"),
    ]


def test_a_typed_brace_gives_its_body_to_all_whose_lines_it_joins() -> None:
    """The body goes on in the line below as the column does."""
    found = entries("Ann Low - Clerk ) Dale Combined", "Ben Moss - Trainee ) Authority", form="{} - {}")
    assert [each[:3] for each in found] == [
        ("Ann Low", "Clerk", "Dale Combined Authority"),
        ("Ben Moss", "Trainee", "Dale Combined Authority"),
    ]


def test_a_bracket_after_what_could_be_anything() -> None:
    """Behind a forename it holds the body; a body that is spoken for in it is of both before it."""
    found = entries("Ken (Marl Court)", "Ann Low and Ben Moss (representing Orvane Steps)", form="{} ({})")
    assert [each[:3] for each in found] == [
        ("Ken", None, "Marl Court"),
        ("Ann Low", None, "Orvane Steps"),
        ("Ben Moss", None, "Orvane Steps"),
    ]


def test_a_body_of_somebody_is_asked_about_for_whom_an_and_joins_to_them() -> None:
    """In a sentence, where each is followed by the next."""
    text = "Apologies were received from Ann Low and Ben Moss of Dale Council; Carl Nye of Vale Police"
    found = read_people(printed.paper(f"MINUTES\n\n1. Apologies\n{text}.\n\n2. Minutes\n").lines, "minutes").apologies
    assert [(each.name, each.organisation, each.sure) for each in found] == [
        ("Ann Low", "Dale Council", False),
        ("Ben Moss", "Dale Council", True),
        ("Carl Nye", "Vale Police", True),
    ]


def test_honours_and_another_after_a_body_that_is_said_outright() -> None:
    """In a sentence of apologies."""
    text = "Apologies were received from Cllr R Orr MBE of Dale Council, Ann Low from WYFR and Zorn Ly from Vale Homes"
    found = read_people(printed.paper(f"MINUTES\n\n1. Apologies\n{text}.\n\n2. Minutes\n").lines, "minutes").apologies
    assert [(each.name, each.organisation) for each in found] == [
        ("Cllr R Orr MBE", "Dale Council"),
        ("Ann Low", "WYFR"),
        ("Zorn Ly", "Vale Homes"),
    ]


def test_a_field_of_work_where_all_others_have_a_body() -> None:
    """Behind a post it may be what the post is of: that is asked about."""
    found = entries("Ann Low, Dale Homes", "Ben Moss, Team Manager, Adult Social Care")
    assert found[1] == ("Ben Moss", "Team Manager", "Adult Social Care", False)


@pytest.mark.parametrize("mark", [" –", " -", ":"])
def test_a_run_whose_commas_part_names_with_their_bodies(mark: str) -> None:
    """Where each part between commas is a name, a mark and a body, none of them is a second body of the one before."""
    parts = [f"Jean Marl{mark} DFB", f"Huw Otter-Low{mark} Youth Council", f"Krisztina Reed{mark} HMPPS"]
    people = read(f"Present: {', '.join(parts)} and Neil Harrow{mark} Dale Homes.\n\n1. Welcome\n").attendees
    assert [(each.name, each.organisation, each.sure) for each in people] == [
        ("Jean Marl", "DFB", True),
        ("Huw Otter-Low", "Youth Council", True),
        ("Krisztina Reed", "HMPPS", True),
        ("Neil Harrow", "Dale Homes", True),
    ]


def test_somebody_bare_among_brackets() -> None:
    """Where two others have one of their own, a comma shares none: it is asked, and not taken; an "and" shares it."""
    bare = "Apologies were received from Ann Low, Bo Orr (Dale Council), Cy Dow (Dale Police) and Di Ash (NHS Dale)."
    for text, body in ((bare, None), (bare.replace("Ann Low,", "Ann Low and"), "Dale Council")):
        people = read(f"Present: Ed Fox, Flo Gay\n\n1. Apologies\n{text}\n\n2. Minutes\n")
        assert [(each.name, each.organisation, each.sure) for each in people.apologies] == [
            ("Ann Low", body, body is not None),
            ("Bo Orr", "Dale Council", True),
            ("Cy Dow", "Dale Police", True),
            ("Di Ash", "NHS Dale", True),
        ]
        assert any(question.subject == "Ann Low" for question in people.questions) == (body is None)
