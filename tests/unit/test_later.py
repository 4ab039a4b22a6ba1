"""A report says once that the record has answers given only after the day of which it speaks."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from compliance.assess.assess import assess
from compliance.record.publishable import publishable
from compliance.report import json_v1, text
from tests.samples import pack, read

RECORD: dict[str, Any] = {
    "record": 1,
    "partnership": {
        "id": "donford", "name": "Safer Donford", "kind": "strategy_group",
        "area": {"id": "donford-borough", "name": "Donford", "kind": "unitary_district"},
    },
    "period": {"from": "2024-04-01", "to": "2025-03-31"},
    "bodies": [{"id": "council", "name": "Donford Council", "kind": "unitary_council",
                "responsible_authority": [{"from": "1998-09-30"}]}],
    "appointments": [{"post": "Director", "by": "council", "senior": "true", "judged_by": "strategy_group",
                      "judged_on": "2025-05-01"}],
    "meetings": [{"id": "june", "date": "2024-06-12", "kind": "public", "attendance": [
        {"post": "Director", "represents": "council", "senior": "true", "judged_by": "strategy_group",
         "judged_on": "2025-05-02"}]}],
    "completeness": [{"every": "attendance", "of": "june", "made": "2025-05-03"}],
    "determinations": [{"question": "reg-12/4/b#senior", "about": ["june", "council"], "answer": "yes",
                        "by": "strategy_group", "date": "2025-05-04"}],
}  # fmt: skip


@pytest.mark.parametrize(
    "as_at,number",
    [("2025-04-30", 4), ("2025-05-01", 3), ("2025-05-02", 2), ("2025-05-03", 1), ("2025-05-04", None)],
)
def test_each_answer_after_the_day_of_the_report_is_counted(as_at: str, number: int | None) -> None:
    """Declarations, decisions, and judgements noted beside a place or a person: each on its own day."""
    later = json.loads(json_v1.render(assess(pack(), read(RECORD), date.fromisoformat(as_at))))["later"]
    assert later == (number and {"answers": number, "last": "2025-05-04"})


def test_the_report_says_it_beside_its_day() -> None:
    """And nothing where every answer was given by then."""
    said = text.render(assess(pack(), read(RECORD), date(2025, 5, 3)))
    assert said.count("Not used") == 1
    assert "1 declaration or decision of the record was made after that day, on 4 May 2025." in said
    assert "Not used" not in text.render(assess(pack(), read(RECORD), date(2025, 5, 4)))


def test_the_day_of_an_answer_from_a_closed_session_is_not_published() -> None:
    """In a version for publication it is as if there were none."""
    data = {key: value for key, value in RECORD.items() if key not in ("appointments", "completeness", "meetings")}
    decision = {
        **RECORD["determinations"][0],
        "about": ["donford"],
        "source": {"of": "minutes", "closed_session": "true"},
    }
    data |= {
        "determinations": [decision],
        "sources": [{"id": "minutes", "title": "Minutes", "strength": "confirmed_minutes"}],
    }
    assert assess(pack(), read(data), date(2025, 5, 3)).later is not None
    assert assess(pack(), publishable(read(data)), date(2025, 5, 3)).later is None
