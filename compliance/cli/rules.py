"""`rules test` and `rules new`: the cases run, and a new rule begun."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.common import FOUND, Pack, add, give, load_pack, say
from compliance.errors import InputError, Problem


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    commands = typer.Typer(
        help="Work on the rules: run their cases, begin a new one.", no_args_is_help=True, rich_markup_mode=None
    )
    add(
        commands,
        run_cases,
        "test",
        "Run the cases that stand beside the rules.",
        "compliance rules test",
        "compliance rules test rules/uksi-2007-1830/reg-13A.yaml",
    )
    add(
        commands,
        new,
        "new",
        "Begin a rule.",
        "compliance rules new uksi-2007-1830/reg-17",
        "compliance rules new local/notice --pack my-rules",
    )
    app.add_typer(commands, name="rules", short_help="Run the rules' cases, or begin a new rule.")


def run_cases(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE", help="Rule or case files. Left out: all of them.", show_default=False),
    ] = None,
    pack: Pack = None,
) -> None:
    """Run the cases that stand beside the rules, and show what comes out otherwise than they want."""
    from compliance import casebook
    from compliance.law.sources import rule_files

    rules = load_pack(pack)
    held = differ = 0
    for path in files or rule_files(rules.root):
        for placed in casebook.read(path if path.stem.endswith(".cases") else casebook.case_path(path)):
            result = casebook.run(placed, rules)
            if not result.differences:
                held += 1
                continue
            differ += 1
            say(f"{placed.path}:{placed.line}: {placed.case.case}")
            for difference in result.differences:
                say(f"    {difference}")
    give(f"{held} {'case holds' if held == 1 else 'cases hold'}, {differ} {'differs' if differ == 1 else 'differ'}.")
    if differ:
        raise typer.Exit(FOUND)


def new(
    address: Annotated[
        str,
        typer.Argument(metavar="ADDRESS", help="Such as uksi-2007-1830/reg-17 or local/notice.", show_default=False),
    ],
    pack: Pack = None,
) -> None:
    """Begin a rule: its file, its cases and its row in the provision table."""
    from compliance import scaffold
    from compliance.law.sources import default_root, is_installed

    root = pack or default_root()
    if pack is None and is_installed(root):
        what = "these rules are part of the installed program"
        raise InputError([Problem(str(root), None, what, "Copy the folder, and name the copy with --pack")])
    if not root.is_dir():
        raise InputError([Problem(str(root), None, "there is no such folder of rules", "Name one with --pack")])
    for path in scaffold.new_rule(root, address):
        say(f"Written: {path}")
