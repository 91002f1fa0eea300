"""Figures about the whole system: what it costs, and what it survives."""
