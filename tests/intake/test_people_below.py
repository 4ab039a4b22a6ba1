"""Bodies in a column behind names that hold for the rows below, as where cells were merged."""

from __future__ import annotations

from tests.intake.who import read, with_bodies

_ROWS = """
Present:

| Members | Title | Representing |
| Ann Low | DSCB Independent Chair | DSCB |
| Bo Orr | Business Manager | |
| Cy Dow | Director of Housing | Local Authority |
| Di Ash | Assistant Director – Early Help | {again} |
| Ed Fox | Lead Member | |
| Flo Gale | Designated Nurse | Dale CCG |
| Guests | | |
| Hal Ives | Safer Communities Manager, DBC | |
| Ida Jeal | DBC Legal Services | |
| Jo Kerr | Minutes | |
"""


def test_blank_bodies_are_those_of_the_rows_above() -> None:
    """Read so, and asked about once; a body among the posts is its bearer’s, and a guest has none from above."""
    people = read(_ROWS.format(again=""))
    assert with_bodies(people.attendees) == [
        ("Ann Low", "DSCB"),
        ("Bo Orr", "DSCB"),
        ("Cy Dow", "Local Authority"),
        ("Di Ash", "Local Authority"),
        ("Ed Fox", "Local Authority"),
        ("Flo Gale", "Dale CCG"),
        ("Hal Ives", "DBC"),
        ("Ida Jeal", "DBC Legal Services"),
        ("Jo Kerr", None),
    ]
    assert [each.name for each in people.attendees if not each.sure] == [
        "Bo Orr",
        "Di Ash",
        "Ed Fox",
        "Hal Ives",
        "Ida Jeal",
    ]
    assert sum("leaves the organisation of some blank" in each.what for each in people.questions) == 1


def test_where_a_body_is_printed_twice_running_blanks_are_blank() -> None:
    """Such a table says of each row whose it is."""
    people = read(_ROWS.format(again="Local Authority"))
    assert with_bodies(people.attendees)[1] == ("Bo Orr", None)
    assert with_bodies(people.attendees)[4] == ("Ed Fox", None)


def test_an_independent_chair_of_letters_is_asked_about() -> None:
    """The letters may be those of the body that met."""
    people = read(_ROWS.format(again=""))
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Ann Low", False)
