"""The name of the body where the head of a paper does not give it whole."""

from __future__ import annotations

import pytest

from tests.intake.printed import about, matter

_REST = "4 March 2015\n\nPRESENT\n\nAnn Ash - Dale Council\n\nBo Beech - Dale Police\n\n"
_ITEMS = "15/01 WELCOME\n\nThe Chair welcomed all.\n\n15/02 PLAN\n\nThe plan was sent out.\n"


@pytest.mark.parametrize("front", ["and", "&"])
def test_name_that_lost_its_first_words(front: str) -> None:
    """What is left of it is given, and asked about."""
    found = matter(f"{front} West Dale Community Safety Partnership\n\n{_REST}{_ITEMS}")
    assert found.body == "West Dale Community Safety Partnership"
    assert len(about(found, "body")) == 1


@pytest.mark.parametrize("name", ["Dale Community Safety Partnership", "Safer Dale Board"])
def test_name_between_the_people_and_the_first_item(name: str) -> None:
    """A line of its own there is asked about."""
    found = matter(f"Minutes of a meeting held on {_REST}{name}\n\n{_ITEMS}")
    assert found.body == name
    assert len(about(found, "body")) == 1


@pytest.mark.parametrize("last", ["Cy Cole - Dale Housing Board", "Dale District Council", "The board met early."])
def test_last_of_the_list_is_no_name_of_the_body(last: str) -> None:
    """Somebody's body, a council or a sentence there is not who met."""
    found = matter(f"Minutes of a meeting held on {_REST}{last}\n\n{_ITEMS}")
    assert found.body is None
    assert len(about(found, "body")) == 1
