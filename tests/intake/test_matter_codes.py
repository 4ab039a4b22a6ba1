"""Items with long codes, a decision in the heading of its item, and where the body is told to have met."""

from __future__ import annotations

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.matter.text.numbering import number_of
from compliance.intake.read import read
from tests.intake.printed import matter

_HEAD = "# Minutes of the Dale Community Safety Partnership\n\n4 March 2015\n\nPresent: Ann Ash, Bo Beech\n\n"


@pytest.mark.parametrize(
    "text, words, value",
    [
        ("18.CSP.21 APOLOGIES", "18.CSP.21", 21),
        ("7.DP.104 Apologies", "7.DP.104", 104),
        ("Ref 01/14/09/2023", "01/14/09/2023", 1),
        ("Item 3/4/3/15 Apologies", "3/4/3/15", 3),
        ("Reference: 12/04/03/2015. Plan", "12/04/03/2015", 12),
    ],
)
def test_codes_with_the_group_or_the_day_in_them(text: str, words: str, value: int) -> None:
    """The figure that counts stands last, or before the day of the meeting."""
    number = number_of(text)
    assert number is not None
    assert number.words == words
    assert value in (number.value, number.other and number.other[1])


def test_items_by_the_day_of_the_meeting() -> None:
    """The number stands above the title; that of the notes of the last meeting begins no other paper."""
    found = matter(
        "<h1>Notes of the Dale Partnership</h1><p>4 March 2015</p><h3>Attendance</h3><p>Ann Ash</p><h3>Notes</h3>"
        "<p><b>Ref 01/04/03/2015</b></p><p>Introductions / Apologies.</p><p>Introductions were made.</p>"
        "<p><b>Ref 02/04/03/2015</b></p><p>Notes and Actions of the meeting held on 5 December 2014.<br>All were done."
        "</p><p><b>Ref 03/04/03/2015</b></p><p>Plan</p><p>Decision: The plan is approved.</p>",
        "page.html",
    )
    assert [(each.number, each.title) for each in found.items] == [
        ("01/04/03/2015", "Introductions / Apologies"),
        ("02/04/03/2015", "Notes and Actions of the meeting held on 5 December 2014"),
        ("03/04/03/2015", "Plan"),
    ]
    assert found.items[2].resolution == "The plan is approved."


def test_codes_in_the_rows_of_a_table() -> None:
    """Code and title in one cell across, what was said below, who is to act beside it."""
    found = matter(
        "<h1>Minutes of the Dale Partnership</h1><p>4 March 2015</p><p>Present: Ann Ash</p><table><tr><td></td><td>"
        "<b>Actions</b></td></tr><tr><td><b>14.DP.21 APOLOGIES</b></td></tr><tr><td>There were none at all that day."
        "</td></tr><tr><td><b>14.DP.22 PLAN</b></td></tr><tr><td>RESOLVED that the plan be sent out.</td><td>AA to send"
        "</td></tr><tr><td><b>14.DP.23 CLOSE</b></td></tr><tr><td>The meeting was closed.</td></tr></table>",
        "page.html",
    )
    assert [(each.number, each.title) for each in found.items] == [
        ("14.DP.21", "APOLOGIES"),
        ("14.DP.22", "PLAN"),
        ("14.DP.23", "CLOSE"),
    ]
    assert found.items[1].resolution == "RESOLVED that the plan be sent out."


@pytest.mark.parametrize("mark", ["<b>MINUTES</b> – <b>Resolved</b> –", "<b>MINUTES – Agreed –</b>"])
def test_decision_in_the_heading_of_its_item(mark: str) -> None:
    """The word that stands out behind the title is no part of it."""
    found = matter(
        "<h1>Minutes of the Dale Partnership</h1><p>4 March 2015</p><p>Present: Ann Ash</p><p>22 <b>APOLOGIES</b> – "
        f"There were none.</p><p>23 {mark} That the minutes be signed.</p><p>24 <b>PLAN</b> – The Chair spoke.</p>",
        "page.html",
    )
    assert [each.title for each in found.items] == ["APOLOGIES", "MINUTES", "PLAN"]
    told = found.items[1].resolution
    assert told is not None
    assert told.endswith("That the minutes be signed.")


@pytest.mark.parametrize("what", ["partnership", "Board", "Dale Partnership", "panel"])
def test_where_the_body_is_told_to_have_met(what: str) -> None:
    """A paragraph of its own below the list says so, and no more."""
    assert (
        matter(f"{_HEAD}The {what} met at Corn House, Elm.\n\n1. Welcome\n\nNone.", "a.md").place == "Corn House, Elm"
    )


@pytest.mark.parametrize(
    "told", ["The group met at Corn House in May and drew up the plan.", "The group met at Corn House in May."]
)
def test_where_others_met_is_no_place(told: str) -> None:
    """A sentence that goes on tells of something else."""
    text = f"{_HEAD}1. Welcome\n\n{told}\n\n2. Plan\n\nNone."
    assert matter(text, "a.md").place is None


@pytest.mark.parametrize("how", ["(Virtual Meeting - held via Zoom)", "(held in the Corn Hall)"])
def test_place_within_a_bracket(how: str) -> None:
    """The bracket about a remark is no part of the place."""
    place = matter(f"Dale Partnership\n\nMinutes of the Board\n\n4 March 2015\n\n{how}\n\nPresent: Ann Ash\n").place
    assert place is not None
    assert ")" not in place


def test_private_session_is_a_decision_only_where_there_is_no_other() -> None:
    """How an item is taken is not what is decided on it."""
    text = f"{_HEAD}1. Review\n\nAGREED to go into private session for this item.\n\n{{}}2. Plan\n\nNone."
    other = "The report was received. AGREED that the report be kept.\n\n"
    assert matter(text.format(other), "a.md").items[0].resolution == "AGREED that the report be kept."
    alone = matter(text.format(""), "a.md").items[0].resolution
    assert alone == "AGREED to go into private session for this item."


def test_words_beside_others_begin_no_name() -> None:
    """What a gap parts from the name of a borough is not joined to the line below."""
    found = matter(
        "BOROUGH   O F   DALE\n\nCOMMUNITY SAFETY PARTNERSHIP\n\nMeeting held: 4 March 2015\n\nPresent: Ann Ash"
    )
    assert found.body == "COMMUNITY SAFETY PARTNERSHIP"


@pytest.mark.parametrize(
    "heading", ["SUMMARY OF PROCEEDINGS WHEN THE PUBLIC HAD LEFT", "REPORTS OF THE LOCAL GROUPS OF DALE"]
)
def test_heading_in_capitals_behind_a_decision(heading: str) -> None:
    """In a text without its lines it runs on from the decision, and is no part of it."""
    text = (
        f"{_HEAD}1. Review\n\nRESOLVED that the NHS plan be kept. {heading} 1. Plan The plan was received.\n\n2. Plan"
    )
    assert matter(text, "a.md").items[0].resolution == "RESOLVED that the NHS plan be kept."


def test_decision_in_capitals_throughout() -> None:
    """There capitals head nothing."""
    said = "RESOLVED THAT THE PLAN BE KEPT. THAT THE CHAIR WRITE TO THE COUNCIL."
    assert matter(f"{_HEAD}1. Review\n\n{said}\n\n2. Plan", "a.md").items[0].resolution == said


@pytest.mark.parametrize("code", ["CSP/2223/{}:", "CSP {}/23", "{}/23", "CSP{} –"])
def test_an_item_that_quotes_the_title_of_earlier_minutes_begins_no_document(code: str) -> None:
    """Its number goes on from that of the item above, though it stands out and tells a day."""
    heads = ["Refuge Funding", "Risk Register", "Minutes of the Meeting in Public held on 3 November 2022", "Planner"]
    said = ["The Board agreed.", "No new risks.", "The minutes of the above meeting were agreed.", "It was noted."]
    body = "".join(f"<h3>{code.format(41 + n)} {each}</h3><p>{said[n]}</p>" for n, each in enumerate(heads))
    page = (
        "<html><body><h1>Dale Community Safety Partnership</h1><p>Minutes of the meeting held on 12 January 2023</p>"
        f"<h3>Present:</h3><p>Ann Low, Dale Council</p>{body}<h3>In attendance:</h3><p>Ben Orr</p></body></html>"
    )
    found = read(decode_bytes(page.encode(), "page.html"))
    assert len(found) == 1
    assert [each.title for each in found[0].items][:4] == heads
