"""Cases as people read them in a terminal."""

from datetime import UTC, datetime
from typing import Any

from rich.console import Console, RenderableType
from rich.markup import escape
from rich.table import Column, Table


def queue(page: dict[str, Any], now: datetime) -> RenderableType:
    """The queue, one line a case."""
    # The id is what one copies into the next command: it is never broken or cut.
    table = Table(
        Column("case", no_wrap=True, overflow="fold"),
        "playbook",
        "stage",
        "status",
        "due",
        "assignee",
    )
    for case in page["cases"]:
        table.add_row(
            escape(case["case_id"]),
            case["playbook"],
            case["stage"],
            case["outcome"] or case["status"],
            _due(case, now),
            escape(case["assignee"] or "–"),
        )
    return table


def show(console: Console, case: dict[str, Any], now: datetime) -> None:
    """One case: where it stands, what is open, what was said, what may be done."""
    stale = " [yellow](the engine is away; as last recorded)[/yellow]" if case["stale"] else ""
    console.print(f"[bold]{escape(case['case_id'])}[/bold] version {case['version']}{stale}")
    console.print(_facts(case))
    for title, rows in _sections(case, now):
        if rows:
            table = Table(title=title, title_justify="left", show_header=False)
            for row in rows:
                table.add_row(*(escape(str(cell)) for cell in row))
            console.print(table)
    console.print("You may:", escape(", ".join(case["actions"]) or "nothing now"))


def history(entries: list[dict[str, Any]]) -> RenderableType:
    """The audit."""
    table = Table("at (UTC)", "who", "what", Column("why", overflow="fold"))
    for entry in entries:
        who = entry["actor"] if entry["verified"] else f"{entry['actor']} (unverified)"
        facts = ", ".join(f"{k}={v}" for k, v in entry["facts"].items())
        why = " · ".join(part for part in (entry["why"], facts) if part)
        table.add_row(_stamp(entry["at"]), escape(who), entry["what"], escape(why))
    return table


def _facts(case: dict[str, Any]) -> RenderableType:
    ledger = case["ledger"]
    money = (
        f"paid {ledger['paid']}, refunded {ledger['refunded']}, by others {ledger['observed']}, "
        f"under way {ledger['in_flight']}, unknown {ledger['unknown']} {ledger['currency']}"
    )
    rows = {
        "status": case["outcome"] or case["status"],
        "playbook": f"{case['playbook']}, stage {case['stage']}",
        "order": f"{case['order_id'] or '–'} ({case['marketplace']}, {case['seller']})",
        "buyer": str(case["buyer"].get("name") or "–"),
        "assignee": case["assignee"] or "–",
        "money": money,
        "Temporal": case["temporal_url"] or "–",
    }
    table = Table(show_header=False, box=None)
    for name, value in rows.items():
        table.add_row(f"[dim]{name}[/dim]", escape(value))
    return table


def _sections(case: dict[str, Any], now: datetime) -> list[tuple[str, list[tuple[Any, ...]]]]:
    decision = case["decision"]
    options = decision["options"] if decision else []
    return [
        (
            f"Decision: {escape(decision['question'])}" if decision else "",
            [(o["key"], o["label"], o["consequence"]) for o in options],
        ),
        (
            "Approvals",
            [
                (a["id"], a["kind"], f"{a['amount']} {a['currency']}", a["reason"], a["state"])
                for a in case["approvals"]
            ],
        ),
        (
            "Tasks",
            [(t["id"], t["kind"], t["title"], _stamp(t["due"]), t["state"]) for t in case["tasks"]],
        ),
        ("Clocks", [(c["kind"], _left(c["due"], now), c["why"]) for c in case["clocks"]]),
        (
            "Messages",
            [
                (_stamp(m["at"]), "←" if m["direction"] == "in" else "→", m["state"], m["text"])
                for m in case["messages"]
            ],
        ),
    ]


def _due(case: dict[str, Any], now: datetime) -> str:
    dues = [clock["due"] for clock in case.get("clocks", ()) if not clock["paused"]]
    return _left(min(dues, key=datetime.fromisoformat), now) if dues else "–"


def _left(due: str, now: datetime) -> str:
    minutes = int((datetime.fromisoformat(due) - now).total_seconds() // 60)
    return f"in {_length(minutes)}" if minutes >= 0 else f"overdue {_length(-minutes)}"


def _length(minutes: int) -> str:
    if minutes < 120:
        return f"{minutes} min"
    hours = minutes // 60
    return f"{hours} h" if hours < 48 else f"{hours // 24} d"


def _stamp(at: str) -> str:
    return datetime.fromisoformat(at).astimezone(UTC).strftime("%Y-%m-%d %H:%M")
