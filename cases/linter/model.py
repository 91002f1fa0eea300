"""What goes into the linter and what comes out (CONTRACT 2, `aftersales lint`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

Level = Literal["block", "warn"]


class Finding(BaseModel):
    """One breach of one rule: `match` is quoted from the text where the text holds it."""

    model_config = ConfigDict(frozen=True)

    rule: str
    level: Level
    match: str
    advice: str


class Draft(BaseModel):
    """A message about to leave, with whatever the caller knows about its case.

    Everything but `text` may be left out; a rule that needs an absent fact judges the words
    alone. `language` is what the message is meant to be written in, `buyer_language` what the
    buyer reads. `order_complete_days` counts whole days since the order was complete.
    `attachments` holds kinds (`invoice`), file names or media types. `channel_limit` is in
    characters (2,000 for messages, 800 for customisation). `carrier_tracking_hosts` are the
    host names or addresses of this order's own tracking page; empty means unknown, and any
    known carrier's page will do. `our_fault` tells whose reason a cancellation has.
    """

    model_config = ConfigDict(frozen=True)

    text: str
    language: str | None = None
    marketplace: str | None = "US"
    subject: str | None = None
    intent: str | None = None
    proactive: bool = False
    order_id: str | None = None
    order_complete_days: int | None = None
    buyer_language: str | None = None
    attachments: list[str] = []
    channel_limit: int = 2000
    review_requests_before: int = 0
    our_fault: bool | None = None
    carrier_tracking_hosts: list[str] = []


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule was broken, before its level and advice are attached."""

    rule: str
    match: str
    advice: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of PLAYBOOKS D: its level, its subject, and what to write instead."""

    level: Level
    title: str
    advice: str


RULES: dict[str, Rule] = {
    "L1": Rule(
        "block",
        "benefit conditional on claim, feedback, review or chargeback",
        "Offer the solution without any condition; do not tie it to a claim, chargeback, "
        "feedback or review.",
    ),
    "L2": Rule(
        "block",
        "asking to change or remove a review",
        "Solve the problem and leave the review out; for seller feedback only, say that it can "
        "be updated at any time if the buyer wishes.",
    ),
    "L3": Rule(
        "block",
        "asking only happy buyers for reviews",
        "Ask every buyer alike for an honest opinion, or do not ask at all.",
    ),
    "L4": Rule(
        "block",
        "contact us before you review",
        "Offer help without mentioning reviews or feedback.",
    ),
    "L5": Rule(
        "block",
        "phone, e-mail or messenger",
        "Take it out and ask the buyer to answer this message through Amazon.",
    ),
    "L6": Rule(
        "block",
        "link outside Amazon",
        "Take the address out and put what it says into the message; only Amazon's pages and "
        "the carrier's tracking page may be linked.",
    ),
    "L7": Rule(
        "block",
        "coupon or promotion",
        "Take the promotion out; write only about this order.",
    ),
    "L8": Rule(
        "block",
        "attachment other than invoice, manual, warranty or return label",
        "Attach only an invoice, a manual, a warranty document or a return label.",
    ),
    "L9": Rule(
        "block",
        "emoji, GIF, HTML, tracking pixel or more than two blank lines",
        "Write plain text without pictures or markup, with at most two blank lines in a row.",
    ),
    "L10": Rule(
        "block",
        "unprompted message without order id, after 30 days, or in the wrong language",
        "Write unprompted only within 30 days of completion, with the order number, in the "
        "buyer's language.",
    ),
    "L11": Rule(
        "block",
        "second review request",
        "Ask for a review once per order at most; take this request out.",
    ),
    "L12": Rule(
        "block",
        "thanks only",
        "Do not send a mere thank-you; mark the message as needing no answer instead.",
    ),
    "L13": Rule(
        "block",
        "asking the buyer to cancel for our fault",
        "Cancel it on our side with the true reason, or offer choices; only a buyer's own wish "
        "is cancelled by the buyer.",
    ),
    "L14": Rule(
        "block",
        "payment outside Amazon",
        "Pay and refund through Amazon only: say that the money goes back to the buyer's "
        "original method of payment.",
    ),
    "L15": Rule(
        "block",
        "longer than the channel allows",
        "Shorten the message to what the channel allows.",
    ),
    "L16": Rule(
        "block",
        'forged "[Important]"',
        "Take the marker out; it is Amazon's own.",
    ),
    "L17": Rule(
        "warn",
        "discouraging an in-policy return",
        "Offer one friendly alternative at most and say plainly that the return stays open.",
    ),
    "L18": Rule(
        "warn",
        "no specific time",
        "Name a day, an hour or a number of days for what happens next.",
    ),
    "L19": Rule(
        "warn",
        "gift",
        "Leave gifts out; offer a refund, a replacement or a part instead.",
    ),
    "L20": Rule(
        "warn",
        "blame or threat",
        "Describe the facts and the next step without blaming or threatening the buyer.",
    ),
}
"""The twenty rules of PLAYBOOKS D, in their order."""
