"""What the formats share: clean text, stable order, grouping, and references in words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, urlsplit

from compliance import dates, errors
from compliance.report import wording
from compliance.report.wording import board as words
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator
    from datetime import date

    from compliance.assess.findings.finding import Evidence, Finding, Ground, LimbResult, Version

T = TypeVar("T")
K = TypeVar("K", bound="Hashable")


_SPACES = re.compile(r"[\s\x1c-\x1f\x85\xa0]+")
_DIGITS = re.compile(r"(\d+)")
_INSTRUMENT = re.compile(r"(uksi|ukpga)-(\d{4})-(\d+)(?:/(.+))?\Z")
_PARTS = {"reg": "regulation", "s": "section", "section": "section", "sch": "Schedule", "art": "article"}


def clean(text: object) -> str:
    r"""Text of a record or rule on one line, with nothing in it that a terminal obeys or a reader cannot see.

    Runs of white space become one space; other control characters, marks that turn the direction
    of text and characters of no width are written out, as in ``\x1b`` and ``\u202e``.
    """
    return _clean(str(text))


@lru_cache(maxsize=4096)
def _clean(text: str) -> str:
    """The same; a report has each text several times."""
    return errors.visible(_SPACES.sub(" ", text).strip())


def ours(text: object) -> str:
    """Text of a rule, clean, with its abbreviation marked (`compliance/abbreviation.py`)."""
    return wording.rule(clean(text))


def capital(text: str) -> str:
    """The text with a capital letter first."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """The text as a sentence: a capital letter first, a full stop last."""
    text = text.strip()
    if not text:
        return ""
    text = capital(text)
    return text if text.endswith((".", "?", "!", "…", ".”", '."')) else text + "."


def safe_url(url: str | None) -> str | None:
    """The address if it is one of the web's, with all that could break out of a link written as %xx."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc or "@" in parts.netloc:
        return None
    return quote(url, safe=":/?#=&%;,+~@!.-_")


@lru_cache(maxsize=4096)
def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key by which reg 3(10) comes after reg 3(2), and reg 13A after reg 13."""
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _DIGITS.split(text) if part)


def order(finding: Finding) -> tuple[object, ...]:
    """Where a finding stands in a report: statute first, then by outcome, rule, group and time."""
    start = finding.occasion.start
    return (
        list(wording.BASES).index(finding.basis),
        list(Outcome).index(finding.outcome),
        natural(rule_of(finding)),
        finding.occasion.group_name,
        start.isoformat() if start else "",
        natural(finding.id),
    )


def by_rule(finding: Finding) -> tuple[object, ...]:
    """Where a finding stands in an appendix: by rule, group and time."""
    start = finding.occasion.start
    return (
        list(wording.BASES).index(finding.basis),
        natural(rule_of(finding)),
        finding.occasion.group_name,
        start.isoformat() if start else "",
        natural(finding.id),
    )


def grouped(things: Iterable[T], key: Callable[[T], K]) -> Iterator[tuple[K, list[T]]]:
    """The things under their keys, each key where it first came."""
    groups: dict[K, list[T]] = {}
    for thing in things:
        groups.setdefault(key(thing), []).append(thing)
    yield from groups.items()


def cite(reference: str | None) -> str:
    """`uksi-2012-2660/reg-2(3)` as a lawyer would write it: SI 2012/2660, regulation 2(3)."""
    if not reference:
        return ""
    found = _INSTRUMENT.match(reference)
    if not found:
        return clean(reference)
    kind, year, number, rest = found.groups()
    text = f"SI {year}/{number}" if kind == "uksi" else f"{year} chapter {number}"
    if rest:
        word, _, which = rest.partition("-")
        text += f", {_PARTS.get(word, word)} {which}" if which else f", {rest}"
    return clean(text)


def version(finding_version: Version | None) -> str:
    """The days on which a version was in force, the last included, and what made it; empty for None."""
    if finding_version is None:
        return ""
    start, end = day(finding_version.start), last_day(finding_version.end)
    text = f"in force from {dates.plain(start)}" if start else words.UNKNOWN_START
    if end:
        text += f" to {dates.plain(end)}"
    return text + made_by(finding_version.made_by)


def made_by(reference: str | None) -> str:
    """What made a version, to follow its days: an instrument makes law, and of terms the record has the id."""
    if not reference:
        return ""
    return f", made by {cite(reference)}" if _INSTRUMENT.match(reference) else f" ({clean(reference)} in the record)"


def day(value: date | None) -> date | None:
    """The day; None for the beginning and the end of time."""
    return None if value in (None, dates.EARLIEST, dates.FOREVER) else value


def last_day(first_out: date | None) -> date | None:
    """The last day of a period of which the first day out is given."""
    known = day(first_out)
    return known - dates.DAY if known else None


def period(start: date | None, end: date | None) -> str:
    """`1 April 2012 to 31 March 2014`, of a period of which the first day out is given."""
    first, last = day(start), last_day(end)
    if first and last:
        return dates.plain(first) if first == last else f"{dates.plain(first)} to {dates.plain(last)}"
    if first:
        return f"from {dates.plain(first)}"
    return f"until {dates.plain(last)}" if last else "not recorded"


def rule_of(finding: Finding) -> str:
    """The rule with its instrument: uksi-2007-1830/reg-13A."""
    return finding.id.partition(" @ ")[0]


def place(path: str, line: int | None) -> str:
    """Where the record has something: its line, or the path where the line is not known."""
    return f"record line {line}" if line is not None else f"record {clean(path)}"


def role(identifier: str) -> str:
    """The role of a limb, to stand at the head of a line."""
    return capital(wording.ROLES[identifier])


def bearer(finding: Finding) -> str:
    """Who is under the duty or holds the power: the group by its name, anybody else in words."""
    if finding.bearer in wording.GROUPS:
        return clean(finding.occasion.group_name)
    return clean(wording.bearer(finding.bearer))


def leaves(ground: Ground) -> Iterator[Ground]:
    """The conditions at the ends of the tree, and any other that rests on a recorded fact."""
    if not ground.children or ground.evidence:
        yield ground
    for child in ground.children:
        yield from leaves(child)


def all_evidence(finding: Finding) -> list[Evidence]:
    """Every recorded fact that a finding rests on."""
    found = list(finding.evidence)
    for limb in finding.limbs:
        found += evidence_of(limb)
    return found


def evidence_of(limb: LimbResult) -> list[Evidence]:
    """Every recorded fact under a limb."""
    found: list[Evidence] = []
    for ground in (limb.ground, limb.only_if):
        if ground is not None:
            _collect(ground, found)
    return found


def _collect(ground: Ground, found: list[Evidence]) -> None:
    """Add what a ground rests on, and what those below it do."""
    found += ground.evidence
    for child in ground.children:
        _collect(child, found)


def weight(evidence: Evidence) -> int:
    """0 for a fact about what was done, 1 for what is declared complete, 2 for which bodies there are."""
    if evidence.path.startswith("/bodies/"):
        return 2
    return 1 if evidence.path.startswith("/completeness/") else 0


def occasions(pairs: Iterable[tuple[str, str]], *, most: int = 50) -> str:
    """Groups (empty for the partnership itself) and their occasions, with nothing said twice.

    `2012-13; 2013-14`, or `each of Bolsover and Erewash (2012-13; 2013-14)`. More
    groups than `most` are counted instead.
    """
    labels: dict[str, dict[str, None]] = {}
    for group, label in pairs:
        labels.setdefault(group, {}).setdefault(label)
    parts = ["; ".join(filter(None, labels.pop("", {})))]
    for on, groups in grouped(labels, lambda group: tuple(filter(None, labels[group]))):
        if len(groups) == 1:
            parts.append(f"{groups[0]} ({'; '.join(on)})" if on else groups[0])
        else:
            many = f"{len(groups)} groups"
            if on:
                parts.append(f"each of {listed(groups) if len(groups) <= most else many} ({'; '.join(on)})")
            else:
                parts.append("; ".join(groups) if len(groups) <= most else many)
    return "; ".join(filter(None, parts))


def counted(number: int, one: str, many: str | None = None) -> str:
    """`1 finding`, `2 findings`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def meetings(labels: Iterable[str]) -> str:
    """`meeting of 5 June 2013`, `meetings of 5 June and 9 July 2013`: days of meetings of one kind are listed."""
    return listed(_by_kind(labels))


def the_meetings(labels: Iterable[str]) -> str:
    """The same for a sentence: `the meeting of 5 June 2013 and the public meeting of 9 July 2013`."""
    return listed(f"the {each}" for each in _by_kind(labels))


def _by_kind(labels: Iterable[str]) -> Iterator[str]:
    for kind, under in grouped(labels, kind_of_meeting):
        days = [label.removeprefix(f"{kind} of ") for label in under]
        if not kind:
            yield listed(days)
        else:
            yield f"{kind}s of {listed(days)}" if len(days) > 1 else f"{kind} of {days[0]}"


def kind_of_meeting(label: str) -> str:
    """What kind of meeting a label is of: `meeting`, `public meeting`; empty where it is of none."""
    kind, of, _ = label.partition(" of ")
    return kind if of and kind.endswith("meeting") else ""


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    each = list(items)
    return " and ".join(filter(None, [", ".join(each[:-1]), *each[-1:]]))
