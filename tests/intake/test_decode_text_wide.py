"""Text that a scanner set two spaces apart, with its stops on their own."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from compliance.intake.decode.text_wide import closed
from compliance.intake.read import read
from tests.intake.printed import paper

WIDE = """\
D A L E   C R I M E   A N D   D I S O R D E R   P A R T N E R S H I P

MINUTES  of  the  meeting  held  at  Dale  Police  Station
on  Wednesday  , 16  November  2005  at  2 . 15 pm

Present :

    Mr .  G .  Halliwell         Dale  B . C .  ( Chair )
    Supt .  T .  Roe             Eastshire  Police
    Mrs .  D .  Eliot - Ward     Dale  P . C . T .

Apologies :     Mr .  M .  Kerr  ,  Probation  ;   Cllr .  S .  Ives  ;
                Mrs .  H .  Boot  ,  Victim  Support .

1 .   MINUTES
      The  minutes  of  14  September  2005  were  approved  as  a
      correct  record .

2 .   BURGLARY
      Supt .  Roe  outlined  the  strategy .  There  had  been
      nine  cases  in  the  year  to  date .
      RESOLVED :  that  the  strategy  be  approved .
"""


def test_scanned_text_is_read_as_it_was_typed() -> None:
    """Names, letters of councils, times and titles are whole, and columns stay columns."""
    (found,) = read(paper(WIDE))
    assert [(each.name, each.organisation) for each in found.attendees] == [
        ("Mr. G. Halliwell", "Dale B.C."),
        ("Supt. T. Roe", "Eastshire Police"),
        ("Mrs. D. Eliot-Ward", "Dale P.C.T."),
    ]
    assert [each.name for each in found.apologies] == ["Mr. M. Kerr", "Cllr. S. Ives", "Mrs. H. Boot"]
    assert (found.date, found.time, found.place) == (dt.date(2005, 11, 16), "14:15", "Dale Police Station")
    assert found.body == "DALE CRIME AND DISORDER PARTNERSHIP"
    assert [(item.number, item.title) for item in found.items] == [("1", "MINUTES"), ("2", "BURGLARY")]


def test_columns_keep_their_places() -> None:
    """What is closed up is made good before the next column."""
    rows = [line for line in closed(WIDE).splitlines() if line.startswith("    ") and line[4:6].strip()][:3]
    assert {line.index(body) for line, body in zip(rows, ("Dale", "Eastshire", "Dale"), strict=True)} == {33}


def test_justified_text_stays() -> None:
    """Where one space is as common as two, two are only what filled the line."""
    text = "\n".join(("The  board agreed that  the plan be  kept . It  was noted .",) * 20)
    assert closed(text) == text


@given(st.text(alphabet=" \nabAB.,;:()-1", max_size=400))
def test_lines_stay_lines(text: str) -> None:
    """Whatever it is, no line is lost or made, and no sign but spaces."""
    made = closed(text * 20)
    assert made.count("\n") == (text * 20).count("\n")
    assert made.replace(" ", "") == (text * 20).replace(" ", "")
