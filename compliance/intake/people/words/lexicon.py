"""The lists of single words by which names, posts, organisations and headings are told apart."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


SHORT_RANKS = _set(
    """
    ACC AM CC CFO CI DC DCC DCS DS GM PC PCC PS SM WM
    """
)
"""Ranks that are also the short names of something else."""

PARTICLES = _set(
    """
    ab al ap ben bin bint binti da das de del della den der di dos du el ferch ibn la le ten ter van vom von y
    zu
    """
)
"""Small words within surnames."""

ORGANISATION = _set(
    """
    abuse academy action acute adult adults advice affairs age agency aid alcohol ambulance analytics area
    army association authorities authority board borough bureau business businesses cafcass care ccg ccgs
    cdrp center centre chamber charity children children's childrens church cic citizens city clinical
    cohesion college commerce commercial commission commissioning committee communications communities
    community company compliance consortium constabulary corporate council councils county court courts cps
    crc crime crimestoppers csp customer cvs daap daat dat democratic department dept development
    directorate district diversity division domestic drug drugs economic education employment enforcement
    engagement environment environmental equality estates facilities families family federation finance fire
    foodbank forum foundation governance government gp's group health healthcare healthwatch highways hmp
    hmpp hmpps homes hospice hospital hospitals hostel housing hub icb inclusion industry infrastructure
    innovation
    inspectorate institute integrated intelligence justice learning legal leisure licensing limited llp lscb
    locality localities lsp ltd magistrates mental metropolitan ministry mission misuse mopac national neighbourhood
    neighbourhoods network nhs npcc nps offending office office's ombudsman opcc operational operations
    ospcc outreach panel parish parliament partnership partnerships pct performance planning plc police
    policing prevention primary prison prisons private probation procurement programme project projects
    protection public pubwatch recovery refuge regeneration region regional regulation regulatory rescue
    residents resilience resources retail safeguarding safer safety scheme school schools secretariat sector
    service services sexual shopwatch skills social society standards strategic strategy students substance
    support sustainability team teams tenants tourism town trading transformation transport treatment trust
    trusts uhb uk union unitary university victim victim's victims violence voluntary ward watch well-being
    wellbeing women's womens yos yot youth
    addiction addictions advocacy airport alliance allotments arts asylum athletics barracks bench bereavement brigade
    buses cadets cathedral clinic club clubs co-operative coalition coastguard collaborative collective confederation
    consultancy counselling countryside deaf diocese disability disabled elders embassy farmers fellowship football
    gurdwara harbour haulage helpline heritage homeless homelessness immigration judiciary landlords lettings libraries
    library lieutenancy lifeboat lifeline logistics magistracy mediation ministries mosque museum muslim mutual nursery
    observatory parents pastors pensioners pharmacy preschool rail railway railways refugee refugees regiment
    rehabilitation retailers rugby scouts solicitors solutions speedwatch sport sports stadium streetwatch surgery
    synagogue taskforce temple theatre traders tribunal veterans water wildlife women
    brewery distribution holdings supermarket supermarkets
    headquarters midlands section garda gardai siochana síochána gardaí archdiocese deanery
    """
)
"""Words that stand in what bodies, teams and fields of work are called and hardly ever in the names of people."""

SURNAMES_TOO = _set(
    """
    action age care center church city court parish temple town ward
    """
)
"""Of these, such as close a person's name often enough."""

POSTS_AND_SURNAMES = _set(
    """
    champion chaplain clerk dean head mayor warden
    """
)
"""Words for posts that people are called as well."""

POST_NOUNS = _set(
    """
    headmaster headmistress bursar dir
    accountant administrator adviser advisers advisor advocate ambassador analyst apprentice assistant
    associate auditor barrister minister caseworker ceo cex cfo chair chairman chairperson chairs chairwoman champion
    chancellor chaplain chief clerk clerk/responsible co-ordinator commander commissioner constable consultant
    convener convenor coo coordinator councillor councillors counsellor dcex dean deputy director director(s)
    doctor editor engineer exec executive facilitator firefighter governor gp guest head headteacher holder holder(s)
    inspector inspector(s) intern interpreter journalist lead leader lecturer liaison magistrate manager
    managers mayor member members minister monitor nurse observer officer officers organiser paramedic partner
    partners pcso pharmacist planner portfolio practitioner principal prosecutor pro-vice-chancellor provost
    psychologist registrar rep reporter representative representatives researcher resident secretary sergeant solicitor
    specialist spokesman spokesperson staff strategist student superintendent supervisor teacher technician
    trainee translator treasurer trustee vicar vice-chair vice-chairman vice-chancellor volunteer warden
    worker rfo sysadmin lawyer librarian matron scrutineer scientist economist architect surveyor psychiatrist
    physician coroner
    receptionist caretaker imam agent agents developer developers contractor contractors applicant applicants nominee
    nominees landowner cathaoirleach coord co-ord mgr sec
    sec'y treas landlord licensee investigator taker scribe typist pa idva ddph dph spo ctsa myp webmaster
    """
)
"""Words that close, or open, what a person does."""

MISSPELT = _set(
    """
    administator admininstrator assisstant assitant chariman comander commisioner comissioner commissoner
    co-ordintor co-ordinater coordintor cordinator councilor counciller diector directer direcotr excecutive
    executve govener govenor inpsector inspecter liason maganer magager mananger manageer mangager manger offcer
    officier oficer pricipal reprentative represenative representitive representive sargeant seargent secretery
    secratary sergant superintendant supervisior treasuer
    """
)
"""Posts as they are often misspelt, where they close what somebody does; alone they may be a name."""

OPENERS = _set(
    """
    acting assoc asst associate assistant deputy executive ex-officio independent interim joint lay lead operational
    principal senior strategic temp temporary vice
    """
)
"""Words with which what somebody does begins: none of them stands within a name, though it may close one."""

HEADINGS = _set(
    """
    action actions agenda agreed any aob apologies appointment approval arising attendance attended attendees
    attending background budget business chair's chairman's conclusion confidential confirmation consultation
    date dates decision decisions declaration declarations discussion election exclusion forward funding
    headlines initials interest interests introduction introductions item items location log matters meeting
    meetings membership minutes monitoring name names next not noted organisation other overview plan plans
    present presentation presentations previous priorities priority purpose questions quorum recommendation
    recommendations reference register report reports resolved review risk role scrutiny session summary talk talks
    terms time title update updates urgent venue version welcome
    resignation resignations retirements volunteers
    """
)
"""Words of headings and tables, which nobody's name has."""

BODY_NOUNS = _set(
    """
    academy age agency aid ambulance army association authorities authority bank board borough bureau cafcass
    ccg ccgs cdrp center centre chamber charity church cic citizens city college commission committee company
    consortium constabulary council councils county court courts cps crc crimestoppers csp cvs daat dat
    department district federation fire forum foundation group healthwatch hmp hmpps homes hospice hospital hospitals
    housing icb inspectorate institute limited llp lscb lsp ltd ministry mission mopac network nhs npcc nps office opcc
    panel parish partnership partnerships pct plc police press prison prisons probation refuge rescue school
    schools service services society support team teams trust trusts uhb uk union unit university watch yos yot
    airport alliance bench magistracy brigade cadets cathedral clinic club co-operative coalition coastguard
    collaborative collective confederation diocese embassy farmers fellowship gurdwara landlords library lieutenancy
    mosque museum mutual nursery
    pastors pharmacy preschool rail railway railways scouts speedwatch stadium streetwatch surgery synagogue taskforce
    temple theatre traders tribunal veterans headquarters section garda siochana síochána archdiocese deanery
    """
)
"""Of the words of organisations, those that bodies are; the others are what they do."""

DEPARTMENTS = _set(
    """
    & administration and architecture asset assets business capital civic cleansing communications corporate customer
    customers delivery democratic department design development digital directorate economic engineering environment
    environmental estate estates facilities finance financial governance highways housing human ict information
    infrastructure innovation leisure legal maintenance management of operational operations parks performance physical
    place planning policy procurement projects property public realm regeneration relations resources revenues roads
    service services strategic strategy streets support sustainability technical tourism transformation transport
    transportation
    """
)
"""Words of what the departments of a council are called, and nobody who sends a representative to a meeting."""

TEAM_NOUNS = _set(
    """
    centre committee department forum group network office panel section service services support team teams unit
    """
)
"""Of these, those that parts of a body are called as well."""

FIELDS = _set(
    """
    hospitals schools colleges surgeries prisons courts urgent sen send
    accountable advisory analysis anti-social antisocial assets asb assurance audit autism behaviour body building
    care change civil cleansing cohesive complex contingencies contracts corporate countywide cultural culture
    customer customers cyber data delivery digital disability disabilities disorder early elections emergency equalities
    estate estates
    exploitation extremism family field financial food front governing help hr human improvement individuals
    insight insurance intake intelligence internal intervention investigations it iom learners licensing
    lifelong line local locality looked maintenance management marac missing needs non-executive nursing
    offender offenders older online open operational parking parks patient people personal place planned pollution
    prevent procurement progression property quality rebuilding reduction registration regulatory rehabilitation
    reintegration relations research resettlement resilience response road safe secondary sexual shared social
    spaces special stability street streetscene strong stronger supported supporting sustainability tasking tenancy
    tourism traffic transformation troubled visitor vulnerability vulnerable waste web website work working works years
    yjs yos territorial
    yot young inclusive executive chief's adolescents and the of for with
    """
)
"""Words of fields of work, which are no body's own name."""

UNFINISHED = _set(
    """
    borough county metropolitan national parish royal united
    """
)
"""Words that a body's name goes on after."""

STRUCTURE = _set(
    """
    area authority board borough city committee council county district east fire group local member members north
    panel parish region south team town unitary west
    """
)
"""Words of the make of bodies: nobody is of a "District Council" whose name is not said."""

COMPASS = _set(
    """
    central east eastern great greater mid middle north northern south southern upper west western
    """
)
"""With which the names of places of two words begin."""

OF_LISTS = _set(
    """
    absence absences absent agenda agreed apologies attendance attendees attending initials item items minutes
    name names none noted other others present resolved title
    """
)
"""Words of headings and columns, which are in no body's name."""

COLUMN_BODIES = _set(
    """
    agency agencies association authority body bodies business charity company council department directorate division
    employer establishment firm institution organisation organisations organization organizations represented
    representing sector service services team
    """
)
"""Words that head a column of bodies."""

COLUMN_POSTS = _set(
    """
    designation function job occupation position post rank responsibility role roles title titles
    """
)
"""Words that head a column of posts."""

COLUMN_QUALITIES = _set(
    """
    area constituent core held home host lead main member name parent partner region responsible nominating statutory
    """
)
"""Words that stand beside those."""

QUALITIES = _set(
    """
    additional associate co-opted coopted elected external independent invited lay lead nominated other principal
    proper sectoral senior sitting statutory supporting visiting voting
    """
)
"""What people are who are called after how they sit on a body: "Elected members"."""

SORTS = _set(
    """
    agency business civic community education faith health housing local partner public resident residents residents'
    sector tenant tenants town voluntary ward wards youth
    """
)
"""What they come from, which is no body: "Community representatives"."""
