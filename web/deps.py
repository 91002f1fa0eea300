"""What the web process is given: books, engine, clock, secrets. Built outside, read here."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cases.books import Board, Inbox, Sellers, Tokens
from cases.books.figures import FigureBook
from web.ports import CaseEngine, Health, TimeSource


@dataclass(frozen=True)
class RateLimit:
    """A token bucket for each sender: `burst` requests at once, `per_second` in the long run."""

    per_second: float = 500.0
    burst: int = 5000


@dataclass(frozen=True)
class WebDeps:
    """Everything the application needs; nothing is read from the environment."""

    inbox: Inbox
    board: Board
    sellers: Sellers
    tokens: Tokens
    engine: CaseEngine
    health: Health
    clock: TimeSource
    webhook_secrets: list[str]
    """Standard Webhooks secrets (`whsec_` and base64); any of them signs, for rotation."""
    wake: Callable[[], None]
    """Tells the dispatcher that events were stored."""
    temporal_ui: str = ""
    """Base address of Temporal's Web UI; empty = none to link to."""
    namespace: str = "default"
    """Temporal's namespace, for the links."""
    version: str = ""
    rate: RateLimit = field(default_factory=RateLimit)
    stream_pause: float = 1.0
    """Seconds between two looks at the board for the event stream."""
    figures: FigureBook | None = None
    """Counts the books for `/metrics`; None = it tells of the process alone."""
    figures_pause: float = 5.0
    """Least seconds between two looks at the books for `/metrics`; 0 = look each time."""
    disk: Path | None = None
    """A folder whose file system `/metrics` tells of."""
