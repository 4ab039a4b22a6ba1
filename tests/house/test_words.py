"""The words of the reports stand in one place: `compliance/report/wording/`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance import nouns
from compliance.lawbook import words as rulebook
from compliance.report import wording
from tests.house.source import PACKAGE, modules, name, tree

REPORT = PACKAGE / "report"
WORDING = REPORT / "wording"
MOST = 3
"""So many words in a row may stand elsewhere: the head of a column, a label."""
FAULTS = frozenset({"refuse", "_is_not", "FaultError", "ValueError"})
"""What says to whoever calls the program that a file is not what it should be; no part of a report."""
_WORD = re.compile(r"[A-Za-z’']{2,}")


def literals(path: Path) -> Iterator[tuple[str, int]]:
    """The texts of a module that could be shown: no docstring, no fault of a file, no markup."""
    passed: set[int] = set()
    for node in ast.walk(tree(path)):
        fault = isinstance(node, ast.Call) and (
            (isinstance(node.func, ast.Name) and node.func.id in FAULTS)
            or (isinstance(node.func, ast.Attribute) and node.func.attr in FAULTS)
        )
        if fault or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            passed.update(map(id, ast.walk(node)))
        if isinstance(node, ast.Assign) and [each.id for each in node.targets if isinstance(each, ast.Name)] == [
            "REMEDY"
        ]:
            passed.update(map(id, ast.walk(node)))
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield node.value, node.lineno


OTHERS = [path for path in modules(REPORT) if WORDING not in path.parents]


@pytest.mark.parametrize("path", OTHERS, ids=name)
def test_no_other_module_of_a_report_has_sentences_of_its_own(path: Path) -> None:
    """A module of a format sets words out; the words are in `wording`, where they can be read as one."""
    for text, line in literals(path):
        if not re.search(r"</?\w|\bw:|xmlns|https?://", text):
            assert len(_WORD.findall(text)) <= MOST, f"{name(path)}:{line}: {text[:80]!r} belongs in wording"


@pytest.mark.parametrize("path", sorted((REPORT / "templates").glob("*.j2")), ids=name)
def test_no_template_has_sentences_of_its_own(path: Path) -> None:
    """Neither has a page: what it says comes in as a value, but for the heads of its columns."""
    text = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>", "\n", path.read_text(), flags=re.DOTALL)
    for line in text.splitlines():
        assert len(_WORD.findall(line)) <= 2 * MOST + 1, f"{name(path)}: {line.strip()!r} belongs in wording"


def test_the_names_of_bodies_and_offices_are_told_once() -> None:
    """Report and rulebook have them from one table, so that a bearer is called the same in both."""
    assert rulebook.BEARERS is nouns.BEARERS
    assert rulebook.DECIDERS is nouns.DECIDERS
    assert rulebook.OFFICES is nouns.OFFICES
    assert rulebook.OUTCOMES is wording.OUTCOMES is nouns.OUTCOMES
    tables = {
        name(path): {target.id for node in tree(path).body for target in _targets(node)}
        for folder in ("report", "lawbook")
        for path in modules(PACKAGE / folder)
    }
    for names in tables.values():
        assert not names & {"BEARERS", "DECIDERS", "OFFICES", "OUTCOMES"}


def _targets(node: ast.stmt) -> list[ast.Name]:
    every = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [each for each in every if isinstance(each, ast.Name)]
