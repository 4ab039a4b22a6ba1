"""What the letters of a body may stand for: full names to offer with the question, none of them taken for granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance.intake.draft.names.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterable

USUAL: Final = {
    "OPCC": "Office of the Police and Crime Commissioner", "NPS": "National Probation Service",
    "OPFCC": "Office of the Police, Fire and Crime Commissioner", "PFCC": "Police, Fire and Crime Commissioner",
    "CPS": "Crown Prosecution Service", "BTP": "British Transport Police", "YOT": "Youth Offending Team",
    "YOS": "Youth Offending Service", "DWP": "Department for Work and Pensions",
    "MPS": "Metropolitan Police Service", "MOPAC": "Mayor's Office for Policing and Crime",
    "HMPPS": "HM Prison and Probation Service", "LFB": "London Fire Brigade",
}  # fmt: skip
"""What letters mostly stand for."""
_OF_A_PLACE: Final = {
    "ICB": "NHS Anytown Integrated Care Board", "CCG": "NHS Anytown Clinical Commissioning Group",
    "PCT": "Anytown Primary Care Trust", "CRC": "Anyshire Community Rehabilitation Company",
}  # fmt: skip
"""How the whole name is written of which only this much is printed."""
_ENDINGS: Final = {
    "PA": "Police Authority", "FRS": "Fire and Rescue Service", "FRA": "Fire and Rescue Authority",
    "PCT": "Primary Care Trust", "CCG": "Clinical Commissioning Group", "ICB": "Integrated Care Board",
    "MBC": "Metropolitan Borough Council", "BC": "Borough Council", "DC": "District Council", "CC": "County Council",
    "CRC": "Community Rehabilitation Company", "YOT": "Youth Offending Team", "YOS": "Youth Offending Service",
    "CVS": "Council for Voluntary Service",
}  # fmt: skip
"""What the last letters of a body of a place mostly stand for; the first ones are those of the place."""
_NO_PLACES: Final = frozenset(
    {"safe", "safer", "strong", "stronger", "community", "children", "national", "probation", "police"}
)
_MOST: Final = 4
"""So many words has a place at the most."""


def meant(letters: str, names: Iterable[str]) -> list[str]:
    """The full names that letters may stand for.

    Args:
        letters: as printed.
        names: of other bodies of the papers, which may begin with the same place.
    """
    plain = letters.replace(".", "")
    if plain in USUAL:
        return [USUAL[plain]]
    found: dict[str, None] = {}
    for ending in sorted((each for each in _ENDINGS if plain.endswith(each) and plain != each), key=len, reverse=True):
        place = plain.removesuffix(ending).casefold()
        for name in names:
            parts = [each for each in name.split() if words(each)]
            for size in range(1, min(_MOST, len(parts) - 1) + 1):
                if "".join(words(each)[0][0] for each in parts[:size]) == place and not _is_no_place(parts[:size]):
                    found[f"{' '.join(parts[:size])} {_ENDINGS[ending]}"] = None
    return list(found)


def example(letters: str) -> str:
    """How a full name for such letters is written."""
    return _OF_A_PLACE.get(letters.replace(".", ""), "Anytown Borough Council")


def _is_no_place(parts: list[str]) -> bool:
    """Whether words with which a body begins are letters, or say what it is for: "Safe in Dale", "Stronger Fell"."""
    return words(parts[0])[0] in _NO_PLACES or any(len(each) > 1 and each.isupper() for each in parts)
