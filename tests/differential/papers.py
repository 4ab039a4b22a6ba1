"""What a made-up group wrote in a year: its documents, what they hold, and what was done with them."""

from __future__ import annotations

from datetime import date, timedelta

from compliance import vocabulary
from compliance.dates import year_label
from tests.differential.maker import Maker
from tests.samples import Data

TOPICS = ("re_offending", "crime_and_disorder", "substance_misuse")
CONTENTS = {
    "strategic_assessment": (
        "levels_and_patterns", "changes_since_previous", "reasons_for_changes", "matters_to_prioritise",
        "public_view_of_priorities", "extent_previous_plan_implemented", "matters_for_county_group",
    ),
    "partnership_plan": (
        "strategy", "three_year_strategy", "necessary_steps", "resources", "measures_of_success",
        "steps_to_comply_with_reg_12", "steps_to_comply_with_reg_13", "steps_to_comply_with_reg_14",
    ),
    "community_safety_agreement": ("priorities_through_joint_working", "otherwise_through_joint_working"),
    "protocol": (
        "sharing_under_section_17A", "sharing_under_section_115", "sharing_otherwise_for_assessment_and_plan",
    ),
}  # fmt: skip


def papers(make: Maker, group: str, year: int) -> None:
    """The documents of a year."""
    random = make.random
    first, last = date(year, 4, 1), date(year + 1, 3, 31)
    kinds = ["strategic_assessment", "partnership_plan", "community_safety_agreement", "protocol", "guidance"]
    for kind in kinds:
        if kind not in ("strategic_assessment", "partnership_plan") and random.random() < 0.4:
            continue
        if not make.does():
            continue
        name = f"{kind.replace('_', '-')}-{group}-{year}"
        late = timedelta(days=random.choice((0, 0, 0, 200)))
        day = (
            make.within(first - timedelta(days=364), first - timedelta(days=1))
            if kind == "partnership_plan"
            else make.within(first, last)
        )
        prepared = (date.fromisoformat(day) + late).isoformat()
        fact: Data = {
            "id": name,
            "kind": kind,
            "group": group,
            "prepared": prepared,
            "for_year": year_label(year) if kind in kinds[1:3] else None,
        }
        earlier = [each["id"] for each in make.data.get("documents", ()) if each["kind"] != "summary"]
        fact["cites"] = make.some(earlier, nearly_all=True) if earlier else []
        fact["priorities"] = [{"id": each} for each in make.some(["burglary", "alcohol"], nearly_all=True)]
        fact["contents"] = [_content(make, item) for item in make.some(list(CONTENTS.get(kind, ())), nearly_all=True)]
        make.put("documents", {"id": name, "kind": kind, **make.told_only(fact)})
        _acts(make, name, kind, prepared)


def _content(make: Maker, item: str) -> Data:
    fact: Data = {"topics": list(TOPICS[make.random.choice((0, 0, 1)) :])} if make.tells() else {}
    if item == "measures_of_success":
        fact["authority"] = make.random.choice(make.ids("bodies"))
    return {"item": item, **fact}


def _acts(make: Maker, name: str, kind: str, prepared: str) -> None:
    random, day = make.random, date.fromisoformat(prepared)
    _on_assessment_or_guidance(make, name, kind, day)

    def before() -> str:
        return make.within(day - timedelta(days=90), day)

    def after() -> str:
        return make.within(day - timedelta(days=3), day + timedelta(days=300))

    if kind in ("partnership_plan", "community_safety_agreement") and make.does():
        fact = {
            "event": "copy_sent",
            "document": name,
            "to": random.choice(("pcc", "pcc", "mopac", "council")),
            "date": after(),
        }
        make.put("events", make.told_only(fact, "event", "document"))
    if kind == "partnership_plan":
        if make.does():
            make.put(
                "events",
                make.told_only(
                    {"event": "considered", "topic": "how_public_might_assist", "document": name, "date": before()},
                    "event",
                ),
            )
        if make.does():
            make.put(
                "documents",
                make.told_only(
                    {"id": f"summary-of-{name}", "kind": "summary", "summary_of": name, "prepared": after()},
                    "id",
                    "kind",
                ),
            )
            if make.does():
                make.put(
                    "events",
                    make.told_only(
                        {"event": "published", "document": f"summary-of-{name}", "date": after()}, "event", "document"
                    ),
                )


def _on_assessment_or_guidance(make: Maker, name: str, kind: str, day: date) -> None:
    if kind == "strategic_assessment":
        for topic in vocabulary.words(vocabulary.EventTopic)[:6]:
            for event in ("information_provided", "considered"):
                if make.does():
                    make.put(
                        "events",
                        make.told_only(
                            {
                                "event": event,
                                "topic": topic,
                                "document": name,
                                "date": make.within(day - timedelta(days=90), day),
                            },
                            "event",
                            "topic",
                        ),
                    )
    if kind == "guidance" and make.does():
        for by in make.some([*make.ids("bodies"), "board"], nearly_all=True):
            make.put(
                "events",
                make.told_only(
                    {
                        "event": "regard_had",
                        "considered": name,
                        "by": by,
                        "date": make.within(day, day + timedelta(days=300)),
                    },
                    "event",
                    "considered",
                    "by",
                ),
            )
