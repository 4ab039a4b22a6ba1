import pytest

from compliance.intake.matter import read_matter, split
from tests.intake.printed import matter, paper

TERMS = """
    SAFER NORTHAM PARTNERSHIP

    TERMS OF REFERENCE

    1. Purpose

    The partnership brings together the responsible authorities.

    2. Membership

    Each responsible authority will nominate a senior officer.

    The Police and Crime Commissioner may attend.

    3. Quorum

    The meeting will be quorate when three responsible authorities are represented by suitable decision making officers.

    4. Voting

    Each member has one vote. The Chair has a casting vote.

    5. Frequency of meetings

    The partnership will meet quarterly.

    6. Chair

    The Chair will be elected each year.

    7. Review

    These terms will be reviewed each May.
"""
HEAD = (
    "SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013\n\nPRESENT\n\nCouncillor A Reed "
    "(Chair)\n\n1. Minutes\n\nAgreed.\n\n"
)


def test_terms_of_reference_are_read_verbatim() -> None:
    """Each passage is as printed, and stops at the next heading."""
    found = matter(TERMS)
    said = {name: getattr(found, name) for name in ("quorum", "voting", "frequency", "chair_terms", "membership_terms")}
    texts = {name: passage.text for name, passage in said.items() if passage}
    assert texts == {
        "quorum": "The meeting will be quorate when three responsible authorities are represented by suitable decision "
        "making officers.",
        "voting": "Each member has one vote. The Chair has a casting vote.",
        "frequency": "The partnership will meet quarterly.",
        "chair_terms": "The Chair will be elected each year.",
        "membership_terms": "Each responsible authority will nominate a senior officer.\n"
        "The Police and Crime Commissioner may attend.",
    }
    assert found.quorum is not None
    assert found.quorum.at.line == 18
    assert found.items == ()
    assert found.date is None
    assert not found.questions


def test_terms_in_an_appendix_of_minutes_are_read() -> None:
    """They belong to the file, as a document of their own or with the minutes."""
    made = paper(HEAD + "2. Close\n\nNone.\n\n" + "\n".join(line.strip() for line in TERMS.splitlines()[3:]))
    found = [read_matter(part, made) for part in split(made)]
    assert [each.quorum is not None for each in found].count(True) == 1


def test_quorum_on_a_front_sheet_is_read() -> None:
    """A label and a number are a passage too."""
    found = matter(
        "SAFER NORTHAM BOARD\n\nWednesday 5 June 2013\n\nQuorum: 3\n\nAGENDA\n\n1. Apologies\n\n2. Crime\n\n3. Close\n"
    )
    assert found.quorum is not None
    assert "3" in found.quorum.text


@pytest.mark.parametrize(
    "text, inquorate",
    [
        ("The meeting was inquorate, and went on as notes.", True),
        ("The Chair noted that the meeting was not quorate.", True),
        ("There was no quorum.", True),
        ("The Chair confirmed that the meeting was quorate.", False),
        ("The meeting on 6 March did not meet the minimum quorum.", None),
        ("The last meeting was not quorate.", None),
        ("If the meeting is not quorate it will be adjourned.", None),
        ("Members spoke of crime.", None),
    ],
)
def test_meeting_without_a_quorum_is_told_by_the_minutes_only(text: str, inquorate: bool | None) -> None:
    """What is said of another meeting, or of a rule, is not said of this one."""
    assert matter(f"{HEAD}2. Quorum\n\n{text}\n\n3. Close\n\nNone.\n").inquorate is inquorate


def test_a_group_that_elects_its_chair_every_so_often() -> None:
    """The sentence is taken, whoever is said to elect."""
    said = "The Partnership elects its Chair every two years from among the responsible authorities."
    text = TERMS[: TERMS.index("    6. Chair")].replace(
        "The partnership brings together the responsible authorities.", said
    )
    read = matter(text)
    assert read.chair_terms is not None
    assert read.chair_terms.text == said
