"""Every kind of fault at every write: the fact that the adapter reports, and what was booked."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from cases.errors import GatewayError
from cases.money import Money
from cases.outcomes import Applied, Rejected, Unknown, WriteOutcome
from cases.ports import OutgoingMail, RefundLine, RefundOrder, ShipmentLine, ShipmentOrder
from gateways.amazon.client import AmazonClient
from gateways.amazon.messaging import AmazonMessaging
from gateways.amazon.refunds import AmazonRefunds
from gateways.amazon.settings import AmazonPatience
from gateways.amazon.shipments import AmazonShipments
from gateways.mail.settings import SmtpSettings
from gateways.mail.smtp import SmtpMail
from tests.gateways.world import Addresses, World

pytestmark = pytest.mark.asyncio
DONE = timedelta(minutes=1)
"""World time after which the sandbox has processed a feed."""


async def nothing() -> None:
    """A commit that only lets things go on."""


class Writes:
    """The four writes that decide, each for an order of its own, and what the world booked."""

    def __init__(self, world: World, amazon: AmazonClient, mailer: SmtpMail) -> None:
        self.world, self.amazon, self.mailer = world, amazon, mailer
        self.order_id = world.order(marketplace="DE", total=24.90, shipped="-3d", delivered="-1d")
        self.committed = 0

    async def refunds(self) -> WriteOutcome:
        item = self.world.book(self.order_id)["order"]["items"][0]
        line = RefundLine(
            order_item_id=item["order_item_id"],
            sku=item["sku"],
            principal=Money.of("24.90", "EUR"),
        )
        refund = RefundOrder(
            seller="acme",
            marketplace="DE",
            order_id=self.order_id,
            movement_id="m-1",
            reason_code="CustomerReturn",
            lines=[line],
        )
        gateway = AmazonRefunds(self.amazon)
        return await gateway.submit(await gateway.prepare(refund))

    async def shipments(self) -> WriteOutcome:
        order = self.world.book(self.order_id)["order"]
        return await AmazonShipments(self.amazon).create(
            ShipmentOrder(
                seller="acme",
                marketplace="DE",
                order_id=self.order_id,
                reference=f"R-{self.order_id}",
                displayable_order_id=self.order_id,
                ordered_at=datetime(2026, 3, 2, 8, tzinfo=UTC),
                comment="Replacement",
                address=order["address"],
                lines=[ShipmentLine(sku=order["items"][0]["sku"], quantity=1, line_id="1")],
            )
        )

    async def messages(self) -> WriteOutcome:
        return await AmazonMessaging(self.amazon).send_unexpected_problem(
            "acme", "DE", self.order_id, "Es tut uns leid.", "de", self.commit
        )

    async def mail(self) -> WriteOutcome:
        letter = OutgoingMail(
            seller="acme",
            message_id=f"<{self.order_id}@acme.example>",
            to=self.world.relay_email(self.order_id),
            subject=f"Bestellung {self.order_id}",
            text="Es tut uns leid.",
            language="de",
            sent_at=datetime(2026, 3, 2, 8, tzinfo=UTC),
        )
        return await self.mailer.send(letter, self.commit)

    async def commit(self) -> None:
        self.committed += 1

    def booked(self, target: str) -> int:
        """How often the world did what a target asks for, once feeds are processed."""
        self.world.forward(DONE)
        book = self.world.book(self.order_id)
        return len(book[{"mail": "messages"}.get(target, target)])

    def of(self, target: str) -> Callable[[], Awaitable[WriteOutcome]]:
        return {
            "refunds": self.refunds,
            "shipments": self.shipments,
            "messages": self.messages,
            "mail": self.mail,
        }[target]


@pytest.fixture
def writes(world: World, amazon: AmazonClient, mailer: SmtpMail) -> Writes:
    return Writes(world, amazon, mailer)


APPLIED, UNKNOWN, REJECTED, NOTHING = Applied, Unknown, Rejected, GatewayError
FACTS: list[tuple[str, str, type[object], int]] = [
    # target, fault, what the adapter reports, how often it was booked
    ("refunds", "none", APPLIED, 1),
    ("refunds", "timeout_before", UNKNOWN, 0),
    ("refunds", "timeout_after", UNKNOWN, 1),
    ("refunds", "http_503_html", UNKNOWN, 0),
    ("refunds", "empty_502", UNKNOWN, 0),
    ("refunds", "reset", UNKNOWN, 0),
    ("refunds", "stuck", APPLIED, 0),
    ("refunds", "rejected", APPLIED, 0),
    ("shipments", "none", APPLIED, 1),
    ("shipments", "timeout_before", UNKNOWN, 0),
    ("shipments", "timeout_after", UNKNOWN, 1),
    ("shipments", "http_503_html", UNKNOWN, 0),
    ("shipments", "empty_502", UNKNOWN, 0),
    ("shipments", "reset", UNKNOWN, 0),
    ("shipments", "stuck", APPLIED, 1),
    ("shipments", "rejected", REJECTED, 0),
    ("messages", "none", APPLIED, 1),
    ("messages", "timeout_before", UNKNOWN, 0),
    ("messages", "timeout_after", UNKNOWN, 1),
    ("messages", "http_503_html", UNKNOWN, 0),
    ("messages", "empty_502", UNKNOWN, 0),
    ("messages", "reset", UNKNOWN, 0),
    ("messages", "stuck", APPLIED, 0),
    ("messages", "rejected", REJECTED, 0),
    ("mail", "none", APPLIED, 1),
    ("mail", "timeout_before", UNKNOWN, 0),
    ("mail", "timeout_after", UNKNOWN, 1),
    ("mail", "http_503_html", NOTHING, 0),
    ("mail", "empty_502", NOTHING, 0),
    ("mail", "reset", UNKNOWN, 0),
    ("mail", "stuck", APPLIED, 0),
    ("mail", "rejected", REJECTED, 0),
]


@pytest.mark.parametrize(("target", "kind", "fact", "booked"), FACTS)
async def test_a_write_ends_in_the_fact_that_is_known(
    writes: Writes, target: str, kind: str, fact: type[object], booked: int
) -> None:
    if kind != "none":
        writes.world.fault(target, kind)
    try:
        outcome: object = await writes.of(target)()
    except GatewayError as error:
        outcome = error
    assert isinstance(outcome, fact)
    assert writes.booked(target) == booked
    assert writes.committed == (target in ("messages", "mail"))


@pytest.mark.parametrize("target", ["refunds", "shipments", "messages", "mail"])
async def test_a_slow_answer_that_is_not_waited_for_is_unknown(writes: Writes, target: str) -> None:
    writes.world.fault(target, "slow")
    assert isinstance(await writes.of(target)(), Unknown)
    assert writes.booked(target) == 1


class TestWithTheUsualPatience:
    @pytest.fixture
    def patience(self) -> AmazonPatience:
        return AmazonPatience()

    @pytest.fixture
    def mailer(self, sandbox: Addresses) -> SmtpMail:
        return SmtpMail(
            SmtpSettings(
                host=sandbox.smtp_host, port=sandbox.smtp_port, sender="seller@acme.example"
            )
        )

    async def test_a_slow_answer_is_waited_for(
        self, world: World, amazon: AmazonClient, mailer: SmtpMail
    ) -> None:
        targets = ("refunds", "shipments", "messages", "mail")
        for target in targets:
            world.fault(target, "slow")
        all_writes = [Writes(world, amazon, mailer) for _ in targets]
        steps = [writes.of(target)() for writes, target in zip(all_writes, targets, strict=True)]
        outcomes = await asyncio.gather(*steps)
        assert [type(outcome) for outcome in outcomes] == [Applied] * 4
        booked = [w.booked(target) for w, target in zip(all_writes, targets, strict=True)]
        assert booked == [1, 1, 1, 1]


async def test_a_write_is_sent_once_however_it_ends(writes: Writes) -> None:
    writes.world.fault("refunds", "http_503_html")
    assert isinstance(await writes.refunds(), Unknown)
    assert await AmazonRefunds(writes.amazon).feeds_since("acme", "DE", writes.world.now()) == []
    assert writes.booked("refunds") == 0


async def test_an_unknown_write_keeps_the_id_of_its_request(writes: Writes) -> None:
    writes.world.fault("shipments", "http_503_html")
    lost = await writes.shipments()
    writes.world.fault("shipments", "reset")
    silent = await writes.shipments()
    assert isinstance(lost, Unknown)
    assert isinstance(silent, Unknown)
    assert lost.request_id
    assert silent.request_id
    assert (lost.why, silent.why) == ("http_503", "ReadError")
