"""Facts for the tests: as few as a message can live on, and as many as it can carry."""

from typing import Any

from cases.marketplaces import ALL
from cases.messages import MessageFacts, Rendered, TemplateInfo, render, templates
from cases.messages.packs import languages, pack
from cases.messages.preview import sample

MINIMAL = {"order_id": "302-1234567-7654321", "zone": "Europe/Berlin"}
EXISTING = [
    (info, language)
    for info in templates()
    for language in sorted(languages())
    if info.name in pack(language).letters
]
"""Every message in every language that has it."""


def label(value: Any) -> str:
    """Name a test case by what it is about."""
    return value.name if isinstance(value, TemplateInfo) else str(value)


def facts(**given: Any) -> MessageFacts:
    """Return facts of a German order, with what is given."""
    return MessageFacts.model_validate(MINIMAL | given)


def minimal(info: TemplateInfo, language: str) -> MessageFacts:
    """Return only what `info` cannot do without."""
    rich = sample(info, language)
    money = {"currency": rich.currency} if "choices" in info.needs else {}
    return facts(**money, **{field: getattr(rich, field) for field in info.needs})


def german(template: str, **given: Any) -> Rendered:
    """Render for a buyer on the German marketplace."""
    return render(template, "de", "DE", facts(**given))


def marketplaces_of(language: str) -> list[str]:
    """Name the marketplaces where buyers read `language`, and one more."""
    return [place.code for place in ALL if language in place.languages] or ["US"]
