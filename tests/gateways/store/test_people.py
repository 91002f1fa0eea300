from sqlalchemy import Connection, select

from cases.books import Person, SellerProfile
from gateways.store import Store
from gateways.store.engine import open_database
from gateways.store.tables import tokens
from tests.gateways.store.build import NOW


async def test_a_sellers_profile_is_replaced_whole(store: Store) -> None:
    assert await store.sellers.profile("acme") is None
    acme = SellerProfile(seller="acme", policy={"money.auto_limit": 25}, sender="a@acme.example")
    await store.sellers.save(acme)
    assert await store.sellers.profile("acme") == acme

    later = SellerProfile(seller="acme", autopilot="off", settings={"stock": {"MUG": 3}})
    await store.sellers.save(later)
    await store.sellers.save(SellerProfile(seller="aaa"))
    assert await store.sellers.all() == [SellerProfile(seller="aaa"), later]


async def test_settings_are_taken_over_once_for_each_change_of_them(store: Store) -> None:
    told = SellerProfile(seller="acme", autopilot="assist", policy={"money.auto_limit": 25})
    assert await store.sellers.apply(told)
    assert not await store.sellers.apply(told)
    assert await store.sellers.profile("acme") == told

    changed = told.model_copy(update={"autopilot": "off"})
    assert await store.sellers.apply(changed)
    assert await store.sellers.all() == [changed]


async def test_what_was_saved_by_hand_stands_until_the_settings_change(store: Store) -> None:
    told = SellerProfile(seller="acme", autopilot="assist")
    by_hand = SellerProfile(seller="acme", autopilot="off")
    await store.sellers.apply(told)
    await store.sellers.save(by_hand)
    assert not await store.sellers.apply(told)
    assert await store.sellers.profile("acme") == by_hand
    assert await store.sellers.apply(told.model_copy(update={"sender": "a@acme.example"}))


async def test_a_token_says_who_acts(store: Store) -> None:
    kim = Person(name="kim", role="lead")
    await store.tokens.issue(kim, "secret-1", NOW)
    assert await store.tokens.who("secret-1") == kim
    for wrong in ("secret-2", "", "secret-1 ", "\x00", "\ud800"):
        assert await store.tokens.who(wrong) is None


async def test_a_token_changes_hands_and_can_be_revoked(store: Store) -> None:
    for person in (Person(name="kim", role="lead"), Person(name="lee", role="agent")):
        await store.tokens.issue(person, "secret-1", NOW)
    await store.tokens.issue(person, "secret-2", NOW)
    assert await store.tokens.who("secret-1") == Person(name="lee", role="agent")
    assert await store.tokens.revoke("kim") == 0
    assert await store.tokens.revoke("lee") == 2
    assert await store.tokens.who("secret-1") is None


async def test_no_token_is_kept_as_it_is(store: Store, url: str) -> None:
    def everything(tx: Connection) -> str:
        return str(tx.execute(select(tokens)).all())

    await store.tokens.issue(Person(name="kim", role="lead"), "secret-1", NOW)
    async with open_database(url) as database:
        assert "secret-1" not in await database.read(everything)
