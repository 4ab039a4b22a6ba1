"""An agenda and minutes that lost their lines and run on, and the labels within such a run."""

from __future__ import annotations

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from tests.intake.printed import parts

AGENDA = (
    "DALE SAFETY BOARD Wednesday 4 September 2013 9.30am – Town Hall, Dale A G E N D A 1) Apologies Chair 2) Minutes of"
    " Safety Board meeting 22 May 2013 Chair 3) Performance Report Supt Bob Ash 4) Any Other Business Dates of future"
    " meetings: 27 Nov 2013 – 9.30am Town Hall SB Meeting 4.9.2013 Agenda item 2 "
)
MINUTES = (
    "MINUTES of a meeting of the DALE SAFETY BOARD held on 22 May 2013 at the Town Hall, Dale PRESENT Councillor"
    " Ann Low – in the Chair (Dale County Council) Ashby Borough Council Councillor V Elm K Yew Dale Constabulary"
    " B Ash S Fir Also in Attendance – G Hazel (Ashby Women’s Aid) Apologies for absence were submitted on behalf of"
    " Councillor L Alder (Elm District Council) and T Rowan (Dale Probation). 09/13 MINUTES RESOLVED that the"
    " minutes of the meeting of the Board held on 20 February 2013 be confirmed as a correct record."
    " 10/13 PERFORMANCE REPORT The"
    " Board was told of the end of the year. "
    + "Of the nine aims seven had been met in all parts of the county. "
    * 6
    + "RESOLVED to"
    " note the report. 11/13 HATE CRIME The Board looked at the strategy. RESOLVED that the strategy be approved."
)


def test_minutes_behind_an_agenda_in_one_run() -> None:
    """Where their title in capitals stands in the run, minutes begin; an agenda's item of minutes begins nothing."""
    assert [part.kind for part in parts(AGENDA + MINUTES)] == ["agenda", "minutes"]
    assert parts(AGENDA * 4)[0].kind == "agenda"


def test_labels_within_the_run() -> None:
    """Those in attendance and the apologies are told apart from those present, whom a reader has to pair."""
    found = next(each for each in read(decode_bytes((AGENDA + MINUTES).encode(), "pack.txt")) if each.kind == "minutes")
    assert str(found.date) == "2013-05-22"
    assert [(each.name, each.organisation) for each in found.apologies] == [
        ("Councillor L Alder", "Elm District Council"),
        ("T Rowan", "Dale Probation"),
    ]
    aside = [(each.name, each.organisation) for each in found.attendees if each.capacity == "in_attendance"]
    assert aside == [("G Hazel", "Ashby Women’s Aid")]
    assert not any(each.sure for each in found.attendees if each.organisation and each.capacity != "in_attendance")
    assert [item.number for item in found.items] == ["09/13", "10/13", "11/13"]


SHORT = (
    "MINUTES of a meeting of the DALE SAFETY BOARD held on 22 May 2013 at the Town Hall, Dale PRESENT Councillor Ann"
    " Low – in the Chair Councillor Vera Elm Councillor Ken Yew Superintendent Bo Ash"
)
PLAIN = (
    "Minutes of the Dale Safety Board held on 22 May 2013 at 10.00am at the Town Hall, Dale Present: Ann Low (Dale"
    " Council, Chair), Vera Elm (Dale Police), Ken Yew (Fell Trust) Apologies: Bo Ash (Probation) 1. Welcome"
    " Ann Low welcomed everyone. 2. Figures Burglary was down by a tenth. It was agreed to report it."
)


@pytest.mark.parametrize("minutes", [SHORT, PLAIN])
def test_minutes_that_break_off_or_whose_title_is_in_small_letters(minutes: str) -> None:
    """A title with its day and, soon behind it, those who were there begins minutes behind an agenda in one run."""
    found = read(decode_bytes((AGENDA * 2 + minutes).encode(), "pack.txt"))
    assert [each.kind for each in found] == ["minutes", "agenda"]
    held = found[0]
    assert (str(held.date), held.place) == ("2013-05-22", "Town Hall, Dale")
    assert [each.name for each in held.attendees][-2:] == (
        ["Councillor Ken Yew", "Superintendent Bo Ash"] if minutes is SHORT else ["Vera Elm", "Ken Yew"]
    )
    assert held.chair is not None
    assert held.chair.name in ("Councillor Ann Low", "Ann Low")


def test_item_of_an_agenda_that_names_minutes() -> None:
    """With items between it and the next list it begins nothing."""
    text = (
        AGENDA.replace("Minutes of Safety Board meeting", "Minutes of the Safety Board meeting") * 3 + "Present: Bo Ash"
    )
    assert [part.kind for part in parts(text)] == ["agenda"]
