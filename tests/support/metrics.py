"""Every metric that the code knows, and every one that a rule or a dashboard asks for."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prometheus_client import REGISTRY

import telemetry.meters
import workers.meters
from cases.books.figures import Figures
from web.figures import families, pieces
from web.telemetry import Telemetry

OWN = "aftersales_"
_SUFFIXES = ("_bucket", "_count", "_sum")
IN_CODE = (telemetry.meters, workers.meters)
"""Imported for what they put into the default registry."""


@dataclass(frozen=True)
class Metric:
    """One metric as Prometheus knows it."""

    name: str
    kind: str
    labels: tuple[str, ...]
    words: str


def in_code() -> dict[str, Metric]:
    """All metrics of ours, by name (counters with their `_total`)."""
    web = Telemetry("1", disk=None)
    web.watch(_here())
    found = [_of(m) for registry in (web.registry, REGISTRY) for m in _meters(registry)]
    found += [
        Metric(f.name, f.type, tuple(f._labelnames), f.documentation)
        for f in (pieces([]), *families(Figures()))
    ]
    return {metric.name: metric for metric in found if metric.name.startswith(OWN)}


def asked(expression: str) -> set[str]:
    """The names of ours in a PromQL expression, without what histograms add to theirs."""
    return {_plain(name) for name in re.findall(rf"\b{OWN}\w+", expression)}


def _plain(name: str) -> str:
    for suffix in _SUFFIXES:
        if name.endswith(suffix):
            return name.removesuffix(suffix)
    return name


def _meters(registry: Any) -> list[Any]:
    return [m for m in registry._collector_to_names if hasattr(m, "_labelnames")]


def _of(meter: Any) -> Metric:
    name = meter._name + ("_total" if meter._type == "counter" else "")
    return Metric(name, meter._type, tuple(meter._labelnames), meter._documentation)


def _here() -> Path:

    return Path(__file__).parent
