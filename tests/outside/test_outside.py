"""Records written from the law by somebody who had not seen the rules: what each of them gives."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.dates import parse_day
from compliance.law import pack
from compliance.record.load import from_loaded

CASES: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "records.jsonl").read_text(encoding="utf-8").splitlines()
]
RULES = lru_cache(pack.load)
CAREFUL = {"cannot_tell", "needs_judgement", "not_applicable"}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_record_gives_what_was_agreed(case: dict[str, Any]) -> None:
    """Each rule that the record was written for gives the findings that were expected or agreed."""
    loaded = from_loaded(files.read_text(json.dumps(case["record"]), f"{case['name']}.json", is_json=True))
    assessment = assess(RULES(), loaded, parse_day(case["as_at"]))
    for rule, row in case["expect"].items():
        found = [each for each in assessment.findings if each.rule in {rule, f"uksi-2007-1830/{rule}"}]
        assert [f"{each.occasion.key}: {each.outcome}" for each in found] == row["outcomes"], rule


def test_no_difference_claims_more_than_the_outsider() -> None:
    """Where the program and the outsider differ, the program never says met, not met or outstanding alone."""
    for case in CASES:
        for rule, row in case["expect"].items():
            if "the_outsider_expected" in row and not row.get("because"):
                expected = set(row["the_outsider_expected"])
                claimed = {each.rpartition(": ")[2] for each in row["outcomes"]} - CAREFUL
                assert claimed <= expected or "*" in expected, (case["name"], rule)
