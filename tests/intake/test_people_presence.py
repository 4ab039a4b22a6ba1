"""Tables with a body to each row, who was there for it in one column and who was away in another."""

from __future__ import annotations

from tests.intake.who import read

TABLE = """
# Safer Wold Partnership

| CHAIR: | Ines Holm |
| Agency | Representative(s) in attendance | Apologies received |
| Wold Council | Ines Holm, Executive Director (Chair) // Cllr Tom Ashe, Portfolio Holder // Asa Birk, Community // Manager | Cllr Jo Lund |
| Wold Fire & Rescue | None | Stn Mgr Al Moor |
| Wold Police | Supt Di Fenn // Insp Bo Carr | – |
| Probation | Lena Roos, PDU Head | |
| Landlords | Mia Tarn (Moor Homes) // Ned Vale (Vale & Wold Housing // Association) | Eve Orr (Anchor) |
| Guests | Sgt Kim Low, Transport Police | |
"""  # noqa: E501  # as a table is printed


def test_each_column_is_a_list_of_its_own() -> None:
    """A body holds for all in its row; their own, where one stands beside them, comes first."""
    people = read(TABLE)
    assert [(each.name, each.post, each.organisation, each.sure) for each in people.attendees] == [
        ("Ines Holm", "Executive Director", "Wold Council", True),
        ("Cllr Tom Ashe", "Portfolio Holder", "Wold Council", True),
        ("Asa Birk", "Community Manager", "Wold Council", True),
        ("Supt Di Fenn", None, "Wold Police", True),
        ("Insp Bo Carr", None, "Wold Police", True),
        ("Lena Roos", "PDU Head", "Probation", True),
        ("Mia Tarn", None, "Moor Homes", True),
        ("Ned Vale", None, "Vale & Wold Housing Association", True),
        ("Sgt Kim Low", None, "Transport Police", True),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Cllr Jo Lund", "Wold Council"),
        ("Stn Mgr Al Moor", "Wold Fire & Rescue"),
        ("Eve Orr", "Anchor"),
    ]
    assert people.chair
    assert people.chair.name == "Ines Holm"


def test_marks_in_the_same_columns_are_marks() -> None:
    """Where the columns of presence hold ticks, the names stand elsewhere."""
    people = read("""
# Safer Wold Partnership

| Organisation | Name | Present | Apologies |
| Wold Council | Ines Holm | ✓ | |
| Wold Police | Supt Di Fenn | | ✓ |
""")
    assert [each.name for each in people.attendees] == ["Ines Holm"]
    assert [each.name for each in people.apologies] == ["Supt Di Fenn"]
