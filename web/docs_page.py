"""`/api/docs`: Swagger UI from the files that `fastapi-offline` ships, nothing from outside."""

from importlib.resources import files

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, Response

from web.problems import Problem

_TYPES = {"swagger-ui-bundle.js": "text/javascript", "swagger-ui.css": "text/css"}
_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'"
)
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>aftersales: API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<noscript>The API is described in <a href="v1/openapi.json">openapi.json</a>.</noscript>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""
_START = """SwaggerUIBundle({
  url: "v1/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  persistAuthorization: true,
  validatorUrl: null,
});
"""


def docs() -> APIRouter:
    """Return the page and its files."""
    router = APIRouter(prefix="/api", include_in_schema=False)

    @router.get("/docs")
    async def page() -> HTMLResponse:
        """Show the API, to be tried out with a token."""
        return HTMLResponse(_PAGE, headers={"Content-Security-Policy": _CSP})

    @router.get("/docs/{name}")
    async def file(name: str) -> Response:
        """Serve one of the page's files."""
        if name == "start.js":
            return Response(_START, media_type="text/javascript")
        if name not in _TYPES:
            raise Problem("not-found", "There is no such file.")
        content = files("fastapi_offline").joinpath("static", name).read_bytes()
        headers = {"Cache-Control": "max-age=86400"}
        return Response(content, media_type=_TYPES[name], headers=headers)

    return router
