"""Who had a standing in law on a day: the definitions as a page of plain English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance.dates import DAY, FOREVER
from compliance.lawbook import words as w
from compliance.lawbook.rulebook import currency
from compliance.lawbook.sheet import WIDTH, Sheet

if TYPE_CHECKING:
    from datetime import date

    from compliance.law.instrument import Standing
    from compliance.law.pack import RulePack
    from compliance.law.rule import InForce

STANDINGS: Final = (
    (
        "responsible_authorities",
        "Responsible authorities (reg 2; section 5(1) of the 1998 Act)",
        "Kinds of body only: which bodies they were in an area is for the record to say.",
    ),
    (
        "elected_local_policing_body",
        "The elected local policing body (regs 9A and 13A)",
        "A copy of the agreement and of the plan is sent to the one for the police area.",
    ),
    ("reg_14A", "Who holds the power of reg 14A", "The power to require representatives to attend a meeting."),
)
NOBODY: Final = "Nobody on this day."


def definitions_page(pack: RulePack, on: date) -> str:
    """Who is a responsible authority, an elected local policing body and a holder of the power of 14A on a day."""
    sheet = Sheet(WIDTH)
    sheet.heading(f"Who had which standing on {w.day(on)}", "=")
    sheet.para(
        f"A year runs from {pack.definitions.year_begins} (reg 2). Police areas are written here by the ids that "
        "records use for them."
    )
    for name, title, lead in STANDINGS:
        rows: tuple[Standing, ...] = getattr(pack.definitions, name)
        sheet.heading(title)
        sheet.para(lead)
        sheet.blank()
        today = [(row, run) for row in rows for run in row.in_force if on in run.span]
        for row, run in today:
            _row(sheet, row, run)
        if not today:
            sheet.para(NOBODY)
        _others(sheet, rows, on)
    sheet.heading("Areas")
    for area in pack.definitions.areas:
        kinds = w.listed((w.AREA_KINDS.get(each, w.plain(each)) for each in area.kinds), "or")
        sheet.item(f"{w.AREA_NAMES.get(area.name, w.plain(area.name))}: {kinds}. {w.sentence(area.source)}")
    sheet.heading("What was read")
    for instrument in ("uksi-2007-1830", "ukpga-1998-37"):
        sheet.para(currency(pack, instrument))
    sheet.blank()
    sheet.para(w.NOT_LEGAL_ADVICE)
    return sheet.text()


def _kinds(row: Standing) -> str:
    return w.listed((w.BODY_KINDS[each] for each in row.kinds), "or")


def _where(row: Standing) -> str:
    if row.area_kinds is not None:
        return f", in {w.listed((w.AREA_KINDS[each] for each in row.area_kinds), 'or')} only"
    if row.police_areas is not None:
        return f", in the police area {w.listed(row.police_areas, 'or')} only"
    if row.except_police_areas:
        many = "s" if len(row.except_police_areas) > 1 else ""
        return f", except in the police area{many} {w.listed(row.except_police_areas)}"
    return ""


def _row(sheet: Sheet, row: Standing, run: InForce) -> None:
    kinds = _kinds(row)
    limb = f" ({row.limb})" if row.limb else ""
    sheet.item(f"{kinds[0].upper()}{kinds[1:]}{_where(row)}{limb}: {w.days(run.span)}{_doubt(row)}")
    made_by = f"Made by {w.cite(run.made_by)}. " if run.made_by else ""
    sheet.para(f"{made_by}{w.sentence(row.source)}", 2)
    if row.note:
        sheet.para(w.sentence(row.note), 2)


def _others(sheet: Sheet, rows: tuple[Standing, ...], on: date) -> None:
    others = [(row, run) for row in rows if not any(on in run.span for run in row.in_force) for run in row.in_force]
    if others:
        sheet.blank()
        sheet.para("Not on this day:")
        for row, run in others:
            sheet.item(f"{_kinds(row)}{_where(row)}: {w.days(run.span)}{_doubt(row)}")


def _doubt(row: Standing) -> str:
    return " (perhaps: not confirmed)" if row.unconfirmed else ""


def definitions_json(pack: RulePack, on: date) -> dict[str, Any]:
    """The same as plain data for `--format json`.

    The names stay: `on`, `year_begins`, `areas` (each `name`, `kinds`, `source`), and for each of
    `responsible_authorities`, `elected_local_policing_body` and `reg_14A` a list with `kinds`, `police_areas`,
    `except_police_areas`, `area_kinds`, `on_the_day`, `in_force` (each `from`, `to` as the last day, `made_by`),
    `unconfirmed`, `source`, `note`.
    """
    found: dict[str, Any] = {"on": on.isoformat(), "year_begins": pack.definitions.year_begins}
    for name, _, _ in STANDINGS:
        found[name] = [_row_json(row, on) for row in getattr(pack.definitions, name)]
    found["areas"] = [
        {"name": each.name, "kinds": list(each.kinds), "source": each.source} for each in pack.definitions.areas
    ]
    return found


def _row_json(row: Standing, on: date) -> dict[str, Any]:
    return {
        "kinds": list(row.kinds),
        "police_areas": None if row.police_areas is None else list(row.police_areas),
        "except_police_areas": list(row.except_police_areas),
        "area_kinds": None if row.area_kinds is None else list(row.area_kinds),
        "on_the_day": any(on in run.span for run in row.in_force),
        "in_force": [
            {
                "from": run.from_.isoformat(),
                "to": None if run.span.end == FOREVER else (run.span.end - DAY).isoformat(),
                "made_by": run.made_by,
            }
            for run in row.in_force
        ],
        "unconfirmed": row.unconfirmed,
        "source": row.source,
        "note": row.note,
    }
