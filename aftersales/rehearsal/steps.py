"""The steps of a scenario file: what buyers, carriers, agents and accidents do."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from aftersales.rehearsal.wording import Compare, Duration, Strict
from cases.events import DATA, TOPICS
from cases.limits import ROLES


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


FaultKind = Literal[
    "timeout_before",
    "timeout_after",
    "http_503_html",
    "empty_502",
    "reset",
    "slow",
    "stuck",
    "rejected",
]
"""How a call goes wrong (CONTRACT 7)."""


class FaultStep(Strict):
    """What goes wrong outside; `none` ends it."""

    target: Literal["refunds", "shipments", "messages", "orders", "mail", "store"]
    kind: FaultKind | Literal["none"]
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
