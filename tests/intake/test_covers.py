"""A first page that says of a meeting what the minutes behind it say more fully is no second paper."""

from __future__ import annotations

from datetime import date

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import paper

COVER = """\
MINUTES
ELMDALE COMMUNITY SAFETY PARTNERSHIP
14 MARCH 2017

Present –
Councillors Low and Penrose
Officers – T Wray Committee Officer
The meeting began at 6.30 pm

"""
MINUTES = """\
ELMDALE COMMUNITY SAFETY PARTNERSHIP
M I N U T E S
6.30 pm Tuesday 14 March 2017
Town Hall, Elmdale

Present:
Cllr Ann Low, Elmdale Borough Council (Chair)
Cllr Joe Penrose, Elmdale Borough Council
Tom Wray, Elmdale Borough Council
Insp Ruth Dole, Northshire Police

1. Apologies
Apologies were received from Mark Stott (Probation).
2. Minutes of the meeting on 6 December 2016
The minutes were agreed.
"""


def test_the_minutes_behind_a_first_page_are_the_one_paper() -> None:
    """Nobody is listed twice, and nobody by a surname who is there by the full name."""
    (found,) = read(paper(COVER + MINUTES))
    assert [each.name for each in found.attendees] == [
        "Cllr Ann Low",
        "Cllr Joe Penrose",
        "Tom Wray",
        "Insp Ruth Dole",
    ]
    assert len(found.items) == 2


def test_a_page_of_another_day_stays() -> None:
    """It is read as a paper of its own."""
    found = read(paper(COVER.replace("14 MARCH 2017", "21 MARCH 2017") + MINUTES))
    assert [len(each.items) for each in found] == [0, 2]


@pytest.mark.parametrize(
    "printed,named",
    [
        ("Councillors Low and Marsh", "Marsh"),
        ("Councillors Low, Penrose and Orme", "Orme"),
        ("Councillors Harwood, Low and Penrose", "Harwood"),
    ],
)
def test_whoever_only_the_first_page_names_is_asked_about(printed: str, named: str) -> None:
    """One file has one list of a meeting; who stands on its first page alone is no correction of that list."""
    (found,) = read(paper(COVER.replace("Councillors Low and Penrose", printed) + MINUTES))
    assert [each.name for each in found.attendees if each.sure] == [
        "Cllr Ann Low",
        "Cllr Joe Penrose",
        "Tom Wray",
        "Insp Ruth Dole",
    ]
    (alone,) = [each for each in found.attendees if not each.sure]
    assert (alone.name or "").endswith(named)
    (asked,) = [each.what for each in found.questions if "first page" in each.what]
    assert asked == (
        f"The first page also names “{alone.name}”, and the list behind it does not. Is it right that they were there?"
    )


def test_a_list_on_the_first_page_alone_is_that_of_the_minutes() -> None:
    """Minutes that list nobody again have the people, and the chair, of their first page."""
    behind = MINUTES[: MINUTES.index("Present:")] + MINUTES[MINUTES.index("1. Apologies") :]
    (found,) = read(paper(COVER.replace("Councillors Low and", "Councillor Low (Chair) and Councillor") + behind))
    assert [each.name for each in found.attendees] == ["Councillor Low", "Councillor Penrose", "T Wray"]
    assert found.chair
    assert found.chair.name == "Councillor Low"


CONTENTS = """<h1>Contents</h1><p>These are the minutes of the {day} meeting of the Elmdale Safety Panel.</p>
<ul><li><a href="#p">Present</a></li><li><a href="#a">1. Apologies</a></li><li><a href="#b">2. Burglary</a></li>
<li><a href="#c">3. Lighting</a></li></ul>"""
TOLD = """<h1>Minutes</h1><p>Minutes of the meeting of the Elmdale Safety Panel held on 4 June 2019.</p>
<h2>Present</h2><ul><li>Ann Ash (Chair)</li><li>Ben Birch</li><li>Cara Cole</li></ul>
<h2>1. Apologies</h2><p>There were none.</p><h2>2. Burglary</h2><p>The panel noted the figures of the year.</p>"""


def test_contents_whose_links_lead_nowhere_are_no_paper_of_their_own() -> None:
    """They have the titles of what the minutes below tell, and of what is cut off."""
    (found,) = read(paper(f"<html><body>{CONTENTS.format(day='4 June 2019')}{TOLD}</body></html>", "page.html"))
    assert [each.name for each in found.attendees] == ["Ann Ash", "Ben Birch", "Cara Cole"]
    assert [each.title for each in found.items] == ["Apologies", "Burglary"]


def test_the_titles_of_another_meeting_are_a_paper_of_their_own() -> None:
    """Of another day nothing is told below."""
    page = f"<html><body>{CONTENTS.format(day='6 August 2019')}{TOLD}</body></html>"
    assert {each.date for each in read(paper(page, "page.html"))} == {date(2019, 6, 4), date(2019, 8, 6)}


def test_whom_the_minutes_name_without_a_list_is_not_lost_to_contents_without_one() -> None:
    """Contents say nothing of who came, and no question of theirs is asked beside that of the minutes."""
    told = TOLD.replace("<h2>Present</h2>", "<p>Ann Ash was in the chair.</p>").replace("<ul><li>Ann", "<!--<li>Ann")
    told = told.replace("Cole</li></ul>", "Cole</li>-->")
    alone = read(paper(f"<html><body>{told}</body></html>", "page.html"))
    both = read(paper(f"<html><body>{CONTENTS.format(day='4 June 2019')}{told}</body></html>", "page.html"))
    assert [[each.name for each in found.attendees] for found in both] == [
        [each.name for each in found.attendees] for found in alone
    ]
    for found in both:
        asked = [each.what for each in found.questions if each.about == "attendees"]
        assert len(asked) == len(set(asked)) == len([each for each in alone[0].questions if each.about == "attendees"])
