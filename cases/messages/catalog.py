"""Every message by name: its intent (CONTRACT 7) and the facts it may use.

The words are data, one file per language and playbook in `templates/`. This list says what they
may name: a template that names more fails, and a message that would have to promise a time that
nobody gave is refused instead of sent without one.
"""

from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from cases.messages.errors import UnknownTemplate

Intent = Literal[
    "acknowledge",
    "apology",
    "ask_photos",
    "ask_reason",
    "ask_detail",
    "offer_choices",
    "guide",
    "promise",
    "report",
    "reminder",
    "refund_notice",
    "reship_notice",
    "return_instructions",
    "explain_policy",
    "redirect_amazon",
    "decline",
    "claim_contact",
    "thanks",
    "reply",
]
COMPLETE = ("en", "de", "fr", "it", "es", "ja")
COMMON = ("nl", "sv", "pl")
_OFFER = ("choices", "due")
_OFFER_MORE = ("unavailable", "silence", "currency")
_PARCEL = ("latest_scan", "carrier", "tracking")
_DELIVERY = ("delivered", "carrier", "tracking")
_SHIPPED = ("unit", "carrier", "tracking")
_MONEY = ("amount", "currency")
_REFUND = ("reason", "keep", "paid", "deductions")


class TemplateInfo(BaseModel):
    """One message: `needs` must be given, `may` is used when given (fields and properties of
    MessageFacts)."""

    model_config = ConfigDict(frozen=True)

    name: str
    intent: Intent
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    common: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which this message must exist."""
        return COMPLETE + COMMON if self.common else COMPLETE

    @property
    def uses(self) -> frozenset[str]:
        """All fields of MessageFacts that its words may name."""
        return frozenset(self.needs + self.may)


def _message(
    name: str,
    intent: Intent,
    needs: tuple[str, ...] = (),
    may: tuple[str, ...] = (),
    common: bool = False,
) -> TemplateInfo:
    return TemplateInfo(name=name, intent=intent, needs=needs, may=may, common=common)


_COMMON = (
    _message("common.acknowledge", "acknowledge", ("due",)),
    _message("common.apology", "apology", ("due",)),
    _message("common.promise", "promise", ("due",), ("chosen",), common=True),
    _message("common.report", "report", ("note",), ("due",)),
    _message("common.reminder", "reminder", _OFFER, _OFFER_MORE, common=True),
    _message("common.reminder_question", "reminder", ("question", "due"), common=True),
    _message("common.ask_detail", "ask_detail", _OFFER, _OFFER_MORE, common=True),
    _message("common.ask_detail_question", "ask_detail", ("question", "due"), common=True),
    _message("common.refund_notice", "refund_notice", _MONEY, _REFUND, common=True),
    _message("common.partial_notice", "refund_notice", _MONEY),
    _message("common.reship_notice", "reship_notice", ("days",), _SHIPPED, True),
    _message("common.refund_status", "report", ("refund_state",), (*_MONEY, "refunded_at", "due")),
    _message(
        "common.return_instructions",
        "return_instructions",
        ("payer", "due"),
        ("address", "reference"),
    ),
    _message("common.explain_policy", "explain_policy", ("days",), ("unit",)),
    _message("common.decline", "decline", (), ("note",)),
    _message("common.redirect_amazon", "redirect_amazon", common=True),
    _message("common.thanks", "thanks"),
    _message("common.reply", "reply", ("text",), common=True),
)
_PARCELS = (
    _message("delayed.promise", "promise", ("due",), _PARCEL, common=True),
    _message("delayed.promise_unshipped", "promise", ("due",), common=True),
    _message("delayed.exception", "promise", ("due",), ("carrier", "tracking"), common=True),
    _message("delayed.report", "report", ("due",), (*_PARCEL, "news", "note"), common=True),
    _message("delayed.report_delivered", "report", (), _DELIVERY, common=True),
    _message("delayed.check_neighbours", "guide", ("due",), (*_DELIVERY, "proof"), common=True),
    _message("lost.offer_choices", "offer_choices", _OFFER, (*_OFFER_MORE, *_PARCEL), common=True),
    _message("lost.late_parcel", "report", (), ("carrier", "tracking"), common=True),
)
_GOODS = (
    _message("quality.ask_photos", "ask_photos", ("due",)),
    _message("quality.guide", "guide", ("steps", "due")),
    _message("quality.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("quality.explain_cause", "offer_choices", _OFFER, (*_OFFER_MORE, "cause")),
    _message("damaged.ask_photos", "ask_photos", ("due",)),
    _message("damaged.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("missing_item.ask_detail", "ask_detail", ("due",)),
    _message("missing_item.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("missing_parts.ask_detail", "ask_detail", ("due",)),
    _message("missing_parts.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("missing_parts.part_notice", "reship_notice", ("days",), (*_SHIPPED, "donor")),
    _message("wrong_item.ask_photos", "ask_photos", ("due",)),
    _message("wrong_item.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("wrong_item.reship_notice", "reship_notice", ("days",), (*_SHIPPED, "send_back")),
    _message("cannot_operate.guide", "guide", ("steps", "due")),
    _message("cannot_operate.guide_again", "guide", ("steps", "due")),
    _message("warranty.ask_photos", "ask_photos", ("due",)),
    _message("warranty.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("warranty.goodwill", "offer_choices", _OFFER, (*_OFFER_MORE, "ended_at")),
    _message("warranty.decline", "decline", (), ("ended_at",)),
)
_WISHES = (
    _message("unwanted.ask_reason", "ask_reason", ("due",)),
    _message("unwanted.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("unwanted.explain_policy", "explain_policy", ("days",), ("unit", "ended_at")),
    _message("unwanted.decline", "decline", ("days",), ("unit", "ended_at")),
    _message("dissatisfied.ask_reason", "ask_reason", ("due",)),
    _message("dissatisfied.offer_choices", "offer_choices", _OFFER, (*_OFFER_MORE, "payer")),
    _message("returned_goods.promise", "promise", ("due",), ("reference",)),
    _message("returned_goods.not_arrived", "promise", ("due",), ("tracking", "reference")),
    _message("returned_goods.reminder", "reminder", ("due",), ("reference",)),
    _message("returned_goods.refund_notice", "refund_notice", _MONEY, ("paid", "deductions")),
    _message("cancellation.explain_policy", "explain_policy", ("due",)),
    _message("cancellation.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("cancellation.refuse_delivery", "return_instructions", (), ("refund_state", *_MONEY)),
    _message("cancellation.report", "report"),
    _message("address_change.explain_policy", "explain_policy", ("due",)),
    _message("address_change.shipped_as_ordered", "report", (), ("carrier", "tracking", "due")),
    _message("address_change.promise", "promise", ("due",), ("carrier",)),
    _message("address_change.intercepted", "report", (), ("carrier",)),
    _message("address_change.offer_choices", "offer_choices", _OFFER, _OFFER_MORE),
    _message("address_change.decline", "decline"),
)
_DISPUTES = (
    _message("claim.contact", "claim_contact", (), ("claim_reason", "due")),
    _message("claim.contact_again", "claim_contact", (), ("due",)),
    _message("claim.solved", "claim_contact"),
    _message("negative_rating.apology", "apology", (), ("due",)),
    _message("negative_rating.apology_review", "apology", (), ("due",)),
    _message("negative_rating.thanks", "thanks"),
)
TEMPLATES: tuple[TemplateInfo, ...] = _COMMON + _PARCELS + _GOODS + _WISHES + _DISPUTES
"""`chargeback` and `reimbursement` write to no buyer; `question` is answered by a person."""


def templates() -> list[TemplateInfo]:
    """List every message, in the order of the catalogue."""
    return list(TEMPLATES)


def template_info(template: str) -> TemplateInfo:
    """Return the entry of `template`; raises UnknownTemplate."""
    try:
        return _by_name()[template]
    except KeyError:
        raise UnknownTemplate(template) from None


def intent_of(template: str) -> Intent:
    """Return the intent that `template` is sent with; raises UnknownTemplate."""
    return template_info(template).intent


@cache
def _by_name() -> dict[str, TemplateInfo]:
    return {info.name: info for info in TEMPLATES}
