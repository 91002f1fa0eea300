"""The scenario file: read strictly, so that a misspelt key is an error and never ignored."""

import re
from datetime import UTC, date, datetime, time
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import yaml
from pydantic import BeforeValidator, ValidationError, model_validator

from aftersales.rehearsal.expectations import Expectation
from aftersales.rehearsal.steps import Step
from aftersales.rehearsal.wording import Strict
from cases.marketplaces import Marketplace, marketplace
from cases.opening_hours import WrittenCalendar


class BadScenario(Exception):
    """A scenario file cannot be read; the message names the file, the place and the remedy."""


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


DEFAULT_START = datetime.fromisoformat("2026-03-02 09:00")
"""A Monday; in the marketplace's zone."""
NINE = time(9)


def _beginning(raw: object) -> object:
    if raw is None:
        return DEFAULT_START
    if isinstance(raw, str):
        try:
            day = date.fromisoformat(raw.strip())
        except ValueError:
            return raw
        return datetime.combine(day, NINE)
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return datetime.combine(raw, NINE)
    return raw


class Scenario(Strict):
    """One file."""

    name: str
    order: OrderFacts = OrderFacts()
    policy: dict[str, Any] = {}
    calendar: WrittenCalendar | None = None
    """The seller's business calendar, as in the settings; none: internal clocks never rest."""
    autopilot: Literal["off", "assist", "full"] = "full"
    start: Annotated[datetime, BeforeValidator(_beginning)] = DEFAULT_START
    """When it begins; without an offset in the marketplace's zone, without a time at nine."""
    steps: list[Step] = []
    expect: list[Expectation] = []

    @property
    def place(self) -> Marketplace:
        """Where the order was placed."""
        return marketplace(self.order.marketplace)

    @property
    def beginning(self) -> datetime:
        """The moment of the first step, in UTC.

        Durations count elapsed time, also where the zone's clocks change on the way.
        """
        zone = ZoneInfo(self.place.zone)
        local = self.start if self.start.tzinfo else self.start.replace(tzinfo=zone)
        return local.astimezone(UTC)

    @property
    def order_id(self) -> str:
        """The order's number follows from the name, so that each file has its own."""
        digest = int(sha256(self.name.encode()).hexdigest(), 16)
        return f"{digest % 900 + 100:03d}-{digest // 1000 % 10**7:07d}-{digest % 10**7:07d}"


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
