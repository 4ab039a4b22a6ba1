"""From what a person types, `13A` or `reg 12(4)(b)`, to the rule or the rules that are meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from compliance.errors import InputError, Problem, quote, suggest
from compliance.lawbook.words import WHY_NO_RULE, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.law.instrument import Provision
    from compliance.law.pack import PackedRule, RulePack

Key: TypeAlias = tuple[str, ...]

_NOISE = re.compile(r"\b(?:regulations?|regs?|paragraph|para|sub-paragraph)\b")
_SECTION = re.compile(r"\bsections?\b|\bss?\.")
_PIECES = re.compile(r"\d+[a-z]*|[a-z]+")
LIST = "See the list: compliance law"


def find(pack: RulePack, text: str) -> PackedRule:
    """The rule that is meant by an id, or by a provision however it is written.

    `reg-13A`, `13a`, `reg 13A`, `uksi-2007-1830/reg-13A`, `reg 12(4)(b)`, `local/quorum` and `quorum` all do. A
    number that the provision had in an earlier version does too, where no rule of today has it.

    Raises:
        InputError: if no rule is meant, or several are.
    """
    found = meant(pack, text)
    if len(found) > 1:
        names = [each.rule.rule for each in found]
        raise _error(f"{quote(text)} is {len(found)} rules", f"Name one of them: {listed(names, 'or')}")
    if found:
        return found[0]
    raise _Wanted(pack, text).unknown()


def meant(pack: RulePack, text: str) -> list[PackedRule]:
    """The rules that are meant by an id or a provision, as `find` takes them: all of `14A`, and none of `99`."""
    tries = (list(dict.fromkeys(each)) for each in _Wanted(pack, text).tries())
    return next((each for each in tries if each), [])


class _Wanted:
    """What was typed, and the ways in which a rule may answer to it."""

    def __init__(self, pack: RulePack, text: str) -> None:
        self.pack = pack
        self.text = text
        rest = text.strip().casefold()
        ids = [each.instrument for each in pack.instruments]
        self.instrument = next((each for each in ids if rest.startswith(f"{each}/".casefold())), None)
        self.key = key(rest[len(self.instrument) + 1 :] if self.instrument else rest)
        self.rules = [each for each in pack.rules if self.instrument in (None, each.instrument)]

    def tries(self) -> Iterator[list[PackedRule]]:
        """The rules that answer, the surest way first."""
        yield [each for each in self.rules if key(_own(each)) == self.key]
        yield [each for each in self.rules if self.key in _cited(each)]
        yield [each for each in self.rules if self.key in _once_cited(each)]
        yield [each for row in self._rows() for name in row.modelled_by for each in self._modelled(name)]
        length = len(self.key)
        yield [each for each in self.rules if self.key and key(_own(each))[:length] == self.key]

    def _rows(self) -> list[Provision]:
        return [row for row in self._all_rows() if key(row.provision) == self.key]

    def _all_rows(self) -> Iterator[Provision]:
        for instrument, row in self.pack.provisions():
            if self.instrument in (None, instrument.instrument):
                yield row

    def _modelled(self, name: str) -> Iterator[PackedRule]:
        rule = self.pack.by_id.get(name.partition("#")[0])
        if rule is not None:
            yield rule

    def unknown(self) -> InputError:
        """What to say where nothing answers."""
        length = len(self.key)
        rows = self._rows() or [row for row in self._all_rows() if self.key and key(row.provision)[:length] == self.key]
        for row in rows[:1]:
            if row.modelled_by:
                return _error(f"{row.provision} is a definition", "See it: compliance law definitions")
            why = WHY_NO_RULE[row.not_a_rule] if row.not_a_rule else "not modelled"
            return _error(f"{row.provision} has no rule: {why}", "See each provision: compliance coverage")
        names = [name for each in self.pack.rules for name in (each.id, each.rule.rule)]
        near = suggest(self.text.strip(), names)
        return _error(f"there is no rule {quote(self.text)}", f"Did you mean {near}?" if near else LIST)


def _error(what: str, remedy: str) -> InputError:
    return InputError([Problem("law", None, what, remedy)])


def key(text: str) -> Key:
    """The numbers and letters of an id or a provision: `reg 12(4)(a)` and `reg-12/4/a` have the same."""
    return tuple(_PIECES.findall(_SECTION.sub(" s ", _NOISE.sub(" ", text.casefold()))))


def _own(packed: PackedRule) -> str:
    return packed.rule.rule.removeprefix(f"{packed.instrument}/")


def _cited(packed: PackedRule) -> Iterator[Key]:
    """The rule's provision as it is today, and those of its limbs."""
    yield key(packed.rule.provision)
    for limb in packed.rule.limbs:
        if limb.provision:
            yield key(limb.provision)


def _once_cited(packed: PackedRule) -> Iterator[Key]:
    for each in packed.rule.in_force:
        if each.provision:
            yield key(each.provision)
