"""Read a file in a process of its own, with limits on its time and memory, so that a hostile one ends only that.

The parsers of Word files, pages and PDFs are partly C and C++: what would crash or fill them becomes a clear error.
What comes back is JSON, so that nothing of the other process has to be trusted.
"""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.decode import readers
from compliance.intake.decode.bounds import UnreadableError, refuse

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from compliance.intake.paper import Format

SECONDS: Final = 180
"""How long one file may take, by the clock."""
WORKING: Final = 120
"""How many of these a processor may be at work on it."""
MEMORY: Final = 1_000_000_000
"""How much one file may fill, in bytes, where the system can say so."""
WAY = "fork" if sys.platform == "linux" else "spawn"
"""A fork costs milliseconds; elsewhere it is not safe, and a new interpreter is started."""
_LONGEST_ANSWER: Final = 400_000_000
_DAMAGED: Final = "Open it in the program that made it and save it again, or save its text"


def read(content: bytes, form: Format, *, seconds: float = SECONDS) -> dict[str, Any]:
    """The lines of a file as plain data.

    Raises:
        UnreadableError: if it cannot be read, takes too long or too much, or crashes what reads it.
    """
    if form in ("text", "markdown"):  # nothing but Python reads these
        return readers.read(content, form)
    context: Any = multiprocessing.get_context(WAY)
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, content, form), daemon=True)
    with ours:
        process.start()
        theirs.close()
        try:
            answer = _answer(ours, seconds)
        finally:
            process.join(1 if process.is_alive() else None)
            if process.is_alive():
                process.kill()
                process.join()
    if answer is None:
        if process.exitcode in (0, None):
            refuse("this file could not be read", _DAMAGED)
        refuse("this file ended the program that reads it: it is damaged, or made to do harm", _DAMAGED)
    if "what" in answer:
        raise UnreadableError(answer["what"], answer["remedy"], answer["line"])
    data: dict[str, Any] = answer["read"]
    return data


def _answer(pipe: Connection, seconds: float) -> dict[str, Any] | None:
    try:
        if not pipe.poll(seconds):
            refuse(f"this file takes more than {seconds:.0f} seconds to read", "Part it into several files")
        answer: dict[str, Any] = json.loads(pipe.recv_bytes(_LONGEST_ANSWER))
    except (EOFError, OSError, ValueError):
        return None
    return answer


def _work(pipe: Connection, content: bytes, form: Format) -> None:  # pragma: no cover - in the process apart
    _hold()
    pipe.send_bytes(json.dumps(_said(content, form)).encode())
    pipe.close()
    os._exit(0)  # nothing that others have left to be done at the end is done here: it could not be written


def _said(content: bytes, form: Format) -> dict[str, Any]:
    try:
        return {"read": readers.read(content, form)}
    except UnreadableError as error:
        return {"what": error.what, "remedy": error.remedy, "line": error.line}
    except MemoryError:
        what, remedy = "this file takes more memory than it may", "Part it into several files"
    except RecursionError:
        what, remedy = "the parts of this file stand too deep within each other", _DAMAGED
    except Exception as error:  # noqa: BLE001 - whatever a damaged file brings about is said of the file
        what, remedy = f"this file is damaged: reading it ended in {type(error).__name__}", _DAMAGED
    return {"what": what, "remedy": remedy, "line": None}


def _inherited() -> int:
    """How many bytes this process has from the one that it was forked from, which it does not use itself."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def _hold() -> None:  # pragma: no cover - in the process apart
    """Limit this process, and let it write nowhere but to the pipe."""
    import faulthandler

    faulthandler.disable()
    with contextlib.suppress(OSError):
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
    try:
        import resource
    except ImportError:
        return
    for limit, value in (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_CPU", WORKING),
        ("RLIMIT_DATA", MEMORY + _inherited()),
        ("RLIMIT_AS", 4 * MEMORY + _inherited()),
    ):
        with contextlib.suppress(AttributeError, OSError, ValueError):
            number = getattr(resource, limit)
            _, hardest = resource.getrlimit(number)
            most = value if hardest == resource.RLIM_INFINITY else min(value, hardest)
            resource.setrlimit(number, (most, most))
