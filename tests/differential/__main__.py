"""The differential test by hand: `python -m tests.differential --records 200000 --processes 2`.

Prints each disagreement as it is found; at the end how many occasions of each rule had each outcome, and the
disagreements by rule and limb, with the least record that shows each kind. Ends with 1 if the two implementations
differ, if an outcome that some case of a rule has was not reached, or if it was stopped before it was through.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from tests.differential.kinds import Kinds
from tests.differential.run import Tally, run, table, wanted
from tests.samples import pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EVERY = 30
"""Seconds between two lines of progress."""


def main(arguments: Sequence[str]) -> int:
    """Run it.

    Returns:
        0 if the two agree and everything was reached, else 1.
    """
    asked = _asked(arguments)
    last = asked.first + asked.records
    rules = frozenset(each.rule.rule for each in pack().rules if each.rule.rule.startswith(asked.rule or ""))
    pieces = run(asked.seed, asked.first, last, asked.processes, rules if asked.rule else None, small=asked.narrow)
    whole, kinds = Tally(), Kinds()
    stopped = _gathered(pieces, whole, kinds, asked)
    print(table(whole))
    missing = sorted(wanted() - {key for key, number in whole.reached.items() if number})
    print(
        f"\n{whole.records} records, {sum(whole.reached.values())} occasions, seed {asked.seed}: "
        f"{sum(kinds.number.values())} disagreements, {sum(whole.aside.values())} set aside as known"
    )
    if stopped:
        print(f"stopped {stopped} before it was through")
    for point, number in sorted(whole.aside.items()):
        print(f"set aside: {point}, {number} times")
    for rule, outcome in missing:
        print(f"not reached: {rule}, {outcome}, which a case of the rule has")
    for line in kinds.told(asked.show):
        print(line, flush=True)
    return 1 if kinds.number or missing or stopped else 0


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.differential", description=__doc__)
    parser.add_argument("--records", type=int, default=2000, help="how many random records, beside those of the cases")
    parser.add_argument("--first", type=int, default=0, help="the number of the first, to go on from an earlier run")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other records")
    parser.add_argument("--narrow", action="store_true", help="small records at the edges of one matter instead")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--minutes", type=float, help="stop after so many minutes and tell how far it came")
    parser.add_argument("--show", type=int, default=20, help="how many kinds of disagreement to show with a record")
    parser.add_argument("--rule", help="hold the random records to the rules that begin so, such as reg-10 or local")
    return parser.parse_args(arguments)


def _gathered(pieces: Iterator[Tally], whole: Tally, kinds: Kinds, asked: argparse.Namespace) -> str:
    """Add up the pieces and tell of them meanwhile.

    Returns:
        Why it was stopped; empty if it went to its end.
    """
    started = told = time.monotonic()
    try:
        for piece in pieces:
            whole.add(piece)
            for name, sample, difference in piece.found:
                kinds.add(name, sample, difference)
                print(f"{name} as at {sample.as_at}: {difference}", flush=True)
            whole.found.clear()  # counted: what is kept does not grow with the number of records
            now = time.monotonic()
            if now - told >= EVERY:
                told = now
                _progress(whole, kinds, now - started)
            if asked.minutes and now - started >= 60 * asked.minutes:
                return f"after {asked.minutes:g} minutes"
    except KeyboardInterrupt:
        return "by hand"
    return ""


def _progress(whole: Tally, kinds: Kinds, seconds: float) -> None:
    print(
        f"{whole.records} records in {seconds:.0f} s, {sum(kinds.number.values())} disagreements, "
        f"{whole.memory // 1024} MB a process at most",
        file=sys.stderr,
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
