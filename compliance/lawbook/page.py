"""One rule in plain English as it stood on a day, for a lawyer; and the way to the other pages of the rulebook.

`find` resolves what a person types, `listing` is the table of contents, `definitions_page` shows who had a
standing in law on the day. The `…_json` variants give the same as plain data under names that stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance.dates import DAY, FOREVER
from compliance.lawbook import words as w
from compliance.lawbook.closing import declarations
from compliance.lawbook.english import said
from compliance.lawbook.lookup import find
from compliance.lawbook.naming import Setting
from compliance.lawbook.rulebook import currency, listing, listing_json
from compliance.lawbook.sheet import WIDTH, Sheet
from compliance.lawbook.standings import definitions_json, definitions_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.law.condition import Condition
    from compliance.law.pack import PackedRule, RulePack
    from compliance.law.rule import Ask, InForce, Limb, Rule
    from compliance.lawbook.clauses import Said

__all__ = [
    "definitions_json",
    "definitions_page",
    "find",
    "listing",
    "listing_json",
    "page",
    "page_json",
]

OWN_READING: Final = "No words of the text are quoted for this part: it is this project's reading."
NO_WORDS_THEN: Final = "No words of the version of this day are quoted for this part."
LEFT_OUT: Final = (
    "What the record leaves out is not known. It counts as not so only where the record declares that it holds every "
    "thing of the kind; each part says which declarations close it in that way."
)
OWN_TERMS: Final = (
    "This is not law. It holds a group to its own terms of reference, as the record gives them with their dates; "
    "where the record has no terms on the matter, none are supposed."
)
NOTES: Final = (
    ("reading", "This project's readings", "Where the text leaves room, this is how it is read."),
    ("unconfirmed", "Not confirmed", ""),
    ("not_judged", "Not judged", "What the rule does not look at."),
)


def page(pack: RulePack, rule: str, on: date) -> str:
    """One rule as text, in lines of at most 88 columns and without colour.

    Args:
        pack: the rules.
        rule: the rule, in any way that `find` understands.
        on: the day whose law is wanted. Where the rule was not law that day, the page says when it was, and
            prints none of it.

    Raises:
        InputError: if there is no such rule.
    """
    packed = find(pack, rule)
    sheet = Sheet(WIDTH)
    version = packed.rule.version_on(on)
    if version is None and packed.rule.in_force:
        _absent(sheet, packed, on)
        return sheet.text()
    sheet.heading(packed.rule.title, "=")
    for label, text in _particulars(pack, packed, version, on):
        sheet.pair(label, text)
    sheet.heading("The parts of the rule")
    sheet.para(LEFT_OUT)
    for number, limb in enumerate(_parts(packed.rule, on), start=1):
        _limb(sheet, number, packed.rule, limb, on)
    _others(sheet, packed.rule, on)
    for kind, title, lead in NOTES:
        texts = [note.text for note in packed.rule.notes if note.kind == kind]
        if texts:
            sheet.heading(title)
            if lead:
                sheet.para(lead)
            for text in texts:
                sheet.item(w.sentence(text))
    sheet.heading("What to do about it")
    sheet.para(packed.rule.remedy)
    sheet.heading("What was read")
    sheet.para(packed.file.source)
    sheet.para(currency(pack, packed.instrument))
    sheet.blank()
    sheet.para(w.NOT_LEGAL_ADVICE)
    return sheet.text()


def _absent(sheet: Sheet, packed: PackedRule, on: date) -> None:
    rule = packed.rule
    sheet.heading(f"{packed.id} was not law on {w.day(on)}", "=")
    earlier = [each for each in rule.in_force if each.span.end <= on]
    later = [each for each in rule.in_force if each.from_ > on]
    sheet.para(f"The rule on {_lower(rule.title)} ({rule.provision}):")
    for each in (*earlier, *later):
        sheet.item(f"was law {_made(each)}" if each.to else f"is law {_made(each)}")
    sheet.blank()
    day = later[0].from_ if later else earlier[-1].span.last
    sheet.para(f"To read it: compliance law {rule.rule} --on {day.isoformat()}")


def _lower(title: str) -> str:
    return f"“{title}”"


def _made(version: InForce) -> str:
    made_by = f", made by {w.cite(version.made_by)}" if version.made_by else ""
    return w.days(version.span) + made_by


def _particulars(pack: RulePack, packed: PackedRule, version: InForce | None, on: date) -> Iterator[tuple[str, str]]:
    rule = packed.rule
    yield "Rule", packed.id
    yield "Provision", provision_on(rule, version)
    url = (version.url if version else None) or rule.url
    if url:
        yield "Text", url
    yield "As it stood on", w.day(on)
    yield "Version", f"in force {_made(version)}" if version else OWN_TERMS
    checked = next((each.checked for each in pack.instruments if each.instrument == packed.instrument), None)
    if checked is not None and on > checked:
        yield "Caution", f"the text was last checked on {w.day(checked)}; changes since are not known here"
    yield "Kind", w.DEONTIC[rule.deontic] if rule.in_force else "The group's own arrangements"
    yield ("Holder" if rule.deontic == "power" else "Owed by"), w.bearer(rule.bearer)
    if rule.owed_to:
        yield "Owed to" if rule.deontic == "duty" else "Towards", w.bearer(rule.owed_to)
    yield "Applies to", w.listed(w.GROUPS[each] for each in rule.applies_to)
    yield "Looked at", occasion(rule)
    yield "Time", w.time_limit(rule.time_limit, rule.for_each)


def provision_on(rule: Rule, version: InForce | None) -> str:
    """The provision as it was cited in a version."""
    return version.provision if version and version.provision else rule.provision


def occasion(rule: Rule) -> str:
    """On what occasions a rule is looked at."""
    text = w.OCCASIONS[rule.for_each]
    if rule.by_currency:
        text += "; it reaches a document on any day on which the document is current, whenever it was prepared"
    if rule.once_begun:
        text += "; only once that year has begun"
    return text


def _parts(rule: Rule, on: date) -> list[Limb]:
    """The limbs of a day, exceptions and triggers first."""
    order = list(w.ROLES)
    return sorted((each for each in rule.limbs if each.in_force_on(on)), key=lambda each: order.index(each.role))


def _limb(sheet: Sheet, number: int, rule: Rule, limb: Limb, on: date) -> None:
    setting = Setting.of(rule, limb)
    sheet.blank()
    where = f"{limb.provision or provision_on(rule, rule.version_on(on))}; {limb.limb}"
    sheet.para(f"{number}. {w.ROLES[limb.role].format(deontic=rule.deontic)} ({where})", 0, 3)
    quoted = limb.words_on(on)
    if quoted:
        sheet.para(f"“{quoted}”", 5)
    elif rule.in_force:
        sheet.para(OWN_READING if limb.words is None else NO_WORDS_THEN, 5)
    sheet.para(w.sentence(limb.plain), 5)
    if limb.only_if is not None:
        sheet.para("This part is looked at only where:", 5)
        _condition(sheet, limb.only_if, setting)
    sheet.para("In the record:", 5)
    _condition(sheet, limb.when, setting)
    closing = _closing(limb, setting)
    if closing:
        sheet.para(f"Closed by a declaration of: {'; '.join(closing)}.", 5)
    if limb.ask:
        sheet.para(f"What shows it: {_shown(limb.ask)}. Ask {limb.ask.of}.", 5)


def _shown(ask: Ask) -> str:
    return ask.what if ask.unless_declared is None else f"{ask.what}, and {ask.unless_declared}"


def _closing(limb: Limb, setting: Setting) -> list[str]:
    conditions = [each for each in (limb.only_if, limb.when) if each is not None]
    return list(dict.fromkeys(text for each in conditions for text in declarations(each, setting)))


def _condition(sheet: Sheet, condition: Condition, setting: Setting) -> None:
    for depth, text in said(condition, setting).lines():
        sheet.item(text, 5 + 2 * depth)


def _others(sheet: Sheet, rule: Rule, on: date) -> None:
    others = [limb for limb in rule.limbs if not limb.in_force_on(on)]
    if not others:
        return
    sheet.heading(f"Not part of it on {w.day(on)}")
    for limb in others:
        runs = w.listed(w.days(each.span) for each in limb.in_force)
        sheet.item(f"{limb.provision or rule.provision}, {limb.limb}: only {runs}")


def page_json(pack: RulePack, rule: str, on: date) -> dict[str, Any]:
    """One rule as plain data for `--format json`.

    The names stay: `rule`, `instrument`, `on`, `is_law` (null for the group's own arrangements), `title`,
    `provision`, `url`, `version` and `versions` (each `from`, `to` as the last day, `made_by`, `provision`, `url`),
    `deontic`, `bearer`, `owed_to`, `applies_to`, `for_each`, `time_limit`, `limbs` (each `limb`, `role`,
    `provision`, `words`, `plain`, `only_if`, `when`, `declarations`, `ask`), `other_limbs` (each `limb`,
    `provision`, `in_force`), `readings`, `unconfirmed`, `not_judged`, `remedy`, `source`, `currency`. A
    condition is `{"text": …, "parts": […]}`. Where the rule was not law that day, `limbs` is empty and so are
    the notes.

    Raises:
        InputError: if there is no such rule.
    """
    packed = find(pack, rule)
    own = packed.rule
    version = own.version_on(on)
    is_law = version is not None if own.in_force else None
    shown = own if is_law is not False else None
    return {
        "rule": packed.id,
        "instrument": packed.instrument,
        "on": on.isoformat(),
        "is_law": is_law,
        "title": own.title,
        "provision": provision_on(own, version),
        "url": (version.url if version else None) or own.url,
        "version": None if version is None else _version_json(own, version),
        "versions": [_version_json(own, each) for each in own.in_force],
        "deontic": own.deontic,
        "bearer": own.bearer,
        "owed_to": own.owed_to,
        "applies_to": list(own.applies_to),
        "for_each": own.for_each,
        "time_limit": own.time_limit,
        "limbs": [_limb_json(own, each, on) for each in _parts(own, on)] if shown else [],
        "other_limbs": [
            {
                "limb": each.limb,
                "provision": each.provision or own.provision,
                "in_force": [_version_json(own, run) for run in each.in_force],
            }
            for each in own.limbs
            if not each.in_force_on(on)
        ],
        **{name: [each.text for each in own.notes if each.kind == kind] if shown else [] for name, kind in _NOTE_NAMES},
        "remedy": own.remedy if shown else None,
        "source": packed.file.source,
        "currency": currency(pack, packed.instrument),
    }


_NOTE_NAMES: Final = (("readings", "reading"), ("unconfirmed", "unconfirmed"), ("not_judged", "not_judged"))


def _version_json(rule: Rule, version: InForce) -> dict[str, Any]:
    return {
        "from": version.from_.isoformat(),
        "to": None if version.span.end == FOREVER else (version.span.end - DAY).isoformat(),
        "made_by": version.made_by,
        "provision": version.provision or rule.provision,
        "url": version.url or rule.url,
    }


def _limb_json(rule: Rule, limb: Limb, on: date) -> dict[str, Any]:
    setting = Setting.of(rule, limb)
    return {
        "limb": limb.limb,
        "role": limb.role,
        "provision": limb.provision or provision_on(rule, rule.version_on(on)),
        "words": limb.words_on(on),
        "plain": limb.plain,
        "only_if": None if limb.only_if is None else _said_json(said(limb.only_if, setting)),
        "when": _said_json(said(limb.when, setting)),
        "declarations": _closing(limb, setting),
        "ask": None if limb.ask is None else {"what": _shown(limb.ask), "of": limb.ask.of},
    }


def _said_json(clause: Said) -> dict[str, Any]:
    return {"text": clause.text, "parts": [_said_json(each) for each in clause.inner]}
