"""What people in a hurry disguise is read as what it is, and quoted as it stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.linter import lint_text
from cases.linter.disguise import gather, mend
from cases.linter.fold import fold, unmask
from cases.linter.reading import read


@pytest.mark.parametrize(
    ("disguised", "plain"),
    [
        ("ｗｗｗ．ｓｈｏｐ．ｃｏｍ", "www.shop.com"),
        ("r\u0435view", "review"),  # Cyrillic e
        ("\u03c1\u03b1\u03c5\u03c1\u03b1l", "paupal"),  # Greek rho, alpha, upsilon
        ("Whats\u200bApp", "WhatsApp"),
        ("re\u00adfund", "refund"),
        ("cafe\u0301", "café"),
        ("\U0001d5cb\U0001d5be\U0001d5cf\U0001d5c2\U0001d5be\U0001d5d0", "review"),
        ("ﾚﾋﾞｭｰ", "レビュー"),
        ("①", "1"),
        ("“quoted” – and ‘so’", "\"quoted\" - and 'so'"),
        ("a\u00a0b\u3000c", "a b c"),
        ("plain", "plain"),
    ],
)
def test_disguises_are_undone(disguised: str, plain: str) -> None:
    assert unmask(disguised)[0] == plain


def test_accents_and_capitals_fold_away_letter_by_letter() -> None:
    assert fold("Rückgabe ÉVALUATION Łódź") == "ruckgabe evaluation lodz"


@given(st.text())
def test_folding_keeps_every_position(text: str) -> None:
    plain, origins = unmask(text)
    assert len(fold(plain)) == len(plain) or "\u0130" in plain
    if origins is None:
        assert len(plain) == len(text)
    else:
        assert len(origins) == len(plain)
        assert origins == sorted(origins)
        assert all(0 <= origin < len(text) for origin in origins)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_judged(text: str) -> None:
    for finding in lint_text(text):
        assert finding.advice


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Write to sup\u200bport@lampshop.com please.", "sup\u200bport@lampshop.com"),
        ("Bitte löschen Sie Ihre Bеwertung.", "löschen Sie Ihre Bеwertung"),
        ("Ask on Ｗｈａｔｓ Ａｐｐ today.", "Ｗｈａｔｓ Ａｐｐ"),
    ],
)
def test_a_finding_quotes_the_original(text: str, match: str) -> None:
    assert match in [finding.match for finding in lint_text(text)]


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in read(text).sentences]


def test_sentences_end_where_readers_think() -> None:
    assert sentences(
        "Hi Anna,\n\nyour refund (24.90 EUR, i.e. 20%) left. Good?Yes! 今日。明日。"
    ) == [
        "hi anna,",
        "your refund (24.90 eur, i.e. 20%) left.",
        "good?",
        "yes!",
        "今日。",
        "明日。",
    ]


def test_a_list_has_one_sentence_a_line() -> None:
    assert sentences("Choose:\n1 Refund\n2 New lamp") == ["choose:", "1 refund", "2 new lamp"]


def test_a_long_line_that_an_editor_broke_runs_on() -> None:
    text = "We kindly ask you to tell us by Friday which of the two lamps you\nprefer. Thanks."
    assert len(sentences(text)) == 2
    assert len(sentences(text.replace("you\n", "you:\n"))) == 3


@pytest.mark.parametrize(
    "text",
    [
        "> Please delete my review\nWe have read your wish.",
        'You wrote: "I will close the claim when I get my refund." It left today.',
        "Sie schrieben: „Rufen Sie mich unter 0171 2345678 an.“ Das übernimmt der Paketdienst.",
        "Vous écriviez : « Je supprime mon avis. » Merci de cette précision.",
        "Nel suo messaggio: “Cancello la recensione.” Abbiamo capito.",
        "Su mensaje: «Borraré la reseña.» Lo hemos entendido.",
        "「レビューを削除します」とのお言葉を拝見しました。",
        "お客様のメッセージ「レビューを削除します」を拝見しました。",
        "See below.\n----- Original Message -----\nPlease call me on 555 123 4567",
    ],
)
def test_the_buyers_quoted_words_are_not_ours(text: str) -> None:
    assert {"L2", "L5"} & {finding.rule for finding in lint_text(text)} == set()


def test_words_in_quotation_marks_are_ours_unless_introduced() -> None:
    assert [f.rule for f in lint_text('Please press "Delete review" there.')] == ["L2"]


@pytest.mark.parametrize(
    ("apart", "together"),
    [
        ("r e v i e w", "review"),
        ("r.e.v.i.e.w", "review"),
        ("c a l l  u s", "call us"),
        ("l a m p s . c o m", "lamps.com"),
        ("レ ビ ュ ー を 消 す", "レビューを消す"),
        ("A, B and C", "A, B and C"),
        ("w w w", "w w w"),
    ],
)
def test_letters_written_apart_are_put_together(apart: str, together: str) -> None:
    text, origins = gather(apart, None)
    assert text.replace(" .", ".").replace(". ", ".") == together
    assert origins is None or [apart[at] for at in origins] == list(text)


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("rev1ew", "review"),
        ("te1egram", "telegram"),
        ("r*view", "review"),
        ("rev.iew", "review "),
        ("wh@tsapp", "whatsapp"),
        ("av!s", "avis"),
        ("レビュ一", "レビュー"),
        ("03ー1234", "03-1234"),
        ("30x20x15 cm", "30x20x15 cm"),
        ("dhl-paket", "dhl-paket"),
        ("x*y*z", "x*y*z"),
        ("help@lampshop.com", "help@lampshop.com"),
    ],
)
def test_misspelt_words_are_mended_in_place(torn: str, whole: str) -> None:
    assert mend(torn) == whole
    assert len(mend(torn)) == len(torn)


def test_what_is_sold_may_be_called_anything() -> None:
    text = 'Your book "Please remove your review" left today.'
    assert [finding.rule for finding in lint_text(text, language="en")] == []


def test_a_misspelt_amazon_is_not_amazon() -> None:
    assert [f.rule for f in lint_text("See amaz0n.de/refund for it.", language="en")] == ["L6"]
