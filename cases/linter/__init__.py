"""The linter of outgoing messages: the twenty rules of PLAYBOOKS D, as pure functions.

>>> [finding.rule for finding in lint_text("Please remove your review.", language="en")]
['L2']
"""

from __future__ import annotations

from cases.linter.check import lint, lint_text
from cases.linter.model import RULES, Draft, Finding, Level, Rule

__all__ = ["RULES", "Draft", "Finding", "Level", "Rule", "lint", "lint_text"]
