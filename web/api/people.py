"""Who asks: bearer tokens, each of one person with one role."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from cases.books import Person, Tokens
from web.problems import Problem

_SCHEME = HTTPBearer(auto_error=False, description="A person's token, as it was given to them.")
_Given = Annotated[HTTPAuthorizationCredentials | None, Depends(_SCHEME)]
Who = Callable[[_Given], Awaitable[Person]]


def person_from(tokens: Tokens) -> Who:
    """Return the dependency that says who asks. It raises Problem 401 for nobody we know."""

    async def who(given: _Given) -> Person:
        if given is None:
            raise _unauthenticated("Send the header Authorization: Bearer TOKEN.", "")
        person = await tokens.who(given.credentials)
        if person is None:
            raise _unauthenticated("Nobody holds this token.", ', error="invalid_token"')
        return person

    return who


def _unauthenticated(detail: str, more: str) -> Problem:
    return Problem(
        "unauthenticated", detail, {"WWW-Authenticate": f'Bearer realm="aftersales"{more}'}
    )
