"""`aftersales web` and `aftersales worker`: started often, and again after each death.

They have a module of their own, so that a start does not read what the other commands need.
"""

from pathlib import Path
from typing import Annotated

import typer

from aftersales.commands.surroundings import settings_or_exit
from aftersales.lasting import lasting

app = typer.Typer(name="aftersales", add_completion=False, pretty_exceptions_enable=False)
NAMES = ("web", "worker")


@app.command()
def web() -> None:
    """Run the web process: webhooks, API, dispatcher."""
    with lasting():
        from aftersales.roles import run_role
        from aftersales.web_role import run_web

    settings = settings_or_exit()
    run_role(lambda stop: run_web(settings, stop))


@app.command()
def worker(
    ready_file: Annotated[
        Path | None, typer.Option(help="Written with the process id once work is taken.")
    ] = None,
) -> None:
    """Run a worker: cases and their effects."""
    with lasting():
        from aftersales.roles import run_role
        from aftersales.worker_role import run_worker

    settings = settings_or_exit()
    run_role(lambda stop: run_worker(settings, stop, ready_file))
