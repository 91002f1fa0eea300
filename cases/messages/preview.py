"""Every message with plausible data, for translators and for whoever sells in the language."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from cases.marketplaces import Marketplace
from cases.marketplaces import marketplace as place_of
from cases.messages.catalog import TemplateInfo, template_info, templates
from cases.messages.facts import Choice, Deduction, MessageFacts, Scan
from cases.messages.packs import Pack, languages, pack
from cases.messages.rendering import Rendered, render

_PRICES = {"JPY": Decimal(2490), "SEK": Decimal("249.00"), "PLN": Decimal("109.90")}
_PRICE = Decimal("24.90")
_OFFERS: dict[str, tuple[str, ...]] = {
    "lost": ("resend", "refund"),
    "quality": ("replacement", "return", "partial_keep"),
    "quality.explain_cause": ("replacement", "refund"),
    "unwanted": ("partial_keep", "return"),
    "dissatisfied": ("exchange", "partial_keep", "return"),
    "damaged": ("replacement", "partial_keep", "refund"),
    "missing_item": ("resend", "refund"),
    "missing_parts": ("send_part", "part_and_partial"),
    "wrong_item": ("partial_keep", "send_correct", "return"),
    "warranty": ("repair", "partial_keep"),
    "warranty.goodwill": ("partial_keep",),
    "cancellation": ("keep", "refuse_delivery", "return"),
    "address_change": ("second_parcel", "wait_return"),
}
_SILENCE = {
    "lost": "refund",
    "missing_item": "refund",
    "missing_parts": "send_part",
    "address_change": "wait_return",
}
_BUYER_PAYS = frozenset({"unwanted", "cancellation"})


def preview(language: str | None = None, template: str | None = None) -> list[Rendered]:
    """Render `template` (default: all) in `language` (default: each that has it).

    Raises UnknownTemplate. A language without the message shows the English one, marked as
    fallback, as a buyer would get it.
    """
    infos = [template_info(template)] if template else templates()
    return [
        render(info.name, spoken, sample_marketplace(spoken), sample(info, spoken))
        for info in infos
        for spoken in ([language] if language else sorted(languages()))
        if language or info.name in pack(spoken).letters
    ]


def sample_marketplace(language: str) -> str:
    """Name the marketplace that the sample of `language` comes from."""
    return _pack(language).phrases["sample.marketplace"]


def sample(info: TemplateInfo, language: str) -> MessageFacts:
    """Make up plausible facts for one message, in `language`."""
    words = _pack(language)
    said = {key: words.phrases[f"sample.{key}"] for key in words.keys("sample")}
    place = place_of(said.pop("marketplace"))
    return MessageFacts.model_validate(
        {
            "order_id": said["order_id"],
            "buyer_name": said["buyer_name"],
            "item_title": said["item_title"],
            "carrier": said["carrier"],
            "tracking": said["tracking"],
            "reference": "RMA-20260302",
            "address": (said["address_1"], said["address_2"]),
            "steps": (said["step_1"], said["step_2"]),
            "cause": said["cause"],
            "note": said["decline" if info.intent == "decline" else "note"],
            "text": said["reply"],
            **_times(info, place),
            **_money(info, place),
            **_state(info),
        }
    )


def _pack(language: str) -> Pack:
    return pack(language if language in languages() else "en")


def _playbook(info: TemplateInfo) -> str:
    return info.name.partition(".")[0]


def _times(info: TemplateInfo, place: Marketplace) -> dict[str, Any]:
    now = datetime(2026, 3, 2, 10, tzinfo=place.tzinfo)
    window = info.intent in ("explain_policy", "decline")
    status = "delivered" if "delivered" in info.uses else "in_transit"
    return {
        "zone": place.zone,
        "due": now + timedelta(days=2),
        "latest_scan": Scan.model_validate({"status": status, "at": now - timedelta(hours=67)}),
        "refunded_at": now,
        "ended_at": now + timedelta(days=12 if info.intent == "explain_policy" else -12),
        "days": 30 if window else 5,
        "unit": "days" if window else "business_days",
    }


def _money(info: TemplateInfo, place: Marketplace) -> dict[str, Any]:
    price = _PRICES.get(place.currency, _PRICE)
    part = (price / 5).quantize(price)
    amount = price - part if "deductions" in info.uses else price
    offer = _OFFERS.get(info.name) or _OFFERS.get(_playbook(info)) or _OFFERS["lost"]
    payer = "buyer" if _playbook(info) in _BUYER_PAYS else "seller"
    return {
        "amount": part if info.name == "common.partial_notice" else amount,
        "currency": place.currency,
        "paid": price,
        "deductions": (Deduction(reason="late", amount=part, percent=Decimal(20)),),
        "payer": payer,
        "choices": tuple(_choice(key, payer, price, part) for key in offer),
    }


def _choice(key: str, payer: str, price: Decimal, part: Decimal) -> Choice:
    params: dict[str, str | int | Decimal] = {"days": 5, "payer": payer}
    if key in ("partial_keep", "part_and_partial", "keep"):
        params["amount"] = part
    elif key == "refund":
        params["amount"] = price
    return Choice(key=key, params=params)


def _state(info: TemplateInfo) -> dict[str, Any]:
    return {
        "silence": _SILENCE.get(_playbook(info)),
        "chosen": "refund",
        "question": "photos",
        "reason": "chosen",
        "refund_state": "issued",
        "news": "enquiry_open",
        "proof": "photo",
        "claim_reason": "not_as_described",
    }
