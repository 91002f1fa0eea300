"""Writes docs/linter.md and docs/messages.md from the code: `python -m tests.tools.word_pages`.

With `--check` nothing is written, and the exit code is 1 if a page is old.
"""

import sys
from functools import cache
from pathlib import Path

from cases.linter import RULES
from cases.messages import preview, templates
from cases.messages.packs import languages
from tests.corpora.lint_corpus import Line, lines, rules
from tests.tools.lint_figures import LANGUAGES, SIZE, counts

DOCS = Path("docs")
SHOWN = "de"
_NOTE = "<!-- Written by `make docs` (tests/tools/word_pages.py); changes here are lost. -->"
_NAMES = {"en": "English", "de": "German", "fr": "French", "it": "Italian", "es": "Spanish",
          "ja": "Japanese"}  # fmt: skip


@cache
def pages() -> dict[str, str]:
    """The text of each page by its name."""
    return {"linter.md": _linter(), "messages.md": _messages()}


def outdated(folder: Path = DOCS) -> list[Path]:
    """Pages that differ from the code or are missing."""
    return [
        folder / name
        for name, text in pages().items()
        if not (folder / name).is_file() or (folder / name).read_text("utf-8") != text
    ]


def _linter() -> str:
    told = "\n".join(_rule(name) for name in RULES)
    return f"""{_NOTE}
# The linter of outgoing messages

Every message to a buyer is judged before it leaves: what the engine writes, an agent's `reply`
(refused with 422, the rules and what to write instead), and `aftersales lint`. All three use the
same function, `cases.linter.lint`. A rule that blocks stops the message; one that warns shows its
advice.

The words that a rule looks for are data, one folder for each language in `cases/linter/data/`.
What disguises words is undone first: full-width and look-alike letters, invisible characters,
words written letter by letter, digits for letters, dictated numbers. What the buyer said and we
quote is not ours and is not judged; saying that a rule is *not* broken ("this refund does not
depend on your claim") passes.

{told}

## Figures

How many sentences of the corpus (`tests/corpora/lint/`) that must be caught are caught, and how
many harmless ones are accused. The word lists are tuned on two thirds; the last third, chosen by a
fixed seed, is only measured. `python -m tests.tools.lint_figures` prints the same by language,
`--misses` what went wrong, and the processor time for {SIZE:,} characters, which `make bench`
prints too.

{_figures()}
"""


def _rule(name: str) -> str:
    rule = RULES[name]
    caught = next(x for x in lines(name) if x.caught and not x.held_out and _short(x))
    passes = next(x for x in lines(name) if not x.caught and not x.held_out and _short(x))
    return f"""## {name}: {rule.title}

{rule.level.capitalize()}s. {rule.why}

- Instead: {rule.advice}
- Caught: {_quoted(caught)}
- Passes: {_quoted(passes)}
"""


def _short(line: Line) -> bool:
    return len(line.text) < 160


def _quoted(line: Line) -> str:
    known = ", ".join(f"{key} {value}" for key, value in line.context.items())
    shown = line.text.replace("\n", " ⏎ ")
    return f"`` {shown} ``" + (f" ({known})" if known else "")


def _figures() -> str:
    everything = [line for rule in rules() for line in lines(rule)]
    rows = [
        "| language | part | caught | to be caught | accused | harmless |",
        "|---|---|---|---|---|---|",
    ]
    for language in LANGUAGES:
        for name, held_out in (("tuned on", False), ("held out", True)):
            told = [x for x in everything if (x.language, x.held_out) == (language, held_out)]
            cells = " | ".join(map(str, counts(told)))
            rows.append(f"| {_NAMES[language]} | {name} | {cells} |")
    return "\n".join(rows)


def _messages() -> str:
    have = ", ".join(sorted(languages()))
    shown = "\n".join(_letter(info.name) for info in templates())
    rows = "\n".join(
        f"| `{info.name}` | `{info.intent}` | {', '.join(info.languages)} |" for info in templates()
    )
    return f"""{_NOTE}
# Messages to buyers

Each message is data in `cases/messages/templates/LANGUAGE/`, one file for each playbook and
`words.toml` for what they share; languages: {have}. A language that lacks a message gets the
English one, and the agent is told. Dates, amounts, plurals and numbers are written by Babel for
the buyer's language, times in the buyer's zone; a fact that a message needs and nobody gave stops
it instead of leaving a gap.

`aftersales messages preview` shows them with made-up data in every language; `--language fr`,
`--intent promise`, `--template lost.offer_choices` choose, `--html FILE` writes one page to read
side by side, `--json` is for programs. The rules that every message obeys are in
[linter.md](linter.md); whole conversations are in [conversations.md](conversations.md).

| message | intent | exists in |
|---|---|---|
{rows}

## In German

{shown}"""


def _letter(template: str) -> str:
    (letter,) = preview(language=SHOWN, template=template)
    return f"""### {template}

```text
{letter.subject}

{letter.text}
```
"""


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` tell which are old."""
    if "--check" in arguments:
        old = outdated()
        for path in old:
            print(f"{path} is out of date; run `make docs`")
        return 1 if old else 0
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8")
        print(DOCS / name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
