"""`aftersales send`: event files, signed and posted."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from aftersales.commands.target import AsJson, DevFile, base_url, webhook_secret
from aftersales.sending import Sent, UnreadableFile, sign_and_post

Files = Annotated[
    list[Path],
    typer.Argument(help="JSON or JSONL: one event, a list, or one a line; - is standard input."),
]


def send(
    files: Files,
    to: Annotated[str | None, typer.Option(help="Where to, else the running system.")] = None,
    secret: Annotated[str | None, typer.Option(help="whsec_…, else of the running system.")] = None,
    as_json: AsJson = False,
    dev_file: DevFile = Path("var/dev.json"),
) -> None:
    """Sign event files and post them; exit 1 unless every one was accepted."""
    url = base_url(to, dev_file)
    key = webhook_secret(secret, dev_file)
    readable = [Path("/dev/stdin") if str(file) == "-" else file for file in files]
    accepted = True
    try:
        for sent in sign_and_post(readable, url, key):
            accepted = accepted and sent.accepted
            _show(sent, as_json)
    except UnreadableFile as error:
        Console(stderr=True).print(f"[red]{escape(str(error))}[/red]", highlight=False)
        accepted = False
    except ValueError as error:
        raise typer.BadParameter("whsec_ and base64", param_hint="--secret") from error
    raise typer.Exit(0 if accepted else 1)


def _show(sent: Sent, as_json: bool) -> None:
    if as_json:
        print(json.dumps(sent.as_json(), ensure_ascii=False))
        return
    answer = sent.answer if isinstance(sent.answer, dict) else {}
    if not sent.accepted:
        why = answer.get("detail") or answer.get("title") or "no reason given"
        print(f"{sent.file}: {sent.status or 'no answer'}: {why}")
        return
    for one in answer["accepted"]:
        print(f"{sent.file}: accepted {one['id']} for case {one['case_id']}")
    for known in answer["duplicates"]:
        print(f"{sent.file}: {known} was known already")
