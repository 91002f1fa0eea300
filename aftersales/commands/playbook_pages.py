"""The pages of docs/playbooks/, written from the code by `make docs`."""

from pathlib import Path

from aftersales.drawing import Chart, chart_of, mermaid, svg
from cases.events import TOPICS
from workflows.playbooks import ALL

DIRECTORY = Path("docs/playbooks")
_NOTE = "<!-- Written by `make docs` from workflows/playbooks/; changes here are lost. -->"


def pages() -> dict[str, str]:
    """Return every page's text by its name."""
    charts = [chart_of(playbook) for playbook in ALL]
    written = {"README.md": _index(charts)}
    for chart in charts:
        written[f"{chart.name}.md"] = _page(chart)
        written[f"{chart.name}.svg"] = svg(chart)
    return written


def write(folder: Path) -> list[Path]:
    """Write the pages, remove those of playbooks that are gone; return what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for path in _there(folder):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in wanted]


def outdated(folder: Path) -> list[Path]:
    """Return the pages that differ from the code, are missing, or should not be there."""
    wanted = pages()
    there = {path.name: path.read_text(encoding="utf-8") for path in _there(folder)}
    names = sorted(wanted.keys() | there.keys())
    return [folder / name for name in names if wanted.get(name) != there.get(name)]


def _there(folder: Path) -> list[Path]:
    return sorted((*folder.glob("*.md"), *folder.glob("*.svg")))


def _index(charts: list[Chart]) -> str:
    known = {chart.name for chart in charts}
    rest = [topic for topic in TOPICS if topic not in known]
    rows = "\n".join(
        f"| [{c.name}]({c.name}.md) | {c.title} | {_codes(c.outcomes)} | {_codes(c.others)} |"
        for c in charts
    )
    return f"""{_NOTE}
# Playbooks

A playbook is a small set of stages; a stage says something, waits, moves money or goods, and names
the next one. Each page below is read from the code: `aftersales playbook show NAME` prints the
same, `aftersales playbook draw NAME --at STAGE` marks where a case is.

| playbook | for | can close as | can go on as |
|---|---|---|---|
{rows}
{_without_one(rest)}"""


def _without_one(topics: list[str]) -> str:
    if not topics:
        return ""
    return f"""
A topic without a playbook of its own runs as `question`, with the topic named in the decision's
`why`: {_codes(tuple(topics))}.
"""


def _page(chart: Chart) -> str:
    rows = "\n".join(
        f"| `{node.id}` | {node.about} | {node.comes} | {_codes(chart.after(node.id))} |"
        for node in chart.stages
    )
    return f"""{_NOTE}
# {chart.name}: {chart.title}

{chart.about}.

![The stages of {chart.name} and where each leads]({chart.name}.svg)

Green: where it begins. Dashed: stages that every playbook has. Blue: the case closes. Violet: the
case goes on as another playbook.

| stage | what happens | comes when | goes to |
|---|---|---|---|
{rows}

<details>
<summary>The same as Mermaid</summary>

```mermaid
{mermaid(chart)}```

</details>
"""


def _codes(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)
