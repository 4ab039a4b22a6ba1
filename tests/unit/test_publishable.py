"""The version of a record for publication: nobody is named, nothing of a closed session is told, no outcome moves."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from compliance import files
from compliance.assess.assess import assess
from compliance.assess.secret_days import secret_days
from compliance.casebook import merged
from compliance.dates import plain
from compliance.law import pack
from compliance.record import load, model
from compliance.record.model import Part, walk, withheld
from compliance.record.publishable import POLICE_AREAS, publishable
from compliance.record.texts import fields
from compliance.report import explain, html, json_v1, markdown, needs, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compliance.assess.findings.finding import Assessment
    from compliance.record.load import LoadedRecord

ROOT = Path(__file__).resolve().parents[2]
RECORDS = sorted((ROOT / "fixtures" / "records").glob("*.yaml"))
RULES = lru_cache(pack.load)
PERSON = "Councillor Persephone Quillfeather"
FORMS = (
    "Persephone Quillfeather",
    "QUILLFEATHER",
    "P Quillfeather",
    "persephone.quillfeather@marl.example",
    "Persephone",
    "PQ",
    "Quillfeather, P",
)
NAMED = re.compile(r"(?i)quillfeather|persephone|(?<![a-z])PQ(?![a-z])")
SECRET = "Nightjar Thistledown"
TOLD = re.compile(r"(?i)nightjar|thistledown")

REST: dict[str, Any] = {
    "arrangements": [
        {
            "kind": "terms_of_reference",
            "from": "2008-04-01",
            "to": "2010-03-31",
            "terms": {
                "voting": {"casting_vote": "chair", "words": "The chair has a second vote."},
                "chair": {"elected": "true", "words": "The group elects a chair."},
                "minutes": {"confirmed_at": "next_meeting", "words": "Minutes are put to the next meeting."},
            },
        }
    ],
    "requirements": [
        {"id": "second-call", "by": "pcc", "specifications": [{"id": "second-call-part", "strategies": ["burglary"]}]}
    ],
}
"""What the examples of docs/record.md leave out."""


@cache
def whole() -> LoadedRecord:
    """The examples of docs/record.md, which have every section, as one record."""
    page = (ROOT / "docs" / "record.md").read_text(encoding="utf-8")
    data: dict[str, Any] = {}
    for block in re.findall(r"^```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        data = merged(data, files.read_text(block, "record.md").data)
    data = merged(data, REST)
    return load.from_loaded(files.read_text(json.dumps(data), "records/marlbridge.yaml", is_json=True))


def loads(name: str) -> LoadedRecord:
    """A record by its name, or the examples of the docs."""
    return whole() if name == "docs" else load.load(ROOT / "fixtures" / "records" / f"{name}.yaml")


def changed(part: Part, change: Callable[[Part], dict[str, object]]) -> Any:  # noqa: ANN401  # a part of the same kind
    """A part with some of its fields, and of those of every part in it, changed."""
    updates: dict[str, object] = {}
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, Part):
            updates[name] = changed(value, change)
        elif isinstance(value, tuple):
            updates[name] = tuple(changed(each, change) if isinstance(each, Part) else each for each in value)
    part = part.model_copy(update=updates)
    return part.model_copy(update=change(part))


def planted(loaded: LoadedRecord, words: Callable[[Part, str], str | None]) -> LoadedRecord:
    """The record with words put into every field that may hold text, those that were left out too."""

    def change(part: Part) -> dict[str, object]:
        new: dict[str, object] = {}
        for name, kind in fields(type(part)).items():
            said = words(part, name) if kind == "text" and name != "report_on" else None
            if said is None:
                continue
            value = getattr(part, name)
            if name in ("aliases", "strategies"):
                new[name] = tuple(f"{each} {said}" for each in value or ("",))
            elif not (name == "post" and value is None):
                new[name] = f"{value} {said}" if value else said
        return new

    return replace(loaded, record=changed(loaded.record, change))


def with_names(loaded: LoadedRecord) -> LoadedRecord:
    """The record with somebody in it, who is named in every text and in some ids."""
    count = iter(range(100_000))
    made = planted(loaded, lambda part, _: None if isinstance(part, model.Person) else FORMS[next(count) % len(FORMS)])
    people = (*made.record.people, model.Person(id="p-quillfeather", name=PERSON, note=PERSON))
    record = made.record.model_copy(update={"people": people})
    renamed = {
        each.id: f"{each.id}-quillfeather"
        for name in ("meetings", "documents", "bodies", "appointments")
        for each in getattr(record, name)
        if each.id
    }

    def change(part: Part) -> dict[str, object]:
        new: dict[str, object] = {}
        for name, kind in fields(type(part)).items():
            value = getattr(part, name)
            if kind != "id" or isinstance(part, model.SourceEntry | model.Citation) or value is None:
                continue
            if isinstance(value, str):
                new[name] = renamed.get(value, value)
            else:
                new[name] = tuple(renamed.get(each, each) for each in value)
        if isinstance(part, model.Attendance | model.Apology):
            new["person"] = "p-quillfeather"
        return new

    return replace(made, record=changed(record, change))


def closed(loaded: LoadedRecord) -> LoadedRecord:
    """The record with every fact that may have a source read in a closed session, and what was said there in it."""
    source = model.SourceEntry.model_validate({"id": "closed-minutes", "title": SECRET, "strength": "minutes"})

    def change(part: Part) -> dict[str, object]:
        new: dict[str, object] = {}
        if "source" in type(part).model_fields and not isinstance(part, model.Partnership):
            said = dict.fromkeys(("words", "item", "minute", "page", "by"), SECRET)
            new["source"] = model.Citation.model_validate({"of": "closed-minutes", **said, "closed_session": "true"})
        if isinstance(part, model.Item):
            new |= {"closed_session": True, "title": SECRET, "resolution": SECRET, "number": SECRET}
        return new

    record = changed(loaded.record, change)
    made = planted(replace(loaded, record=record), lambda *_: SECRET)
    # Every fact is from a closed session but for these, which nobody says anything of in one.
    open_ = {"partnership": record.partnership, "sources": (*record.sources, source)}
    record = made.record.model_copy(update=open_)
    told = {type(part).__name__ for _, part in walk(record) if fields(type(part))} - {
        type(part).__name__ for part in withheld(record)
    }
    assert told <= {"Partnership", "PoliceArea", "SourceEntry", "Answered", "Area"}  # no report tells of answers
    return replace(made, record=record)


def assessed(loaded: LoadedRecord) -> Assessment:
    """As the record stands some time after its period."""
    return assess(RULES(), loaded, date(loaded.record.period.to.year + 1, 1, 1))


def paper(made: bytes) -> str:
    """All the text in a document that is a zip of XML."""
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        parts = [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    return re.sub(r"<[^>]+>", "", "\n".join(parts)) + "\n".join(parts)


def leaves(made: bytes) -> str:
    """All the text in a PDF: its pages, what it says of itself, and its outline."""
    reader = PdfReader(io.BytesIO(made))
    pages = "\n".join(page.extract_text() for page in reader.pages)
    about = reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()  # type: ignore[index]
    return f"{pages}\n{reader.metadata}\n{about}\n{reader.outline}"


def every_format(assessment: Assessment) -> Iterator[tuple[str, str]]:
    """The name of each format that there is, and what it says."""
    yield "text", text.render(assessment)
    yield "markdown", markdown.render(assessment)
    yield "html", html.render(assessment)
    yield "json", json_v1.render(assessment)
    yield "jsonl", json_v1.render_line(assessment)
    yield "needs", needs.render(assessment)
    yield "needs, markdown", needs.render(assessment, markdown=True)
    yield "needs, docx", paper(needs.render_docx(assessment))
    yield "explain", "\n".join(explain.render_finding(each) for each in assessment.findings)
    yield from others(assessment)


def others(assessment: Assessment) -> Iterator[tuple[str, str]]:
    """The formats for offices and machines."""
    from compliance.report import csv, docx, github, junit, pdf, sarif, sheets, xlsx

    yield "docx", paper(docx.render(assessment))
    yield "pdf", leaves(pdf.render(assessment))
    yield "xlsx", paper(xlsx.render(assessment))
    yield from ((f"csv, {sheet}", csv.render(assessment, sheet=sheet)) for sheet in sheets.NAMES)
    yield "junit", junit.render(assessment)
    yield "sarif", sarif.render(assessment)
    yield "github", github.render(assessment)


def of_the_record(loaded: LoadedRecord) -> Iterator[tuple[str, str]]:
    """What looks ahead from a record."""
    from compliance.assess.due import diary
    from compliance.report import brief, due, ics

    day = loaded.record.period.from_
    ahead = diary(RULES(), loaded, day, 9)
    yield "due", due.render(ahead)
    yield "due, markdown", due.render(ahead, markdown=True)
    yield "due, json", due.as_json(ahead)
    yield "ics", ics.render(ahead).decode().replace("\r\n ", "")
    late = loaded.record.period.to
    then = assess(RULES(), loaded, late)
    ahead = diary(RULES(), loaded, late, 3, since=late)
    yield "brief", brief.render(then, ahead, late)
    yield "brief, markdown", brief.render(then, ahead, late, markdown=True)


def compared(loaded: LoadedRecord, published: Assessment) -> Iterator[tuple[str, str]]:
    """What changed, when a record is compared with what it was before its facts, and as it stood earlier."""
    from compliance.report import changes, compare, compare_html, compare_json, told

    bare = replace(loaded, record=loaded.record.model_copy(update={"events": (), "documents": (), "appointments": ()}))
    olds = (assess(RULES(), bare, published.as_at), assess(RULES(), loaded, loaded.record.period.from_))
    comparisons = [
        changes.compare(told.of_assessment(one), told.of_assessment(other))
        for old in olds
        for one, other in ((old, published), (published, old))
    ]
    assert any(each.changes for each in comparisons)
    for each in comparisons:
        yield "compare", compare.text(each)
        yield "compare, markdown", compare.markdown(each)
        yield "compare, html", compare_html.render(each)
        yield "compare, json", compare_json.render(each)


def outcomes(assessment: Assessment) -> list[str]:
    """The outcome of each finding, in order."""
    return [f"{each.rule} {each.outcome}" for each in assessment.findings]


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_no_outcome_changes(path: Path) -> None:
    """Each finding on a record is the same when names and closed sessions are left out, and has the same evidence."""
    loaded = load.load(path)
    full, published = assessed(loaded), assessed(publishable(loaded))
    assert outcomes(published) == outcomes(full)
    assert [[each.line for each in it.evidence] for it in published.findings] == [
        [each.line for each in it.evidence] for it in full.findings
    ]
    assert [(each.id, each.list_known) for each in published.meetings] == [
        (each.id, each.list_known) for each in full.meetings
    ]


@pytest.mark.parametrize("name", ["docs", "tidy-county", "derbyshire-scb"])
def test_a_name_in_every_text_is_in_no_format(name: str) -> None:
    """Somebody named in each text of a record, in ids and in its path is found in none of the reports on it."""
    loaded = replace(with_names(loads(name)), path="minutes/quillfeather.yaml")
    version = publishable(loaded)
    full, published = assessed(loaded), assessed(version)
    assert NAMED.search(json_v1.render(full))
    assert sorted(outcomes(published)) == sorted(outcomes(full))
    for form, said in (*every_format(published), *of_the_record(version), *compared(version, published)):
        found = NAMED.search(said)
        assert not found, f"{form}: {said[found.start() - 200 : found.end() + 50]}"


@pytest.mark.parametrize("name", ["docs", "tidy-unitary", "quorum-combined"])
def test_a_closed_session_in_every_fact_is_in_no_format(name: str) -> None:
    """What was said in closed session, in each text of each fact from one, is found in none of the reports."""
    loaded = closed(loads(name))
    version = publishable(loaded)
    full, published = assessed(loaded), assessed(version)
    assert TOLD.search(json_v1.render(full))
    assert sorted(outcomes(published)) == sorted(outcomes(full))
    for form, said in (*every_format(published), *of_the_record(version), *compared(version, published)):
        found = TOLD.search(said)
        assert not found, f"{form}: {said[found.start() - 200 : found.end() + 50]}"


def test_every_kind_of_text_is_planted() -> None:
    """The record of the docs, with the rest, has a part of each kind that may hold text: no kind escapes the tests."""
    kinds = {type(part) for _, part in walk(whole().record)}
    missing = {each.__name__ for each in _kinds(Part) if fields(each) and each not in kinds}
    assert missing == {"Fact", "Lasting", "Particulars"}  # of these there are only kinds


def _kinds(kind: type[Part]) -> Iterator[type[Part]]:
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)


def test_every_text_of_the_model_is_known() -> None:
    """A field that takes text takes it as one of the types that are looked through."""
    for kind in _kinds(Part):
        schema = kind.model_json_schema().get("properties", {})
        for name, info in kind.model_fields.items():
            shown = json.dumps(schema.get(info.alias or name, {}))
            if '"maxLength": 4000' in shown:
                assert fields(kind)[name] == "text", f"{kind.__name__}.{name}"


def mini(**parts: Any) -> LoadedRecord:  # noqa: ANN401
    """A small record with whatever is given."""
    data: dict[str, Any] = {
        "record": 1,
        "partnership": {
            "id": "marl",
            "name": "Marl Partnership",
            "kind": "strategy_group",
            "area": {"id": "marl-area", "name": "Marl", "kind": "district"},
            "police_area": {"id": "west-yorkshire", "name": "West Yorkshire"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "sources": [{"id": "minutes", "title": "Minutes of 5 June 2013", "strength": "minutes"}],
        "bodies": [{"id": "council", "name": "Marl Council", "kind": "district_council"}],
        **parts,
    }
    return load.from_loaded(files.read_text(json.dumps(data), "marl.json", is_json=True))


def test_people_are_given_by_post_or_body() -> None:
    """A post where one is recorded, else the body, else the office, else a councillor, else somebody."""
    record = publishable(
        mini(
            people=[
                {"id": "a", "name": "Ada Byron"},
                {"id": "b", "name": "Ben Nevis"},
                {"id": "c", "name": "Cora Lake"},
                {"id": "d", "name": "Dan Dare", "councillor": "true"},
                {"id": "e", "name": "Eve Apple"},
                {"id": "f", "name": "Chief inspector"},
            ],
            offices=[{"office": "chair", "of": "marl", "holder": "c", "from": "2013-04-01"}],
            meetings=[
                {
                    "id": "june",
                    "date": "2013-06-05",
                    "attendance": [
                        {"person": "a", "post": "Head of housing, Ada Byron"},
                        {"person": "b", "represents": "council"},
                    ],
                }
            ],
        )
    ).record
    assert [each.name for each in record.people] == [
        "Head of housing",
        "somebody from Marl Council",
        "the chair",
        "a councillor",
        "somebody",
        "Chief inspector",
    ]
    assert [each.id for each in record.people] == ["person-1", "person-2", "person-3", "person-4", "person-5", "f"]


def test_in_whose_place_somebody_came_is_told_as_far_as_it_may_be() -> None:
    """As whoever is listed is told, else by the post in the text; a name alone is a person who is not named."""
    instead = ["ben  Nevis", "Cora Lake", "Head of Housing (Dan Dare)", "D. Dare", "Eve Apple"]
    record = publishable(
        mini(
            people=[{"id": "b", "name": "Ben Nevis"}, {"id": "c", "name": "Cora Lake"}, {"id": "d", "name": "D. Dare"}],
            offices=[{"office": "chair", "of": "marl", "holder": "c", "from": "2013-04-01"}],
            meetings=[
                {
                    "id": "june",
                    "date": "2013-06-05",
                    "attendance": [{"post": f"Officer {each}", "substitute_for": each} for each in instead],
                    "apologies": [{"person": "b", "body": "council"}],
                }
            ],
        )
    ).record
    assert [each.substitute_for for each in record.meetings[0].attendance or ()] == [
        "somebody from Marl Council",
        "the chair",
        "Head of Housing",
        "a person not named here",
        "a person not named here",
    ]


def test_different_posts_stay_different() -> None:
    """Two people told apart by their posts alone are still two when a name is taken out of each post."""
    posts = ["Clerk (Ada Byron)", "Clerk: Ben Nevis", "Clerk"]
    record = publishable(
        mini(
            people=[{"id": "a", "name": "Ada Byron"}, {"id": "b", "name": "Ben Nevis"}],
            appointments=[{"post": each, "by": "council", "from": "2013-04-01"} for each in posts],
        )
    ).record
    assert len({each.post for each in record.appointments}) == 3
    assert record.appointments[2].post == "Clerk"


def test_the_ids_of_the_law_stay() -> None:
    """A police area that the law tells apart keeps its id, whatever somebody is called."""
    loaded = publishable(mini(people=[{"id": "w", "name": "Wes West"}, {"id": "y", "name": "Ann Yorkshire"}]))
    assert loaded.record.partnership.police_area is not None
    assert loaded.record.partnership.police_area.id == "west-yorkshire"
    rows = RULES().definitions.elected_local_policing_body + RULES().definitions.responsible_authorities
    named = {area for each in rows for area in (*(each.police_areas or ()), *each.except_police_areas)}
    assert named <= POLICE_AREAS


def test_what_a_closed_session_said_is_known_again_elsewhere() -> None:
    """Words of a closed item that a public note repeats are left out there too."""
    loaded = mini(
        meetings=[
            {
                "id": "june",
                "date": "2013-06-05",
                "place": "Room 1, after The review of Thistledown Court was heard",
                "items": [{"number": "9/13", "title": "The review of Thistledown Court", "closed_session": "true"}],
            }
        ],
        events=[
            {
                "event": "considered",
                "date": "2013-06-05",
                "method": "paper on Nightjar",
                "source": {"of": "minutes", "minute": "9/13"},
            }
        ],
    )
    made = publishable(loaded)
    assert made.record.meetings[0].place == "Room 1, after [left out] was heard"
    assert made.record.events[0].method is None
    assert made.record.left_out == model.LeftOut(people=0, items=1, facts=1)


def test_a_person_in_a_record_of_their_own_folder() -> None:
    """A path from the top of somebody's disk is cut to the file's name; one with a name in it is not told."""
    loaded = mini(people=[{"id": "a", "name": "Ada Byron"}])
    assert publishable(replace(loaded, path="/srv/anybody/marl.yaml")).path == "marl.yaml"
    assert publishable(replace(loaded, path="records/marl.yaml")).path == "records/marl.yaml"
    assert publishable(replace(loaded, path="records/byron.yaml")).path == "record.yaml"


def test_the_report_says_that_it_is_the_published_version() -> None:
    """Each report on it says so, and how much was left out; nothing in it asks that facts be taken out first."""
    loaded = publishable(load.load(ROOT / "fixtures" / "records" / "derbyshire-scb.yaml"))
    assessment = assess(RULES(), loaded, date(2013, 11, 27))
    for form, said in every_format(assessment):
        assert "do not publish" not in said
        if form in ("explain", "junit", "sarif", "github") or form.startswith("csv"):
            continue
        if form in ("json", "jsonl"):
            assert json.loads(said)["published"] == {"people": 36, "items": 4, "facts": 0}
        else:
            flat = " ".join(said.split())
            assert "For publication: people are given by their posts" in flat, form
            assert "the names of 36 people and 4 items from closed sessions." in flat, form


def test_what_looks_ahead_or_back_says_that_it_is_the_published_version() -> None:
    """The page before a board, what falls due, the calendar and a comparison say so too."""
    loaded = publishable(load.load(ROOT / "fixtures" / "records" / "derbyshire-scb.yaml"))
    published = assess(RULES(), loaded, date(2013, 11, 27))
    for form, said in (*of_the_record(loaded), *compared(loaded, published)):
        flat = " ".join(said.split())
        assert form.endswith("json") or "For publication: people are given by their posts" in flat, form


def test_nothing_to_leave_out_is_said() -> None:
    """A record without names and closed sessions is published whole, and the report says that too."""
    said = text.render(assess(RULES(), publishable(mini()), date(2014, 4, 1)))
    assert "nothing: the record lists no person by name and nothing from a closed session." in " ".join(said.split())


def test_the_order_of_the_lists_does_not_matter() -> None:
    """The same record with its lists turned round gives the same report."""
    loaded = with_names(whole())
    turned = {
        name: tuple(reversed(value))
        for name in type(loaded.record).model_fields
        if isinstance(value := getattr(loaded.record, name), tuple)
    }
    other = replace(loaded, record=loaded.record.model_copy(update=turned))
    full, back = (assessed(publishable(each)) for each in (loaded, other))
    assert [(each.id, each.outcome) for each in full.findings] == [(each.id, each.outcome) for each in back.findings]


UNHEARD_OF = {"documents": date(2012, 5, 17), "meetings": date(2013, 4, 27), "events": date(2013, 4, 27)}
"""Days that the record has nowhere else."""


@pytest.mark.parametrize("kind, at", [("documents", 1), ("meetings", 0), ("meetings", 1), ("events", 0)])
def test_a_day_that_only_a_closed_session_tells_is_in_no_format(kind: str, at: int) -> None:
    """Neither as a label, nor as a last day, nor in an id, nor beside what changed: the outcomes are as they were."""
    loaded, day = loads("tidy-unitary"), UNHEARD_OF[kind]
    source = model.SourceEntry.model_validate({"id": "closed-minutes", "title": SECRET, "strength": "minutes"})
    things = getattr(loaded.record, kind)
    cited = model.Citation.model_validate({"of": "closed-minutes", "closed_session": "true"})
    moved = things[at].model_copy(update={"prepared" if kind == "documents" else "date": day, "source": cited})
    parts = {kind: (*things[:at], moved, *things[at + 1 :]), "sources": (*loaded.record.sources, source)}
    loaded = replace(loaded, record=loaded.record.model_copy(update=parts))
    version = publishable(loaded)
    full, published = assessed(loaded), assessed(version)
    written = re.compile(f"{plain(day)}|{day.isoformat()}|{day:%Y%m%d}")
    assert written.search(json_v1.render(full))
    assert sorted(outcomes(published)) == sorted(outcomes(full))
    assert len({each.id for each in published.findings}) == len(published.findings)
    for form, said in (*every_format(published), *of_the_record(version), *compared(version, published)):
        found = written.search(" ".join(said.split()))
        assert not found, f"{form}: {' '.join(said.split())[found.start() - 200 : found.end() + 50]}"


def test_a_day_that_is_known_anyway_stays() -> None:
    """A day that something open has too, and the days on which every year begins and ends, tell nothing."""
    cited = {"of": "minutes", "closed_session": "true"}
    closed_ones = [
        {"event": "considered", "date": each, "source": cited} for each in ("2013-06-05", "2013-06-06", "2014-03-31")
    ]
    record = publishable(
        mini(events=closed_ones, meetings=[{"id": "june", "date": "2013-06-05", "kind": "group"}])
    ).record
    secret = secret_days(record)
    assert secret.days == {date(2013, 6, 6)}
    said = secret.text("16 June 2013; 6 June 2013; x/2013-06-06")
    assert said == "16 June 2013; [day left out]; x/day-left-out-1"


def test_the_days_beside_the_ends_of_a_time_are_left_out_too() -> None:
    """A report may say until when, or from when not; a time without a beginning or an end has none of these."""
    source = {"of": "minutes", "closed_session": "true"}
    seat = {"person": "jo", "from_authority": "council", "group": "marl", "source": source}
    times = [{"from": "2013-06-10", "to": "2013-09-20"}, {"from": "2013-11-05"}, {"to": "2013-05-14"}]
    record = publishable(
        mini(people=[{"id": "jo", "name": "Jo Low"}], appointments=[{**seat, **each} for each in times])
    ).record
    kept = {(6, 9), (6, 10), (9, 20), (9, 21), (11, 4), (11, 5), (5, 14), (5, 15)}
    assert secret_days(record).days == {date(2013, month, day) for month, day in kept}


def test_the_name_of_a_body_stays_though_somebody_is_called_so() -> None:
    """A trust that bears a surname is a body; the person, and the surname where it is no part of that, go."""
    made = publishable(
        mini(
            people=[{"id": "g", "name": "Alan Goodwin"}],
            bodies=[
                {"id": "council", "name": "Marl Council", "kind": "district_council"},
                {"id": "trust", "name": "Goodwin Trust", "aliases": ["The Goodwin Trust Ltd"], "kind": "other"},
                {"id": "firm", "name": "Marl and Goodwin", "kind": "other"},
            ],
            meetings=[
                {
                    "id": "june",
                    "date": "2013-06-05",
                    "place": "The Goodwin Trust hall, with Goodwin; Alan Goodwin Trust",
                    "attendance": [{"person": "g", "represents": "trust"}],
                }
            ],
        )
    ).record
    assert [each.name for each in made.bodies] == ["Marl Council", "Goodwin Trust", "Marl and [name left out]"]
    assert made.bodies[1].aliases == ("The Goodwin Trust Ltd",)
    assert made.meetings[0].place == "The Goodwin Trust hall, with [name left out] Trust"
    assert made.people[0].name == "somebody from Goodwin Trust"


@pytest.mark.parametrize(
    "text, left",
    [
        ("Resolved that Jane Roe report back.", "Resolved that [name left out] report back."),
        ("Paper by J Roe and T. K. Vole", "Paper by [name left out] and [name left out]"),
        ("Roe, Jane (police)", "[name left out] (police)"),
        ("Victoria Road, Grace Street and the Harry Hall", "Victoria Road, Grace Street and the Harry Hall"),
        ("Category B Prisons, Schedule C Offences, a Board", "Category B Prisons, Schedule C Offences, a Board"),
        ("In June the May Council agreed a plan for Kent", "In June the May Council agreed a plan for Kent"),
    ],
)
def test_somebody_whom_the_record_does_not_list_is_known_by_a_given_name_or_initials(text: str, left: str) -> None:
    """In notes, resolutions, titles and reasons, where anybody may be named; words of places and bodies stay."""
    record = publishable(
        mini(
            meetings=[
                {
                    "id": "june",
                    "date": "2013-06-05",
                    "items": [{"number": "1", "title": text, "resolution": text}],
                    "attendance": [{"post": "Jane Roe", "represents": "council"}],
                }
            ],
            sources=[{"id": "minutes", "title": text, "file": "jane-roe.pdf", "note": text, "strength": "minutes"}],
        )
    ).record
    assert record.meetings[0].items[0].title == left
    assert record.meetings[0].items[0].resolution == left
    assert record.sources[0].title == left
    assert record.meetings[0].attendance is not None
    assert record.meetings[0].attendance[0].post == "somebody"
