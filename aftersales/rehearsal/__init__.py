"""Rehearsals: days or months against the real engine, in virtual time (CONTRACT 7)."""
