"""How ill a stretch of a run would do as a name, a post or a body, by its own words and by those that come again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from compliance.intake.people.entries import unparted
from compliance.intake.people.entries.unparted import Known
from compliance.intake.people.words import bodies, kinds, lexicon, names, words

NEVER = 1000.0
"""What can be no such thing."""
_HARDLY, _ILL, _UNKNOWN, _PLAIN, _NEARLY = 2.5, 1.5, 1.2, 0.5, 0.2
"""What is hardly so; what may be in a pinch; a name whose forename is not known; what is less usual; what is plain."""
_JOINERS = frozenset({"of", "and", "the", "for", "&", "in", "on", "to", "with", "upon", "–", "-", "—"})
_ENDS = _JOINERS | {"a", "an"}
_BEFORE_PLACES = frozenset({"nhs", "hmp", "hmpps", "healthwatch", "uk", "university", "college", "office"})
"""Bodies whose name a place can follow."""
_BEGIN = frozenset({"nhs", "hmp", "hmpps", "healthwatch", "probation", "victim"})
"""With what the names of bodies begin, and do not go on."""
_MAY_STAND_BEFORE = _JOINERS | _BEFORE_PLACES | lexicon.COMPASS
"""What can stand before the place of a body."""
_OFFICES = lexicon.DEPARTMENTS | {"secretariat", "health", "education"}
"""What stands alone for whoever works there."""
_NO_POSTS = lexicon.OPENERS | {"chief"}
"""Words with which a post or a rank goes on."""
_TITLE = re.compile(rf"(?:{words.COUNCILLOR}|{words.COUNCILLORS}|Mr|Mrs|Ms|Miss|Dr)\.?")
"""A word that is in nothing but names."""
_SORT = re.compile(r"(?:Independent|Co-?opted|Lay|Elected|Voting|Other)\s+(?:Members?|Representatives?)")
"""What heads people as a body does."""
_LETTERS = re.compile(r"[A-Z][A-Z&]{1,6}")
_LONGEST_BODY, _LONGEST_POST, _LONGEST_NAME = 6, 9, 7
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Weights:
    """What is held against each stretch, the less the better.

    Attributes:
        known: what the paper shows of bodies.
        again: words that come again and again in the run, and that nobody is called: places, letters of bodies.
        forenames: whether forenames stand behind most of its titles.
    """

    known: Known
    again: frozenset[str]
    forenames: bool = False

    def name(self, text: str) -> float:
        """What is held against a name."""
        lead = names.read(text)
        if lead is None or not lead.whole or len(text.split()) > _LONGEST_NAME:
            return NEVER
        tokens = text[lead.begin :].split()
        if any(map(names.is_title, tokens)) or " Ward " in text[: lead.begin]:
            return NEVER
        held = _HARDLY * sum(self._is_again(word) for word in tokens)
        held += _HARDLY * sum(len(word) > _PAIR and _is_of_bodies(word) for word in tokens[:-1])
        held += _HARDLY * sum(map(names.is_forename, tokens[2:-1]))
        held += _ILL * (names.is_field(tokens[-1]) or (tokens[-1].isupper() and not text.isupper()))
        held += _PLAIN * (len(tokens) > 1 and not lead.formal and names.is_forename(tokens[-1]))
        held += _ILL * (tokens[-1].lower() in lexicon.COMPASS)
        held += _UNKNOWN * (self.forenames and lead.titled and lead.words == 1)
        return held + _form_of_name(text[: lead.begin].strip(), lead, tokens)

    def post(self, text: str) -> float:
        """What is held against a post."""
        tokens = text.split()
        last = tokens[-1].lower()
        if len(tokens) > _LONGEST_POST or last in _ENDS | _NO_POSTS or tokens[0].lower() in _ENDS:
            return NEVER
        if not kinds.is_post(text) or any(map(_TITLE.fullmatch, tokens)):
            return NEVER
        if unparted.post_and_body(text) is not None or words.OFFICE_OF.search(text):
            return _HARDLY
        nouns = [at for at, word in enumerate(tokens) if names.is_post_noun(word)]
        inner = tokens[nouns[0] : nouns[-1]] if nouns else []
        if any(map(_is_initial, tokens)) or any(map(names.is_forename, tokens)) or any(map(bodies.is_own, inner[1:])):
            return _HARDLY
        own = sum(bodies.is_own(word) and not names.is_post_noun(word) for word in tokens)
        return _NEARLY + own * (_PLAIN if " of " in text else _UNKNOWN)

    def body(self, text: str) -> float:
        """What is held against a body."""
        tokens = text.split()
        if tokens[0].lower() in _ENDS - {"the"} or tokens[-1].lower() in _ENDS or any(map(_TITLE.fullmatch, tokens)):
            return NEVER
        if _SORT.fullmatch(text):
            return _PLAIN
        held = self._form_of_body(text, tokens)
        if held >= NEVER:
            return held
        held += _PLAIN * max(0, len(tokens) - _LONGEST_BODY)
        if not words.BODIES.match(text):
            held += _HARDLY * sum(map(_closes, tokens, tokens[1:], [*tokens[2:], ""]))
        held += _ILL * (len(tokens) > 1 and names.is_forename(tokens[-1]))
        held += _HARDLY * (_goes_on_from_letters(tokens) + sum(map(_is_initial, tokens[1:])))
        for at, (before, word) in enumerate(pairwise(tokens)):
            held += (_HARDLY if at else _PLAIN) * begins_somebody(before, word)
            held += _HARDLY * (before == word)
            if self._is_again(word) and not self._is_again(before) and before.lower() not in _MAY_STAND_BEFORE:
                ends = at + _PAIR == len(tokens) and not bodies.is_own(before)
                held += _PLAIN if ends or (at == 0 and bodies.is_own(before)) else _ILL
        return held - _NEARLY * (self._is_again(tokens[0]) or self.known.is_place(tokens[0]))

    def _form_of_body(self, text: str, tokens: Sequence[str]) -> float:
        """What is held against the words of a body, taken together."""
        last = names.tokens(text)[-1:]
        if self.known.is_body(text):
            return 0.0
        if kinds.is_post(text) and not words.OFFICE_OF.match(text):
            return NEVER
        if words.OFFICE_OF.match(text) or words.BODIES.match(text) or words.COUNCIL_SHORT.match(text):
            return _NEARLY
        if any(map(names.is_post_noun, tokens)):
            return _HARDLY
        if last == ["ward"]:
            return _NEARLY if len(tokens) == _PAIR else _UNKNOWN
        kind = kinds.kind(text)
        if kind == "organisation":
            return _of_words(text, tokens)
        if kind == "short":
            return _PLAIN
        if all(map(_LETTERS.fullmatch, tokens)) and self._is_again(tokens[0]):
            return _UNKNOWN
        return _HARDLY if kinds.could_be_body(text) and not names.is_titled(text) else NEVER

    def _is_again(self, word: str) -> bool:
        return word.strip(".,").lower() in self.again


def _form_of_name(title: str, lead: names.Name, tokens: Sequence[str]) -> float:
    """What is held against a name by its form: by what stands before it, and by how many words it has."""
    more = max(0, lead.words - _PAIR)
    if lead.titled:
        rank = title in lexicon.SHORT_RANKS  # or the letters of the body before it
        held = (_UNKNOWN if lead.words == 1 else _PLAIN) if rank else 0.0
        alone = lead.words == 1 and names.is_forename(tokens[0])
        return held + _ILL * more + (_UNKNOWN if alone else _NEARLY if lead.words > 1 and not lead.known else 0.0)
    if lead.initials:
        return lead.words - 1.0
    if lead.known:
        return _PLAIN if more == 1 and names.is_forename(tokens[1]) else float(more)
    return _UNKNOWN + _HARDLY * more


def _of_words(text: str, tokens: Sequence[str]) -> float:
    """What is held against words in which something is called so as bodies and what they do are."""
    low = names.tokens(text)
    closed = low[-1] in lexicon.BODY_NOUNS
    if len(tokens) == 1 and low[0] in lexicon.TEAM_NOUNS:
        return 2 * _HARDLY
    if len(tokens) == 1 and not closed:
        return _UNKNOWN if low[0] in _OFFICES else _HARDLY
    if set(low) <= lexicon.STRUCTURE:
        return _UNKNOWN
    return _NEARLY if closed else _PLAIN if re.search(r"\s(?:of|for)\s", text) else _UNKNOWN


def _is_of_bodies(word: str) -> bool:
    """Whether a word is of what bodies are called, or the letters of one."""
    return names.is_field(word) or kinds.kind(word) == "short"


def _is_initial(word: str) -> bool:
    """Whether a word is somebody's initial."""
    return len(word.strip(".")) == 1 and word.isupper()


def _closes(word: str, following: str, after: str) -> bool:
    """Whether a body ends with a word, so that what comes next is of another one or of somebody."""
    bare = word.strip(".,").lower()
    if bare not in lexicon.BODY_NOUNS or bare in _BEFORE_PLACES or bare in lexicon.FIELDS:
        return False
    if following.lower() in _BEGIN:
        return True
    return bodies.is_own(following) and following.lower() not in _JOINERS and after.lower() not in _JOINERS


def _goes_on_from_letters(tokens: Sequence[str]) -> bool:
    """Whether words begin with the letters of a body that no name of a body goes on from, and a name goes on."""
    letters = _LETTERS.fullmatch(tokens[0]) is not None and tokens[0].lower() not in _BEFORE_PLACES
    return letters and len(tokens) > 1 and bodies.is_own(tokens[1]) and not tokens[1].isupper()


def begins_somebody(word: str, following: str) -> bool:
    """Whether two words are a forename that people commonly have and what can be a surname."""
    return names.is_forename(word) and bodies.is_own(following) and not names.is_field(following)
