"""`aftersales builds`: which build of the workers takes cases."""

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from aftersales.commands.surroundings import done, settings_or_exit
from aftersales.commands.target import AsJson

app = typer.Typer(no_args_is_help=True, help="Builds of the workers, and which takes cases.")


@app.command("list")
def list_builds(as_json: AsJson = False) -> None:
    """List the builds that Temporal knows, newest first."""
    # Imported here, as below: most commands need no Temporal.
    from aftersales import releases
    from aftersales.composition import connect
    from aftersales.roles import leave

    settings = settings_or_exit()

    async def ask() -> list[releases.Build]:
        return await releases.builds(await connect(), settings.worker_deployment)

    found = done(ask())
    if as_json:
        print(json.dumps([build.row() for build in found], indent=2))
        leave(0)
    table = Table("build", "status", "share of cases", "first seen (UTC)")
    for build in found:
        seen = build.first_seen.strftime("%Y-%m-%d %H:%M")
        table.add_row(build.build, build.status, f"{build.share:g} %", seen)
    Console().print(table if found else f"no builds of {settings.worker_deployment} yet")
    leave(0)


@app.command()
def use(
    build: Annotated[str, typer.Argument(help="As `builds list` shows it.")],
    percent: Annotated[
        float, typer.Option(min=0, max=100, help="Share of cases; 100 = it becomes the current.")
    ] = 100,
) -> None:
    """Let a build take cases; open ones move to it at their next step."""
    from aftersales import releases
    from aftersales.composition import connect
    from aftersales.roles import leave

    settings = settings_or_exit()

    async def take() -> None:
        await releases.use(await connect(), settings.worker_deployment, build, percent)

    try:
        done(take())
    except releases.UnknownBuild as error:
        typer.echo(str(error), err=True)
        leave(1)
    share = "all cases" if percent == 100 else f"{percent:g} % of cases"
    print(f"{settings.worker_deployment}: {build} takes {share}")
    leave(0)
