"""Measures the linter on its corpus: `python -m tests.tools.lint_figures [RULE…] [--misses]`.

Prints, per rule and language, how many sentences that must be caught are caught and how many
harmless ones are accused, tuned and held-out part apart, and the time for 2,000 characters.
`figures` gives the same to `make bench`.
"""

import sys
import time
from collections import Counter
from typing import Any

from cases.linter import Draft, lint, lint_text
from tests.corpora.lint_corpus import Line, lines, rules

LANGUAGES = ("en", "de", "fr", "it", "es", "ja")
ROUNDS = 50
SIZE = 2000


def wrong(line: Line) -> bool:
    found = lint(Draft(text=line.text, **{"language": line.language, **line.context}))
    if line.rule == "good":
        return any(finding.level == "block" for finding in found)
    return (line.rule in {finding.rule for finding in found}) is not line.caught


def counts(told: list[Line]) -> tuple[int, int, int, int]:
    """Caught, to be caught, accused, harmless."""
    tally = Counter((line.caught, wrong(line)) for line in told)
    caught, harmless = tally[True, False], tally[False, False]
    return caught, caught + tally[True, True], tally[False, True], harmless + tally[False, True]


def cell(told: list[Line]) -> str:
    caught, wanted, accused, harmless = counts(told)
    return f"{caught:>3}/{wanted:<3} {accused:>2}/{harmless:<3}"


def figures() -> dict[str, Any]:
    """What the linter does on its corpus, and its speed.

    Under `tuned on` and `held out`: `caught` of `wanted` sentences, `accused` of `harmless`
    ones. Under `milliseconds`: for a message of `SIZE` characters, by language.
    """
    everything = [line for rule in rules() for line in lines(rule)]
    names = ("caught", "wanted", "accused", "harmless")
    parts = {
        name: dict(
            zip(names, counts([x for x in everything if x.held_out is held_out]), strict=True)
        )
        for name, held_out in (("tuned on", False), ("held out", True))
    }
    speed = {language: round(milliseconds(language), 3) for language in LANGUAGES}
    return {**parts, "milliseconds": speed}


def milliseconds(language: str) -> float:
    """Best processor time for `SIZE` characters made of the good messages of a language."""
    good = "\n\n".join(line.text for line in lines("good") if line.language == language)
    text = (good * (SIZE // len(good) + 1))[:SIZE]
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.thread_time()
        lint_text(text, language=language)
        best = min(best, time.thread_time() - start)
    return best * 1000


def by_number(rule: str) -> tuple[bool, int]:
    return (rule == "good", int(rule[1:]) if rule[1:].isdigit() else 0)


def main(arguments: list[str]) -> None:
    wanted = [name for name in arguments if not name.startswith("-")]
    chosen = sorted(wanted or rules(), key=by_number)
    everything = [line for rule in chosen for line in lines(rule)]
    print("caught/wanted accused/harmless")
    print(f"{'':6}" + "".join(f"{language:^16}" for language in LANGUAGES))
    for rule in chosen:
        row = [
            cell([line for line in everything if (line.rule, line.language) == (rule, language)])
            for language in LANGUAGES
        ]
        print(f"{rule:6}" + "".join(f"{text:^16}" for text in row))
    for name, held_out in (("tuned on", False), ("held out", True)):
        print(f"{name}: {cell([line for line in everything if line.held_out is held_out])}")
    if "--misses" in arguments:
        for line in everything:
            if not line.held_out and wrong(line):
                print(f"{line} {line.text!r}")
    for language in LANGUAGES:
        print(f"{language}: {milliseconds(language):.2f} ms for {SIZE} characters")


if __name__ == "__main__":
    main(sys.argv[1:])
