"""Whether the web process, Amazon and the mail server answer, and their clocks agree with ours."""

import os
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx

from aftersales.client import http_client
from aftersales.clock import WallClock
from aftersales.commands.target import URL
from aftersales.doctor.books import skew
from aftersales.doctor.findings import Finding, fail, ok, warn
from aftersales.settings import Settings
from cases.errors import GatewayError
from gateways.amazon.auth import Tokens
from gateways.mail.smtp import SmtpMail

SECONDS = 5.0
_ROUNDED = timedelta(seconds=1)
"""An HTTP date tells whole seconds."""


def web(settings: Settings) -> list[Finding]:
    """Ask a web process whether it is ready: that of AFTERSALES_URL, else this machine's."""
    base = os.environ.get(URL) or f"http://{_reachable(settings.web.host)}:{settings.web.port}"
    try:
        with http_client(base) as http:
            began = WallClock().now()
            answer = http.get("/readyz", timeout=SECONDS)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        remedy = f"start one: aftersales web; or name where one is in {URL}"
        return [fail("web", f"{base} does not answer ({type(error).__name__})", remedy)]
    clocks = _clock("web's clock", answer, began)
    if answer.is_success:
        return [ok("web", f"{base} is ready"), *clocks]
    away = _away(answer)
    return [
        fail("web", f"{base} is not ready: {away}", "see what is said of these pieces"),
        *clocks,
    ]


def _reachable(host: str) -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)


def _away(answer: httpx.Response) -> str:
    try:
        return ", ".join(answer.json()["away"]) + " away"
    except (ValueError, KeyError, TypeError):
        return f"HTTP {answer.status_code}; is something else listening there?"


def _clock(piece: str, answer: httpx.Response, began: datetime) -> list[Finding]:
    try:
        theirs = parsedate_to_datetime(answer.headers["date"]).astimezone(UTC)
    except (KeyError, ValueError):
        return []
    return [skew(piece, theirs - began, WallClock().now() - began + _ROUNDED)]


async def amazon(settings: Settings) -> list[Finding]:
    """Ask Amazon for a token in every seller's name; nothing else is called."""
    if not settings.sellers:
        remedy = "write the sellers into the settings (docs/operations.md, Settings)"
        return [fail("amazon", "no seller: every event is refused", remedy)]
    credentials = {n: s.amazon for n, s in settings.sellers.items() if s.amazon is not None}
    findings: list[Finding] = []
    async with httpx.AsyncClient() as http:
        tokens = Tokens(http, settings.amazon, credentials)
        for name in settings.sellers:
            findings.append(await _seller(tokens, name))
    return [*findings, *await _amazons_clock(settings)]


async def _seller(tokens: Tokens, name: str) -> Finding:
    try:
        await tokens.access(name)
    except GatewayError as error:
        code = str(error.context.get("code") or error)
        remedy = f"correct amazon of seller {name}: client_id, client_secret, refresh_token"
        if not error.context.get("status"):
            remedy = f"see whether {name}'s credentials are set and Amazon can be reached from here"
        return fail("amazon", f"seller {name} gets no access: {code}", remedy)
    return ok("amazon", f"seller {name} gets access")


async def _amazons_clock(settings: Settings) -> list[Finding]:
    began = WallClock().now()
    try:
        async with httpx.AsyncClient(timeout=SECONDS) as http:
            answer = await http.head(settings.amazon.endpoints.auth)
    except httpx.HTTPError:
        return []
    return _clock("Amazon's clock", answer, began)


async def smtp(settings: Settings) -> Finding:
    """Connect, encrypt and log in as a letter would, and leave."""
    if settings.smtp is None:
        remedy = "set AFTERSALES_SMTP__SENDER, AFTERSALES_SMTP__HOST and what the server asks for"
        return fail("smtp", "no mail server: messages become tasks for people", remedy)
    where = f"{settings.smtp.host}:{settings.smtp.port}"
    try:
        await SmtpMail(settings.smtp).greet()
    except GatewayError as error:
        remedy = "correct AFTERSALES_SMTP__* (address, START_TLS, name, password), or start it"
        return fail("smtp", f"{where}: {error}", remedy)
    if settings.smtp.password is None and not settings.smtp.start_tls and not _is_near(settings):
        remedy = "set AFTERSALES_SMTP__START_TLS=true: buyers' words travel in the open"
        return warn("smtp", f"{where} takes our mail, not encrypted", remedy)
    return ok("smtp", f"{where} takes our mail")


def _is_near(settings: Settings) -> bool:
    return settings.smtp is not None and settings.smtp.host in ("127.0.0.1", "localhost", "::1")
