import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup
from typer.testing import CliRunner

from compliance import __version__, casebook
from compliance.assess.assess import assess
from compliance.cli import app
from compliance.cli.app import OF_CHECK, application
from compliance.law import pack, sources
from compliance.record.load import load
from compliance.vocabulary import Outcome
from tests.cli.command import DERBYSHIRE, FIXTURES, PROJECT, RECORD, TIDY, Run, compliance, environment, line, written

COMMANDS = (
    *(str(command.name) for command in application().registered_commands),
    *(
        f"{group.name} {command.name}"
        for group in application().registered_groups
        if group.typer_instance
        for command in group.typer_instance.registered_commands
    ),
)
"""Every command, as it is typed."""
ESCAPES = re.compile("\x1b")


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """A record that is in order."""
    path = tmp_path / "board.yaml"
    path.write_text(RECORD)
    return path


# Help


@cache
def help_of(command: str) -> Run:
    """The help of a command."""
    return compliance(*command.split(), "--help")


@pytest.mark.parametrize("command", ["", *COMMANDS, "rules"])
def test_each_command_has_help(command: str) -> None:
    """Help goes to standard output, names the command, and has nothing cut off."""
    run = help_of(command)
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith(f"Usage: {' '.join(['compliance', *command.split()])} ")
    assert not re.search(r"\.\.\.$", run.out.partition("\n")[2], re.MULTILINE)
    assert compliance(*command.split(), "-h").out == run.out


def readme() -> list[str]:
    """Every command that the README shows, in its blocks and in its lines."""
    text = (PROJECT / "README.md").read_text()
    blocks = re.findall(r"^    (compliance .*)$", text, re.MULTILINE)
    spans = re.findall(r"`(compliance [^`]*)`", text)
    names = [f"compliance {command}" for command in COMMANDS]
    # A command named without what it is about is a name, and not a line to type.
    lines = [each for each in spans if each not in names or each == "compliance coverage"]
    return [re.sub(r"\s+>.*", "", each) for each in blocks + lines]


def workplace(folder: Path, command: str) -> None:
    """Put what the examples name where they look for it."""
    if " new" in command:
        shutil.copytree(PROJECT / "rules", folder / "my-rules")
        return
    shutil.copy(DERBYSHIRE, folder / "board.yaml")
    shutil.copy(PROJECT / "fixtures" / "minutes" / "derbyshire-scb-pack.txt", folder / "pack.txt")
    (folder / "records").mkdir()
    shutil.copy(TIDY, folder / "records")
    (folder / "records" / "anytown.yaml").write_text(RECORD)
    (folder / "rules").symlink_to(PROJECT / "rules")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_of_the_help_works(command: str, tmp_path: Path) -> None:
    """What the help shows can be typed as it stands."""
    shown = re.findall(r"^    (compliance .*)$", help_of(command).out, re.MULTILINE)
    assert shown, f"no example in the help of {command}"
    for number, example in enumerate(shown):
        assert example.startswith(f"compliance {command}")
        if example == "compliance rules test":
            continue  # all the cases: tests/rules runs them
        folder = tmp_path / str(number)
        folder.mkdir()
        workplace(folder, example)
        # The one example that would write into this project's own rules is given a copy of them.
        extra = " --pack my-rules" if "rules new" in example and "--pack" not in example else ""
        run = line(example + extra, folder)
        assert run.status in ((0, 1) if command == "check" else (0,)), (example, run)
        for target in re.findall(r"--output (\S+)|--write-baseline (\S+)|compliance new .*?(\S+\.yaml)", example):
            assert (folder / "".join(target)).stat().st_size > 0


def test_every_command_of_the_readme_works(tmp_path: Path) -> None:
    """What the README shows can be typed as it stands, from first to last."""
    shown = readme()
    assert len(shown) >= 9
    workplace(tmp_path, "")
    shutil.copy(tmp_path / "board.yaml", tmp_path / "filled-in.yaml")
    for command in shown:
        if "--install-completion" in command:
            continue  # it changes the user's own settings; the next test but one looks at what it would install
        if command.startswith("compliance new "):
            (tmp_path / "board.yaml").unlink()
        run = line(command, tmp_path)
        if command.startswith("compliance new "):
            shutil.copy(tmp_path / "filled-in.yaml", tmp_path / "board.yaml")
        assert run.status in (0, 1), (command, run)
        assert run.status == 0 or command.startswith("compliance check"), (command, run)


@pytest.mark.parametrize(
    "page", ["README.md", "rules/README.md", "docs/record.md", "docs/conditions.md", "fixtures/README.md"]
)
def test_pages_name_only_commands_and_options_that_there_are(page: str) -> None:
    """Each `compliance …` of the pages is a command, with options that its help has."""
    path = PROJECT / page
    if not path.exists():
        pytest.skip("the page is not written yet")
    for shown in re.findall(r"(?:`|^    )(compliance(?: [^`\n]*)?)", path.read_text(), re.MULTILINE):
        words = shown.split("#")[0].split()[1:]
        command = " ".join(words[:2]) if words[:1] == ["rules"] else "".join(words[:1])
        command = "" if command.startswith("--") else command
        assert command in ("", "rules", "rules …", *COMMANDS), shown
        for option in (word for word in words if word.startswith("--")):
            assert re.search(rf"{option}\b", help_of(command).out), shown


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script_is_for_the_command(shell: str) -> None:
    """`--show-completion` prints a script that calls this command under its own name."""
    run = compliance("--show-completion", shell, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert (run.status, run.err) == (0, "")
    assert "_COMPLIANCE_COMPLETE" in run.out
    assert "python" not in run.out.lower()


@pytest.mark.parametrize(
    "typed, offered",
    [
        ("compliance ch", "check"),
        ("compliance law reg-13", "reg-13A"),
        ("compliance check b.yaml --fail-on n", "never"),
    ],
)
def test_shell_completes(typed: str, offered: str) -> None:
    """What a shell asks for when somebody presses the tab key is answered."""
    words = typed.split()
    run = compliance(_COMPLIANCE_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=str(len(words) - 1))
    assert (run.status, run.err) == (0, "")
    assert offered in run.out.split()


def test_version() -> None:
    """The version is the package's."""
    run = compliance("--version")
    assert (run.status, run.out, run.err) == (0, f"compliance {__version__}\n", "")


# Statuses


def findings(path: Path, day: str) -> dict[Outcome, str]:
    """For each outcome a rule all of whose findings on this record have it."""
    found: dict[str, set[Outcome]] = {}
    for finding in assess(pack.load(), load(path), date.fromisoformat(day)).findings:
        found.setdefault(finding.rule, set()).add(finding.outcome)
    return {next(iter(each)): rule for rule, each in found.items() if len(each) == 1}


@pytest.fixture(scope="session")
def rules_by_outcome() -> dict[Outcome, tuple[Path, str, str]]:
    """For each outcome a record, a day and a rule that give it and nothing else."""
    found: dict[Outcome, tuple[Path, str, str]] = {}
    for path, day in [(DERBYSHIRE, "2013-11-27"), (FIXTURES / "never-sent.yaml", "2015-01-31")]:
        for outcome, rule in findings(path, day).items():
            found.setdefault(outcome, (path, day, rule))
    for path in sorted(FIXTURES.glob("*.yaml")):
        if len(found) < len(Outcome):
            for outcome, rule in findings(path, "2015-01-31").items():
                found.setdefault(outcome, (path, "2015-01-31", rule))
    return found


LADDER = ("never", "not-met", "outstanding", "cannot-tell", "needs-judgement")


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("fail_on", LADDER)
def test_status_is_1_from_the_given_outcome_on(
    fail_on: str,
    outcome: Outcome,
    rules_by_outcome: dict[Outcome, tuple[Path, str, str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each step of --fail-on takes in those before it, and nothing else makes the status 1."""
    path, day, rule = rules_by_outcome[outcome]
    arguments = ["check", str(path), "--as-at", day, "--only", rule, "--fail-on", fail_on, "--format", "jsonl"]
    status = app.run(arguments)
    counts = json.loads(capsys.readouterr().out)["summary"]
    assert {name for name, number in counts.items() if number} == {str(outcome)}
    step = outcome.value.replace("_", "-")
    assert status == (1 if step in LADDER and LADDER.index(step) <= LADDER.index(fail_on) else 0)


def test_status_by_default_is_1_only_if_something_is_not_met(
    rules_by_outcome: dict[Outcome, tuple[Path, str, str]],
) -> None:
    """Without --fail-on an open question is no failure."""
    for outcome, wanted in [(Outcome.NOT_MET, 1), (Outcome.OUTSTANDING, 0)]:
        path, day, rule = rules_by_outcome[outcome]
        assert compliance("check", path, "--as-at", day, "--only", rule).status == wanted


@pytest.mark.parametrize(
    "arguments, said",
    [
        ([], "Usage: compliance"),
        (["chek"], "check"),
        (["check"], "RECORD"),
        (["check", "--colour", "board.yaml"], "--colour"),
        (["check", "board.yaml", "--format", "rtf"], "'rtf'"),
        (["check", "board.yaml", "--fail-on", "sometimes"], "'sometimes'"),
        (["check", "board.yaml", "--as-at", "31 March 2014"], '"31 March 2014": a date is written year-month-day'),
        (["check", "board.yaml", "--as-at", "2014-02-30"], "there is no such day in the calendar"),
        (["check", "board.yaml", "--from", "2014-02-01", "--to", "2014-01-01"], "correct --from or --to"),
        (["check", "board.yaml", "--only", "reg-13AA"], "Did you mean reg-13A?"),
        (["check", "board.yaml", "--only", "xyzzy", "--only", "reg-99Q/zz"], 'no rule "xyzzy"'),
        (["check", "board.yaml", "--pack", "nowhere"], "no such folder of rules"),
        (["check", "absent.yaml"], "absent.yaml: there is no such file"),
        (["check", "bord.yaml"], "board.yaml"),
        (["check", "empty"], "empty: there is no record in this folder"),
        (["check", "board.yaml", "board.yaml", "--format", "json"], "use --format jsonl"),
        (["check", "board.yaml", "board.yaml", "--format", "html"], "use --format jsonl"),
        (["explain", "board.yaml", "reg-13AA"], "Did you mean reg-13A?"),
        (["explain", "board.yaml", "xyzzy"], "compliance check board.yaml"),
        (["explain", "empty", "reg-13A"], "this is a folder"),
        (["needs", "board.yaml", "--format", "html"], "'html'"),
        (["needs", "empty"], "this is a folder"),
        (["law", "reg-13AA"], "Did you mean reg-13A?"),
        (["law", "reg-13A", "--on", "yesterday"], "a date is written year-month-day"),
        (["validate", "absent.yaml"], "absent.yaml: there is no such file"),
        (["validate", "empty"], "empty: there is no record in this folder"),
        (["new", "board.yaml"], "already"),
        (["new", "board.doc"], ".yaml"),
        (["new", "nowhere/board.yaml"], "folder"),
        (["schema", "agenda"], "'agenda'"),
        (["rules", "test", "absent.yaml"], "absent.cases.yaml: there is no such file"),
        (["rules", "new", "reg 17", "--pack", "empty"], ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_has_status_2(
    arguments: list[str], said: str, board: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever is asked wrongly is said in plain words on standard error, and nothing is printed or written."""
    (board.parent / "empty").mkdir()
    monkeypatch.chdir(board.parent)
    before = written(board.parent)
    status = app.run(arguments)
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert said.lower() in err.lower()
    assert "Traceback" not in err
    assert "Value error" not in err
    assert written(board.parent) == before


@pytest.mark.parametrize(
    "name, rules",
    [
        ("13A", ["reg-13A"]),
        ("reg 14A", ["reg-14A/1", "reg-14A/2", "reg-14A/1/attend"]),
        ("12(4)(a)", ["reg-12/4/a"]),
        ("quorum", ["local/quorum"]),
    ],
)
def test_a_provision_names_its_rules_wherever_a_rule_is_named(
    name: str, rules: list[str], board: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`explain` and `--only` take what `law` takes; where it means several rules, they take them all."""
    assert app.run(["explain", str(board), name]) == 0
    shown = capsys.readouterr().out
    found = [line.split()[1] for line in shown.splitlines() if line.startswith("Finding ")]
    assert list(dict.fromkeys(each.removeprefix("uksi-2007-1830/") for each in found)) == rules
    app.run(["check", str(board), "--only", name, "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert {each["rule"].removeprefix("uksi-2007-1830/") for each in report["findings"]} == set(rules)


def test_wrong_usage_of_the_process_has_status_2(board: Path) -> None:
    """The process ends as the function does."""
    for arguments in (
        ["--nope"],
        ["check", "--nope", board],
        ["check", "absent.yaml"],
        ["check", board, "--only", "reg-13"],
    ):
        run = compliance(*arguments)
        assert run.status == (0 if "--only" in arguments else 2), run
        assert bool(run.out) == (run.status == 0)
        assert "Traceback" not in run.err


def test_fault_of_the_program_is_status_2_and_no_traceback(
    board: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """If the tool falls over it says so, and never with the status that means "something is not met"."""

    def fall(*_: object, **__: object) -> None:
        raise RuntimeError("a \x1b[31mpoisoned\x1b[0m\nmessage")

    monkeypatch.setattr("compliance.assess.assess.assessed", fall)
    assert app.run(["check", str(board)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("compliance: this is a fault in the program: RuntimeError: a \\x1b[31mpoisoned")
    assert "Traceback" not in err
    assert "\x1b" not in err
    monkeypatch.setenv("COMPLIANCE_TRACEBACK", "1")
    assert app.run(["check", str(board)]) == 2
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, RecursionError, OSError])
def test_no_way_to_fall_over_is_status_1(
    error: type[BaseException], board: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Out of memory, out of stack, stopped by the user: never status 1, never a traceback."""

    def fall(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("compliance.assess.assess.assessed", fall)
    assert app.run(["check", str(board)]) == (130 if error is KeyboardInterrupt else 2)
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err


# Streams


def test_report_goes_to_standard_output_and_the_rest_to_standard_error(board: Path) -> None:
    """One record: the report alone on one stream, nothing on the other."""
    run = compliance("check", board, "--as-at", "2014-06-30")
    assert run.out.startswith("Safer Anytown")
    assert run.err == ""


def on_terminal(*arguments: str | Path, **variables: str) -> str:
    """What a command writes to a terminal."""
    main, other = pty.openpty()
    command = [sys.executable, "-m", "compliance", *map(str, arguments)]
    with subprocess.Popen(
        command, stdout=other, stdin=subprocess.DEVNULL, env=environment(TERM="xterm", **variables)
    ) as process:
        os.close(other)
        pieces = []
        while True:
            try:
                piece = os.read(main, 65536)
            except OSError:  # Linux tells the end so
                break
            if not piece:
                break
            pieces.append(piece)
        process.wait()
    os.close(main)
    return b"".join(pieces).decode()


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_colour_is_only_for_a_terminal_that_wants_it(form: str, board: Path) -> None:
    """Escapes come only to a terminal, only in text, and not with NO_COLOR or a dumb terminal."""
    arguments = ("check", board, "--format", form)
    assert bool(ESCAPES.search(on_terminal(*arguments))) == (form == "text")
    assert not ESCAPES.search(on_terminal(*arguments, NO_COLOR="1"))
    assert not ESCAPES.search(compliance(*arguments, TERM="xterm").out)
    assert not ESCAPES.search(on_terminal("check", "--help"))


def test_narrow_terminal_gets_narrow_lines(board: Path) -> None:
    """No line of a text report runs over the edge of the terminal; a file gets the usual width."""
    narrow = on_terminal("check", board, NO_COLOR="1", COLUMNS="60")
    assert max(len(each) for each in narrow.splitlines() if " " in each.strip()) <= 60
    assert 60 < max(map(len, compliance("check", board, COLUMNS="60").out.splitlines())) <= 100


@pytest.mark.parametrize("count", [0, 1])
def test_reader_that_has_seen_enough_is_no_fault(count: int, tmp_path: Path) -> None:
    """`| head` gets its lines, nothing is printed on standard error, and the status is not 1."""
    command = [sys.executable, "-m", "compliance", "check", *[str(DERBYSHIRE)] * 3, "--format", "jsonl"]
    with (
        (tmp_path / "err").open("wb") as err,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=err, env=environment()) as process,
    ):
        assert process.stdout
        process.stdout.read(count)
        process.stdout.close()
        process.wait()
    said = (tmp_path / "err").read_text()
    assert process.returncode == 2
    assert not re.search("Traceback|Error|Exception|Broken", said)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["validate", str(TIDY)], ["law"], ["schema", "record"]]
)
def test_no_command_complains_of_a_closed_pipe(arguments: list[str], tmp_path: Path) -> None:
    """Short answers too are dropped without a word when nobody reads them."""
    reading, writing = os.pipe()
    os.close(reading)
    with (tmp_path / "err").open("wb") as err:
        command = [sys.executable, "-m", "compliance", *arguments]
        done = subprocess.run(command, stdout=writing, stderr=err, env=environment(), check=False)
    os.close(writing)
    assert done.returncode != 1
    assert (tmp_path / "err").read_text() == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_full_disk_is_a_line_and_status_2(board: Path) -> None:
    """What cannot be written out is said."""
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "compliance", "check", str(board)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("standard output: this cannot be written to: No space left")
    assert "Traceback" not in done.stderr.decode()


def test_closed_standard_output_is_a_line_and_status_2(board: Path) -> None:
    """A command started with nowhere to write says so."""
    script = f'"{sys.executable}" -m compliance check "{board}" >&-'
    done = subprocess.run(["sh", "-c", script], stderr=subprocess.PIPE, env=environment(), check=False)
    assert done.returncode == 2
    assert b"standard output" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_old_encodings_lose_nothing(encoding: str, board: Path) -> None:
    """A reader that asks for an old encoding gets every letter that it has, and the others written out."""
    board.write_text(RECORD.replace("Safer Anytown", "Dïstrict ’s Łódź"), encoding="utf-8")
    command = [sys.executable, "-m", "compliance", "check", str(board), "--format", "json"]
    done = subprocess.run(command, capture_output=True, env=environment(PYTHONIOENCODING=encoding), check=False)
    assert done.returncode == 0
    assert json.loads(done.stdout.decode(encoding))["record"]["partnership"]
    assert b"Traceback" not in done.stderr


def test_interrupted_command_stops_without_a_traceback(tmp_path: Path) -> None:
    """Ctrl-C ends a long run at once, with the status that shells know."""
    command = [sys.executable, "-m", "compliance", "check", *[str(DERBYSHIRE)] * 200, "--format", "jsonl"]
    with (
        (tmp_path / "out").open("wb") as out,
        subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE, env=environment()) as process,
    ):
        assert process.stderr
        process.stderr.readline()  # the first record is done
        process.send_signal(signal.SIGINT)
        said = process.stderr.read().decode()
        assert process.wait() == 130
    assert "Traceback" not in said


# --output


def test_output_is_the_report_and_nothing_goes_to_standard_output(board: Path) -> None:
    """The file holds what standard output would have had, and a line says where it is."""
    printed = compliance("check", board, "--as-at", "2014-06-30", "--format", "markdown")
    target = board.with_name("report.md")
    run = compliance("check", board, "--as-at", "2014-06-30", "--format", "markdown", "--output", target)
    assert (run.status, run.out, run.err) == (printed.status, "", f"Written to {target}.\n")
    assert target.read_text() == printed.out
    assert sorted(written(board.parent)) == ["board.yaml", "report.md"]


def test_output_takes_the_place_of_an_older_report(board: Path) -> None:
    """The next report may be written where the last one is."""
    target = board.with_name("report.json")
    for _ in range(2):
        assert compliance("check", board, "--format", "json", "-o", target).status == 0
        assert json.loads(target.read_text())["format"] == "compliance-report"


def prepare(place: str, board: Path) -> Path:
    """Put something where a report is to be written, and give its path."""
    beside = board.parent
    match place:
        case "the record":
            return board
        case "a link to the record":
            (beside / "link.txt").symlink_to(board)
            return beside / "link.txt"
        case "a second name of the record":
            (beside / "name.txt").hardlink_to(board)
            return beside / "name.txt"
        case "another record":
            return Path(shutil.copy(board, beside / "other.yaml"))
        case "a link to another record":
            (beside / "report.html").symlink_to(shutil.copy(board, beside / "other.yaml"))
            return beside / "report.html"
        case "another record in JSON":
            (beside / "other.json").write_text('{"record": 1, "partnership": {}}')
            return beside / "other.json"
        case "a rule":
            return Path(shutil.copy(PROJECT / "rules" / "uksi-2007-1830" / "reg-13A.yaml", beside))
        case "a folder":
            return beside
        case "a missing folder":
            return beside / "nowhere" / "report.txt"
        case _:
            return board / "report.txt"


@pytest.mark.parametrize("command", ["check", "needs"])
@pytest.mark.parametrize(
    "place",
    [
        "the record", "a link to the record", "a second name of the record", "another record", "a rule", "a folder",
        "a link to another record", "another record in JSON", "a missing folder", "below a file",
    ],
)  # fmt: skip
def test_output_is_refused(
    command: str, place: str, board: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No report is written over a record, a rule or a folder, or where there is no folder."""
    monkeypatch.chdir(board.parent)
    target = prepare(place, board)
    before = written(board.parent)
    assert app.run([command, "board.yaml", "--output", str(target)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{target}: ")
    assert "Traceback" not in err
    assert written(board.parent) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_output_in_a_folder_that_may_not_be_written_is_refused(board: Path) -> None:
    """The rights of a folder are respected, with a line that says so."""
    locked = board.parent / "locked"
    locked.mkdir(mode=0o500)
    run = compliance("check", board, "--output", locked / "report.txt")
    assert (run.status, run.out) == (2, "")
    assert "cannot be written" in run.err


def test_output_is_not_there_if_the_record_is_faulty(board: Path) -> None:
    """Nothing is written, and what was there stays."""
    board.write_text("record: 1\n")
    target = board.with_name("report.txt")
    assert compliance("check", board, "--output", target).status == 2
    assert not target.exists()
    target.write_text("the last report")
    assert compliance("check", board, "--output", target).status == 2
    assert target.read_text() == "the last report"


# Several records


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """A folder of records, of which one is faulty, among other things."""
    folder = tmp_path / "records"
    for name in ("b", "a", "sub/c", ".hidden/d"):
        path = folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(RECORD.replace("anytown", name[-1]))
    (folder / "broken.yaml").write_text("record: 1\nparntership: {}\n")
    (folder / "notes.txt").write_text("not a record")
    (folder / "e.JSON").write_text('{"record": 1}')
    return folder


def test_folder_gives_a_line_a_record_in_order_of_name(records: Path) -> None:
    """Each good record has a line, each bad one its problems; the order is that of the names; the status is 2."""
    run = compliance("check", records, "--as-at", "2014-06-30")
    assert run.status == 2
    done = [json.loads(each)["record"]["path"] for each in run.out.splitlines()]
    assert done == [str(records / name) for name in ("a.yaml", "b.yaml", "sub/c.yaml")]
    assert f"{records / 'broken.yaml'}:2: there is no field called" in run.err
    assert f"{records / 'e.JSON'}:1: partnership is missing" in run.err
    assert "2 of 5 records could not be read." in run.err
    assert compliance("check", records, "--as-at", "2014-06-30") == run


def test_several_records_to_one_file(records: Path, tmp_path: Path) -> None:
    """The lines are written whole, and the faulty ones are said on standard error."""
    printed = compliance("check", records, "--as-at", "2014-06-30")
    run = compliance("check", records, "--as-at", "2014-06-30", "--output", tmp_path / "out.jsonl")
    assert (run.status, run.out) == (2, "")
    assert (tmp_path / "out.jsonl").read_text() == printed.out


def test_faulty_records_alone_write_nothing(tmp_path: Path) -> None:
    """No empty report is left behind."""
    (tmp_path / "a.yaml").write_text("record: 1\n")
    shutil.copy(tmp_path / "a.yaml", tmp_path / "b.yaml")
    assert compliance("check", tmp_path, "--output", tmp_path / "out.jsonl").status == 2
    assert sorted(written(tmp_path)) == ["a.yaml", "b.yaml"]


def test_missing_file_and_empty_folder_do_not_keep_the_others_back(board: Path, tmp_path: Path) -> None:
    """What can be done is done."""
    (tmp_path / "empty").mkdir()
    run = compliance("check", tmp_path / "empty", tmp_path / "absent.yaml", board)
    assert run.status == 2
    assert run.out.startswith(("Safer Anytown", "{"))
    assert "empty: there is no record in this folder" in run.err
    assert "absent.yaml: there is no such file" in run.err


def test_several_text_reports_stand_apart(board: Path) -> None:
    """Text and Markdown of several records follow each other with a line between."""
    run = compliance("check", board, board, "--format", "text", "--as-at", "2014-06-30")
    one = compliance("check", board, "--as-at", "2014-06-30").out
    assert run.out == one + "\n" + one
    assert run.err.count(f"{board}: ") == 2


def test_status_of_several_is_that_of_the_worst(
    board: Path, rules_by_outcome: dict[Outcome, tuple[Path, str, str]]
) -> None:
    """One record with something not met is enough for 1, one that cannot be read for 2."""
    path, day, rule = rules_by_outcome[Outcome.NOT_MET]
    assert compliance("check", board, path, "--as-at", day, "--only", rule).status == 1
    assert compliance("check", board, path, "absent.yaml", "--as-at", day, "--only", rule).status == 2


# The other commands


def test_explain_takes_a_rule_or_an_id() -> None:
    """By rule come all findings of it, by id one; with the instrument or without."""
    arguments = ("explain", DERBYSHIRE)
    every = compliance(*arguments, "reg-13A", "--as-at", "2013-11-27")
    one = compliance(*arguments, "reg-13A @ erewash/2013-14", "--as-at", "2013-11-27")
    same = compliance(*arguments, "uksi-2007-1830/reg-13A @ erewash/2013-14", "--as-at", "2013-11-27")
    assert (every.status, one.status) == (0, 0)
    assert one == same
    assert "erewash/2013-14" in one.out
    finding, _, _ = one.out.partition("This report says")  # which stands once, at the end of all
    plain, whole = (
        " ".join(each.split()).replace("police and crime commissioner (PCC)", "PCC") for each in (finding, every.out)
    )
    assert plain in whole
    assert "bolsover/2013-14" in every.out
    assert "bolsover" not in one.out


def test_explain_takes_a_rule_and_a_group() -> None:
    """All findings of the rule for one group, and none of another of whose name it is the beginning."""
    found = compliance("explain", DERBYSHIRE, "reg-13A @ erewash", "--as-at", "2013-11-27")
    assert found.status == 0
    assert "erewash/2012-13" in found.out
    assert "erewash/2013-14" in found.out
    assert "bolsover" not in found.out
    assert compliance("explain", DERBYSHIRE, "reg-13A @ erew", "--as-at", "2013-11-27").status == 2


def test_needs_has_both_forms() -> None:
    """The list names what to ask in text and in Markdown."""
    text = compliance("needs", DERBYSHIRE, "--as-at", "2013-11-27")
    markdown = compliance("needs", DERBYSHIRE, "--as-at", "2013-11-27", "--format", "markdown")
    assert (text.status, markdown.status) == (0, 0)
    assert text.out
    assert markdown.out.startswith("# ")


def test_law_speaks_of_its_day() -> None:
    """A rule is printed as it stood; before its day the page says so; as data it is JSON."""
    then = compliance("law", "reg-13A", "--on", "2013-01-01")
    before = compliance("law", "reg-13A", "--on", "2012-11-21")
    data = compliance("law", "reg-13A", "--on", "2013-01-01", "--format", "json")
    assert "shall send a copy of the partnership plan" in then.out
    assert "shall send" not in before.out
    assert then.status == before.status == data.status == 0
    assert isinstance(json.loads(data.out), dict)
    listing = compliance("law").out
    assert all(each in listing for each in ("reg 13A", "reg 3(2)"))
    assert isinstance(json.loads(compliance("law", "--format", "json").out), dict | list)
    definitions = compliance("law", "definitions", "--on", "2014-01-01").out
    assert "Clinical commissioning group" in definitions
    assert json.loads(compliance("law", "definitions", "--format", "json").out)


def test_coverage_accounts_for_every_provision() -> None:
    """Coverage prints as text and as JSON."""
    run = compliance("coverage")
    assert run.status == 0
    assert "reg 13A" in run.out
    assert isinstance(json.loads(compliance("coverage", "--format", "json").out), dict | list)


def test_validate_says_of_what_only_an_agenda_of_before_its_day_tells(tmp_path: Path) -> None:
    """The record can be read; where the paper is missing that shows that it was done, a line says so."""
    text = TIDY.read_text().replace("strength: register", "strength: agenda, date: 2000-01-01", 1)
    path = tmp_path / "a.yaml"
    path.write_text(text)
    run = compliance("validate", path)
    assert run.status == 0
    assert "can be read" in run.out
    assert re.search(
        r"a\.yaml:\d+: the only source of this is an agenda of 1 January 2000, from before its day", run.err
    )


@pytest.mark.parametrize(
    "field, says, told",
    [("date", "12 November 2013", ""), ("date", "in the autumn", "no day"), ("public", "perhaps", "neither as yes")],
)
def test_validate_tells_of_what_another_source_says_and_nobody_can_read(
    tmp_path: Path, field: str, says: str, told: str
) -> None:
    """The record can be read; what the other source says counts as unknown, and a line says so."""
    path = tmp_path / "a.yaml"
    path.write_text(
        "record: 1\npartnership: {id: g, name: G, kind: strategy_group, area: {id: a, name: A}}\n"
        "period: {from: 2013-04-01, to: 2014-03-31}\nmeetings: [{id: m, date: 2013-06-19}]\n"
        f"contradictions:\n  - {{about: m, field: {field}, says: {says}, source: x}}\n"
        "sources: [{id: x, title: Letter, strength: letter}]\n"
    )
    run = compliance("validate", path)
    assert run.status == 0
    assert "can be read" in run.out
    assert (f"a.yaml:6: this is read as {told}" in run.err or f"a.yaml:6: this is read {told}" in run.err) is bool(told)
    assert bool(run.err) is bool(told)


def test_validate_says_of_each_record_whether_it_can_be_read(records: Path) -> None:
    """Good records on standard output, faults on standard error, status 2 if there are any."""
    run = compliance("validate", records / "a.yaml", records / "b.yaml")
    assert (run.status, run.err) == (0, "")
    assert run.out == f"{records / 'a.yaml'}: can be read\n{records / 'b.yaml'}: can be read\n"
    run = compliance("validate", records)
    assert run.status == 2
    assert run.out.count("can be read") == 3
    assert "broken.yaml:2: " in run.err


@pytest.mark.parametrize("kind", ["strategy_group", "county_strategy_group"])
def test_starter_record_is_valid_and_is_not_written_over(kind: str, tmp_path: Path) -> None:
    """`new` then `validate`, as the README says; a second `new` leaves the first alone."""
    path = tmp_path / "board.yaml"
    run = compliance("new", "--kind", kind, path)
    assert (run.status, run.out) == (0, "")
    assert f"compliance validate {path}" in run.err
    text = path.read_text()
    assert f"kind: {kind}" in text
    assert compliance("new", "--kind", kind).out == text
    assert compliance("validate", path).status == 0
    assert compliance("check", path).status == 0
    again = compliance("new", path)
    assert (again.status, path.read_text()) == (2, text)
    assert "nothing was written" in again.err


@pytest.mark.parametrize("shape", ["record", "rule", "report"])
def test_schema_prints_and_writes(shape: str, tmp_path: Path) -> None:
    """The schema is JSON Schema, the same on standard output and in a file."""
    run = compliance("schema", shape)
    assert (run.status, run.err) == (0, "")
    assert json.loads(run.out)["$schema"].startswith("https://json-schema.org/")
    assert compliance("schema", shape, "--output", tmp_path / "s.json").status == 0
    assert (tmp_path / "s.json").read_text() == run.out


def test_rules_test_runs_the_cases_named(tmp_path: Path) -> None:
    """A rule file stands for its cases; one that comes out otherwise is shown with its line, and the status is 1."""
    for name in ("reg-13A.yaml", "reg-13A.cases.yaml"):
        run = compliance("rules", "test", PROJECT / "rules" / "uksi-2007-1830" / name)
        assert (run.status, run.err) == (0, "")
        assert re.fullmatch(r"\d+ cases hold, 0 differ\.\n", run.out)
    cases = casebook.case_path(PROJECT / "rules" / "uksi-2007-1830" / "reg-13A.yaml").read_text()
    path = tmp_path / "reg-13A.cases.yaml"
    path.write_text(cases.replace("outcome: met", "outcome: not_met", 1))
    run = compliance("rules", "test", path)
    assert run.status == 1
    assert re.search(r"reg-13A\.cases\.yaml:\d+: ", run.err)
    assert "wanted not_met, got met" in run.err


def test_new_rule_in_a_copy_of_the_rules(tmp_path: Path) -> None:
    """A rule begun loads at once, is listed, and is not begun twice."""
    copy = tmp_path / "rules"
    shutil.copytree(PROJECT / "rules", copy)
    run = compliance("rules", "new", "uksi-2007-1830/reg-17", "--pack", copy)
    assert (run.status, run.out) == (0, "")
    assert (copy / "uksi-2007-1830" / "reg-17.yaml").exists()
    assert (copy / "uksi-2007-1830" / "reg-17.cases.yaml").exists()
    assert compliance("law", "reg-17", "--pack", copy).status == 0
    before = written(copy)
    again = compliance("rules", "new", "uksi-2007-1830/reg-17", "--pack", copy)
    assert again.status == 2
    assert written(copy) == before


def test_rules_new_leaves_the_installed_rules_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rules of an installed program are part of it: a new rule goes into a copy."""
    inside = Path(pack.__file__).parent.parent / "rules"
    monkeypatch.setattr(sources, "default_root", lambda: inside)
    assert app.run(["rules", "new", "uksi-2007-1830/reg-17"]) == 2
    assert "--pack" in capsys.readouterr().err
    assert not inside.exists()


def test_period_under_review_can_be_chosen() -> None:
    """--from and --to are the first and the last day."""
    arguments = ("check", DERBYSHIRE, "--as-at", "2013-11-27", "--format", "json")
    run = compliance(*arguments, "--from", "2012-04-01", "--to", "2013-03-31")
    assert json.loads(run.out)["period"] == {"from": "2012-04-01", "to": "2013-03-31"}


def test_same_inputs_give_the_same_bytes(board: Path) -> None:
    """A report of one day is byte for byte the same whenever it is made."""
    runs: list[Run] = [
        compliance("check", board, "--as-at", "2014-06-30", "--format", "json", PYTHONHASHSEED=seed)
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]


@pytest.mark.parametrize("command", sorted(OF_CHECK))
def test_what_is_made_ready_for_one_command_is_the_same_for_all(command: str) -> None:
    """The commands of check are made ready without the others, and nothing of their help is lost."""
    alone, every = (typer.main.get_command(application(wanted)) for wanted in (command, None))
    assert isinstance(alone, TyperGroup)
    assert isinstance(every, TyperGroup)
    assert set(alone.commands) == OF_CHECK < set(every.commands)
    helps = [CliRunner().invoke(application(wanted), [command, "--help"]) for wanted in (command, None)]
    assert helps[0].output == helps[1].output != ""
