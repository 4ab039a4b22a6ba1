"""The faults that are put into the reference beside those of Cosmic Ray: each is one change of the text."""

from __future__ import annotations

import pytest

from tests.mutate.edits import edited, edits, statement


@pytest.mark.parametrize(
    "source, changed",
    [
        ("both(a, b)", ["either(a, b)", "both(b)", "both(a)"]),
        ("x = NO\n", ["x = UNKNOWN\n"]),
        ('KINDS = {"ä", "b"}', ['KINDS = {"b"}', 'KINDS = {"ä"}']),
        ("(1, 2, 3)", ["(2, 3)", "(1, 3)", "(1, 2)"]),
        ("(1, 2)", []),
        ("max = 3", []),
        ("f(*a, b)", []),
    ],
)
def test_what_is_changed(source: str, changed: list[str]) -> None:
    """A truth, what joins truths, and one of a list are changed, and nothing that is assigned to."""
    assert sorted(edited(source, each) for each in edits(source)) == sorted(changed)


SOURCE = """LEAST = (
    2
)

def f(x=1):
    if (x
            > LEAST):
        return g(
            x
        )
    return 0
"""


@pytest.mark.parametrize("line, lines", [(2, None), (5, None), (6, (6, 7)), (7, (6, 7)), (9, (8, 9, 10)), (11, (11,))])
def test_the_statement_of_a_line(line: int, lines: tuple[int, ...] | None) -> None:
    """A long statement is that of each of its lines, one that begins a block that of its head; a constant's is none."""
    found = statement(SOURCE, line)
    assert (None if found is None else tuple(found)) == lines
