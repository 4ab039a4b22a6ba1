"""Small records of one question each, held to the rules that ask it.

In a record of all that a matter has, a question is seldom put with everything else settled: that a quorum of a third of
three members, rounded down, is missed by nobody there. Here all that a question does not turn on is certain, and each
thing on which it turns takes one of the few values between which the answer changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.differential.edges import Edges, framed
from tests.differential.focused_calls import attended, sent
from tests.differential.focused_meetings import following, open_to_all, ratifying
from tests.differential.focused_offices import arranged, officed, seated
from tests.differential.focused_papers import heeded, renewed, whole
from tests.differential.focused_people import guests, joined, quorate
from tests.differential.focused_policing import called, copies
from tests.differential.focused_succession import between_counties, reorganised, succeeded
from tests.differential.twists import twisted
from tests.samples import Sample, pack

Matter = Callable[[Edges], None]

SINCE_POLICING = (2011, 2012, 2012, 2013, 2013, 2017, 2024)
"""Years in which there was a policing body, and those in which a mayor became it."""
OLD_AND_NEW = (2007, 2008, 2009, 2010, 2010, 2011, 2011, 2013)
SEATS = "local/voting-seats"
QUORUM, OTHER = ("local/quorum", "local/inquorate"), ("local/minutes", "local/substitutes", "local/chair")
TAKEN_OVER = (
    "reg-3/1", "reg-4", "reg-5", "reg-6", "reg-7", "reg-8/1", "reg-9/1", "reg-9A", "reg-10", "reg-11", "reg-12/4/a",
    "reg-13A", "reg-14",
)  # fmt: skip

MATTERS: tuple[tuple[Matter, tuple[int, ...], tuple[str, ...]], ...] = (
    (quorate, (2013,), QUORUM),
    (quorate, (2010, 2011), QUORUM),
    (copies, SINCE_POLICING, ("reg-9A", "reg-13A", "reg-14")),
    (called, SINCE_POLICING, ("reg-14A",)),
    (guests, OLD_AND_NEW, ("reg-3/4", "reg-8/3", "reg-12/4", *OTHER)),
    (renewed, OLD_AND_NEW, ("reg-3/1/b", "reg-9", "reg-9A", "reg-10", "reg-13", "reg-13A", "reg-14")),
    (whole, OLD_AND_NEW, ("reg-4/2", "reg-6", "reg-7", "reg-9/3", "reg-11")),
    (joined, OLD_AND_NEW, ("reg-3/2", "reg-3/3", "reg-8/2", "reg-4/3")),
    (officed, OLD_AND_NEW, ("reg-3/2", "reg-3/3", "reg-8/2", "reg-4/3", "local/chair", "local/deputy-chair", SEATS)),
    (arranged, OLD_AND_NEW, ("reg-3/1", "reg-3/4", "reg-3/5", "reg-3/7", "reg-4/1", "reg-8", "reg-12/[123]")),
    (following, OLD_AND_NEW, ("local/minutes", "local/inquorate", "local/frequency", "local/quorum")),
    (ratifying, OLD_AND_NEW, ("local/inquorate", "local/quorum")),
    (open_to_all, OLD_AND_NEW, ("reg-12/4", "reg-3/4")),
    (seated, OLD_AND_NEW, ("reg-3/2", "reg-3/3", "reg-8/2")),
    (sent, (2012, 2013, 2013, 2017, 2024), ("reg-9A", "reg-13A")),
    (attended, SINCE_POLICING, ("reg-14A",)),
    (heeded, OLD_AND_NEW, ("reg-15",)),
    (succeeded, OLD_AND_NEW, TAKEN_OVER),
    (reorganised, OLD_AND_NEW, ("reg-8/1", "reg-8/2", "reg-8/3", "reg-9/1", "reg-9/2")),
    (between_counties, OLD_AND_NEW, ("reg-10/3",)),
    (succeeded, OLD_AND_NEW, TAKEN_OVER),
)
"""Each question, with the years in which it is put and with how the rules begin that ask it."""
OF_STRATEGY_GROUPS = frozenset({open_to_all, between_counties})
"""Those that no rule asks of a county strategy group."""


def focused(random: Random) -> tuple[Sample, set[str]]:
    """A small record of one question, with the day of its report, and the rules to hold it to."""
    matter, years, begin = random.choice(MATTERS)
    edges = framed(
        random, years, counties=0.0 if matter in OF_STRATEGY_GROUPS else 1.0 if matter is reorganised else 0.4
    )
    matter(edges)
    twisted(edges)
    rules = {
        each.rule.rule for each in pack().rules if any(re.match(f"{one}(?![0-9A-Z])", each.rule.rule) for one in begin)
    }
    return Sample(edges.make.data, edges.as_at), rules
