"""Which topic a message has, and how surely (PLAYBOOKS D, last paragraph)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from cases.events import Topic
from cases.reader.classifier import shares

RANK: tuple[Topic, ...] = (
    "claim",
    "chargeback",
    "damaged",
    "wrong_item",
    "missing_item",
    "missing_parts",
    "quality",
    "cannot_operate",
    "dissatisfied",
    "unwanted",
    "warranty",
    "returned_goods",
    "lost",
    "delayed",
    "cancellation",
    "address_change",
    "negative_rating",
    "reimbursement",
)
"""Who wins when a message says several things."""

GOODS: frozenset[Topic] = frozenset(
    {
        "damaged",
        "wrong_item",
        "missing_item",
        "missing_parts",
        "quality",
        "cannot_operate",
        "dissatisfied",
    }
)
"""What can be wrong with the goods themselves."""

ASKED_BEFOREHAND: frozenset[Topic] = frozenset({"unwanted", "returned_goods", "warranty"})
"""What buyers also ask about before anything has happened, in the same words."""

SAID = 0.9
"""From this strength on words say a thing by themselves."""

CERTAIN = 0.99
"""From this strength on several things say it."""

HINTED = 0.5
"""From this strength on a higher topic casts doubt on the one below it."""

WORDS = 1.5
"""What a topic's signal adds to the model's score of it, in log-odds."""

FIRST = 1.5
"""What is added for the topic that comes first by the rules."""

ALONE = 2.0
"""What is added for it where the words say nothing else."""

SILENCE = 1.0
"""What is added for no topic where the word lists know none."""

WORTH_NAMING = 0.02
"""A topic with a smaller chance is not named."""

Strength = Callable[[str], float]
"""How surely the message gives a signal of the word lists."""


@dataclass(frozen=True, slots=True)
class TopicReading:
    """The likeliest topic, its chance, and all that may be meant, the likeliest first."""

    topic: Topic
    confidence: float
    likeliest: tuple[Topic, ...]


def judge(strength: Strength, scores: Mapping[str, float]) -> TopicReading:
    """The topic of a message, from the signals of its words and the model's scores.

    The word lists know the rules, the model knows how people write; where they do not agree the
    confidence is low.
    """
    said = dict.fromkeys(RANK, 0.0) | {topic: strength(f"topic.{topic}") for topic in RANK}
    silent = max(said.values()) < HINTED
    _breakage(said, strength)
    _on_its_way_back(said, strength)
    _other_than_ordered(said, strength)
    doubt = _sort_out(said, strength)
    support: dict[str, float] = {topic: scores[topic] + WORDS * said[topic] for topic in RANK}
    winner = next((topic for topic in RANK if said[topic] >= SAID), None)
    if winner:
        doubt = max(doubt, _doubt_above(said, winner))
        support[winner] += FIRST * said[winner] * (1 - doubt)
        alone = all(said[topic] < HINTED for topic in RANK if topic != winner)
        if alone and not doubt and winner not in ASKED_BEFOREHAND:
            support[winner] += ALONE
    support["question"] = scores["question"] + SILENCE * silent
    chances = shares(support)
    likeliest = tuple(
        topic
        for topic in sorted(chances, key=lambda topic: -chances[topic])
        if chances[topic] >= WORTH_NAMING
    )
    best = likeliest[0]
    return TopicReading(cast(Topic, best), chances[best], cast(tuple[Topic, ...], likeliest))


def _doubt_above(said: Mapping[Topic, float], winner: Topic) -> float:
    """How much a topic that ranks higher casts doubt on the one that is said."""
    above = max((said[topic] for topic in RANK[: RANK.index(winner)]), default=0.0)
    return above / 2 if above >= HINTED else 0.0


def _breakage(said: dict[Topic, float], strength: Strength) -> None:
    """Broken in use is quality, broken on arrival is damaged."""
    broke = strength("broke")
    if not broke:
        return
    if strength("in_use") >= SAID and said["damaged"] < SAID:
        said["quality"] = max(said["quality"], 0.95)
    elif broke >= SAID or strength("arrival") >= HINTED:
        said["damaged"] = max(said["damaged"], 0.95)
    else:
        said["damaged"] = max(said["damaged"], broke)


def _other_than_ordered(said: dict[Topic, float], strength: Strength) -> None:
    """Fewer than ordered, or another colour, size or version than ordered."""
    if said["missing_parts"] >= SAID and strength("envelope") >= SAID:
        said["missing_parts"], said["missing_item"] = 0.0, 0.95
    if strength("shortfall"):
        said["missing_item"] = max(said["missing_item"], 0.95)
    elif (
        strength("contrast")
        and strength("ordered") >= SAID
        and strength("got") >= SAID
        and max(said["missing_item"], said["damaged"], strength("picture")) < HINTED
    ):
        said["wrong_item"] = max(said["wrong_item"], 0.95)


def _on_its_way_back(said: dict[Topic, float], strength: Strength) -> None:
    """A parcel handed in and money asked for is a return."""
    if strength("handed_in") >= SAID and strength("flag.refund") >= SAID:
        said["returned_goods"] = max(said["returned_goods"], 0.95)


def _sort_out(said: dict[Topic, float], strength: Strength) -> float:
    """Drops topics whose words serve another one; answers with the doubt that is left."""
    if said["reimbursement"] >= SAID:
        _drop(said, *(topic for topic in RANK if topic != "reimbursement"))
        return 0.0
    if strength("own_mistake") >= SAID:
        _drop(said, "wrong_item")
        if said["dissatisfied"] < CERTAIN:
            _drop(said, "dissatisfied")
    if said["cancellation"] >= SAID:
        _drop(said, "unwanted", "wrong_item", "address_change")
    elif strength("own_mistake") >= SAID and strength("send_back") >= HINTED:
        said["unwanted"] = max(said["unwanted"], 0.95)
    if said["address_change"] >= SAID:
        _drop(said, *GOODS, "unwanted")
    if said["cannot_operate"] >= SAID and strength("ask_how") >= SAID:
        _drop(said, *(topic for topic in ("quality", "damaged") if said[topic] < CERTAIN))
    if said["missing_parts"] >= SAID and said["missing_item"] < SAID:
        _drop(said, "missing_item")
    if said["lost"] >= SAID:
        _drop(said, "missing_item", "missing_parts", "wrong_item", "unwanted")
    if said["lost"] >= SAID or said["delayed"] >= SAID:
        _drop(said, *(topic for topic in GOODS if said[topic] < SAID))
    if (
        SAID <= said["delayed"] < CERTAIN
        and max(said["cancellation"], said["address_change"]) >= SAID
    ):
        return 0.3
    if said["negative_rating"] >= SAID and said["dissatisfied"] < SAID:
        _drop(said, "dissatisfied")
    if said["returned_goods"] >= SAID:
        _drop(said, "unwanted", "delayed", "cancellation", "missing_item")
        if any(said[topic] >= SAID for topic in GOODS):
            return 0.3
    if said["delayed"] >= SAID and said["unwanted"] >= SAID:
        return 0.3
    if said["warranty"] >= SAID and said["cannot_operate"] < CERTAIN:
        _drop(said, "cannot_operate")
    if said["warranty"] >= SAID and any(said[topic] >= HINTED for topic in GOODS):
        if strength("long_owned") < SAID:
            return 0.3
        _drop(said, *GOODS, "unwanted")
    return 0.0


def _drop(said: dict[Topic, float], *topics: Topic) -> None:
    for topic in topics:
        said[topic] = 0.0
