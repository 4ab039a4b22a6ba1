"""Where, within a paragraph, the label of another list stands."""

from __future__ import annotations

import re

_INNER = (
    r"(?:[Mm]embers\s+|Councillors\s+|Officers\s+|[Aa]lso\s+|MEMBERS\s+|OFFICERS\s+|ALSO\s+"
    r"|Those\s+)?(?:[Pp]resent(?:\s+Members)?|PRESENT)|(?:Also\s+)?[Ii]n\s+[Aa]ttendance|IN\s+ATTENDANCE"
    r"|Apologies(?:\s+for\s+[Aa]bsence)?|APOLOGIES(?:\s+FOR\s+ABSENCE)?"
    r"|Officers(?:\s+in\s+[Aa]ttendance)?|Officer\s+in\s+[Aa]ttendance|OFFICERS|Observers?|Absent|ABSENT|Chair(?:man)?|In\s+the\s+[Cc]hair"
    r"|Supporting|(?:Board|Partnership|Committee|Voting|Core)\s+[Mm]embers|Secretariat|Attendees"
)
LABEL = re.compile(
    rf"(?:(?<=^)|(?<=[\s.;)]))(?:(?=(?:{_INNER})\s*:)"
    rf"|(?=(?:Present|PRESENT|Apologies|APOLOGIES|(?:Also\s+)?[Ii]n\s+[Aa]ttendance|Also\s+[Pp]resent)\s*[–—-]\s)"
    rf"|(?=Apologies\s+(?:for\s+absence\s+)?(?:were|had\s+been|have\s+been)\s+(?:received|submitted|given|sent|tendered)\s)"
    rf"|(?=Also\s+(?:PC|PCSO|Cllr|Councillor|Mr"
    rf"|Mrs|Ms|Miss|Dr|Sgt|Insp)\b)"
    rf"|(?<=[A-Z]\s)(?=Apologies\s+(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[A-Z])"
    rf"|(?<!AND\s)(?<!&\s)(?=(?:ALSO\s+)?(?:PRESENT|IN\s+ATTENDANCE|APOLOGIES(?:\s+FOR\s+ABSENCE)?"
    rf"|NOT\s+ATTENDED|ABSENT)\s+(?:DRAFT\s+)?[A-Z][a-z])"
    rf"|(?=\d{{1,2}}\.?\s+(?:Apologies|Welcome|(?:No\s+)?Declarations?|(?:The\s+)?Minutes|Matters)\b)"
    rf"|(?=[A-Z]{{2,5}}\s+\d{{1,4}}\.\d{{1,2}}/\d{{2}}\s+[A-Z]{{3,}})"
    rf"|(?<![A-Z]\s)(?=\d{{1,4}}\.\d{{1,2}}/\d{{2}}\s+[A-Z]{{3,}})"
    rf"|(?=[A-Z][A-Za-z]{{1,5}}[./]\d{{1,4}}\s+[A-Z]{{3,}})|(?=[A-Z][A-Za-z]{{1,5}}/\d{{1,4}}/\d{{2}}(?:[-/]\d{{2}})?\s+[A-Z])"
    rf"|(?<=\band\s)(?=Councillors:\s)"
    rf"|(?=\d{{1,2}}\.?\s+[A-Z]{{3,}}(?:\s+(?:[A-Z]{{2,}}|&))+\s)"
    rf"|(?=(?:Apologies|Distribution)\s+(?:[A-Z][a-z'-]+\s+){{2,3}}\([A-Z]{{2,3}}\))|(?=Distribution\s+[A-Z][a-z]+\s+[a-z])"
    rf"|(?=1\.?\s+(?:Welcome|Apologies|Introductions?)\b))"
)
"""Where, within a paragraph, the next list begins."""
_MARKED = re.compile(r"(?<=\s)[A-Z]\.\s+(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s+(?=[A-Z])")
"""A letter before somebody with a title, that says whether they were there."""
_BODY = re.compile(r"(?:(?:[A-Z][\w'’&-]*|and|of|the|for|&)\s+)+$")
"""What stands before the first of those, up to a day, a time or a stop."""
_FEWEST = 3


def marked(text: str) -> int | None:
    """Where people begin who bear letters again and again, and the body before them: "Dale Council P. Cllr Low"."""
    found = list(_MARKED.finditer(text))
    if len(found) < _FEWEST or len({each[0][0] for each in found}) >= len(found):
        return None
    body = _BODY.search(text, 0, found[0].start())
    return body.start() if body else found[0].start()
