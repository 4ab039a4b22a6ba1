"""The appendices of a board report as blocks: the evidence, and the provisions in the versions used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import board, common, entry, wording
from compliance.report.blocks import Heading, Items, Paragraph, Row, Run, Table, bold, plain
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.report.blocks import Block, Line


def evidence(facts: Sequence[entry.Fact]) -> Iterator[Block]:
    """Every recorded fact that the report rests on."""
    if not facts:
        return
    yield Heading(1, "Appendix: evidence")
    yield Table(
        says=words.EVIDENCE,
        heads=("Number", "Recorded fact", "Source", "Kind of source", "Where"),
        widths=(10, 35, 24, 19, 12),
        rows=tuple(
            Row(
                (
                    (plain(fact.ref),),
                    tuple(_recorded(fact)),
                    (plain(fact.source),),
                    (plain(common.capital(fact.strength or "Not recorded")),),
                    (plain(common.capital(fact.place.removeprefix("record "))),),
                ),
                anchor=fact.ref,
            )
            for fact in facts
        ),
    )


def _recorded(fact: entry.Fact) -> Iterator[Line]:
    yield plain(fact.text)
    if fact.words:
        yield (Run(f"“{fact.words}”", "quiet"),)
    if fact.closed:
        yield bold(common.capital(wording.CLOSED))


def provisions(several: Sequence[board.Provision]) -> Iterator[Block]:
    """Each provision in the versions that were used."""
    if not several:
        return
    yield Heading(1, words.PROVISIONS)
    for provision in several:
        yield Heading(2, f"{provision.provision}: {provision.title}")
        read = (
            (Run(" "), Run(f"Read {provision.provision} at {provision.site}", url=provision.url), Run("."))
            if provision.url
            else ()
        )
        if provision.version or read:
            yield Paragraph((Run(provision.version), *read))
        lines = (*map(_phrase, provision.phrases), *(_note(kind, text) for kind, text in provision.notes))
        if lines:
            yield Items(lines)


def _phrase(phrase: board.Phrase) -> Line:
    said = (
        (Run(f"“{phrase.text}”"),) if phrase.quoted else (Run(phrase.text), Run(" (this project’s reading)", "quiet"))
    )
    return (Run(f"{phrase.label}: ", "bold"), *said)


def _note(kind: str, text: str) -> Line:
    return (Run(f"{words.NOTES[kind]}: ", "bold"), Run(text))
