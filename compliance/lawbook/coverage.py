"""Every provision of every instrument and how it is dealt with: by which limb, or why by none.

The pack does not load with a row that names a limb nobody wrote, or a limb that quotes words and stands
in no row; what is counted here is what was read, and what was left alone and why.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from compliance.dates import DAY, FOREVER
from compliance.lawbook import words as w
from compliance.lawbook.sheet import WIDTH, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.dates import Span
    from compliance.law.instrument import Instrument, Provision
    from compliance.law.pack import RulePack

How: TypeAlias = Literal["modelled", "not_a_rule", "not_modelled", "reading"]

ACCOUNTED_FOR: Final = "every provision accounted for"


@dataclass(frozen=True, slots=True)
class Row:
    """One provision, or a limb that no provision names."""

    instrument: str
    title: str
    provision: str
    says: str
    how: How
    by: tuple[str, ...]
    """`rule#limb` or `definitions#name`."""
    why: str | None
    """The reason where nothing models it: a word of `words.WHY_NO_RULE`, or a sentence."""
    law: tuple[Span, ...]
    """When it was law; empty: as long as the instrument."""


def coverage(pack: RulePack) -> list[Row]:
    """A row for each provision in the order of the tables, then one for each limb that no table names."""
    rows = [_row(instrument, each) for instrument, each in pack.provisions()]
    return rows + list(_readings(pack))


def _row(instrument: Instrument, each: Provision) -> Row:
    how: How = "modelled" if each.modelled_by else "not_a_rule" if each.not_a_rule else "not_modelled"
    return Row(
        instrument.instrument,
        instrument.title,
        each.provision,
        each.says,
        how,
        tuple(each.modelled_by),
        each.not_a_rule or each.not_modelled,
        tuple(run.span for run in each.in_force),
    )


def _readings(pack: RulePack) -> Iterator[Row]:
    named = {name for _, row in pack.provisions() for name in row.modelled_by}
    titles = {each.instrument: each.title for each in pack.instruments}
    for packed in pack.rules:
        for limb in packed.rule.limbs:
            name = f"{packed.rule.rule}#{limb.limb}"
            if name not in named:
                yield Row(
                    packed.instrument,
                    titles.get(packed.instrument, packed.instrument),
                    limb.provision or packed.rule.provision,
                    limb.plain,
                    "reading",
                    (name,),
                    None,
                    tuple(run.span for run in (limb.in_force or packed.rule.in_force)),
                )


def accounted_for(rows: Sequence[Row]) -> bool:
    """Whether each provision is either modelled or has a reason."""
    return all(row.by or row.why for row in rows)


def render(rows: Sequence[Row]) -> str:
    """The rows as text, with the totals at the end."""
    sheet = Sheet(WIDTH)
    sheet.heading("Every provision, and how it is dealt with", "=")
    for title in dict.fromkeys(row.title for row in rows if row.how != "reading"):
        sheet.heading(title)
        for row in rows:
            if row.title == title and row.how != "reading":
                _provision(sheet, row)
    _render_readings(sheet, rows)
    sheet.heading("Totals")
    for line in _totals(rows):
        sheet.para(line, 0, 2)
    sheet.blank()
    lacking = [row.provision for row in rows if not row.by and not row.why]
    sheet.para(f"Not accounted for: {w.listed(lacking)}." if lacking else w.sentence(ACCOUNTED_FOR))
    return sheet.text()


def _provision(sheet: Sheet, row: Row) -> None:
    sheet.blank()
    law = f" ({w.listed(w.days(each) for each in row.law)})" if row.law else ""
    sheet.para(f"{row.provision}{law}", 0, 2)
    sheet.para(row.says, 2)
    if row.by:
        sheet.para(f"Modelled by {', '.join(row.by)}", 2, 4)
    elif row.how == "not_a_rule":
        sheet.para(f"Not a rule: {w.WHY_NO_RULE.get(row.why or '', row.why or '')}", 2, 4)
    else:
        sheet.para(f"Not modelled: {row.why}", 2, 4)


def _render_readings(sheet: Sheet, rows: Sequence[Row]) -> None:
    statute = [row for row in rows if row.how == "reading" and row.instrument != "local"]
    local = [row for row in rows if row.how == "reading" and row.instrument == "local"]
    if statute:
        sheet.heading("Parts of rules that no provision names")
        sheet.para("They quote no words: they are this project's reading of what their rule takes for granted.")
        for row in statute:
            sheet.item(f"{row.by[0]}: {row.says}")
    if local:
        sheet.heading("The group's own arrangements")
        sheet.para("They are not law, so no provision stands behind them.")
        for row in local:
            sheet.item(f"{row.by[0]}: {row.says}")


def _totals(rows: Sequence[Row]) -> Iterator[str]:
    provisions = [row for row in rows if row.how != "reading"]
    counts = Counter(row.how for row in provisions)
    yield (
        f"{len(provisions)} provisions: {counts['modelled']} modelled, {counts['not_a_rule']} not a rule, "
        f"{counts['not_modelled']} not modelled"
    )
    for why, count in Counter(row.why or "" for row in provisions if row.how == "not_a_rule").most_common():
        yield f"- {count} not a rule: {w.WHY_NO_RULE.get(why, why)}"
    reasons: dict[str, list[str]] = {}
    for row in provisions:
        if row.how == "not_modelled":
            reasons.setdefault(row.why or "", []).append(row.provision)
    for why, which in reasons.items():
        yield f"- {len(which)} not modelled: {w.listed(which)}. {why}"
    readings = len(rows) - len(provisions)
    yield f"{readings} parts of rules that no provision names"


def contents(rows: Sequence[Row]) -> dict[str, Any]:
    """The rows as plain data for `--format json`.

    The names stay: `accounted_for`, `totals` (`provisions`, `modelled`, `not_a_rule`, `not_modelled`, `readings`),
    `not_a_rule` (a count for each reason), and `rows`, each with `instrument`, `provision`, `says`, `how`
    (`modelled`, `not_a_rule`, `not_modelled`, or `reading` for a limb that no provision names), `by`, `why` and
    `in_force` (each `from`, `to` as the last day).
    """
    provisions = [row for row in rows if row.how != "reading"]
    counts = Counter(row.how for row in rows)
    return {
        "accounted_for": accounted_for(rows),
        "totals": {
            "provisions": len(provisions),
            "modelled": counts["modelled"],
            "not_a_rule": counts["not_a_rule"],
            "not_modelled": counts["not_modelled"],
            "readings": counts["reading"],
        },
        "not_a_rule": dict(sorted(Counter(row.why or "" for row in provisions if row.how == "not_a_rule").items())),
        "rows": [
            {
                "instrument": row.instrument,
                "provision": row.provision,
                "says": row.says,
                "how": row.how,
                "by": list(row.by),
                "why": row.why,
                "in_force": [
                    {
                        "from": span.start.isoformat(),
                        "to": None if span.end == FOREVER else (span.end - DAY).isoformat(),
                    }
                    for span in row.law
                ],
            }
            for row in rows
        ],
    }
