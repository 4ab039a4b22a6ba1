"""Reads a list that is printed line by line: headings with people beneath, one person a line, or all in one run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from compliance.intake.people.entries import entries, lettered, office_first, pieces, remarks
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person, heads_nobody
from compliance.intake.people.lines import (
    below_bodies,
    braces,
    form,
    glued,
    half_glued,
    headed,
    paragraphs,
    runs,
    stacked,
    together,
    unbroken,
)
from compliance.intake.people.rows import wrapped
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, lexicon, names, sentences, several, sorts, words
from compliance.intake.people.words.text import Text, join

_OPEN = re.compile(
    r"(?:[,;:&/(–-]|\band|\bof|\bfor|\bthe|\bCllr\.?|\bCouncillors?|\bMrs?\.?|\bMs\.?|\bDr\.?|\bMiss|\s[A-Z]\.?"
    r"|(?:[,;)]|\band)\s+(?:Detective|Det|Chief|Deputy|Assistant|Acting|Temporary|Detective\s+Chief|Station|Group|Watch)"
    r"|\bPolice\s+(?:and|&)\s+Crime)$"
)
_ROLE = re.compile(r"\w\s*[-–—]\s+(?:(?:Parish|Town|District|Borough|County|City|Ward)\s+)?(?:Councillor|Cllr)$")
"""What stands behind a dash after a name is what they are, and no title of whoever is on the next line."""
_DASH = re.compile(r"\s[-–—]\s")
_SORT = re.compile(r"(?:Magistrates?|Independent|Co-?opted|Lay|Elected|Non-?voting|Appointed)\s+Members\s*:?")
"""What stands within a list over members of one sort."""
_FULL = 0.7
_LEAST = 40
_PAIR = 2
"""A line of no more people is no run that the next line goes on with, where that begins with somebody."""
_AND = re.compile(r"\s(?:and|&)(?:\s(?P<title>\S+))?$")
"""How a line ends that the name of somebody has to follow, if what stands last is a title."""
_TORN = 200
"""An entry whose bracket is open goes on over the end of its paragraph, but not for long."""


def read(rows: Sequence[Row], context: Context) -> Listed:
    """Read the rows of a list, each of one column."""
    if (paragraphed := paragraphs.read(rows, context)) is not None:
        return paragraphed
    rows, braced = braces.parted(rows)
    rows = _without_commas(_apart(rows), context)
    if (of_bodies := below_bodies.read(rows, context)) is not None:
        return _put_together(of_bodies, Listed(), braced)
    return _line_by_line(rows, context, braced)


def _line_by_line(rows: Sequence[Row], context: Context, braced: dict[int, Text]) -> Listed:
    """Read the rows of a list that has none of the forms of whole paragraphs."""
    if (people := _broken_over(rows, context)) is not None:
        return Listed(people)
    if (
        context.known.bodies
        and together.is_form([row.filled[0] for row in rows], context.known)
        and not any(unbroken.read(row.filled[0], context) for row in rows)
    ):
        return _together(rows, context, braced)
    if (half := half_glued.read([row.filled[0] for row in rows], context)) is not None:
        return _put_together(half, Listed(), braced)
    context = form.of([row.filled[0] for row in rows], context)
    whole = _whole_entries(rows, context)
    if len(whole) == 1 and (found_apart := runs.apart(whole[0])):
        return _names_alone(found_apart, context)
    divided = [glued.two(text) for text in whole]
    stuck = [part for parts in divided if len(parts) > 1 for part in parts]
    whole = [part for parts in divided for part in parts]
    read_ = {text.text: people for text in whole if (people := _unbroken(text, context))}
    texts, printed = glued.cut([part for text in whole for part in ([text] if text.text in read_ else runs.cut(text))])
    if len(texts) > len(whole):
        printed = dict(enumerate(texts))
    context = form.of(texts, context)
    listed = Listed(partial=any(words.PARTIAL.search(text.text) for text in texts))
    found = [
        Entry(text, people=read_[text.text]) if text.text in read_ else _entry(text, context, texts) for text in texts
    ]
    for text, entry in zip(texts, found, strict=True):
        for person in entry.people if text in stuck else ():
            person.doubts.add("cut")
    for index, text in printed.items():
        for person in found[index].people:
            person.at = text
            if len(texts) == len(whole) or not runs.is_plain(texts, index):
                person.doubts.add("cut")
    return _put_together(found, listed, braced)


def names_alone(rows: Sequence[Row], context: Context) -> Listed | None:
    """The people of a list on one line whose names come first, then what they are, and then all their initials."""
    found = runs.apart(rows[0].filled[0]) if len(rows) == 1 and rows[0].single else None
    return _names_alone(found, context) if found else None


def _apart(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows without what sort of members those below are: each sort begins a paragraph."""
    heads = [at for at, row in enumerate(rows) if at and _SORT.fullmatch(row.filled[0].text)]
    if not heads or heads[-1] + 1 == len(rows):
        return rows
    return [
        replace(row, block=-1 - sum(head < at for head in heads) if heads[0] < at else row.block)
        for at, row in enumerate(rows)
        if at not in heads
    ]


def _without_commas(rows: Sequence[Row], context: Context) -> Sequence[Row]:
    """The rows without the commas at their ends, where all but the last have one and each is one person."""
    texts = [row.filled[0] for row in rows]
    if len(rows) <= _PAIR or not all(text.text.endswith(",") for text in texts[:-1]):
        return rows
    read_ = [entries.read(text.strip(" ,."), context).people for text in texts]
    if not all(len(people) == 1 and people[0].name for people in read_):
        return rows
    return [row.with_cells([text.strip(" ,.")]) for row, text in zip(rows, texts, strict=True)]


def _broken_over(rows: Sequence[Row], context: Context) -> list[Person] | None:
    """The people of a run in which nothing parts them, and that the width of the page has broken over lines."""
    texts = [row.filled[0] for row in rows]
    if len({row.block for row in rows}) != 1 or len(rows) < _PAIR or all(_begins_person(text.text) for text in texts):
        return None
    people = unbroken.read(join(texts), context)
    return people if people is not None and len(people) > len(rows) else None


def _unbroken(text: Text, context: Context) -> list[Person] | None:
    """The people of a run in which nothing parts them, or dashes that part not enough."""
    if (people := unbroken.read(text, context)) is not None:
        return people
    parts = [part.text for part in runs.cut(text)]
    several = sum(len(_DASH.findall(part)) > 1 for part in parts)
    ranks = sum(bool(part.split()) and part.split()[0] in lexicon.SHORT_RANKS for part in parts[1:])
    if len(parts) < _PAIR or not (several or ranks):
        return None
    people = unbroken.read(text, context, dashed=True) or []
    return people if len(people) > len(parts) - (ranks > 1) else None


def _put_together(found: list[Entry], listed: Listed, braced: dict[int, Text]) -> Listed:
    """A list with the people of its entries, each under what heads them."""
    found, order, supposed = headed.told(stacked.without_initials(found))
    stacked.put_together(found, listed, order)
    headed.doubt(listed.people, supposed)
    braces.give(listed.people, braced)
    for entry in found:
        listed.nobody = listed.nobody or entry.nobody
        listed.unread += entry.unread
    return listed


def _together(rows: Sequence[Row], context: Context, braced: dict[int, Text]) -> Listed:
    """Read a list whose lines print names, posts and bodies with nothing between."""
    texts = together.whole(rows, context.known)
    context = replace(context, pairs=True, style=replace(context.style, undelimited=True))
    listed = Listed(partial=any(words.PARTIAL.search(text.text) for text in texts))
    found = [together.read(text, context) or _entry(text, context, texts) for text in texts]
    return _put_together(found, listed, braced)


def _names_alone(apart: runs.Apart, context: Context) -> Listed:
    """People whose posts and bodies stand elsewhere, with nothing to tell which is whose."""
    listed = Listed(people=[person for text in apart.people for person in entries.read(text, context).people])
    if apart.rest.text:
        for person in listed.people:
            person.doubts.add("apart")
    return listed


def _whole_entries(rows: Sequence[Row], context: Context) -> list[Text]:
    """The entries of a list, put together where they are broken over lines."""
    made: list[Text] = []
    block = -1
    last = Text("", ())
    full = max(_LEAST, _FULL * max((len(row.filled[0].text) for row in rows), default=0))
    each = _one_each(rows, full)
    undelimited = sum(form.runs_on(row.filled[0].text) for row in rows) > 1
    heads = bool(rows) and wrapped.is_rest_of_body(rows[0].filled[0].text)  # "Police", and below it who came from there
    out = all(row.filled[0].strong for row in rows)
    kind = ""
    for row in rows:
        text, same = row.filled[0], bool(made) and row.block == block
        long = len(last.text) >= full
        broken = each and long and not last.text.endswith((".", ";")) and not _begins_entry(text.text)
        broken = broken and not (undelimited and _plain_start(text.text) and kinds.kind(text.text) != "organisation")
        torn = bool(made) and len(made[-1].text) < _TORN and wrapped.bracket_goes_on(made[-1].text, text.text)
        torn = torn or bool(made and _breaks_off(made[-1].text.rstrip()))
        if (
            torn
            or (same and wrapped.title_goes_on(made[-1].text, text.text))
            or (same and (kind, row.kind) == ("item", "text") and wrapped.name_goes_on(made[-1].text, text.text))
            or (made and not (text.strong or heads) and wrapped.body_goes_on(made[-1].text, text.text))
            or (same and wrapped.heading_goes_on(made[-1], text))
            or (same and (broken or _goes_on(made[-1], text, context, long=long, each=each)))
            or (
                same
                and (out or not text.strong)
                and _parted(made[-1].text, text.text)
                and not last.text.endswith((";", ".", ":"))
            )
            or (made and not text.strong and "," in last.text and wrapped.forename_goes_on(made[-1].text, text.text))
            or (made and re.match(r"\([^()]*\)\W*$", text.text) and not made[-1].text.rstrip().endswith(")"))
        ):
            made[-1] = join((made[-1], text))
        else:
            made.append(text)
        block, last, kind = row.block, text, row.kind
    return lettered.without([_listed_part(text) for text in made])


def _breaks_off(text: str) -> bool:
    """Whether a line ends in an "and", or in one with the title of the last of several."""
    found = _AND.search(text)
    return found is not None and (not found["title"] or names.is_title(found["title"]))


def _parted(entry: str, following: str) -> bool:
    """Whether semicolons part what stands before a line's end and after it, which opens with no body of its own."""
    body, colon, _ = following.partition(":")
    opens = colon and ";" not in body and kinds.kind(body) in {"organisation", "short"}
    return not opens and ";" in entry and (entry + following).count(";") > 1


def _listed_part(text: Text) -> Text:
    """A run without the sentences that come after it on the same line."""
    stop = sentences.end(text.text)
    return text.part(0, stop) if stop < len(text.text) and kinds.is_prose(text.text[stop:]) else text


def _one_each(rows: Sequence[Row], full: float) -> bool:
    """Whether a line begins with a person and what belongs to them, or else goes on with a full one above."""
    starts = [row.filled[0].text for row in rows]
    begun = sum(
        (_begins_person(text) and bool(re.search(r",|\s[-–—]\s", text))) or form.runs_on(text) for text in starts
    )
    return begun > 1 and all(
        _begins_entry(text) or (index > 0 and len(starts[index - 1]) >= full) for index, text in enumerate(starts)
    )


def _begins_entry(text: str) -> bool:
    """Whether a line begins with somebody or with a post."""
    first = re.split(r"[,(]|\s[-–—]\s", text, maxsplit=1)[0].strip()
    return _begins_person(text) or (kinds.is_post(first) and len(first.split()) > 1)


def _begins_person(text: str) -> bool:
    """Whether a line begins with somebody, their initials before it or not."""
    bare = re.sub(r"^(?:[•●▪·*o-]\s+|(?:me|myself)\s*\(|\d+[.)]\s+)?(?:[A-Z]{2,4}\s*[-–—:]\s*)?", "", text)
    lead = names.leading(bare)
    if form.runs_on(bare) or several.end(bare) or glued.seam(bare) is not None:
        return True
    return lead is not None and (
        lead.strong
        or (lead.words > 1 and not bare[lead.end :].strip())
        or (lead.words > 1 and bool(re.match(r"\s*[,(–—:-]", bare[lead.end :])))
    )


def _plain_start(text: str) -> bool:
    """Whether a line begins with two words that can be somebody's name."""
    found = re.match(r"\S+\s+\S+", text)
    return bool(found) and kinds.kind(text[: found.end()] if found else "") == "plain"


def _goes_on(entry: Text, following: Text, context: Context, *, long: bool, each: bool) -> bool:
    """Whether a line goes on with the entry before it."""
    before = entry.text.rstrip()
    if _heads(before) and (_begins_person(following.text) or kinds.is_post(following.text.partition(":")[0])):
        return False  # a body, and below it who came from there, one a line
    if (
        wrapped.bracket_goes_on(before, following.text)
        or (_OPEN.search(before) and not _ROLE.search(before))
        or wrapped.forename_goes_on(before, following.text)
    ):
        return True
    dash = following.text[0] in "-–" and (before[0] in "-–" or _begins_person(following.text))
    bulleted = dash and not remarks.substitution(following.text[1:].strip())
    if (
        not bulleted
        and re.match(r"(?:[a-z(&]|[-–]\s)", following.text)
        and not re.match(r"(?:via|by|o|me|and\s+\w+\s+members?)\s", following.text)
    ):
        return True
    if re.match(r"[•●▪·*o§-]\s|\d+[.)]\s", following.text) or before.endswith((".", ";")):
        return False
    if office_first.ends(following.text) or pieces.is_body_first(following.text, like_others=context.bodies_first):
        return False
    run = entries.read(entry, context)
    if (lead := names.leading(following.text)) is not None and lead.titled and run.people:
        return False  # nothing stands between somebody and the next person's title but the end of a line
    torn = long and len(run.people) > _PAIR and not before.endswith(")") and not _begins_person(following.text)
    if (each and _begins_entry(following.text) and not torn) or words.PUBLIC.fullmatch(following.text):
        return False  # a post that a line begins with can be torn from what it is of: "Community Safety // Manager"
    if len(run.people) <= _PAIR and _begins_person(following.text):
        return False
    return len(run.people) > 1 and (long or "," in entry.text) and not _strong_heading(following)


def _heads(text: str) -> bool:
    """Whether a line ends as what heads those below it: "Dale Council:", or a body by its own name and a dash."""
    if text.endswith((" -", " –", " —")):
        return kinds.kind(text.rstrip(" -–—")) == "organisation"
    return text.endswith(":") and "," not in text


def _strong_heading(text: Text) -> bool:
    return text.strong or (kinds.kind(text.text) == "organisation" and not re.search(r"\s[-–—]\s|[,(]", text.text))


def _entry(text: Text, context: Context, texts: Sequence[Text]) -> Entry:
    """Read an entry; a heading that only stands out is one too."""
    bare = text.text.strip(" :")
    stands_out = (text.strong and not all(each.strong for each in texts)) or text.text.rstrip().endswith(":")
    if (
        stands_out
        and (
            kinds.kind(bare) in {"plain", "single", "short", "organisation"} or _is_odd_body(bare) or heads_nobody(bare)
        )
        and len(texts) > 1
        and not names.is_councillor(bare)
    ):
        return Entry(text, body=text.strip(":"))
    if (body := _whose(bare)) and any(one is text and _begins_person(below.text) for one, below in pairwise(texts)):
        return Entry(text, body=text.part(0, len(body)))
    return entries.read(text, context)


def _whose(text: str) -> str | None:
    """The body whose people a heading among them says that those below it are: "Dale Council Officers"."""
    sort = sorts.read(text)
    return sort.body if sort and sort.body and text.startswith(sort.body) and text != sort.body else None


def _is_odd_body(text: str) -> bool:
    """Whether words can be nothing but the name of a body: "Friends of the Moor"."""
    return kinds.kind(text) == "other" and kinds.could_be_body(text)
