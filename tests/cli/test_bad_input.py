# ruff: noqa: E501  # a message stands on one line, as it is said
import json
import re
import time
import tracemalloc
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from compliance.assess.assess import assess
from compliance.cli import app
from compliance.errors import InputError
from compliance.files import read_text
from compliance.law import pack
from compliance.record.load import from_loaded
from compliance.report import json_v1
from compliance.report import text as text_report
from tests.cli.command import RECORD, compliance, written

LINE = re.compile(r"(?P<path>[^\x00-\x1f]+?)(?::(?P<line>\d+))?: (?P<what>[^\x00-\x1f]+[.?!…])")
"""`path:line: problem. remedy.` on one line; a problem of the whole file has no line."""

Faulty = tuple[str, bytes | str, list[str]]


def changed(*changes: tuple[str, str]) -> str:
    """The record with something written otherwise."""
    text = RECORD
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


DEEP = 10_000
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

RING = "".join(
    f"  - {{id: {name}, kind: protocol, follows: {before}}}\n"
    for name, before in (("last", "three"), ("one", "three"), ("two", "one"), ("three", "two"))
)
DECISION = "{question: reg-9/2#based-on, about: anytown, answer: yes, by: strategy_group"

FAULTS: dict[str, Faulty] = {
    "not YAML": ("b.yaml", "record: 1\n  partnership: [\n", ["b.yaml:2: this cannot be read: "]),
    "prose": ("b.yaml", "Minutes of the meeting.\n", ["b.yaml:1: this file does not begin with named fields. Start it"]),
    "a list": ("b.yaml", "- record: 1\n", ["b.yaml:1: this file does not begin with named fields. "]),
    "not JSON": ("b.json", '{"record": 1,}', ["b.json:1: this is not JSON: "]),
    "UTF-16": ("b.yaml", RECORD.encode("utf-16"), ["b.yaml:1: this file is in UTF-16. Save it as UTF-8."]),
    "Latin-1": ("b.yaml", changed(("Safer", "Caf\xe9")).encode("latin-1"), ["b.yaml:4: this is not text in UTF-8: byte 0xe9"]),
    "a picture": ("b.yaml", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ["b.yaml:1: this is not text in UTF-8"]),
    "a NUL byte": ("b.yaml", changed(("Safer", "Sa\0fer")), ["b.yaml:4: there is a NUL byte here, which no text has. "]),
    "an escape": ("b.yaml", changed(("Safer", "\x1b[2JSafer")), ["b.yaml:4: there is a control character here, "]),
    "empty": ("b.yaml", "", ["b.yaml:1: this file is empty. Write the record or the rules in it."]),
    "blank": ("b.yaml", "\n\n  \n", ["b.yaml:1: this file is empty. "]),
    "comments only": ("b.yaml", "# nothing yet\n", ["b.yaml:1: there is nothing in this file. "]),
    "empty JSON": ("b.json", "", ["b.json:1: this file is empty. "]),
    "another ending": ("b.txt", RECORD, ["b.txt: the name of this file does not say what it is. End it in .yaml or .json."]),
    "held and vacant": (
        "b.yaml",
        changed(("meetings:", "offices:\n  - office: chair\n    of: anytown\n    holder: council\n    vacant: true\nmeetings:")),
        ["b.yaml:15: it is vacant, and 'council' holds it. Leave out one of the two, or give each its own entry."],
    ),
    "unknown field": (
        "b.yaml",
        changed(("    kind: unitary_council", "    knid: unitary_council")),
        ["b.yaml:10: kind is missing. Write kind.", 'b.yaml:12: there is no field called "knid" here. Did you mean kind?'],
    ),
    "unknown field, nothing like it": (
        "b.yaml",
        changed(("sources:", "xyzzy: 1\nsources:")),
        ['b.yaml:16: there is no field called "xyzzy" here. What may stand here: record, partnership, period, '],
    ),
    "unknown word": (
        "b.yaml",
        changed(("kind: strategy_group", "kind: strategy_gruop")),
        ['b.yaml:5: "strategy_gruop" is not something that kind can be. Did you mean strategy_group?'],
    ),
    "duplicate key": (
        "b.yaml",
        changed(("  name: Safer Anytown", "  name: Safer Anytown\n  name: Anytown")),
        ['b.yaml:5: the key "name" is already on line 4. Keep one of the two.'],
    ),
    "duplicate key in JSON": (
        "b.json",
        '{"record": 1,\n"record": 2}',
        ["b.json:1: partnership is missing. ", "b.json:1: period is missing. ", 'b.json:2: the key "record" is already on line 1. '],
    ),
    "anchor and alias": (
        "b.yaml",
        changed(("name: Safer Anytown", "name: &name Safer Anytown"), ("name: Anytown Council", "name: *name")),
        ['b.yaml:4: an anchor, "&name", is not read here. ', 'b.yaml:11: an alias, "*name", is not read here. '],
    ),
    "tag": (
        "b.yaml",
        changed(("name: Safer Anytown", "name: !!python/object/apply:os.system [id]")),
        ['b.yaml:4: a tag, "!!python/object/apply:os.system", is not read here. '],
    ),
    "merge key": ("b.yaml", changed(("period:", "<<: {a: b}\nperiod:")), ["b.yaml:8: a merge key, <<, is not read here. "]),
    "second document": ("b.yaml", RECORD + "---\n" + RECORD, ["b.yaml:18: a second document begins here. "]),
    "bad date": (
        "b.yaml",
        changed(("2013-06-05", "5 June 2013")),
        ['b.yaml:15: date: "5 June 2013": a date is written year-month-day, like 2013-06-05. '],
    ),
    "impossible date": (
        "b.yaml",
        changed(("date: 2013-06-05", "date: 2013-02-30")),
        ['b.yaml:15: date: "2013-02-30": there is no such day in the calendar. '],
    ),
    "date out of this world": (
        "b.yaml",
        changed(("date: 2013-06-05", "date: 9999-12-31")),
        ['b.yaml:15: date: "9999-12-31": the year 9999 is not one from 1800 to 2199. '],
    ),
    "dangling reference": (
        "b.yaml",
        changed(("source: minutes", "source: minuets")),
        ['b.yaml:15: source names "minuets", and no source has that id. Did you mean minutes?'],
    ),
    "dangling reference, nothing like it": (
        "b.yaml",
        changed(("source: minutes", "source: xyzzy, chair: somebody")),
        [
            'b.yaml:15: chair names "somebody", and no person has that id. Add it, or correct the id.',
            'b.yaml:15: source names "xyzzy", and no source has that id. There is only minutes: add it, or correct the id.',
        ],
    ),
    "one id for two things": (
        "b.yaml",
        changed(("id: first", "id: council")),
        ['b.yaml:15: the id "council" is already used under bodies. Give one of the two another id.'],
    ),
    "one id for two things, one of which has a fault of its own": (
        "b.yaml",
        changed(("id: first, ", "id: council, place: {}, ")),
        [
            'b.yaml:15: the id "council" is already used under bodies. Give one of the two another id.',
            "b.yaml:15: place is text, not a set of fields. ",
        ],
    ),
    "a document in place of itself": (
        "b.yaml",
        changed(("meetings:", "documents:\n  - {id: plan, kind: partnership_plan, supersedes: plan}\nmeetings:")),
        ['b.yaml:15: supersedes names "plan", which is this entry itself. Name the earlier one, or leave it out.'],
    ),
    "documents that follow one another in a ring": (
        "b.yaml",
        changed(("meetings:", f"documents:\n{RING}meetings:")),
        ['b.yaml:16: follows leads in a ring: "one" names "three", "three" names "two", "two" names "one". Correct one '],
    ),
    "a decision withdrawn before it was made": (
        "b.yaml",
        changed(("meetings:", f"determinations:\n  - {DECISION},\n    date: 2013-06-05,\n    revoked: 2013-06-04}}\nmeetings:")),
        ["b.yaml:17: it was revoked on 2013-06-04, before it was made on 2013-06-05. Correct one of the two dates."],
    ),
    "end before start": (
        "b.yaml",
        changed(("to: 2014-03-31}", "to: 2012-03-31}"), ("[{from: 2013-04-01}]", "\n    - from: 2013-04-01\n      to: 2013-03-01")),
        [
            "b.yaml:8: to: it ends on 2012-03-31, before it starts on 2013-04-01. Correct one of the two dates.",
            "b.yaml:15: to: it ends on 2013-03-01, before it starts on 2013-04-01. Correct one of the two dates.",
        ],
    ),
    "wrong sort of thing": (
        "b.yaml",
        changed(("public: false", "public: [no]"), ("name: Anytown Council", "name: {first: a}"), ("period: {from", "period: 2013\nx: {from")),
        [
            'b.yaml:8: period is a set of fields, not "2013". ',
            'b.yaml:9: there is no field called "x" here. ',
            "b.yaml:12: name is text, not a set of fields. ",
            "b.yaml:16: public: this is neither true nor false. Write one of the two.",
        ],
    ),
    "10,000 deep": ("b.yaml", "record: " + "[" * DEEP, ["b.yaml:1: this is nested more than 50 levels deep. Write it flatter."]),
    "10,000 deep, in blocks": ("b.yaml", "".join(" " * n + "a:\n" for n in range(1000)), ["b.yaml:51: this is nested more than "]),
    "10,000 deep in JSON": ("b.json", '{"record": ' + "[" * DEEP + "]" * DEEP + "}", ["b.json:1: this is nested more than 50 "]),
    "alias bomb": ("b.yaml", BOMB, ['b.yaml:1: an anchor, "&a", is not read here. ', 'b.yaml:2: an alias, "*a", is not read here. ']),
    "too many values": ("b.yaml", "record: [" + "a," * 500_001 + "]", ["b.yaml:1: this file holds more than 500,000 values. Split"]),
    "everything at once": (
        "b.yaml",
        changed(
            ("id: anytown\n  name", "id: Any Town\n  name"),
            ("kind: strategy_group", "kind: strategy_group\n  kind: other"),
            ("to: 2014-03-31", "to: 2012-03-31"),
            ("{from: 2013-04-01}", "{from: 2013-04-01, until: 2014-01-01}"),
            ("date: 2013-06-05", "date: 2013-06-31"),
            ("source: minutes", "source: minuets"),
            ("strength: confirmed_minutes", "strength: &strong sworn"),
        ),
        [
            'b.yaml:3: id: "Any Town" is not written as it must be. An id has small letters, ',
            'b.yaml:6: the key "kind" is already on line 5. ',
            "b.yaml:9: to: it ends on 2012-03-31, before it starts on 2013-04-01. ",
            'b.yaml:14: there is no field called "until" here. ',
            'b.yaml:16: date: "2013-06-31": there is no such day in the calendar. ',
            'b.yaml:16: source names "minuets", and no source has that id. ',
            'b.yaml:18: an anchor, "&strong", is not read here. ',
        ],
    ),
}  # fmt: skip


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines on standard error of a command that must end with status 2 and print nothing."""
    status = app.run(arguments)
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert "Traceback" not in err
    assert "fault in the program" not in err
    lines = err.splitlines()
    assert lines
    for each in lines:
        found = LINE.fullmatch(each)
        assert found, each
        assert len(re.findall(r"[.?!…] |[.?!…]$", found["what"])) >= 2, f"no remedy: {each}"
        assert "pydantic" not in each
        assert not re.search(r"input should be|extra inputs|value_error|validation error", each, re.IGNORECASE)
    return lines


@pytest.mark.parametrize("command", [["validate"], ["check", "--output", "report.txt"]], ids=["validate", "check"])
@pytest.mark.parametrize("kind", FAULTS)
def test_faulty_file_is_told_line_by_line(
    kind: str, command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every problem of the file stands on a line with its place and a remedy; nothing is printed or written."""
    monkeypatch.chdir(tmp_path)
    name, content, wanted = FAULTS[kind]
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    before = written(tmp_path)
    lines = refused([*command[:1], name, *command[1:]], capsys)
    for start in wanted:
        assert any(each.startswith(start) for each in lines), (start, lines)
    if kind not in ("alias bomb", "wrong sort of thing"):
        assert len(lines) == len(wanted), lines
    assert lines == sorted(lines, key=lambda each: int((re.match(r"[^:]+:(\d+)", each) or [0, 0])[1]))
    assert written(tmp_path) == before


def test_folder_named_where_a_file_must_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder with the name of a record, and a folder that is empty, are told from a record."""
    monkeypatch.chdir(tmp_path)
    Path("b.yaml").mkdir()
    assert refused(["check", "b.yaml"], capsys)[0].startswith("b.yaml: there is no record in this folder. ")
    assert refused(["needs", "b.yaml"], capsys)[0].startswith("b.yaml: this is a folder. Name one record in it.")


def test_large_file_is_refused_at_once(tmp_path: Path) -> None:
    """A file of 100 MB is refused by its size, unread."""
    path = tmp_path / "b.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    start = time.monotonic()
    run = compliance("check", path)
    assert time.monotonic() - start < 10
    assert (run.status, run.out) == (2, "")
    assert run.err == f"{path}: this file is larger than 20 MB. Split it into several files.\n"


@pytest.mark.parametrize(
    "entry",
    [
        "  - {id: e%d, event: copy_snet}\n",
        "  - {id: e%d, event: copy_sent, to: [somebody-%d]}\n",
        "  - {id: e%d, event: copy_sent, date: 2013-99-99, xyzzy: 1}\n",
    ],
    ids=["unknown word", "dangling", "two faults"],
)
def test_many_problems_are_told_in_part(entry: str, tmp_path: Path) -> None:
    """Of thousands of problems the first hundred are shown, with a word that there are more; it does not take long."""
    path = tmp_path / "b.yaml"
    entries = "".join(entry.replace("%d", str(number)) for number in range(5000))
    path.write_text(f"{RECORD}events:\n{entries}")
    start = time.monotonic()
    run = compliance("validate", path)
    assert time.monotonic() - start < 20
    assert (run.status, run.out) == (2, "")
    assert len(run.err.splitlines()) == 101
    assert f"{path}: there are more problems than the 100 shown here. Mend these first." in run.err.splitlines()


def test_bombs_do_not_fill_memory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What grows a billionfold where aliases are followed takes no more than its own size here."""
    path = tmp_path / "b.yaml"
    path.write_text(BOMB)
    app.run(["validate", str(path)])  # what is imported does not count
    tracemalloc.start()
    try:
        app.run(["validate", str(path)])
        assert tracemalloc.get_traced_memory()[1] < 50_000_000  # a file may be of 20 MB, and is read in one piece
    finally:
        tracemalloc.stop()
        capsys.readouterr()


# Rules


def rules(folder: Path, old: str, new: str) -> Path:
    """A pack of one small rule, with something in it written otherwise."""
    files = {
        "definitions.yaml": "year_begins: 1 April\nresponsible_authorities: []\nelected_local_policing_body: []\n"
        "reg_14A: []\nareas: []\n",
        "instrument.yaml": "instrument: uksi-2007-1830\ntitle: t\nshort_title: s\ncurrency: c\nprovisions:\n"
        "  - {provision: reg 1, says: s, modelled_by: reg-1#done}\n",
        "reg-01.yaml": "regulation: uksi-2007-1830/reg-1\nheading: h\nsource: s\nrules:\n"
        "  - rule: reg-1\n    title: Do it\n    done: it was done\n    not_done: it was not done\n    deontic: duty\n"
        "    bearer: strategy_group\n    applies_to: strategy_group\n    for_each: year\n    in_force:\n"
        "      - {from: 2007-08-01, to: 2012-11-22}\n"
        "      - {from: 2012-11-22}\n"
        "    provision: reg 1\n    time_limit: slot_end\n    limbs:\n      - limb: done\n        role: requirement\n"
        "        words: do it\n        when:\n          happened: {event: considered, in_slot: true}\n"
        "        plain: it was done\n    remedy: Do it.\n",
    }
    place = folder / "rules" / "uksi-2007-1830"
    place.mkdir(parents=True)
    assert any(old in text for text in files.values()), old
    for name, text in files.items():
        (place / name).write_text(text.replace(old, new))
    return folder / "rules"


FILE = "rules/uksi-2007-1830/reg-01.yaml"
TABLE = "rules/uksi-2007-1830/instrument.yaml"


@pytest.mark.parametrize(
    "old, new, wanted",
    [
        ("{from: 2012-11-22}", "{from: 2012-11-01}", [f"{FILE}:15: two versions are in force on 2012-11-01 (see line 14). "]),
        ("{from: 2012-11-22}", "{from: 2012-12-01}", [f"{FILE}:15: no version is in force from 2012-11-22 to 2012-12-01 (see line 14). "]),
        ("to: 2012-11-22}", "to: 2007-08-01}", [f"{FILE}:14: the first day out, 2007-08-01, is not after the first day in, "]),
        ("{from: 2012-11-22}", "{from: 2012-11-31}", [f'{FILE}:15: from: "2012-11-31": there is no such day in the calendar. ']),
        ("happened:", "hapened:", [f'{FILE}:23: "hapened" is not a kind of condition. Did you mean happened?']),
        ("event: considered", "event: consider", [f'{FILE}:23: "consider" is not something that event can be. Did you mean ']),
        ("in_slot: true", "in_slott: true", [f'{FILE}:23: there is no field called "in_slott" here. Did you mean in_slot?']),
        ("in_slot: true", "document: thsi", [f'{FILE}:22: nothing is called "thsi" where "thsi" stands. Did you mean this?']),
        ("rule: reg-1\n", "rule: reg-1\n    xyzzy: 1\n", [f'{FILE}:6: there is no field called "xyzzy" here. ']),
        ("words: do it", "words: [{words: a}, {words: b}]", [f"{FILE}:21: two wordings are in force on 0001-01-01 (see line 21). "]),
        ("role: requirement", "role: trigger", [f"{FILE}:5: it has no requirement or precondition, so it could never be "]),
        ("role: requirement", "role: requirement\n        in_force: [{from: 2001-01-01}]", [f"{FILE}:21: the limb done is in force on days "]),
        ("reg-1#done", "reg-1#dnoe", [f'{TABLE}:6: reg 1 is said to be modelled by "reg-1#dnoe", which is not there. Did you mean reg-1#done?']),
        ("modelled_by: reg-1#done", "not_modelled: why", [f"{FILE}:19: reg-1#done quotes the instrument, and no row of its table ", f"{TABLE}:6: reg 1 is said not to be modelled, and reg-1 models it (see {FILE}:5). "]),
        ("  - {provision: reg 1,", "  - {provision: reg 1, says: s, not_a_rule: purpose}\n  - {provision: reg 1,", [f"{TABLE}:7: two rows account for reg 1 on one day (see line 6). "]),
        ("regulation: uksi-2007-1830/reg-1\n", "regulation: uksi-2007-1830/reg-2\n", [f'{FILE}:1: the file says that it is "uksi-2007-1830/reg-2". A file is named ']),
        ("instrument: uksi-2007-1830\n", "instrument: uksi-2007-1831\n", [f'{TABLE}:1: the instrument calls itself "uksi-2007-1831". ']),
        ("    remedy: Do it.\n", "    remedy: Do it.\n    remedy: Do it.\n", [f'{FILE}:26: the key "remedy" is already on line 25. ']),
        ("areas: []", "areas: [{name: moon, kinds: district, source: s}]", ['rules/uksi-2007-1830/definitions.yaml:5: there is no area called "moon". ']),
    ],
)  # fmt: skip
def test_faulty_rules_are_told_line_by_line(  # noqa: PLR0917  # pytest gives them by name
    old: str,
    new: str,
    wanted: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Rules are read as strictly as records; a rule with two versions in force on one day stops the program."""
    monkeypatch.chdir(tmp_path)
    rules(tmp_path, old, new)
    Path("board.yaml").write_text(RECORD)
    lines = refused(["check", "board.yaml", "--pack", "rules"], capsys)
    for start in wanted:
        assert any(each.startswith(start) for each in lines), (start, lines)


def test_small_pack_is_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The pack that the test above spoils is read when it is not spoilt."""
    monkeypatch.chdir(tmp_path)
    rules(tmp_path, "year", "year")
    Path("board.yaml").write_text(RECORD)
    assert app.run(["check", "board.yaml", "--pack", "rules", "--as-at", "2013-06-30"]) == 0
    assert "it was done" in capsys.readouterr().out


def test_rules_that_ask_in_a_circle_stop_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A finding that turns on itself, and a finding of no rule, are told."""
    monkeypatch.chdir(tmp_path)
    rules(tmp_path, "happened: {event: considered, in_slot: true}", "finding_is: {rule: reg-1, one_of: [met]}")
    lines = refused(["law", "--pack", "rules"], capsys)
    assert lines == [f"{FILE}:5: reg-1 asks in a circle for its own finding. Break the circle."]
    path = Path(FILE)
    path.write_text(path.read_text().replace("{rule: reg-1,", "{rule: reg-7,"))
    assert refused(["law", "--pack", "rules"], capsys)[0].startswith(
        f'{FILE}:5: reg-1 asks for the finding of "reg-7", '
    )


def test_two_rules_of_one_name_stop_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both places are named."""
    monkeypatch.chdir(tmp_path)
    rules(tmp_path, "year", "year")
    path = Path(FILE)
    path.with_name("reg-02.yaml").write_text(path.read_text().replace("1830/reg-1\n", "1830/reg-2\n"))
    lines = refused(["coverage", "--pack", "rules"], capsys)
    assert lines[0].startswith(f"rules/uksi-2007-1830/reg-02.yaml:5: there is another rule reg-1 (see {FILE}:5). ")


# Hostile names

HOSTILE = "\x1b[31m\x07\x9b2J</td><script>alert(1)</script><img src=x onerror=alert(1)> [click](javascript:alert(1)) \u202egnp\u2066\u200b\x7f"
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Everything that a terminal obeys or a reader does not see, but for a new line."""


def hostile_record(folder: Path) -> Path:
    """A record with the hostile text wherever text may stand."""
    data = {
        "record": 1,
        "partnership": {
            "id": "anytown",
            "name": f"Safer {HOSTILE}",
            "kind": "strategy_group",
            "area": {"id": "anytown", "name": HOSTILE, "kind": "unitary_district"},
            "police_area": {"id": "anyshire", "name": HOSTILE},
            "source": {"of": "minutes", "minute": HOSTILE, "words": HOSTILE, "page": HOSTILE},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [
            {
                "id": "council",
                "name": HOSTILE,
                "kind": "unitary_council",
                "responsible_authority": [{"from": "2013-04-01"}],
                "source": "minutes",
            },
            {
                "id": "pcc",
                "name": HOSTILE,
                "kind": "police_and_crime_commissioner",
                "police_area": "anyshire",
                "source": "minutes",
            },
        ],
        "people": [{"id": "chair", "name": HOSTILE}],
        "offices": [
            {"office": "elected_local_policing_body", "of": "anyshire", "holder": "pcc", "from": "2013-04-01"},
            {"office": "chair", "of": "anytown", "post": HOSTILE, "from": "2013-04-01", "source": "minutes"},
        ],
        "documents": [
            {
                "id": "plan",
                "kind": "partnership_plan",
                "title": HOSTILE,
                "for_year": "2013-14",
                "prepared": "2013-04-02",
                "version": HOSTILE,
                "priorities": [{"id": "p", "title": HOSTILE}],
                "source": {"of": "minutes", "words": HOSTILE},
                "note": HOSTILE,
            }
        ],
        "meetings": [
            {
                "id": "first",
                "date": "2013-06-05",
                "public": True,
                "place": HOSTILE,
                "chair": "chair",
                "attendance": [{"person": "chair", "represents": ["council"], "substitute_for": HOSTILE}],
                "items": [{"number": HOSTILE, "title": HOSTILE, "resolution": HOSTILE}],
                "source": {"of": "minutes", "minute": HOSTILE, "words": HOSTILE},
            }
        ],
        "events": [
            {"event": "copy_sent", "document": "plan", "to": ["pcc"], "date": "2013-05-01", "method": HOSTILE, "source": "minutes"}
        ],
        "determinations": [
            {
                "question": "reg-3/1/b#implemented",
                "about": ["plan"],
                "answer": "yes",
                "by": "strategy_group",
                "date": "2014-03-01",
                "reasons": HOSTILE,
            }
        ],
        "completeness": [{"every": ["copy_sent"], "of": ["plan"], "by": HOSTILE, "made": "2014-04-01"}],
        "contradictions": [
            {"about": "first", "field": "date", "says": HOSTILE, "source": {"of": "minutes", "minute": HOSTILE}}
        ],
        "sources": [
            {"id": "minutes", "title": HOSTILE, "strength": "confirmed_minutes", "file": HOSTILE, "url": "javascript:alert(1)"}
        ],
    }  # fmt: skip
    path = folder / "hostile.json"
    path.write_text(json.dumps(data))
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--format", "text"],
        ["check", "--format", "markdown"],
        ["check", "--format", "html"],
        ["check", "--format", "json"],
        ["check", "--format", "jsonl"],
        ["needs"],
        ["needs", "--format", "markdown"],
        ["explain", "reg-13A"],
        ["explain", "reg-12/4"],
        ["validate"],
    ],
    ids=" ".join,
)
def test_no_control_character_of_a_record_reaches_the_output(arguments: list[str], tmp_path: Path) -> None:
    """Escapes, marks of direction and what cannot be seen are written out in every format."""
    path = hostile_record(tmp_path)
    extra = [] if arguments == ["validate"] else ["--as-at", "2014-06-30"]
    run = compliance(arguments[0], path, *arguments[1:], *extra)
    assert run.status in (0, 1), run
    assert not UNSEEN.search(run.out), UNSEEN.findall(run.out)
    assert not UNSEEN.search(run.err)
    assert "alert(1)" in run.out or arguments == ["validate"]


def test_several_hostile_records(tmp_path: Path) -> None:
    """The lines on standard error about each of several records are as clean."""
    path = hostile_record(tmp_path)
    broken = tmp_path / "x\x1b[31m\u202e\n.json"
    broken.write_text('{"record": "\\u001b[2J\\u009b", "\\u202e": 1}')
    run = compliance("check", path, broken)
    assert run.status == 2
    assert not UNSEEN.search(run.out)
    assert not UNSEEN.search(run.err)
    assert r"\x1b[2J" in run.err
    run = compliance("validate", path, broken)
    assert not UNSEEN.search(run.out)
    assert not UNSEEN.search(run.err)


class Elements(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.append((tag, dict(attrs)))


def test_hostile_names_stay_text_in_html(tmp_path: Path) -> None:
    """No element, handler or address of a record's becomes one of the page's."""
    clean = tmp_path / "clean.yaml"
    clean.write_text(RECORD)
    pages = {}
    for name, path in (("hostile", hostile_record(tmp_path)), ("clean", clean)):
        parser = Elements()
        parser.feed(compliance("check", path, "--format", "html", "--as-at", "2014-06-30").out)
        pages[name] = parser.found
    assert {tag for tag, _ in pages["hostile"]} - {tag for tag, _ in pages["clean"]} <= {"ul", "li", "ol", "dl", "dt", "dd"} | {
        "table", "thead", "tbody", "tr", "td", "th", "caption", "details", "summary", "blockquote", "q", "section", "h2", "h3",
        "h4", "span", "strong", "p", "div", "cite", "em", "br",
    }  # fmt: skip
    scripts = {name: [attributes for tag, attributes in found if tag == "script"] for name, found in pages.items()}
    assert scripts["hostile"] == scripts["clean"]
    for tag, attributes in pages["hostile"]:
        assert tag != "img"
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("href", "src", "action", "formaction"):
            assert not (attributes.get(name) or "").lower().startswith(("javascript:", "data:", "vbscript:"))


@pytest.mark.parametrize("form", ["markdown"])
def test_hostile_names_stay_text_in_markdown(form: str, tmp_path: Path) -> None:
    """Links and HTML of a record are escaped, so that no reader of Markdown follows them."""
    out = compliance("check", hostile_record(tmp_path), "--format", form, "--as-at", "2014-06-30").out
    assert "<script" not in out
    assert "<img" not in out
    assert "[click](javascript" not in out


# Whatever a value is replaced by


def places(data: object, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in plain data."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [here, *(each for key, value in inside for each in places(value, (*here, key)))]


def put(data: object, place: tuple[str | int, ...], value: object) -> object:
    """The data with another value in a place."""
    if not place:
        return value
    first, *rest = place
    if isinstance(data, dict):
        return {key: put(inner, tuple(rest), value) if key == first else inner for key, inner in data.items()}
    assert isinstance(data, list)
    return [put(inner, tuple(rest), value) if index == first else inner for index, inner in enumerate(data)]


SUBSTITUTES: list[object] = [
    None,
    "",
    "x",
    "2013-02-30",
    -1,
    1.5,
    True,
    [],
    {},
    [[]],
    {"id": "x"},
    "\x1b",
    "0",
    "council",
]


@pytest.mark.parametrize("substitute", SUBSTITUTES, ids=repr)
def test_no_value_anywhere_makes_the_program_fall_over(substitute: object, tmp_path: Path) -> None:
    """Each value of a record in turn replaced by another: a report, or lines that say what is wrong."""
    data = json.loads(hostile_record(tmp_path).read_text())
    rulebook = pack.load()
    reported = 0
    for place in places(data)[1:]:
        text = json.dumps(put(data, place, substitute))
        try:
            record = from_loaded(read_text(text, "r.json", is_json=True, lenient=True))
        except InputError as error:
            assert all(LINE.fullmatch(str(problem)) for problem in error.problems), (place, str(error))
            continue
        reported += 1
        if reported % 10 == 0:  # all of them would take long; the engine has properties of its own
            assessment = assess(rulebook, record, date(2014, 6, 30))
            assert json_v1.render_line(assessment)
            assert not UNSEEN.search(text_report.render(assessment)), place
