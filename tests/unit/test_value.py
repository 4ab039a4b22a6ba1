"""Classes of values: equal if their fields are, and shown with them."""

from __future__ import annotations

from compliance.value import value


@value()
class Nothing:
    """A value without fields."""


@value()
class Pair:
    """A value with two."""

    one: int
    other: str = ""


def test_values_are_equal_if_their_fields_are() -> None:
    """A value is known by its fields and its class, and by nothing else."""
    assert Pair(1, "a") == Pair(1, "a")
    assert Pair(1, "a") != Pair(1, "b")
    assert len({Pair(1), Pair(1, ""), Pair(2)}) == 2
    assert repr(Pair(1, "a")) == "Pair(one=1, other='a')"


def test_a_value_may_have_no_fields() -> None:
    """Then all of its class are one, as where a report marks a place and no more."""
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1
    assert repr(Nothing()) == "Nothing()"
    another: object = Pair(1)
    assert Nothing() != another
