"""Within one version of the law the calendar year does not matter: later by whole years, the same is found.

Four years are taken, so that leap days fall as they did. The records know no body of a kind that could be a responsible
authority, or hold an office, in some years only, and nothing dated between the commencements.
"""

from __future__ import annotations

import re
from datetime import date
from random import Random
from typing import Any

import pytest

from compliance.assess.assess import assess
from compliance.dates import parse_year, year_label
from tests.differential.build import built
from tests.differential.compare import Said
from tests.differential.vary import altered, renamed
from tests.samples import Data, Sample, is_day, loads, pack, read, texts

YEARS = 4
FIRST = "2013-04-01"
"""From this day on no rule and no definition that the records touch has changed."""
LONG_AGO = "2004-12-31"
DATED = frozenset(
    {
        "primary_care_trust",
        "clinical_commissioning_group",
        "integrated_care_board",
        "police_authority",
        "mopac",
        "mayor",
    }
    | {"combined_authority", "london_fire_commissioner"}
)
"""Kinds of body that the law knows in some years only, or in some police areas from some day on."""
BEGAN = {"2008-12-12", "2010-04-01", "2012-11-22"}
"""Days on which something begins that a record may be older or younger than by four years."""
_LABEL = re.compile(r"(?<=/)(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{4})(?=/|$)")


def later(text: str) -> str:
    """A day or a year so many years later; any other text as it is."""
    if is_day(text):
        return f"{int(text[:4]) + YEARS}{text[4:]}"
    if re.fullmatch(r"\d{4}-\d{2}", text):
        return year_label(parse_year(text) + YEARS)
    return text


def shifted(data: Any) -> Any:  # noqa: ANN401  # plain data
    """Plain data so many years later."""
    if isinstance(data, dict):
        return {key: shifted(value) for key, value in data.items()}
    if isinstance(data, list):
        return [shifted(each) for each in data]
    return later(data) if isinstance(data, str) else data


def shifted_id(finding: str) -> str:
    """A finding's id so many years later: its year, calendar year or first day."""
    rule, _, occasion = finding.partition(" @ ")

    def label(found: re.Match[str]) -> str:
        text = found.group()
        return str(int(text) + YEARS) if len(text) == len("2013") else later(text)

    return f"{rule} @ {_LABEL.sub(label, occasion)}"


def settled(data: Data, as_at: date) -> bool:
    """Whether every day lies where no version changes, now and so many years later."""
    days = {text for text in texts(data) if is_day(text)} | {as_at.isoformat()}
    years = {text for text in texts(data) if re.fullmatch(r"\d{4}-\d{2}", text)}
    kinds = {each["kind"] for each in data.get("bodies", ())}
    police = [
        data["partnership"].get("police_area", {}),
        *(each.get("police_area", {}) for each in data.get("groups", ())),
    ]
    return (
        all(day >= FIRST or day <= LONG_AGO for day in days)
        and all(year >= FIRST[:7] for year in years)
        and not kinds & DATED
        and all(each.get("id") in (None, "marlshire") for each in police)
    )


def plain(data: Data) -> Data:
    """A built record without what the law knows in some years only, and with what began before as if long ago."""
    gone = {each["id"] for each in data.get("bodies", ()) if each["kind"] in DATED}
    kept: Data = renamed(data, dict.fromkeys(BEGAN, "1999-04-01") | dict.fromkeys(gone, "council"))
    kept["bodies"] = [each for each in kept["bodies"] if each["kind"] not in DATED and each["id"] != "council"]
    kept["bodies"] += [each for each in data["bodies"] if each["id"] == "council"]
    kept["partnership"]["police_area"] = {"id": "marlshire", "name": "Marlshire"}
    kept["offices"] = [each for each in kept.get("offices", ()) if each["office"] != "elected_local_policing_body"]
    kept["offices"].append(
        {"office": "elected_local_policing_body", "of": "marlshire", "holder": "pcc", "from": "1999-04-01"}
    )
    return kept


def drawn(number: int) -> Sample | None:
    """A random record of years in which nothing changed; None: this number gives none."""
    random = Random(f"shifted/{number}")  # noqa: S311  # the same each time
    sample = built(random, 2015)
    data = plain(sample.data)
    if not loads(data):
        return None
    sample = altered(random, Sample(data, sample.as_at), lambda each: loads(each) and settled(each, sample.as_at))
    return sample if loads(sample.data) and settled(sample.data, sample.as_at) else None


def found(sample: Sample) -> dict[str, Said]:
    """What is found, by the findings' ids."""
    told = assess(pack(), read(sample.data), sample.as_at).findings
    return {
        each.id: Said(each.outcome.value, frozenset(f"{limb.limb} {limb.truth.word}" for limb in each.limbs))
        for each in told
    }


@pytest.mark.parametrize("piece", range(4))
def test_later_by_whole_years_the_same_is_found(piece: int) -> None:
    """Every finding is there again so many years later, with the same outcome by the same limbs."""
    samples = [each for number in range(piece, 80, 4) if (each := drawn(number)) is not None]
    assert len(samples) >= 5  # or the property would hold of nothing
    for sample in samples:
        moved = Sample(shifted(sample.data), date.fromisoformat(later(sample.as_at.isoformat())))
        assert {shifted_id(name): said for name, said in found(sample).items()} == found(moved)
