"""A chart as Mermaid text, which forges and wikis draw by themselves."""

import re

from aftersales.drawing.chart import Chart, Node, gathered

_SHAPES = {
    "stage": ('["', '"]'),
    "everywhere": ('["', '"]'),
    "close": ('(["', '"])'),
    "switch": ('[["', '"]]'),
    "back": ('(["', '"])'),
}


def mermaid(chart: Chart) -> str:
    """Return the chart as a Mermaid flowchart."""
    chart = gathered(chart)
    lines = ["flowchart TD", f"  accTitle: {_plain(chart.title)}"]
    lines += [f"  {_id(node.id)}{_box(node)}" for node in chart.nodes]
    lines += [f"  {_id(source)} --> {_id(target)}" for source, target in chart.edges]
    shared = [_id(n.id) for n in chart.nodes if n.kind == "everywhere"]
    if shared:
        lines += [
            "  classDef everywhere stroke-dasharray:4 3",
            f"  class {','.join(shared)} everywhere",
        ]
    if chart.at is not None:
        lines += [
            "  classDef here stroke:#d1242f,stroke-width:4px",
            f"  class {_id(chart.at)} here",
        ]
    return "\n".join(lines) + "\n"


def _id(name: str) -> str:
    """Write a name that Mermaid takes: `end` alone is a word of its own."""
    return "n_" + re.sub(r"\W", "_", name)


def _box(node: Node) -> str:
    opens, closes = _SHAPES[node.kind]
    lines = [f"<b>{_plain(node.label)}</b>"]
    lines += [_plain(node.about)] if node.about else []
    lines += [f"<i>when {_plain(node.comes)}</i>"] if node.comes else []
    return f"{opens}{'<br/>'.join(lines)}{closes}"


def _plain(text: str) -> str:
    """Escape what Mermaid or HTML would read as its own."""
    for raw, written in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;")):
        text = text.replace(raw, written)
    return text.replace("`", "")
