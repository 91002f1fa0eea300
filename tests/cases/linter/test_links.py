"""Addresses that lead outside Amazon, however they are spelled."""

import pytest

from cases.linter import Draft, lint, lint_text


def links(text: str) -> list[str]:
    return [finding.match for finding in lint_text(text, language="en") if finding.rule == "L6"]


@pytest.mark.parametrize(
    "address",
    [
        "https://lampshop.com/help?x=1",
        "http://amazon.com.refund.example/login",
        "https://amazon.com@lampshop.com",
        "hxxps://lampshop.io/m",
        "www.lampshop.com",
        "www dot lampshop dot com",
        "w w w . lampshop . com",
        "lampshop.com",
        "LAMPSHOP.COM",
        "lampshop.co.uk",
        "lampshop[.]com/guide",
        "lampshop (dot) com",
        "lampshop dot com",
        "lampshop .com",
        "lampshop. com",
        "bit.ly/3abcXyz",
        "amaz0n-track.com",
        "lampshopドットコム",
        "ftp://lampshop.com",
    ],
)
def test_a_foreign_address_is_found(address: str) -> None:
    assert links(f"Please open: {address}") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.amazon.co.jp/your-orders",
        "https://sellercentral-europe.amazon.com/x",
        "amazon.de",
        "https://a.co/d/abc",
        "https://www.dhl.de/track?x=1",
        "https://tools.usps.com/go/Track",
        "https://trackings.post.japanpost.jp/x",
        "It arrived today.It works",
        "It arrived today.it works",
        "Use manual.pdf, photo.jpg and version 2.0.1",
        "i.e. e.g. z.B. 24.90 No.5",
        "El punto de recogida está abierto.",
    ],
)
def test_amazon_carriers_and_prose_pass(text: str) -> None:
    assert links(text) == []


def test_a_word_that_could_be_prose_is_an_address_after_a_preposition() -> None:
    assert links("Order the part on lampenladen.de today") == ["lampenladen.de"]


def test_only_this_orders_own_tracking_page_passes_when_it_is_known() -> None:
    text = "Track it: https://track.speedy.example/abc or https://www.dhl.de/abc"
    known = Draft(text=text, carrier_tracking_hosts=["https://track.speedy.example/"])
    assert [f.match for f in lint(known)] == ["https://www.dhl.de/abc"]
    below = known.model_copy(update={"carrier_tracking_hosts": ["speedy.example"]})
    assert [f.match for f in lint(below)] == ["https://www.dhl.de/abc"]
