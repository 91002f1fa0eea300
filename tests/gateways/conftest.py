"""The adapters' counterpart: a sandbox process, and handles to look at its books."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from gateways.amazon.client import AmazonClient
from gateways.amazon.settings import (
    AmazonCredentials,
    AmazonEndpoints,
    AmazonPatience,
    AmazonSettings,
)
from gateways.mail.settings import SmtpSettings
from gateways.mail.smtp import SmtpMail
from tests.gateways.world import Addresses, World

ROOT = Path(__file__).parents[2]
PATIENCE = AmazonPatience(
    write_timeout=1.0, read_timeout=1.0, read_deadline=3.0, first_pause=0.02, turn_timeout=0.5
)
"""Short, but longer than a busy machine holds up the loop; a `slow` answer takes two seconds."""


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Addresses]:
    """Run one sandbox for all tests; every test places orders of its own."""
    command = [sys.executable, "-m", "sandbox", "--port", "0", "--rate-scale", "1e6"]
    keep = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    with subprocess.Popen(
        command, cwd=ROOT, env=keep, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        ready = process.stdout.readline()
        try:
            assert ready.startswith("sandbox ready"), ready
            told = dict(part.split("=", 1) for part in ready.split() if "=" in part)
            host, _, port = told["smtp"].rpartition(":")
            yield Addresses(http=told["http"], smtp_host=host, smtp_port=int(port))
        finally:
            process.terminate()


@pytest.fixture
def world(sandbox: Addresses) -> Iterator[World]:
    """The world's controls, started afresh."""
    with World(sandbox.http) as world:
        world.start_afresh()
        yield world


@pytest.fixture
def patience() -> AmazonPatience:
    """How long the adapters wait; a test may replace it."""
    return PATIENCE


@pytest.fixture
def sellers() -> dict[str, AmazonCredentials]:
    """One seller, whose credentials the sandbox takes."""
    credentials = {"client_id": "id", "client_secret": "secret", "refresh_token": "Atzr|1"}
    return {"acme": AmazonCredentials.model_validate(credentials | {"merchant_id": "M_ACME"})}


@pytest_asyncio.fixture
async def amazon(
    sandbox: Addresses, patience: AmazonPatience, sellers: dict[str, AmazonCredentials]
) -> AsyncIterator[AmazonClient]:
    """A client of the sandbox."""
    settings = AmazonSettings(
        endpoints=AmazonEndpoints.all_at(sandbox.http), patience=patience, user_agent="tests/1"
    )
    async with AmazonClient(settings, sellers) as client:
        yield client


@pytest.fixture
def mailer(sandbox: Addresses) -> SmtpMail:
    """The mail adapter, talking to the sandbox's relay."""
    return SmtpMail(
        SmtpSettings(
            host=sandbox.smtp_host,
            port=sandbox.smtp_port,
            sender="seller@acme.example",
            timeout=0.25,
        )
    )
