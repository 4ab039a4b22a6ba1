"""How items are set in whole papers: in tables, with large numbers, in pages written as HTML within Markdown."""

import pytest

from tests.intake.decode_made import paper, texts
from tests.intake.printed import matter
from tests.intake.test_matter_items import items

HEAD = "ANYTOWN FORUM\n\nMINUTES of the meeting held on 5 June 2013\n\nPresent: Councillor A Reed (Chair)\n\n"


def test_title_stands_in_a_column_between_the_number_and_what_was_said() -> None:
    """Number, title, what was said and who acts: the second column is the title, however short it is."""
    found = items(
        "| AB 38/2021 | Welcome and apologies | The meeting began at six. The chair thanked all for coming. | |\n"
        "| AB 39/2021 | Money | The treasurer told the forum how matters stood at the end of May. | Clerk |\n"
        "| AB 40/2021 | Next meeting | Monday 5 August 2013 was agreed, in the small hall as before. | |\n"
    )
    assert found == [
        ("AB 38/2021", "Welcome and apologies"),
        ("AB 39/2021", "Money"),
        ("AB 40/2021", "Next meeting"),
    ]


def test_numbers_counted_on_for_years_have_four_figures() -> None:
    """Each begins an item though no gap parts the lines; a year in running text begins none."""
    found = items(
        "2451. Approval of the minutes of the previous meeting\n2452. Financial report\n"
        "2453. Review of the standing orders and of the scheme\n2454. Any other business\n"
    )
    assert [number for number, _ in found] == ["2451", "2452", "2453", "2454"]
    assert matter(HEAD + "1. Crime\n\nIt fell after\n2012. Then it rose.\n\n2. Close\n\nNone.\n").items[1].number == "2"


def test_markdown_whose_blocks_are_written_as_html_is_read_as_a_page() -> None:
    """No mark is left in the text, lines keep their numbers, and the title above the text is the paper's."""
    read = paper(
        "---\ntitle: Anytown Panel\nresources:\n\n---\n\n<p><strong>Minutes</strong></p>\n<p>Item 1: Welcome<br>All\n"
        "<p>Apologies</p>\n<p>None</p>\n",
        "panel.md",
    )
    assert texts(read) == ["Minutes", "Item 1: Welcome", "All", "Apologies", "None"]
    assert (read.title, read.lines[0].number) == ("Anytown Panel", 7)


def asked(text: str) -> list[str]:
    """What is asked about the items."""
    return [each.what for each in matter(HEAD + text).questions if each.about == "items"]


PLAIN = "1. Minutes\n\nThese were agreed.\n\n2. Crime\n\nIt was noted that it fell.\n\n3. Any other business\n\nNone.\n"


def test_plain_items_are_not_asked_about() -> None:
    """Titles that are titles, and numbers that go up by one, need no answer."""
    assert asked(PLAIN) == []


@pytest.mark.parametrize(
    "before, after, why",
    [
        ("2. Crime", "2. Dana Lowe (DL)", "“Dana Lowe (DL)” looks more like a part of the text"),
        ("3. Any other", "7. Any other", "The numbers of the items go from 2 to 7"),
        ("It was noted that it fell.", "It was agreed as follows:", "“It was agreed as follows:”, read as what was"),
        ("2. Crime", "2. Matters arising from the", "“Matters arising from the” looks more like a part of the text"),
    ],
)
def test_items_that_look_odd_are_asked_about_once(before: str, after: str, why: str) -> None:
    """One question tells what is odd, and names the first items as they were read."""
    (what,) = asked(PLAIN.replace(before, after))
    assert what.startswith(why)
    assert "“1 Minutes”" in what


def test_numbers_that_do_not_begin_at_the_beginning_are_asked_about() -> None:
    """The first item may have been lost; numbers that go on through the year begin anywhere."""
    (what,) = asked("2. Minutes\n\nThese were agreed.\n\n3. Crime\n\nIt fell.\n\n4. Close\n\nAt six.\n")
    assert what.startswith("The numbers of the items begin with 2.")
    assert asked("41. Minutes\n\nThese were agreed.\n\n42. Crime\n\nIt fell.\n\n43. Close\n\nAt six.\n") == []


@pytest.mark.parametrize("mark, many", [("", 1), ("**", 0)])
def test_items_that_neither_bear_numbers_nor_stand_out_are_asked_about(mark: str, many: int) -> None:
    """In plain text any short line could be a title; where titles stand out, they are taken."""
    titles = ("Apologies for absence", "Minutes of the last meeting", "Any other business")
    text = "".join(f"{mark}{title}{mark}\n\nThe Clerk told of these at some length.\n\n" for title in titles)
    assert len(asked(text)) == many


def test_a_decision_of_one_word_is_asked_about_where_its_item_tells_of_more() -> None:
    """That the minutes were "Agreed." is all there is to say; of a proposal it does not say what was agreed."""
    assert asked(PLAIN.replace("These were agreed.", "Agreed.")) == []
    told = "Ms Lowe moved that a camera be put up at the mill, and Mr Orr seconded it. The vote was taken.\n\nAGREED."
    (what,) = asked(PLAIN.replace("It was noted that it fell.", told))
    assert what.startswith("“AGREED.”, read as what was decided, does not say what that was.")


def test_numbers_of_paragraphs_stand_below_that_of_the_item() -> None:
    """Only the first of the numbers in the cell is the item's; `7.0` goes on where `6.` was the last."""
    found = items(
        "| 5. | Minutes | Clerk |\n| 6. 6.1 6.2 | Working groups | |\n| 7.0 7.1 | Finance | Chair |\n"
        "| 8.0 | Date of next meeting | |\n"
    )
    assert found == [("5", "Minutes"), ("6", "Working groups"), ("7.0", "Finance"), ("8.0", "Date of next meeting")]


def test_long_title_runs_on_in_what_was_said() -> None:
    """A title that says what the council was to do ends where somebody speaks, or at the dash."""
    found = items(
        "275/19 To approve the grant for the hall and the repair of its roof The Clerk advised that two came in.\n\n"
        "276/19 To agree costs of the footpath between the mill and the old school, if any Cllr Ann Reed reported no"
        " news of them.\n\n277/19 To note the accounts – All were content.\n"
    )
    assert [title for _, title in found] == [
        "To approve the grant for the hall and the repair of its roof",
        "To agree costs of the footpath between the mill and the old school, if any",
        "To note the accounts",
    ]


@pytest.mark.parametrize(
    "text, body, place",
    [
        ("Northam Village Council held their meeting at 7pm on 8 March 2017 at the Mill Room, Northam.\n",
         "Northam Village Council", "Mill Room, Northam"),
        ("NORTHAM & DEAN COUNCIL\n\nNortham and Dean Council held its meeting via Zoom on 8 March 2017.\n",
         "NORTHAM & DEAN COUNCIL", "Zoom"),
        ("**Northam Data Panel – Twenty-second Meeting**\n\nMINUTES 8 March 2017\n", "Northam Data Panel", None),
        ("Northam Data Panel\n\nMINUTES 8 March 2017\n\nThe council held their meeting.\n", "Northam Data Panel", None),
    ],
)  # fmt: skip
def test_sentence_at_the_head_names_body_and_place(text: str, body: str, place: str | None) -> None:
    """Neither `their meeting` is a place, nor which of its meetings it was a part of the body's name."""
    read = matter(text + "\nPresent: Councillor A Reed (Chair)\n\n1. Minutes\n\nThese were agreed.\n\n2. Close\n")
    assert (read.body, read.place) == (body, place)


def test_slanted_words_of_markdown_lose_their_marks() -> None:
    """Lines drawn with the same sign stay, and so do signs within a word."""
    assert texts(paper("_Held in the Mill Room_ on a_b_c\n\nSigned ____ Date ____\n", "a.md")) == [
        "Held in the Mill Room on a_b_c",
        "Signed ____ Date ____",
    ]


def test_titles_end_at_a_colon_where_nearly_all_do() -> None:
    """What was said may follow on the line, with or without a verb; a colon in one title of many is no such mark."""
    found = items(
        "31. Police report: A letter of thanks to the sergeant.\n\n32. Matters arising from Minutes: None.\n\n"
        "33. To receive reports from other bodies:- School now closed for summer.\n\n34. Letters: Two from residents.\n"
    )
    assert [title for _, title in found] == [
        "Police report",
        "Matters arising from Minutes",
        "To receive reports from other bodies",
        "Letters",
    ]
    found = items("1. Minutes\n\nThese were agreed.\n\n2. Theme: Knives\n\nIt was noted.\n\n3. Money\n\nNone.\n")
    assert found[1] == ("2", "Theme: Knives")


@pytest.mark.parametrize(
    "head, body, date",
    [
        ("NORTHAM COUNCIL\n\nYou are summoned to a meeting of the above Council on Monday 26th March 2018 at 7.00pm\n",
         "NORTHAM COUNCIL", "2018-03-26"),
        (("NORTHAM VILLAGE COUNCIL Draft (until approved at the next meeting) Minutes of the Ordinary Meeting held on "
         "Wednesday 4 December 2019 at 7.00pm\n"), "NORTHAM VILLAGE COUNCIL", "2019-12-04"),
        (("**Terms of Reference for the Pay Committee**\n\nMembership: three\n\nQuorum: two\n\n"
         "Agreed at meeting of Full Board: 16 October 2017\n"), "Pay Committee", None),
    ],
)  # fmt: skip
def test_head_in_one_run_names_body_and_day(head: str, body: str, date: str | None) -> None:
    """What marks a draft speaks of the next meeting, and is not about the day behind it."""
    read = matter(head + "\nAGENDA\n\n1. Minutes\n\n2. Crime\n\n3. Close\n")
    assert read.body == body
    assert (str(read.date) if date else None) == date


def test_agenda_below_a_table_of_people_has_headings_for_items() -> None:
    """The rows of the table are people, not the business."""
    read = matter(
        "**Data Group - Agenda**\n\n19 June 2014\n\n| **Members** | **Apologies** |\n| Ann Reed (Chair) | Bo Lane |\n"
        "| Cal Moss | Di Nash |\n\n**Chair’s welcome**\n\nThe chair said hello.\n\n**Requests**\n\n- One came.\n\n"
        "**Money**\n\n- None.\n\n**AOB**\n\n- None.\n"
    )
    assert [item.title for item in read.items] == ["Chair’s welcome", "Requests", "Money", "AOB"]


@pytest.mark.parametrize(
    "said, days",
    [
        ("12.1 6 June 2014, 5 September 2014 and 5 December 2014, all at 14:00, venue to be confirmed.\n",
         ["2014-06-06", "2014-09-05", "2014-12-05"]),
        ("9 February 2014, 14:00\n\n23 March 2014, 14:00\n\nThe secretary of the panel\n\n6 January 2014\n",
         ["2014-02-09", "2014-03-23"]),
    ],
)  # fmt: skip
def test_days_to_come_stand_below_their_heading(said: str, days: list[str]) -> None:
    """A number before them makes them no sentence; the day below a signature is that of its writing."""
    read = matter(HEAD + "1. Minutes\n\nThese were agreed.\n\n2. Dates of next meetings\n\n" + said)
    assert [str(each.date) for each in read.next_meetings] == days


def test_heading_gives_the_whole_of_a_name_cut_short() -> None:
    """`the Joint Committee` in the title, and letters in a running head, are not the whole name."""
    tail = "\nPresent: Councillor A Reed (Chair)\n\n1. Minutes\n\nThese were agreed.\n\n2. Close\n"
    joint = (
        "**EAST DALE AND HOLM JOINT SAFETY COMMITTEE**\n\nAt a meeting of the Joint Committee held on 3 March 2009\n"
    )
    assert matter(joint + tail).body == "EAST DALE AND HOLM JOINT SAFETY COMMITTEE"
    letters = "Dale CSP\n\n**Dale Community Safety Partnership (DCSP)**\n\nMinutes\n\nDate: 25 April 2018\n"
    assert matter(letters + tail).body == "Dale Community Safety Partnership (DCSP)"


def test_heading_of_a_list_of_absent_people_is_no_item() -> None:
    """As that of those present is none; where something is told below it, it is an item."""
    head = "Northam Council\n\nMinutes of the meeting held on 2 June 2015\n\n# Present\n\n- Ann Reed\n\n"
    tail = "# Village show\n\nIt was agreed that all was in order.\n\n# Money\n\nThe balance was noted.\n"
    read = matter(head + "# Apologies for Absence\n\n- Bo Lane\n- Cal Moss\n\n" + tail)
    assert [item.title for item in read.items] == ["Village show", "Money"]
