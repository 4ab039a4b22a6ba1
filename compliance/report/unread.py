"""What could not be read, in JSON, version 1: a contract of its own, which stands where a report would have stood.

`schemas/compliance-unread-1.schema.json` describes it. Names are never changed or taken away within a version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance.errors import visible
from compliance.report import json_v1

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.errors import Problem

FORMAT: Final = "compliance-unread"
VERSION: Final = 1


def render(problems: Sequence[Problem], tool_version: str) -> str:
    """The problems, each with its file and line, as on standard error.

    Args:
        problems: why it could not be read.
        tool_version: the version of the program.
    """
    return json_v1.indented(
        {
            "format": FORMAT,
            "version": VERSION,
            "tool": {"name": json_v1.TOOL, "version": tool_version},
            "problems": [
                {
                    "path": visible(each.path),
                    "line": each.line,
                    "what": visible(each.what),
                    "remedy": visible(each.remedy),
                }
                for each in sorted(problems)
            ],
        }
    )
