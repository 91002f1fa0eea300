"""The table: on the terminal, as a page, as JSON, as a picture."""

import json
import platform
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import cores
from bench.drawing import picture
from bench.figures import Figure, Row

HEADINGS = ("figure", "median", "lowest to highest", "aim", "")


def show(rows: list[Row], console: Console) -> None:
    """Print the table and what must be known beside it."""
    table = Table(title="Figures", title_justify="left")
    for heading in HEADINGS:
        table.add_column(heading, justify="right" if heading == "median" else "left")
    for row in rows:
        table.add_section()
        table.add_row(f"[bold]{row.title}[/bold] ({row.seconds:.0f} s)")
        if row.result is None:
            table.add_row(f"[red]not measured: {row.failure}[/red]")
            continue
        for figure in row.result.figures:
            mark = {True: "[green]met[/green]", False: "[red]missed[/red]", None: ""}[figure.met]
            table.add_row(*_cells(figure), mark)
    console.print(table)
    for row in rows:
        for note in row.result.notes if row.result else ():
            console.print(f"{row.title}: {note}", style="dim", highlight=False, markup=False)


def together(rows: list[Row], folder: Path) -> list[Row]:
    """Return the rows that the folder's figures have, with these in their places."""
    file = folder / "figures.json"
    if not file.exists():
        return rows
    again = {row.name: row for row in rows}
    kept = [Row.model_validate(one) for one in json.loads(file.read_text("utf-8"))["rows"]]
    merged = [again.pop(row.name, row) for row in kept]
    return merged + list(again.values())


def write(rows: list[Row], folder: Path) -> None:
    """Write figures.md, figures.json and figures.svg into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    machine = _machine()
    told = {"machine": machine, "rows": [row.model_dump(mode="json") for row in rows]}
    text = json.dumps(told, indent=2, ensure_ascii=False)
    (folder / "figures.json").write_text(text + "\n", encoding="utf-8")
    (folder / "figures.svg").write_text(picture(rows), encoding="utf-8")
    (folder / "figures.md").write_text(_page(rows, machine), encoding="utf-8")


def _cells(figure: Figure) -> tuple[str, str, str, str]:
    spread = "" if figure.rounds < 2 else f"{_number(figure.low)} to {_number(figure.high)}"
    aim = "" if figure.aim is None else f"{figure.aim.kind} {_number(figure.aim.bound)}"
    unit = "" if figure.unit in ("ratio", "") else f" {figure.unit}"
    return figure.name, f"{_number(figure.value)}{unit}", spread, aim


def _number(value: float) -> str:
    """Three digits that mean something."""
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.2f}" if abs(value) >= 1 else f"{value:.3g}"


def _machine() -> str:
    memory = ""
    info = Path("/proc/meminfo")
    if info.exists():
        memory = f", {int(info.read_text().split()[1]) / 2**20:.0f} GiB"
    apart = "kept apart" if cores.pinned() else "not kept apart: the system or the machine cannot"
    return (
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, "
        f"{cores.count()} cores{memory}; measured and measuring processes {apart}"
    )


def _page(rows: list[Row], machine: str) -> str:
    parts = [
        "# Figures",
        "",
        f"Written by `make bench`. {machine}. Ratios are of one run, of rounds that take turns; "
        "the median is shown with the lowest and highest round. What the rows do, and why where an "
        "aim is missed: [Measuring](measuring.md).",
        "",
        "![The figures that have an aim](figures.svg)",
    ]
    for row in rows:
        parts += ["", f"## {row.title}", ""]
        parts += [f"Not measured: {row.failure}"] if row.result is None else _section(row)
    return "\n".join(parts) + "\n"


def _section(row: Row) -> list[str]:
    assert row.result is not None
    lines = _table([list(HEADINGS)])
    for figure in row.result.figures:
        mark = {True: "met", False: "**missed**", None: ""}[figure.met]
        lines.append(_line([*_cells(figure), mark]))
    lines += [f"\n{note}" for note in row.result.notes]
    if row.result.details:
        lines += ["", *_table(row.result.details)]
    return lines


def _table(lines: list[list[str]]) -> list[str]:
    heading, *rest = lines
    return [_line(heading), "|" + "---|" * len(heading), *(_line(line) for line in rest)]


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
