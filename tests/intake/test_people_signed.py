"""Runs in which the initials of each end what is printed of them."""

from __future__ import annotations

from tests.intake.who import away, read, there, with_bodies

_THERE = (
    "Kath Born Dale Police and Crime Commissioner (Chair Person) KB Fred Farr CPS - South Dale (Vice Chair Person) FF"
    " Max Stroud Office of the Dale Police & Crime Commissioner MSt HH Judge Gill Judiciary HHJG Jasmine Arm-Syth Dale"
    " County Council JAS Joan Lark Citizens Advice – Witness Help JL Vera Hand High Sheriff – Dale VH"
)
_AWAY = (
    "Apologies received from: Miles Bard HM Prison Moor MB Tara Reed Dale YOS (failed dial-in) TR Stu Frey Dale Bench"
    " SF"
)
_BODIES = [
    ("Fred Farr", "CPS - South Dale"),
    ("Max Stroud", "Office of the Dale Police & Crime Commissioner"),
    ("HH Judge Gill", "Judiciary"),
    ("Jasmine Arm-Syth", "Dale County Council"),
    ("Joan Lark", "Citizens Advice – Witness Help"),
    ("Vera Hand", None),
]


def test_each_up_to_their_initials() -> None:
    """All of it is asked about at once, and the chair by themselves."""
    people = read(f"Dale Board Minutes\n\nPresent\n\n{_THERE}\n\n{_AWAY}\n\nKB welcomed everyone.\n")
    assert with_bodies(people.attendees)[1:] == _BODIES
    assert with_bodies(people.apologies) == [
        ("Miles Bard", "HM Prison Moor"), ("Tara Reed", "Dale YOS"), ("Stu Frey", "Dale Bench"),
    ]  # fmt: skip
    assert not any(each.sure for each in people.attendees)
    assert people.chair is not None
    assert people.chair.name == "Kath Born"


def test_those_below_the_welcome_are_there_and_no_apologies() -> None:
    """Whoever led the item stands in its title; the apologies have a heading of their own further down."""
    people = read(
        f"Dale Board Minutes\n\n1. Welcome, Apologies and Declarations – Kath Born\n\n{_THERE}\n\n{_AWAY}\n\n"
        "Absent: Wil Penn Public Health WP Vin Robb HMP Moor VR Ida Wick HMP Fell IW\n\nKB welcomed everyone.\n"
    )
    assert there(people) == ["Kath Born", *(name for name, _ in _BODIES)]
    assert away(people) == ["Miles Bard", "Tara Reed", "Stu Frey"]


def test_a_run_below_the_welcome_without_other_apologies_is_asked_about() -> None:
    """It may be of those there or of those away."""
    people = read(
        f"Dale Board Minutes\n\n1. Welcome, Apologies and Declarations – Kath Born\n\n{_THERE}\n\n2. Burglary\n"
    )
    assert not any(each.sure for each in people.attendees)
    assert not any(each.sure for each in people.apologies)


def test_initials_between_the_name_and_what_is_said() -> None:
    """Letters of bodies are no initials, though words of theirs go before them."""
    people = read(
        "Present\n\nAnn Low AL Dale Council DC Bob Ray BR Dale Police Eva Dent ED Chief Officer, Dale Trust\n"
    )
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == [
        ("Ann Low", None, "Dale Council DC"), ("Bob Ray", None, "Dale Police"),
        ("Eva Dent", "Chief Officer", "Dale Trust"),
    ]  # fmt: skip
    assert not any(each.sure for each in people.attendees)
