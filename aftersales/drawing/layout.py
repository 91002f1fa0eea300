"""Boxes into layers, edges between them: a small layered layout (Sugiyama, Tagawa, Toda 1981).

Pure and deterministic: cycles are broken along a depth-first walk, layers follow the longest path,
orders within a layer the median of neighbours, and each row of boxes is placed as close to its
neighbours as the gaps allow (pool adjacent violators).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Point = tuple[float, float]
Edge = tuple[str, str]
GAP_X = 26.0
GAP_Y = 54.0
SWEEPS = 24
_STRAIGHT = 6.0
"""How much more a bend of a long edge weighs than a box off its middle."""
_ROUNDS = 60


@dataclass
class Layout:
    """Where everything goes; `boxes` holds middles, `routes` the points of each edge in order."""

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


def arrange(
    sizes: Mapping[str, tuple[float, float]], edges: Sequence[Edge], first: str
) -> Layout:
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
        for upper, lower in zip(chain, chain[1:], strict=False):
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
    for row in graph.layers:
        for left in range(len(row) - 1):
            before = _crossings(graph)
            row[left], row[left + 1] = row[left + 1], row[left]
            if _crossings(graph) >= before:
                row[left], row[left + 1] = row[left + 1], row[left]


def _crossings(graph: _Graph) -> int:
    total = 0
    for upper, lower in zip(graph.layers, graph.layers[1:], strict=False):
        place = {name: index for index, name in enumerate(lower)}
        ends = [place[target] for name in upper for target in sorted(graph.down[name], key=place.__getitem__)]
        total += sum(a > b for i, a in enumerate(ends) for b in ends[i + 1 :])
    return total
