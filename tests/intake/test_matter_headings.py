"""Items whose headings are set in unusual ways: in a narrow column, half in capitals, or below a list of people."""

from tests.intake.printed import matter

HEAD = "# Northam Community Safety Partnership\n\nMinutes of the meeting held on Tuesday 4 March 2014\n\n"


def titles(text: str) -> list[str | None]:
    """The titles of the items of a paper."""
    return [each.title for each in matter(text, "paper.md").items]


def test_headings_without_numbers() -> None:
    """One that begins with apologies, one that begins with actions, and one above a day only are items too."""
    text = (
        HEAD
        + "## Introductions and apologies\n\nMary Ashdown was in the chair and asked all to introduce themselves.\n\n"
        "Apologies had come from Paul Brindle of Northam Council.\n\n"
        "## Notes of 3 December 2013\n\nThey were taken as read and agreed by all.\n\n"
        "## Actions from last time\n\nJane Corder had met the team. The leaflet was sent.\n\n"
        "## Dates\n\nNext meeting Tuesday 3 June 2014, 2pm\n"
    )
    assert titles(text) == [
        "Introductions and apologies",
        "Notes of 3 December 2013",
        "Actions from last time",
        "Dates",
    ]


def test_heading_in_part_in_capitals() -> None:
    """Where all of it stands out, a word in capitals is no title of its own."""
    text = (
        f"{HEAD}Present: Mary Ashdown (Chair)\n\n## 1 PREVENT and Protect\n\nMary Ashdown gave an update.\n\n"
        "## 2 Crime\n\nPaul Brindle reported that it was lower.\n"
    )
    assert titles(text) == ["PREVENT and Protect", "Crime"]


def test_title_that_a_narrow_column_breaks() -> None:
    """A line that begins with a small letter is more of the title."""
    text = (
        f"{HEAD}Present: Mary Ashdown (Chair)\n\n"
        "| No | Item | Action |\n|---|---|---|\n"
        "| 1 | Welcome<br>Mary Ashdown welcomed everyone to the meeting. | |\n"
        "| 2 | Fire and Rescue: arson task<br>force<br>Alec Dunn reported fewer fires than in the summer. | AD |\n"
    )
    assert titles(text) == ["Welcome", "Fire and Rescue: arson task force"]


def test_apologies_below_the_list_of_those_present() -> None:
    """They are the end of that list, and no item."""
    text = (
        f"{HEAD}**1. Present**\n\nMary Ashdown (Chair)\n\nPaul Brindle\n\n**Apologies**\n\nJane Corder; Di Fenn\n\n"
        "**2. Crime**\n\nPaul Brindle reported that it was lower.\n\n**3. Fire**\n\nThere was no report.\n"
    )
    assert "Apologies" not in titles(text)


def test_the_number_is_a_heading_of_its_own_above_a_standing_title() -> None:
    """The title below it is that of the same item, whether or not every meeting has one like it."""
    told = "Members noted it and agreed to come back to it in June.\n\n"
    text = f"{HEAD}## Present\n\nAnn Ash, Dale Council\n\nBo Beech, Dale Police\n\n" + "".join(
        f"### {number}\n\n#### {title}\n\n{told}"
        for number, title in (("No 1", "Apologies"), ("No 2", "Fly-tipping"), ("No 3", "Any Other Business"))
    )
    made = matter(text, "paper.md").items
    assert [(each.number, each.title) for each in made] == [
        ("1", "Apologies"),
        ("2", "Fly-tipping"),
        ("3", "Any Other Business"),
    ]


def test_a_title_that_bears_the_number_above_it_in_another_form() -> None:
    """Where others bear it as `1.`, one with no stop, and one that repeats the whole, begin items as well."""
    told = "Members went through it.\n\n"
    text = f"{HEAD}## Present\n\nAnn Ash, Dale Council\n\nBo Beech, Dale Police\n\n" + "".join(
        f"No {number}\n\n**{title}**\n\n{told}"
        for number, title in ((1, "1. Election"), (2, "2. Terms"), (3, "3 Fly-tipping"), (4, "No 4. Arson"))
    )
    assert [(each.number, each.title) for each in matter(text, "paper.md").items] == [
        ("1", "Election"),
        ("2", "Terms"),
        ("3", "Fly-tipping"),
        ("4", "Arson"),
    ]


def test_those_who_sent_apologies_are_no_title() -> None:
    """A line of names, each with a body in brackets, is told below the title of apologies."""
    text = (
        f"{HEAD}Apologies for Absence\n\nC Wood (Dale Police), R Low (Dale Homes), V Quill (NHS)\n\n"
        "The Chair was sorry that so few had come.\n\nMinutes of the Last Meeting\n\nThey were agreed.\n"
    )
    assert titles(text) == ["Apologies for Absence", "Minutes of the Last Meeting"]
