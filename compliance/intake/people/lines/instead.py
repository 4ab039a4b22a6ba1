"""Who came for whom, where a sentence of its own says so, or a line below a heading of substitutes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compliance.intake.people.entries import entries, remarks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.lines import form, sorry
from compliance.intake.people.words import names, same, sentences
from compliance.intake.people.words.text import Text

SPOKEN_OF = re.compile(
    r"substitut|deputi|represented|replaced|place of|behalf of|place (?:was|had been) (?:taken|filled)"
    r"|instead\W*$|st(?:ood|anding) in|act(?:ed|ing) for"
    r"|(?:took|filled) (?:his|her)"
    r"|(?:as|in|on|for|instead of) (?:his|her|him)\b|(?:attended|attending|came) (?:for|instead of) [A-Z]"
)
_LONG = 500
"""A sentence on who came for whom is shorter."""
_LONGEST = 1500
"""One that names several in turn may be longer."""
_CAME_FOR = re.compile(
    r"\s+(?:was\s+|were\s+)?(?:substituted|substituting|deputised|deputising|attended|attending|came|present|there"
    r"|in\s+attendance|acting|acted|stood\s+in|standing\s+in"
    r"|(?:joined|attended)(?:\s+(?:the|this)\s+meeting)?(?:\s+(?:by|via|on|over|through)\s+\w+(?:\s+\w+)?)?"
    r"(?:\s+for\s+(?:agenda\s+)?items?\s+[\d,&\s–-]+(?:and\s+\d+)?)?(?=\s+(?:on\s+behalf|in\s+place|instead)\s+of))\s*"
    r"(?:as\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:substitute|deputy|alternate|reserve|representative)\s+)?"
    r"(?:for|on\s+behalf\s+of|in\s+place\s+of|instead\s+of)\s+",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:\s+(?:was|were|had\s+been)\s+(?:substituted|represented|replaced|deputised\s+for)"
    r"|(?:['’]s|(?<=s)['’])\s+place\s+(?:was|had\s+been)\s+(?:taken|filled))\s+by\s+",
    re.IGNORECASE,
)
_FOR_THEM = re.compile(
    r"\s+(?:was\s+|had\s+)?(?:attend(?:ed|ing)|present|in\s+attendance|came|deputi[sz](?:ed|ing)|substitut(?:ed|ing)"
    r"|there)\s+(?:as\s+(?:his|her)\s+(?:named\s+)?(?:substitute|deputy|alternate|representative)"
    r"|in\s+(?:his|her)\s+(?:place|stead|absence)|on\s+(?:his|her)\s+behalf|(?:for|instead\s+of)\s+(?:him|her))\b|\s+(?:took|filled)\s+(?:his|her)\s+(?:place|seat)\b",
    re.IGNORECASE,
)
"""How a sentence ends that speaks of the one person named before it."""
_SENT_BESIDE = re.compile(
    r"(?:\s+for\s+absence)?(?:[,;]?\s+(?:and|with|but)|;)\s+(?P<came>[A-Z][^,;:()]{2,60}?)"
    r"\s+(?:(?:was|had)\s+)?(?:attend(?:ed|ing)|present|in\s+attendance|came|deputi[sz](?:ed|ing)|substitut(?:ed|ing)|there)\s+"
    r"(?:as\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:named\s+)?(?:substitute|deputy|alternate|replacement)|instead"
    r"|in\s+(?:his|her)\s+(?:place|stead|absence)|on\s+(?:his|her)\s+behalf|for\s+(?:him|her))[\s.]*"
)
"""What ends a sentence on who sent apologies: "Ann Low sent apologies and Bo Ray attended as substitute."."""
_HEADING = re.compile(
    r"(?:^|.*\bfollowing\s+)\W*(?:\d{1,3}[.)]?\s*)?(?:(?:appointment|notification|attendance|announcement)s?\s+of\s+)?"
    r"(?:(?:named|any)\s+)?(?:substitut(?:es?|ions?)|deput(?:y|ies))(?:\s+members?)?\s*(?P<colon>:|[.–-]?\W*$)",
    re.IGNORECASE | re.DOTALL,
)
_FOR = re.compile(r"\s+(?:(?:substituting|deputising)\s+)?(?:for|in place of)\s+", re.IGNORECASE)
_AND = re.compile(r"(?:and\s+)?", re.IGNORECASE)
_ENDS = re.compile(r"\W*(?:$|[.,;]|\s(?:and\b|[A-Z]))")
"""What may stand behind the second of a pair: the next pair, or another sentence."""
_APOLOGIES = re.compile(r"apolog", re.IGNORECASE)
_NEAR = 5
"""So many lines above a pair may speak of apologies."""
_BETWEEN = 3
"""So many lines may stand between a heading of substitutes and the first of them."""


def instead(texts: Sequence[Text], people: Sequence[Person]) -> None:
    """Who came for whom, where a sentence of its own says so of somebody who sent apologies."""
    for text in texts:
        before: Text | None = None
        for sentence in sentences.each(text):
            if len(sentence.text) <= _LONGEST and SPOKEN_OF.search(sentence.text):
                for away, came in pairs(sentence.text):
                    _set(people, away, came)
                if (sent := sorry.SENT.search(sentence.text)) and (
                    beside := _SENT_BESIDE.fullmatch(sentence.text, sent.end())
                ):
                    _for_the_one(sentence.text[: sent.start()], last_name(beside["came"], first=True), people)
                if before is not None and (found := _FOR_THEM.search(sentence.text)):
                    _for_the_one(before.text, last_name(sentence.text[: found.start()], first=False), people)
            before = sentence


def pairs(told: str) -> Iterator[tuple[str, str]]:
    """Who was away and who came, for each time that a sentence says it."""
    at = 0
    for found in list(_CAME_FOR.finditer(told)) or list(_BY.finditer(told))[:1]:
        behind, ahead = told[found.end() :], told[at : found.start()]
        at = found.end()
        if _BY.fullmatch(found.group()):
            behind, ahead = ahead, behind
            away, came = last_name(behind, first=False), last_name(ahead, first=True)
        else:
            bare = re.split(r"[.;]", behind, maxsplit=1)[0].strip(" ,")
            away = bare if names.is_forename(bare) else last_name(behind, first=True)
            came = last_name(ahead, first=False)
        if away and came:
            yield away, came


def _set(people: Sequence[Person], away: str, came: str) -> None:
    for person in people:
        if person.name and _is_called(person, away) and not person.substitute:
            person.substitute = came


def _for_the_one(before: str, came: str | None, people: Sequence[Person]) -> None:
    """Who came for the only one whom the sentence before names as away."""
    named = [person for person in people if person.name and person.name in before]
    if came and len(named) == 1 and not named[0].substitute and not same.person(named[0].name or "", came):
        named[0].substitute = came


def below_heading(texts: Sequence[Text], context: Context) -> list[Person]:
    """Who was away by a line `Cllr Ash for Cllr Elm` below a heading of substitutes.

    Where no apologies are spoken of near it, that they were away is only inferred, and is asked.
    """
    made: list[Person] = []
    left = 0
    for nth, text in enumerate(texts):
        heading = _HEADING.match(text.text)
        if heading and (heading["colon"] == ":" or len(text.text) <= _LONG):
            left = _BETWEEN + 1
            text = text.part(heading.end())  # noqa: PLW2901 - what stands behind the heading on its line
            if not text.text.strip():
                continue
        if not left:
            continue
        found = list(_below(text, context))
        if not any(_APOLOGIES.search(each.text) for each in texts[max(0, nth - _NEAR) : nth + 1]):
            for person in found:
                person.doubts.add("bracket")
        left = 1 if found else left - 1
        made += found
    return made


def _below(text: Text, context: Context) -> Iterator[Person]:
    """Those who were away by a line, one after another, as far as both of each pair are people."""
    rest = text
    while came := names.leading(rest.text):
        between = _FOR.match(rest.text, came.end)
        behind = rest.part(between.end()) if between else None
        away = names.leading(behind.text) if behind is not None else None
        if behind is None or away is None or not (remarks.somebody(came.text) and remarks.somebody(away.text)):
            return
        read = entries.read(behind.part(0, away.end), form.of([behind], context)).people
        if len(read) != 1 or not read[0].name or not _ENDS.match(behind.text, away.end):
            return
        read[0].substitute = came.text
        yield read[0]
        rest = behind.part(away.end).strip(" .,;")
        rest = rest.part(len(_AND.match(rest.text)[0]))  # type: ignore[index]


def _is_called(person: Person, name: str) -> bool:
    """Whether somebody is called so, or by their forename alone."""
    known = person.name or ""
    return same.person(known, name) or (" " not in name and known[names.titles(known) :].split()[:1] == [name])


def last_name(text: str, *, first: bool) -> str | None:
    """The name at the beginning or at the end of words."""
    bare = text.strip(" ,.")
    if first:
        found = names.leading(bare)
        return found.text if found and remarks.somebody(found.text) else None
    for begin in re.finditer(r"(?:^|(?<=\s))\S", bare):
        found = names.read(bare[begin.start() :])
        if found and found.whole:
            return found.text
    return None
