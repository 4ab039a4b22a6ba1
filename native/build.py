"""Compile the engine: `python -m native.build` copies the program to .native and makes C of its engine there.

What is compiled is the same source, with its classes of values written out (`native/expand.py`). Nothing is kept of
what was there before, and the whole is put in its place only once it is finished.
"""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

from native.expand import expanded, fields_of_all
from native.made import HERE, MARK, ROOT, fingerprint, what_is_amiss

_CONFIG = """[mypy]
plugins = pydantic.mypy
explicit_package_bases = True
cache_dir = {cache}
"""
_SMALL = ("-O2", "-fno-plt", "-fno-align-functions", "-fno-align-loops", "-fno-align-jumps")
"""What makes the code small: a part of the time is waiting for the next of it."""
_WITHOUT = shutil.ignore_patterns("__pycache__", "*.pyc")


def sources(program: Path) -> list[Path]:
    """The modules that are compiled: the engine's, and the two of truths and days that it asks most."""
    engine = sorted(each for each in (program / "assess").rglob("*.py") if each.name != "__init__.py")
    return [*engine, program / "truth.py", program / "dates.py"]


def _make(place: Path) -> None:
    """Make a copy of the program with its engine compiled."""
    from mypyc.build import mypycify
    from setuptools import setup

    program = place / "compliance"
    shutil.copytree(ROOT / "compliance", program, ignore=_WITHOUT)
    shutil.copytree(ROOT / "rules", place / "rules", ignore=_WITHOUT)
    written = {path: path.read_text(encoding="utf-8") for path in sources(program)}
    (program / "_fields.py").write_text(fields_of_all(written.values()), encoding="utf-8")
    for path, source in written.items():
        path.write_text(expanded(source), encoding="utf-8")
    config = place / "mypy.ini"
    config.write_text(_CONFIG.format(cache=ROOT / ".mypy_cache" / "native"), encoding="utf-8")
    os.chdir(place)
    names = [str(each.relative_to(place)) for each in written]
    # One C file for each module, since a single one of them all takes a C compiler far longer.
    made = mypycify(
        ["--config-file", config.name, *names],
        opt_level="1",
        debug_level="0",
        multi_file=True,
        group_name="compliance_engine",
    )
    if sys.platform == "linux":
        for each in made:
            each.extra_compile_args += [*_SMALL, "-include", str(ROOT / "native" / "seldom.h")]
            each.extra_link_args.append("-Wl,-Bsymbolic")  # functions call each other at once, not through a table
    setup(
        name="compliance-engine",
        packages=[],
        ext_modules=made,
        script_args=["--quiet", "build_ext", "--inplace", "--parallel", str(len(os.sched_getaffinity(0)))],
    )
    shutil.rmtree(place / "build")


def main() -> None:
    """Compile, if what is there was made from other sources."""
    if what_is_amiss() is None:
        return
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    if shutil.which(compiler) is None:
        print(
            f"There is no C compiler here ({compiler}). Nothing needs one: the program runs as it is.", file=sys.stderr
        )
        raise SystemExit(2)
    made_from = fingerprint()
    print("Compiling the engine, which takes a few minutes…", file=sys.stderr)
    with TemporaryDirectory(prefix=".native-", dir=ROOT) as folder:
        place = Path(folder) / "made"
        place.mkdir()
        _make(place)
        (place / MARK).write_text(made_from, encoding="ascii")
        os.chdir(ROOT)
        shutil.rmtree(HERE, ignore_errors=True)
        place.replace(HERE)


if __name__ == "__main__":
    main()
