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
    """One line of PLAYBOOKS D: its level, its subject, what to write instead, and why.

    `why` names its source: Amazon's "Communication guidelines" (buyer messages), "Customer
    product reviews policies" and "Selling policies and seller code of conduct", the Messaging
    and Solicitations interfaces, or this project's own choice.
    """

    level: Level
    title: str
    advice: str
    why: str


RULES: dict[str, Rule] = {
    "L1": Rule(
        "block",
        "benefit conditional on claim, feedback, review or chargeback",
        "Offer the solution without any condition; do not tie it to a claim, chargeback, "
        "feedback or review.",
        "A payment for a withdrawn claim, a review or feedback is manipulation (code of conduct).",
    ),
    "L2": Rule(
        "block",
        "asking to change or remove a review",
        "Solve the problem and leave the review out; for seller feedback only, say that it can "
        "be updated at any time if the buyer wishes.",
        "Sellers may not ask for a review to be changed or removed, not even after a refund "
        "(customer product reviews policies).",
    ),
    "L3": Rule(
        "block",
        "asking only happy buyers for reviews",
        "Ask every buyer alike for an honest opinion, or do not ask at all.",
        "Asking only happy buyers, or for a good review, is review manipulation (customer "
        "product reviews policies).",
    ),
    "L4": Rule(
        "block",
        "contact us before you review",
        "Offer help without mentioning reviews or feedback.",
        "Steering unhappy buyers away from reviews is manipulation too (customer product "
        "reviews policies).",
    ),
    "L5": Rule(
        "block",
        "phone, e-mail or messenger",
        "Take it out and ask the buyer to answer this message through Amazon.",
        "Messages may not hold telephone numbers, e-mail addresses or other ways around Amazon "
        "(communication guidelines).",
    ),
    "L6": Rule(
        "block",
        "link outside Amazon",
        "Take the address out and put what it says into the message; only Amazon's pages and "
        "the carrier's tracking page may be linked.",
        "Links outside Amazon are not allowed unless needed for the order, such as its tracking "
        "page (communication guidelines).",
    ),
    "L7": Rule(
        "block",
        "coupon or promotion",
        "Take the promotion out; write only about this order.",
        "Messages may not advertise or hold coupons and promotions (communication guidelines).",
    ),
    "L8": Rule(
        "block",
        "attachment other than invoice, manual, warranty or return label",
        "Attach only an invoice, a manual, a warranty document or a return label.",
        "Attachments are for invoices, manuals, warranties and return labels (communication "
        "guidelines).",
    ),
    "L9": Rule(
        "block",
        "emoji, GIF, HTML, tracking pixel or more than two blank lines",
        "Write plain text without pictures or markup, with at most two blank lines in a row.",
        "Emoji, GIFs, HTML, tracking pixels and rows of blank lines are not allowed "
        "(communication guidelines).",
    ),
    "L10": Rule(
        "block",
        "unprompted message without order id, after 30 days, or in the wrong language",
        "Write unprompted only within 30 days of completion, with the order number, in the "
        "buyer's language.",
        "An unprompted message needs the 17-digit order number and the buyer's language, within "
        "30 days of completion (communication guidelines).",
    ),
    "L11": Rule(
        "block",
        "second review request",
        "Ask for a review once per order at most; take this request out.",
        "One review request for each order (Solicitations interface; communication guidelines).",
    ),
    "L12": Rule(
        "block",
        "thanks only",
        "Do not send a mere thank-you; mark the message as needing no answer instead.",
        "A message that only says thank you is not permitted (communication guidelines).",
    ),
    "L13": Rule(
        "block",
        "asking the buyer to cancel for our fault",
        "Cancel it on our side with the true reason, or offer choices; only a buyer's own wish "
        "is cancelled by the buyer.",
        "A cancellation for our reasons counts as ours; having the buyer press the button games "
        "the rate (code of conduct).",
    ),
    "L14": Rule(
        "block",
        "payment outside Amazon",
        "Pay and refund through Amazon only: say that the money goes back to the buyer's "
        "original method of payment.",
        "Payments and refunds go through Amazon only (code of conduct).",
    ),
    "L15": Rule(
        "block",
        "longer than the channel allows",
        "Shorten the message to what the channel allows.",
        "The channel refuses longer texts: 2,000 characters, 800 for customisation (Messaging "
        "interface).",
    ),
    "L16": Rule(
        "block",
        'forged "[Important]"',
        "Take the marker out; it is Amazon's own.",
        "The marker gets past a buyer's opt-out and is Amazon's own to set (communication "
        "guidelines).",
    ),
    "L17": Rule(
        "warn",
        "discouraging an in-policy return",
        "Offer one friendly alternative at most and say plainly that the return stays open.",
        "A return that the policy allows is authorised; one friendly alternative is enough "
        "(PLAYBOOKS A8; return policy).",
    ),
    "L18": Rule(
        "warn",
        "no specific time",
        "Name a day, an hour or a number of days for what happens next.",
        "A buyer who knows when to expect an answer does not ask again or file a claim "
        "(PLAYBOOKS A4; source S0).",
    ),
    "L19": Rule(
        "warn",
        "gift",
        "Leave gifts out; offer a refund, a replacement or a part instead.",
        "A gift beside a problem reads like a price for silence (this project's choice; "
        "PLAYBOOKS 7 gives it only from the seller's list).",
    ),
    "L20": Rule(
        "warn",
        "blame or threat",
        "Describe the facts and the next step without blaming or threatening the buyer.",
        "Blame and threats turn a question into a claim (source S0; code of conduct).",
    ),
}
"""The twenty rules of PLAYBOOKS D, in their order."""
