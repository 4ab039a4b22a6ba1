from collections.abc import Iterable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance import truth
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth, all_of, any_of, at_least, negate

truths = st.sampled_from(Truth)
several = st.lists(truths, max_size=6)


def worlds(known: Iterable[Truth]) -> Iterable[tuple[bool, ...]]:
    """Every way in which the unknown ones could turn out."""
    return product(*([each == TRUE] if each != UNKNOWN else [False, True] for each in known))


def agreed(answers: Iterable[bool]) -> Truth:
    """What is so in every world, or unknown."""
    found = set(answers)
    return truth.of(found.pop()) if len(found) == 1 else UNKNOWN


def test_words_are_those_of_the_json_contract() -> None:
    """The three values are written true, false and unknown."""
    assert [each.word for each in Truth] == ["false", "unknown", "true"]


def test_nothing_recorded_is_unknown() -> None:
    """A yes is true, a no is false, and nothing is unknown."""
    assert [truth.of(each) for each in (True, False, None)] == [TRUE, FALSE, UNKNOWN]


def test_of_nothing_at_all() -> None:
    """All of no conditions is true, any of none is false."""
    assert all_of([]) == TRUE
    assert any_of([]) == FALSE


@given(several)
def test_all_of_says_what_every_world_says(values: list[Truth]) -> None:
    """Of independent conditions all hold exactly if they do however the unknown ones turn out."""
    assert all_of(values) == agreed(all(world) for world in worlds(values))


@given(several)
def test_any_of_says_what_every_world_says(values: list[Truth]) -> None:
    """Of independent conditions one holds exactly if one does however the unknown ones turn out."""
    assert any_of(values) == agreed(any(world) for world in worlds(values))


@given(several, several)
def test_order_and_repetition_do_not_matter(values: list[Truth], more: list[Truth]) -> None:
    """Conditions may be joined in any order and as often as one likes."""
    for fold in (all_of, any_of):
        assert fold(values + more) == fold(more + values + more)
        assert fold([fold(values), fold(more)]) == fold(values + more)


@given(several)
def test_de_morgan(values: list[Truth]) -> None:
    """That not all hold means that one does not, and that none holds means that all do not."""
    assert negate(all_of(values)) == any_of(map(negate, values))
    assert negate(any_of(values)) == all_of(map(negate, values))


@given(truths, truths, truths)
def test_one_distributes_over_the_other(one: Truth, two: Truth, three: Truth) -> None:
    """All-of and any-of distribute over each other and absorb each other."""
    assert all_of([one, any_of([two, three])]) == any_of([all_of([one, two]), all_of([one, three])])
    assert any_of([one, all_of([two, three])]) == all_of([any_of([one, two]), any_of([one, three])])
    assert all_of([one, any_of([one, two])]) == one == any_of([one, all_of([one, two])])


@pytest.mark.parametrize("value", Truth)
def test_negation_undoes_itself(value: Truth) -> None:
    """Twice negated a condition is what it was, and only the unknown is its own contrary."""
    assert negate(negate(value)) == value
    assert (negate(value) == value) == (value == UNKNOWN)


@given(st.integers(1, 4), st.integers(0, 4), st.integers(0, 4), st.booleans())
def test_at_least_says_what_every_world_says(n: int, certain: int, possible: int, closed: bool) -> None:
    """So many are of a kind exactly if they are, whichever possible ones are and however many are not recorded."""
    unrecorded = (0,) if closed else range(n + 1)
    reached = [
        certain + sum(world) + more >= n
        for world in product((0, 1), repeat=possible)
        for more in unrecorded
    ]  # fmt: skip
    assert at_least(n, certain=certain, possible=possible, closed=closed) == agreed(reached)


@given(st.integers(1, 6), st.integers(0, 6), st.integers(0, 6), st.booleans())
def test_learning_more_never_contradicts(n: int, certain: int, possible: int, closed: bool) -> None:
    """A definite answer stands when a possible member turns out to be one, or not to be."""
    answer = at_least(n, certain=certain, possible=possible + 1, closed=closed)
    if answer != UNKNOWN:
        assert at_least(n, certain=certain + 1, possible=possible, closed=closed) == answer
        assert at_least(n, certain=certain, possible=possible, closed=closed) == answer
