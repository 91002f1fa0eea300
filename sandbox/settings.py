"""What the command line and the environment may change."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Settings:
    """Everything the sandbox needs to know before it starts.

    Each field is a command-line option (`smtp_port` is `--smtp-port`) and an environment variable
    (`SANDBOX_SMTP_PORT`); the command line wins.
    """

    host: str = "127.0.0.1"
    port: int = 8090
    """HTTP port; 0 takes a free one."""
    smtp_port: int = 0
    """SMTP port on the same host; 0 takes a free one."""
    data: str = ":memory:"
    """SQLite file that keeps the world, or `:memory:` to forget it at the end."""
    webhook_url: str | None = None
    """Where events go; without it nothing is announced."""
    webhook_secret: str = ""
    """Standard Webhooks secret (`whsec_` and base64); needed beside `webhook_url`."""
    seller: str = "acme"
    """The one seller of this world, as events name it."""
    sender: str = "seller@acme.example"
    """The seller's registered sender: mail from anybody else is refused."""
    clock_file: Path | None = None
    """Shared file with the offset of world time from wall time, in seconds."""
    outage_file: Path | None = None
    """File that makes the application's store refuse while it exists; without it the store cannot
    be broken from here."""
    ready_file: Path | None = None
    """Written once both servers listen: `{"http": URL, "smtp": "HOST:PORT"}`."""
    feed_seconds: float = 30.0
    """World time from the moment that a feed is accepted until it is processed."""
    rate_scale: float = 100_000.0
    """Factor on Amazon's published rates in `x-amzn-RateLimit-Limit`; 1 tells the real ones.

    Amazon's own (one feed in two minutes) would slow down whoever obeys them, and virtual time
    does not help against that.
    """

    def __post_init__(self) -> None:
        """Refuse a webhook address that no event could be signed for."""
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("webhook_url needs webhook_secret")

    @classmethod
    def read(cls, argv: Sequence[str], environ: Mapping[str, str]) -> "Settings":
        """Read settings from the command line and, behind it, the environment.

        Raises `SystemExit` (2) on a wrong option and `ValueError` on a contradictory one.
        """
        parser = argparse.ArgumentParser(prog="sandbox", description=__doc__)
        for field in fields(cls):
            variable = f"SANDBOX_{field.name.upper()}"
            parser.add_argument(
                f"--{field.name.replace('_', '-')}",
                type=_READERS.get(field.name, str),
                default=environ.get(variable, field.default),
                help=f"default: {field.default} ({variable})",
            )
        return cls(**vars(parser.parse_args(argv)))


_READERS: dict[str, Any] = {
    "port": int,
    "smtp_port": int,
    "clock_file": Path,
    "outage_file": Path,
    "ready_file": Path,
    "feed_seconds": float,
    "rate_scale": float,
}
