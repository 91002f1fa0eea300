"""One draft against all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from cases.language import detect
from cases.linter.attachments import attachments
from cases.linter.bargains import bargains
from cases.linter.contact import addresses, numbers, spread_out
from cases.linter.form import forged_marker, length, plain_form
from cases.linter.lexicon import LANGUAGES, lexicon
from cases.linter.links import links
from cases.linter.model import RULES, Draft, Finding, Hit
from cases.linter.orders import cancel_requests
from cases.linter.reading import Reading, read
from cases.linter.requests import repeated_requests
from cases.linter.returns import discouraged_returns
from cases.linter.reviews import changes_by_pronoun
from cases.linter.thanks import thanks_only
from cases.linter.times import vague_promises
from cases.linter.unprompted import unprompted
from cases.linter.wording import Ears, Speech, phrases, phrases_with_lead

WordingRule = Callable[[Speech], Iterator[Hit]]

_BLOCKING: tuple[WordingRule, ...] = (
    bargains,
    *(partial(phrases, rule) for rule in ("L2", "L5", "L7", "L8", "L14")),
    changes_by_pronoun,
    *(partial(phrases_with_lead, rule) for rule in ("L3", "L4")),
    thanks_only,
)
_WARNING: tuple[WordingRule, ...] = (
    *(partial(phrases, rule) for rule in ("L19", "L20")),
    discouraged_returns,
    vague_promises,
)


def lint(draft: Draft) -> list[Finding]:
    """Every breach of the rules of PLAYBOOKS D in a draft, in the order of the rules.

    Wording is judged in the draft's language (as given, and as the text shows) and in English;
    the rules that need no language hold in every language.
    """
    reading = read(draft.text)
    hits = [*_neutral(reading, draft)]
    spoken = _languages(draft)
    ears = Ears(reading)
    for language in _with_english(spoken):
        others = [other for other in spoken if other != language]
        speech = Speech(ears, [lexicon(code) for code in (language, *others)])
        hits += repeated_requests(speech, draft.review_requests_before)
        hits += cancel_requests(speech, draft.our_fault)
        hits += (hit for rule in _BLOCKING for hit in rule(speech))
        if language in spoken:
            hits += (hit for rule in _WARNING for hit in rule(speech))
    return _findings(hits)


def lint_text(
    text: str, *, language: str | None = None, marketplace: str | None = "US"
) -> list[Finding]:
    """Judge a text by its words alone, as `aftersales lint` does (CONTRACT 2)."""
    return lint(Draft(text=text, language=language, marketplace=marketplace))


def _neutral(reading: Reading, draft: Draft) -> Iterator[Hit]:
    yield from addresses(reading)
    yield from numbers(reading)
    yield from spread_out(reading)
    yield from links(reading, draft.carrier_tracking_hosts)
    yield from attachments(draft.attachments)
    yield from plain_form(reading)
    yield from unprompted(draft)
    yield from length(draft)
    yield from forged_marker(reading, draft)


def _languages(draft: Draft) -> tuple[str, ...]:
    given = (draft.language or "").strip().lower()[:2]
    shown = detect(draft.text)
    known = [code for code in (given, shown) if code in LANGUAGES]
    if not known and not given and shown is None:
        return LANGUAGES
    return tuple(dict.fromkeys(known))


def _with_english(spoken: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*spoken, "en")))


def _findings(hits: list[Hit]) -> list[Finding]:
    order = {rule: place for place, rule in enumerate(RULES)}
    found: dict[tuple[str, str], Finding] = {}
    for hit in sorted(hits, key=lambda hit: order[hit.rule]):
        rule = RULES[hit.rule]
        finding = Finding(
            rule=hit.rule, level=rule.level, match=hit.match, advice=hit.advice or rule.advice
        )
        found.setdefault((hit.rule, hit.match), finding)
    return list(found.values())
