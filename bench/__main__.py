"""`python -m bench [NAME…] [--quick] [--into FOLDER]`: measure rows, print and keep the table.

Each row runs in a process of its own: none inherits another's memory, cores or failures. Exit code
1 if a row could not be measured; a missed aim is told in the table.
"""

import asyncio
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from aftersales.logs import configure_logs
from aftersales.roles import leave
from bench.figures import Result, Row
from bench.report import show, together, write
from bench.rows import Plan, named

_ERROR = re.compile(r"[\w.]+(Error|Exception|Stuck)\b")
DOCS = Path(__file__).parents[1] / "docs"


def run(
    names: Annotated[list[str] | None, typer.Argument(help="Rows; all if none is named.")] = None,
    quick: Annotated[
        bool, typer.Option(help="Tiny, to see that it works; figures mean little.")
    ] = False,
    into: Annotated[
        Path | None, typer.Option(help="Where figures.{md,json,svg} go; rows not named stay.")
    ] = None,
    result: Annotated[Path | None, typer.Option(hidden=True)] = None,
) -> None:
    """Measure rows and print the table; all of them also into docs/."""
    try:
        plans = named(names or [])
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    configure_logs("console", "ERROR")
    if result is not None:
        told = asyncio.run(plans[0].measure(quick))
        result.write_text(told.model_dump_json(), encoding="utf-8")
        leave(0)
    console = Console()
    rows = [_measured(plan, quick, console) for plan in plans]
    show(rows, console)
    folder = into or (DOCS if not names and not quick else None)
    if folder is not None:
        write(together(rows, folder) if names else rows, folder)
        console.print(f"written: {folder}/figures.md, figures.json, figures.svg", highlight=False)
    raise typer.Exit(int(any(row.failure for row in rows)))


def _measured(plan: Plan, quick: bool, console: Console) -> Row:
    console.print(f"{plan.title} …", style="dim", highlight=False)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        file = Path(folder) / "result.json"
        command = [sys.executable, "-m", "bench", plan.name, "--result", str(file)]
        done = subprocess.run(
            command + ["--quick"] * quick, stderr=subprocess.PIPE, text=True, check=False
        )
        seconds = time.monotonic() - began
        if done.returncode == 0 and file.exists():
            told = Result.model_validate_json(file.read_text(encoding="utf-8"))
            return Row(name=plan.name, title=plan.title, seconds=seconds, result=told)
    lines = [line for line in done.stderr.splitlines() if _ERROR.match(line)]
    lines = lines or [f"exit code {done.returncode}"]
    console.print(done.stderr[-3000:], style="red", highlight=False, markup=False)
    return Row(name=plan.name, title=plan.title, seconds=seconds, failure=lines[-1])


app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
app.command()(run)

if __name__ == "__main__":
    app()
