"""Signed events in (CONTRACT 3)."""
