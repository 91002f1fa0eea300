"""`aftersales token`: who may use the agents' API, and as what."""

import json
import secrets
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from aftersales.clock import WallClock
from aftersales.commands.surroundings import done, settings_or_exit
from aftersales.commands.target import AsJson
from cases.books import Person, Role

if TYPE_CHECKING:
    from gateways.store.store import Store

app = typer.Typer(no_args_is_help=True, help="Who may use the agents' API, and as what.")
Name = Annotated[str, typer.Argument(help="The person's name, as the audit will show it.")]
T = TypeVar("T")
_BYTES = 32


@app.command()
def issue(
    name: Name,
    role: Annotated[Role, typer.Option(help="What the person may do.")] = "agent",
    as_json: AsJson = False,
) -> None:
    """Make a token for a person. It is shown once: only its hash is kept."""
    person = Person(name=name.strip(), role=role)
    if not person.name:
        raise typer.BadParameter("write a name", param_hint="NAME")
    token = secrets.token_urlsafe(_BYTES)
    _with_store(lambda store: store.tokens.issue(person, token, WallClock().now()))
    print(json.dumps(person.model_dump() | {"token": token}) if as_json else token)


@app.command("list")
def list_tokens(as_json: AsJson = False) -> None:
    """List who holds tokens; the tokens themselves are not kept."""
    held = _with_store(lambda store: store.tokens.holders())
    if as_json:
        rows = [one.person.model_dump() | {"issued_at": one.issued_at.isoformat()} for one in held]
        print(json.dumps(rows, indent=2))
        return
    table = Table("person", "role", "issued (UTC)")
    for one in held:
        issued = one.issued_at.strftime("%Y-%m-%d %H:%M")
        table.add_row(escape(one.person.name), one.person.role, issued)
    Console().print(table if held else "nobody yet: aftersales token issue NAME --role agent")


@app.command()
def revoke(name: Name) -> None:
    """Take a person's tokens back, all of them; exit 1 if there were none."""
    taken = _with_store(lambda store: store.tokens.revoke(name))
    print(f"{name}: {taken} taken back")
    if not taken:
        raise typer.Exit(1)


def _with_store(work: Callable[["Store"], Awaitable[T]]) -> T:
    # Imported here: most commands need no database.
    from gateways.store.store import open_store

    settings = settings_or_exit()

    async def run() -> T:
        async with open_store(settings.database_url) as store:
            return await work(store)

    return done(run())
