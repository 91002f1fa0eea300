"""`GET /metrics/summary`: how many cases there are, by status, playbook and outcome."""

from collections import Counter
from typing import Any

from web.api.documents import Summary


def summary(counts: list[dict[str, Any]]) -> Summary:
    """Sum the board's counts."""
    running = [row for row in counts if row["status"] != "closed"]
    closed = [row for row in counts if row["status"] == "closed"]
    return Summary(
        open=sum(row["cases"] for row in running),
        closed=sum(row["cases"] for row in closed),
        breached=sum(row["cases"] for row in running if row["breached"]),
        by_status=_by("status", counts),
        by_playbook=_by("playbook", running),
        by_outcome=_by("outcome", closed),
    )


def _by(column: str, counts: list[dict[str, Any]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for row in counts:
        total[str(row[column])] += row["cases"]
    return dict(total)
