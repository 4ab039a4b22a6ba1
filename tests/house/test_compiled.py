"""What the engine does not write, since mypyc cannot compile it; CI has no time for `make native`."""

import ast
from pathlib import Path

import pytest

from native.build import sources
from tests.house.source import PACKAGE, name, tree


def unpacked(path: Path) -> list[int]:
    """The lines on which something is looked for in a tuple, list or set that unpacks another, as `x in (1, *more)`."""
    compared = (node for node in ast.walk(tree(path)) if isinstance(node, ast.Compare))
    return [
        node.lineno
        for node in compared
        for operator, within in zip(node.ops, node.comparators, strict=True)
        if isinstance(operator, ast.In | ast.NotIn)
        and isinstance(within, ast.Tuple | ast.List | ast.Set)
        and any(isinstance(each, ast.Starred) for each in within.elts)
    ]


@pytest.mark.parametrize("path", sources(PACKAGE), ids=name)
def test_nothing_is_looked_for_in_what_unpacks_another(path: Path) -> None:
    """Give the whole a name, or ask twice."""
    assert unpacked(path) == []
