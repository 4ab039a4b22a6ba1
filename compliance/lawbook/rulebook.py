"""The table of contents of the rulebook: each instrument, each of its rules, and when each was law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.dates import DAY, FOREVER
from compliance.law.instrument import LOCAL
from compliance.lawbook import words as w
from compliance.lawbook.sheet import WIDTH, Sheet

if TYPE_CHECKING:
    from datetime import date

    from compliance.dates import Span
    from compliance.law.instrument import Instrument
    from compliance.law.pack import PackedRule, RulePack


def currency(pack: RulePack, instrument: str) -> str:
    """As at when an instrument was read, and what was not found or not confirmed."""
    return next((each.currency for each in pack.instruments if each.instrument == instrument), "")


def listing(pack: RulePack, on: date | None = None) -> str:
    """Every rule with its provision, its title and the days on which it is law; those of the group's own terms last.

    Args:
        pack: the rules.
        on: a day; rules that are not law on it are marked. None marks none.
    """
    sheet = Sheet(WIDTH)
    sheet.heading(f"The rules{f' as at {w.day(on)}' if on else ''}", "=")
    sheet.para("One of them in full: compliance law RULE --on DATE")
    sheet.para("Who is a responsible authority or a policing body: compliance law definitions --on DATE")
    ruled = [each for each in _ordered(pack) if _rules_of(pack, each)]
    for instrument in ruled:
        _instrument(sheet, pack, instrument, on)
    silent = [each for each in _ordered(pack) if each not in ruled]
    if silent:
        sheet.heading("Read for these rules, with none of their own")
        for instrument in silent:
            where = f" {instrument.url}" if instrument.url else ""
            sheet.item(f"{instrument.instrument}: {instrument.title}.{where}")
    return sheet.text()


def _ordered(pack: RulePack) -> list[Instrument]:
    return sorted(pack.instruments, key=lambda each: each.instrument == LOCAL)


def _rules_of(pack: RulePack, instrument: Instrument) -> list[PackedRule]:
    return [each for each in pack.rules if each.instrument == instrument.instrument]


def _instrument(sheet: Sheet, pack: RulePack, instrument: Instrument, on: date | None) -> None:
    sheet.heading(instrument.title)
    if instrument.instrument == LOCAL:
        sheet.para(instrument.currency)
    else:
        facts = [
            f"Made {w.day(instrument.made)}" if instrument.made else "",
            f"in force from {w.day(instrument.in_force)}" if instrument.in_force else "",
            f"amended by {w.listed(w.cite(each) for each in instrument.amended_by)}" if instrument.amended_by else "",
        ]
        sheet.para("; ".join(fact for fact in facts if fact) or "No dates given")
        if instrument.url:
            sheet.para(instrument.url)
    for packed in _rules_of(pack, instrument):
        sheet.blank()
        sheet.pair(packed.rule.rule, packed.rule.title, to=18)
        sheet.para(_when(packed, on), 18)


def _when(packed: PackedRule, on: date | None) -> str:
    rule = packed.rule
    if not rule.in_force:
        return f"{rule.provision}; as the group's terms have it"
    runs = w.listed(w.days(each) for each in _runs(packed))
    text = f"{w.DEONTIC[rule.deontic].split()[0]}, {rule.provision}; law {runs}"
    if on is not None and rule.version_on(on) is None:
        text += f". Not in force on {w.day(on)}"
    return text


def _runs(packed: PackedRule) -> list[Span]:
    return w.runs(each.span for each in packed.rule.in_force)


def listing_json(pack: RulePack, on: date | None = None) -> dict[str, Any]:
    """The same as plain data for `--format json`.

    The names stay: `on`, and `instruments`, each with `instrument`, `title`, `url`, `currency`, and `rules`,
    each with `rule`, `provision`, `title`, `deontic`, `is_law` on the day (null without a day, and for the group's
    own arrangements) and `law` (each run of days with `from`, and `to` as the last day).
    """
    return {
        "on": on.isoformat() if on else None,
        "instruments": [
            {
                "instrument": instrument.instrument,
                "title": instrument.title,
                "url": instrument.url,
                "currency": instrument.currency,
                "rules": [_rule_json(each, on) for each in _rules_of(pack, instrument)],
            }
            for instrument in _ordered(pack)
        ],
    }


def _rule_json(packed: PackedRule, on: date | None) -> dict[str, Any]:
    rule = packed.rule
    return {
        "rule": packed.id,
        "provision": rule.provision,
        "title": rule.title,
        "deontic": rule.deontic,
        "is_law": rule.version_on(on) is not None if on and rule.in_force else None,
        "law": [
            {"from": each.start.isoformat(), "to": None if each.end == FOREVER else (each.end - DAY).isoformat()}
            for each in _runs(packed)
        ],
    }
