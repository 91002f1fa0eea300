"""What the workflow code says, whatever it looks like: its syntax without words for people."""

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLLOWED = ("workflows", "cases")
"""Packages whose code decides what a case does next."""
ASIDE = ("cases.books", "cases.linter", "cases.messages", "cases.policy", "cases.reader")
"""What only activities and starters use, or what a case was given at its start."""
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def modules() -> list[str]:
    """Every module of ours that runs inside a case, found by its imports, in order of name."""
    found: set[str] = set()
    line = [_name(path) for path in sorted((ROOT / "workflows").rglob("*.py"))]
    while line:
        module = line.pop()
        if module not in found:
            found.add(module)
            line += [name for name in _imports(module) if name not in found]
    return sorted(found)


def fingerprints() -> dict[str, str]:
    """One digest for each module."""
    return {module: fingerprint(_path(module).read_text("utf-8")) for module in modules()}


def fingerprint(source: str) -> str:
    """Return the digest of a module's code; comments, docstrings and layout do not count."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED):
            node.body = [part for part in node.body if not _is_words(part)]
    return hashlib.sha256(repr(_said(tree)).encode()).hexdigest()[:16]


def _said(part: object) -> object:
    """The syntax as plain values; empty fields are left out, as Python versions differ in them."""
    if isinstance(part, ast.AST):
        fields = [
            (name, _said(value)) for name, value in ast.iter_fields(part) if value not in (None, [])
        ]
        return (type(part).__name__, fields)
    return [_said(one) for one in part] if isinstance(part, list) else part


def _is_words(part: ast.stmt) -> bool:
    """Docstrings, also those below an assignment."""
    return (
        isinstance(part, ast.Expr)
        and isinstance(part.value, ast.Constant)
        and isinstance(part.value.value, str)
    )


def _imports(module: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(_path(module).read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (name for name in names if _followed(name))


def _followed(name: str) -> bool:
    ours = name.partition(".")[0] in FOLLOWED and not name.startswith(ASIDE)
    return ours and _path(name).is_file()


def _path(module: str) -> Path:
    base = ROOT.joinpath(*module.split("."))
    return base / "__init__.py" if base.is_dir() else base.with_suffix(".py")


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
