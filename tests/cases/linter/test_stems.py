"""A pattern is never ruled out that would have matched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.linter.lexicon import LANGUAGES, lexicon
from cases.linter.reading import read
from cases.linter.stems import ANY_TEXT, StemIndex, required
from tests.corpora.lint_corpus import lines, rules

_EVERY = 23  # a sample: each sentence is tried against every pattern of its language


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        ("review", [{"review"}]),
        ("reviews?", [{"review"}]),
        ("chang(?:e|ing).{0,9}reviews?", [{"review"}, {"change", "changing"}]),
        ("(?:close|end) it", [{"close", "end"}]),
        (r"(?:close|end)\s+it", [{"close", "end"}, {"it"}]),
        ("(?:a|review)", []),
        ("(?:rate|[a-z]+)", []),
        ("re(?!fund)turn", [{"return"}]),
        ("(?<!pre)view", [{"view"}]),
        (r"\bdot\.com$", [{"dot"}]),
        ("(?:ab){2}", [{"ab"}]),
        ("(?:ab){0,2}cd", [{"cd"}]),
        ("(?:ab)*cde+", [{"cd"}]),
        ("(?:ab|cd)*", []),
        ("星5", [{"星5"}]),
        ("★{5}", [{"★"}]),
        ("(plain group)", [{"plain"}]),
        ("x|", []),
    ],
)
def test_what_a_text_must_hold(pattern: str, stems: list[set[str]]) -> None:
    assert [set(clause) for clause in required(pattern)] == stems


def test_stems_are_found_inside_words() -> None:
    index = StemIndex(spaced=True)
    money, lamp, pair = (index.mask(frozenset({stem})) for stem in ("erstatt", "lampe", "it"))
    assert index.bits("die ruckerstattung") & money
    assert not index.bits("die ruckerstattung") & lamp
    assert index.bits("bit") & pair
    unspaced = StemIndex(spaced=False)
    star = unspaced.mask(frozenset({"星"}))
    assert unspaced.bits("五つ星です") & star


def test_a_pattern_that_needs_nothing_is_tried_on_any_text() -> None:
    assert required(r"\d\d:\d\d") == ()
    assert StemIndex(spaced=True).bits("12:30") == StemIndex(spaced=False).bits("12:30") == ANY_TEXT


def test_what_matches_was_never_ruled_out() -> None:
    everything = [line for rule in rules() for line in lines(rule)]
    for line in everything[::_EVERY]:
        words = lexicon(line.language)
        for sentence in read(line.text).sentences:
            bits = words.stems.bits(sentence.text)
            for patterns in words.parts.values():
                for pattern in patterns:
                    if not pattern.possible(bits):
                        assert pattern.expression.search(sentence.text) is None, pattern.source


@given(st.sampled_from(LANGUAGES), st.text(max_size=40))
def test_bits_do_not_depend_on_the_words_seen_before(language: str, text: str) -> None:
    stems = lexicon(language).stems
    assert stems.bits(text) == stems.bits(text)
