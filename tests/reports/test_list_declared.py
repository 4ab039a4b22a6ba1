"""A list that a record declares complete is not asked for again; one that it does not is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.assess.assess import assess
from compliance.report import wording
from tests.samples import pack, read

_LISTED = {"every": "responsible_authority", "of": "donford", "from": "2007-08-01", "to": "2014-03-31"}


@pytest.mark.parametrize(
    "rule, limb, words",
    [
        ("reg-4/3/nominate", "nominee", "complete list of the authorities"),
        ("reg-11/1", "e", "full list of responsible"),
    ],
)
def test_authorities_that_are_declared_are_not_asked_for(rule: str, limb: str, words: str) -> None:
    """What is still wanted of each is asked for either way, and of whom."""
    for declared in (False, True):
        data = {**_RECORD, "completeness": [_LISTED | {"made": "2014-04-30"}] if declared else []}
        (found,) = assess(pack(), read(data), date(2014, 6, 30), only={f"uksi-2007-1830/{rule}"}).findings
        (asked,) = (wording.need(each) for each in found.needs if each.limb == limb)
        assert (words in asked) is not declared
        assert "each responsible authority" in asked
        assert "Donford Council" in asked or not declared


_RECORD: dict[str, Any] = {
    "record": 1,
    "partnership": {
        "id": "donford", "name": "Safer Donford Partnership", "kind": "strategy_group",
        "area": {"id": "donford-borough", "name": "Donford", "kind": "unitary_district"},
    },
    "period": {"from": "2013-04-01", "to": "2014-03-31"},
    "bodies": [
        {"id": "council", "name": "Donford Council", "kind": "unitary_council",
         "responsible_authority": [{"from": "2009-04-01"}]},
    ],
    "documents": [
        {"id": "protocol", "kind": "protocol", "prepared": "2012-05-10"},
        {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-12"},
    ],
}  # fmt: skip
