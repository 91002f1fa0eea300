"""What adapters count: calls to the outside, and transactions of our own books."""

from collections.abc import Callable
from typing import cast

from prometheus_client import Counter, Histogram, Summary, disable_created_metrics

# A gauge beside every counter would double the series and tell what `rate` knows anyway.
cast("Callable[[], None]", disable_created_metrics)()
_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 15.0)

CALLS = Histogram(
    "aftersales_gateway_call_seconds",
    "Calls to the outside, each try by itself, until the answer or its absence",
    ("gateway", "operation", "outcome"),
    buckets=_SECONDS,
)
TRANSACTIONS = Summary(
    "aftersales_store_transaction_seconds",
    "Transactions of our own books, until committed or refused",
    ("operation", "outcome"),
)
DISAGREEMENTS = Counter(
    "aftersales_ledger_disagreements",
    "Movements of closed cases that stand otherwise in the ledger",
)
LINTER = Counter(
    "aftersales_linter_refusals",
    "Messages that the linter kept from a buyer, by rule and whose words they were",
    ("rule", "author"),
)

_BY_STATUS = {2: "ok", 3: "unexpected", 4: "refused", 5: "error"}


def outcome_of(status: int | str) -> str:
    """Return the few words that tell how a call ended, for an HTTP status or an error's name.

    `ok`, `refused` (4xx), `throttled` (429), `error` (5xx), `unexpected`; without an answer
    `timeout`, `cancelled` or `lost`.
    """
    if isinstance(status, int):
        return "throttled" if status == 429 else _BY_STATUS.get(status // 100, "unexpected")
    if status == "cancelled":
        return status
    return "timeout" if "Timeout" in status else "lost"


def called(gateway: str, operation: str, outcome: str, seconds: float) -> None:
    """Count a call. `operation` is a name out of our own tables, never an address."""
    CALLS.labels(gateway, operation, outcome).observe(seconds)
