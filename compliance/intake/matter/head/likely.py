"""A body that no word of the head gives away as one, such as `Safer Northam`: its likely name, asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake.matter.documents.kinds import DRAFT, title_kind
from compliance.intake.matter.head.called import KIND, NONE, before_meeting
from compliance.intake.matter.head.naming import NOT_A_NAME, name_in
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import BODY_NOUN, ROOM, VERB, capitals, sentence
from compliance.intake.reading import Place, Question

_OF: Final = re.compile(
    rf"\b(?:{KIND}|meetings?|a\.?g\.?m\.?)\s+(?:of|from|for)\s+(?P<name>[^,;:\n]{{2,110}}?)"
    r"(?=\s*(?:$|\n|[,;:(–—]|\s-\s|\b(?:held|which|on|at|in the|meeting|dated)\b))",
    re.IGNORECASE,
)
_PEOPLE_OF: Final = re.compile(
    r"^(?:(?:the|a|an)\s+|(?:[\w-]+\s+){0,4}?(?:meetings?|trustees|directors|governors|members|committee)\s+of\s+)+",
    re.IGNORECASE,
)
"""Who of a body met: its name stands behind."""
_FRIENDS: Final = re.compile(r"(?:the\s+)?(?:friends|supporters|users)\s+of\s", re.IGNORECASE)
"""How the name of those begins who keep up a building, which their name ends with: `Friends of Dale Library`."""
_KIND_AROUND: Final = re.compile(
    rf"^\W*(?:{KIND}\b[\s:–—-]*(?:(?:of|for|from)\s+)?)+|[\s:–—,|-]+{KIND}\W*$|\s+{KIND}\W*$", re.IGNORECASE
)
_SHOUTED: Final = re.compile(
    rf"\W*(?P<name>(?:[A-Z][A-Z’'&/-]+\s+(?:&\s+)?){{1,9}}?(?i:{BODY_NOUN})(?:\s\([A-Z]{{2,6}}\))?)(?:\s|\.\s)"
)
"""A name in capitals that a document without its lines begins with."""
_LETTERS: Final = re.compile(r"^\b[A-Z]{1,6}(?:CSP|CDRP|SSP|LSP|SNB|SCB|SAB|HWB|PCP)\b$")
"""The letters of a partnership or a board, alone on a line or beside the day."""
_ANY_MEETING: Final = re.compile(
    r"(?:the )?(?:(?:committee|board|group|forum|panel|executive|full|special|ordinary|monthly|quarterly) )*meetings?",
    re.IGNORECASE,
)
"""What may be anybody's: `Committee Meeting`."""
_FEW, _MANY = 1, 9
_HEAD: Final = 6
_RUN: Final = 160
_NO_NAME: Final = re.compile(
    r"\b(?:draft|confidential|official|restricted|marked|working together|report|item|dear|subject|title|attendees"
    r"|apologies|present|page|membership|note|follow|held|chaired|actions?)\b|[@:?!…]|https?|\.\S",
    re.IGNORECASE,
)


def likely(
    block: Sequence[Passage], title: str | None, first: Passage
) -> tuple[str | None, Place | None, tuple[Question, ...]]:
    """What is likely the name of the body, where it stands, and the question whether it is.

    Args:
        block: the title block.
        title: the title that the file itself carries.
        first: the first passage of the document.
    """
    if asked := before_meeting(block):
        return asked[0], asked[1], asked[2:]
    for name, passage in _printed(block):
        start = max(0, passage.text.find(name))
        return name, passage.place(start, start + len(name)), (_ask(name, passage.first.number),)
    for name in _titled(title) if title else ():
        return name, Place(first.first.number, first.first.page, title or ""), (_ask(name, first.first.number),)
    return None, None, ()


def _ask(name: str, line: int) -> Question:
    what = f"The head of this document names no board, partnership or the like, but has “{name}”. Is that who met?"
    return Question("body", what, line, (name, "another body"))


def _printed(block: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """Names in the title block: the best first."""
    head = block[:_HEAD]
    yield from ((name[0], passage) for passage in head if (name := _LETTERS.search(_without_days(passage.text))))
    for passage in head:
        if shouted := _SHOUTED.match(passage.text):
            yield shouted["name"].strip(), passage
        yield from ((name, passage) for name in _of(passage.text[:_RUN]))
    titles = [at for at, passage in enumerate(head) if title_kind(passage)]
    for passage in head[: titles[0] + 1] if titles else ():
        text = _KIND_AROUND.sub("", _before_day(passage.text)).strip(" ,.–—-|")
        if passage.row is None and not passage.is_bullet and _is_name(text):
            yield text, passage


def _without_days(text: str) -> str:
    for day in reversed(days_in(text)):
        text = text[: day.start] + text[day.end :]
    return text.strip(" ,.:–—-|")


def _titled(title: str) -> Iterator[str]:
    """Names in the title of a file."""
    yield from _of(title)
    for piece in re.split(r"\s[|–—-]\s|\s*\|\s*", _KIND_AROUND.sub("", title)):
        text = _KIND_AROUND.sub("", _before_day(piece)).strip(" ,.:–—-|")
        if name := name_in(text):
            yield name
        elif _is_name(text) and not re.search(r"\bmeetings?\b|\.\w{2,4}$|_|[a-z]\d|\d[A-Za-z]", text, re.IGNORECASE):
            yield text


def _of(text: str) -> Iterator[str]:
    """Names behind `minutes of` and the like."""
    for match in _OF.finditer(text):
        name = _PEOPLE_OF.sub("", match["name"].strip()).strip(" .")
        if _is_name(_before_day(name)):
            yield _before_day(name)


def _before_day(text: str) -> str:
    cuts = [each.start for each in days_in(text)] + [each.start for each in clocks_in(text)]
    return text[: min(cuts)].strip(" ,–—-|(") if cuts else text.strip()


def _is_name(text: str) -> bool:
    """Whether words can be a name: capitals, and nothing that tells of a place, a person's part or what was done."""
    words = text.split()
    if not _FEW <= len(words) <= _MANY or not text[0].isupper() or re.search(r"\d{3}", text):
        return False
    if sentence(text) or any(each.search(text) for each in (_NO_NAME, NOT_A_NAME, DRAFT)):
        return False
    if ROOM.search(text) and not _FRIENDS.match(text):
        return False
    loud = sum(word[0].isupper() or word in ("of", "and", "the", "for", "in", "&", "to", "with") for word in words)
    told = VERB.search(re.sub(r"\b[A-Z]\w*", "", text))
    return (
        loud == len(words)
        and not told
        and not all(NONE.fullmatch(word.strip("’',.")) for word in words)
        and _ANY_MEETING.fullmatch(text) is None
        and (len(words) > 1 or capitals(text) or any(letter.isupper() for letter in text[1:]))
    )
