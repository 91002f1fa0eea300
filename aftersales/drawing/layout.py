"""Boxes into layers, edges between them: a small layered layout (Sugiyama, Tagawa, Toda 1981).

Pure and deterministic: cycles are broken along a depth-first walk, layers follow the longest path,
orders within a layer the median of neighbours, and each row of boxes is placed as close to its
neighbours as the gaps allow (pool adjacent violators).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Point = tuple[float, float]
Edge = tuple[str, str]
GAP_X = 26.0
GAP_Y = 54.0
SWEEPS = 16
_STRAIGHT = 6.0
"""How much more a bend of a long edge weighs than a box off its middle."""
_INWARD = 0.05
"""How much everything is drawn to the middle, so that loose parts do not drift away."""
_ROUNDS = 80


@dataclass(frozen=True)
class Layout:
    """Where everything goes; `boxes` holds middles, `routes` the points of each edge in order.

    An edge from a box to itself has no route.
    """

    width: float
    height: float
    boxes: dict[str, Point]
    routes: dict[Edge, list[Point]]


@dataclass
class _Graph:
    sizes: dict[str, tuple[float, float]]
    layers: list[list[str]]
    chains: dict[Edge, list[str]]
    """Each drawn edge as the boxes and bends it passes, from the upper end to the lower."""
    up: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    down: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def arrange(sizes: Mapping[str, tuple[float, float]], edges: Sequence[Edge], first: str) -> Layout:
    """Place boxes of these sizes (width, height); `first` stands in the top row."""
    backward = _backward(list(sizes), edges, first)
    turned = [(b, a) if (a, b) in backward else (a, b) for a, b in edges if a != b]
    rows = _rows(list(sizes), turned, first)
    graph = _with_bends(dict(sizes), rows, list(dict.fromkeys(turned)))
    _order(graph)
    return _measured(graph, edges, backward)


def _backward(names: list[str], edges: Sequence[Edge], first: str) -> set[Edge]:
    """The edges that lead back: to where the walk is under way, and every one to `first`."""
    after: dict[str, list[str]] = defaultdict(list)
    for source, target in edges:
        after[source].append(target)
    back = {(a, b) for a, b in edges if b == first and a != first}
    state: dict[str, str] = {}

    def walk(name: str) -> None:
        state[name] = "open"
        for target in after[name]:
            if (name, target) in back or name == target:
                continue
            if state.get(target) == "open":
                back.add((name, target))
            elif target not in state:
                walk(target)
        state[name] = "done"

    for name in sorted(names, key=lambda n: n != first):
        if name not in state:
            walk(name)
    return back


def _rows(names: list[str], edges: Sequence[Edge], first: str) -> dict[str, int]:
    """Row of each box: the longest way to it; what nothing leads to stands right above its next."""
    row = dict.fromkeys(names, 0)
    for _ in names:
        for source, target in edges:
            row[target] = max(row[target], row[source] + 1)
    entered = {target for _, target in edges}
    for name in names:
        nexts = [row[target] for source, target in edges if source == name]
        if name not in entered and name != first and nexts:
            row[name] = min(nexts) - 1
    return row


def _with_bends(
    sizes: dict[str, tuple[float, float]], rows: dict[str, int], edges: Sequence[Edge]
) -> _Graph:
    """Cut long edges into pieces from one row to the next."""
    graph = _Graph(sizes, [[] for _ in range(max(rows.values()) + 1)], {})
    for name, row in rows.items():
        graph.layers[row].append(name)
    for source, target in edges:
        chain = [source]
        for row in range(rows[source] + 1, rows[target]):
            bend = f"{source}>{target}@{row}"
            graph.sizes[bend] = (0.0, 0.0)
            graph.layers[row].append(bend)
            chain.append(bend)
        chain.append(target)
        graph.chains[source, target] = chain
        for upper, lower in pairwise(chain):
            graph.down[upper].append(lower)
            graph.up[lower].append(upper)
    return graph


# ---------------------------------------------------------------- order within a row


def _order(graph: _Graph) -> None:
    """Sweep down and up; keep the orders with the fewest crossings."""
    best, fewest = [list(row) for row in graph.layers], _crossings(graph)
    for sweep in range(SWEEPS):
        downwards = sweep % 2 == 0
        near = graph.up if downwards else graph.down
        rows = graph.layers[1:] if downwards else graph.layers[-2::-1]
        fixed = graph.layers if downwards else graph.layers[::-1]
        for above, row in zip(fixed, rows, strict=False):
            _by_middle(row, near, {name: place for place, name in enumerate(above)})
        _swap_neighbours(graph)
        if (now := _crossings(graph)) < fewest:
            best, fewest = [list(row) for row in graph.layers], now
    graph.layers = best


def _by_middle(row: list[str], near: Mapping[str, list[str]], place: Mapping[str, int]) -> None:
    def middle(name: str) -> float:
        places = sorted(place[n] for n in near[name] if n in place)
        return sum(places) / len(places) if places else float(row.index(name))

    middles = {name: middle(name) for name in row}
    row.sort(key=lambda name: middles[name])


def _swap_neighbours(graph: _Graph) -> None:
    for number, row in enumerate(graph.layers):
        for left in range(len(row) - 1):
            before = _around(graph, number)
            row[left], row[left + 1] = row[left + 1], row[left]
            if _around(graph, number) >= before:
                row[left], row[left + 1] = row[left + 1], row[left]


def _crossings(graph: _Graph) -> int:
    return sum(_below(graph, number) for number in range(len(graph.layers) - 1))


def _around(graph: _Graph, number: int) -> int:
    above = _below(graph, number - 1) if number else 0
    return above + (_below(graph, number) if number + 1 < len(graph.layers) else 0)


def _below(graph: _Graph, number: int) -> int:
    """How many edges cross between a row and the next."""
    place = {name: index for index, name in enumerate(graph.layers[number + 1])}
    ends = [
        end for name in graph.layers[number] for end in sorted(place[n] for n in graph.down[name])
    ]
    return sum(a > b for i, a in enumerate(ends) for b in ends[i + 1 :])


# ---------------------------------------------------------------- places


def _measured(graph: _Graph, edges: Sequence[Edge], backward: set[Edge]) -> Layout:
    across = _across(graph)
    left = min(across[name] - graph.sizes[name][0] / 2 for name in across)
    across = {name: x - left + GAP_X for name, x in across.items()}
    right = max(across[name] + graph.sizes[name][0] / 2 for name in across)
    tops: list[tuple[float, float]] = []
    y = GAP_X
    for row in graph.layers:
        height = max(graph.sizes[name][1] for name in row)
        tops.append((y, y + height))
        y += height + GAP_Y
    middle = {
        name: (across[name], (top + bottom) / 2)
        for row, (top, bottom) in zip(graph.layers, tops, strict=True)
        for name in row
    }
    routes = _routes(graph, middle, tops, edges, backward)
    boxes = {name: point for name, point in middle.items() if graph.sizes[name][0]}
    return Layout(right + GAP_X, y - GAP_Y + GAP_X, boxes, routes)


def _across(graph: _Graph) -> dict[str, float]:
    """Middles from left to right: each row as near to its neighbours as the gaps allow."""
    across: dict[str, float] = {}
    for row in graph.layers:
        x = 0.0
        for name in row:
            width = graph.sizes[name][0]
            across[name] = x + width / 2
            x += width + GAP_X
    for turn in range(_ROUNDS):
        rows = graph.layers if turn % 2 == 0 else graph.layers[::-1]
        centre = sum(across.values()) / len(across)
        for row in rows:
            wanted = [_pull(graph, name, across, centre) for name in row]
            for name, x in zip(row, _spread(graph, row, wanted), strict=True):
                across[name] = x
    return across


def _pull(
    graph: _Graph, name: str, across: Mapping[str, float], centre: float
) -> tuple[float, float]:
    """Where a box wants to stand, and how much: between its neighbours, and near the middle."""
    bend = not graph.sizes[name][0]
    total, weights = centre * _INWARD, _INWARD
    for other in (*graph.up[name], *graph.down[name]):
        weight = _STRAIGHT if bend or not graph.sizes[other][0] else 1.0
        total += across[other] * weight
        weights += weight
    return total / weights, weights


def _spread(
    graph: _Graph, row: Sequence[str], wanted: Sequence[tuple[float, float]]
) -> list[float]:
    """Least squares under the row's order and gaps: pool adjacent violators."""
    shift, offsets = 0.0, []
    for number, name in enumerate(row):
        if number:
            half = (graph.sizes[row[number - 1]][0] + graph.sizes[name][0]) / 2
            shift += half + GAP_X
        offsets.append(shift)
    blocks: list[tuple[float, float, int]] = []
    for (x, weight), offset in zip(wanted, offsets, strict=True):
        blocks.append(((x - offset) * weight, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            (a, b, c), (d, e, f) = blocks.pop(-2), blocks.pop()
            blocks.append((a + d, b + e, c + f))
    placed = [total / weight for total, weight, count in blocks for _ in range(count)]
    return [x + offset for x, offset in zip(placed, offsets, strict=True)]


# ---------------------------------------------------------------- routes


def _routes(
    graph: _Graph,
    middle: Mapping[str, Point],
    tops: Sequence[tuple[float, float]],
    edges: Sequence[Edge],
    backward: set[Edge],
) -> dict[Edge, list[Point]]:
    ports = _ports(graph, middle)
    band = {name: tops[n] for n, row in enumerate(graph.layers) for name in row}
    routes: dict[Edge, list[Point]] = {}
    for source, target in edges:
        if source == target:
            continue
        turned = (source, target) in backward
        chain = graph.chains[(target, source) if turned else (source, target)]
        first, last = chain[0], chain[-1]
        bottom = middle[first][1] + graph.sizes[first][1] / 2
        top = middle[last][1] - graph.sizes[last][1] / 2
        points = [(ports[first, chain[1]], bottom)]
        for bend in chain[1:-1]:
            points += [(middle[bend][0], band[bend][0]), (middle[bend][0], band[bend][1])]
        points.append((ports[last, chain[-2]], top))
        routes[source, target] = points[::-1] if turned else points
    return routes


def _ports(graph: _Graph, middle: Mapping[str, Point]) -> dict[Edge, float]:
    """Where on a box each edge begins or ends: side by side, in the order of the other ends."""
    ports: dict[Edge, float] = {}
    for name, (x, _) in middle.items():
        width = graph.sizes[name][0]
        for near in (graph.up[name], graph.down[name]):
            ordered = sorted(near, key=lambda other: middle[other][0])
            step = min(22.0, 0.7 * width / max(len(ordered), 1))
            for number, other in enumerate(ordered):
                ports[name, other] = x + (number - (len(ordered) - 1) / 2) * step
    return ports
