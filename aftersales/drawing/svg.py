"""A chart as SVG: one file that needs nothing else, for light and dark pages alike."""

from textwrap import wrap
from xml.sax.saxutils import escape

from aftersales.drawing.chart import FIRST, Chart, Node, gathered
from aftersales.drawing.layout import Layout, Point, arrange

LINE = 30
"""Characters of a line inside a box."""
FONT = 13.0
"""Size of the words, in pixels."""
ROW = 17.0
"""From one line of words to the next."""
_WIDE, _BOLD = 0.56, 0.6
"""Width of a character as a share of its height, on the generous side: fonts differ."""
_PAD = 12.0
_STYLE = """
.playbook{--ink:#1f2328;--soft:#57606a;--line:#7d8590;--box:#ffffff;--edge:#8c959f;--end:#ddf4ff;
--other:#fbefff;--first:#dafbe1;--here:#cf222e;font-family:system-ui,"Segoe UI",Helvetica,Arial,
sans-serif;font-size:13px}
@media (prefers-color-scheme:dark){.playbook{--ink:#e6edf3;--soft:#9da7b3;--line:#7d8590;
--box:#161b22;--edge:#6e7681;--end:#0c2d4d;--other:#2f1d45;--first:#12331d;--here:#ff7b72}}
.playbook text{fill:var(--ink);text-anchor:middle}
.playbook .name{font-weight:600}
.playbook .comes{fill:var(--soft);font-style:italic}
.playbook rect{fill:var(--box);stroke:var(--edge);stroke-width:1.2}
.playbook .start rect{fill:var(--first)}
.playbook .everywhere rect,.playbook .back rect{stroke-dasharray:5 3}
.playbook .close rect{fill:var(--end)}
.playbook .switch rect{fill:var(--other)}
.playbook .here rect{stroke:var(--here);stroke-width:3.5;stroke-dasharray:none}
.playbook .here .mark{fill:var(--here);font-weight:600}
.playbook path{fill:none;stroke:var(--line);stroke-width:1.3}
.playbook marker path{fill:var(--line);stroke:none}
"""


def svg(chart: Chart) -> str:
    """Return the chart as an SVG document."""
    chart = gathered(chart)
    lines = {node.id: _lines(node, here=node.id == chart.at) for node in chart.nodes}
    sizes = {name: _size(words) for name, words in lines.items()}
    layout = arrange(sizes, chart.edges, FIRST)
    arrow = f"arrow-{chart.name}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="playbook" role="img" '
        f'viewBox="0 0 {layout.width:.0f} {layout.height:.0f}" '
        f'width="{layout.width:.0f}" height="{layout.height:.0f}">',
        f"<title>{escape(chart.title)}</title>",
        f"<desc>{escape(_described(chart))}</desc>",
        f"<style>{_STYLE}</style>",
        f'<defs><marker id="{arrow}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" '
        f'markerHeight="8" orient="auto"><path d="M0 0.5 L8 4 L0 7.5 z"/></marker></defs>',
        *(_path(points, arrow) for points in _all_routes(chart, layout, sizes)),
        *(_drawn(node, chart, layout.boxes[node.id], lines[node.id]) for node in chart.nodes),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _described(chart: Chart) -> str:
    """The picture in words, for those who cannot see it."""
    told = [f"{s.id} goes to {', '.join(chart.after(s.id))}" for s in chart.stages]
    here = f" The case is at {chart.at}." if chart.at else ""
    return f"Playbook {chart.name}: {'; '.join(told)}.{here}"


def _lines(node: Node, *, here: bool) -> list[tuple[str, str]]:
    """The words of a box as (class, line)."""
    about = node.about.replace("`", "")
    lines = [("name", node.label), *(("about", line) for line in wrap(about, LINE))]
    if node.comes:
        lines += [("comes", line) for line in wrap(f"when {node.comes}", LINE)]
    return [*lines, ("mark", "● the case is here")] if here else lines


def _size(lines: list[tuple[str, str]]) -> tuple[float, float]:
    widest = max(len(text) * (_BOLD if kind == "name" else _WIDE) for kind, text in lines)
    return widest * FONT + 2 * _PAD, len(lines) * ROW + 1.4 * _PAD


def _drawn(node: Node, chart: Chart, middle: Point, lines: list[tuple[str, str]]) -> str:
    (width, height), (x, y) = _size(lines), middle
    kinds = [node.kind, *(["start"] if node.id == FIRST else ())]
    kinds += ["here"] if node.id == chart.at else []
    radius = 6 if node.kind in ("stage", "everywhere") else min(height / 2, 20)
    box = (
        f'<rect x="{x - width / 2:.1f}" y="{y - height / 2:.1f}" width="{width:.1f}" '
        f'height="{height:.1f}" rx="{radius:.1f}"/>'
    )
    top = y - (len(lines) - 1) * ROW / 2 + FONT * 0.35
    words = "".join(
        f'<text class="{kind}" x="{x:.1f}" y="{top + number * ROW:.1f}">{escape(text)}</text>'
        for number, (kind, text) in enumerate(lines)
    )
    return f'<g class="{" ".join(kinds)}" data-node="{escape(node.id)}">{box}{words}</g>'


def _all_routes(
    chart: Chart, layout: Layout, sizes: dict[str, tuple[float, float]]
) -> list[list[Point]]:
    routes = []
    for source, target in chart.edges:
        if source == target:
            (x, y), (width, _) = layout.boxes[source], sizes[source]
            side = x + width / 2
            routes.append([(side, y - 8), (side + 18, y - 8), (side + 18, y + 8), (side, y + 8)])
        else:
            routes.append(layout.routes[source, target])
    return routes


def _path(points: list[Point], arrow: str) -> str:
    """One edge: straight beside boxes, bent between rows."""
    (x, y), *rest = points
    drawn = [f"M{x:.1f} {y:.1f}"]
    for to_x, to_y in rest:
        if abs(to_x - x) < 0.5 or abs(to_y - y) < 0.5:
            drawn.append(f"L{to_x:.1f} {to_y:.1f}")
        else:
            half = (y + to_y) / 2
            drawn.append(f"C{x:.1f} {half:.1f} {to_x:.1f} {half:.1f} {to_x:.1f} {to_y:.1f}")
        x, y = to_x, to_y
    return f'<path d="{" ".join(drawn)}" marker-end="url(#{arrow})"/>'
