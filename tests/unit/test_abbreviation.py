"""The one abbreviation: police and crime commissioner (PCC), then PCC."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.abbreviation import FULL, SHORT, Reader, in_full, once


@pytest.mark.parametrize(
    "text, marked",
    [
        ("the police and crime commissioner has required", "the police and crime commissioner (PCC) has required"),
        ("a police and crime commissioner's grant", "a police and crime commissioner's (PCC's) grant"),
        ("police and crime commissioners meet", "police and crime commissioners (PCCs) meet"),
        ('That "police and crime commissioner" is defined', 'That "police and crime commissioner" is defined'),
        ("the “police and crime commissioner”", "the “police and crime commissioner”"),
        ("Police and Crime Commissioner for Derbyshire", "Police and Crime Commissioner for Derbyshire"),
        ("the elected local policing body", "the elected local policing body"),
    ],
)
def test_what_is_ours_is_marked_and_what_is_quoted_or_a_name_is_not(text: str, marked: str) -> None:
    """Marked once and no more, however often it is marked."""
    assert in_full(text) == marked
    assert in_full(marked) == marked


def test_the_first_mention_is_in_full_and_the_others_are_short() -> None:
    """In one document; the next document begins anew."""
    text = f"The {FULL} asked. A {FULL} may; a police and crime commissioner's (PCC's) grant is not one."
    assert once(text) == f"The {FULL} asked. A PCC may; a PCC's grant is not one."
    assert once(once(text)) == once(text)
    reader = Reader()
    assert [reader.read(f"the {FULL}"), reader.read(f"the {FULL}")] == [f"the {FULL}", "the PCC"]


def test_a_page_is_read_in_the_order_of_its_text() -> None:
    """What stands in a tag, a style or a script is not read out, and takes nothing from the text."""
    page = f'<p title="the {FULL}"><script>"the {FULL}"</script>The {FULL}, the <b>{FULL}</b></p>'
    made = Reader().read_page(page)
    assert made == f'<p title="the PCC"><script>"the PCC"</script>The {FULL}, the <b>PCC</b></p>'


PIECES = st.lists(st.sampled_from([f"the {FULL}", "a police and crime commissioner", "PCC", " ", "x", "Kent"]))


@given(PIECES)
def test_never_more_than_one_mention_is_in_full_and_it_is_the_first(pieces: list[str]) -> None:
    """Of what is marked; what is not is left alone."""
    text = "; ".join(pieces)
    made = once(text)
    assert made.count(FULL) == min(1, text.count(FULL))
    assert made.count("a police and crime commissioner;") == text.count("a police and crime commissioner;")
    assert made.count(SHORT) == text.count(SHORT)
