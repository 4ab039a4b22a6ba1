"""Names with the ranks of the forces and of London's fire service, nicknames, and forenames cut short."""

from __future__ import annotations

import pytest

from compliance.intake.matter.documents.kinds import kind_of_title
from compliance.intake.people.words import names, sentences
from compliance.intake.read import read
from tests.intake.printed import paper


@pytest.mark.parametrize(
    "name",
    [
        "Sqn Ldr (Ret’d) Hugh Marsden",
        "Councillor Lt.-Col. (Retd) B. St. J. Hallam",
        "Lt Col Jane Moss",
        "Major-General Low",
        "Wg Cdr Al Roe",
        "Borough Fire Commander Kirsty Vale",
        "Insp. “Chalky” Dean Whiteley",
        "Cllr ‘Bob’ Roe",
    ],
)
def test_whole_name_is_read(name: str) -> None:
    """With all titles, what is retired, and what somebody is called."""
    assert (found := names.read(name)) is not None
    assert found.text == name


def test_forename_cut_short_ends_no_sentence() -> None:
    """Wm. Tozer is one."""
    text = "Dr Wm. Tozer (Dale CCG); Thos. Low (Dale Police)"
    assert sentences.end(text) == len(text)


def test_apologies_go_on_behind_a_forename_cut_short() -> None:
    """The rest of the list was left out, and “Dr Wm” was somebody."""
    (found,) = read(
        paper(
            "Safer Dale Board\n\nMinutes of 4 June 2014\n\nPresent: Ann Low (Dale Council), Bo Ray (Dale Fire)\n\n"
            "Apologies: Sandra Blyth (Dale County Council); Dr Wm. Tozer (Dale CCG); ACC Ruth Dannatt (Dale Police), "
            "for whom T/Supt Hoskyn was present.\n\n1. Welcome\n\nIt was noted.\n\n2. Crime\n\nIt was agreed.\n"
        )
    )
    assert [(each.name, each.substitute) for each in found.apologies] == [
        ("Sandra Blyth", None),
        ("Dr Wm. Tozer", None),
        ("ACC Ruth Dannatt", "T/Supt Hoskyn"),
    ]


def test_contact_list_of_members_is_one_of_members() -> None:
    """However it is marked."""
    title = "Contact list (members), January 2015. NOT FOR PUBLICATION - addresses taken out"
    assert kind_of_title(title) == "membership_list"
    assert kind_of_title("Contact list") != "membership_list"
