"""The only place that names adapters: settings in, a wired application out."""

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import structlog
from temporalio.client import Client
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.envconfig import ClientConfig
from temporalio.runtime import Runtime
from temporalio.service import GrpcCompression

from activities.messages import MessageActivities
from activities.orders import OrderActivities
from activities.records import RecordActivities
from activities.refunds import RefundActivities
from activities.shipments import ShipmentActivities
from aftersales.carrying import Carrying
from aftersales.clock import WallClock, WorldClock
from aftersales.secret_files import temporal_key
from aftersales.settings import Settings
from cases.books import SellerProfile
from cases.ports import Clock
from gateways.amazon.client import AmazonClient
from gateways.amazon.messaging import AmazonMessaging
from gateways.amazon.orders import AmazonOrders
from gateways.amazon.refunds import AmazonRefunds
from gateways.amazon.shipments import AmazonShipments
from gateways.mail.settings import SmtpSettings
from gateways.mail.smtp import SmtpMail
from gateways.store.migrations import require_current
from gateways.store.store import Store, open_store
from telemetry.meters import DISAGREEMENTS
from workers.running import Crew

log = structlog.get_logger(__name__)
DEFAULT_TEMPORAL = "localhost:7233"
"""Where Temporal's own tools look when nothing is said."""
COMPRESSION = GrpcCompression.NONE
"""A task is a few KiB and the server is near: to squeeze it costs more than to send it."""


@dataclass(frozen=True)
class App:
    """What every role shares."""

    settings: Settings
    store: Store
    clock: Clock


def clock_of(settings: Settings) -> Clock:
    """Return the clock that the settings ask for."""
    return WorldClock(settings.clock_file) if settings.clock_file else WallClock()


@asynccontextmanager
async def open_app(settings: Settings) -> AsyncIterator[App]:
    """Open the books and take over what the settings say of sellers, where it has changed.

    Raises StoreUnavailable, and StoreOutdated where `migrate` has to run first.
    """
    await require_current(settings.database_url)
    async with open_store(settings.database_url, settings.outage_file, settings.database) as store:
        for name in settings.sellers:
            if await store.sellers.apply(profile_of(name, settings)):
                log.info("seller.settings_taken_over", seller=name)
        yield App(settings=settings, store=store, clock=clock_of(settings))


def profile_of(name: str, settings: Settings) -> SellerProfile:
    """Return a seller's profile as the settings say."""
    seller = settings.sellers[name]
    return SellerProfile(
        seller=name,
        autopilot=seller.autopilot,
        policy=seller.policy,
        calendar=seller.calendar,
        sender=seller.sender,
        settings=seller.settings,
    )


async def connect(lazy: bool = False, runtime: Runtime | None = None) -> Client:
    """Connect to Temporal as its environment configuration says.

    Raises RuntimeError while it is away, BadSecretFile for a key's file that cannot be used
    (`read_settings` says so earlier).
    """
    told = dict(os.environ)
    config = ClientConfig.load_client_connect_config(override_env_vars=told | temporal_key(told))
    config.setdefault("target_host", DEFAULT_TEMPORAL)
    return await Client.connect(
        **config,
        data_converter=pydantic_data_converter,
        lazy=lazy,
        interceptors=[Carrying()],
        runtime=runtime,
        grpc_compression=COMPRESSION,
    )


@asynccontextmanager
async def open_crew(app: App) -> AsyncIterator[Crew]:
    """Fill the activities' ports with the real adapters."""
    settings = app.settings
    credentials = {n: s.amazon for n, s in settings.sellers.items() if s.amazon is not None}
    async with AsyncExitStack() as stack:
        amazon = await stack.enter_async_context(AmazonClient(settings.amazon, credentials))
        orders = AmazonOrders(amazon)
        smtp = settings.smtp or SmtpSettings(sender="nobody@aftersales.invalid")
        yield Crew(
            messages=MessageActivities(
                app.store.messages,
                app.store.sellers,
                SmtpMail(smtp),
                AmazonMessaging(amazon),
                app.clock,
            ),
            orders=OrderActivities(orders),
            records=RecordActivities(app.store.board, app.store.refunds, DISAGREEMENTS.inc),
            refunds=RefundActivities(app.store.refunds, AmazonRefunds(amazon), orders, app.clock),
            shipments=ShipmentActivities(app.store.shipments, AmazonShipments(amazon), app.clock),
        )
