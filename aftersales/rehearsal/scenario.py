"""The scenario file: read strictly, so that a misspelt key is an error and never ignored."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from cases.case import OUTCOMES
from cases.events import DATA, TOPICS
from cases.limits import ROLES
from cases.marketplaces import marketplace

_DURATION = re.compile(r"^\s*([+-]?)((?:\d+(?:\.\d+)?(?:w|d|h|m|s))+)\s*$")
_PART = re.compile(r"(\d+(?:\.\d+)?)(w|d|h|m|s)")
_UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
TIME_KEYS = re.compile(r"(_by|_at|_on|^eta|^until|^due)$")


class BadScenario(Exception):
    """A scenario file cannot be read; the message names the file, the place and the remedy."""


def duration(raw: object) -> timedelta:
    """Read `30m`, `20h`, `3d`, `-14d`, `1d12h`, or 0.

    Raises ValueError naming the form.
    """
    if raw == 0:
        return timedelta(0)
    found = _DURATION.match(str(raw))
    if not found:
        raise ValueError(f"{raw!r} is no duration; write 30m, 20h, 3d or -14d")
    total = timedelta()
    for amount, unit in _PART.findall(found[2]):
        total += timedelta(**{_UNITS[unit]: float(amount)})
    return -total if found[1] == "-" else total


Duration = Annotated[timedelta, BeforeValidator(duration)]
Compare = str | int | float
"""A number (exactly that many), or a comparison: ">=2", "<39.90"."""


class Strict(BaseModel):
    """Unknown keys are refused."""

    model_config = ConfigDict(extra="forbid")


# ---------------------------------------------------------------- steps


class BuyerStep(Strict):
    """What the buyer writes."""

    text: str
    topic: str | None = None
    attachments: list[Any] = []
    auto_reply: bool | None = None
    language: str | None = None

    @model_validator(mode="after")
    def _topic(self) -> "BuyerStep":
        if self.topic is not None and self.topic not in TOPICS:
            raise ValueError(f"topic: choose one of {', '.join(TOPICS)}")
        return self


class EventStep(Strict):
    """Any event; order, seller and ids are filled in."""

    id: str | None = None
    type: str
    data: dict[str, Any] = {}

    @model_validator(mode="after")
    def _type(self) -> "EventStep":
        if self.type not in DATA:
            raise ValueError(f"type: unknown event type {self.type!r}; known: {', '.join(DATA)}")
        return self


class AgentStep(BaseModel):
    """An action as the API takes it."""

    model_config = ConfigDict(extra="allow", populate_by_name=True)

    action: str
    name: str = Field("agent", alias="as")
    role: str | None = None
    refused: bool = False

    @property
    def as_role(self) -> str:
        """The role that acts: as said, else the name where that is a role, else agent."""
        return self.role or (self.name if self.name in ROLES else "agent")

    @property
    def body(self) -> dict[str, Any]:
        """The action's own words."""
        return dict(self.model_extra or {})

    @model_validator(mode="after")
    def _role(self) -> "AgentStep":
        if self.role is not None and self.role not in ROLES:
            raise ValueError(f"role: choose one of {', '.join(ROLES)}")
        return self


class AmazonStep(Strict):
    """What Amazon does by itself."""

    refunds: Compare


class FaultStep(Strict):
    """What goes wrong outside."""

    target: Literal["refunds", "shipments", "messages", "orders", "mail", "store"]
    kind: Literal[
        "timeout_before",
        "timeout_after",
        "http_503_html",
        "empty_502",
        "reset",
        "slow",
        "stuck",
        "rejected",
        "none",
    ]
    times: int = 1


class Step(Strict):
    """One thing that happens at one moment."""

    at: Duration
    buyer: BuyerStep | None = None
    event: EventStep | None = None
    agent: AgentStep | None = None
    amazon: AmazonStep | None = None
    deliver: list[str] | None = None
    again: int = 1
    order: Literal["reversed", "shuffled"] | None = None
    fault: FaultStep | None = None
    kill: Literal["worker", "web"] | None = None
    restart: Literal["temporal"] | None = None

    @model_validator(mode="before")
    @classmethod
    def _words(cls, raw: Any) -> Any:
        if isinstance(raw, dict) and isinstance(raw.get("buyer"), str | int | float):
            raw = raw | {"buyer": {"text": str(raw["buyer"])}}
        return raw

    @property
    def kind(self) -> str:
        """Which thing happens."""
        return next(k for k in STEPS if getattr(self, k) is not None)

    @model_validator(mode="after")
    def _one(self) -> "Step":
        kinds = [k for k in STEPS if getattr(self, k) is not None]
        if len(kinds) != 1:
            raise ValueError(f"a step has exactly one of {', '.join(STEPS)}")
        if kinds != ["deliver"] and ({"again", "order"} & self.model_fields_set):
            raise ValueError("again and order belong to deliver")
        return self


STEPS = ("buyer", "event", "agent", "amazon", "deliver", "fault", "kill", "restart")


# ---------------------------------------------------------------- expectations


class MessageFact(Strict):
    """Messages that reached the buyer."""

    count: Compare | None = None
    intent: str | None = None
    contains: str | list[str] | None = None
    choices: Compare | None = None
    language: str | None = None


class RefundFact(Strict):
    """Refunds of ours as the marketplace booked them."""

    count: Compare | None = None
    amount: Compare | None = None
    state: str | None = None


class CountFact(Strict):
    """So many of them."""

    count: Compare | None = None


class TaskFact(Strict):
    """Tasks, finished ones too."""

    kind: str | None = None
    count: Compare | None = None
    due: Duration | None = None
    state: str | None = None


class DecisionFact(Strict):
    """The open decision."""

    options: list[str] | None = None


class ApprovalFact(Strict):
    """Approvals, finished ones too."""

    count: Compare | None = None
    amount: Compare | None = None
    state: str | None = None


class ClockFact(Strict):
    """A running clock."""

    kind: str | None = None
    due: Duration | None = None
    breached: bool | None = None


class AlertFact(Strict):
    """Alerts so far."""

    rung: str | int | None = None
    to: str | None = None
    count: Compare | None = None


class CaseFact(Strict):
    """How a case stands."""

    status: str | None = None
    playbook: str | None = None
    stage: str | None = None
    outcome: str | None = None
    assignee: str | None = None

    @model_validator(mode="after")
    def _outcome(self) -> "CaseFact":
        if self.outcome is not None and self.outcome not in OUTCOMES:
            raise ValueError(f"outcome: choose one of {', '.join(OUTCOMES)}")
        return self


class LedgerFact(Strict):
    """The money of a case."""

    refunded: Compare | None = None
    observed: Compare | None = None
    unknown: Compare | None = None


class AuditFact(Strict):
    """What the audit says."""

    contains: str


class Facts(Strict):
    """What may be expected of a moment."""

    message: MessageFact | None = None
    refund: RefundFact | None = None
    reship: CountFact | None = None
    task: TaskFact | None = None
    decision: DecisionFact | None = None
    approval: ApprovalFact | None = None
    clock: ClockFact | None = None
    alert: AlertFact | None = None
    case: CaseFact | None = None
    ledger: LedgerFact | None = None
    audit: AuditFact | None = None
    cases: CountFact | None = None

    def named(self) -> list[tuple[str, Strict]]:
        """The facts that are stated, by name."""
        return [(n, getattr(self, n)) for n in FACTS if getattr(self, n) is not None]


FACTS = tuple(Facts.model_fields)


class Expectation(Facts):
    """A moment and what must hold then."""

    by: Duration | None = None
    at: Duration | None = None
    after: Duration | None = None
    within: Duration | None = None
    never: Facts | None = None
    end: Facts | None = None

    @model_validator(mode="before")
    @classmethod
    def _short_end(cls, raw: Any) -> Any:
        if isinstance(raw, dict) and isinstance(raw.get("end"), dict):
            end = raw["end"]
            if not set(end) & set(FACTS):
                return raw | {"end": {"case": end}}
        return raw

    @model_validator(mode="after")
    def _one_moment(self) -> "Expectation":
        moments = [m for m in ("by", "at", "after", "never", "end") if m in self.model_fields_set]
        if len(moments) != 1:
            raise ValueError("an expectation has exactly one of by, at, after, never, end")
        if self.within is not None and self.after is None:
            raise ValueError("within belongs to after")
        inner = self.never or self.end
        facts = inner.named() if inner is not None else self.named()
        if not facts or (inner is not None and self.named()):
            raise ValueError(f"an expectation states a fact: {', '.join(FACTS)}")
        return self

    @property
    def moment(self) -> str:
        """Which kind of moment."""
        return next(
            m for m in ("by", "at", "after", "never", "end") if getattr(self, m) is not None
        )


# ---------------------------------------------------------------- the file


class BuyerFacts(Strict):
    """Who bought."""

    name: str | None = None
    language: str | None = None
    past_returns: int = 0
    past_kept: int = 0


class OrderFacts(Strict):
    """The order, as it is placed in the sandbox; omitted fields get sensible values there."""

    id: str | None = None
    channel: Literal["FBA", "FBM"] | None = None
    marketplace: str = "US"
    total: float | int | None = None
    currency: str | None = None
    items: list[Any] | int | None = None
    shipping: float | int | None = None
    tax: float | int | None = None
    shipped: str | int | datetime | None = None
    promised: str | int | datetime | None = None
    delivered: str | int | datetime | None = None
    purchased: str | int | datetime | None = None
    carrier: str | None = None
    tracking: str | None = None
    proof: Literal["none", "photo", "signature"] | None = None
    buyer: BuyerFacts | None = None
    address: dict[str, Any] | None = None
    status: str | None = None

    @model_validator(mode="after")
    def _place(self) -> "OrderFacts":
        marketplace(self.marketplace)
        return self


class Scenario(Strict):
    """One file."""

    name: str
    order: OrderFacts = OrderFacts()
    policy: dict[str, Any] = {}
    autopilot: Literal["off", "assist", "full"] = "full"
    start: datetime | str | None = None
    steps: list[Step] = []
    expect: list[Expectation] = []


class _UniqueKeys(yaml.SafeLoader):
    """A key written twice would silently lose the first."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """Build a mapping; raises ConstructorError for a key that stands twice."""
        keys = [self.construct_object(key, deep=deep) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} stands twice", node.start_mark
                )
        return super().construct_mapping(node, deep=deep)


# YAML 1.1 reads `on`, `off`, `yes`, `no` as booleans; `autopilot: off` must stay a word.
_UniqueKeys.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_UniqueKeys.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


def read(path: Path) -> Scenario:
    """Read a scenario file.

    Raises BadScenario naming the file and the key.
    """
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_UniqueKeys)
    except OSError as error:
        raise BadScenario(f"{path}: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BadScenario(f"{path}: not YAML: {error}") from error
    if not isinstance(raw, dict):
        raise BadScenario(f"{path}: a scenario is a mapping with name, order, steps, expect")
    try:
        return Scenario.model_validate(raw)
    except ValidationError as error:
        raise BadScenario(f"{path}: {_told(error)}") from error


def _told(error: ValidationError) -> str:
    lines = []
    for one in error.errors(include_url=False, include_input=False):
        place = ".".join(str(part) for part in one["loc"])
        text = str(one["msg"]).removeprefix("Value error, ")
        if one["type"] == "extra_forbidden":
            text = "unknown key; is it misspelt?"
        lines.append(f"{place}: {text}" if place else text)
    return "; ".join(dict.fromkeys(lines))
