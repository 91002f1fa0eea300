"""The linter's time for 2,000 characters of good words, language by language."""

from bench.figures import Figure, Result, at_most
from tests.tools.lint_figures import LANGUAGES, SIZE, milliseconds

ROUNDS = 5


async def measure(quick: bool) -> Result:
    """Time the linter on messages that it lets pass, which it must look at whole."""
    figures = [
        Figure.of(
            f"linter, {SIZE:,} characters, {language}",
            [milliseconds(language) for _ in range(1 if quick else ROUNDS)],
            "ms",
            at_most(1),
        )
        for language in (LANGUAGES[:1] if quick else LANGUAGES)
    ]
    return Result(figures=figures)
