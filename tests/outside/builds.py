"""Another build of the program: a copy of the code in which a stage has changed."""

import ast
from pathlib import Path
from textwrap import indent

from tests.support.outside import copy_of_the_code

PLAYBOOK = Path("workflows/playbooks/lost.py")


def build(folder: Path, changes: dict[str, str]) -> Path:
    """Copy the code and put these lines first into stages of the playbook `lost`."""
    folder.mkdir()
    source = copy_of_the_code(folder)
    for stage, lines in changes.items():
        _put_first(source / PLAYBOOK, stage, lines)
    return source


def _put_first(path: Path, stage: str, lines: str) -> None:
    code = path.read_text(encoding="utf-8")
    [found] = [
        node
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.AsyncFunctionDef) and node.name == stage
    ]
    docstring = found.body[0].end_lineno
    assert docstring is not None
    before, after = code.splitlines()[:docstring], code.splitlines()[docstring:]
    changed = [*before, *indent(lines, " " * 8).splitlines(), *after]
    path.write_text("\n".join(changed) + "\n", encoding="utf-8")
