"""Letters behind names that a key of the paper explains as sorts of members, in a list that has lost its label."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

GOVERNORS = """Minutes of the Dale School Governing Board held on 5 December 2019

Mr C Work [CW] Chair (FTG); Mr M Evan [MJE] Headmaster (SG); Mrs J Lloyd [JL] Vice Chair (FTG)

Mr AM Davis [AD] (FTG); Mr HG Cutter [HC] (FTG); Ms V Anders [VA] (PG)

(FTG) Foundation Trustee Governor; (PG) Parent Governor; (SG) Staff Governor

(OBG) Old Boys Governor

Mr D Frank [DF] Clerk to Governors

Mr A Wool [ADW] School Business Leader

Members of the Senior Leadership Team

Mr B Garn; Mr J Burt

Min Item Lead att

The Chair welcomed all.

The Clerk was in receipt of apologies from HC, AD and AW, which were recorded.
"""


def test_a_list_without_its_label() -> None:
    """Those there are asked about, none of them is of a category, and letters of apologies are led to the names."""
    people = read(GOVERNORS)
    assert there(people) == [
        *("Mr C Work", "Mr M Evan", "Mrs J Lloyd", "Ms V Anders", "Mr D Frank", "Mr A Wool", "Mr B Garn", "Mr J Burt"),
    ]
    assert all(each.organisation is None for each in people.attendees)
    assert [each.sure for each in people.attendees] == [False] * 6 + [True] * 2
    assert people.chair is not None
    assert people.chair.name == "Mr C Work"
    assert away(people) == ["Mr HG Cutter", "Mr AM Davis"]
    assert [each.what[:4] for each in people.questions if each.about == "apologies"] == ["“AW”"]


@pytest.mark.parametrize(
    "key",
    [
        "E = Elected Member, I = Independent Member",
        "(E) Elected Member\n\n(I) Independent Member",
        "E - Elected Member; I - Independent Member",
        "Elected Member (E); Independent Member (I)",
    ],
)
def test_forms_of_such_a_key(key: str) -> None:
    """The letters are nobody's body, and the key is nobody."""
    people = read(f"Present:\nAnn Low (E)\nBen Moss (I)\nCy Dent (Dale Council)\n\n{key}\n\n1. Minutes\nAgreed.\n")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Low", None),
        ("Ben Moss", None),
        ("Cy Dent", "Dale Council"),
    ]


def test_letters_of_bodies_with_their_key() -> None:
    """They are bodies still."""
    people = read(
        "Present:\nAnn Low (DBC)\nBen Moss (FP)\n\n(DBC) Dale Borough Council; (FP) Fell Police\n\n1. Minutes\n"
    )
    assert [each.organisation for each in people.attendees[:2]] == ["DBC", "FP"]
