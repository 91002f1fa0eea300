"""Timeouts and retry policies of every activity, in one table.

Effects are short and beat: after a worker was killed, the delay is the heartbeat timeout. What
certainly did nothing may be tried again (`GatewayError`, `StoreUnavailable`) with back-off; an
outage longer than `PATIENCE` becomes a state of the case, never an activity that sleeps.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import TypedDict

from temporalio.common import RetryPolicy

PATIENCE = timedelta(minutes=90)
"""An hour without the store or Temporal, and the longest pause between two tries, fit into it."""
ARMING_HORIZON = timedelta(hours=2)
"""A clock due later than this is armed only once effects under way are done (each saves a timer);
longer than PATIENCE, so nothing is ever late by it."""


class Remote(TypedDict):
    """Options of an effect."""

    start_to_close_timeout: timedelta
    schedule_to_close_timeout: timedelta
    heartbeat_timeout: timedelta
    retry_policy: RetryPolicy


class Patient(TypedDict):
    """Options of what outlasts an outage of the store."""

    start_to_close_timeout: timedelta
    retry_policy: RetryPolicy


class PatientLook(Patient):
    """Options of a look that gives up in the end: the next one is due by then."""

    schedule_to_close_timeout: timedelta


@dataclass(frozen=True)
class LocalOptions:
    """Options of a local activity."""

    start_to_close: timedelta
    schedule_to_close: timedelta


@dataclass(frozen=True)
class InBooks:
    """Options of what is done in our own books: while they are there, and while they are away."""

    quick: LocalOptions
    patient: Patient
    always: bool = False
    """Whether cases of before decision 0040 were patient with it too."""


ONCE = RetryPolicy(maximum_attempts=1)
"""For local activities: whoever waits decides what comes next."""
_RETRY = RetryPolicy(
    initial_interval=timedelta(seconds=1),
    backoff_coefficient=2.0,
    maximum_interval=timedelta(minutes=5),
)
EFFECT = Remote(
    start_to_close_timeout=timedelta(seconds=45),
    schedule_to_close_timeout=PATIENCE,
    heartbeat_timeout=timedelta(seconds=5),
    retry_policy=_RETRY,
)
_RARELY = RetryPolicy(
    initial_interval=timedelta(seconds=2),
    backoff_coefficient=3.0,
    maximum_interval=timedelta(minutes=10),
)
PATIENT_RECORD = Patient(start_to_close_timeout=timedelta(seconds=20), retry_policy=_RARELY)
QUICK_RECORD = LocalOptions(timedelta(seconds=5), timedelta(seconds=5))
LOOK = LocalOptions(timedelta(seconds=20), timedelta(seconds=25))
RECORD = InBooks(QUICK_RECORD, PATIENT_RECORD, always=True)
REFUND_LOOK = InBooks(
    LOOK,
    PatientLook(
        start_to_close_timeout=timedelta(seconds=20),
        schedule_to_close_timeout=PATIENCE,
        retry_policy=_RARELY,
    ),
)
