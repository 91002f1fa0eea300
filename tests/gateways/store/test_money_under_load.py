"""However many ask at once, from whichever process: never more than was paid, never both."""

import asyncio
from collections.abc import Awaitable
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text
from sqlalchemy.util import await_only

from cases.books import LedgerRow
from cases.errors import RefusedMovement, StoreUnavailable
from cases.money import Money
from gateways.store import Store, migrate, open_store, orders
from gateways.store.engine import open_database
from gateways.store.settings import StoreSettings
from tests.gateways.store.build import NOW, SELLER, at, euros, intent, parcel

ORDERS = (f"load-{n}" for n in count())
HASTY = StoreSettings(busy_timeout=0.2)
LEFT = {"submitting", "unknown", "applied", "observed"}

quick = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
cents = st.integers(min_value=1, max_value=3000)
wishes = st.lists(st.one_of(cents, st.just("parcel"), st.just("freeze")), min_size=2, max_size=14)


async def allowed(wish: Awaitable[object]) -> bool:
    try:
        return bool(await wish)
    except RefusedMovement:
        return False


def amount(cent: int) -> Money:
    return euros(f"{cent / 100:.2f}")


def total(rows: list[LedgerRow], states: set[str]) -> Money:
    return Money.total((row.amount for row in rows if row.state in states), "EUR")


@quick
@given(wanted=st.lists(cents, min_size=2, max_size=20), paid=cents, seen=st.lists(cents))
def test_the_cap_holds_when_intents_and_submissions_race(
    url: str, wanted: list[int], paid: int, seen: list[int]
) -> None:
    async def race(one: Store, two: Store, order: str) -> None:
        def books(n: int) -> Store:
            return (one, two)[n % 2]

        intents = [
            intent(f"{order}-{n}", amount(cent), order=order, paid=amount(paid))
            for n, cent in enumerate(wanted)
        ]
        granted = await asyncio.gather(
            *(allowed(books(n).refunds.intend(i, NOW)) for n, i in enumerate(intents))
        )
        rows = await one.refunds.rows(SELLER, order)
        assert len(rows) == sum(granted)
        assert total(rows, {"approved"}) <= amount(paid)
        smallest_refused = min(
            (i.amount for i, ok in zip(intents, granted, strict=True) if not ok),
            default=amount(paid + 1),
        )
        assert total(rows, {"approved"}) + smallest_refused > amount(paid)

        ids = [row.movement_id for row in rows]
        observed = [
            one.refunds.observe(SELLER, order, "c", f"R{n}", amount(cent), "amazon", at(1))
            for n, cent in enumerate(seen)
        ]
        submitted, _ = await asyncio.gather(
            asyncio.gather(
                *(
                    allowed(books(n).refunds.submitting(m, "doc", "sha", at(1)))
                    for n, m in enumerate(ids * 2)
                )
            ),
            asyncio.gather(*observed),
        )
        rows = await two.refunds.rows(SELLER, order)
        assert sum(submitted) == sum(row.state == "submitting" for row in rows)
        ours = total(rows, {"submitting"})
        assert ours <= amount(paid)
        if sum(seen) == 0:
            assert all(row.state == "submitting" for row in rows)

    async def run() -> None:
        async with open_store(url) as one, open_store(url) as two:
            await race(one, two, next(ORDERS))

    asyncio.run(run())


@quick
@given(wishes=wishes)
def test_money_and_goods_never_leave_both(url: str, wishes: list[int | str]) -> None:
    async def race(one: Store, two: Store, order: str) -> None:
        def ask(n: int, wish: int | str) -> Awaitable[object]:
            books = (one, two)[n % 2]
            if wish == "parcel":
                return books.shipments.intend(parcel(f"{order}-{n}", order=order), True, NOW)
            if isinstance(wish, int):
                wanted = intent(f"{order}-{n}", amount(wish), order=order, paid=amount(5000))
                return books.refunds.intend(wanted, NOW)
            return books.refunds.freeze(SELLER, order, True)

        await asyncio.gather(*(allowed(ask(n, wish)) for n, wish in enumerate(wishes)))
        refunds = await one.refunds.rows(SELLER, order)
        parcels = await two.shipments.rows(SELLER, order)
        assert not (refunds and parcels)
        assert total(refunds, {"approved"}) <= amount(5000)

    async def run() -> None:
        async with open_store(url) as one, open_store(url) as two:
            await race(one, two, next(ORDERS))

    asyncio.run(run())


@quick
@given(seen=st.lists(cents, max_size=4), wanted=st.lists(cents, min_size=1, max_size=8))
def test_what_leaves_fits_beside_what_was_seen_before(
    url: str, seen: list[int], wanted: list[int]
) -> None:
    async def run() -> None:
        order = next(ORDERS)
        async with open_store(url) as store:
            book = store.refunds
            for n, cent in enumerate(wanted):
                wish = intent(f"{order}-{n}", amount(cent), order=order, paid=amount(9000))
                await allowed(book.intend(wish, NOW))
            for n, cent in enumerate(seen):
                await book.observe(SELLER, order, "c", f"R{n}", amount(cent), "amazon", NOW)
            rows = await book.rows(SELLER, order)
            waiting = [row.movement_id for row in rows if row.state == "approved"]
            await asyncio.gather(
                *(allowed(book.submitting(m, "doc", "sha", at(1))) for m in waiting)
            )
            rows = await book.rows(SELLER, order)
            assert total(rows, LEFT) <= amount(max(9000, sum(seen)))

    asyncio.run(run())


async def test_the_cap_holds_whatever_isolation_the_server_prefers(bare_url: str) -> None:
    """A snapshot from before the order's lock would not see what the other process wrote."""

    def prefer_snapshots(tx: Connection) -> None:
        if tx.dialect.name == "postgresql":
            name = tx.scalar(text("SELECT current_database()"))
            level = "SET default_transaction_isolation TO 'repeatable read'"
            tx.execute(text(f"ALTER DATABASE {name} {level}"))

    await migrate(bare_url)
    async with open_database(bare_url) as database:
        await database.write(prefer_snapshots)
    async with open_store(bare_url) as one, open_store(bare_url) as two:
        for order in ("iso-1", "iso-2", "iso-3"):
            await one.refunds.freeze(SELLER, order, False)
            wishes = [
                allowed((one, two)[n % 2].refunds.intend(intent(f"{order}-{n}", order=order), NOW))
                for n in range(12)
            ]
            assert sum(await asyncio.gather(*wishes)) == 2


async def test_a_held_order_counts_as_away_and_then_is_free_again(url: str) -> None:
    async with open_database(url) as holder, open_store(url, settings=HASTY) as store:
        held, release = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()

        def hold(tx: Connection) -> None:
            orders.hold(tx, SELLER, "held")
            loop.call_soon_threadsafe(held.set)
            if tx.dialect.name == "postgresql":
                await_only(release.wait())
            else:
                asyncio.run_coroutine_threadsafe(release.wait(), loop).result()

        holding = asyncio.create_task(holder.write(hold))
        await held.wait()
        with pytest.raises(StoreUnavailable):
            await store.refunds.intend(intent("m1", order="held"), NOW)
        release.set()
        await holding
        assert await store.refunds.intend(intent("m1", order="held"), NOW)
