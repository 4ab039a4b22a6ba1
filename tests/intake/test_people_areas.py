"""A part of a body by its area, behind a comma, and a commissioner for the police of one."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

_HEAD = "Minutes of the Elm Board, 4 May 2022\n\nPresent:\nAnn Low (Chair), Elm Council\n"
_BODIES = ["National Probation Service, Norland Area", "Age UK, Norland Branch", "NPS, Marl Region"]
_POSTS = ["Commissioner for Norland Police", "Police and Crime Commissioner for Norland Police"]


@pytest.mark.parametrize("body", _BODIES)
def test_area_of_a_body_behind_a_comma_is_of_its_name(body: str) -> None:
    """It was the post of whoever came from there, and sure."""
    people = read(f"{_HEAD}Ben Moss, {body}\n\nApologies: Flo Dunn, {body}\n\n1. Roads\n")
    assert with_bodies(people.attendees) == [("Ann Low", "Elm Council"), ("Ben Moss", body)]
    assert with_bodies(people.apologies) == [("Flo Dunn", body)]
    assert all(each.post is None for each in people.attendees)


@pytest.mark.parametrize("post", _POSTS)
def test_commissioner_is_not_of_the_police(post: str) -> None:
    """The office is for them."""
    people = read(f"{_HEAD}Zoe Kerr, {post}\n\n1. Roads\n")
    assert [(each.organisation, each.post) for each in people.attendees[1:]] == [(None, post)]
