"""Run a module with the compiled engine, as `python -m native compliance check FILE` does.

It is used by nothing else, and by this only if it was made from the sources that are here.
"""

from __future__ import annotations

import os
import runpy
import sys

from native.made import ASKED, HERE, wanted_and_missing, what_is_amiss


def main() -> None:
    """Put the compiled engine before all else, and run the module that is named as Python's `-m` would."""
    if len(sys.argv) < 2:
        raise SystemExit("Name a module to run: python -m native compliance --help")
    amiss = what_is_amiss()
    if amiss is not None:
        print(amiss, file=sys.stderr)
        raise SystemExit(2)
    # The folder of the project comes after it, with the tests, the benchmarks, and the sources that are not to run.
    sys.path.insert(0, str(HERE))
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(HERE), os.environ.get("PYTHONPATH")]))
    os.environ[ASKED] = "1"
    amiss = wanted_and_missing()
    if amiss is not None:
        print(amiss, file=sys.stderr)
        raise SystemExit(2)
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
