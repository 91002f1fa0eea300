"""The picture: every figure that has an aim, as a share of that aim."""

from html import escape

from bench.figures import Figure, Row

WIDTH, LEFT, LINE, TOP = 860, 430, 24, 46
FULL = 2.0
"""The bar's length stands for twice the aim; what is beyond is cut off and says so."""
MET, MISSED, INK, FAINT = "#2f7d4f", "#b3382c", "#1f2328", "#c8ccd1"


def picture(rows: list[Row]) -> str:
    """Return the picture as SVG."""
    aimed = [figure for row in rows if row.result for figure in row.result.figures if figure.aim]
    height = TOP + LINE * len(aimed) + 16
    aim_at = LEFT + (WIDTH - LEFT - 80) / FULL
    bars = "".join(_bar(figure, TOP + LINE * at) for at, figure in enumerate(aimed))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="sans-serif" font-size="13" fill="{INK}" role="img" '
        f'aria-label="Figures as a share of their aims">\n'
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>\n'
        f'<text x="{aim_at}" y="20" text-anchor="middle">the aim</text>\n'
        f'<text x="{LEFT}" y="20">0</text>\n'
        f"{bars}"
        f'<line x1="{aim_at}" y1="28" x2="{aim_at}" y2="{height - 8}" stroke="{INK}" '
        f'stroke-dasharray="3 3"/>\n</svg>\n'
    )


def _bar(figure: Figure, y: float) -> str:
    assert figure.aim is not None
    bound = figure.aim.bound
    share = figure.value / bound if bound else FULL * (figure.value > 0)
    length = (WIDTH - LEFT - 80) * min(share, FULL) / FULL
    kind = "≥" if figure.aim.kind == "at least" else "≤"
    told = f"{figure.value:.3g} ({kind} {figure.aim.bound:g})" + (" …" if share > FULL else "")
    return (
        f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{escape(figure.name)}</text>'
        f'<rect x="{LEFT}" y="{y + 3}" width="{WIDTH - LEFT - 80}" height="14" fill="none" '
        f'stroke="{FAINT}"/>'
        f'<rect x="{LEFT}" y="{y + 3}" width="{length:.1f}" height="14" '
        f'fill="{MET if figure.met else MISSED}" fill-opacity="0.75"/>'
        f'<text x="{LEFT + 6}" y="{y + 14}" font-size="11">{escape(told)}</text>\n'
    )
