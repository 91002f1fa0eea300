"""Reads a buyer's own words: topic, answer, and what a person has to see (PLAYBOOKS A3, A10, D).

`read` is a pure function. Everything it knows stands in the word lists under `data/`.
"""

from cases.reader.model import Flags, Reading, ReplyKind
from cases.reader.quoting import own_words
from cases.reader.reading import LONGEST, Heard, listen, read

__all__ = ["LONGEST", "Flags", "Heard", "Reading", "ReplyKind", "listen", "own_words", "read"]
