"""An installation beside a Temporal that somebody else runs: two web processes, two workers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.shop import Shop
from tests.support import outside
from tests.support.outside import Site


@pytest.fixture(scope="module")
def shop(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shop]:
    """A shop whose database and Temporal are prepared; no role of ours runs yet.

    A module may ask for another kind of Temporal, or for all of `outside.TEMPORALS`.
    """
    folder: Path = tmp_path_factory.mktemp("shop")
    with outside.temporal(getattr(request, "param", "one program"), folder) as environment:
        site = Site(folder, environment)
        try:
            yield Shop.settle(site)
        finally:
            site.stop_all()
