"""From facts to the words that templates put in place.

Each field of MessageFacts that a letter may name has one presenter: what the template then sees
under the field's name is finished text in the buyer's language, or None when there is nothing.
"""

from collections.abc import Callable
from typing import Any

from cases.messages.catalog import TemplateInfo
from cases.messages.facts import Choice, Deduction, MessageFacts
from cases.messages.voice import Voice

Presenter = Callable[[Voice, MessageFacts], Any]


def values(voice: Voice, info: TemplateInfo, facts: MessageFacts) -> dict[str, Any]:
    """Present the facts that `info` declares, and what every letter has."""
    base = {
        "order_id": facts.order_id,
        "order": voice.say("letter", "order", id=facts.order_id, title=facts.item_title),
        "words": voice.words,
    }
    return base | {field: _presenter(field)(voice, facts) for field in sorted(info.uses)}


def _presenter(field: str) -> Presenter:
    return _PRESENTERS.get(field) or (lambda _, facts: getattr(facts, field))


def _due(voice: Voice, facts: MessageFacts) -> str | None:
    return voice.moment(facts.due) if facts.due else None


def _refunded_at(voice: Voice, facts: MessageFacts) -> str | None:
    return voice.day(facts.refunded_at) if facts.refunded_at else None


def _ended_at(voice: Voice, facts: MessageFacts) -> str | None:
    return voice.day(facts.ended_at) if facts.ended_at else None


def _amount(voice: Voice, facts: MessageFacts) -> str | None:
    if facts.amount is None or facts.currency is None:
        return None
    return voice.money(facts.amount, facts.currency)


def _paid(voice: Voice, facts: MessageFacts) -> str | None:
    if facts.paid is None or facts.currency is None:
        return None
    return voice.money(facts.paid, facts.currency)


def _days(voice: Voice, facts: MessageFacts) -> str | None:
    return voice.count(facts.days, facts.unit) if facts.days else None


def _latest_scan(voice: Voice, facts: MessageFacts) -> str:
    parcel = {"carrier": facts.carrier, "tracking": facts.tracking}
    scan = facts.latest_scan
    if scan is None:
        return voice.say("scan", "none", **parcel)
    status = voice.say("scan_status", scan.status)
    at = voice.moment(scan.at, zoned=False) if scan.at else None
    return voice.say("scan", "line", status=status, at=at, **parcel)


def _delivered(voice: Voice, facts: MessageFacts) -> str:
    scan = facts.latest_scan
    at = voice.moment(scan.at, zoned=False) if scan and scan.at and facts.delivered else None
    parcel = {"carrier": facts.carrier, "tracking": facts.tracking}
    return voice.say("scan", "delivered", at=at, **parcel)


def _choices(voice: Voice, facts: MessageFacts) -> str:
    count = "many" if len(facts.choices) > 1 else "one"
    lines = [
        f"{number} {_choice(voice, facts, choice)}"
        for number, choice in enumerate(facts.choices, start=1)
    ]
    sorry = [voice.say("unavailable", key) for key in facts.unavailable]
    silence = voice.say("silence", facts.silence) if facts.silence else None
    answer = voice.say("offer", f"answer_{count}", due=_due(voice, facts), silence=silence)
    lead = voice.say("offer", f"lead_{count}")
    return "\n".join([*sorry, lead, *lines, "", answer])


def _choice(voice: Voice, facts: MessageFacts, choice: Choice) -> str:
    figures = choice.figures
    currency = figures.currency or facts.currency
    amount = figures.amount
    return voice.say(
        "choices",
        choice.key,
        amount=voice.money(amount, currency) if amount is not None and currency else None,
        days=voice.count(figures.days, figures.unit) if figures.days else None,
        payer=figures.payer,
        gift=figures.gift,
        send_back=figures.send_back,
        donor=figures.donor,
    )


def _chosen(voice: Voice, facts: MessageFacts) -> str | None:
    return voice.say("chosen", facts.chosen) if facts.chosen else None


def _deductions(voice: Voice, facts: MessageFacts) -> str | None:
    return "\n".join(_deduction(voice, facts, item) for item in facts.deductions) or None


def _deduction(voice: Voice, facts: MessageFacts, deduction: Deduction) -> str:
    return voice.say(
        "deduction",
        "line",
        amount=voice.money(deduction.amount, facts.currency or ""),
        percent=voice.percent(deduction.percent) if deduction.percent else None,
        why=voice.say("deductions", deduction.reason),
    )


def _steps(voice: Voice, facts: MessageFacts) -> str | None:
    numbered = enumerate(facts.steps, start=1)
    return "\n".join(voice.say("letter", "step", n=n, step=step) for n, step in numbered) or None


def _address(_: Voice, facts: MessageFacts) -> str | None:
    return "\n".join(facts.address) or None


def _keyed(table: str, field: str) -> Presenter:
    def say(voice: Voice, facts: MessageFacts) -> str | None:
        key = getattr(facts, field)
        return voice.say(table, key) if key else None

    return say


_PRESENTERS: dict[str, Presenter] = {
    "due": _due,
    "refunded_at": _refunded_at,
    "ended_at": _ended_at,
    "amount": _amount,
    "paid": _paid,
    "days": _days,
    "latest_scan": _latest_scan,
    "delivered": _delivered,
    "choices": _choices,
    "chosen": _chosen,
    "deductions": _deductions,
    "steps": _steps,
    "address": _address,
    "news": _keyed("news", "news"),
    "reason": _keyed("reason", "reason"),
    "proof": _keyed("proof", "proof"),
    "question": _keyed("question", "question"),
    "claim_reason": _keyed("claim_reason", "claim_reason"),
}
