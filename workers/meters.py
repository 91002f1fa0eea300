"""What a worker counts: what became of effects, and who was called. One name, one meaning.

Every label has a fixed set of values, so that series do not grow with buyers, orders or time.
"""

from prometheus_client import Counter

from cases.effects import ParcelSent, Record, RefundIssued, RefundLook, SentMessage
from telemetry.meters import LINTER

_RUNGS = ("75", "90", "100", "+24h", "+48h", "+72h")

MESSAGES = Counter(
    "aftersales_messages_sent", "Messages to buyers, by what became of them", ("state",)
)
REFUNDS = Counter(
    "aftersales_refunds_issued", "Refunds sent to the marketplace, by what it said", ("state",)
)
REFUND_LOOKS = Counter(
    "aftersales_refund_looks", "Looks after refunds on their way, by what was seen", ("state",)
)
PARCELS = Counter(
    "aftersales_parcels_sent", "Second parcels ordered, by what the marketplace said", ("state",)
)
ALERTS = Counter(
    "aftersales_alerts",
    "Clocks that rang, by rung and by whom they called",
    ("clock", "rung", "to"),
)
_STATES = {
    MESSAGES: ("sent", "failed", "unknown"),
    REFUNDS: ("submitting", "applied", "rejected", "unknown", "refused"),
    PARCELS: ("applied", "rejected", "unknown", "refused"),
}
for _meter, _values in _STATES.items():
    for _value in _values:
        _meter.labels(_value)


def count(result: object) -> None:
    """Count what an activity brought about."""
    if isinstance(result, SentMessage):
        MESSAGES.labels(result.state).inc()
        for rule in result.findings:
            LINTER.labels(rule, "engine").inc()
    elif isinstance(result, RefundIssued):
        REFUNDS.labels(result.state).inc()
    elif isinstance(result, RefundLook):
        REFUND_LOOKS.labels(result.state).inc()
    elif isinstance(result, ParcelSent):
        PARCELS.labels(result.state).inc()


def count_alerts(record: Record) -> None:
    """Count the clocks that rang with a version of a case."""
    for alert in record.alerts:
        rung = alert.rung if alert.rung in _RUNGS else "later"
        ALERTS.labels(alert.clock, rung, alert.to).inc()
