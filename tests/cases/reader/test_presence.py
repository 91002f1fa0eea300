"""What a text is not searched for is never in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.reader.lexicon import LANGUAGES, Clue, Lexicon, Scan, lexicon, parse
from cases.reader.pattern import Matcher
from tests.corpora.reader_corpus import messages

LIST = """
= part
lid|screw*|*cable|*adapt*
> topic.x
3 no the? {part} !needed
3 # {part} | spare ^
3 ^ $
"""
WORDS = ("no", "the", "lid", "screws", "readapted", "cable", "3", "³", "spare", "needed", ".", "?")


def ruled_out(words: Lexicon, scan: Scan) -> list[Clue]:
    """The patterns that a text is not searched for."""
    clues = [clue for found in words.signals.values() for clue in found]
    return [clue for clue in clues if not clue.may_match(scan.present)]


def missed(words: Lexicon, text: str) -> list[str]:
    """Those among them that match all the same."""
    scan = words.scan(text)
    search = Matcher(scan.units)
    return [clue.source for clue in ruled_out(words, scan) if search.spans(clue.node)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_ruled_out_would_not_have_matched(language: str) -> None:
    written = [one.text for one in messages() if one.language == language]
    words = lexicon(language)
    assert [found for text in written[::25] if (found := missed(words, text))] == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS)))
def test_nor_does_it_in_any_row_of_the_lists_own_words(words: list[str]) -> None:
    assert missed(parse(LIST, "en"), " ".join(words)) == []


@pytest.mark.parametrize(
    ("text", "searched"),
    [
        ("nothing of it", []),
        ("no idea", []),
        ("a lid", []),
        ("no screwdriver", ["no the? {part} !needed"]),
        ("3 powercables readapted", ["# {part} | spare ^"]),
        ("spare", ["# {part} | spare ^"]),
    ],
)
def test_every_item_of_a_row_must_be_there(text: str, searched: list[str]) -> None:
    words = parse(LIST, "en")
    out = ruled_out(words, words.scan(text))
    assert [c.source for c in words.signals["topic.x"] if c not in out] == [*searched, "^ $"]


def test_japanese_words_stand_anywhere_in_a_line() -> None:
    words = parse("> topic.x\n3 箱 壊れ\n3 #", "ja")
    assert [c.source for c in ruled_out(words, words.scan("箱が壊れた"))] == ["#"]
    assert [c.source for c in ruled_out(words, words.scan("箱2つ"))] == ["箱 壊れ"]
