"""The differential test by hand: `python -m tests.differential --records 200000 --processes 2`.

Prints how many occasions of each rule had each outcome, and each disagreement with the least record that shows it. Ends
with 1 if the two implementations differ, or if an outcome that some case of a rule has was not reached.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from typing import TYPE_CHECKING

from tests.differential.compare import differences
from tests.differential.run import Tally, run, table, wanted
from tests.differential.shrink import shrunk
from tests.samples import Sample, loads, pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.differential.compare import Difference
    from tests.samples import Data


def main(arguments: Sequence[str]) -> int:
    """Run it.

    Returns:
        0 if the two agree and everything was reached, else 1.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.differential", description=__doc__)
    parser.add_argument("--records", type=int, default=2000, help="how many random records, beside those of the cases")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other records")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--show", type=int, default=5, help="how many kinds of disagreement to show in full")
    parser.add_argument("--rule", help="hold the random records to the rules that begin so, such as reg-10 or local")
    asked = parser.parse_args(arguments)
    started, whole, told = time.monotonic(), Tally(), 0
    rules = (
        frozenset(each.rule.rule for each in pack().rules if each.rule.rule.startswith(asked.rule))
        if asked.rule
        else None
    )
    for piece in run(asked.seed, asked.records, asked.processes, rules):
        whole.add(piece)
        if whole.records - told >= 10_000:  # now and then
            told = whole.records
            print(
                f"{told} records, {time.monotonic() - started:.0f} s, {len(whole.found)} disagreements", file=sys.stderr
            )
    print(table(whole))
    missing = sorted(wanted() - {key for key, number in whole.reached.items() if number})
    print(
        f"\n{whole.records} records, {sum(whole.reached.values())} occasions, seed {asked.seed}: "
        f"{len(whole.found)} disagreements, {sum(whole.aside.values())} set aside as known"
    )
    for point, number in sorted(whole.aside.items()):
        print(f"set aside: {point}, {number} times")
    for rule, outcome in missing:
        print(f"not reached: {rule}, {outcome}, which a case of the rule has")
    _show(whole.found, asked.show)
    return 1 if whole.found or missing else 0


def kind(difference: Difference) -> tuple[str, str | None, str | None]:
    """What makes two disagreements alike: the rule and the two outcomes."""
    outcomes = [each.outcome if each else None for each in (difference.engine, difference.reference)]
    return difference.rule, outcomes[0], outcomes[1]


def _show(found: list[tuple[str, Sample, Difference]], most: int) -> None:
    """One of each kind, on the least record."""
    kinds: dict[tuple[str, str | None, str | None], list[tuple[str, Sample, Difference]]] = {}
    for each in found:
        kinds.setdefault(kind(each[2]), []).append(each)
    ordered = sorted(kinds.items(), key=lambda item: -len(item[1]))
    for place, (alike, several) in enumerate(ordered):
        name, sample, difference = min(several, key=lambda each: len(str(each[1].data)))
        print(f"\n{len(several)} of this kind, such as record {name} as at {sample.as_at}: {difference}")
        if place < most:
            print(json.dumps(least(sample, alike), indent=1))


def least(sample: Sample, alike: tuple[str, str | None, str | None]) -> Data:
    """The least record that still shows a disagreement of the kind."""

    def still(data: Data) -> bool:
        if not loads(data):
            return False
        against, _ = differences(Sample(data, sample.as_at, sample.rule), only={alike[0]})
        return any(kind(each) == alike for each in against)

    return shrunk(sample.data, still) if still(sample.data) else sample.data


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
