"""Which running system a command talks to: options, then environment, then `dev.json`."""

import json
import os
from pathlib import Path
from typing import Annotated, Any

import typer

URL = "AFTERSALES_URL"
TOKEN = "AFTERSALES_TOKEN"
SECRET = "AFTERSALES_WEBHOOK_SECRET"
DEV_FILE = Path("var/dev.json")

Url = Annotated[
    str | None, typer.Option("--url", help=f"Base address of the web process, else {URL}.")
]
Token = Annotated[str | None, typer.Option("--token", help=f"A person's token, else {TOKEN}.")]
Role = Annotated[str, typer.Option("--as", help="Whose token of dev.json to use.")]
DevFile = Annotated[Path, typer.Option(help="What `aftersales dev` wrote.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


def base_url(url: str | None, dev_file: Path) -> str:
    """Return the web process's address, or end with usage (exit 2)."""
    found = url or os.environ.get(URL) or _dev(dev_file).get("web")
    return str(found) if found else _missing("--url", URL, dev_file)


def reachable(url: str | None, dev_file: Path) -> bool:
    """Say whether anybody named a running system: an option, the environment, or `dev.json`."""
    return bool(url or os.environ.get(URL) or _dev(dev_file).get("web"))


def token(given: str | None, role: str, dev_file: Path) -> str:
    """Return a person's token, or end with usage (exit 2)."""
    tokens = _dev(dev_file).get("tokens", {})
    found = given or os.environ.get(TOKEN) or tokens.get(role)
    return str(found) if found else _missing("--token", TOKEN, dev_file)


def webhook_secret(given: str | None, dev_file: Path) -> str:
    """Return the secret to sign with, or end with usage (exit 2)."""
    found = given or os.environ.get(SECRET) or _dev(dev_file).get("webhook_secret")
    return str(found) if found else _missing("--secret", SECRET, dev_file)


def _dev(file: Path) -> dict[str, Any]:
    try:
        facts: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return facts


def _missing(option: str, variable: str, file: Path) -> str:
    raise typer.BadParameter(
        f"say it here, in {variable}, or run `aftersales dev`, which writes {file}",
        param_hint=option,
    )
