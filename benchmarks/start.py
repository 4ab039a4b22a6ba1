"""Start-up: whole commands against importing typer and pydantic alone, and against Spectral where there is npm."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.made import made
from benchmarks.measure import Command, commands_in_turn, milliseconds

ROOT = Path(__file__).resolve().parent.parent
BASE = "import typer, pydantic"
LEAST = """
import typer
app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
@app.command()
def command(name: str) -> None: ...
app()
"""
"""A command with one argument that does nothing: what typer takes, whatever is done behind it."""
KILOBYTES = 90
PACKAGE = "@stoplight/spectral-cli"
SPECTRAL = ROOT / ".spectral"
RULESET = """\
rules:
  copy-sent:
    given: "$.events[?(@.event == 'copy_sent')]"
    then: {field: document, function: truthy}
  plan-prepared:
    given: "$.documents[?(@.kind == 'partnership_plan')]"
    then: {field: prepared, function: truthy}
  meeting-dated:
    given: "$.meetings[*]"
    then: {field: date, function: pattern, functionOptions: {match: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}
  attendance:
    given: "$.meetings[*]"
    then: {field: attendance, function: truthy}
  two-appointed:
    given: "$.appointments"
    then: {function: length, functionOptions: {min: 2}}
"""
"""What Spectral can say of the same duties: that a fact is there and how it is written, but nothing of dates or law."""


def _yaml(data: object, margin: str = "") -> str:
    """Plain data as YAML a person could have written, one field a line, with JSON for what is small."""
    if isinstance(data, dict):
        lines = []
        for key, value in data.items():
            small = not isinstance(value, dict | list) or len(json.dumps(value)) < 60
            said = f" {json.dumps(value)}" if small else "\n" + _yaml(value, margin + "  ")
            lines.append(f"{margin}{key}:{said}")
        return "\n".join(lines)
    assert isinstance(data, list)
    return "\n".join(f"{margin}- {_yaml(each, margin + '  ').lstrip()}" for each in data)


def records(folder: Path) -> tuple[Path, Path]:
    """A small record in JSON, and one of 90 KB in YAML."""
    small, large = folder / "small.json", folder / "large.yaml"
    small.write_text(json.dumps(made(years=1, meetings=4), indent=1), encoding="utf-8")
    meetings = 4
    while not large.exists() or large.stat().st_size < KILOBYTES * 1000:
        meetings += 2
        large.write_text(_yaml(made(years=2, meetings=meetings)) + "\n", encoding="utf-8")
    return small, large


def spectral(folder: Path) -> Path | None:
    """Spectral's command, installed in a folder that git leaves alone; None where it cannot be had."""
    npm = shutil.which("npm")
    program = SPECTRAL / "node_modules" / ".bin" / "spectral"
    if npm is None:
        print("  Spectral: left out, there is no npm here")
        return None
    (folder / "ruleset.yaml").write_text(RULESET, encoding="utf-8")
    if not program.exists():
        SPECTRAL.mkdir(exist_ok=True)
        install = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(SPECTRAL), PACKAGE]
        done = subprocess.run(install, check=False, capture_output=True, timeout=600)
        if done.returncode:
            print("  Spectral: left out, npm could not install it")
            return None
    return program


def _installed(folder: Path) -> dict[str, str]:
    """What to run commands in, so that every module is compiled before the first turn counts, as where it is installed.

    Where Python is told to write no compiled modules, those of the project would be compiled at each run, and those
    of the libraries not.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def main() -> None:
    """Measure and print."""
    python, program = sys.executable, str(Path(sys.executable).with_name("compliance"))
    print("Start-up: whole commands, processor time and time on the clock")
    with tempfile.TemporaryDirectory() as name:
        small, large = records(Path(name))
        size = f"{large.stat().st_size // 1000} KB"
        commands = {
            BASE: Command([python, "-c", BASE]),
            "BaseModel of pydantic, and typer": Command([python, "-c", "import typer; from pydantic import BaseModel"]),
            "a typer command with one argument": Command([python, "-c", LEAST, "x"]),
            "compliance --help (aim 1.3)": Command([program, "--help"]),
            "check small.json (aim 1.6)": Command([program, "check", str(small), "--format", "json"], (0, 1)),
            f"check large.yaml, {size} (aim 1.6)": Command([program, "check", str(large), "--format", "json"], (0, 1)),
            "check small.json, as text": Command([program, "check", str(small)], (0, 1)),
            f"check large.yaml, {size}, as text": Command([program, "check", str(large)], (0, 1)),
        }
        linter = spectral(Path(name))
        if linter:
            ruleset = str(Path(name) / "ruleset.yaml")
            lint = [str(linter), "lint", "--quiet", "--ruleset", ruleset, str(large)]
            commands["Spectral, five rules, the same file"] = Command(lint, (0, 1))
        clock, processor = commands_in_turn(commands, environment=_installed(Path(name)))
        for each in commands:
            print(f"  {each:42}{milliseconds(processor[each].middle)}  {processor[each].over(processor[BASE]):5.2f}"
                  f"   clock{milliseconds(clock[each].middle)}  {clock[each].over(clock[BASE]):5.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
