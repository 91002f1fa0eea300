"""An error as a log may tell it: which kinds, and where; never its message.

Messages of errors quote what went wrong, and that may be a buyer's words, an address or a secret:
pydantic shows the input, SQLAlchemy the parameters, httpx the whole address.
"""

import traceback
from types import TracebackType

_FRAMES = 25
_CHAIN = 5


def told(error: BaseException) -> str:
    """Return the chain of causes, each with its kind and its last frames, the outermost first."""
    parts: list[str] = []
    one: BaseException | None = error
    while one is not None and len(parts) < _CHAIN:
        parts.append(f"{kind(one)}{_inside(one)}\n{_frames(one.__traceback__)}".rstrip())
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\nbecause of ".join(parts)


def kind(error: BaseException) -> str:
    """Return the full name of the error's class."""
    cls = type(error)
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__name__}"


def _inside(error: BaseException) -> str:
    if not isinstance(error, BaseExceptionGroup):
        return ""
    return f" of {', '.join(kind(one) for one in error.exceptions[:_CHAIN])}"


def _frames(trace: TracebackType | None) -> str:
    # Without the lines of source: a literal in a test or a script could be anything.
    frames = traceback.extract_tb(trace)[-_FRAMES:]
    return "\n".join(f"  {_short(f.filename)}:{f.lineno} {f.name}" for f in frames)


def _short(filename: str) -> str:
    """Return the end of a path that says enough: package and module."""
    return "/".join(filename.replace("\\", "/").split("/")[-3:])
