"""A description as a saved web page: a council's, a meetings page with menus and a cookie banner, or Word's own."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from tests.intake.papers.description import Block, Cell, Description, Group, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_COOKIES = """<div id="ccc" role="dialog" aria-label="Cookie preferences"><h2>Cookies on this site</h2>
<p>We use cookies to make this site work. Present settings are kept for one year.</p>
<button>Accept all</button> <button>Reject</button></div>
"""
_MENU = """<a class="skip" href="#main">Skip to main content</a>
<header><a href="/"><img src="/crest.png" alt="Council crest"></a>
<nav aria-label="Main"><ul><li><a href="/a-z">A to Z of services</a></li><li><a href="/pay">Pay</a></li>
<li><a href="/report">Report</a></li><li><a href="/councillors">Councillors and meetings</a></li></ul></nav>
<form role="search"><label for="q">Search</label><input id="q" name="q"></form></header>
"""
_SIDE = """<aside><h2>Council and democracy</h2><ul><li><a href="mgCalendarMonthView.aspx">Calendar</a></li>
<li><a href="mgListCommittees.aspx">Committees</a></li><li><a href="mgMemberIndex.aspx">Your Councillors</a></li>
<li><a href="mgFindMember.aspx">Councillor Mrs J Example: find your councillor</a></li>
<li><a href="ieSearchDocuments.aspx">Search documents</a></li><li><a href="mgForthcoming.aspx">What's new</a></li></ul>
</aside>
"""
_FOOT = """<footer><p>Contact us | Accessibility | Privacy | Cookies</p><p>Page last updated: 3 January 2021</p>
<p>&copy; Council 2021. In attendance at our offices: Monday to Friday, 9am to 5pm.</p></footer>
"""
_WORD_STYLE = """<style>p.MsoNormal{margin:0cm;font-family:"Calibri",sans-serif}</style>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Clerk</o:Author></o:DocumentProperties></xml><![endif]-->
"""


def html(paper: Description) -> str:
    """As HTML, in the frame that the description names."""
    frame = paper.head.get("frame", "bare")
    title = escape(paper.head.get("title", paper.stem))
    body = "\n".join(_block(block, frame) for block in paper.blocks)
    head = f'<meta charset="utf-8"><title>{title}</title>'
    if frame == "word":
        return f'<html><head>{head}{_WORD_STYLE}</head><body lang="EN-GB"><div>\n{body}\n</div></body></html>\n'
    if frame in ("council", "moderngov"):
        side = _SIDE if frame == "moderngov" else ""
        script = "<script>var present = 'Councillor A Script';</script>"
        body = f'{_COOKIES}{_MENU}{side}<main id="main">\n{body}\n</main>\n{_FOOT}{script}'
    return f'<!DOCTYPE html>\n<html lang="en-GB"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'


def _cell(cell: Cell, *, breaks: str = "<br>\n") -> str:
    lines = []
    for line in cell:
        said = ""
        for run in line:
            words = escape(run.text, quote=False).replace("  ", " &nbsp;")
            words = f"<u>{words}</u>" if run.underlined else words
            said += f"<strong>{words}</strong>" if run.bold else words
        lines.append(said)
    return breaks.join(lines)


def _row(row: tuple[Cell, ...], frame: str) -> str:
    if frame == "moderngov":
        return "".join(f"<td><p>{_cell(cell, breaks='</p><p>')}</p></td>" for cell in row)
    if frame == "word":
        cells = [_cell(cell, breaks='</p><p class="MsoNormal">') or "&nbsp;" for cell in row]
        return "".join(f'<td valign="top"><p class="MsoNormal">{cell}</p></td>' for cell in cells)
    return "".join(f"<td>{_cell(cell)}</td>" for cell in row)


def _block(block: Block | Group, frame: str) -> str:
    if isinstance(block, Group):
        if block.kind == "abreast":
            return "\n".join(_abreast(block.columns))
        columns = ["\n".join(_block(each, frame) for each in column) for column in block.columns]
        return "\n".join(f'<div style="float:left;width:50%">{column}</div>' for column in columns)
    match block.kind:
        case "page":
            return "<hr>"
        case "heading":
            return f"<h{block.level}>{_cell(block.cell, breaks=' ')}</h{block.level}>"
        case "bullet":
            return f"<ul><li>{_cell(block.cell)}</li></ul>"
        case "numbered":
            return f"<p>{_cell(block.cell)}</p>"
        case "centred":
            return f'<p align="center">{_cell(block.cell)}</p>'
        case "table":
            rows = "\n".join(f"<tr>{_row(row, frame)}</tr>" for row in block.rows)
            return f"<table><tbody>\n{rows}\n</tbody></table>"
        case "tabs":
            lines = ["&nbsp;&nbsp;&nbsp; &nbsp;&nbsp;&nbsp;".join(_cell(cell) for cell in row) for row in block.rows]
            return "<p>" + "<br>\n".join(lines) + "</p>"
    return f"<p>{_cell(block.cell)}</p>"


def _abreast(columns: tuple[tuple[Block, ...], ...]) -> Iterable[str]:
    """Columns as a table of one row, which is what Word's own pages have."""
    yield "<table><tr>"
    for column in columns:
        said = "".join(f"<p>{_cell(block.cell)}</p>" for block in column if any(map(plain, block.cell)))
        yield f'<td valign="top">{said}</td>'
    yield "</tr></table>"
