"""No message breaks a rule of PLAYBOOKS D, whatever plausible facts it carries."""

from typing import Any

import pytest

from cases.linter import Draft, lint
from cases.messages import MessageFacts, TemplateInfo, render
from cases.messages.facts import CHOICE_KEYS
from cases.messages.preview import sample, sample_marketplace
from tests.cases.messages.examples import EXISTING, facts, label, minimal

LETTERS = [(info, language) for info, language in EXISTING if info.intent != "reply"]
NUMBERS = [
    "00340434161094012345",
    "1Z999AA10123456784",
    "JJD000390007827364850",
    "403612345678",
    "02081234567",
    "4912-3456-7890",
    "TBA123456789012",
]
"""Tracking numbers as carriers write them; some look like telephone numbers."""
VARIANTS: dict[str, list[Any]] = {
    "silence": ["refund", "resend", "replacement", "send_part", "send_correct", "close"],
    "chosen": list(CHOICE_KEYS),
    "question": ["photos", "reason", "part", "units", "outcome", "found", "solution"],
    "reason": ["chosen", "no_answer", "returned", "cancelled", "goodwill"],
    "refund_state": ["issued", "in_progress", "by_amazon", "none"],
    "news": ["none", "enquiry_open", "moving", "found_delivered", "lost"],
    "proof": ["none", "photo", "signature"],
    "claim_reason": ["not_received", "not_as_described", "returned_not_refunded", "other"],
    "payer": ["seller", "buyer"],
    "donor": [True],
    "send_back": [True],
    "keep": [True],
}


def anonymous(info: TemplateInfo, language: str) -> MessageFacts:
    """Return rich facts without the courtesies that rendering itself checks."""
    return sample(info, language).model_copy(update={"buyer_name": None, "item_title": None})


def findings(info: TemplateInfo, language: str, given: MessageFacts) -> list[str]:
    place = sample_marketplace(language)
    letter = render(info.name, language, place, given)
    draft = Draft(
        text=letter.text,
        subject=letter.subject,
        language=language,
        marketplace=place,
        intent=letter.intent,
        order_id=given.order_id,
        buyer_language=language,
    )
    return [f"{found.rule} {found.match}" for found in lint(draft)]


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_with_few_facts_and_with_many(info: TemplateInfo, language: str) -> None:
    assert findings(info, language, minimal(info, language)) == []
    assert findings(info, language, sample(info, language)) == []


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_with_every_value_that_changes_the_words(info: TemplateInfo, language: str) -> None:
    rich = anonymous(info, language)
    for field in sorted(info.uses & VARIANTS.keys()):
        for value in VARIANTS[field]:
            assert findings(info, language, rich.model_copy(update={field: value})) == []


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_with_any_carriers_tracking_number(info: TemplateInfo, language: str) -> None:
    if "tracking" in info.uses:
        rich = anonymous(info, language)
        for number in NUMBERS:
            assert findings(info, language, rich.model_copy(update={"tracking": number})) == []


@pytest.mark.parametrize("language", sorted({language for _, language in LETTERS}))
@pytest.mark.parametrize("key", CHOICE_KEYS)
def test_with_every_choice(key: str, language: str) -> None:
    info = next(info for info, _ in LETTERS if info.name == "common.ask_detail")
    due = sample(info, language).due
    buyers = {"days": 12, "unit": "days", "amount": 5, "payer": "buyer", "donor": True}
    for params in ({"days": 5}, buyers, {"days": 5, "send_back": True}):
        choice = {"key": key, "params": params}
        given = facts(choices=[choice], currency="EUR", due=due)
        assert findings(info, language, given) == []


@pytest.mark.parametrize("language", sorted({language for _, language in LETTERS}))
@pytest.mark.parametrize(
    "gone", ["resend", "replacement", "exchange", "send_correct", "send_part", "repair"]
)
def test_with_everything_out_of_stock(gone: str, language: str) -> None:
    info = next(info for info, _ in LETTERS if info.name == "common.ask_detail")
    given = sample(info, language).model_copy(update={"unavailable": (gone,)})
    assert findings(info, language, given) == []


@pytest.mark.parametrize("language", sorted({language for _, language in LETTERS}))
@pytest.mark.parametrize(
    "why",
    [
        "late",
        "opened",
        "buyer_damaged",
        "missing_parts",
        "outbound_postage",
        "return_postage",
        "already_refunded",
    ],
)
def test_with_every_deduction(why: str, language: str) -> None:
    info = next(info for info, _ in LETTERS if info.name == "common.refund_notice")
    given = facts(
        amount=15, currency="EUR", paid=20, deductions=[{"reason": why, "amount": 5, "percent": 25}]
    )
    assert findings(info, language, given) == []
