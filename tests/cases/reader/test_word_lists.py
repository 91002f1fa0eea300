"""The word lists' notation: what a line may say, and how a wrong one is told."""

import pytest

from cases.reader.lexicon import LANGUAGES, LexiconError, Scan, lexicon, parse
from cases.reader.pattern import Leaves
from cases.reader.spelling import speller

LIST = """
= but
but
= part
lid|screw*|*cable|*adapt*
= count
#
> topic.x
3 (no|without) the? {part}
2 {count} .. left !over
1 ^ gone $
> not.x
3 no screws needed
"""


def scan(text: str) -> Scan:
    return parse(LIST, "en").scan(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_can_be_read(language: str) -> None:
    assert lexicon(language).language == language


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("no the lid", 0.95),
        ("without lid", 0.95),
        ("no screwdriver", 0.95),
        ("no powercable", 0.95),
        ("no readapted", 0.95),
        ("no screws needed", 0.0),
        ("3 are left", 0.7),
        ("3 are left over", 0.0),
        ("3 but left", 0.0),
        ("3. Left", 0.0),
        ("gone", 0.4),
        ("gone away", 0.0),
    ],
)
def test_a_pattern_says_what_its_notation_says(text: str, strength: float) -> None:
    assert scan(text).strength("topic.x") == pytest.approx(strength)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("3 (a", "a bracket is not closed"),
        ("3 a)", "unexpected"),
        ("3 {nobody}", "unknown concept"),
        ("3 ()", "an empty alternative"),
        ("3 !a b", "a row begins with what must be there"),
        ("3 a { b", "cannot read"),
        ("4 a", "line 2"),
    ],
)
def test_a_wrong_line_is_named(line: str, told: str) -> None:
    with pytest.raises(LexiconError, match="line 2") as caught:
        parse(f"> topic.x\n{line}", "en")
    assert told in str(caught.value)


def test_a_line_before_any_signal_is_wrong() -> None:
    with pytest.raises(LexiconError, match="line 1"):
        parse("3 a", "en")


def test_one_wrong_letter_is_forgiven_in_long_words() -> None:
    correct = speller(Leaves.of(["received", "parcel", "parcels"]))
    assert correct("recieved") == "received"
    assert correct("receved") == "received"
    assert correct("receiveed") == "received"
    assert correct("parcl") == "parcl"
    assert correct("xxceived") == "xxceived"
