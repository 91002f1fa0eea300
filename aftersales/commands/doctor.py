"""`aftersales doctor`: looks at each piece and says what to do."""

import asyncio
import json
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from aftersales.commands.target import AsJson
from aftersales.doctor.findings import Area, Finding

_COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


def doctor(
    only: Annotated[list[Area] | None, typer.Option(help="Look at this alone; repeat it.")] = None,
    skip: Annotated[list[Area] | None, typer.Option(help="Leave this out; repeat it.")] = None,
    as_json: AsJson = False,
) -> None:
    """Look at each piece of this installation and say what to do; exit 1 if one does not work."""
    # Imported here: looking at everything loads everything.
    from aftersales.doctor.examining import examine
    from aftersales.logs import configure_logs
    from aftersales.roles import leave

    configure_logs("console", "CRITICAL")
    found = asyncio.run(examine(only or (), skip or ()))
    broken = [finding for finding in found if finding.state == "fail"]
    if as_json:
        told = {"ok": not broken, "findings": [finding.row() for finding in found]}
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        _print(found)
    leave(1 if broken else 0)


def _print(found: list[Finding]) -> None:
    console = Console()
    table = Table("piece", "state", Column("found", overflow="fold"), Column("do", overflow="fold"))
    for finding in found:
        state = f"[{_COLOURS[finding.state]}]{finding.state}[/]"
        table.add_row(finding.piece, state, escape(finding.found), escape(finding.remedy))
    console.print(table)
    broken = sum(finding.state == "fail" for finding in found)
    warned = sum(finding.state == "warn" for finding in found)
    console.print(f"{len(found)} looked at, {broken} broken, {warned} to look after")
