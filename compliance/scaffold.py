"""A new rule begun: its file, its cases and its row in the provision table, all of which load and run at once.

What has to be replaced stands in angle brackets. The skeleton is a yearly duty that turns on a decision,
because such a rule can give every outcome; its conditions are there to be written over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compliance import files
from compliance.errors import InputError, Problem, quote, suggest
from compliance.law import pack as packs
from compliance.law.instrument import LOCAL
from compliance.lawbook.lookup import key

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.law.instrument import Instrument
    from compliance.law.pack import RulePack

_ADDRESS: Final = re.compile(
    r"(?P<folder>[a-z0-9][a-z0-9-]*)/(?P<stem>[a-z0-9][\w-]*)(?P<rest>(?:/[\w-]+)*(?:@\d{4})?)"
)
_REGULATION: Final = re.compile(r"(?P<word>[a-z]+)-(?P<number>[0-9]+[A-Z]*)")
_CITED: Final = {"reg": "reg ", "section": "s.", "art": "art ", "sch": "Sch "}
_PAGES: Final = {"reg": "regulation", "section": "section", "art": "article", "sch": "schedule"}
_TABLE: Final = re.compile(rb"^provisions:[ \t]*(?:#[^\n]*)?\r?\n(?:(?:[ \t#-][^\n]*)?\r?(?:\n|\Z))*", re.MULTILINE)
HELP: Final = "An address is an instrument and a provision, such as uksi-2007-1830/reg-17, or local/notice"


def new_rule(root: Path, address: str) -> list[Path]:
    """Begin a rule.

    Args:
        root: the folder that holds a folder for each instrument.
        address: `uksi-2007-1830/reg-17`, `uksi-2007-1830/reg-17/2/a` or `local/notice`.

    Returns:
        What was written: the rule file, its case file and, for an instrument, its table with a row added at the
        end and every other byte as it was.

    Raises:
        InputError: if the address is not one, or the pack is not in order, or something would be written over.
    """
    found = _ADDRESS.fullmatch(address.strip())
    if found is None:
        raise _error("rules new", f"{quote(address)} is not an address", HELP)
    pack = packs.load(root)
    new = _New(found["folder"], found["stem"], found["rest"], _instrument(pack, found["folder"]))
    rule = root / new.folder / f"{new.file}.yaml"
    cases = rule.with_name(f"{new.file}.cases.yaml")
    for path in (rule, cases):
        if path.exists():
            raise _error(str(path), "there is already a file of this name", "Write the rule into it, or choose another")
    if new.rule in pack.by_id:
        raise _error(pack.by_id[new.rule].path, f"there is already a rule {new.rule}", "Choose another address")
    table = None if new.is_local else root / new.folder / "instrument.yaml"
    with_row = None if table is None else _with_row(table, new)
    files.write(rule, _rule(new))
    files.write(cases, _cases(new))
    if table is None or with_row is None:
        return [rule, cases]
    files.write(table, with_row)
    return [rule, cases, table]


@dataclass(frozen=True, slots=True)
class _New:
    """What is to be begun."""

    folder: str
    stem: str
    """The regulation: reg-17."""
    rest: str
    """What follows it: /2/a."""
    instrument: Instrument

    @property
    def is_local(self) -> bool:
        return self.folder == LOCAL

    @property
    def rule(self) -> str:
        own = f"{self.stem}{self.rest}"
        return f"{LOCAL}/{own}" if self.is_local else own

    @property
    def file(self) -> str:
        """The stem, a single figure padded so that files sort as the text does."""
        return re.sub(r"^reg-(?=\d(?!\d))", "reg-0", self.stem)

    @property
    def provision(self) -> str:
        found = _REGULATION.fullmatch(self.stem)
        if self.is_local or found is None:
            return "the group's own terms" if self.is_local else self.stem
        deeper = self.rest.partition("@")[0].strip("/")
        parts = "".join(f"({part})" for part in deeper.split("/") if part)
        return f"{_CITED.get(found['word'], found['word'] + ' ')}{found['number']}{parts}"

    @property
    def url(self) -> str | None:
        found = _REGULATION.fullmatch(self.stem)
        if found is None or found["word"] not in _PAGES or not self.instrument.url:
            return None
        return f"{self.instrument.url}/{_PAGES[found['word']]}/{found['number']}"


def _instrument(pack: RulePack, folder: str) -> Instrument:
    names = [each.instrument for each in pack.instruments]
    if folder not in names:
        near = suggest(folder, names)
        how = f"Did you mean {near}?" if near else "Make its folder and its instrument.yaml first"
        raise _error(str(pack.root / folder), f"there is no instrument {quote(folder)}", how)
    return pack.instruments[names.index(folder)]


def _error(path: str, what: str, remedy: str) -> InputError:
    return InputError([Problem(path, None, what, remedy)])


# -- the provision table --------------------------------------------------------------------


def _with_row(path: Path, new: _New) -> bytes:
    """The instrument's file with one row more at the end of its table."""
    there = next((row for row in new.instrument.provisions if key(row.provision) == key(new.provision)), None)
    if there is not None:
        how = f"modelled by {there.modelled_by[0]}" if there.modelled_by else "said not to be a rule, or not modelled"
        remedy = "Take its row out of the table first, and begin again"
        raise _error(str(path), f"{there.provision} is already {how}", remedy)
    old = path.read_bytes()
    end = b"\r\n" if b"\r\n" in old else b"\n"
    row = _row(new).encode().replace(b"\n", end)
    found = _TABLE.search(old)
    if found is None:
        if re.search(rb"^provisions:", old, re.MULTILINE):
            raise _error(
                str(path), "the table of provisions is not written a row a line", "Write it so, and begin again"
            )
        return _ended(old, end) + b"provisions:" + end + row
    whole = found.end() - len(found[0]) + len(found[0].rstrip())
    before, after = old[:whole], old[whole:]
    line = after.find(b"\n") + 1
    return before + (after[:line] or end) + row + after[line:]


def _ended(content: bytes, end: bytes) -> bytes:
    return content if not content or content.endswith(b"\n") else content + end


def _row(new: _New) -> str:
    return f"""\
  - provision: {new.provision}
    says: "<What it provides, in a few words of your own.>"
    modelled_by: [{new.rule}#applies, {new.rule}#performed]
"""


# -- the two files --------------------------------------------------------------------------


def _rule(new: _New) -> str:
    law = ""
    if not new.is_local:
        first = new.instrument.in_force or new.instrument.made
        law = f"""\
    in_force:
      # Each version with its first day, and `to`: the first day on which it is no longer law.
      - {{from: {first or "2000-01-01"}, made_by: {new.folder}/{new.stem}}}
"""
    url = f"    url: {new.url}\n" if new.url else ""
    return f"""\
# Replace everything in angle brackets, and the conditions. rules/README.md says what each line means;
# docs/conditions.md has every condition. Quote only operative words, and never add a deadline or a number to the text.
regulation: {new.folder}/{new.stem}
heading: "<the heading of the regulation>"
source: "<what was read, as at which day, and what was not confirmed>"
rules:
  - rule: {new.rule}
    title: "<The duty as an instruction: Send a copy of the plan to …>"
    done: "<a clause that is true when it was performed: a copy of the plan was sent to …>"
    not_done: "<its contrary: no copy of the plan was sent to …>"
    deontic: duty # or power, for "may"
    bearer: strategy_group
    applies_to: strategy_group
    for_each: year # or standing, partnership_plan, meeting …
{law}    provision: {new.provision}
{url}    time_limit: slot_end # or none, year_start, occasion, standing, first_year: what the text says, and no more
    limbs:
      - limb: applies
        role: trigger # or exception, where the text excepts something
        when: {{area_is: england}}
        plain: "<when the duty applies, as a statement that is true when the condition is>"
        ask:
          what: "<what would show it: the kind of area>"
          of: "<whom to ask: the partnership's secretary>"
      - limb: performed
        role: requirement # or precondition, of a power
        # words: "<the operative words, quoted exactly; a part without words is this project's reading>"
        when:
          determined: # only for a standard that somebody must judge; rest on dated facts where you can
            ask: "<The question in the text's own terms?>"
            by: monitoring_officer
        plain: "<what was done, as a statement that is true when the condition is>"
        ask:
          what: "<what would show it: the minute of the decision>"
          of: "<whom to ask: the monitoring officer>"
    notes:
      - reading: "<A choice of interpretation that the text leaves open.>"
      - not_judged: "<What the rule does not look at.>"
    remedy: "<What to do about it.>"
"""


def _cases(new: _New) -> str:
    first = new.instrument.in_force
    year = max(2013, first.year + 1) if first else 2013
    label = f"{year}-{(year + 1) % 100:02d}"
    return f"""\
# A case for every outcome that the rule can give, and so many that no part of it could be dropped without one
# coming out differently. Each `case` is a fact that a legal officer can read; replace these with the rule's own.
records:
  group:
    record: 1
    partnership:
      id: anytown
      name: Anytown Community Safety Partnership
      kind: strategy_group
      area: {{id: anytown-area, name: Anytown, kind: unitary_district}}
    period: {{from: {year}-04-01, to: {year + 1}-03-31}}
  area-not-known:
    record: 1
    partnership:
      id: anytown
      name: Anytown Community Safety Partnership
      kind: strategy_group
      area: {{id: anytown-area, name: Anytown}}
    period: {{from: {year}-04-01, to: {year + 1}-03-31}}
  county:
    record: 1
    partnership:
      id: anyshire
      name: Anyshire Safer Communities Board
      kind: county_strategy_group
      area: {{id: anyshire-area, name: Anyshire, kind: county}}
    period: {{from: {year}-04-01, to: {year + 1}-03-31}}
cases:
  - case: "<It was done>"
    rule: {new.rule}
    as_at: {year + 1}-06-30
    given: [group]
    record: {_decided(new, label, "yes", f"{year}-09-02")}
    expect:
      - {{on: anytown/{label}, outcome: met}}
  - case: "<It was not done, and the year is over>"
    rule: {new.rule}
    as_at: {year + 1}-06-30
    given: [group]
    record: {_decided(new, label, "no", f"{year}-09-02")}
    expect:
      - {{on: anytown/{label}, outcome: not_met}}
  - case: "<It was not done so far, and there is still time>"
    rule: {new.rule}
    as_at: {year}-09-30
    given: [group]
    record: {_decided(new, label, "no", f"{year}-09-02")}
    expect:
      - {{on: anytown/{label}, outcome: outstanding}}
  - case: "<Nobody has decided>"
    rule: {new.rule}
    as_at: {year + 1}-06-30
    given: [group]
    expect:
      - {{on: anytown/{label}, outcome: needs_judgement}}
  - case: "<A fact that it turns on is not recorded>"
    rule: {new.rule}
    as_at: {year + 1}-06-30
    given: [area-not-known]
    expect:
      - {{on: anytown/{label}, outcome: cannot_tell}}
  - case: "<It does not apply to a group of another kind>"
    rule: {new.rule}
    as_at: {year + 1}-06-30
    given: [county]
    expect: not_applicable
"""


def _decided(new: _New, label: str, answer: str, day: str) -> str:
    question = f"{new.rule}#performed"
    return (
        f"{{determinations: [{{question: {question}, about: {label}, "
        f'answer: "{answer}", by: monitoring_officer, date: {day}}}]}}'
    )
