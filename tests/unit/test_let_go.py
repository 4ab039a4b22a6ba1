"""Of one record of many nothing is left when it has been read, and what is still asked then is looked up again."""

from __future__ import annotations

import gc

from compliance.assess.assess import assess, assessed
from compliance.record import one_body
from compliance.report import json_v1
from tests.differential.run import drawn
from tests.samples import pack

_SEED = 5


def test_nothing_is_left_for_python_to_search_for() -> None:
    """An assessment that was read is freed at the end of the `with`, with its view and all that was looked up."""
    samples = [drawn(_SEED, number) for number in range(20)]
    while gc.collect():  # with the pack of another test go the rules that were made ready from it
        pass
    gc.disable()
    try:
        for sample, only in samples:
            with assessed(pack(), sample.loaded, sample.as_at, period=None, only=only) as made:
                json_v1.render(made)
            del made
            record = sample.loaded.record
            # Each reading of sources that differ, and of one body in two entries, has a view of its own.
            if not record.contradictions and one_body.joined(record)[0] is record:
                assert gc.collect() == 0, sample.as_at
            gc.collect()
    finally:
        gc.enable()


def test_what_is_read_afterwards_is_the_same() -> None:
    """Whoever holds an assessment beyond the `with` still reads all of it."""
    for number in range(20):
        sample, only = drawn(_SEED, number)
        with assessed(pack(), sample.loaded, sample.as_at, period=None, only=only) as made:
            pass
        assert json_v1.render(made) == json_v1.render(assess(pack(), sample.loaded, sample.as_at, only=only))
