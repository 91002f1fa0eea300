"""Commands that work on the books with the system's own settings, beside the running roles."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import TypeAdapter, ValidationError

from aftersales.commands.surroundings import settings_or_exit
from aftersales.commands.target import AsJson

if TYPE_CHECKING:
    from aftersales.settings import Settings

DataDir = Annotated[
    Path, typer.Option(help="Whose `aftersales dev` to work on, where no settings are given.")
]
VAR = Path("var")
app = typer.Typer(
    no_args_is_help=True, help="Events that no case could take, or no subscriber took."
)


def reconcile(
    since: Annotated[
        str | None, typer.Option(help="A date, or a moment with its offset; else three days ago.")
    ] = None,
    restored: Annotated[
        bool,
        typer.Option(
            help="Something was restored from a copy of that moment: hand events to their cases "
            "again, and cases to the board."
        ),
    ] = False,
    data_dir: DataDir = VAR,
    as_json: AsJson = False,
) -> None:
    """Compare our refunds with Amazon's finances, write down what is found, say what to do."""
    from aftersales import operating

    operating.reconcile(_settings(data_dir), _moment(since), restored, as_json)


@app.command("list")
def list_(data_dir: DataDir = VAR, as_json: AsJson = False) -> None:
    """Every dead letter, oldest first."""
    from aftersales import operating

    operating.list_dead_letters(_settings(data_dir), as_json)


@app.command()
def show(name: str, data_dir: DataDir = VAR) -> None:
    """One dead letter whole, as JSON."""
    from aftersales import operating

    operating.show_dead_letter(_settings(data_dir), name)


@app.command()
def replay(names: list[str], data_dir: DataDir = VAR) -> None:
    """Put dead letters back in line, once what was wrong is mended."""
    from aftersales import operating

    operating.replay_dead_letters(_settings(data_dir), names)


@app.command()
def discard(names: list[str], data_dir: DataDir = VAR) -> None:
    """Take inbound dead letters out for good; they are kept for the record."""
    from aftersales import operating

    operating.discard_dead_letters(_settings(data_dir), names)


def _settings(data_dir: Path) -> "Settings":
    from aftersales import operating

    operating.adopt(data_dir)
    return settings_or_exit()


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = TypeAdapter(datetime).validate_python(text)
    except ValidationError as error:
        raise typer.BadParameter(
            "write 2026-11-20, or 2026-11-20T09:00:00+01:00", param_hint="--since"
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
