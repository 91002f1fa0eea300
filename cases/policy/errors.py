"""What is wrong with a rule, a rules file or an override, and what to write instead."""

from dataclasses import dataclass

from cases.errors import InvalidInput


class PolicyError(InvalidInput, ValueError):
    """A policy key, value or file that cannot be."""


@dataclass(frozen=True)
class Problem:
    """One finding in a rules file. `line` counts from 1; `key` is empty where none applies."""

    file: str
    line: int
    key: str
    what: str
    remedy: str

    def __str__(self) -> str:
        """Return `money.yaml:12: money.auto_limit: … Remedy: …`."""
        key = f"{self.key}: " if self.key else ""
        return f"{self.file}:{self.line}: {key}{self.what}. Remedy: {self.remedy}."


class BadPolicyFiles(PolicyError):
    """The rules files hold errors; `problems` lists every one, in file and line order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Show all problems at once, so that one look is enough to mend them."""
        super().__init__("policy", "\n".join(str(problem) for problem in problems))
        self.problems = problems
