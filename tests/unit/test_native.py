"""The classes of values that are written out to be compiled do what those of the engine do (`native/expand.py`)."""

from __future__ import annotations

import sys
from dataclasses import fields, replace
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from native import build, made
from native.expand import expanded, fields_of_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCE = '''
from __future__ import annotations

from dataclasses import field
from functools import cached_property
from typing import Any, ClassVar

from compliance.value import Told, value

_NEW = object.__new__


@value()
class Plain:
    """Two fields."""

    name: str
    date: int | None = None
    """A field with the name of a type."""
    more: dict[str, int] = field(default_factory=dict)

    @property
    def loud(self) -> str:
        """The name in capitals."""
        return self.name.upper()


@value(order=True)
class Ordered:
    """Values that have an order."""

    first: int
    second: int


@value()
class Late(Told):
    """A value with a part that is told when it is read."""

    TOLD: ClassVar[tuple[str, ...]] = ("why", "how")
    name: str
    why: str
    how: tuple[str, ...] = ()

    @classmethod
    def later(cls, name: str, told_by: Any) -> Late:
        """The same with the rest to be told."""
        made = _NEW(cls)
        blank: Any = made
        blank.name = name
        blank.told_by = told_by
        return made


class Keeps:
    """Something worked out once."""

    def __init__(self) -> None:
        """Count how often."""
        self.times = 0

    @cached_property
    def answer(self) -> int:
        """The answer."""
        self.times += 1
        return 42
'''


def _run(text: str, name: str) -> ModuleType:
    module = ModuleType(name)
    sys.modules[name] = module
    exec(compile(text, name, "exec"), module.__dict__)  # noqa: S102  # the text is the one above
    return module


@pytest.fixture(params=["as it is", "written out"])
def classes(request: pytest.FixtureRequest) -> Iterator[ModuleType]:
    """The module above, as Python runs it and as it is compiled."""
    written_out = request.param == "written out"
    if written_out:
        _run(fields_of_all([SOURCE]), "compliance._fields")
    yield _run(expanded(SOURCE) if written_out else SOURCE, "sample_of_values")
    for name in ("sample_of_values", "compliance._fields"):
        sys.modules.pop(name, None)


def test_values_are_alike_if_their_fields_are(classes: ModuleType) -> None:
    """Equality, hashes and what is shown are by the fields; no default is shared between two values."""
    one, other = classes.Plain("a"), classes.Plain(name="a", date=None)
    assert one == other
    assert one != classes.Plain("a", 1)
    assert one != "a"
    assert repr(one) == "Plain(name='a', date=None, more={})"
    assert one.more is not other.more
    assert one.loud == "A"
    assert hash(classes.Ordered(1, 2)) == hash(classes.Ordered(1, 2))


def test_values_are_put_in_order_and_replaced(classes: ModuleType) -> None:
    """The order is that of the fields, and `replace` and `fields` know each."""
    assert sorted([classes.Ordered(2, 1), classes.Ordered(1, 9)]) == [classes.Ordered(1, 9), classes.Ordered(2, 1)]
    assert classes.Ordered(1, 2) <= classes.Ordered(1, 2)
    assert replace(classes.Plain("a", 1), name="b") == classes.Plain("b", 1)
    assert [each.name for each in fields(classes.Plain)] == ["name", "date", "more"]


def test_what_is_told_later_is_asked_for_once(classes: ModuleType) -> None:
    """A value tells its parts when one of them is read, and is then as if it had been made with them."""
    asked: list[str] = []

    def tell() -> tuple[str, tuple[str, ...]]:
        asked.append("once")
        return "because", ("so",)

    late = classes.Late.later("a", tell)
    assert late.name == "a"
    assert not asked
    assert late.how == ("so",)
    assert late == classes.Late("a", "because", ("so",))
    assert replace(late, name="b").why == "because"
    assert asked == ["once"]


def test_what_was_made_may_be_put_off(classes: ModuleType) -> None:
    """A value that was made whole may have the parts that are told later taken away from it again."""
    late: Any = classes.Late("a", "", ())
    late.put_off(lambda: ("because", ()))
    assert late.why == "because"
    assert late.why == "because"


def test_what_is_worked_out_once_is_kept(classes: ModuleType) -> None:
    """What `cached_property` keeps is kept."""
    keeps = classes.Keeps()
    assert (keeps.answer, keeps.answer, keeps.times) == (42, 42, 1)


def test_the_whole_engine_can_be_written_out() -> None:
    """Each of its modules still is Python, and none has a decorator left that mypyc would leave to Python."""
    sources = build.sources(made.ROOT / "compliance")
    assert len(sources) > 50
    for path in sources:
        text = expanded(path.read_text(encoding="utf-8"))
        compile(text, str(path), "exec")
        for left in ("\n@value", "\n@dataclass", "@cached_property"):
            assert left not in text, path


def test_what_mypyc_takes_for_something_else_is_refused() -> None:
    """Of `f(1, where=2)` it would lose the 2."""
    with pytest.raises(ValueError, match="line 1"):
        expanded("def f(where: int, /, **more: int) -> None: ...")


def test_what_was_made_from_other_sources_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter of a module or of a rule is enough, and so is a file more."""
    for folder in ("compliance", "rules"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("one", encoding="utf-8")
    monkeypatch.setattr(made, "ROOT", tmp_path)
    monkeypatch.setattr(made, "HERE", tmp_path / ".native")
    assert "no compiled engine" in (made.what_is_amiss() or "")
    made.HERE.mkdir()
    (made.HERE / made.MARK).write_text(made.fingerprint(), encoding="ascii")
    assert made.what_is_amiss() is None
    (tmp_path / "rules" / "a.txt").write_text("two", encoding="utf-8")
    assert "other sources" in (made.what_is_amiss() or "")
    (tmp_path / "rules" / "a.txt").write_text("one", encoding="utf-8")
    assert made.what_is_amiss() is None
    (tmp_path / "compliance" / "b.txt").write_text("", encoding="utf-8")
    assert "other sources" in (made.what_is_amiss() or "")
