"""What a record cannot prove, by whom to ask, with the words to ask in; and what somebody must decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import dates
from compliance.abbreviation import once
from compliance.report import blocks, common, matters, wording
from compliance.report.common import clean
from compliance.report.markdown import escape
from compliance.report.page import Page
from compliance.report.wording import board as board_words
from compliance.report.wording import letters as words
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Assessment, Finding, Need
    from compliance.report.entry import Missing

_OPEN = frozenset({Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT})
MOST_GROUPS = 50
"""How many groups a letter names."""


@value()
class Item:
    """One thing to ask for, or one question to decide, with what it would settle."""

    text: str
    names: tuple[str, ...]
    cited: str
    """How a determination in the record would cite the question."""
    subjects: tuple[str, ...]


@value()
class Letter:
    """What to ask of one person or office."""

    of: str
    subject: str
    opening: str
    ask: str
    items: tuple[Item, ...]
    closing: str


def render(assessment: Assessment, *, markdown: bool = False, width: int = 80) -> str:
    """What cannot be proved, as text or as Markdown."""
    facts, decisions = tuple(_letters(assessment, "fact")), tuple(_letters(assessment, "decision"))
    return _markdown(assessment, facts, decisions) if markdown else _text(assessment, facts, decisions, width)


def render_docx(assessment: Assessment) -> bytes:
    """The same as a Word document: each letter under a heading, ready to be copied or sent."""
    from compliance.report import docx

    return docx.write(_paper(assessment))


def _paper(assessment: Assessment) -> blocks.Paper:
    name = clean(assessment.partnership_name)
    made: list[blocks.Block] = [blocks.Paragraph(blocks.plain(_as_at(assessment)))]
    made += [blocks.Paragraph(blocks.plain(text)) for text in _version(assessment)]
    sections = tuple((heading, tuple(_letters(assessment, kind))) for heading, kind in words.SECTIONS)
    if not any(letters for _, letters in sections):
        made.append(blocks.Paragraph(blocks.plain(words.NOTHING)))
    for heading, letters in sections:
        if letters:
            made.append(blocks.Heading(1, heading))
        for letter in letters:
            made.append(blocks.Heading(2, f"To {letter.of}"))
            made += blocks.once(_email(letter))
    return blocks.Paper(
        title=_title(assessment),
        subject=f"{name}, as at {dates.plain(assessment.as_at)}",
        foot=_title(assessment),
        day=assessment.as_at,
        blocks=tuple(made),
    )


def _email(letter: Letter) -> Iterator[blocks.Block]:
    yield blocks.Pairs((("Subject", blocks.plain(letter.subject)),))
    yield from (blocks.Paragraph(blocks.plain(text)) for text in (words.GREETING, letter.opening, letter.ask))
    # What stands below an item belongs to it, so each item is a paragraph of its own and bears its number.
    for number, item in enumerate(letter.items, start=1):
        yield blocks.Paragraph((blocks.Run(f"{number}. ", "bold"), blocks.Run(item.text)))
        yield blocks.Items(tuple(blocks.plain(line) for line in _beside(item)))
    if letter.closing:
        yield blocks.Paragraph(blocks.plain(letter.closing))


def _version(assessment: Assessment) -> Iterator[str]:
    """That names and closed sessions are left out, where they are."""
    if assessment.published is not None:
        yield wording.PUBLISHED
        yield f"Left out: {wording.left_out(assessment.published)}"


def _letters(assessment: Assessment, kind: str) -> Iterator[Letter]:
    alike = matters.together(assessment, {finding.id: finding for finding, _ in _needs(assessment)}.values())
    asked = []
    for finding, need in _needs(assessment):
        if need.kind == kind:
            it = matters.missing(assessment, finding, need)
            asked.append(_Asked(matters.put_once(it, alike), finding, _plain(finding, need)))
    name = clean(assessment.partnership_name)
    period = common.period(assessment.start, assessment.end)
    for of, under in common.grouped(asked, lambda each: each.missing.of):
        items = tuple(_item(assessment, same) for _, same in common.grouped(under, _same))
        alone = len(items) == 1
        points = common.counted(len(items), "point" if kind == "fact" else "question")
        yield Letter(
            of=of,
            subject=words.SUBJECTS[kind].format(name=name, points=points),
            opening=words.OPENING.format(
                name=name,
                period=period,
                too="" if all(each.finding.basis == "statute" for each in under) else words.OWN_TOO,
                why=words.WHY[kind],
            ),
            ask=(words.ASK_ONE if alone else words.ASK)
            if kind == "fact"
            else (words.DECIDE_ONE if alone else words.DECIDE),
            items=items,
            closing=(words.OTHERWISE_ONE if alone else words.OTHERWISE) if kind == "fact" else "",
        )


@value()
class _Asked:
    """What is missing from one finding, and what it would show, as a statement."""

    missing: Missing
    finding: Finding
    plain: str


def _plain(finding: Finding, need: Need) -> str:
    """The limb that waits for what is missing, in words; empty where it is not one limb that does."""
    return next((common.ours(limb.plain) for limb in finding.limbs if limb.limb == need.limb), "")


def _same(asked: _Asked) -> tuple[str, str]:
    return asked.missing.text, asked.missing.question


def _item(assessment: Assessment, several: list[_Asked]) -> Item:
    abouts = dict.fromkeys(each.missing.about for each in several)
    first = several[0].missing
    plains = {each.plain for each in several}
    text = first.text if first.question else words.request(first.text, plains.pop() if len(plains) == 1 else "")
    return Item(
        text=common.sentence(text),
        names=tuple(dict.fromkeys(each.missing.name for each in several if each.missing.name)),
        cited=matters.cited(first.question, abouts),
        subjects=tuple(_subjects(assessment, [each.finding for each in several])),
    )


def _subjects(assessment: Assessment, findings: list[Finding]) -> Iterator[str]:
    """The duties with their occasions: reg 13A, to send a copy of the partnership plan (2013-14)."""
    for (provision, title), under in common.grouped(findings, lambda each: (each.provision, common.ours(each.title))):
        duty = f"{clean(provision)}, to {title[:1].lower()}{title[1:]}"
        occasions = matters.occasions(assessment, under, most=MOST_GROUPS)
        yield f"{duty} ({occasions})" if occasions else duty


def _needs(assessment: Assessment) -> Iterator[tuple[Finding, Need]]:
    for finding in sorted(assessment.findings, key=common.by_rule):
        if finding.outcome in _OPEN:
            yield from ((finding, need) for need in matters.own_needs(assessment, finding))


def _title(assessment: Assessment) -> str:
    return words.TITLE.format(name=clean(assessment.partnership_name))


def _as_at(assessment: Assessment) -> str:
    return f"{common.period(assessment.start, assessment.end)}, as at {dates.plain(assessment.as_at)}."


def _text(assessment: Assessment, facts: tuple[Letter, ...], decisions: tuple[Letter, ...], width: int) -> str:
    page = Page(width)
    page.heading(_title(assessment), 1)
    page.paragraph(_as_at(assessment))
    for text in _version(assessment):
        page.blank()
        page.paragraph(text)
    if not facts and not decisions:
        page.blank()
        page.paragraph(words.NOTHING)
    for heading, letters in zip((heading for heading, _ in words.SECTIONS), (facts, decisions), strict=True):
        if letters:
            page.heading(heading, 1)
        for letter in letters:
            page.another()
            page.heading(f"To {letter.of}", 2)
            page.another()
            page.paragraph(f"Subject: {letter.subject}", hang=4)
            page.blank()
            page.paragraph(words.GREETING)
            page.blank()
            page.paragraph(letter.opening)
            page.blank()
            page.paragraph(letter.ask)
            page.blank()
            for number, item in enumerate(letter.items, start=1):
                page.labelled(f"{number}.", item.text, to=4)
                for line in _beside(item):
                    page.paragraph(line, 4, 6)
            if letter.closing:
                page.blank()
                page.paragraph(letter.closing)
    return page.text(colour=False)


def _beside(item: Item) -> Iterator[str]:
    yield f"For: {'; '.join(item.subjects)}"
    if item.names:
        yield f"About: {'; '.join(item.names)}"
    if item.cited:
        yield board_words.TO_RECORD.format(item.cited)


def _markdown(assessment: Assessment, facts: tuple[Letter, ...], decisions: tuple[Letter, ...]) -> str:
    lines = [f"# {escape(_title(assessment))}", "", escape(_as_at(assessment)), ""]
    lines += [line for text in _version(assessment) for line in (escape(text), "")]
    if not facts and not decisions:
        lines += [words.NOTHING, ""]
    for heading, letters in zip((heading for heading, _ in words.SECTIONS), (facts, decisions), strict=True):
        if letters:
            lines += [f"## {heading}", ""]
        for letter in letters:
            lines += [f"### To {escape(letter.of)}", "", once("\n".join(_markdown_email(letter))), ""]
    return "\n".join(lines).rstrip() + "\n"


def _markdown_email(letter: Letter) -> Iterator[str]:
    yield from (f"Subject: {escape(letter.subject)}", "", words.GREETING, "")
    yield from (escape(letter.opening), "", letter.ask, "")
    for number, item in enumerate(letter.items, start=1):
        yield "<br>".join([f"{number}. {escape(item.text)}", *map(escape, _beside(item))])
    if letter.closing:
        yield from ("", letter.closing)
