"""The words by which names are told from posts, ranks and everyday speech."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES: Final = _words(
    """
    mr mrs ms miss mx dr sir dame lord lady baroness baron cllr clr councillor councilor alderman prof professor rev
    revd reverend canon hon rt right honourable judge supt superintendent insp inspector sgt sergeant pc dc ds di
    dci dcs pcso acc dcc ch chief detective constable commander mayor commissioner deputy assistant
    """
)
"""Forms of address and ranks that may stand before a name."""
HONOURS: Final = _words(
    """
    obe mbe cbe kbe dbe qpm kpm qfsm jp mp mep am ms msp qc kc ba bsc ma msc phd dl esq
    """
)
"""Letters that may stand after a name."""
PARTICLES: Final = _words(
    """
    van von de del della der den du da di dos la le st ap ab ben bin al el ter ten mac o
    """
)
"""Words that belong to the surname after them."""
POSTS: Final = _words(
    """
    a accountable administrator advisor adviser affairs agency alcohol analyst and antisocial area asb assistant
    association at authority behaviour board body borough business cabinet centre chair chairman chairperson
    charities charity chief children city civil clerk coastal cohesion combined commander commissioner commissioning
    committee communities community constable constabulary coordinator corporate council councillor county crime
    customer delivery democratic deputy design detective director district divisional domestic drug drugs economy
    education elected emergency enforcement engagement engineer environment environmental equalities estates
    executive families finance financial fire first for force fund governance governor group guest head health
    holder housing human improvement inclusion independent inspector integrated intelligence interim joint justice
    lead leader leisure liaison licensing local london manager managing mayor medical member monitoring municipal
    national neighbourhood observer of off offender office officer on operational operations organisation other
    outreach parish park partner partners partnership partnerships people performance place planning police policing
    policy portfolio practitioner prevention principal prison probation programme project property protection
    provider public quality rear regeneration regional rehabilitation representative residents resilience resources
    responsible safeguarding safer safety schools scrutiny second secretary sector security senior sergeant service
    services sheriff social society solicitor somebody specialist staff standards station statutory strategic
    strategy student superintendent supervisor support team temporary tenants the to town trading trainee training
    transport treasurer trust unit university vice victim victims violence voluntary volunteer warden watch
    wellbeing with women works worker young youth
    """
)
"""Words of which the names of posts and bodies are made."""
EVERYDAY: Final = _words(
    """
    able art bell bill best bishop black blank blue bond booth bridge brook brown bush butler carpenter carter case
    chance chase church clay cook cooper cross curry day dean dear drew english farmer field fields flood ford
    forest foster fox france freeman french frost gates gold golden good grace grant gray green grey grove hall hand
    hands hardy hart hay heath hill hills holly hope house hunt hunter ireland ivy jack joy june justice keen key
    king knight lake lamb lane law little long low lowe major mark marks marsh may mead miles mill mills miner moon
    moss north page paige parks pat paul penny pike pitt pool pope porter post potter pound powers price prince
    prior pryor read record reed reeve rich ring rivers road rob robin rock rose rush sale sand savage sawyer self
    sharp shepherd short small smith south spark speed spring stamp steel stone street strong sue summer summers
    swan swift tanner taylor temple thorn tiller town turner underwood vale wade walker wall walls ward warden
    waters way weaver weeks well wells west white will winter winters wise wood woods wright york april august east
    """
)
"""Words that are names too: as names only where they have a capital."""
ABBREVIATIONS: Final = _words(
    """
    PC DC DS DI CC BC MP JP MS AM PM ASB CSP CSA CSC CDRP PCC PCT CCG ICB SCB LSP LA HR IT ID OK UK EU US SI YOT YJB
    NHS FRS DHR LGA DV IOM CCTV PSPO SARC RA HO AD ED CEO CE CX ACC DCC
    """
)
"""Abbreviations that initials may happen to spell; on their own they name nobody."""
GIVEN: Final = _words(
    """
    aaron abdul abigail adam adrian ahmed aidan aisha alan alastair albert alex alexander alexandra alfie ali alice
    alison alistair amanda amelia amina amir amy andrea andrew angela anita ann anna anne annette anthony antony
    arthur ashley asif audrey barbara barry ben benjamin bernard beth bethany beverley bob brenda brendan brian
    bridget bruce caitlin callum cameron carl carla carol carole caroline catherine cathy charles charlie charlotte
    cheryl chloe chris christine christopher claire clare clive colin connor craig cynthia daisy daniel danielle
    darren dave david dawn deborah debbie denise dennis derek diana diane dominic donald donna doreen dorothy douglas
    duncan dylan eddie edward eileen elaine eleanor elizabeth ella ellen ellie emily emma eric erin evelyn farah
    fatima faye fiona frances francesca fred frederick gail gareth gary gavin gemma geoff geoffrey george georgia
    gerald geraldine gillian glen glenn gordon graham gregory hannah harriet harry hassan heather helen henry hilary
    howard hugh ian imran irene isaac isabel isabella jack jackie jacob jacqueline jake james jamie jan jane janet
    janice jason jasmine jayne jean jeff jeffrey jennifer jenny jeremy jessica jill jim joan joanna joanne joe john
    jonathan jordan joseph josephine josh joshua joyce judith julia julian julie karen kate kath katherine kathleen
    kathryn katie keith kelly kenneth kerry kevin khalid kim kirsty kyle laura lauren leah leanne lee leon lesley
    leslie lewis liam linda lindsay lisa liz louise lucy luke lynn lynne malcolm margaret maria marie marion martin
    mary matthew maureen megan melanie melissa michael michelle mike miriam mohammad mohammed monica muhammad nadia
    nancy natalie natasha nathan neil nicholas nicola nigel noel norman olive oliver olivia omar oscar owen pamela
    patricia patrick paula pauline peter phil philip phillip phyllis priya rachel ralph raymond rebecca rhys richard
    rita robert roger ronald rory rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sarah scott
    sean shabana shannon sharon sheila shirley simon sonia sophia sophie stella stephanie stephen steve steven
    stewart stuart susan suzanne sylvia tariq teresa terence terry thomas tim timothy tina toby tom tony tracey tracy
    trevor valerie vanessa vera veronica vikram vincent vivien wayne wendy william yasmin yusuf yvonne zara zoe
    """
)
"""Given names that are common here, after which a word with a capital is taken for a surname."""
PLACES: Final = _words(
    """
    abbey academy arms avenue bank barracks bay beach borough bridge broadway building buildings campus canal castle
    cathedral chambers chapel church city close college common corner cottage council county court crescent cross
    dale district division docks drive east estate farm field fields fire garden gardens gate gates green grove hall
    harbour heath hill hospital hotel house infirmary island junction lane library lodge mall market mead mews moor
    museum north park parish pier place plaza police primary priory quarter quay ring rise river road row school
    shire south square stadium station street terrace theatre tower town university vale valley view villa village
    walk ward way west wharf wood yard january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday
    """
)
"""Words after which, or before which, a name is that of a place or a day."""
LETTERED: Final = _words(
    """
    annex annexe appendix area band block box category class clause division exhibit figure floor grade group item
    level number option page paragraph part phase plan room schedule section sector stage step table tier type unit
    vitamin wing zone
    """
)
"""Words after which a letter on its own numbers something."""
BODIES: Final = (
    "Academy|Associates|Association|Centre|Charity|College|Company|Foundation|Fund|Group|Homes|Hospital|Housing"
    "|Institute|Limited|LLP|Ltd|PLC|Partnership|Project|School|Society|Trust"
)
"""Words that, straight after a surname, make of it the name of a body."""
