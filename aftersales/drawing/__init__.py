"""Playbooks as pictures, read from the code: Mermaid text and SVG, with a case's place in them."""

from aftersales.drawing.chart import Chart, Node, chart_of
from aftersales.drawing.mermaid import mermaid
from aftersales.drawing.svg import svg

__all__ = ["Chart", "Node", "chart_of", "mermaid", "svg"]
