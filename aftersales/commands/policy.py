"""`aftersales policy`: the rules in force, as people read them."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from aftersales.clock import WallClock
from cases import policy
from cases.errors import InvalidInput

app = typer.Typer(help="Deadlines and money rules.", no_args_is_help=True)
Place = Annotated[str, typer.Option(help="Country code or Amazon marketplace id.")]
Day = Annotated[str | None, typer.Option(help="A date (2026-03-02); default: today.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document instead of a table.")]


def _at(text: str | None) -> datetime:
    if text is None:
        return WallClock().now()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is no date; write 2026-03-02") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@app.command()
def show(marketplace: Place = "US", at: Day = None, as_json: AsJson = False) -> None:
    """Show every rule in force, with its source and mark (H read at Amazon, M, L, C ours)."""
    try:
        rows = policy.table(marketplace, _at(at))
    except InvalidInput as error:
        raise typer.BadParameter(str(error)) from error
    if as_json:
        print(json.dumps([row._asdict() for row in rows], default=str, ensure_ascii=False))
        return
    table = Table(
        "key", "value", "unit", "mark", "source", "since", title=f"Rules in {marketplace}"
    )
    for row in rows:
        table.add_row(row.key, row.value, row.unit, row.mark, row.source, row.since)
    Console().print(table)


@app.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Default: ours.")] = None,
) -> None:
    """Check rule files; exit 1 with line, key and remedy for each that is wrong."""
    named = files or []
    try:
        texts = {f.name: f.read_text(encoding="utf-8") for f in named} or policy.packaged_files()
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(str(error)) from error
    problems = policy.check(texts)
    for problem in problems:
        print(problem)
    if problems:
        raise typer.Exit(1)
    print(f"{len(texts)} files, no problems")


@app.command()
def diff(
    since: Annotated[str, typer.Argument(help="From this date …")],
    until: Annotated[str | None, typer.Argument(help="… to this one; default: today.")] = None,
    marketplace: Place = "US",
    as_json: AsJson = False,
) -> None:
    """Show what changed between two dates."""
    try:
        changes = policy.diff(
            policy.case_policy(marketplace, _at(since)), policy.case_policy(marketplace, _at(until))
        )
    except InvalidInput as error:
        raise typer.BadParameter(str(error)) from error
    if as_json:
        print(json.dumps([change._asdict() for change in changes], default=str))
        return
    for change in changes:
        print(change)
    if not changes:
        print("no rule changes between these dates")
