"""Lists with nothing between name and body, of which some lines have lost even the space."""

from __future__ import annotations

from tests.intake.who import read

LISTED = """Present:

John Low Chair

Kim Church In & Around Fell Garden

Inspector Bo MarshWold Police Station

Ray Dent Fell Community Association

Cllr Gita Orr Dale Council

Sue Ash Wold Housing Association

Jo Elm Fell Street Association

Insp Ken RowanMPS Fell Police (Holm)

Ian Yew Wold Mental Health Trust

Tess Holt
"""


def test_lines_without_a_space() -> None:
    """The seams show where the name ends; the other lines are read by what all of them show, and asked about once."""
    people = read(LISTED)
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("John Low", None),
        ("Kim Church", "In & Around Fell Garden"),
        ("Inspector Bo Marsh", "Wold Police Station"),
        ("Ray Dent", "Fell Community Association"),
        ("Cllr Gita Orr", "Dale Council"),
        ("Sue Ash", "Wold Housing Association"),
        ("Jo Elm", "Fell Street Association"),
        ("Insp Ken Rowan", "MPS Fell Police"),
        ("Ian Yew", "Wold Mental Health Trust"),
        ("Tess Holt", None),
    ]
    assert not any(each.sure for each in people.attendees)
    assert [each.what.split(" It was")[0] for each in people.questions if "with nothing" in each.what] == [
        "The list on lines 3 to 21 prints names and organisations with nothing between them."
    ]
