"""`aftersales messages`: what buyers get to read, with made-up data."""

import json
from html import escape
from pathlib import Path
from typing import Annotated, get_args

import typer

from cases.messages import Intent, Rendered, UnknownTemplate, intent_of, preview, templates
from cases.messages.packs import languages

app = typer.Typer(no_args_is_help=True, help="The messages to buyers, with made-up data.")
_INTENTS = get_args(Intent)


@app.command("preview")
def show(
    intent: Annotated[str | None, typer.Option(help=f"Only these: {', '.join(_INTENTS)}.")] = None,
    language: Annotated[
        str | None, typer.Option(help="Only this language: en, de, fr, it, es, ja, nl, sv, pl.")
    ] = None,
    template: Annotated[
        str | None, typer.Option(help="Only this message, such as lost.offer_choices.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option(help="Write one page, languages side by side.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Show every message in every language with plausible data."""
    _known("--intent", intent, _INTENTS)
    _known("--language", language, sorted(languages()))
    shown = [
        (name, letter)
        for name in _names(intent, template)
        for letter in preview(language=language, template=name)
    ]
    if as_json:
        print(json.dumps([{"template": n} | x.model_dump() for n, x in shown], ensure_ascii=False))
    elif html is None:
        for name, letter in shown:
            print(_plain(name, letter))
    else:
        _write(html, _page(shown))


def _known(option: str, value: str | None, known: "list[str] | tuple[str, ...]") -> None:
    if value is not None and value not in known:
        raise typer.BadParameter(
            f"{value!r} is not known; one of {', '.join(known)}", param_hint=option
        )


def _names(intent: str | None, template: str | None) -> list[str]:
    """The messages that were asked for; a usage error if there are none."""
    if template is None:
        return [info.name for info in templates() if intent in (None, info.intent)]
    try:
        found = intent_of(template)
    except UnknownTemplate as error:
        known = ", ".join(info.name for info in templates())
        raise typer.BadParameter(
            f"no message is called {template!r}; known: {known}", param_hint="--template"
        ) from error
    if intent not in (None, found):
        raise typer.BadParameter(
            f"{template} has the intent {found}, not {intent}", param_hint="--intent"
        )
    return [template]


def _plain(name: str, letter: Rendered) -> str:
    missing = ", English for want of its own" if letter.fallback else ""
    head = f"=== {name} ({letter.intent}, {letter.language}{missing})"
    return f"{head}\n{letter.subject}\n\n{letter.text}\n"


def _write(path: Path, page: str) -> None:
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise typer.BadParameter(
            f"cannot write {path}: {error.strerror}", param_hint="--html"
        ) from error
    print(path)


def _page(shown: list[tuple[str, Rendered]]) -> str:
    """One page without outside files: a row for each message, a column for each language."""
    rows: dict[str, list[Rendered]] = {}
    for name, letter in shown:
        rows.setdefault(name, []).append(letter)
    told = "\n".join(_row(name, letters) for name, letters in rows.items())
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Messages to buyers</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem; }}
.row {{ display: flex; gap: 1rem; overflow-x: auto; }}
article {{ flex: 0 0 22rem; border: 1px solid #bbb; border-radius: .4rem; padding: .8rem; }}
p {{ white-space: pre-wrap; }}
</style></head><body>
<h1>Messages to buyers</h1>
{told}
</body></html>
"""


def _row(name: str, letters: list[Rendered]) -> str:
    cells = "\n".join(
        f'<article lang="{x.language}"><small>{x.language}'
        f"{' (fallback)' if x.fallback else ''}</small><h3>{escape(x.subject)}</h3>"
        f"<p>{escape(x.text)}</p></article>"
        for x in letters
    )
    return f'<h2>{name} <small>{letters[0].intent}</small></h2>\n<div class="row">\n{cells}\n</div>'
