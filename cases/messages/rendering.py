"""Put a message into words: pure, deterministic, and the same wherever it runs."""

from pydantic import BaseModel, ConfigDict

from cases.linter import lint_text
from cases.marketplaces import marketplace as place_of
from cases.messages.catalog import TemplateInfo, template_info
from cases.messages.clean import tidy
from cases.messages.errors import MissingFact
from cases.messages.facts import MessageFacts
from cases.messages.packs import languages, pack
from cases.messages.present import values
from cases.messages.voice import Voice

_DEFAULT = "en"
_COURTESIES = ("buyer_name", "item_title", "carrier")


class Rendered(BaseModel):
    """A finished message.

    `fallback` is True where the language lacks the message and English was used: the agent is
    to be told.
    """

    model_config = ConfigDict(frozen=True)

    subject: str
    text: str
    language: str
    intent: str
    fallback: bool


def render(template: str, language: str, marketplace: str, facts: MessageFacts) -> Rendered:
    """Put `template` into words.

    `language` is a language code or tag (`de`, `de-AT`), `marketplace` a country code or an
    Amazon marketplace id. Raises UnknownTemplate, UnknownMarketplace, and MissingFact when a fact
    is absent without which the message must not go out, such as the time of a promise.
    """
    info = template_info(template)
    missing = tuple(field for field in info.needs if not facts.has(field))
    if missing:
        raise MissingFact(template, missing)
    wanted = language.replace("_", "-").partition("-")[0].lower()
    spoken = _spoken(wanted, template)
    voice = Voice(pack(spoken), place_of(marketplace), facts.zone)
    subject, text = _letter(voice, info, _courteous(voice, info, facts))
    own_words = info.intent == "reply"
    return Rendered(
        subject=subject,
        text=text,
        language=wanted if own_words else spoken,
        intent=info.intent,
        fallback=spoken != wanted and not own_words,
    )


def _spoken(wanted: str, template: str) -> str:
    return wanted if wanted in languages() and template in pack(wanted).letters else _DEFAULT


def _courteous(voice: Voice, info: TemplateInfo, facts: MessageFacts) -> MessageFacts:
    """Leave name, title and carrier out where they alone would break a rule (PLAYBOOKS D).

    A listing called "Gift card wallet" must not stop a message from going out.
    """
    plain = facts.model_copy(update=dict.fromkeys(_COURTESIES))
    if info.intent == "reply" or plain == facts or _lawful(voice, info, facts):
        return facts
    return plain if _lawful(voice, info, plain) else facts


def _lawful(voice: Voice, info: TemplateInfo, facts: MessageFacts) -> bool:
    _, text = _letter(voice, info, facts)
    return not lint_text(text, language=voice.pack.language, marketplace=voice.place.code)


def _letter(voice: Voice, info: TemplateInfo, facts: MessageFacts) -> tuple[str, str]:
    letter = voice.pack.letters[info.name]
    known = values(voice, info, facts)
    subject = " ".join(tidy(voice.fill(letter.subject, **known)).split())
    if info.intent == "reply":
        return subject, facts.text or ""
    greeting = voice.say("letter", "greeting", name=facts.buyer_name)
    closing = voice.say("letter", "closing", seller=facts.seller_name)
    return subject, tidy(f"{greeting}\n\n{voice.fill(letter.text, **known)}\n\n{closing}")
