"""Office files are zip archives: the same content as the same bytes, whenever it is written."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip archive can give to a part."""


def settled(archive: bytes, changes: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """The same archive with no day of its own.

    Args:
        archive: as a library wrote it.
        changes: what to make of the content of a part, by the part's name.
    """
    made = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            change = (changes or {}).get(name)
            info = ZipInfo(name, FIRST_DAY)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            new.writestr(info, change(content) if change else content)
    return made.getvalue()
