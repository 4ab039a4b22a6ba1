import pytest

from compliance.intake.reading import Item
from tests.intake.printed import matter

HEAD = "SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013\n\nPRESENT\n\nCouncillor A Reed (Chair)\n\n"


def items(text: str, head: str = HEAD) -> list[tuple[str | None, str | None]]:
    """Number and title of each item."""
    return [(item.number, item.title) for item in matter(head + text).items]


def item(text: str) -> Item:
    """The first item."""
    return matter(HEAD + text + "\n\n2. Close\n\nThe meeting closed.\n").items[0]


@pytest.mark.parametrize(
    "numbers",
    [
        ("1.", "2.", "3."),
        ("1)", "2)", "3)"),
        ("1.0", "2.0", "3.0"),
        ("15/12", "16/12", "17/12"),
        ("9/13", "10/13", "11/13"),
        ("17/064", "17/065", "17/066"),
        ("CSP/12/05", "CSP/12/06", "CSP/12/07"),
        ("CSF 14/1", "CSF 14/2", "CSF 14/3"),
        ("A12", "A13", "A14"),
        ("Minute 34", "Minute 35", "Minute 36"),
        ("Item 3 -", "Item 4 -", "Item 5 -"),
        ("Agenda item 1:", "Agenda item 2:", "Agenda item 3:"),
        ("39", "40", "41"),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_each_way_of_numbering_is_read(numbers: tuple[str, str, str], between: str) -> None:
    """The number is given as printed, whether its title stands on the same line or on the next."""
    first, second, third = numbers
    found = items(
        f"{first}{between}Minutes\n\nThe minutes were agreed.\n\n{second}{between}Knife crime\n\n"
        f"Supt Lee reported a fall.\n\n{third}{between}Any other business\n\nThere was none.\n"
    )
    plain = [
        number.removeprefix("Minute ").removeprefix("Item ").removeprefix("Agenda item ").rstrip(" .):-")
        for number in numbers
    ]
    assert found == list(zip(plain, ["Minutes", "Knife crime", "Any other business"], strict=True))


def test_title_in_capitals_runs_into_its_text() -> None:
    """The title ends where the sentence, or RESOLVED, begins."""
    found = items(
        "15/12 **MINUTES RESOLVED** that the minutes of 7 March 2012 be confirmed.\n\n"
        "16/12 COMMUNITY BUDGET PLAN/TROUBLED FAMILIES An update was provided on the plans.\n\n"
        "17/12 **PERFORMANCE – QUARTER 4 2011/12** The Board received an update.\n\n"
        "18/12 KNIFE CRIME S Baptiste presented the report.\n"
    )
    assert [title for _, title in found] == [
        "MINUTES",
        "COMMUNITY BUDGET PLAN/TROUBLED FAMILIES",
        "PERFORMANCE – QUARTER 4 2011/12",
        "KNIFE CRIME",
    ]


def test_paragraphs_and_lists_within_an_item_are_no_items() -> None:
    """1.1 belongs to 1, and a list that begins at 1 again belongs to the item that it stands in."""
    found = items(
        "1. Minutes\n\n1.1 The minutes were agreed.\n\n1.2 There were no matters arising.\n\n2. Priorities\n\n"
        "The priorities for the year are to be:\n\n1. Violence\n\n2. Burglary\n\n3. Anti-social behaviour\n\n"
        "RESOLVED:\n\n(1) to agree the priorities; and\n\n(2) to publish them.\n\n3. Close\n\nThe Chair thanked all.\n"
    )
    assert found == [("1", "Minutes"), ("2", "Priorities"), ("3", "Close")]


def test_item_without_a_title_has_none() -> None:
    """`Agenda item 1` with a sentence below it says what was done, and has no title."""
    found = items(
        "Agenda item 1\n\nAC welcomed everyone to the meeting.\n\nAgenda item 2\n\nDeclarations of "
        "interest\n\nNone given.\n"
    )
    assert found == [("1", None), ("2", "Declarations of interest")]


def test_headings_are_items_where_nothing_is_numbered() -> None:
    """The number is then unknown; headings of lists of people are none."""
    found = items(
        "**Apologies**\n\nApologies were received from B Ward.\n\n**Minutes of the last meeting**\n\nAgreed.\n\n"
        "**Knife crime**\n\nSupt Lee reported that offences had fallen.\n\n**Actions**\n\n- Supt Lee to report back\n"
    )
    assert found == [(None, "Apologies"), (None, "Minutes of the last meeting"), (None, "Knife crime")]


def test_page_of_a_meetings_system_is_read() -> None:
    """The number and the title stand above `Minutes:`; what the agenda said comes between, attachments aside."""
    found = matter(
        "Agenda and minutes\n\nSafer Northam Partnership - Tuesday, 4 June 2013 2.00 pm\n\nVenue: Town "
        "Hall\n\nItems\nNo. Item\n\n"
        "34.\n\nMinutes pdf icon PDF 107 KB\n\nTo confirm the minutes of 5 March 2013.\n\nMinutes:\n\nRESOLVED:\n\n"
        "That the minutes of the meeting held on 5 March 2013 be confirmed.\n\nMatters arising\n\nThere were none.\n\n"
        "35.\n\nGangs\n\nAdditional documents:\n\nDecision:\n\nThe Partnership agreed the plan.\n\nAction:\n\nPat "
        "Lee to publish it.\n\n"
        "Minutes:\n\nMembers discussed the plan.\n"
    )
    first, second = found.items
    assert (first.number, first.title) == ("34", "Minutes")
    assert first.resolution == "RESOLVED: That the minutes of the meeting held on 5 March 2013 be confirmed."
    assert (second.number, second.title) == ("35", "Gangs")
    assert second.resolution == "The Partnership agreed the plan."
    assert second.actions == ("Pat Lee to publish it.",)


def test_table_of_minutes_is_read_by_its_headings() -> None:
    """The number, the business and the actions stand in columns; a row without a number goes on with its item."""
    found = matter(
        HEAD + "| No | Item/Discussion | Action | By when |\n|---|---|---|---|\n"
        "| 1 | **Minutes** The minutes were agreed. | | |\n"
        "| 2 | **Knife crime** Supt Lee reported a fall. | PL to share data | 1 July |\n"
        "| | Members asked for more. | AR | |\n"
        "| 3 | **Close** None. | None | |\n",
        "paper.md",
    )
    assert [(each.number, each.title) for each in found.items] == [
        ("1", "Minutes"),
        ("2", "Knife crime"),
        ("3", "Close"),
    ]
    assert found.items[1].actions == ("PL to share data – 1 July", "AR")
    assert found.items[2].actions == ()


def test_log_of_actions_is_no_row_of_items() -> None:
    """Each row of it is an action of the item in which the table stands."""
    found = matter(
        HEAD + "1. Minutes\n\nAgreed.\n\n2. Action log\n\n| No | Action | Owner | Due |\n|---|---|---|---|\n"
        "| 12 | Send data to wards | P Munro | 31 July 2013 |\n| 13 | Invite housing | J Low | 6 August 2013 "
        "|\n\n3. Close\n\nNone.\n",
        "paper.md",
    )
    assert [each.number for each in found.items] == ["1", "2", "3"]
    assert found.items[1].actions == (
        "Send data to wards – P Munro – 31 July 2013",
        "Invite housing – J Low – 6 August 2013",
    )
    assert found.next_meetings == ()


@pytest.mark.parametrize(
    "text, resolution",
    [
        ("RESOLVED to note the report.", "RESOLVED to note the report."),
        ("Resolved – That the report be noted.", "Resolved – That the report be noted."),
        ("IT WAS RESOLVED that the plan be approved.", "IT WAS RESOLVED that the plan be approved."),
        ("AGREED as accurate.", "AGREED as accurate."),
        ("RECOMMENDED: that Cabinet approve the plan.", "RECOMMENDED: that Cabinet approve the plan."),
        (
            "RESOLVED (1) to note the report; and\n\n(2) that the approach be reviewed.\n\nACTION: P Lee",
            "RESOLVED (1) to note the report; and (2) that the approach be reviewed.",
        ),
        ("RESOLVED that\n\nthe plan be approved.", "RESOLVED that the plan be approved."),
        (
            ("The report was discussed. RESOLVED: to note it.\n\nA second report came.\n\nRESOLVED: to note that too."),
            "RESOLVED: to note it. RESOLVED: to note that too.",
        ),
        ("Supt Lee spoke. It was agreed that a letter be sent. He left.", "It was agreed that a letter be sent."),
        ("These were agreed, with one amendment.", "These were agreed, with one amendment."),
        ("Proposal that the assessment be adopted.\n\nAgreed by unanimous vote.", "Agreed by unanimous vote."),
    ],
)
def test_resolution_is_what_was_decided_here(text: str, resolution: str) -> None:
    """Formal words come first; where there are none, sentences that tell of agreement."""
    assert item(f"1. The report\n\n{text}").resolution == resolution


@pytest.mark.parametrize(
    "text",
    [
        "The action plan that had been agreed at the last meeting was shown.",
        "It had now been agreed to produce separate documents.",
        "It had been RESOLVED by the Council in May to fund the scheme.",
        "The plan is to be agreed in September.",
        "The complaint was resolved by the officers.",
        "Members did not agree on a date and the matter was not resolved.",
        "Supt Lee agreed with this point and the agreed priorities were listed.",
    ],
)
def test_what_was_decided_elsewhere_is_no_resolution(text: str) -> None:
    """A sentence that only says that something had been, or will be, decided is passed over."""
    assert item(f"1. The report\n\n{text}").resolution is None


@pytest.mark.parametrize(
    "text, actions",
    [
        ("ACTION: Sal Good and Supt Lee", ("Sal Good and Supt Lee",)),
        ("Action – SG to write to partners", ("SG to write to partners",)),
        ("Actions:\n\n- SG to write\n- PL to call", ("SG to write", "PL to call")),
        ("A letter is needed (Action: SG)", ("SG",)),
        ("ACTION 1: SG to write\n\nACTION 2: PL to call", ("SG to write", "PL to call")),
        ("The action plan was noted.", ()),
        ("Action: None", ()),
    ],
)
def test_action_is_who_is_to_do_what(text: str, actions: tuple[str, ...]) -> None:
    """The word itself is left out; an action plan is none."""
    assert item(f"1. The report\n\nIt was discussed.\n\n{text}").actions == actions


def test_items_after_the_public_left_are_closed() -> None:
    """The exclusion itself is decided in public; what follows is not, until the public is back."""
    found = matter(
        HEAD + "15/13 MINUTES RESOLVED that they be confirmed.\n\n"
        "16/13 EXCLUSION OF THE PUBLIC RESOLVED that the public be excluded during the remaining items.\n\n"
        "17/13 HOMICIDE REVIEW The Board received the draft.\n\nThe press and public were invited to rejoin the "
        "meeting.\n\n"
        "18/13 CLOSE There was no other business.\n"
    )
    assert [each.closed_session for each in found.items] == [False, False, True, False]
    assert found.closed_session
    assert found.places["closed_session"].line == 11


@pytest.mark.parametrize(
    "title, words, closed",
    [
        ("Closed session", "RESOLVED: that the public be excluded for this item. A review was received.", [1]),
        ("Homicide review (closed session)", "RESOLVED: that the public be excluded for this item. None came.", [1]),
        ("Homicide review", "It was agreed that the press and public be excluded during this item.", [1]),
        ("Exclusion of the public", "RESOLVED that the public be excluded for the following item.", [2]),
        ("Exclusion of the public", "RESOLVED that the public be excluded for the following items.", [2, 3, 4]),
        ("Exclusion of the public", "RESOLVED that the public be excluded for the following item(s).", [2, 3, 4]),
        ("Exclusion of the public", "RESOLVED that the public be excluded.", [2, 3, 4]),
    ],
)
def test_the_public_who_leave_for_one_item_are_there_for_the_next(title: str, words: str, closed: list[int]) -> None:
    """What is closed is the item that is named, and no open business after it."""
    found = matter(
        HEAD
        + f"1. Welcome\n\nThe Chair welcomed all.\n\n2. {title}\n\n{words}\n\n3. Partnership Plan\n\nA copy of the "
        "Plan had been sent.\n\n4. Crime\n\nIt fell.\n\n5. Date of next meeting\n\n24 September 2013.\n"
    )
    assert [at for at, each in enumerate(found.items) if each.closed_session] == closed
    assert found.closed_session


def test_summary_of_closed_proceedings_is_closed() -> None:
    """Its items are numbered anew."""
    found = matter(
        HEAD + "24/13 HATE CRIME The Board was informed.\n\n25/13 EXCLUSION OF THE PUBLIC RESOLVED that the public be "
        "excluded.\n\n"
        "SUMMARY OF PROCEEDINGS CONDUCTED AFTER THE PUBLIC HAD BEEN EXCLUDED FROM THE MEETING\n\n1. Homicide "
        "review - Update\n"
    )
    assert [(each.number, each.closed_session) for each in found.items] == [
        ("24/13", False),
        ("25/13", False),
        ("1", True),
    ]
    assert found.items[1].resolution == "RESOLVED that the public be excluded."


@pytest.mark.parametrize(
    "text",
    [
        "PART 2 - PRIVATE\n\n3. Exclusion of press and public\n\nThere were no items considered in private.",
        "3. Exempt items\n\nNone.",
        "3. Exclusion of the public\n\nThis was not required.",
        "3. Exempt items\n\nRESOLVED: That all items be taken in public as proposed.\n\n4. Close\n\nNone.",
    ],
)
def test_meeting_without_closed_business_is_open(text: str) -> None:
    """A standing heading with nothing below it closes nothing."""
    found = matter(HEAD + "1. Minutes\n\nAgreed.\n\n2. Crime\n\nIt fell.\n\n" + text + "\n")
    assert not found.closed_session
    assert not any(each.closed_session for each in found.items)


def test_agenda_in_a_table_has_its_closed_part() -> None:
    """Who leads is no action, and a row without a number is an item all the same."""
    found = matter(
        "SAFER NORTHAM BOARD\n\nWednesday 5 June 2013\n\nA G E N D A\n\nOpen Session\n\n| Presentation on ECINS | "
        "Insp Barr |\n|---|---|\n"
        "| 1) Apologies | Chair |\n| 2) Minutes of 6 March 2013 | Chair |\n| 3) Welcome\\n• the Commissioner | "
        "Sal Good |\n\n"
        "Closed Session\n\n| Homicide reviews | Sal Good |\n|---|---|\n| • N/11 sign off | |\n".replace("\\n", "\n"),
        "paper.md",
    )
    assert (found.items[0].number, found.items[0].closed_session) == (None, False)
    assert [each.number for each in found.items if each.number] == ["1", "2", "3"]
    assert found.items[-1].title == "Homicide reviews"
    assert found.items[-1].closed_session
    assert all(each.actions == () and each.resolution is None for each in found.items)
