"""Papers headed with a partnership's name, and below it with that of its strategy group."""

from __future__ import annotations

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read
from tests.intake.printed import matter, paper

WHOLE = "Marlbridge Community Safety Partnership"
LIST = (
    "\n\nPresent:\nAnn Ash, Marlbridge District Council\nBo Lee, Marlshire Constabulary\n\n"
    "1. Minutes\nThey were agreed.\n"
)


@pytest.mark.parametrize(
    "head",
    [
        f"{WHOLE}\n\nMinutes of the meeting of the Strategy Group held on Wednesday 12 June 2013",
        f"{WHOLE}\n\nMinutes of a meeting of the Strategy Group\nheld on 12 June 2013 at the Town Hall",
        f"{WHOLE}\n\nStrategy Group\n\nMinutes, 12 June 2013",
        f"{WHOLE}\n\nMinutes of the Strategy Group, Wednesday 12 June 2013, 10.00am",
    ],
)
def test_a_strategy_group_is_that_of_the_partnership_above_it(head: str) -> None:
    """“Strategy Group” by itself was held to be perhaps no partnership, and nothing was taken from the paper."""
    found = matter(head + LIST)
    assert found.body == f"{WHOLE} Strategy Group"
    draft = compose(read(paper(head + LIST)), Answers())
    assert not {"partnership.name", "paper.whose.strategy-group"} & {each.id for each in draft.open}
    assert draft.head["partnership"]["area"]["name"] == "Marlbridge"
    assert draft.facts("meetings")


def test_in_capitals_the_whole_name_is_one() -> None:
    """So that a record can give it as a name."""
    found = matter(f"{WHOLE.upper()}\n\nMinutes of the meeting of the Strategy Group held on 12 June 2013{LIST}")
    assert found.body == f"{WHOLE} Strategy Group".upper()


@pytest.mark.parametrize("below", ["Tactical Group", "Executive Board"])
def test_another_part_stays_another_part(below: str) -> None:
    """The Regulations know the strategy group; whether an executive is it, somebody has to say."""
    text = f"{WHOLE}\n\nMinutes of the meeting of the {below} held on 12 June 2013{LIST}"
    assert matter(text).body == f"{WHOLE} {below}"
    other = f"{WHOLE}\n\nTerms of reference\n\n1. Quorum\n\nThe quorum shall be four members.\n"
    papers = (*read(paper(text)), *read(paper(other, "terms.txt")))
    asked = {each.id for each in compose(papers, Answers({"partnership.name": WHOLE})).asks}
    assert any(each.startswith("paper.whose.") for each in asked)


def test_the_partnership_and_its_strategy_group_are_one() -> None:
    """Papers that give the one name, and papers that give the other, make one record without a question."""
    first = f"{WHOLE}\n\nMinutes of the meeting of the Strategy Group held on 12 June 2013{LIST}"
    second = f"{WHOLE}\n\nMinutes of the meeting held on 11 September 2013{LIST}"
    draft = compose((*read(paper(first)), *read(paper(second, "second.txt"))), Answers())
    assert not {each.id for each in draft.asks if each.id.startswith(("partnership.name", "paper.whose"))}
    assert len(draft.facts("meetings")) == 2


@pytest.mark.parametrize("part", ["Executive", "Board", "Strategy Group"])
def test_part_is_called_that_of_the_partnership(part: str) -> None:
    """The word that stands for the whole is no part of its own name."""
    head = f"{WHOLE}\n\nRecord of the Meeting of the Partnership {part}, 12 June 2013"
    assert matter(head + LIST).body == f"{WHOLE} {part}"
    shouted = f"{WHOLE}\n\nMINUTES OF THE PARTNERSHIP {part.upper()}\n\n12 June 2013"
    assert matter(shouted + LIST).body == f"{WHOLE} {part}"
