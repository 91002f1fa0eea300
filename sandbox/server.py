"""The two servers, HTTP and SMTP, in one event loop."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette

from sandbox.lines import remembering
from sandbox.mail import Relay, smtp_session
from sandbox.settings import Settings
from sandbox.world import World


class _Server(uvicorn.Server):
    """uvicorn, without signal handlers of its own, telling when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()


@asynccontextmanager
async def listen(app: Starlette, world: World) -> AsyncIterator[None]:
    """Serve while the context is open, and say where."""
    settings = world.settings
    web_socket = _listener(settings.host, settings.port)
    mail_socket = _listener(settings.host, settings.smtp_port)
    loop = asyncio.get_running_loop()
    relay = Relay(world)
    mail = await loop.create_server(lambda: smtp_session(relay, loop), sock=mail_socket)
    config = uvicorn.Config(
        app,
        http=remembering(world.transports),
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[web_socket]))
    await server.listening.wait()
    _tell(settings, _port(web_socket), _port(mail_socket))
    try:
        yield
    finally:
        mail.close()
        server.should_exit = True
        # Calls that are held or kept waiting would outlast any patience.
        for transport in list(world.transports.values()):
            transport.abort()
        await serving


def _listener(host: str, port: int) -> socket.socket:
    # Without its protocol spelt out asyncio leaves TCP_NODELAY off, and each answer waits 40 ms.
    kind = socket.SOCK_STREAM
    family, *_, address = socket.getaddrinfo(host, port, type=kind)[0]
    listener = socket.socket(family, kind, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(address)
    listener.listen(512)
    return listener


def _port(listener: socket.socket) -> int:
    return int(listener.getsockname()[1])


def _tell(settings: Settings, web_port: int, mail_port: int) -> None:
    http, smtp = f"http://{settings.host}:{web_port}", f"{settings.host}:{mail_port}"
    if settings.ready_file is not None:
        draft = settings.ready_file.with_suffix(".tmp")
        draft.write_text(json.dumps({"http": http, "smtp": smtp}), encoding="utf-8")
        draft.replace(settings.ready_file)
    print(f"sandbox ready http={http} smtp={smtp}", flush=True)
