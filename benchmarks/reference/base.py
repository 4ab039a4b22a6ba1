"""What every hand-written rule of the reference builds on, in one place: verdicts, truths, and the record as at a day.

Written from the law note and the design, never from the rule files or the engine: it is a second opinion.
"""

from benchmarks.reference.facts import Facts, among, same
from benchmarks.reference.verdicts import (
    NO,
    OPEN,
    UNKNOWN,
    YES,
    Limb,
    Place,
    Val,
    Verdict,
    both,
    count_at_least,
    decide,
    each_of,
    either,
    every,
    opposite,
    val,
)

__all__ = [
    "NO",
    "OPEN",
    "UNKNOWN",
    "YES",
    "Facts",
    "Limb",
    "Place",
    "Val",
    "Verdict",
    "among",
    "both",
    "count_at_least",
    "decide",
    "each_of",
    "either",
    "every",
    "opposite",
    "same",
    "val",
]
