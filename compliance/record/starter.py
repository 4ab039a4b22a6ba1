"""A record to begin with: a few facts to replace, an example of every section, and words for a first reader.

It can be read as it stands, and still can with every example brought to life (a test does both).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["strategy_group", "county_strategy_group"]


def starter(kind: Kind) -> str:
    """A commented record of a strategy group, or of a county's, ready to be edited.

    What stands in it as a fact is a placeholder. Lines that begin with `##` are remarks; those that begin with one
    `#` are examples, which come to life when that sign is taken away.
    """
    words = _COUNTY if kind == "county_strategy_group" else _DISTRICT
    text = _TEXT
    for name, value in words.items():
        text = text.replace(f"<{name}>", value)
    return text


_DISTRICT: Final[Mapping[str, str]] = {
    "title": "A record of a community safety partnership",
    "kind": "strategy_group",
    "name": "Anytown Community Safety Partnership",
    "area": "{id: anytown-area, name: Anytown, kind: district}",
    "area kinds": """\
## What kind of area it is: district (whose council is not unitary), unitary_district, london_borough,
## city_of_london, isle_of_wight or isles_of_scilly.""",
    "groups": """\
## Other groups that this record speaks of, such as the county's. Most districts need none.
#groups:
#  - id: county-group
#    name: Anyshire Safer Communities Board
#    kind: county_strategy_group
#    area: {id: anyshire, name: Anyshire, kind: county}""",
    "council": """\
  - id: council
    name: Anytown District Council
    kind: district_council
    responsible_authority: [{from: 2025-04-01}]""",
    "other council": """\
#  - id: county-council
#    name: Anyshire County Council
#    kind: county_council
#    responsible_authority: [{from: 2025-04-01}]""",
    "document": "partnership_plan",
    "documents": """\
## The year's documents: strategic_assessment, partnership_plan, summary; also protocol, guidance and others.
## for_year is the year that a plan is for, from 1 April; prepared is the day on which the group agreed it.
#documents:
#  - id: plan
#    kind: partnership_plan
#    title: Partnership plan 2026-27
#    for_year: 2026-27
#    prepared: 2026-03-11
#  - id: assessment
#    kind: strategic_assessment
#    prepared: 2025-11-05
#    priorities: [{id: burglary, title: Burglary}, {id: violence, title: Violent crime}]
#    contents:
#      - {item: matters_to_prioritise, place: chapter 4}
#  - {id: summary, kind: summary, summary_of: plan, prepared: 2026-03-20}""",
    "group": "Anytown",
    "question": "reg-3/1/b#implemented",
    "duty": "reg-3/2",
    "event": "#  - {event: published, date: 2026-04-01, document: summary, place: the council's website}",
    "more complete": "[meeting, appointment, partnership_plan]",
}

_COUNTY: Final[Mapping[str, str]] = {
    "title": "A record of a county strategy group",
    "kind": "county_strategy_group",
    "name": "Anyshire Safer Communities Board",
    "area": "{id: anyshire-area, name: Anyshire, kind: county}",
    "area kinds": """\
## A county strategy group's area is a county with at least one district council that is not unitary.""",
    "groups": """\
## The strategy groups of the districts in the county. With report_on, a rule is looked at for that group too, as
## far as this record says enough of it.
#groups:
#  - id: anytown
#    name: Anytown Community Safety Partnership
#    area: {id: anytown-area, name: Anytown, kind: district}
#    report_on: [reg-13A]""",
    "council": """\
  - id: council
    name: Anyshire County Council
    kind: county_council
    responsible_authority: [{from: 2025-04-01}]""",
    "other council": """\
#  - id: anytown-council
#    name: Anytown District Council
#    kind: district_council
#    responsible_authority: [{from: 2025-04-01}]""",
    "document": "community_safety_agreement",
    "documents": """\
## The county's own document is the community_safety_agreement; the districts have assessments and plans.
## for_year is the year that it is for, from 1 April; prepared is the day on which the group agreed it.
#documents:
#  - id: plan
#    kind: community_safety_agreement
#    title: Agreement 2025-26
#    for_year: 2025-26
#    prepared: 2025-06-11
#  - id: longer-agreement
#    kind: community_safety_agreement
#    covers: {from: 2026-04-01, to: 2029-03-31}
#    prepared: 2026-03-11
#    contents:
#      - {item: priorities_through_joint_working, place: chapter 2}""",
    "group": "the county group",
    "question": "reg-9/2#based-on",
    "duty": "reg-8/2",
    "event": "#  - {event: considered, date: 2026-01-21, considered: plan}",
    "more complete": "[meeting, appointment, community_safety_agreement]",
}

_TEXT: Final = """\
## <title>.
##
## How to use this file
##   - It is plain text. Write after the colon; keep the spaces at the front of a line as they are, and no tabs.
##   - A line that begins with # is not read. Two of them, as here, begin a remark for you.
##   - One begins an example. Take away that one sign, and nothing else, and the line is part of the record.
##   - A dash begins one thing of a list. { } holds the parts of one thing on a single line.
##   - Dates are written year-month-day: 2025-06-05. A year from 1 April is written 2025-26.
##   - An id is a short name of your choice, in small letters, by which other lines speak of the thing.
##   - Leave out what you do not know. What is left out counts as not known; it is never held against anybody.
##   - Put text in "quotation marks" if it has a colon or a # in it, or begins with a sign.
## See whether it can be read: compliance validate FILE. What it shows: compliance check FILE.
## Everything that can be written: docs/record.md, or compliance schema record.

record: 1

## Whose record it is. Replace the names; an id may stay as it is.
<area kinds>
partnership:
  id: this-group
  name: <name>
  kind: <kind>
  area: <area>
  police_area: {id: anyshire-police, name: Anyshire}
## The police areas that the law tells apart have ids of their own: metropolitan, city-of-london,
## greater-manchester, west-yorkshire, south-yorkshire, north-yorkshire. Any other id will do for the rest.

## The days that this record covers, first and last. Anything in it may be older or newer.
period: {from: 2025-04-01, to: 2026-03-31}

<groups>

## The councils, the police, fire, health, probation and others. responsible_authority says since when a body has
## been one for the area (the first day of the period will do, if you know no better); `to` is the last day.
bodies:
<council>
  - id: police
    name: Chief Constable of Anyshire
    kind: chief_officer_of_police
    responsible_authority: [{from: 2025-04-01}]
## Examples of others, with their kinds:
<other council>
#  - id: fire
#    name: Anyshire Fire and Rescue Authority
#    kind: fire_and_rescue_authority
#    responsible_authority: [{from: 2025-04-01}]
#  - id: health
#    name: Anyshire Integrated Care Board
#    kind: integrated_care_board
#    responsible_authority: [{from: 2025-04-01}]
#  - id: probation
#    name: The Probation Service
#    kind: provider_of_probation_services
#    responsible_authority: [{from: 2025-04-01}]
#  - id: pcc
#    name: Police and Crime Commissioner for Anyshire
#    kind: police_and_crime_commissioner
#    from: 2012-11-22

## People, only where a name is needed. A post ("District commander") is enough everywhere else.
#people:
#  - {id: a-councillor, name: Councillor A Example, councillor: true}

## Who holds which office: the policing body for the police area, the chair, nominees for sharing information.
#offices:
#  - {office: elected_local_policing_body, of: anyshire-police, holder: pcc, from: 2024-05-09}
#  - {office: chair, of: this-group, holder: a-councillor, from: 2025-05-14}
#  - {office: information_sharing_nominee, of: police, post: Partnerships inspector, from: 2025-04-01}

## Places on <group>'s group: who appointed whom, and from when. `by: []` says that no authority did.
#appointments:
#  - id: seat-police
#    post: District commander
#    by: police
#    from_authority: police
#    from: 2025-04-01
#    voting: true
#  - {id: seat-guest, post: Chief executive of a charity, by: [], from: 2025-04-01, voting: false}

## Arrangements in force: the group's own terms of reference, and those that the Regulations ask for.
#arrangements:
#  - id: terms
#    kind: terms_of_reference
#    from: 2024-06-12
#    terms:
#      quorum:
#        term: {members: 4}
#        counts: {substitutes: true}
#        words: Four members are a quorum.
#        if_inquorate: notes_only
#      frequency: {times: 4, in: year}
#      silent_on: [deputy_chair]
#  - id: sharing
#    kind: information_sharing
#    from: 2024-06-12
#    items: [sharing_between_responsible_authorities]

<documents>

## Meetings. Leave out `attendance` if you have no list of those present: that is not the same as nobody.
#meetings:
#  - id: june
#    date: 2025-06-11
#    attendance:
#      - {post: District commander, represents: police, capacity: member}
#      - {post: Chief executive, represents: council, capacity: member}
#    apologies:
#      - {post: Group manager, body: fire}
#    minutes: {status: draft}
#    source: {of: june-minutes, page: "1"}

## Meetings that a police and crime commissioner required authorities to attend (reg 14A). Rare.
#requirements:
#  - id: pcc-call
#    by: pcc
#    date: 2025-09-01
#    authorities: [police, fire]
#    affected: [police, fire]
#    number_each: 1
#    meeting_date: 2025-10-01

## What was done and when: copies sent, consultations, publications, notices, matters considered.
#events:
#  - event: copy_sent
#    date: 2026-03-25
#    by: this-group
#    to: pcc
#    document: plan
#    method: email
#    source: the-email
<event>

## Money. Say whether it is partnership monies: provided for the group's work and spent as the group directs.
#money:
#  - title: Community safety fund
#    amount: "50000"
#    provided_by: council
#    partnership_monies: true
#    from: 2025-04-01

## What the law leaves to somebody's judgement, decided: the question is the rule and its part (docs/questions.md).
#determinations:
#  - question: <question>
#    about: plan
#    answer: "yes"
#    by: <kind>
#    date: 2026-03-31
#    reasons: Reviewed and agreed.
#    source: june-minutes

## "This record holds every one": only where somebody has looked and will say so. Without this, what is missing is
## not known; with it, what is missing was not done.
#completeness:
#  - every: <more complete>
#    of: this-group
#    from: 2025-04-01
#    to: 2026-03-31
#    by: The secretary
#    made: 2026-04-20
#  - {every: attendance, of: june, by: The secretary, made: 2026-04-20}
#  - {every: copy_sent, of: plan, from: 2025-04-01, to: 2026-04-20, by: The secretary, made: 2026-04-20}

## What somebody will do about a finding, and what is left as it is for a time. The id of a finding stands in the
## report; its start, rule and group, will do. Neither changes what is found.
#actions:
#  - {finding: <duty> @ this-group, what: Ask the fire authority for its letter, owner: The secretary, due: 2026-05-31}
#acceptances:
#  - finding: <duty> @ this-group
#    reason: A second person is to be appointed in May
#    by: The strategy group
#    until: 2026-06-30

## Where another source says otherwise. Until it is settled, what the two differ on is not known.
#contradictions:
#  - {about: june, field: date, says: 2025-06-12, source: the-email}

## Where the facts were read: a fact points here with `source`. The report says how strong each source is.
#sources:
#  - id: june-minutes
#    title: Minutes of 11 June 2025
#    strength: draft_minutes
#    date: 2025-06-11
#    file: june.pdf
#  - {id: the-email, title: Email to the commissioner of 25 March 2026, strength: letter, date: 2026-03-25}
"""
