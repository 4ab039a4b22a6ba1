"""A record written out as plain data is the same record when it is read again."""

import json

import pytest
from hypothesis import given

from compliance.record.model import Record
from tests.samples import Sample, bases, plain, read
from tests.strategies import samples


def name(sample: Sample) -> str:
    """The partnership and the rule, for the name of a test."""
    return f"{sample.data['partnership']['id']}-{sample.rule or 'fixture'}"


def written(record: Record, *, brief: bool) -> Record:
    """The record as JSON has it, read again."""
    data = record.model_dump(mode="json", by_alias=True, exclude_unset=brief)
    return read(json.loads(json.dumps(data))).record


@pytest.mark.parametrize("brief", [True, False])
def test_every_fixture_and_case_survives(brief: bool) -> None:
    """Each fixture and the record of each case is the same after it is written and read."""
    fixtures, cases = bases()
    for sample in (*fixtures, *cases):
        record = sample.loaded.record
        assert written(record, brief=brief) == record, name(sample)


@given(samples())
def test_any_record_survives(sample: Sample) -> None:
    """So is any other, whether what is left out is written as nothing or not at all."""
    record = sample.loaded.record
    assert written(record, brief=True) == record
    assert written(record, brief=False) == record
    assert plain(written(record, brief=True)) == plain(record)
