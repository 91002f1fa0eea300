"""The command line (CONTRACT 2). Exit codes: 0 done, 1 refused or failed, 2 usage."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from aftersales import __version__
from aftersales.commands import (
    builds,
    case,
    doctor,
    messages,
    operator,
    playbook,
    policy,
    roles,
    send,
    token,
    words,
)
from aftersales.commands.surroundings import settings_or_exit
from aftersales.logs import configure_logs

app = typer.Typer(
    name="aftersales",
    help="After-sales case workflows for Amazon sellers, on Temporal.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(roles.web)
app.command()(roles.worker)
app.command()(words.lint)
app.command()(words.read)
app.command()(send.send)
app.command()(doctor.doctor)
app.command()(operator.reconcile)
app.add_typer(case.app, name="case")
app.add_typer(operator.app, name="dead-letters")
app.add_typer(messages.app, name="messages")
app.add_typer(playbook.app, name="playbook")
app.add_typer(policy.app, name="policy")
app.add_typer(token.app, name="token")
app.add_typer(builds.app, name="builds")


def _version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """After-sales case workflows for Amazon sellers, on Temporal."""


@app.command()
def dev(
    empty: Annotated[bool, typer.Option(help="Do not feed the sample day.")] = False,
    web_port: Annotated[int, typer.Option(help="Where the web process listens.")] = 8000,
    temporal_port: Annotated[int, typer.Option(help="Where Temporal listens (gRPC).")] = 7233,
    ui_port: Annotated[int, typer.Option(help="Where Temporal's Web UI listens.")] = 8233,
    sandbox_port: Annotated[int, typer.Option(help="Where the sandbox listens.")] = 8090,
    data_dir: Annotated[Path, typer.Option(help="Where state is kept.")] = Path("var"),
    database_url: Annotated[
        str | None, typer.Option(help="Where our own books are kept, if not in the data directory.")
    ] = None,
) -> None:
    """Run the whole system on this machine until Ctrl-C."""
    from aftersales.dev import run_dev
    from aftersales.stack import Ports

    configure_logs("console", "WARNING")
    ports = Ports(web=web_port, temporal=temporal_port, ui=ui_port, sandbox=sandbox_port)
    raise typer.Exit(run_dev(data_dir, ports, empty=empty, database_url=database_url))


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def sandbox(context: typer.Context) -> None:
    """Run the sandbox marketplace; `python -m sandbox --help` lists its options."""
    import runpy

    sys.argv = ["sandbox", *context.args]
    runpy.run_module("sandbox", run_name="__main__")


@app.command()
def migrate() -> None:
    """Bring the database up to date, and Temporal's search attributes where that is allowed."""
    from aftersales.migrating import run_migrate
    from aftersales.roles import leave

    leave(asyncio.run(run_migrate(settings_or_exit())))


@app.command()
def rehearse(
    files: Annotated[list[Path], typer.Argument(help="Scenario files.")],
    speed: Annotated[str, typer.Option(help="`max`, or virtual seconds per real second.")] = "max",
    chaos: Annotated[
        str | None, typer.Option(help="What goes wrong meanwhile: mild, rough or hostile.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Which draw of it.")] = 1,
) -> None:
    """Play scenario files against the real engine in virtual time."""
    from aftersales.rehearsal.chaos import chosen
    from aftersales.rehearsal.run import rehearse as play
    from aftersales.roles import leave

    configure_logs("console", "ERROR")
    try:
        factor = None if speed == "max" else float(speed)
    except ValueError as error:
        raise typer.BadParameter("write max or a number", param_hint="--speed") from error
    try:
        weather = None if chaos is None else chosen(chaos, seed)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--chaos") from error
    leave(asyncio.run(play(files, factor, Console(soft_wrap=True), weather)))
