import importlib.util
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.cli.command import PROJECT, TIDY, compliance

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("hatchling") is None or importlib.util.find_spec("pip") is None,
    reason="the tools that build a wheel are not installed here",
)


Done: TypeAlias = "subprocess.CompletedProcess[bytes]"


def run(command: Sequence[str | Path], cwd: Path, env: Mapping[str, str] | None = None) -> Done:
    """Run a program that must not need the project's folder."""
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, timeout=120, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--no-deps", "--no-index"]
    done = run([*pip, "--no-build-isolation", "--wheel-dir", folder, PROJECT], folder)
    assert done.returncode == 0, done.stderr.decode()
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel installed in it."""
    folder = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--no-deps", "--no-index"]
    done = run([*pip, "--target", folder, wheel], folder)
    assert done.returncode == 0, done.stderr.decode()
    return folder


def test_wheel_holds_the_program_and_the_rules_and_nothing_else(wheel: Path) -> None:
    """The law ships with the program; tests, fixtures and pages do not."""
    names = set(zipfile.ZipFile(wheel).namelist())
    own = {name for name in names if not name.split("/")[0].endswith(".dist-info")}
    assert {name.split("/")[0] for name in own} == {"compliance"}
    for folder in ("compliance", "rules"):
        for path in (PROJECT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                inside = path.relative_to(PROJECT).as_posix()
                assert (inside if folder == "compliance" else f"compliance/{inside}") in own
    assert not [name for name in own if name.endswith((".pyc", ".tmp"))]


@pytest.mark.parametrize("script", [False, True], ids=["module", "script"])
def test_installed_command_finds_its_rules(script: bool, site: Path, tmp_path: Path) -> None:
    """From any folder the installed command gives the report that the project gives."""
    environment = os.environ | {"PYTHONPATH": str(site)}
    command = [sys.executable, site / "bin" / "compliance"] if script else [sys.executable, "-P", "-m", "compliance"]
    where = [sys.executable, "-P", "-c", "import compliance; print(compliance.__file__)"]
    assert run(where, tmp_path, environment).stdout.decode().startswith(str(site))
    arguments = ["check", str(TIDY), "--as-at", "2014-06-30", "--format", "json"]
    done = run([*command, *arguments], tmp_path, environment)
    assert done.stderr == b""
    report = json.loads(done.stdout)
    assert [each["id"] for each in report["pack"]["instruments"]]
    assert done.stdout.decode() == compliance(*arguments).out
    assert done.returncode in (0, 1)
    for each in (["law", "reg-13A"], ["coverage"], ["schema", "report"], ["check", str(TIDY), "--format", "html"]):
        done = run([*command, *each], tmp_path, environment)
        assert done.returncode in (0, 1), done
        assert done.stdout
    done = run([*command, "rules", "new", "uksi-2007-1830/reg-17"], tmp_path, environment)
    assert done.returncode == 2
    assert b"--pack" in done.stderr
    assert list(tmp_path.iterdir()) == []
