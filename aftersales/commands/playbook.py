"""`aftersales playbook`: the playbooks, their stages and their pictures, read from the code."""

import json
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from aftersales.commands.playbook_pages import DIRECTORY, outdated, write
from aftersales.drawing import Chart, chart_of, mermaid, svg
from workflows.playbook import Playbook
from workflows.playbooks import ALL

app = typer.Typer(no_args_is_help=True, help="Playbooks, their stages and their diagrams.")
_BY_NAME = {playbook.name: playbook for playbook in ALL}
Name = Annotated[str, typer.Argument(help=f"One of {', '.join(_BY_NAME)}.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


@app.command("list")
def list_playbooks(as_json: AsJson = False) -> None:
    """List the playbooks: what each is for, and how it can end."""
    charts = [chart_of(playbook) for playbook in ALL]
    if as_json:
        print(json.dumps([_head(chart) for chart in charts], indent=2))
        return
    table = Table(
        "playbook", "for", "stages", Column("can close as", overflow="fold"), "goes on as"
    )
    for chart in charts:
        stages = str(len(chart.stages))
        table.add_row(
            chart.name, chart.title, stages, ", ".join(chart.outcomes), ", ".join(chart.others)
        )
    Console().print(table)


@app.command()
def show(name: Name, as_json: AsJson = False) -> None:
    """Show the stages of a playbook and where each can go."""
    chart = chart_of(_playbook(name))
    if as_json:
        stages = [_stage(chart, node.id) for node in chart.stages]
        print(json.dumps(_head(chart) | {"stages": stages}, indent=2))
        return
    table = Table("stage", "what happens", "goes to")
    for node in chart.stages:
        comes = f"\n[dim]when {node.comes}[/dim]" if node.comes else ""
        table.add_row(node.id, f"{escape(node.about)}{comes}", "\n".join(chart.after(node.id)))
    console = Console()
    console.print(f"[bold]{escape(chart.title)}[/bold]: {escape(chart.about)}.", highlight=False)
    console.print(table)


@app.command()
def draw(
    name: Name,
    form: Annotated[
        Literal["mermaid", "svg"], typer.Option("--format", help="What to write.")
    ] = "mermaid",
    at: Annotated[str | None, typer.Option(help="Mark the stage where a case is.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file; else standard output.")
    ] = None,
) -> None:
    """Draw a playbook as Mermaid text or as SVG."""
    playbook = _playbook(name)
    try:
        chart = chart_of(playbook, at)
    except KeyError as error:
        stages = ", ".join(node.id for node in chart_of(playbook).stages)
        raise typer.BadParameter(
            f"{name} has no stage {at!r}; its stages: {stages}", param_hint="--at"
        ) from error
    drawn = svg(chart) if form == "svg" else mermaid(chart)
    if output is None:
        print(drawn, end="")
    else:
        output.write_text(drawn, encoding="utf-8")


@app.command(hidden=True)
def docs(
    folder: Annotated[Path, typer.Option(help="Where the pages are kept.")] = DIRECTORY,
    check: Annotated[bool, typer.Option(help="Write nothing; exit 1 if a page is old.")] = False,
) -> None:
    """Write the pages about playbooks in docs/ from the code."""
    if check:
        old = outdated(folder)
        for path in old:
            print(f"{path} is out of date; run `make docs`")
        raise typer.Exit(1 if old else 0)
    for path in write(folder):
        print(path)


def _playbook(name: str) -> type[Playbook]:
    if name not in _BY_NAME:
        raise typer.BadParameter(
            f"no playbook is called {name!r}; known: {', '.join(_BY_NAME)}", param_hint="NAME"
        )
    return _BY_NAME[name]


def _head(chart: Chart) -> dict[str, Any]:
    return {
        "name": chart.name,
        "title": chart.title,
        "about": chart.about,
        "stages": [node.id for node in chart.stages],
        "outcomes": list(chart.outcomes),
        "switches": list(chart.others),
    }


def _stage(chart: Chart, stage: str) -> dict[str, Any]:
    node = next(n for n in chart.stages if n.id == stage)
    return {
        "name": node.id,
        "about": node.about,
        "everywhere": node.kind == "everywhere",
        "comes": node.comes or None,
        "goes_to": list(chart.after(stage)),
    }
