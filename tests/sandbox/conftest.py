"""One sandbox for all tests that need no settings of their own; each finds it empty."""

from collections.abc import Iterator

import pytest

from tests.sandbox.support import SECRET, Receiver, Seller, World, receiving, running


@pytest.fixture(scope="session")
def _receiver() -> Iterator[tuple[Receiver, str]]:
    receiver = Receiver()
    with receiving(receiver) as url:
        yield receiver, url


@pytest.fixture(scope="session")
def _world(
    tmp_path_factory: pytest.TempPathFactory, _receiver: tuple[Receiver, str]
) -> Iterator[World]:
    directory = tmp_path_factory.mktemp("sandbox")
    with running(directory, webhook_url=_receiver[1], webhook_secret=SECRET) as world:
        yield world


@pytest.fixture
def receiver(_receiver: tuple[Receiver, str]) -> Receiver:
    """Whatever the sandbox sends arrives here."""
    _receiver[0].requests.clear()
    _receiver[0].answers.clear()
    return _receiver[0]


@pytest.fixture
def world(_world: World, receiver: Receiver) -> World:
    """An empty world."""
    _world.control("DELETE", "", status=204)
    return _world


@pytest.fixture
def seller(world: World) -> Iterator[Seller]:
    """The seller, signed in at Amazon."""
    seller = Seller(world)
    yield seller
    seller.http.close()
