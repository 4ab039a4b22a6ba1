"""Doubts whoever does not fit the form of the list: what was read of them is then asked about, not taken for sure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from compliance.intake.people.entries import employer, last_comma, parties
from compliance.intake.people.entries.person import AUTHORITY, Person
from compliance.intake.people.finding import departments, shown
from compliance.intake.people.words import bodies, kinds, lexicon, names, words

_MANY = 3
"""So many who do not fit, and no less than one in `_PART`, and nobody of the list is sure."""
_PART = 4
_ONE_POST = 2
"""So many of the words that close a post one post may have: "Office Manager and Clerk"."""
_TORN = re.compile(
    r"^(?:and|of|for|from|to|in)\b|^[^\w“\"'‘]|(?:\b(?:and|of|for|the|from|to|in|or)|[&/,(–-])$", re.IGNORECASE
)
"""How words begin or end that are a part of something longer."""
_OFFICE = re.compile(r"(?:office|department|directorate)\s+(?:of|for)\b", re.IGNORECASE)
_POST_OF = re.compile(r"(?:[A-Z][\w'’-]+\s+){0,2}(?:mini?ster|secretary)\s+(?:of|for)\b", re.IGNORECASE)
_AND = re.compile(r"\s(?:and|&)\s")
_APART = re.compile(r"\s*[,;]\s*|\s+[-–—]\s+")
_SEAT = re.compile(r"\b(?:alternate|reserve|professor|unit)$", re.IGNORECASE)
_AGENT = re.compile(r"(?:ist|ician|arian|yst|yer|keeper|worker|master|mistress|man|woman)s?$", re.IGNORECASE)
_LONGEST_BODY = 110
_MOST_COMMAS = 3
_LONGEST_POST = 10
_FEW_WORDS = 3
_PAIR = 2


def doubt(lists: Sequence[Sequence[Person]]) -> None:
    """Doubt those of each list who do not fit, and the whole list where several do not.

    Args:
        lists: of a document; whoever is in several of them is held against the first.
    """
    held: set[int] = set()
    apart: list[list[Person]] = []
    for people in lists:
        apart.append([person for person in people if id(person) not in held])
        held |= {id(person) for person in people}
    _confirm(apart)
    shown.put_right(apart)
    for people in apart:
        departments.put_right(people)
    bodies = Counter(person.organisation for people in apart for person in people)
    for people in apart:
        odd = [person for person in people if _is_odd(person, people, seen=bodies[person.organisation])]
        if len(odd) >= _MANY and len(odd) * _PART >= len(people):
            odd = list(people)
        for person in (
            *odd,
            *_perhaps_of_wards(people),
            *filter(_is_run_of_posts, people),
            *filter(_breaks_off, people),
        ):
            person.doubts.add("odd")


def _is_run_of_posts(person: Person) -> bool:
    """Whether nothing parts several posts of people without names: "Parks Manager Safety Officer Clerk"."""
    return not person.name and sum(map(names.is_post_noun, (person.post or "").split())) > _ONE_POST


def _breaks_off(person: Person) -> bool:
    """Whether nothing is printed but so few letters that a longer word may have been cut off: "Sec"."""
    return not person.name and re.fullmatch(r"[A-Z][a-z]{1,2}", person.at.text) is not None


def _perhaps_of_wards(people: Sequence[Person]) -> list[Person]:
    """The councillors beside whom a plain word stands: of a ward or a council, unless theirs is before them."""
    headed = sum(person.origin == "heading" for person in people) * 2 > len(people)
    return [
        person
        for person in people
        if person.name
        and (person.councillor or names.is_councillor(person.name))
        and kinds.kind(person.organisation or "") in {"plain", "single"}
        and not (headed and person.origin == "heading")
    ]


def _confirm(lists: Sequence[Sequence[Person]]) -> None:
    """Where nearly everybody has a body, take plain words for one without a doubt, and a field of work with one."""
    people = [person for each in lists for person in each]
    own = [person for person in people if person.organisation and person.origin == "own"]
    known = [person for person in own if "place" not in person.doubts]
    if len(known) <= _MANY or len(own) * _PART < len(people) * _MANY:
        return
    for person in people:
        if person.organisation is None and person.field and person.post and person.post.endswith(f", {person.field}"):
            person.organisation, person.post = person.field, person.post.removesuffix(f", {person.field}")
            person.doubts.add("place")
    if any(person.doubts & {"cut", "first_name"} for person in own):
        return
    for person in own:
        body = person.organisation or ""
        two = _AND.search(body) and lexicon.BODY_NOUNS.isdisjoint(names.tokens(body))  # rather of what area
        if (
            kinds.could_be_body(body)
            and not parties.may_be(body)
            and not two
            and not names.is_titled(body)
            and not _could_be_post(body)
        ):
            person.doubts.discard("place")


def _could_be_post(body: str) -> bool:
    """Whether the last of the words is such as people are called after what they do: "Podiatrist"."""
    return bool(_AGENT.search(body)) or not lexicon.POST_NOUNS.isdisjoint(names.tokens(body))


def _is_odd(person: Person, people: Sequence[Person], *, seen: int) -> bool:
    """Whether somebody does not fit."""
    body = person.organisation or ""
    return bool(
        (person.name and _is_odd_name(person.name, body, together=person.run_on))
        or (person.post and not person.name and _is_odd_post(person.post))
        or (not person.name and kinds.kind(body) == "name")
        or (
            body
            and not (AUTHORITY.fullmatch(body) or last_comma.COMMISSIONER.fullmatch(body))
            and (
                _is_odd_body(body)
                or kinds.kind(body) == "post"
                or (person.origin != "column" and _is_vague(body, seen=seen, run_on=person.run_on))
            )
        )
        or (person.post and _leaves_over(person.post))
        or _is_given_otherwise(person, people)
        or _is_without_title(person, people)
    )


def _is_odd_name(name: str, body: str, *, together: bool) -> bool:
    """Whether words are in a name that are in none, or the body of its bearer seems to begin in it."""
    if names.is_couple(name):
        return False
    lead = names.read(name)
    bare = name[names.titles(name) :]
    honours = names.HONOURS_AFTER.search(bare)
    tokens = [word.strip(".,()“”'\"’") for word in (bare[: honours.start()] if honours else bare).split()]
    low = [token.lower() for token in tokens]
    if lead is None or not tokens or any(character.isdigit() for character in bare):
        return True
    if any(names.is_field(word) for word in low[1:-1]) or set(low) & lexicon.OF_LISTS:
        return True
    if any(names.is_title(word) for word in tokens[1:-1]) or any(map(names.is_forename, tokens[2:-1])):
        return True  # somebody else begins there
    surname = lead.formal and low[-1] in lexicon.POSTS_AND_SURNAMES | names.ADDRESSED_SURNAMES
    if low[-1] in (lexicon.ORGANISATION - lexicon.SURNAMES_TOO) | lexicon.POST_NOUNS and not surname:
        return True
    return len(low) > (1 if together else _PAIR) and not lead.formal and low[-1] in names.tokens(body)


def _is_odd_post(post: str) -> bool:
    """Whether words that stand for somebody without a name are hardly a post."""
    tokens = names.tokens(post)
    return bool(
        set(tokens) & lexicon.OF_LISTS
        or len(tokens) > _LONGEST_POST
        or re.search(r"\d", post)
        or _TORN.search(post)
        or words.VERBS.search(post)
        or not kinds.is_post(_APART.split(post)[0])
    )


def _is_odd_body(body: str) -> bool:
    """Whether words are in a body's name that are in none, or a part of it is missing."""
    if len(body) > _LONGEST_BODY or body.count(",") > _MOST_COMMAS or re.search(r"\w:\s|;", body):
        return True
    tokens = set(names.tokens(body))
    lead = names.leading(body)
    office = (words.OFFICE_OF.match(body) or _OFFICE.search(body)) and not _POST_OF.match(body)
    return bool(
        (tokens & lexicon.POST_NOUNS and not office)
        or tokens & lexicon.OF_LISTS
        or body.lower().endswith(" sector")
        or _TORN.search(body)
        or body.count("(") != body.count(")")
        or (
            lead
            and lead.formal
            and not kinds.is_called_after(body)
            and kinds.kind(body) != "short"
            and not kinds.begins_with_known_letters(body)
        )
        or employer.holds_somebody(body)
    )


def _is_vague(body: str, *, seen: int, run_on: bool) -> bool:
    """Whether it is not said which body it is, or a kind of body or of work stands for one.

    Args:
        body: as read.
        seen: of how many people it is: whoever lists several of the "Council" means one that all know.
        run_on: whether nothing parts it from the name before it.
    """
    tokens = names.tokens(body)
    if set(tokens) <= lexicon.STRUCTURE and body.lower() not in {"fire", "fire authority"}:
        return seen < _MANY
    if tokens[-1] in lexicon.UNFINISHED and seen < _PAIR:
        return True
    if any(bodies.is_own(word) for word in body.split()) or words.OFFICE_OF.match(body) or seen > 1:
        return False
    field = len(tokens) > _FEW_WORDS and " and " in body
    return field or (run_on and lexicon.BODY_NOUNS.isdisjoint(tokens))


def _leaves_over(post: str) -> bool:
    """Whether nothing of a post is one: what was left over of a name or a body."""
    kinds_ = [kinds.kind(part) for part in _APART.split(post) if part]
    titles = all(names.is_title(part) or _SEAT.search(part) for part in _APART.split(post) if part)
    return bool(kinds_) and set(kinds_) <= {"plain", "short", "single"} and not titles


def _is_without_title(person: Person, people: Sequence[Person]) -> bool:
    """Whether capitalised words that nothing shows to be a name stand alone where all the others have a title."""
    name = names.read(person.name or "")
    said = person.organisation or person.post or person.title or person.councillor or person.chair or person.notes
    if name is None or name.strong or said:
        return False
    others = [names.leading(other.name) for other in people if other is not person and other.name]
    return bool(others) and all(lead is not None and lead.titled for lead in others)


def _is_given_otherwise(person: Person, people: Sequence[Person]) -> bool:
    """Whether somebody has no name, a body from elsewhere or with no mark before it, or a plain word among posts."""
    own = [other for other in people if other.organisation and other.origin == "own"]
    if own == [person] and kinds.kind(person.organisation or "") in {"single", "plain"}:
        return sum(other.post is not None and not other.organisation for other in people) >= _MANY
    if not person.name and not person.organisation:
        return sum(other.name is not None for other in people) * 2 > len(people)
    if person.organisation and person.origin in {"heading", "carried"}:
        return len(own) * 2 > len(people)
    run_on = sum(other.run_on for other in own)
    return person.run_on and person.origin == "own" and run_on * 2 < len(own)
