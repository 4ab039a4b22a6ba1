import ast
import json
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TypeGuard

import pytest

from compliance import files
from tests.cli.command import RECORD, environment
from tests.house.source import PACKAGE, PROJECT, imports, modules, name, tree

LOWEST = frozenset(
    {
        "abbreviation",
        "dates",
        "errors",
        "files",
        "json_text",
        "nouns",
        "shape",
        "tree",
        "truth",
        "value",
        "vocabulary",
        "written",
        "yaml_faults",
    }
)
MAY_IMPORT: dict[str, frozenset[str]] = {
    # What each part may import besides itself. The lowest ones are ordered too: none imports files but shape.
    "errors": frozenset({"value"}),
    "truth": frozenset(),
    "vocabulary": frozenset(),
    "abbreviation": frozenset(),
    "nouns": frozenset({"abbreviation", "vocabulary"}),
    "value": frozenset(),
    "dates": frozenset({"errors", "value"}),
    "written": frozenset(),
    "tree": frozenset({"errors", "value"}),
    "json_text": frozenset({"errors", "tree"}),
    "yaml_faults": frozenset(),
    "files": frozenset({"errors", "tree", "json_text", "value", "yaml_faults"}),
    "shape": frozenset({"errors", "files", "value"}),
    "law": LOWEST,
    "record": LOWEST,
    "lawbook": LOWEST | {"law"},
    "assess": LOWEST | {"law", "record"},
    "intake": LOWEST | {"record"},
    "report": frozenset({"abbreviation", "dates", "errors", "nouns", "truth", "value", "vocabulary", "assess"}),
    "casebook": LOWEST | {"law", "record", "assess"},
    "scaffold": LOWEST | {"law", "lawbook", "casebook"},
    "schemas": LOWEST | {"law", "record"},
    "cli": LOWEST | {"law", "lawbook", "record", "assess", "intake", "report", "casebook", "scaffold", "schemas"},
    "__main__": frozenset({"cli"}),
    "__init__": frozenset(),
}
"""cli → report, intake → assess → law, record → the lowest; law and record never meet but in assess."""

KEPT_TO = {
    "typer": ("compliance/cli/",),
    "rich": ("compliance/report/text.py", "compliance/report/page.py", "compliance/cli/"),
    "yaml": ("compliance/files.py",),
    "jinja2": ("compliance/report/",),
    "pydantic": (
        "compliance/law/",
        "compliance/record/",
        "compliance/shape.py",
        "compliance/schemas.py",
        "compliance/casebook.py",
        "compliance/written.py",
    ),
    "dateutil": ("compliance/assess/", "compliance/report/timeline.py", "compliance/dates.py"),
    "docx": ("compliance/report/",),
    "lxml": (
        "compliance/intake/decode/web",
        "compliance/intake/decode/chrome.py",
        "compliance/intake/decode/grid.py",
        "compliance/intake/decode/package.py",
        "compliance/intake/decode/word",
    ),
    "pypdfium2": ("compliance/intake/decode/pdf",),
    "zipfile": ("compliance/intake/decode/package.py", "compliance/report/package.py"),
    "multiprocessing": ("compliance/intake/decode/apart.py", "compliance/cli/crew.py"),
    "subprocess": (),
    "socket": (),
    "urllib.request": (),
    "http": (),
    "pickle": (),
}  # fmt: skip
"""Where each of these may be imported, and nowhere else."""


def part_of(path: Path) -> str:
    """The part of the house that a module is in."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@pytest.mark.parametrize("path", modules(), ids=name)
def test_each_module_imports_only_what_stands_below_it(path: Path) -> None:
    """Who may import whom, read from the source, lazy imports and those for types included."""
    own = part_of(path)
    assert own in MAY_IMPORT, f"{name(path)} has no place in the house: give it one in MAY_IMPORT"
    for imported, line in imports(path):
        first, *rest = imported.split(".")
        if first != "compliance" or rest[0] == "__version__":
            continue
        assert rest[0] == own or rest[0] in MAY_IMPORT[own], f"{name(path)}:{line}: {own} may not import {imported}"


def test_reports_see_findings_and_nothing_lower() -> None:
    """Of the engine a report loads what it gives, never how; what else it names is a type."""
    for path in modules(PACKAGE / "report"):
        typing = lines_for_types(path)
        for imported, line in imports(path):
            if imported.startswith("compliance.assess"):
                *_, last = imported.split(".")
                allowed = imported.startswith("compliance.assess.findings.finding.") or (
                    line in typing and last[:1].isupper()
                )
                assert allowed, f"{name(path)}:{line}: {imported}"


def for_types(node: ast.AST) -> TypeGuard[ast.If]:
    """Whether this is `if TYPE_CHECKING:`."""
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def lines_for_types(path: Path) -> set[int]:
    """The lines of a module that only a checker of types reads."""
    return {
        line
        for node in ast.walk(tree(path))
        if for_types(node)
        for line in range(node.lineno, (node.end_lineno or 0) + 1)
    }


@pytest.mark.parametrize("folder", ["compliance", "benchmarks"])
def test_no_module_needs_itself(folder: str) -> None:
    """Data flows one way: whatever a module imports, types included, nothing leads back to it."""
    paths = modules(PROJECT / folder)
    known = {dotted(path): path for path in paths}
    graph: TopologicalSorter[str] = TopologicalSorter()
    for module, path in known.items():
        for imported, _ in imports(path):
            other = imported if imported in known else imported.rpartition(".")[0]
            if other in known and other != module:
                graph.add(module, other)
    try:
        graph.prepare()
    except CycleError as error:
        pytest.fail(" needs ".join(reversed(error.args[1])))


def dotted(path: Path) -> str:
    """A module by the name under which it is imported."""
    return ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")


def test_law_and_record_never_meet_but_in_assess() -> None:
    """Said once more on its own, since so much rests on it."""
    for own, other in (("law", "record"), ("record", "law"), ("lawbook", "record")):
        for path in modules(PACKAGE / own):
            assert not [each for each, _ in imports(path) if each.startswith(f"compliance.{other}.")], name(path)


@pytest.mark.parametrize("library", KEPT_TO)
def test_library_is_imported_only_in_its_place(library: str) -> None:
    """A library that is known in one place can be replaced in one place."""
    for path in modules():
        for imported, line in imports(path):
            if imported == library or imported.startswith(f"{library}."):
                assert name(path).startswith(KEPT_TO[library]), f"{name(path)}:{line}: {imported}"


def test_import_of_a_file_loads_no_parser_before_it_is_needed() -> None:
    """A text file needs none of the libraries that read Word files, pages and PDFs, and none of them is slow to ask."""
    program = "import sys; from compliance.intake.decode import decode_bytes; decode_bytes(b'Present: A Smith'); "
    program += "print([each for each in ('lxml', 'pypdfium2', 'docx', 'zipfile') if each in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=environment(), check=True)
    assert done.stdout.decode().strip() == "[]"


def test_engine_is_pure() -> None:
    """`assess` reads no clock, environment or file, prints nothing and draws no lots."""
    for path in modules(PACKAGE / "assess"):
        impure = {"os", "sys", "io", "time", "random", "secrets", "pathlib", "logging", "locale", "tempfile"}
        assert not [each for each, _ in imports(path) if each.split(".")[0] in impure], name(path)
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("open", "print", "input", "exec", "eval"), f"{name(path)}:{node.lineno}"


def test_today_is_known_only_to_the_command_line() -> None:
    """Everything else is told what day it speaks of."""
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
                owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
                clock = owner in ("date", "datetime") and node.attr in ("today", "now", "utcnow")
                assert not clock or part_of(path) == "cli", f"{name(path)}:{node.lineno}: {node.attr}"
        if part_of(path) != "cli":
            assert "time" not in {each.split(".")[0] for each, _ in imports(path)}, name(path)


def test_nothing_is_executed_that_a_file_says() -> None:
    """There is no eval, exec or import by name anywhere."""
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("eval", "exec", "__import__", "compile"), f"{name(path)}:{node.lineno}"


# What is loaded

LOADED = "import sys; from compliance.cli.app import run; run(sys.argv[1:]); import json; "
LOADED += "sys.stderr.write(json.dumps(sorted(sys.modules)))"


def loaded(*arguments: str) -> set[str]:
    """The modules that a command loads."""
    command = [sys.executable, "-c", LOADED, *arguments]
    done = subprocess.run(command, capture_output=True, env=environment(), check=True)
    return set(json.loads(done.stderr.decode().splitlines()[-1]))


HEAVY = (
    "rich",
    "jinja2",
    "markupsafe",
    "docx",
    "openpyxl",
    "pypdf",
    "typst",
    "lxml",
    "pypdfium2",
    "asyncio",
    "unittest",
)
BUDGET = frozenset(
    {"annotated_doc", "annotated_types", "compliance", "dateutil", "orjson", "pydantic", "pydantic_core"}
    | {"shellingham", "six", "typer", "click", "typing_extensions", "typing_inspection", "yaml"}
)
"""The packages that are not Python's own which `check --format json` may load."""


def packages(names: set[str]) -> set[str]:
    """The packages among some modules that Python does not bring along."""
    tops = {each.split(".")[0] for each in names}
    return {
        each
        for each in tops - set(sys.stdlib_module_names)
        if not each.startswith(("_", "$", "cython", "coverage", "a1_"))
    }


@pytest.fixture
def board(tmp_path: Path) -> str:
    """A record that is in order."""
    path = tmp_path / "board.yaml"
    path.write_text(RECORD)
    return str(path)


@pytest.mark.parametrize("form", ["json", "jsonl", "markdown", "text"])
def test_check_loads_no_more_than_it_needs(form: str, board: str) -> None:
    """JSON, Markdown and plain text need neither colours nor templates."""
    names = loaded("check", board, "--format", form)
    assert packages(names) <= BUDGET
    assert not {each for each in names if each.split(".")[0] in HEAVY}
    assert not {
        each for each in names if each.startswith(("compliance.lawbook", "compliance.scaffold", "compliance.schemas"))
    }


@pytest.mark.parametrize("arguments", [["check", "board.json", "--format", "json"], ["law"], ["coverage"]])
def test_rules_of_the_program_take_neither_yaml_nor_what_checks_them(arguments: list[str], tmp_path: Path) -> None:
    """They were read and checked before they came, and what was compiled of them is of these very files."""
    record = tmp_path / "board.json"
    record.write_text(json.dumps(files.read_text(RECORD, "board.yaml").data))
    names = loaded(*[str(record) if each == record.name else each for each in arguments])
    assert "compliance.law.compiled" in names
    assert not {"yaml", "compliance.law.reading", "compliance.law.checks"} & names


def test_html_loads_no_colours(board: str) -> None:
    """The HTML report has nothing to do with a terminal."""
    assert "rich" not in loaded("check", board, "--format", "html")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["check", "--help"], ["check"], ["rules", "--help"]])
def test_help_loads_neither_rules_nor_records(arguments: list[str]) -> None:
    """Help is light: no models, no YAML, no engine."""
    names = loaded(*arguments)
    own = {each.split(".")[1] for each in names if each.startswith("compliance.")}
    assert own <= {"cli", "errors", "dates", "value", "vocabulary"}
    assert not {"yaml", "rich", "dateutil", "jinja2"} & names
    # The library of the command line takes pydantic for the options of a command, but not for the list of them.
    assert "pydantic" not in names or arguments[0] not in ("--help", "--version")


@pytest.mark.parametrize("arguments", [["law"], ["law", "reg-13A"], ["coverage"]])
def test_rulebook_loads_no_engine(arguments: list[str]) -> None:
    """The law can be read without the part that assesses."""
    names = loaded(*arguments)
    assert not {
        each for each in names if each.startswith(("compliance.assess", "compliance.record", "compliance.report"))
    }


ROOMS = {
    "assess": ("findings", "view", "sets", "quorum", "conditions", "occasions", "judging"),
    "intake/matter": ("text", "documents", "head", "business", "beyond"),
    "intake/people": ("words", "rows", "entries", "lines", "tables", "finding", "chair"),
    "intake/draft": ("names", "written", "asking", "who", "papers", "terms", "meetings", "documents"),
}
"""The rooms of a part of the house, each of which may use those before it, and what stands in no room all of them."""


@pytest.mark.parametrize("path", [path for part in ROOMS for path in modules(PACKAGE / part)], ids=name)
def test_rooms_stand_in_their_order(path: Path) -> None:
    """What words are knows nothing of rows, and so on up to who was in the chair, types included."""
    part = next(each for each in ROOMS if path.is_relative_to(PACKAGE / each))
    rooms = ROOMS[part]
    first, *rest = path.relative_to(PACKAGE / part).with_suffix("").parts
    own = rooms.index(first) if rest else len(rooms)
    package = f"compliance.{part.replace('/', '.')}."
    for imported, line in imports(path):
        other = imported.removeprefix(package).split(".")[0]
        if imported.startswith(package):
            above = len(rooms) if other not in rooms else rooms.index(other)
            assert above <= own, f"{name(path)}:{line}: {rooms[own]} may not import {imported}"


@pytest.mark.parametrize("part", ROOMS)
def test_every_room_has_its_place_in_the_order(part: str) -> None:
    """A new folder needs one."""
    found = {path.parent.name for path in (PACKAGE / part).glob("*/__init__.py")}
    assert found == set(ROOMS[part])
