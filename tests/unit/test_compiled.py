from __future__ import annotations

import contextlib
import json
import shutil
from functools import cache
from typing import TYPE_CHECKING

import pytest

from compliance.errors import InputError
from compliance.law import compiled, pack, reading, sources

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.law.compiled import Contents

ROOT = sources.default_root()


@cache
def contents() -> Contents:
    """The rules as they are read from their own files."""
    return reading.read(ROOT)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the rules that stands for those that came with the program."""
    folder = tmp_path / "rules"
    shutil.copytree(ROOT, folder)
    monkeypatch.setattr(sources, "default_root", lambda: folder)
    return folder


@pytest.fixture
def read_in_full(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Each folder that is read in full."""
    read: list[Path] = []
    fully = reading.read

    def noted(root: Path) -> Contents:
        read.append(root)
        return fully(root)

    monkeypatch.setattr(reading, "read", noted)
    return read


def same(one: pack.RulePack, other: Contents) -> bool:
    """Whether a pack says what the files say."""
    files = {packed.file.regulation: packed.file for packed in one.rules}
    return (
        one.sha256 == other.sha256
        and one.instruments == tuple(other.instruments.values())
        and one.definitions == other.definitions
        and files == {file.regulation: file for file in other.rules.values()}
    )


def test_what_is_compiled_is_what_the_files_say() -> None:
    """Whatever stands in a file of rules, to the last field and to whether it was written or left out."""
    again = compiled.read(compiled.text(contents()).encode(), contents().sha256)
    assert again is not None
    assert again == contents()
    assert compiled.text(again) == compiled.text(contents())
    packed = [(each.id, each.path) for each in pack.load().rules]
    assert packed == [(each.id, each.path) for each in pack.load(ROOT).rules]


def test_rules_of_the_program_are_not_read_in_full(own: Path, read_in_full: list[Path]) -> None:
    """As long as nobody touched them; another folder of the same rules always is."""
    assert same(pack.load(), contents())
    assert not read_in_full
    assert same(pack.load(own), contents())
    assert read_in_full == [own]


def test_a_rule_that_was_changed_is_read(own: Path, read_in_full: list[Path]) -> None:
    """One letter of one file is enough, and the fingerprint is that of the files that are there."""
    path = own / "local" / "chair.yaml"
    path.write_text(path.read_text("utf-8").replace("title: ", "title: Also ", 1), encoding="utf-8")
    changed = pack.load()
    assert read_in_full == [own]
    assert changed.sha256 != contents().sha256
    assert any(each.rule.title.startswith("Also ") for each in changed.rules)


def test_a_rule_that_was_broken_is_told(own: Path) -> None:
    """With its line, as if nothing had been compiled."""
    path = own / "local" / "chair.yaml"
    path.write_text(path.read_text("utf-8").replace("title: ", "titel: ", 1), encoding="utf-8")
    with pytest.raises(InputError, match=r"chair\.yaml:\d+: there is no field called \"titel\" here"):
        pack.load()


@pytest.mark.parametrize("change", ["added", "taken away", "renamed"])
def test_a_file_more_or_less_is_noticed(change: str, own: Path, read_in_full: list[Path]) -> None:
    """The fingerprint is of the names of the files too."""
    path = own / "uksi-2012-2660" / "instrument.yaml"
    if change == "added":
        shutil.copytree(path.parent, own / "uksi-2012-9999")
    elif change == "renamed":
        path.parent.rename(own / "uksi-2012-9999")
    else:
        path.unlink()
    with contextlib.suppress(InputError):
        pack.load()
    assert read_in_full == [own]


def altered(**changes: object) -> bytes:
    """What is compiled, with something else in it."""
    return json.dumps(json.loads(compiled.text(contents())) | changes).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        compiled.text(contents()).encode()[:-3],
        compiled.text(contents()).encode()[:200_000],
        b"[" * 100_000 + f'"sha256": "{contents().sha256}"'.encode(),
        altered(version=2),
        altered(rules=None),
        altered(definitions={"": "Nothing"}),
        altered(definitions={"": "Definitions", "of_another_version": "1"}),
        altered(definitions={"": "date", "is": "1 April"}),
        altered(sha256="0" * 64),
    ],
    ids=range(11),
)
def test_what_cannot_be_used_is_left(content: bytes, own: Path, read_in_full: list[Path]) -> None:
    """Cut short, of another version or of nothing that there is: the rules are read, and nobody is told."""
    (own / compiled.NAME).write_bytes(content)
    assert same(pack.load(), contents())
    assert read_in_full == [own]


def test_nothing_compiled_is_no_fault(own: Path, read_in_full: list[Path]) -> None:
    """A folder of rules need not have it."""
    (own / compiled.NAME).unlink()
    assert same(pack.load(), contents())
    assert read_in_full == [own]
