"""Lists whose lines were lost and in which the initials of each stand in brackets: with marks, or with dashes."""

from __future__ import annotations

from tests.intake.who import away, read, there, with_bodies

_KEY = "P= Present A= Apologies DNA=Did not attend D/R=Deputise/Representative\n\n"
_RUN = (
    "Board Member P A DNA D/R Sheila Elm (SE) – Chair P Gordon Lath (GL) – Reviews and Care, DCC P"
    " Mo Sekh (MS) – Assistant Chief, Dale Probation DNA Christine Dew (CD) – Superintendent, Dale Police A"
    " Brigid Fall (BF) – Assistant Director: Nursing Services, Dale Trust P Emily Farn (EF) - Head of Care and A"
    " Quality Assurance Unit - DCC Guy Pend (GP) – Legal Service, DCC/VBC P Craig Oll (CO) – Inspector, Dale Police R\n"
)


def test_marks_within_a_run() -> None:
    """The key says what each means; one may stand where the end of its cell broke; "R" is asked about."""
    people = read(_KEY + _RUN)
    assert with_bodies(people.attendees) == [
        ("Sheila Elm", None),
        ("Gordon Lath", "DCC"),
        ("Brigid Fall", "Dale Trust"),
        ("Guy Pend", "DCC/VBC"),
    ]
    assert with_bodies(people.apologies) == [("Christine Dew", "Dale Police"), ("Emily Farn", "DCC")]
    assert not any(each.sure for each in people.attendees)
    assert not any(each.sure for each in people.apologies)
    assert people.chair is not None
    assert people.chair.name == "Sheila Elm"
    assert [each.subject for each in people.questions if "there?" in each.what] == ["Craig Oll"]


def test_one_whose_mark_was_lost() -> None:
    """They are asked about, and the marks of the others say who was there."""
    run = _RUN.replace("Dale Trust P", "Dale Trust")
    people = read(_KEY + run)
    assert there(people) == ["Sheila Elm", "Gordon Lath", "Guy Pend"]
    assert away(people) == ["Christine Dew", "Emily Farn"]
    assert [each.subject for each in people.questions if "there?" in each.what] == ["Brigid Fall", "Craig Oll"]


def test_without_a_key_nothing_is_made_of_the_letters() -> None:
    """They may be anything."""
    people = read("Present:\n" + _RUN)
    assert "Christine Dew" not in away(people)
    assert not any(each.sure for each in people.attendees)


def test_dashes_within_a_run_behind_a_label() -> None:
    """Two with nothing between the body of the first and the name of the second; commas part two as ever."""
    people = read(
        "In attendance: Jude Rim (JR) – Minute taker, DCC San Vai (SV) – Standards Officer, DCC (item 5 only)\n"
    )
    assert with_bodies(people.attendees) == [("Jude Rim", "DCC"), ("San Vai", "DCC")]
    assert not any(each.sure for each in people.attendees)
    plain = read("Present:\nAnn Low (AL) – Manager, Dale Homes\nBo Orr (BO) – Officer, Dale Police\n")
    assert there(plain) == ["Ann Low", "Bo Orr"]
    assert all(each.sure for each in plain.attendees)
