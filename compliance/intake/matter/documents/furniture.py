"""What a page carries besides its document: menus, cookie notices, running headers, page numbers, attachments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.matter.text.words import BODY_NOUN
from compliance.intake.paper import Cell, Line

EDGE: Final = 3
"""How many lines at the top and the foot of a page may be its running header or footer."""
_NUMBER: Final = re.compile(
    r"(?:p\s?a\s?g\s?e\s*\|?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*\|\s*p\s?a\s?g\s?e|[-–—]\s*\d{1,4}\s*[-–—]"
    r"|</?[A-Z]{2,12}\d*>|[A-Z]:\\.{3,150}|.{3,120}\.docx?(?:\s+by\s+\w+)?\W*(?:page\s*)?\d{0,3}|\d{1,3}\s+of\s+\d{1,3}"
    r"|total page:\s*\d+)\W*",
    re.IGNORECASE,
)
_MARKING: Final = re.compile(
    r"\W*(?:(?:not )?protectively marked|official(?:\W+sensitive)?|unclassified|protect)\W*", re.IGNORECASE
)
"""Who may see a paper, as each of its pages may say."""
_WEB: Final = re.compile(
    r"(?:skip (?:to|navigation)\b.*|.*\bcookies?\b.*|accept (?:all|and close|additional)\b.*|reject (?:all"
    r"|additional)\b.*"
    r"|(?:back|return) to (?:the )?(?:top|main|search|previous|list)\b.*"
    r"|(?:back|return) to (?:the )?(?:agenda|minutes|meeting|committee)(?: (?:list|page|details|papers))?"
    r"|print (?:this )?(?:page|document)\b.*"
    r"|share (?:this|on|via)\b.*"
    r"|(?:sign|log) (?:in|out|up)\b.*|register(?: for updates)?|search(?: (?:this|the|our) (?:site"
    r"|website))?(?: for)?:?|menu|main menu|open menu|close menu"
    r"|home(?:\s*[>»/|›].*)?|you are here:?.*|you are in:?\s.*[>»›].*|breadcrumbs?"
    r"|navigation|©.*|\(c\)\s(?:[\w’'&-]+\s){0,5}(?:19|20)\d\d\b.*|copyright\b.*"
    r"|all rights reserved.*"
    r"|privacy(?: (?:policy|notice|statement).*)?|accessibility(?: statement)?|terms (?:and|&) conditions"
    r"|terms of use|legal(?: notices?)?|data protection|freedom of information|contact"
    r"|disclaimer|site ?map|contact us|a to z\b.*|a-z\b.*"
    r"|(?:this )?page (?:was |has been )?(?:updated|changed|modified)\b.*"
    r"|(?:page )?(?:last|first) (?:updated|modified|reviewed|published)\b.*|(?:published|updated|posted"
    r"|printed|created|modified|date published|publication date|date of publication)\s*(?:on|:|-)?\s*"
    r"(?:mon|tue|wed|thu|fri|sat|sun)?\w*,?\s*\d{1,2}\b.*|powered by\b.*|follow us\b.*|(?:like|follow|tweet"
    r"|share|facebook|twitter|linkedin|youtube|instagram)"
    r"|(?:was|is) this (?:page|information) (?:helpful|useful)\b.*|give feedback\b.*"
    r"|is there anything wrong\b.*|view directions|view map|directions"
    r"|modern\.?gov app available|view upcoming public committee documents\b.*"
    r"|rss(?: feed)?|subscribe\b.*|my account|news|services|your council|council(?:lors?)? and democracy"
    r"|(?:[\w'’&]+ ){0,5}(?:logo|crest|coat of arms)"
    r"|related (?:pages|links|content)|in this section|explore(?: this section)?"
    r"|(?:what'?s new|browse meetings|calendar(?: of meetings)?|committees|forward plans?|library|outside bodies"
    r"|search documents|(?:find )?your councillors?|your mps?|your meps?|election results|parish councils|e-?petitions"
    r"|subscribe to updates)"
    r"|(?:supporting|additional|related|attached) (?:documents?|files?|information):?|(?:agenda"
    r"|meeting) (?:frontsheet|front sheet|reports pack|supplement)\b.*|(?:printed|public) (?:minutes"
    r"|draft minutes|decisions|reports? pack|documents? pack)\b(?! (?:of|from|for)\b).*"
    r"|download\b.*|original file|jump to.*|size:\s*px|start display at page:?|views:\s*\d+\s+pages:\s*\d+"
    r"|document sample|.{3,150}\spowered by docstoc"
    r"|attachment\s?size|(?:pdf|word|excel) icon\b.{3,180}?\d[\d.,]*\s?(?:kb|mb|bytes)"
    r"|(?:pdf|word) (?:icon )?(?:pdf|doc|docx)?\s*\d[\d.,]*\s*(?:kb|mb)|[•*·\s]*share this item|https?://\S+|www\.\S+)",
    re.IGNORECASE,
)
_OF_A_SITE: Final = re.compile(
    r"skip (?:to (?:the )?(?:main )?(?:content|navigation|menu|search)|navigation)\b.*|(?:this|our|the)"
    r" (?:web ?)?site uses cookies\b.*|(?:we (?:use|would like to use)|about|accept(?: all)?|manage"
    r"|allow(?: all)?|reject(?: all)?) (?:\w+ ){0,2}cookies\b.*|cookies on (?:this|our|the) (?:web ?)?site\b.*",
    re.IGNORECASE,
)
"""What stands above a page of a web site, and above no other paper."""
_MAY_HEAD: Final = re.compile(
    rf"\d|\b{BODY_NOUN}\W*$|\b(?:minutes|notes|agenda|summary|terms of reference)\b|:$", re.IGNORECASE
)
"""What a link of a menu has not, and the title of a paper may have."""
_BUTTON: Final = re.compile(r"\(BUTTON\)|_{3,}", re.IGNORECASE)
"""How a browser of texts marks what can be pressed or filled in."""
_LINK: Final = 60
_FEW_LINKS: Final = 8
"""So many lines, none longer than this, are the links of a menu between others that are known."""
_FOOT: Final = 12
"""So many lines are the foot of a page."""
_LINKS: Final = re.compile(r"\s*[|•·]\s*|\s{3,}|\t+")
"""What parts the links in the foot of a page."""
_ATTACHMENT: Final = re.compile(
    r"[\s,]*(?:\(?(?:pdf|word) icon\s*)?\(?\b(?:pdf|doc|docx)\b[\s,]*\d[\d.,]*\s*[km]b?\b\)?|\s+(?:pdf"
    r"|word) icon\b|\.?\s*view directions\b|\s*(?:view the background to item"
    r"|view the decision for item)\s+[\w./-]+"
    r"|^\s*(?:pdf|word|doc|excel)\s+(?=\S.*\(\d[\d.,]*\s*[km]b\)\s*$)|\s*\(\d[\d.,]*\s*[km]b\)\s*$",
    re.IGNORECASE,
)
_SHORT: Final = 160
_TOP: Final = 60
"""The menus above what a page is about are seldom longer."""
_SEVERAL: Final = 2
"""More links than these in one row are the foot of a page."""
_CLOCKED: Final = 3
"""A line that is printed at the edge of so many pages is furniture."""


def without(lines: Sequence[Line], *, web: bool) -> tuple[Line, ...]:
    """The lines of the document itself, the sizes of attachments taken off their ends.

    Args:
        lines: all lines of a paper.
        web: whether it may be a page of a web site; menus and the like are looked for only there.
    """
    running = _running(lines) | _markings(lines) | (_of_the_site(lines) | _links(lines) if web else set())
    kept = []
    for at, line in enumerate(lines):
        text = line.text.strip()
        plain = _plain(line)
        if at in running or (len(text) < _SHORT and (_NUMBER.fullmatch(plain) or (web and _is_of_site(plain)))):
            continue
        kept.append(_bare(line))
    return tuple(kept)


def of_a_site(lines: Sequence[Line]) -> bool:
    """Whether a paper, whatever its file, was a page of a web site: by what only such pages have."""
    return any(_OF_A_SITE.fullmatch(_plain(line)) for line in lines[:_TOP]) or any(
        len(parts := _parted(line.text)) > _SEVERAL and all(map(_WEB.fullmatch, parts)) for line in lines[-_FOOT:]
    )


def _is_of_site(text: str) -> bool:
    """Whether a line is one of a web site, or several links of it in a row: "Privacy | Accessibility"."""
    parts = _parted(text)
    return _WEB.fullmatch(text) is not None or (len(parts) > 1 and all(map(_WEB.fullmatch, parts)))


def _parted(text: str) -> list[str]:
    return [part for part in _LINKS.split(text.strip()) if part]


def _markings(lines: Sequence[Line]) -> set[int]:
    """Which lines say who may see the paper, where page after page does."""
    found = {at for at, line in enumerate(lines) if _MARKING.fullmatch(line.text)}
    return found if len(found) > 1 else set()


def _of_the_site(lines: Sequence[Line]) -> set[int]:
    """The headings under which a council's site shows any meeting, one right below the other: no title of its paper."""
    texts = [re.sub(r"\W+", " ", line.text).strip().casefold() for line in lines[:_TOP]]
    found = (at for at, pair in enumerate(pairwise(texts)) if pair == ("meeting details", "meeting summary"))
    return {each for at in found for each in (at, at + 1)}


def _links(lines: Sequence[Line]) -> set[int]:
    """Which lines are in the menus above a page: few and short, and what is the site's both above and below them.

    What may be a title or a day is none, nor is anything on a page that does not begin as those of a site do.
    """
    top = [_plain(line) for line in lines[:_TOP]]
    begins = next((at for at, text in enumerate(top) if _OF_A_SITE.fullmatch(text)), len(top))
    of_site = [at for at in range(begins, len(top)) if _is_of_site(top[at])]
    between = (range(one + 1, other) for one, other in pairwise(of_site) if other - one - 1 <= _FEW_LINKS)
    return {
        at for gap in between if not any(_MAY_HEAD.search(top[at]) or len(top[at]) > _LINK for at in gap) for at in gap
    }


def _plain(line: Line) -> str:
    return _BUTTON.sub("", line.text).strip("[]|*_•· \n\t")


def _running(lines: Sequence[Line]) -> set[int]:
    """Which lines come back at the edge of page after page, whatever figures change in them.

    The first time that a running header is printed it is kept: it may be the only title that there is.
    """
    pages: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        if line.page is not None:
            pages.setdefault(line.page, []).append(at)
    edges = {at for page in pages.values() for at in (*page[:EDGE], *page[-EDGE:])}
    forms = {at: re.sub(r"\d+", "#", lines[at].text.strip().lower()) for at in edges if len(lines[at].text) < _SHORT}
    often = {form for form, count in Counter(forms.values()).items() if count >= _CLOCKED and form}
    seen: set[str] = set()
    found: set[int] = set()
    for at in sorted(forms):
        form = forms[at]
        if form in often and (form in seen or not re.search(r"[a-z]", form)):
            found.add(at)
        seen.add(form)
    return found | {at for at in edges if re.fullmatch(r"\W*\d{1,4}\W*", lines[at].text.strip()) and _alone(lines, at)}


def _alone(lines: Sequence[Line], at: int) -> bool:
    """Whether the line is the very first or last of its page: a page number, and no number of an item."""
    page = lines[at].page
    before = at == 0 or lines[at - 1].page != page
    after = at + 1 == len(lines) or lines[at + 1].page != page
    return before or after


def _bare(line: Line) -> Line:
    """The line without the sizes of attached files and the like."""
    text = line.text.lower()
    if not any(word in text for word in ("pdf", "doc", "word icon", "view ", "kb)", "mb)")):
        return line
    return replace(line, cells=tuple(_bare_cell(cell) for cell in line.cells))


def _bare_cell(cell: Cell) -> Cell:
    found = _ATTACHMENT.search(cell.text)
    while found:
        start, end = found.span()
        # What the label of a file parts on one line stays parted: a title, and what is said of it.
        left = "\n" if cell.text[:start].strip() and re.match(r"\s*[A-Z]", cell.text[end:]) else ""
        end += len(re.match(r"\s*", cell.text[end:])[0]) if left else 0  # type: ignore[index]
        gone = end - start - len(left)
        strong = tuple(
            (a if a <= start else max(start, a - gone), b if b <= start else max(start, b - gone))
            for a, b in cell.strong
        )
        cell = Cell(cell.text[:start] + left + cell.text[end:], tuple((a, b) for a, b in strong if a < b), cell.left)
        found = _ATTACHMENT.search(cell.text)
    return cell
