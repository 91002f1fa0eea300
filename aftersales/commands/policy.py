"""`aftersales policy`: the rules in force, whether they are sound, what a change would touch."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from aftersales.clock import WallClock
from aftersales.commands import policy_tables
from aftersales.commands.policy_cases import open_cases
from aftersales.commands.target import DevFile, Role, Token, Url
from aftersales.settings import Settings
from cases import policy
from cases.errors import InvalidInput
from cases.marketplaces import ALL
from cases.marketplaces import marketplace as place_of
from cases.policy.carried import touched

app = typer.Typer(help="Deadlines and money rules.", no_args_is_help=True)
Place = Annotated[str, typer.Option(help="Country code or Amazon marketplace id.")]
Day = Annotated[
    str | None, typer.Option(help="A date (2026-03-02) or time with offset; default: now.")
]
Seller = Annotated[
    str | None, typer.Option(help="With this seller's own rules, as the settings say.")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document instead of a table.")]
_DEV = Path("var/dev.json")


def _at(text: str | None) -> date | datetime:
    """Read a moment; a bare date is that day in each marketplace's own zone."""
    if text is None:
        return WallClock().now()
    try:
        if len(text) == len("2026-03-02"):
            return date.fromisoformat(text)
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is no date; write 2026-03-02") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _sellers() -> dict[str, dict[str, Any]]:
    """Return the sellers' own rules, as the settings say."""
    try:
        return {name: seller.policy for name, seller in Settings().sellers.items()}
    except ValidationError as error:
        told = "; ".join(str(e["msg"]) for e in error.errors(include_url=False))
        raise typer.BadParameter(f"the settings cannot be: {told}") from error


def _own(seller: str | None) -> Mapping[str, Any]:
    if seller is None:
        return {}
    known = _sellers()
    if seller not in known:
        names = ", ".join(known) or "none; set AFTERSALES_CONFIG or AFTERSALES_SELLERS"
        raise typer.BadParameter(f"the settings know no seller {seller!r}; known: {names}")
    return known[seller]


def _texts(files: list[Path]) -> dict[str, str]:
    try:
        return {file.name: file.read_text(encoding="utf-8") for file in files}
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(str(error)) from error


@app.command()
def show(
    keys: Annotated[
        list[str] | None, typer.Argument(help="Only these keys or groups, with their meaning.")
    ] = None,
    marketplace: Place = "US",
    at: Day = None,
    seller: Seller = None,
    as_json: AsJson = False,
) -> None:
    """Show the rules in force, with source and mark (H read at Amazon, M, L, C ours)."""
    try:
        rows = policy.table(marketplace, _at(at), _own(seller))
    except InvalidInput as error:
        raise typer.BadParameter(str(error)) from error
    wanted = [row for row in rows if not keys or any(_named(row.key, key) for key in keys)]
    for key in keys or ():
        if not any(_named(row.key, key) for row in rows):
            raise typer.BadParameter(f"unknown key {key!r}; {policy.packaged().nearest(key)}")
    if as_json:
        print(json.dumps([row._asdict() for row in wanted], default=str, ensure_ascii=False))
        return
    policy_tables.show(wanted, f"Rules in {marketplace}", meaning=bool(keys))


def _named(key: str, wanted: str) -> bool:
    return key == wanted or key.startswith(f"{wanted.rstrip('.')}.")


@app.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Default: ours.")] = None,
) -> None:
    """Check rule files; exit 1 with line, key and remedy for each that is wrong."""
    texts = _texts(files or []) or policy.packaged_files()
    problems = policy.check(texts)
    for problem in problems:
        print(problem)
    if problems:
        raise typer.Exit(1)
    print(f"{len(texts)} {'file' if len(texts) == 1 else 'files'}, no problems")


@app.command()
def diff(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Rule files as they would be; one named as ours takes its place."),
    ] = None,
    marketplace: Annotated[
        str | None, typer.Option(help="Only this one; default: all marketplaces.")
    ] = None,
    since: Annotated[str | None, typer.Option(help="Compare with this date; default: now.")] = None,
    at: Day = None,
    seller: Seller = None,
    change: Annotated[
        list[str] | None, typer.Option("--set", help="A trial: buyer.wait=72h. May be repeated.")
    ] = None,
    as_json: AsJson = False,
    url: Url = None,
    token: Token = None,
    role: Role = "agent",
    dev_file: DevFile = _DEV,
) -> None:
    """Show how the rules differ at a date, in files or by a trial, and which cases that touches.

    Open cases keep the rules of their opening; what is shown is what they would carry if they
    opened then.
    """
    rules, trial, own = _proposed(files or []), _trial(change or []), _own(seller)
    moment, before = _at(at), _at(since)
    try:
        only = place_of(marketplace).code if marketplace else None
        places = [only] if only else [place.code for place in ALL]
        changes = {
            place: policy.diff(
                policy.case_policy(place, before, own),
                policy.case_policy(place, moment, {**own, **trial}, catalogue=rules),
            )
            for place in places
        }
        cases = open_cases(url, token, role, dev_file, only, seller)
        sellers = _sellers() if cases else {}
        hit = touched(cases or (), moment, sellers, trial, rules, policy.packaged())
    except InvalidInput as error:
        raise typer.BadParameter(str(error)) from error
    rows = policy_tables.merged(changes)
    if as_json:
        told = None if cases is None else [policy_tables.as_json(touch) for touch in hit]
        print(json.dumps({"changes": rows, "cases": told}, default=str, ensure_ascii=False))
        return
    policy_tables.differences(rows)
    policy_tables.cases(hit, None if cases is None else len(cases))


def _proposed(files: list[Path]) -> policy.Catalogue:
    if not files:
        return policy.packaged()
    try:
        return policy.Catalogue.from_files(policy.packaged_files() | _texts(files))
    except policy.BadPolicyFiles as error:
        for problem in error.problems:
            print(problem)
        raise typer.Exit(1) from error


def _trial(changes: list[str]) -> dict[str, str]:
    trial = {}
    for change in changes:
        key, equals, value = change.partition("=")
        if not equals:
            raise typer.BadParameter(f"{change!r} sets nothing; write --set buyer.wait=72h")
        trial[key.strip()] = value.strip()
    return trial
