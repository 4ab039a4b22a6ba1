"""Terms of reference that a record has from a day, and what another paper prints of the same terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.additions import Addition
from compliance.intake.draft.desk import printed
from compliance.intake.draft.known import source_of
from compliance.intake.draft.sources import IN_NOTE
from compliance.intake.draft.wording import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.errors import Place
    from compliance.intake.draft.additions import Plan

_MOST: Final = 160
"""So many letters of a term tell where two of them differ."""


def one_of_a_day(agreed: Sequence[dict[str, Any]], papers: Sequence[Any]) -> list[Any]:
    """The arrangements of minutes and of papers of terms, each version once.

    Args:
        agreed: what minutes tell of terms that were agreed, with the document.
        papers: what papers of terms say, perhaps waiting for an answer.
    """
    found: list[Any] = []
    left = list(agreed)
    for each in papers:
        same = next((one for one in left if _version(one) == _version(each)), None)
        if same is None:
            found.append(each)
            continue
        left.remove(same)
        terms = (same.get("terms") or {}) | (each.get("terms") or {})
        both = {key: value for key, value in each.items() if key not in ("terms", "source")}
        both |= {"document": same["document"]} | ({"terms": terms} if terms else {})
        found.append(both | {"source": each["source"]})
    return [*left, *found]


def _version(entry: dict[str, Any]) -> tuple[object, object] | None:
    """Whose terms, and from which day; each by itself while that is open."""
    start = entry["from"]
    return (entry.get("group"), start) if isinstance(start, str) else (id(entry), None)


def take_in(made: Plan, entry: Mapping[str, Any], old: Mapping[str, Any], at: Place) -> None:
    """Add what a paper says to terms of the same day: minutes tell that they were agreed, and the paper what they are.

    Args:
        made: what would be done to the record, to which this is added.
        entry: the arrangement that the paper makes.
        old: the one on record.
        at: where that stands.
    """
    if entry.get("document") and not old.get("document"):
        made.additions.append(Addition(at, "document", entry["document"]))
    said, there = entry.get("terms") or {}, old.get("terms") or {}
    more = {
        name: term for name, term in said.items() if name not in there and name not in (there.get("silent_on") or [])
    }
    for name, term in said.items():
        if name not in more and not _alike(there.get(name), term):
            record = f"“{printed(_words(there[name]), _MOST)}”" if there.get(name) else "that they say nothing"
            since, matter = old.get("from", "a day not recorded"), name.replace("_", " ")
            made.differ(
                f"terms of reference from {since}: of {matter} the record has {record}, and the paper "
                f"“{printed(_words(term), _MOST)}”"
            )
    if not more:
        return
    if there:
        made.additions += [Addition((*at, "terms"), name, term) for name, term in more.items()]
    else:
        made.additions.append(Addition(at, "terms", more))
    paper = source_of(entry.get("source"))
    if paper and paper != source_of(old.get("source")) and not old.get("note"):
        # The source of the entry is the paper by which they were agreed, and stays so.
        made.additions.append(Addition(at, "note", f"What the terms say was read in {IN_NOTE.format(paper)}"))


def _words(term: Any) -> str:  # noqa: ANN401  # plain data of a record
    return str(term.get("words") or term) if isinstance(term, dict) else str(term)


def _alike(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Whether two terms are in the same words, whatever was made of them."""
    return words(_words(one)) == words(_words(other))
