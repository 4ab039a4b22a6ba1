"""Run a module with the compiled engine, as `python -m native compliance check FILE` does.

It is used by nothing else, and by this only if it was made from the sources that are here.
"""

from __future__ import annotations

import os
import runpy
import sys

from native.made import ASKED, HERE, load, what_is_amiss


def main() -> None:
    """Load the compiled engine before all else, and run the module that is named as Python's `-m` would."""
    if len(sys.argv) < 2:
        raise SystemExit("Name a module to run: python -m native compliance --help")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(HERE), os.environ.get("PYTHONPATH")]))
    os.environ[ASKED] = "1"
    amiss = what_is_amiss() or load()
    if amiss is not None:
        print(amiss, file=sys.stderr)
        raise SystemExit(2)
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
