"""Foreign words on their way into a letter."""

import pytest

from cases.messages.clean import code, label, name, one_line, tidy, title
from tests.cases.messages.examples import facts, german


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("Anna Becker", "Anna Becker"),
        ("  Anna\n\tBecker ", "Anna Becker"),
        ("佐藤 花子", "佐藤 花子"),
        ("O’Neill-Ångström", "O’Neill-Ångström"),
        ("Anna 😀 Becker", "Anna Becker"),
        ("Anna <b>Becker</b>", "Anna Becker"),
        ("Amazon-Kunde", None),
        ("Amazon Customer", None),
        ("call 0171 234", None),
        ("anna@example.org", None),
        ("www.anna.example", None),
        ("anna-shop.de", None),
        ("{{ 7 * 7 }}", None),
        ("A" * 61, None),
        ("", None),
        (None, None),
    ],
)
def test_names(raw: str | None, kept: str | None) -> None:
    assert name(raw) == kept


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("Kabellose Maus™, schwarz", "Kabellose Maus™, schwarz"),
        ("Maus 🐭 mit\nKabel ❤️", "Maus mit Kabel"),
        ("Maus, mehr auf www.maus.example", "Maus, mehr auf"),
        (
            "Kabellose Maus mit sehr langem Namen, vielen Farben und noch mehr Wörtern",
            "Kabellose Maus mit sehr langem Namen, vielen Farben und…",
        ),
        ("無" * 70, "無" * 59 + "…"),
        ("👍", None),
        (None, None),
    ],
)
def test_titles_are_cut_between_words(raw: str | None, kept: str | None) -> None:
    assert title(raw) == kept


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("Amazon Logistics", "Amazon Logistics"),
        ("GLS https://gls.example/track", "GLS"),
        ("x" * 61, None),
        (None, None),
    ],
)
def test_companies(raw: str | None, kept: str | None) -> None:
    assert label(raw) == kept


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("1Z999AA10123456784", "1Z999AA10123456784"),
        (" JJD 0003 ", "JJD 0003"),
        ("https://track.example/1", None),
        ("追跡なし", None),
        (None, None),
    ],
)
def test_numbers_of_parcels_and_returns(raw: str | None, kept: str | None) -> None:
    assert code(raw) == kept


def test_one_line_keeps_letters_of_every_script() -> None:
    assert one_line("Zażółć\u200b gęślą\r\njaźń 〒980") == "Zażółć gęślą jaźń 〒980"


def test_tidy_leaves_plain_spaces_and_single_empty_lines() -> None:
    assert tidy("\n24,90\u00a0€  und \n\n\n\n9:00\u202fAM\r\n") == "24,90 € und\n\n9:00 AM"


def test_template_code_in_facts_stays_text() -> None:
    given = facts(item_title="{{ 7 * 7 }} Maus", note="{% raw %}")
    assert given.item_title == "{{ 7 * 7 }} Maus"
    assert "{{ 7 * 7 }} Maus" in german("common.thanks", item_title=given.item_title).text
