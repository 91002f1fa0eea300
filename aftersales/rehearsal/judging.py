"""Whether an expectation holds: pure functions over what was seen at one quiet moment."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from aftersales.rehearsal import expectations as facts
from aftersales.rehearsal.expectations import Facts
from aftersales.rehearsal.wording import Compare

MISSED = "a marketplace deadline was missed"
"""How the engine says why a person takes over."""
MINUTE = timedelta(minutes=1)
_COMPARE = re.compile(r"^\s*(>=|<=|==|=|>|<|!=)\s*(-?\d+(?:\.\d+)?)\s*$")
_CHOICE = re.compile(r"^\s*\d+(?:[.):]\s*|\s+)\S", re.MULTILINE)


@dataclass(frozen=True)
class Seen:
    """Everything visible at one quiet moment of the rehearsal."""

    now: datetime
    start: datetime
    cases: list[dict[str, Any]]
    """The recorded snapshots."""
    audit: list[dict[str, Any]]
    messages: list[dict[str, Any]]
    """What reached the buyer: intent, text, language, at."""
    refunds: list[dict[str, Any]]
    """What the marketplace booked for us: amount, at."""
    parcels: list[dict[str, Any]]
    movements: list[dict[str, Any]] = field(default_factory=list)
    """Our ledger's rows, for facts about states."""
    by_hand: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    """What open tasks stand for (CONTRACT 7), as `messages`, `refunds` and `parcels`."""
    let_fall: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    """What tasks stood for until somebody closed the case instead."""

    @property
    def waits_for_people(self) -> bool:
        """Whether anybody has been asked to do by hand what the outside did not.

        Or to take over, because meanwhile a marketplace deadline passed (PLAYBOOKS A10), or to
        decide about a claim or chargeback, which freezes what had not left by then (A4).
        """
        asked = [case for case in self.cases if case["decision"]]
        return any(self.by_hand.values()) or any(_late(c["decision"]) or _frozen(c) for c in asked)

    def done_by_hand(self) -> "Seen":
        """Everything as if people had done what they have been asked to."""
        asked = [self.by_hand, self.let_fall]
        return replace(
            self,
            messages=[*self.messages, *(row for one in asked for row in one.get("messages", ()))],
            refunds=[*self.refunds, *(row for one in asked for row in one.get("refunds", ()))],
            parcels=[*self.parcels, *(row for one in asked for row in one.get("parcels", ()))],
        )


def _late(decision: Mapping[str, Any]) -> bool:
    return decision["kind"] == "take_over" and MISSED in decision["why"]


def _frozen(case: Mapping[str, Any]) -> bool:
    return any(claim["decision"] is None for claim in case["claims"])


def number(raw: Any) -> Decimal:
    """Read a number exactly. Raises ValueError."""
    try:
        return Decimal(str(raw))
    except InvalidOperation as error:
        raise ValueError(f"{raw!r} is no number") from error


def compares(wanted: Compare, found: Any) -> bool:
    """Compare a number with `3`, `">=2"`, `"<39.90"`."""
    match = _COMPARE.match(str(wanted))
    sign, value = (match[1], match[2]) if match else ("==", str(wanted))
    one, other = number(found), number(value)
    return {
        ">=": one >= other,
        "<=": one <= other,
        ">": one > other,
        "<": one < other,
        "!=": one != other,
    }.get(sign, one == other)


def contains(text: str, words: str) -> bool:
    """Look for whole words, whatever their case."""
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)"
    if re.search(pattern, text, re.IGNORECASE):
        return True
    # Japanese has no spaces between words: there a part is as whole as words get.
    return not words.isascii() and bool(re.search(r"[぀-ヿ一-鿿]", words)) and words in text


def choices(text: str) -> int:
    """Count the numbered lines."""
    return len(_CHOICE.findall(text))


def _count(wanted: Compare | None, found: int) -> bool:
    return found >= 1 if wanted is None else compares(wanted, found)


def _since(rows: Iterable[dict[str, Any]], since: datetime | None) -> list[dict[str, Any]]:
    if since is None:
        return list(rows)
    return [row for row in rows if moment(row) >= since - timedelta(seconds=1)]


def moment(row: dict[str, Any]) -> datetime:
    """When a row happened."""
    raw = row.get("at") or row.get("opened_at")
    return raw if isinstance(raw, datetime) else datetime.fromisoformat(str(raw))


def _message(fact: facts.MessageFact, seen: Seen, since: datetime | None) -> bool:
    words = [fact.contains] if isinstance(fact.contains, str) else fact.contains or []
    found = [
        m
        for m in _since(seen.messages, since)
        if fact.intent in (None, m["intent"])
        and fact.language in (None, m["language"])
        and all(contains(m["text"], w) for w in words)
        and (fact.choices is None or compares(fact.choices, choices(m["text"])))
    ]
    return _count(fact.count, len(found))


def _refund(fact: facts.RefundFact, seen: Seen, since: datetime | None) -> bool:
    rows = seen.refunds
    if fact.state is not None:
        rows = [m for m in seen.movements if m["state"] == fact.state and not m["observed"]]
    found = [
        r for r in _since(rows, since) if fact.amount is None or compares(fact.amount, r["amount"])
    ]
    return _count(fact.count, len(found))


def _reship(fact: facts.CountFact, seen: Seen, since: datetime | None) -> bool:
    return _count(fact.count, len(_since(seen.parcels, since)))


def _near(wanted: timedelta | None, due: Any, seen: Seen) -> bool:
    if wanted is None:
        return True
    return abs(datetime.fromisoformat(str(due)) - (seen.start + wanted)) <= MINUTE


def _task(fact: facts.TaskFact, seen: Seen, since: datetime | None) -> bool:
    found = [
        t
        for case in seen.cases
        for t in _since(case["tasks"], since)
        if fact.kind in (None, t["kind"])
        and fact.state in (None, t["state"])
        and _near(fact.due, t["due"], seen)
    ]
    return _count(fact.count, len(found))


def _decision(fact: facts.DecisionFact, seen: Seen, _: datetime | None) -> bool:
    for case in seen.cases:
        decision = case["decision"]
        if decision and set(fact.options or ()) <= {o["key"] for o in decision["options"]}:
            return True
    return False


def _approval(fact: facts.ApprovalFact, seen: Seen, since: datetime | None) -> bool:
    found = [
        a
        for case in seen.cases
        for a in _since(case["approvals"], since)
        if fact.state in (None, a["state"])
        and (fact.amount is None or compares(fact.amount, a["amount"]))
    ]
    return _count(fact.count, len(found))


def _clock(fact: facts.ClockFact, seen: Seen, _: datetime | None) -> bool:
    return any(
        fact.kind in (None, c["kind"])
        and fact.breached in (None, c["breached"])
        and _near(fact.due, c["due"], seen)
        for case in seen.cases
        for c in case["clocks"]
    )


def _alert(fact: facts.AlertFact, seen: Seen, since: datetime | None) -> bool:
    found = [
        entry
        for entry in _since(seen.audit, since)
        if entry["what"] == "alert"
        and (fact.rung is None or str(entry["facts"].get("rung")) == str(fact.rung))
        and fact.to in (None, entry["facts"].get("to"), entry["facts"].get("assignee"))
    ]
    return _count(fact.count, len(found))


def _case(fact: facts.CaseFact, seen: Seen, _: datetime | None) -> bool:
    wanted = {k: getattr(fact, k) for k in fact.model_fields_set}
    return any(all(case[k] == v for k, v in wanted.items()) for case in seen.cases)


def _ledger(fact: facts.LedgerFact, seen: Seen, _: datetime | None) -> bool:
    wanted = {k: getattr(fact, k) for k in fact.model_fields_set}
    return any(
        all(compares(v, case["ledger"][k] or 0) for k, v in wanted.items()) for case in seen.cases
    )


def _audit(fact: facts.AuditFact, seen: Seen, since: datetime | None) -> bool:
    return any(
        contains(f"{e['actor']} {e['what']} {e['why']} {e['facts']}", fact.contains)
        for e in _since(seen.audit, since)
    )


def _cases(fact: facts.CountFact, seen: Seen, _: datetime | None) -> bool:
    return _count(fact.count, len(seen.cases))


_JUDGES: dict[str, Callable[[Any, Seen, datetime | None], bool]] = {
    "message": _message,
    "refund": _refund,
    "reship": _reship,
    "task": _task,
    "decision": _decision,
    "approval": _approval,
    "clock": _clock,
    "alert": _alert,
    "case": _case,
    "ledger": _ledger,
    "audit": _audit,
    "cases": _cases,
}
STATES = frozenset({"decision", "clock", "case"})
"""Facts that come and go; all others only ever grow, but for the states of single things."""
_STATE_OF = ("state", "unknown")


def holds(stated: Facts, seen: Seen, since: datetime | None = None) -> bool:
    """Say whether every stated fact holds; `since` leaves out what happened before."""
    return all(_JUDGES[name](fact, seen, since) for name, fact in stated.named())


def comes_and_goes(stated: Facts) -> bool:
    """Whether a fact is stated that comes and goes."""
    return any(
        name in STATES or any(getattr(fact, part, None) is not None for part in _STATE_OF)
        for name, fact in stated.named()
    )


def instead(stated: Facts, seen: Seen) -> str:
    """Tell what there was in place of what was expected."""
    return "; ".join(_INSTEAD[name](seen) for name, _ in stated.named())


def _listed(what: str, rows: Iterable[str]) -> str:
    shown = list(rows)
    return f"{what}: {', '.join(shown) if shown else 'none'}"


_INSTEAD: dict[str, Callable[[Seen], str]] = {
    "message": lambda s: _listed(
        "messages",
        (f"{m['intent']} ({m['language']}, {choices(m['text'])} choices)" for m in s.messages),
    ),
    "refund": lambda s: _listed("refunds", (str(r["amount"]) for r in s.refunds)),
    "reship": lambda s: _listed("parcels", (str(p["id"]) for p in s.parcels)),
    "task": lambda s: _listed(
        "tasks", (f"{t['kind']} {t['state']} due {t['due']}" for c in s.cases for t in c["tasks"])
    ),
    "decision": lambda s: _listed(
        "decisions",
        ("/".join(o["key"] for o in c["decision"]["options"]) for c in s.cases if c["decision"]),
    ),
    "approval": lambda s: _listed(
        "approvals", (f"{a['amount']} {a['state']}" for c in s.cases for a in c["approvals"])
    ),
    "clock": lambda s: _listed(
        "clocks",
        (
            f"{k['kind']} due {k['due']}{' breached' * k['breached']}"
            for c in s.cases
            for k in c["clocks"]
        ),
    ),
    "alert": lambda s: _listed(
        "alerts",
        (
            f"{e['facts'].get('rung')} to {e['facts'].get('to')}"
            for e in s.audit
            if e["what"] == "alert"
        ),
    ),
    "case": lambda s: _listed(
        "cases",
        (f"{c['status']} {c['playbook']}/{c['stage']} outcome {c['outcome']}" for c in s.cases),
    ),
    "ledger": lambda s: _listed(
        "ledgers",
        (
            f"refunded {c['ledger']['refunded']} observed {c['ledger']['observed']} "
            f"unknown {c['ledger']['unknown']}"
            for c in s.cases
        ),
    ),
    "audit": lambda s: _listed("audit", (f"{e['actor']} {e['what']}" for e in s.audit)),
    "cases": lambda s: f"{len(s.cases)} cases",
}
