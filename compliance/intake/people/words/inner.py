"""Where, within a paragraph, the label of another list stands."""

from __future__ import annotations

import re

_INNER = (
    r"(?:[Mm]embers\s+|Councillors\s+|Officers\s+|Also\s+|MEMBERS\s+|OFFICERS\s+|ALSO\s+"
    r"|Those\s+)?(?:[Pp]resent|PRESENT)|(?:Also\s+)?[Ii]n\s+[Aa]ttendance|IN\s+ATTENDANCE"
    r"|Apologies(?:\s+for\s+[Aa]bsence)?|APOLOGIES(?:\s+FOR\s+ABSENCE)?"
    r"|Officers?(?:\s+in\s+[Aa]ttendance)?|OFFICERS|Observers?|Absent|ABSENT|Chair(?:man)?|In\s+the\s+[Cc]hair"
    r"|Supporting|(?:Board|Partnership|Committee|Voting|Core)\s+[Mm]embers|Secretariat|Attendees"
)
LABEL = re.compile(
    rf"(?:(?<=^)|(?<=[\s.;)]))(?:(?=(?:{_INNER})\s*:)|(?=(?:Present|PRESENT|Apologies|APOLOGIES)\s*[–—-]\s)|(?=Apologies\s+(?:for\s+absence\s+)?"
    rf"(?:were|had\s+been|have\s+been)\s+received\s)|(?=Also\s+(?:PC|PCSO|Cllr|Councillor|Mr"
    rf"|Mrs|Ms|Miss|Dr|Sgt|Insp)\b)"
    rf"|(?<=[A-Z]\s)(?=Apologies\s+(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)s?\.?\s+[A-Z])"
    rf"|(?<!AND\s)(?<!&\s)(?=(?:ALSO\s+)?(?:PRESENT|IN\s+ATTENDANCE|APOLOGIES(?:\s+FOR\s+ABSENCE)?"
    rf"|NOT\s+ATTENDED|ABSENT)\s+(?:DRAFT\s+)?[A-Z][a-z])"
    rf"|(?=\d{{1,2}}\.?\s+(?:Apologies|Welcome|(?:No\s+)?Declarations?|(?:The\s+)?Minutes|Matters)\b)"
    rf"|(?=\d{{1,2}}\.?\s+[A-Z]{{3,}}(?:\s+(?:[A-Z]{{2,}}|&))+\s)"
    rf"|(?=(?:Apologies|Distribution)\s+(?:[A-Z][a-z'-]+\s+){{2,3}}\([A-Z]{{2,3}}\))|(?=Distribution\s+[A-Z][a-z]+\s+[a-z])"
    rf"|(?=1\.?\s+(?:Welcome|Apologies|Introductions?)\b))"
)
"""Where, within a paragraph, the next list begins."""
