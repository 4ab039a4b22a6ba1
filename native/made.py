"""Where the compiled engine stands, and what it was made from: whoever runs it is told if that has changed since."""

from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / ".native"
"""A copy of the whole program and its rules, with the engine compiled: it is never mixed with the sources."""
MARK = "made-from"
_COMPILED = "compliance.assess.assess"
"""A module that is there compiled, if any is."""
ASKED = "COMPLIANCE_NATIVE"
"""Set where the compiled engine is to run and no other, for the processes that are started from there."""
_COPIED = ("compliance", "rules")
_MADE_BY = ("native/build.py", "native/expand.py", "native/methods.py", "native/seldom.h")


def fingerprint() -> str:
    """A fingerprint of the sources, the rules, and what compiles them."""
    found = hashlib.sha256(f"{sysconfig.get_config_var('EXT_SUFFIX')} {version('mypy')}\n".encode())
    copied = [each for folder in _COPIED for each in (ROOT / folder).rglob("*") if each.suffix != ".pyc"]
    for path in sorted([*copied, *(ROOT / each for each in _MADE_BY)]):
        if path.is_file():
            found.update(f"{path.relative_to(ROOT).as_posix()} ".encode())
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def what_is_amiss() -> str | None:
    """Why the compiled engine cannot be used, in words; None: it can."""
    try:
        made_from = (HERE / MARK).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return "There is no compiled engine here: run make native."
    if made_from != fingerprint():
        return "The compiled engine was made from other sources than those that are here: run make native."
    return None


def is_compiled() -> bool:
    """Whether the engine that runs in this process is the compiled one."""
    found = import_module(_COMPILED).__file__ or ""
    return found.startswith(str(HERE)) and not found.endswith(".py")


def wanted_and_missing() -> str | None:
    """What to say where the compiled engine is asked for and is not what runs; None: all is as it was asked for."""
    if not os.environ.get(ASKED) or is_compiled():
        return None
    return "The compiled engine was asked for, and the one that runs is not it."


def load() -> str | None:
    """Load the compiled engine, before the sources can be found: what to say if another was loaded already."""
    sys.path.insert(0, str(HERE))
    return wanted_and_missing()
