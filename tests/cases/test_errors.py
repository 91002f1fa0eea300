"""One tree of errors, drawn in `cases.errors`, and nothing outside it."""

import importlib
import pkgutil

import cases
from cases import errors
from cases.errors import AfterSalesError, InvalidInput


def found() -> set[type[BaseException]]:
    for module in pkgutil.walk_packages(cases.__path__, "cases."):
        importlib.import_module(module.name)
    line, known = [BaseException], set()
    while line:
        for child in line.pop().__subclasses__():
            if child not in known:
                known.add(child)
                line.append(child)
    return {kind for kind in known if kind.__module__.partition(".")[0] == "cases"}


def drawn() -> dict[str, str | None]:
    """Each error of the drawing with the one it hangs from."""
    parents: dict[str, str | None] = {}
    path: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        branch = line.removeprefix("    ")
        name = branch.lstrip("│├└─ ").partition(" ")[0]
        if name.endswith(":") or not name[:1].isupper() or not line.startswith("    "):
            continue
        depth = (len(branch) - len(branch.lstrip("│├└─ "))) // 4
        path = [*path[:depth], name]
        parents[name] = path[depth - 1] if depth else None
    return parents


def test_every_error_of_the_domain_hangs_from_the_tree() -> None:
    assert all(issubclass(kind, AfterSalesError) for kind in found())


def test_the_drawing_is_true_and_complete() -> None:
    tree = {
        kind.__name__: next(
            (base.__name__ for base in kind.__mro__[1:] if base.__module__.startswith("cases")),
            None,
        )
        for kind in found()
    }
    assert drawn() == tree


def test_a_docstring_is_the_default_message_and_context_carries_the_facts() -> None:
    assert str(errors.StoreUnavailable()).startswith("The database is away")
    assert errors.IllegalAction("no", legal=["note"]).context == {"legal": ["note"]}
    wrong = InvalidInput("amount", "write a number")
    assert (str(wrong), wrong.field, wrong.detail) == (
        "amount: write a number",
        "amount",
        "write a number",
    )
