"""Which of several topics that one message names is meant, and how surely (PLAYBOOKS D).

The words' strengths are given, and the model knows nothing: what is left are the rules.
"""

import pytest

from cases.reader.topics import RANK, TopicReading, judge

HINT, SAID, SURE = 0.6, 0.95, 1.0


def reading(**strengths: float) -> TopicReading:
    """Judge a message that gives these signals; a topic's signal is named by the topic alone."""
    given = {f"topic.{name}" if name in RANK else name: how for name, how in strengths.items()}
    return judge(lambda signal: given.get(signal, 0.0), dict.fromkeys([*RANK, "question"], 0.0))


def both(one: str, other: str, **more: float) -> TopicReading:
    return reading(**{one: SAID, other: SAID}, **more)


def test_words_that_name_nothing_are_a_question() -> None:
    assert reading().topic == "question"


@pytest.mark.parametrize("topic", RANK)
def test_a_topic_that_is_said_alone_is_meant(topic: str) -> None:
    assert reading(**{topic: SAID}).topic == topic


def test_a_hint_of_something_above_leaves_doubt() -> None:
    alone, doubted = reading(delayed=SAID), reading(delayed=SAID, claim=HINT)
    assert doubted.topic == "delayed"
    assert doubted.confidence < alone.confidence


class TestWhatBroke:
    def test_in_use_is_quality(self) -> None:
        assert reading(broke=SAID, in_use=SAID).topic == "quality"

    def test_is_damaged_where_nothing_else_is_told(self) -> None:
        assert reading(broke=SAID).topic == "damaged"

    def test_on_arrival_is_damaged_also_where_it_is_only_hinted(self) -> None:
        surely, hinted = reading(broke=HINT, arrival=HINT), reading(broke=HINT)
        assert (surely.topic, hinted.topic) == ("damaged", "question")
        assert hinted.likeliest[1] == "damaged"


class TestNotAsOrdered:
    def test_less_than_ordered_is_a_missing_item(self) -> None:
        assert reading(shortfall=SAID).topic == "missing_item"

    def test_an_envelope_without_the_goods_is_a_missing_item(self) -> None:
        assert reading(missing_parts=SAID, envelope=SAID).topic == "missing_item"

    def test_another_than_ordered_is_a_wrong_item(self) -> None:
        assert reading(contrast=SAID, ordered=SAID, got=SAID).topic == "wrong_item"

    def test_another_than_on_the_picture_is_not(self) -> None:
        seen = reading(contrast=SAID, ordered=SAID, got=SAID, picture=SAID)
        assert seen.topic != "wrong_item"

    def test_the_buyers_own_mistake_is_no_wrong_item(self) -> None:
        assert reading(wrong_item=SAID, own_mistake=SAID, send_back=HINT).topic == "unwanted"

    def test_nor_does_it_make_the_goods_bad(self) -> None:
        assert both("dissatisfied", "unwanted", own_mistake=SAID).topic == "unwanted"

    def test_unless_the_buyer_is_surely_dissatisfied_too(self) -> None:
        assert reading(dissatisfied=SURE, own_mistake=SAID).topic == "dissatisfied"


class TestMoney:
    def test_a_parcel_that_was_handed_in_is_a_return(self) -> None:
        asked = reading(handed_in=SAID, **{"flag.refund": SAID})
        assert asked.topic == "returned_goods"

    @pytest.mark.parametrize("other", ["damaged", "lost", "claim"])
    def test_what_the_warehouse_owes_is_about_nothing_else(self, other: str) -> None:
        assert both("reimbursement", other).topic == "reimbursement"


@pytest.mark.parametrize(
    ("meant", "serves"),
    [
        ("cancellation", "unwanted"),
        ("cancellation", "wrong_item"),
        ("cancellation", "address_change"),
        ("address_change", "unwanted"),
        ("address_change", "damaged"),
        ("missing_parts", "missing_item"),
        ("lost", "unwanted"),
        ("negative_rating", "dissatisfied"),
        ("returned_goods", "unwanted"),
        ("returned_goods", "delayed"),
        ("warranty", "cannot_operate"),
    ],
)
def test_words_that_only_serve_another_topic_do_not_count(meant: str, serves: str) -> None:
    hinted = serves in ("missing_item", "dissatisfied")
    both_said = reading(**{meant: SAID, serves: HINT if hinted else SAID})
    assert both_said == reading(**{meant: SAID})
    assert both_said.topic == meant


def test_goods_that_are_only_hinted_at_do_not_count_beside_a_parcel_on_its_way() -> None:
    assert reading(lost=SAID) == reading(lost=SAID, quality=HINT)
    assert reading(delayed=SAID) == reading(delayed=SAID, quality=HINT)


def test_who_asks_how_it_works_does_not_say_that_it_is_broken() -> None:
    assert both("cannot_operate", "quality", ask_how=SAID).topic == "cannot_operate"
    assert reading(cannot_operate=SAID, quality=SURE, ask_how=SAID).topic == "quality"


def test_old_goods_that_fail_are_a_matter_of_warranty() -> None:
    assert both("warranty", "quality", long_owned=SAID).topic == "warranty"
    assert both("warranty", "quality").topic == "quality"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("delayed", "cancellation"),
        ("delayed", "address_change"),
        ("delayed", "unwanted"),
        ("returned_goods", "damaged"),
        ("warranty", "damaged"),
    ],
)
def test_two_things_at_once_are_read_with_doubt(one: str, other: str) -> None:
    together = both(one, other)
    assert {one, other} <= set(together.likeliest)
    assert together.confidence < both("delayed", "negative_rating").confidence
