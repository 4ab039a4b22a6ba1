import ast
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Literal, get_args, get_origin

import pytest

from compliance import vocabulary
from compliance.casebook import case_path
from compliance.cli.app import application
from compliance.law import compiled
from compliance.law import pack as law
from compliance.law.condition import KINDS
from compliance.law.instrument import Provision
from compliance.law.sources import rule_files
from compliance.report.wording import asked, problems, sentences
from compliance.vocabulary import Outcome
from tests import generated
from tests.house.source import PACKAGE, PROJECT, RULES, files, modules, name, tree

LONGEST = 350
LONGER = {
    "compliance/law/condition.py": "one class for each kind of condition: a closed union has to stand in one place",
}
"""Modules that are longer than they should be, each with why."""


# Source


@pytest.mark.parametrize("path", modules(), ids=name)
def test_module_is_short_and_says_what_it_is(path: Path) -> None:
    """A module begins with a docstring whose first line is a sentence, and fits in a reader's head."""
    first = (ast.get_docstring(tree(path)) or "").split("\n")[0]
    assert first.endswith((".", ":", ";", ",")), f"{name(path)} does not say in a line what it is"
    assert 20 <= len(first) <= 120
    lines = len(path.read_text().splitlines())
    if name(path) in LONGER:
        assert lines > LONGEST, f"{name(path)} is short again: take it out of LONGER"
    else:
        assert lines <= LONGEST, f"{name(path)} has {lines} lines: part it, or say in LONGER why not"


@pytest.mark.parametrize("path", modules(), ids=name)
def test_a_name_of_a_module_stands_for_one_thing(path: Path) -> None:
    """A second value of the same name takes the place of the first for all that uses it, and nothing says so."""
    given = Counter(
        each.id
        for statement in tree(path).body
        if isinstance(statement, ast.Assign | ast.AnnAssign)
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        for each in ast.walk(target)
        if isinstance(each, ast.Name)
    )
    assert [each for each, times in given.items() if times > 1] == []


def test_longer_modules_are_there() -> None:
    """The list of exceptions holds no file that is gone."""
    assert all((PROJECT / each).is_file() for each in LONGER)


def test_nothing_is_left_to_do() -> None:
    """Work that is not done stands in no comment."""
    mark = re.compile(r"\b(?:TO" + "DO|FIX" + "ME|X" + r"XX|HA" + r"CK)\b")
    for path in files():
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), start=1):
            assert not mark.search(line) or r"\uXXXX" in line, f"{name(path)}:{number}: {line.strip()}"


def test_no_file_names_where_packages_come_from() -> None:
    """Nobody's package registry or home folder stands in a file."""
    hosts = "|".join(("py" + r"pi\.", "python" + "hosted", "npm" + r"js\.", "crates" + r"\.io", r"index-" + "url"))
    places = "|".join(("/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/"))
    wrong = re.compile(rf"{hosts}|(?<![\w.])(?:{places})")
    allowed = re.compile("--no-emit-index-" + "url")
    for path in files():
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), start=1):
            assert not wrong.search(allowed.sub("", line)), f"{name(path)}:{number}: {line.strip()[:120]}"


def test_requirements_are_pinned_with_hashes() -> None:
    """Each requirement is one version with its fingerprints, and every dependency of the project is among them."""
    text = (PROJECT / "requirements.txt").read_text()
    assert "://" not in text
    entries = re.split(r"\n(?=\S)", re.sub(r"^\s*#.*\n?", "", text, flags=re.MULTILINE).strip())
    pinned = set()
    for entry in entries:
        found = re.match(r"([\w.-]+)(?:\[[\w,-]+\])?==[\w.+!-]+", entry)
        assert found, entry.splitlines()[0]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), found[1]
        pinned.add(found[1].lower().replace("_", "-"))
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    needed = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    assert {re.split(r"[^\w.-]", each)[0].lower() for each in needed} <= pinned


@pytest.mark.parametrize("path, made", generated.FILES, ids=[path for path, _ in generated.FILES])
def test_generated_file_is_up_to_date(path: str, made: Callable[[], str]) -> None:
    """What is made from the code and the rules is as they make it now; `python -m tests.generated --write` makes it."""
    assert (PROJECT / path).read_bytes() == made().encode()


# Pages


def test_first_screen_of_the_readme_has_the_two_commands() -> None:
    """Whoever opens the README sees how to run it and how to test it, and nothing else to type."""
    screen = (PROJECT / "README.md").read_text().splitlines()[:24]
    before = screen[: next(index for index, line in enumerate(screen) if line.startswith("## "))]
    commands = [line.split("#")[0].strip() for line in before if line.startswith("    ")]
    assert commands == ["make run", "make test"]
    makefile = (PROJECT / "Makefile").read_text()
    for command in commands:
        assert re.search(rf"^{command.split()[1]}:", makefile, re.MULTILINE)


def pages() -> list[Path]:
    """Every page of Markdown."""
    return [path for path in files() if path.suffix == ".md"]


@pytest.mark.parametrize("path", pages(), ids=name)
def test_links_of_a_page_lead_somewhere(path: Path) -> None:
    """A link within the project leads to a file that is there."""
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"^(?: {4}|```).*$", "", path.read_text(), flags=re.MULTILINE)):
        if not re.match(r"[a-z]+:|#", target):
            assert (path.parent / target.partition("#")[0]).exists(), f"{name(path)}: {target}"


@pytest.mark.parametrize("path", pages(), ids=name)
def test_files_that_a_page_names_are_there(path: Path) -> None:
    """A path of the project in a page is one."""
    for target in re.findall(r"`((?:compliance|rules|fixtures|tests|docs|benchmarks)/[\w./-]*)`", path.read_text()):
        assert (PROJECT / target).exists(), f"{name(path)}: {target}"


NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)


@pytest.mark.parametrize("page", ["docs/conditions.md", "rules/README.md"])
def test_kinds_of_condition_are_counted_and_listed(page: str) -> None:
    """The pages say how many kinds there are, and have a row for each."""
    text = (PROJECT / page).read_text()
    assert re.findall(r"There are (\w+) kinds", text) == [NUMBERS[len(KINDS)]]
    rows = "\n".join(line for line in text.splitlines() if line.startswith("|"))
    assert [kind for kind in KINDS if f"`{kind}`" not in rows] == []


def test_outcomes_of_the_readme_are_the_outcomes() -> None:
    """The table of outcomes has each in its words, in the order of a report less the first things first."""
    from compliance.nouns import OUTCOMES

    rows = re.findall(r"^\| ([A-Z][^|]*?) \|", (PROJECT / "README.md").read_text(), re.MULTILINE)
    assert Counter(rows) == Counter(OUTCOMES[each] for each in Outcome)


def test_versions_of_the_law_are_counted() -> None:
    """The README and the changelog say how many versions the Regulations have had."""
    instrument = next(each for each in law.load().instruments if each.instrument == "uksi-2007-1830")
    versions = 1 + len(instrument.amended_by)
    for page in ("README.md", "CHANGELOG.md"):
        text = " ".join((PROJECT / page).read_text().split())
        assert f"{NUMBERS[versions]} versions" in text or f"all {NUMBERS[versions]} of its versions" in text, page


def test_changelog_keeps_law_and_tool_apart() -> None:
    """Each release has both headings, the law first."""
    text = (PROJECT / "CHANGELOG.md").read_text()
    for release in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        assert re.findall(r"^### (.*)$", release, re.MULTILINE) in (["Law", "Tool"], ["Law"], ["Tool"])


def test_changelog_is_found_by_provision() -> None:
    """Each entry stands below a heading of its own part, no heading is there twice, and the provisions are in order."""
    for part in re.split(r"^### ", (PROJECT / "CHANGELOG.md").read_text(), flags=re.MULTILINE)[1:]:
        before, *_ = part.partition("\n#### ")
        assert "\n- " not in before, before
        headings = re.findall(r"^#### (.*)$", part, re.MULTILINE)
        assert len(headings) == len(set(headings))
        numbers = [re.findall(r"^Regulations? (\d+)(A?)", heading) for heading in headings]
        provisions = [(int(number), letter) for found in numbers for number, letter in found]
        assert provisions == sorted(provisions)


def test_decisions_are_numbered_and_short() -> None:
    """A decision is a page at most, under the next number, and the numbers have no gaps."""
    paths = sorted((PROJECT / "docs" / "decisions").glob("*.md"))
    for number, path in enumerate(paths, start=1):
        assert path.name.startswith(f"{number:04d}-"), path.name
        lines = path.read_text().splitlines()
        assert lines[0].startswith(f"# {number}. "), path.name
        assert len(lines) <= 66, path.name


def test_commands_are_the_ones_that_the_pages_know() -> None:
    """Each command is shown in the README or, if it is for those who write rules, in the page for them."""
    groups = {group.name for group in application().registered_groups}
    commands = {command.name for command in application().registered_commands}
    shown = (PROJECT / "README.md").read_text() + (RULES / "README.md").read_text()
    for command in (commands | groups) - {None}:
        assert f"compliance {command}" in shown, command


# Rules


PACK = law.load()
TABLES = {
    "STATEMENTS": sentences.STATEMENTS,
    "REASONS": sentences.REASONS,
    "NEEDS": asked.NEEDS,
    "PROBLEMS": problems.PROBLEMS,
}


@pytest.mark.parametrize("path", rule_files(RULES), ids=name)
def test_rule_file_is_named_after_what_it_holds(path: Path) -> None:
    """reg-13A.yaml holds reg-13A and what is below it, and its cases stand beside it."""
    stem = re.sub(r"(?<=-)0+(?=\d)", "", path.stem)
    own = [packed for packed in PACK.rules if Path(packed.path) == path]
    assert own
    for packed in own:  # a local file holds what belongs to its matter: chair.yaml has the deputy chair too
        wanted = r"local/[a-z/-]+" if packed.is_local else rf"{re.escape(stem)}(?:[/@].*)?"
        assert re.fullmatch(wanted, packed.rule.rule), packed.rule.rule
    assert case_path(path).is_file()


def test_nothing_else_lies_among_the_rules() -> None:
    """The folder of rules holds rules, cases, tables, definitions and a page, and nothing that nobody reads."""
    known = {*rule_files(RULES), *(case_path(path) for path in rule_files(RULES)), RULES / "README.md"}
    known |= {*RULES.glob("*/instrument.yaml"), *RULES.glob("*/definitions.yaml"), RULES / compiled.NAME}
    assert {path for path in RULES.rglob("*") if path.is_file()} == known


@pytest.mark.parametrize("packed", [each for each in PACK.rules if not each.is_local], ids=lambda each: each.id)
def test_provision_of_a_rule_stands_in_the_table(packed: law.PackedRule) -> None:
    """Each period of a rule is of a provision that a row of the table accounts for by that rule."""
    (instrument,) = [each for each in PACK.instruments if each.instrument == packed.instrument]
    rows = [row for row in instrument.provisions if names(row, packed.rule.rule)]
    assert rows, f"no row names {packed.rule.rule}"
    listed = {bare(row.provision) for row in rows}
    for text in {packed.rule.provision, *(each.provision for each in packed.rule.in_force if each.provision)}:
        for cited in citations(text):
            assert any(each == cited or each.startswith(f"{cited}(") for each in listed), f"{cited}: {listed}"


def names(row: Provision, rule: str) -> bool:
    """Whether a row of the table points to a limb of the rule."""
    return any(each.partition("#")[0] == rule for each in row.modelled_by)


def citations(text: str) -> Iterator[str]:
    """The provisions of a citation: reg 12(4)(a), (b) as it stood until then is reg 12(4)(a) and reg 12(4)(b)."""
    first, *others = re.split(r",? as it stood|,? read ", text)[0].split(", ")
    yield bare(first)
    for other in others:
        yield bare(re.sub(r"\([^()]*\)$", "", first) + other)


def bare(provision: str) -> str:
    """A citation without the year that marks a version."""
    return re.sub(r" \(\d{4}\)$", "", provision)


def test_every_limb_of_the_table_is_one_of_the_rules() -> None:
    """The other way about: what the table names is there, and no rule is named by none."""
    limbs = {f"{packed.rule.rule}#{limb.limb}" for packed in PACK.rules for limb in packed.rule.limbs}
    named = {each for _, row in PACK.provisions() for each in row.modelled_by if not each.startswith("definitions#")}
    assert named <= limbs
    modelled = {each.partition("#")[0] for each in named}
    assert {packed.rule.rule for packed in PACK.rules if not packed.is_local} <= modelled


# Words


@cache
def written() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The strings of the engine, and the forms of those that it puts together."""
    plain: set[str] = set()
    forms: list[re.Pattern[str]] = []
    for path in modules(PACKAGE / "assess"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                plain.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                forms.append(re.compile("".join(form(part) for part in node.values)))
    return frozenset(plain), tuple(each for each in forms if re.search("[a-z]{2}", each.pattern.replace("[a-z_]+", "")))


def form(part: ast.expr) -> str:
    """What a part of a string put together may be."""
    if isinstance(part, ast.Constant):
        return re.escape(str(part.value))
    assert isinstance(part, ast.FormattedValue)
    if isinstance(part.value, ast.Attribute) and part.value.attr == "word":
        return "(?:true|false|unknown)"
    return "[a-z_]+"


def possible(expression: ast.expr, function: ast.AST) -> Iterator[str]:
    """The codes that an expression may give, as far as they are written out where it stands."""
    match expression:
        case ast.Constant(value=str() as code):
            yield code
        case ast.IfExp(body=body, orelse=other):
            yield from possible(body, function)
            yield from possible(other, function)
        case ast.BoolOp(values=values) | ast.Tuple(elts=values):
            for each in values:
                yield from possible(each, function)
        case ast.JoinedStr(values=values) if "[a-z_]+" not in (pattern := "".join(map(form, values))):
            yield from (re.sub(r"\(\?:.*?\)", word, pattern) for word in ("true", "false"))
        case ast.Name(id=variable):
            for node in ast.walk(function):
                if isinstance(node, ast.Assign) and any(variable in bound(target) for target in node.targets):
                    yield from (code for code in possible(node.value, function) if code.isidentifier())


def bound(target: ast.expr) -> set[str]:
    """The first name that an assignment binds: codes come first where several things are given at once."""
    first = target.elts[0] if isinstance(target, ast.Tuple) and target.elts else target
    return {first.id} if isinstance(first, ast.Name) else set()


def test_every_code_of_the_engine_has_words() -> None:
    """A reason that the engine gives is one that a report can say."""
    known = {
        key.value
        for path in modules(PACKAGE / "report")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    }
    found = 0
    for path in modules(PACKAGE / "assess"):
        functions = [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]
        for function in functions:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Reason":
                    for code in possible(node.args[0], function):
                        found += 1
                        assert code in known, f"{name(path)}:{node.lineno}: there are no words for {code}"
    assert found > 100


def test_all_words_are_of_codes_that_the_engine_gives() -> None:
    """No words are kept for what is never said."""
    plain, forms = written()
    never = [
        f"{table}: {code}"
        for table, codes in TABLES.items()
        for code in codes
        if code not in plain and not any(each.fullmatch(code) for each in forms)
    ]
    assert never == []


UNUSED: dict[str, str] = {
    "Nation: wales": "the contrary of England, and the engine asks only whether it is England",
    "BodyKind: crime_and_disorder_committee": "who gave information may be recorded; reg 6(d) rests on the topic",
}
"""Words of the vocabulary that no rule, case, fixture or part of the engine has, each with why it is there."""


@cache
def used() -> frozenset[str]:
    """Every word of the rules, cases, fixtures and of the engine."""
    paths = [*RULES.rglob("*.yaml"), *(PROJECT / "fixtures").rglob("*.yaml"), *modules(PACKAGE / "assess")]
    return frozenset(word for path in paths for word in re.findall(r"\w+", path.read_text()))


def test_every_word_of_the_vocabulary_is_used() -> None:
    """The closed lists hold what is written somewhere, and nothing in stock."""
    lists = {key: value for key, value in vars(vocabulary).items() if get_origin(value) is Literal}
    assert len(lists) > 20
    unused = {f"{key}: {word}" for key, value in lists.items() for word in get_args(value) if word not in used()}
    assert unused == set(UNUSED)


def test_every_list_of_the_vocabulary_is_part_of_a_model() -> None:
    """A closed list that no record or rule is held to closes nothing."""
    lists = {key for key, value in vars(vocabulary).items() if get_origin(value) is Literal}
    texts = [path.read_text() for path in modules() if path.name != "vocabulary.py"]
    assert lists - {each for text in texts for each in re.findall(r"\w+", text)} == set()
