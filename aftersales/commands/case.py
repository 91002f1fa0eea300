"""`aftersales case`: the queue, one case, an agent's action, its history, through the API."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape

from aftersales.client import ApiClient, ApiError
from aftersales.commands import case_tables
from aftersales.commands.case_body import body_of
from aftersales.commands.target import AsJson, DevFile, Role, Token, Url, base_url, token

app = typer.Typer(no_args_is_help=True, help="The queue, one case, an action, its history.")
CaseId = Annotated[str, typer.Argument(help="As in acme:111-2223334-5556667.")]
_DEV = Path("var/dev.json")


@app.command("list")
def list_cases(
    view: Annotated[str | None, typer.Option(help="mine, unassigned, breaching, …")] = None,
    playbook: Annotated[str | None, typer.Option(help="Only this playbook.")] = None,
    marketplace: Annotated[str | None, typer.Option(help="Only this marketplace.")] = None,
    status: Annotated[str | None, typer.Option(help="Only this status.")] = None,
    assignee: Annotated[str | None, typer.Option(help="Only this person's.")] = None,
    q: Annotated[str | None, typer.Option("--q", "-q", help="Words to find.")] = None,
    sort: Annotated[str | None, typer.Option(help="next_due, -opened_at, -risk, …")] = None,
    limit: Annotated[int | None, typer.Option(help="Cases on the page.")] = None,
    cursor: Annotated[str | None, typer.Option(help="The page after this one.")] = None,
    as_json: AsJson = False,
    url: Url = None,
    token: Token = None,
    role: Role = "agent",
    dev_file: DevFile = _DEV,
) -> None:
    """List the queue, earliest due first."""
    with _api(url, token, role, dev_file) as api:
        page = api.list(
            view=view,
            playbook=playbook,
            marketplace=marketplace,
            status=status,
            assignee=assignee,
            q=q,
            sort=sort,
            limit=limit,
            cursor=cursor,
        )
    if as_json:
        _print_json(page)
        return
    console = Console()
    console.print(case_tables.queue(page, datetime.now(UTC)))
    if page["next_cursor"]:
        console.print(f"more: --cursor {page['next_cursor']}", highlight=False)


@app.command()
def show(
    case_id: CaseId,
    as_json: AsJson = False,
    url: Url = None,
    token: Token = None,
    role: Role = "agent",
    dev_file: DevFile = _DEV,
) -> None:
    """Show a case: where it stands, what is open, what may be done."""
    with _api(url, token, role, dev_file) as api:
        case = api.show(case_id)
    _print_case(case, as_json)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def act(
    context: typer.Context,
    case_id: CaseId,
    action: Annotated[str, typer.Argument(help="As `case show` lists them.")],
    body: Annotated[str | None, typer.Option(help="The words as one JSON object.")] = None,
    key: Annotated[str | None, typer.Option(help="Again with the same key does nothing.")] = None,
    version: Annotated[int | None, typer.Option(help="Refuse if the case has moved on.")] = None,
    as_json: AsJson = False,
    url: Url = None,
    token: Token = None,
    role: Role = "agent",
    dev_file: DevFile = _DEV,
) -> None:
    """Do something with a case; its words follow as --FIELD VALUE or FIELD=VALUE.

    For example: aftersales case act acme:111-2223334-5556667 refund --amount 5 --reason "late"
    """
    words = _whole(body) | body_of(action, context.args)
    with _api(url, token, role, dev_file) as api:
        case = api.act(case_id, action, words, key=key, version=version)
    _print_case(case, as_json)


@app.command()
def history(
    case_id: CaseId,
    as_json: AsJson = False,
    url: Url = None,
    token: Token = None,
    role: Role = "agent",
    dev_file: DevFile = _DEV,
) -> None:
    """Show who or what did what with a case, when and why."""
    with _api(url, token, role, dev_file) as api:
        entries = api.history(case_id)
    if as_json:
        _print_json(entries)
    else:
        Console().print(case_tables.history(entries))


@contextmanager
def _api(url: str | None, given: str | None, role: str, dev_file: Path) -> Iterator[ApiClient]:
    """Talk to the API; what it refuses is told, and the command ends with exit 1."""
    try:
        with ApiClient(base_url(url, dev_file), token(given, role, dev_file)) as api:
            yield api
    except ApiError as error:
        console = Console(stderr=True, soft_wrap=True)
        console.print(f"[red]{escape(str(error))}[/red]", highlight=False)
        for finding in error.problem.get("findings", ()):
            words = f"{finding['rule']}: “{finding['match']}”: {finding['advice']}"
            console.print(escape(words), highlight=False)
        raise typer.Exit(1) from error


def _whole(body: str | None) -> dict[str, Any]:
    if body is None:
        return {}
    try:
        value = json.loads(body)
    except ValueError as error:
        raise typer.BadParameter(f"not JSON: {error}", param_hint="--body") from error
    if not isinstance(value, dict):
        raise typer.BadParameter("write a JSON object", param_hint="--body")
    return value


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _print_case(case: dict[str, Any], as_json: bool) -> None:
    if as_json:
        _print_json(case)
    else:
        case_tables.show(Console(), case, datetime.now(UTC))
