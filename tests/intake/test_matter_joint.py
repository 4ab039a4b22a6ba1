"""The name of the body that met, where its line is not the only one at the head that looks like one."""

from __future__ import annotations

import pytest

from compliance.intake.decode.decoding import decode_bytes
from compliance.intake.read import read
from tests.intake.printed import matter


@pytest.mark.parametrize(
    "title, body",
    [
        ("Joint Meeting of the Elm and Marsh Vale Community Safety Partnerships", None),
        (
            "Joint Meeting of Elm & Marsh Vale Community Safety Partnerships",
            "Elm & Marsh Vale Community Safety Partnerships",
        ),
        (
            "Elm, Fell and Marsh Vale Community Safety Partnerships",
            "Elm, Fell and Marsh Vale Community Safety Partnerships",
        ),
    ],
)
def test_several_partnerships_that_met_as_one(title: str, body: str | None) -> None:
    """Their names in one are the body, and not the council's offices in which they met."""
    made = matter(
        f"{title}\nThursday 24 February 2011, 2pm\nMarsh Vale Council Offices, Station Road, Fenny\nMinutes\n\n"
        "Present\nAnn Low, Elm Council\n\n1. Welcome\n",
        "a.txt",
    )
    assert made.body == (body or "Elm and Marsh Vale Community Safety Partnerships")
    assert made.place == "Marsh Vale Council Offices, Station Road, Fenny"


@pytest.mark.parametrize("group", ["Burglary Delivery Group", "Road Safety Board", "Prevent Committee"])
def test_a_group_that_somebody_leads_is_no_label(group: str) -> None:
    """What a dash parts from it is whom they are from."""
    made = matter(
        "Elm Community Safety Partnership Executive Group\n\nMinutes of meeting\n\nDate: 23 May 2018\n\n"
        f"Delivery leads\n\nNeil Oduya, {group} – Elm District Council\n\n1. Welcome\n",
        "a.txt",
    )
    assert made.body == "Elm Community Safety Partnership Executive Group"


@pytest.mark.parametrize("words", ["Meeting held on", "The meeting took place on", "This meeting was held on"])
def test_day_hour_and_place_in_a_sentence_below_what_a_page_contains(words: str) -> None:
    """The title of the page has the day; headings of what it contains come before the sentence."""
    made = matter(
        "# Minutes of the Elm Community Safety Partnership 6 October 2021\n\n- Attendance\n- Items\n\n"
        f"{words} Wednesday 6 October 2021 at 10am by Microsoft Teams.\n\n## Attendance\n\nAnn Low\n\n## Items\n\n"
        "### 1. Welcome\n\nAll were welcomed at 10.05am.\n",
        "a.md",
    )
    assert (made.time, made.place) == ("10:00", "Microsoft Teams")


def test_page_called_agenda_item_that_lists_who_was_there_is_minutes_and_asked_about() -> None:
    """Only the title of the page, which nobody sees on it, says so."""
    page = (
        "<html><head><title>Agenda item - Elm Partnership public meeting, 15 October 2014</title></head><body>"
        "<h2>Elm Community Safety Partnership</h2><p>Wednesday, 15 October 2014 7.00 pm</p><h3>Attendance</h3>"
        "<ul><li>Supt Ann Brough - Dale Police (Chair)</li><li>Bo Low - Elm Council</li></ul>"
        "<p>46 members of the public were also present.</p><h3>Minutes</h3><p><b>1.</b> Welcome</p>"
        "<p>Supt Brough welcomed everyone to the meeting.</p></body></html>"
    )
    (found,) = read(decode_bytes(page.encode(), "a.html"))
    assert found.kind == "minutes"
    assert [each.name for each in found.attendees] == ["Supt Ann Brough", "Bo Low"]
    assert [each.about for each in found.questions if each.about == "kind"] == ["kind"]
