"""The words by which titles, ranks, posts, organisations and sentences are told apart in lists of people."""

from __future__ import annotations

import re

_SHORT = r"Cty\.?|Co\.|Boro['’]?\.?|Dist\.?"
COUNCILLOR = (
    rf"(?:(?:County|Borough|District|City|Town|Parish|Unitary|{_SHORT}|Cabinet Member|(?:[A-Z][\w'’-]+\s+){{0,4}}Ward)"
    r"(?:\s+(?:and|&)\s+"
    r"(?:County|Borough|District|City|Town|Parish))?\s+|[CBDT]\.?(?=Cl))?"
    r"(?:Councillor|Cllr|Coun|Clr|Cllor|Comhairleoir|Cmhlr|Cynghorydd|Cyng)"
)
COUNCILLORS = rf"(?:(?:County|Borough|District|City|Town|Parish|{_SHORT})\s+)?(?:Councillors|Cllrs|Couns|Clrs)"

COURTESY = (
    r"(?:The\s+|the\s+(?=(?:(?:Very|Most|Right|Rt\.?)\s+)?(?:Rev|Rvd|Ven|Hon)))?(?:\((?:Mrs?|Ms|Miss|Dr)\.?\)|(?:Lord|Lady|Mrs?|Ms|Miss)\s+Justice(?=\s+[A-Z])|Rt\.?\s+Hon|Right\s+Honourable|Hon|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev['’]?d?|Reverend|Rvd|Canon|Fr"
    r"|Father|Sister|Sir|Dame|Senator|Lord|Lady|Baroness|Baron|Alderman|Alderwoman|Ald|Imam|Rabbi|Mayor|Captain|Capt"
    r"|(?:Lt|Lieut|Lieutenant|Maj|Major|Brig|Brigadier)\.?[\s-]+(?:Col|Colonel|Gen|General|Cdr|Commander)(?=\.?\s)|Major|Maj"
    r"|Sqn\.?\s+Ldr|Wg\.?\s+Cdr|Flt\.?\s+Lt|Flight\s+Lieutenant|Gp\.?\s+Capt|Group\s+Captain"
    r"|Colonel|Col|Lt|Lieutenant|Brigadier|Squadron\s+Leader|(?:His|Her)\s+Honour(?:\s+Judge)?|(?:Senior\s+)?(?:District|Circuit)\s+Judge(?=\s+[A-Z])"
    r"|(?:HH\s+)?Judge|HHJ|Archdeacon|Bishop|Deacon|Sheikh|Ven|Venerable|(?:Very|Most)\s+Rev(?:d|erend)?|(?:Deputy\s+)?Governor(?=\s+(?:[A-Z]\.?\s+)*[A-Z][a-z])|(?:Rt\.?|Right)\s+Rev(?:d|erend)?)"
)
SHOUTED = (
    r"(?:(?:COUNTY|BOROUGH|DISTRICT|CITY|TOWN|PARISH)\s+)?(?:COUNCILLOR|CLLR|COUN)|MRS?|MS|MISS|DR|PROF(?:ESSOR)?|REVD?"
    r"|(?:(?:DETECTIVE|CHIEF|DET|TEMPORARY|ACTING)\s+)*(?:SUPERINTENDENT|INSPECTOR|SUPT|INSP|SERGEANT|SGT|CONSTABLE)"
)
"""Titles and ranks where whole names stand in capitals."""
RETIRED = r"\((?:Ret(?:['’]?d|ired)?|Temp(?:orary)?|Acting|[AT])\.?\)"
"""What stands between a rank and a name: that it is no more held, or for a time."""

_GRADE = (
    r"(?:(?:Temp(?:orary)?|Acting|A|T|Actg|Ag|Detective|Det|D|Divisional|District|(?:Safer\s+)?Neighbourhoods?(?:\s+Policing)?"
    r"|Local\s+Policing|Response|Custody|Special(?:ist)?|Chief|Chf|Ch|C"
    r"|Assistant|Asst|Deputy|Dep|Police|Borough|Station|Group|Area|Watch|Crew|Wing)[./]?\s*)"
)
RANK = (
    rf"(?:{_GRADE}*(?:Superintendent|Supt|Sup(?=\.)|Inspector|Insp|Sergeant|Sgt|Constable|Commander|Cmdr|Cdr)"
    r"|(?:(?:Temp(?:orary)?|Acting|Assistant|Asst|Deputy|Dep)\.?\s+)*Chief\s+(?:Fire\s+)?(?:Constable|Officer)(?=\s+[A-Z])"
    r"|(?:(?:Temp(?:orary)?|Acting|Deputy)\.?\s+)*Assistant\s+Commissioner(?=\s+[A-Z][a-z])"
    r"|(?:Borough|District|Area|Station|Group)\s+Fire\s+Commander"
    r"|(?:Station|Stn|Group|Grp|Gp|Area|Watch|Crew)\.?\s+(?:Manager|Mgr|Mngr|Commander|Cmdr)|Fire\s+Officer(?=\s+[A-Z][a-z])|(?:Stn|Sub|Div|Station|Divisional)\.?\s+Off(?:icer|r)?"
    r"|(?:A/|T/|D/|C/|Temp\s+|Acting\s+|Deputy\s+(?=PCC))?(?:PCSO|PCC|DPCC|PFCC|DPFCC|PC|DC|PS|DS|DI|DCI|DSU|DCS|CI|CSU"
    r"|CSI|ACC|DCC|CC|ACFO|DCFO|CFO|SM|GM|AM|WM"
    r"|Csupt|CSupt|CInsp|DSupt|DInsp))"
)

SEVERAL = re.compile(
    rf"(?:{COUNCILLORS}|{RANK}['’]?s|Messrs|Drs|Deputies|Senators|Aldermen)(?=[.\s]|$)\.?\s+(?=[A-Z][\w'’-]*[a-z]|[A-Z]\.?\s)"
)
"""The title or rank of several, before the first of them: "Cllrs Low", "Sgts Low"."""

HONOURS = (
    r"(?:OBE|MBE|CBE|BEM|KBE|DBE|JP|QPM|QFSM|DL|PhD|KC|QC|MP|MSP|MEP|MS|AM|CC|MLA|MHK|FRCP|FRCGP|TD|RVO"
    r"|Jnr|Jr|Snr|Sr|II|III|MSc|BSc|BA|MA"
    r"|(?:[OMCKD]\.\s?B\.\s?E|B\.E\.M|J\.\s?P|Q\.P\.M|D\.\s?L|M\.\s?P|Ph\.\s?D|Q\.C|K\.C|M\.A|B\.A|T\.?D|M\.E\.P)\b\.?)"
)

POST_OPENING = re.compile(
    r"(?:the\s+)?(?:interim\s+|acting\s+|temporary\s+|deputy\s+|assistant\s+|asst\.?\s+"
    r"|senior\s+|principal\s+|group\s+|joint\s+"
    r"|executive\s+|associate\s+|strategic\s+|corporate\s+|service\s+|area\s+|regional\s+"
    r"|operational\s+|lead\s+|elected\s+|independent\s+)*"
    r"(?:head(?:\s+of|\s+-|\s*$)|head\s+(?:teacher|master)|mini?ster\s+(?:of\s+state|for)\b|director|chief\s+(?:executive"
    r"|officer|constable|superintendent|inspector|fire|operating|finance|nurse)"
    r"|leader\b|lead\s+(?:member|officer|for)|cabinet\s+(?:member|lead)|portfolio\s+holder"
    r"|chair(?:man|person|woman)?\s+(?:of|for)|vice[\s-]chair"
    r"|manager|officer|clerk|managing|member\s+of|representative\s+(?:of|for|from)"
    r"|lay\s+member|executive\s+member|commander"
    r"|(?:detective\s+)?(?:superintendent|inspector|sergeant|constable)\s*$|mayor\b|sheriff"
    r"|high\s+sheriff|lord\s+lieutenant"
    r"|(?-i:AD|DD|HoS)\s+(?:for|of)\b|(?-i:DAC)(?=,|$)"
    r"|police\s+and\s+crime\s+commissioner|police\s+&\s+crime\s+commissioner|pcc$|dpcc$|cfo$|coo$|ceo$)",
    re.IGNORECASE,
)
"""How the name of a post begins."""

OFFICE_OF = re.compile(
    r"(?:the\s+)?(?:[a-z]+['’]s\s+)?(?:offices?|department|members?\s+of\s+the\s+office)\s+(?:of|for)\b"
    r"|\bo?s?p?cc['’]?s?\s+office\b|(?!.*\b(?:mini?ster|secretary)\b)(?!.*\b(?:officer|manager|director|executive|head|lead)\s+(?:of|for|at|in)\b).*\boffice$",
    re.IGNORECASE,
)
"""A body that is called after a post."""

COUNCIL_SHORT = re.compile(
    r"(?:[A-Z][\w'’&-]+\s+){1,4}(?:BC|DC|CC|MBC|CBC|TC|UA|PC|PCT|CCG|ICB|CSP|CVS|YOT|YOS|HA|FRS|LA|RFU|(?:M\.)?[BCDPT]\.(?:B\.)?C\.?)\Z"
)

BODIES = re.compile(
    r"(?:Crimestoppers|Healthwatch|Barnardo['’]?s|Mind|Shelter|Addaction|Nacro|NACRO|Remedi"
    r"|Mencap|Scope|Relate|Stonewall|Centrepoint"
    r"|Humankind|Turning Point|Change,? Grow,? Live|Neighbourhood Watch|Victim Support|Age UK"
    r"|Citizens Advice|Streetwise"
    r"|Cafcass|Ofsted|Sanctuary|Riverside|Metropolitan|Platform Housing|Samaritans|Galop"
    r"|Railpen|Connexions|JobCentre ?Plus"
    r"|Job ?[Cc]entre(?: Plus)?|DWP|Phoenix Futures|Inclusion|Forward Leeds|Catch22|Catch 22"
    r"|Serco|Sodexo|Interserve|Spire|Rethink|SARSAS|Stonewater|Clarion|Peabody|Bromford|Cranstoun|Ingeus|Seetec|Splitz"
    r"|We Are With You|Midland Heart|Gentoo|Optivo|Nightstop|Emmaus|Depaul|Swanswell|Network Rail|Sure Start"
    r"|St\.? Mungo['’]?s|UNISON|Unison)\b"
    r"(?:\s+[A-Z][\w&’'-]*){0,3}\Z"
)
"""National bodies whose name could be taken for a person's."""

VERBS = re.compile(
    r"\b(?:was|were|is|are|had|has|have|been|welcomed|noted|reported|advised|agreed|received"
    r"|will|would|should|could|must|thanked"
    r"|opened|introduced|declared|resolved|RESOLVED|AGREED|NOTED|confirmed|explained|stated"
    r"|gave|given|discussed|requested|asked|presented|outlined|[Tt]o\s+(?:receive"
    r"|note|consider|agree|approve|confirm|discuss|provide|report|elect|appoint|update"
    r"|ensure)|did|does|apologised|considered|raised|proposed|seconded|accepted"
    r"|commenced|started|took|informed|highlighted|announced|suggested|expressed|reminded"
    r"|queried|commented|felt|said|sent|tendered|forwarded|chaired|apologised)\b"
)
"""Words that make a sentence of what stands on a line."""

REMOTE = re.compile(
    r"\b(?:via|by|on|over|through|using)\s+(?:ms\s+|microsoft\s+)?(?:teams|zoom|skype|video"
    r"(?:\s*(?:link|conference|conferencing|call))?|tele(?:phone|conference)|phone"
    r"|dial[\s-]?in|webex|google\s+meet|link|conference\s+call)\b"
    r"|\b(?:ms|microsoft)\s+teams\b|\bteams\b\s*$|\bzoom\b|\bskype\b|\bvirtual(?:ly)?\b"
    r"|\bremote(?:ly)?\b|\bonline\b|\bdial(?:led|ling)?[\s-]in\b|\bhybrid\b|^\s*"
    r"(?:tele)?phone\s*$",
    re.IGNORECASE,
)

NOBODY = re.compile(
    r"\(?\s*(?:none|nil|n/?a|no\s+representa(?:tives?|tion)(?:\s+present)?|not\s+represented"
    r"|no(?:ne)?\s+(?:received|recorded|given|noted|one|apologies.*"
    r"|absences.*|others?|officers?|observers?)|no\s*body|there\s+(?:were|was)\s+(?:no"
    r"|none)\b.*|not\s+applicable|[-–—.]+|tbc|no)\s*\)?[.\s]*\Z",
    re.IGNORECASE,
)

COUNT = (
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some"
    r"|no|various|approximately\s+\d+|approx\.?\s+\d+|about\s+\d+|other)"
)
PUBLIC = re.compile(
    rf"(?:and\s+|plus\s+|there\s+(?:was|were)\s+)?(?:(?:{COUNT}\s+)?(?:(?:other|further)\s+)?"
    rf"(?:members?\s+of\s+(?:the\s+)?(?:public|press)|(?:the\s+)?public\s+members|(?:representatives?\s+of\s+)?the\s+press"
    rf"|press\s+representatives?|the\s+public)"
    rf"|{COUNT}\s+(?:(?:other|further|local|young)\s+)*(?:residents?|observers?|parishioners?|electors?|students?|pupils?|visitors?"
    rf"|officers?|councillors?|people|persons|members?))\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""People who are counted and not named."""

PARTIAL = re.compile(
    r"\b(?:and\s+others|amongst?\s+(?:others|those)|among\s+others|those\s+present\s+included"
    r"|including|et\s+al|and\s+(?:other|various)\s+(?:members|officers|partners"
    r"|representatives|attendees|colleagues)"
    r"|(?:not|may\s+not\s+be)\s+(?:a\s+)?complete|some\s+(?:attendees|names)|incomplete"
    r"|other\s+(?:officers|members|partners)\s+(?:as|from)|etc)\b",
    re.IGNORECASE,
)
"""Words that say that a list is not the whole of it."""
CONTACT = re.compile(r"\w@\w|\b(?:e-?mail|tel(?:ephone)?|phone|fax)\s*(?:no\.?\s*)?:", re.IGNORECASE)
"""An address to which somebody may be written."""
