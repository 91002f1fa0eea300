"""Outgoing words: every message to a buyer, from typed facts, in the buyer's language.

`render` is the one door; the words are data in `templates/`, for translators to work on.
"""

from cases.messages.catalog import Intent, TemplateInfo, intent_of, templates
from cases.messages.errors import MessageError, MissingFact, UnknownTemplate
from cases.messages.facts import Choice, ChoiceParams, Deduction, MessageFacts, Scan
from cases.messages.preview import preview
from cases.messages.rendering import Rendered, render

__all__ = [
    "Choice",
    "ChoiceParams",
    "Deduction",
    "Intent",
    "MessageError",
    "MessageFacts",
    "MissingFact",
    "Rendered",
    "Scan",
    "TemplateInfo",
    "UnknownTemplate",
    "intent_of",
    "preview",
    "render",
    "templates",
]
