"""What `aftersales policy` prints: tables for people, plain values for programs."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from cases.marketplaces import ALL
from cases.policy import Change, PolicyValue, Row
from cases.policy.carried import Touch

_PIPED = 160
"""Columns where nobody looks at a screen, so that nothing is cut."""


def _console() -> Console:
    screen = Console()
    return screen if screen.is_terminal else Console(width=_PIPED)


def show(rows: Iterable[Row], title: str, *, meaning: bool) -> None:
    """Print rules; with their `meaning` where few were asked for."""
    table = Table(title=title, show_lines=meaning)
    table.add_column("key", no_wrap=True, overflow="ignore")
    for name in ("value", "clock", "mark", "source", "since"):
        table.add_column(name, overflow="fold")
    if meaning:
        table.add_column("meaning", overflow="fold")
    for row in rows:
        cells = [row.value, row.clock, row.mark, row.source, row.since]
        cells += [row.about] if meaning else []
        table.add_row(row.key, *(escape(cell) for cell in cells))
    _console().print(table)


def merged(changes: Mapping[str, Iterable[Change]]) -> list[dict[str, Any]]:
    """Join what changes alike in several marketplaces, in the keys' order."""
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for place, here in changes.items():
        for change in here:
            before, after = _value(change.before), _value(change.after)
            since = change.after.since if change.after else None
            row = found.setdefault(
                (change.key, before, after),
                {
                    "key": change.key,
                    "before": before,
                    "after": after,
                    "since": since and since.isoformat(),
                    "marketplaces": [],
                },
            )
            row["marketplaces"].append(place)
    return sorted(found.values(), key=lambda row: str(row["key"]))


def _value(value: PolicyValue | None) -> str:
    if value is None:
        return "no such rule"
    return "none" if value.value is None else value.value


def differences(rows: Iterable[Mapping[str, Any]]) -> None:
    """Print how the rules differ."""
    table = Table(title="Rules that differ")
    table.add_column("key", no_wrap=True)
    for name in ("before", "after", "since", "marketplaces"):
        table.add_column(name, overflow="fold")
    for row in rows:
        places = row["marketplaces"]
        where = "all" if len(places) == len(ALL) else " ".join(places)
        table.add_row(row["key"], row["before"], row["after"], row["since"] or "", where)
    if table.row_count:
        _console().print(table)
    else:
        print("no rule differs")


def cases(touches: Iterable[Touch], looked_at: int | None) -> None:
    """Print which open cases a change would touch, and how."""
    if looked_at is None:
        print("open cases: not looked at, because no running system is known (--url, --token)")
        return
    hit = list(touches)
    print(f"open cases: {len(hit)} of {looked_at} carry other rules; they keep them")
    for touch in hit:
        print(f"{touch.case_id} ({touch.marketplace}, {touch.playbook}, {touch.status})")
        for change in touch.changes:
            print(f"  {change}")
        for move in touch.clocks:
            print(
                f"  {move.kind} due {move.before:%Y-%m-%d %H:%M} -> {move.after:%Y-%m-%d %H:%M} UTC"
            )
        if not touch.exact:
            print("  carries rules of another release; more than these may differ")


def as_json(touch: Touch) -> dict[str, Any]:
    """Return a touched case for programs."""
    return {
        "case_id": touch.case_id,
        "marketplace": touch.marketplace,
        "playbook": touch.playbook,
        "status": touch.status,
        "changes": [
            {"key": c.key, "before": _value(c.before), "after": _value(c.after)}
            for c in touch.changes
        ],
        "clocks": [
            {"kind": m.kind, "before": m.before.isoformat(), "after": m.after.isoformat()}
            for m in touch.clocks
        ],
        "exact": touch.exact,
    }
