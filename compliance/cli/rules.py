"""`rules test` and `rules new`: the cases run, and a new rule begun."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.common import FOUND, Pack, give, load_pack, say
from compliance.errors import InputError, Problem


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    commands = typer.Typer(
        help="Work on the rules: run their cases, begin a new one.", no_args_is_help=True, rich_markup_mode=None
    )
    commands.command("test")(test)
    commands.command("new")(new)
    app.add_typer(commands, name="rules")


def test(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE…]", help="Rule or case files. Left out: all of them.", show_default=False),
    ] = None,
    pack: Pack = None,
) -> None:
    """Run the cases that stand beside the rules.

    \b
    Examples:
      compliance rules test
      compliance rules test rules/uksi-2007-1830/reg-13A.yaml
    """
    from compliance import casebook  # noqa: PLC0415
    from compliance.law.pack import rule_files  # noqa: PLC0415

    rules = load_pack(pack)
    paths = [each if each.name.endswith(".cases.yaml") else casebook.case_path(each) for each in files or rule_files(rules.root)]
    held = differ = 0
    for path in paths:
        for placed in casebook.read(path):
            result = casebook.run(placed, rules)
            if result.differences:
                differ += 1
                say(f"{placed.path}:{placed.line}: {placed.case.case}")
                for difference in result.differences:
                    say(f"    {difference}")
            else:
                held += 1
    give(f"{held} cases hold, {differ} differ.", None)
    if differ:
        raise typer.Exit(FOUND)


def new(
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="Such as uksi-2007-1830/reg-17 or local/notice.", show_default=False)
    ],
    pack: Pack = None,
) -> None:
    """Begin a rule: its file, its cases and its row in the provision table.

    \b
    Example:
      compliance rules new uksi-2007-1830/reg-17
    """
    from compliance import scaffold  # noqa: PLC0415
    from compliance.law.pack import default_root  # noqa: PLC0415

    root = pack or default_root()
    if not root.is_dir():
        raise InputError([Problem(str(root), None, "there is no such folder of rules", "name one with --pack")])
    for path in scaffold.new_rule(root, address):
        say(f"Written: {path}")
