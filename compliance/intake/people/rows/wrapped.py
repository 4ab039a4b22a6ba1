"""Puts together what the width of a page or of a column has broken over lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.paper import Cell, Line
from compliance.intake.people.rows.unfolded import unfolded
from compliance.intake.people.words import kinds, lexicon, names, words
from compliance.intake.people.words.text import Text, join

_NEAR = 3.0
"""How far in points the left edges of two lines of one column can be apart."""
_COLUMNS = 3
"""In a list of so many columns, each row has a name: what stands below without one goes on with the row above."""
_OPEN = re.compile(r"(?:[,&/(–-]|\b(?:and|of|for|the|to|with))$")
_FORENAME = re.compile(
    r"(?:(?:^|[,;.]|\b(?:and|for|of|by))\s+)(?P<title>(?:Rev['’]?d?|Canon|Mrs?|Ms|Miss|Dr|Cllr|Councillor|Supt|Insp|Inspector)\.?\s+)*"
    r"(?P<name>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)$"
)
KEY = re.compile(r"[A-Z]{1,3}[A-Za-z]{1,2}\s*[-–—:=]\s*(?=[A-Z])")
"""The initials before a name under which the rest of a paper speaks of somebody: "AL - Ann Low"."""
_LEAD = re.compile(r"^(?:[•●▪·*–—-]\s+|\d+[.)]\s+)?(?:[A-Z]{2,3}[A-Za-z]?\s*[-–—:=]?\s+(?=[A-Z]))?")
"""The bullet, number or initials with which an entry begins."""
_STUCK = re.compile(r"(?P<first>[A-Z][a-zà-ÿ]+)(?P<second>[A-Z][a-zà-ÿ'’-]+)(?=\s*(?:[,;(–-]|$))")
_FULL = 0.7
"""A line of a column that goes on below fills so much of it."""
_LONG = 30
"""A post of so many letters may break off before its last word: "Director of Nursing and Allied Health"."""
_SMALL = frozenset({"and", "of", "for", "the", "&"})
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")
_INITIALS = re.compile(r"(?:[A-Z]\.?\s?){1,3}")
_JOINED = re.compile(r"(?P<rest>\S+(?:\s+\S+){0,2})\s+and\s+(?=[A-Z])")
_DIVIDER = re.compile(r",\s+|\s[-–—]\s+|\(")


def lines(printed: Sequence[Line]) -> list[Line]:
    """The lines of a page, a cell that goes on in the line below with what it goes on with."""
    made: list[Line] = []
    for line in printed:
        if made and _is_rest(made[-1], line):
            made[-1] = _with_rest(made[-1], line)
        elif any(cell.left is not None for cell in line.cells):
            made.append(replace(line, cells=tuple(_unbroken(unfolded(cell)) for cell in line.cells)))
        else:
            made.append(line)
    return made


def bracket_goes_on(before: str, following: str) -> bool:
    """Whether a bracket that a line leaves open is closed below it, rather than forgotten before the next of a list."""
    if before.count("(") <= before.count(")"):
        return False
    own = following.count("(") == following.count(")") > 0
    own = own or (")" not in following.partition("(")[0] and _DIVIDER.search(following) is not None)
    return not (own and names.begins_person(_LEAD.sub("", following)))


def entries(cell: Sequence[Text]) -> list[Text]:
    """The lines within a cell that is a list, one that goes on with the entry above it put to that."""
    made: list[Text] = []
    full = _FULL * max((len(part.text) for part in cell), default=0)
    long = False
    for part in cell:
        before = made[-1].text if made else ""
        if KEY.match(part.text) and KEY.match(cell[0].text):
            made.append(part)
            continue
        cut = bracket_goes_on(before, part.text) or bool(before and _OPEN.search(before))
        broken = long and _breaks_off(before) and _is_body_end(part.text)
        if made and (cut or broken or (_DIVIDER.search(before) and _is_tail(part.text))):
            made[-1] = join((made[-1], part))
        else:
            made.append(part)
        long = len(part.text) >= full
    return made


_STUCK_AND = re.compile(r"(?<=\s)and(?=[A-Z])")
"""No word begins so: "D Ash andE Elm"."""


_STUCK_DASH = re.compile(r"(?<=[\w).])—(?=\w)")
"""A dash as long as that parts what stands about it, without spaces too: "Cllr Ann Low—Bo Orr attended"."""


_POSSESSIVE = re.compile(
    r"(?i:\b(?:councillor|cllr|member|officer|guest|visitor|observer|representative|trustee|governor))(?=['’]s|s['’])s?(?P<mark>['’])s?"
    r"(?=\s*:|\s+(?:[A-Z]\.?\s*){1,3}[A-Z][a-z]+(?:,|\s(?:and|&)\s))"
)
"""A plural that is printed as if something were theirs, before those who are so called: "Councillor's: A Low"."""


_TITLED = r"(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\b"
_VICE = re.compile(
    rf"\bChair(?:man)?\s{_TITLED}[^,;:()]{{3,40}}[a-z](?P<gap>\s+)(?:and\s+)?"
    rf"(?=(?:Vice|Deputy)[\s-]Chair(?:man|woman|person)?\s+{_TITLED})"
)
"""The chair and the vice-chair with nothing between them: "Chair Councillor A Low Vice Chair Councillor B Orr"."""


def unstuck(text: Text) -> Text:
    """A line with a space where one was lost: as the initials before its name show, "AL - AnnLow", or behind "and".

    So too without the apostrophe of a plural.
    """
    if owned := _POSSESSIVE.search(text.text):
        between = " " if text.text[owned.end("mark")].isspace() else ""
        return unstuck(join((text.part(0, owned.start("mark")), text.part(owned.end("mark"))), between))
    if stuck := _VICE.search(text.text):
        return join((text.part(0, stuck.start("gap")), unstuck(text.part(stuck.end()))), "; ")
    ends = [found.end() for found in _STUCK_AND.finditer(text.text)]
    ends = sorted({*ends, *(at for found in _STUCK_DASH.finditer(text.text) for at in found.span())})
    if ends:
        text = join(text.part(at, end) for at, end in zip((0, *ends), (*ends, len(text.text)), strict=True))
    key = KEY.match(text.text)
    word = _STUCK.match(text.text, key.end()) if key else None
    if key is None or word is None or key[0][:2].upper() != word["first"][0] + word["second"][0]:
        return text
    return join((text.part(0, word.end("first")), text.part(word.end("first"))))


def _is_body_end(text: str) -> bool:
    """Whether a line of a column begins with what a body's name ends in: "Hill Council", "Police (by telephone)"."""
    first = _first(text) or ""
    tokens = names.tokens(first)
    return bool(tokens) and first[:1].isupper() and tokens[-1] in lexicon.ORGANISATION and not names.is_titled(first)


def _is_tail(text: str) -> bool:
    """Whether a line is one word that a post ends in, such as "Manager"."""
    return len(text.split()) == 1 and not lexicon.POST_NOUNS.isdisjoint(names.tokens(text))


def is_rest_of_body(text: str) -> bool:
    """Whether words are nothing but what the names of bodies end in: "Council", "Fire and Rescue"."""
    tokens = names.tokens(text)
    wanted = [word for word in tokens if word not in _SMALL]
    return bool(wanted) and text[:1].isupper() and all(word in lexicon.ORGANISATION for word in wanted)


def body_goes_on(before: str, text: str) -> bool:
    """Whether a line goes on with the name of a body that the line before it breaks off, as "A Smith, North" does."""
    if before.rstrip().endswith((".", ",", ";", ":", ")")):
        return False
    first = _first(text)
    return (first is not None and is_rest_of_body(first) and _breaks_off(before)) or _ends_before_and(text)


def _ends_before_and(text: str) -> bool:
    """Whether a line begins with a few words of no person and then joins the next of a run: "Homes and Mrs A Low"."""
    found = _JOINED.match(text)
    lead = names.leading(text[found.end() :]) if found else None
    if found is None or lead is None or not lead.formal or names.titles(text):
        return False
    return (
        not names.HALF_OF_COUPLE.fullmatch(found["rest"])
        and kinds.kind(found["rest"]) in {"organisation", "plain", "single"}
        and not names.begins_person(found["rest"])
    )


def _first(text: str) -> str | None:
    """What of a line stands before its first comma or bracket; None if an entry of its own begins there."""
    found = _DIVIDER.search(text)
    if found is None:
        return text
    own = found[0].strip() in {"-", "–", "—"} or names.begins_person(text[found.end() :])
    return None if own else text[: found.start()]


def _breaks_off(before: str) -> bool:
    """Whether a line ends in what can be the beginning of a body's name, and is no whole one: "A Smith, North"."""
    found = list(_DIVIDER.finditer(before.rstrip()))
    if not found:
        return False
    tail = before[found[-1].end() :].strip()
    begun = kinds.kind(tail) in {"plain", "single", "short"} or (
        kinds.kind(tail) == "organisation" and names.tokens(tail)[-1] not in lexicon.BODY_NOUNS
    )
    return bool(tail) and begun and not tail.endswith((".", ";", ")"))


def heading_goes_on(above: Text, text: Text) -> bool:
    """Whether a line that stands out is the last word of a body in the heading above: "Vale Primary Care" / "Trust"."""
    return above.strong and text.strong and len(text.text.split()) == 1 and is_rest_of_body(text.text)


def _unbroken(cell: Cell) -> Cell:
    """A cell whose lines run on where the next begins in small letters."""
    if "\n" not in cell.text:
        return cell
    return replace(cell, text=re.sub(r"\n(?=[a-z]{2})", " ", cell.text))


def _is_rest(above: Line, line: Line) -> bool:
    """Whether all of a line goes on with columns of the line above, other than the first."""
    if above.block != line.block or above.page != line.page or len(above.cells) < 2 or line.kind != above.kind:
        return False
    edges = [_column(above, cell) for cell in line.cells]
    if edges and edges[0] == 0 and len(edges) < len(above.cells):
        before, text = above.cells[0].text, line.cells[0].text
        body = (names.read(before) is None or kinds.kind(before) == "organisation") and is_rest_of_body(text)
        torn = before.count("(") > before.count(")") or title_goes_on(before, text)
        broken = _is_surname(before, text) or rank_goes_on(before, text)
        beside = [cell.text for cell in line.cells[1:]]
        return all(edges[1:]) and all(map(_can, beside)) and (broken or (not beside and (body or torn)))
    pairs = [(above.cells[index], cell) for index, cell in zip(edges, line.cells, strict=True) if index]
    if len(pairs) < len(line.cells):
        return False
    if above.cells[0].text.endswith(":") and any(_are_two_posts(one.text, other.text) for one, other in pairs):
        return False
    if pairs and all(_initials_go_on(one.text, other.text) for one, other in pairs):
        return True
    begun = len(above.cells) >= _COLUMNS or any(_goes_on(one.text, other) for one, other in pairs)
    return begun and all(_can(other.text) for _, other in pairs)


def _initials_go_on(before: str, text: str) -> bool:
    """Whether a line begins with the surname of somebody whose title and initials end the line above it."""
    last = re.split(r"[,;]\s+|\sand\s", before)[-1]
    return bool(names.titles(last)) and _INITIALS.fullmatch(last, names.titles(last)) is not None and text[:1].isupper()


def _are_two_posts(before: str, text: str) -> bool:
    """Whether below a whole post stands another: under a label of officers those are two of them, without names."""
    last = before.rstrip().rpartition(" ")[2]
    whole = kinds.is_post(before) and names.is_post_noun(last) and not _OPEN.search(before)
    return whole and kinds.is_post(text) and len(text.split()) > 1


def _is_surname(before: str, text: str) -> bool:
    """Whether a word alone below a title and a forename is the surname that had no room beside them."""
    name = names.read(before)
    broken = name is not None and name.titled and not name.initials and name.words == 1
    broken = broken or (kinds.kind(before) == "single" and names.is_forename(before))
    return (broken or before.endswith("-")) and kinds.kind(text) == "single" and not names.is_forename(text)


def _column(above: Line, cell: Cell) -> int | None:
    """Which column of the line above a cell stands under."""
    if cell.left is None:
        return 0 if title_goes_on(above.cells[0].text, cell.text) else None
    for index, other in enumerate(above.cells):
        if other.left is not None and other.text and abs(other.left - cell.left) <= _NEAR:
            return index
    return None


def _goes_on(before: str, cell: Cell) -> bool:
    text = cell.text
    return (
        bool(_OPEN.search(before.rstrip()))
        or text[:1].islower()
        or text.startswith("(")
        or forename_goes_on(before, text)
        or before.count("(") > before.count(")")
        or (len(before) >= _LONG and kinds.is_post(before) and kinds.kind(text) == "single")
        or all(names.is_field(word) or word in _SMALL for word in text.split())
    )


def forename_goes_on(before: str, text: str) -> bool:
    """Whether a line begins with the surname of somebody whose forename the line before it ends with."""
    forename = _FORENAME.search(before)
    surname = re.match(r"[A-Z][\w'’-]*[a-z](?=\s*(?:[,;(.]|$|\sand\b))", text)
    if not (forename and surname) or names.is_field(surname[0]) or names.titles(text):
        return False
    return bool(forename["title"]) or names.is_forename(forename["name"])


def title_goes_on(before: str, text: str) -> bool:
    """Whether a line ends within the rank of somebody who stands on the next: "Acting Detective" / "Sergeant Low"."""
    if _ends_in_title(before) and (lead := names.leading(text)) and not lead.titled:
        return True
    tail = re.split(r"[,;(:]|\s[-–—]\s", before)[-1].strip()
    whole = f"{tail} {text}"
    if not tail or kinds.kind(tail) in {"organisation", "short"} or names.is_title(tail):
        return False  # "Neighbourhood Watch" or "DDC" above "Sgt Low", and "Area Commander" above "Cllr Elm"
    return names.titles(whole) > len(tail) + 1 and names.begins_person(whole)


def rank_goes_on(before: str, text: str) -> bool:
    """Whether a rank alone is that of somebody who stands on the next line: "Chief Inspector" / "Ben Low"."""
    lead = names.leading(text)
    return bool(names.is_title(before) and names.is_ranked(f"{before} Low") and lead and lead.whole and not lead.titled)


def name_goes_on(before: str, text: str) -> bool:
    """Whether a line goes on with the name that is all of a bulleted one: a rank, or a title and a forename."""
    begun = _LEAD.sub("", before)
    return rank_goes_on(begun, text) or forename_goes_on(f", {begun}", text)


def _ends_in_title(text: str) -> bool:
    """Whether a run of people with titles ends in the title of one more: "Cllr Low, Supt Ann Orr, Sergeant"."""
    *before, last, tail = ["", "", *re.split(r",\s+(?:and\s+)?", text)]
    lead = names.leading(last)
    return names.is_title(tail) and lead is not None and lead.titled and any(each.strip() for each in before)


def _can(text: str) -> bool:
    """Whether words can be the rest of a body or a post rather than somebody."""
    bare = _BRACKET.sub("", text)
    return kinds.kind(bare) not in {"name", "plain"} and not words.PUBLIC.fullmatch(text)


def _with_rest(above: Line, line: Line) -> Line:
    cells = list(above.cells)
    for cell in line.cells:
        index = _column(above, cell)
        if index is not None:
            one = cells[index]
            text = join((Text(one.text, ((0, above),)), Text(cell.text, ((0, line),)))).text
            strong = ((0, len(text)),) if one.is_strong and cell.is_strong else one.strong
            cells[index] = replace(one, text=text, strong=strong)
    return replace(above, cells=tuple(cells))
