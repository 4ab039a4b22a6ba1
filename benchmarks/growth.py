"""How the work on one record grows with what is in it, such as its meetings and years: the exponent of its size.

Told of the time, and of the calls of functions, which are the same on every machine however busy it is.
"""

from __future__ import annotations

import cProfile
import math
import pstats
import time
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.made import AS_AT, Data, made
from compliance import files
from compliance.assess.assess import assess
from compliance.dates import year_label
from compliance.law import pack
from compliance.record.load import LoadedRecord, from_loaded
from compliance.report.json_v1 import render_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from compliance.law.pack import RulePack


def documented(number: int) -> Data:
    """A record of four years with so many more plans for them."""
    data = made(years=4)
    plans = (
        {"id": f"issue-{n}", "kind": "partnership_plan", "for_year": year_label(2022 + n % 4), "prepared": _day(n)}
        for n in range(number)
    )
    data["documents"] = [*data["documents"], *plans]
    return data


def _day(number: int) -> str:
    return f"{2022 + number % 4}-03-{1 + number % 28:02}"


SIZES: Mapping[str, tuple[Callable[[int], Data], Sequence[int]]] = {
    "meetings": (lambda number: made(meetings=number), (20, 40, 80, 160)),
    "years": (lambda number: made(years=number, meetings=8 * number), (2, 4, 8, 16)),
    "appointments": (lambda number: made(years=4, appointments=number), (80, 160, 320, 640)),
    "documents": (documented, (40, 80, 160, 320)),
}
"""By what a record grows, and how many of it there are."""
TURNS = 3


def loaded(data: Data) -> LoadedRecord:
    """Plain data as a loaded record."""
    return from_loaded(files.Loaded("made.json", data, files.Lines(), ""))


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The power of the size with which the time grows, fitted to the doublings by least squares; 1 is linear."""
    across, up = [math.log(each) for each in sizes], [math.log(each) for each in seconds]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    slope = sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True))
    return slope / sum((x - middle) ** 2 for x in across)


def calls(data: Data, rules: RulePack) -> int:
    """How many functions are called to load a record, assess it and write its report as JSON."""
    profile = cProfile.Profile()
    with profile:
        render_line(assess(rules, loaded(data), AS_AT))
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]  # its stubs leave it out


def calls_for_outcomes(data: Data, rules: RulePack) -> int:
    """How many are called to assess it, nothing that explains an outcome being read."""
    record, profile = loaded(data), cProfile.Profile()
    with profile:
        assess(rules, record, AS_AT)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]  # as above


def _best(call: Callable[[], object]) -> float:
    took = []
    for _ in range(TURNS):
        begun = time.process_time()
        call()
        took.append(time.process_time() - begun)
    return min(took)


def main() -> None:
    """Measure and print."""
    rules = pack.load()
    print("Growth: processor time to assess one record, the least of", TURNS)
    for name, (make, sizes) in SIZES.items():
        records = [loaded(make(size)) for size in sizes]
        seconds = [_best(partial(assess, rules, record, AS_AT)) for record in records]
        shown = ", ".join(f"{size}: {each * 1000:.0f} ms" for size, each in zip(sizes, seconds, strict=True))
        counts = [calls_for_outcomes(make(size), rules) for size in sizes]
        whole = [calls(make(size), rules) for size in sizes]
        print(f"  {name:13} {shown}; exponent of the last doubling {exponent(sizes[-2:], seconds[-2:]):.2f}; of the "
              f"calls {exponent(sizes[-2:], counts[-2:]):.2f}, and of those to load, assess and write it "
              f"{exponent(sizes[-2:], whole[-2:]):.2f}", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
