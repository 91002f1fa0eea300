"""The open cases of the running system, for `aftersales policy diff`."""

from pathlib import Path
from typing import Any, get_args

import typer

from aftersales.client import ApiClient, ApiError
from aftersales.commands.target import base_url, reachable
from aftersales.commands.target import token as token_of
from cases.case import Status

_PAGE = 200


def open_cases(
    url: str | None,
    token: str | None,
    role: str,
    dev_file: Path,
    marketplace: str | None,
    seller: str | None,
) -> list[dict[str, Any]] | None:
    """Return every open case as the queue shows it; None where no running system is known.

    Ends the command with exit 1 where one is known and does not answer.
    """
    if not reachable(url, dev_file):
        return None
    found: dict[str, dict[str, Any]] = {}
    try:
        with ApiClient(base_url(url, dev_file), token_of(token, role, dev_file)) as api:
            for status in get_args(Status):
                if status != "closed":
                    for case in _all(api, status, marketplace):
                        found[case["case_id"]] = case
    except ApiError as error:
        typer.echo(f"the open cases: {error}", err=True)
        raise typer.Exit(1) from error
    return [case for case in found.values() if seller in (None, case["seller"])]


def _all(api: ApiClient, status: str, marketplace: str | None) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = []
    cursor: str | None = None
    while True:
        page = api.list(status=status, marketplace=marketplace, limit=_PAGE, cursor=cursor)
        cases += page["cases"]
        cursor = page["next_cursor"]
        if cursor is None:
            return cases
