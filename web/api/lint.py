"""An agent's own words to a buyer, judged before they leave (PLAYBOOKS D)."""

from typing import Any

from cases.linter import Draft, lint
from cases.marketplaces import marketplace
from telemetry.meters import LINTER
from web.problems import Problem


def require_clean(text: str, attachments: list[dict[str, Any]], case: dict[str, Any]) -> None:
    """Raise Problem 422 naming the rules that block these words in this case.

    `case` is the snapshot; the language is that of the buyer's latest message, else the order's,
    else the marketplace's.
    """
    language = _language(case)
    draft = Draft(
        text=text,
        language=language,
        marketplace=case.get("marketplace"),
        intent="reply",
        order_id=case.get("order_id"),
        buyer_language=language,
        attachments=[_kind(attachment) for attachment in attachments],
    )
    findings = [finding for finding in lint(draft) if finding.level == "block"]
    if findings:
        rules = list(dict.fromkeys(finding.rule for finding in findings))
        for rule in rules:
            LINTER.labels(rule, "agent").inc()
        raise Problem(
            "refused-by-linter",
            "; ".join(dict.fromkeys(f"{f.rule}: {f.advice}" for f in findings)),
            field="text",
            rules=rules,
            findings=[finding.model_dump() for finding in findings],
        )


def _language(case: dict[str, Any]) -> str | None:
    heard = [
        m for m in case.get("messages", ()) if m.get("direction") == "in" and m.get("language")
    ]
    if heard:
        return str(max(heard, key=lambda m: str(m["at"]))["language"])
    stated = (case.get("buyer") or {}).get("language")
    if stated:
        return str(stated)
    place = case.get("marketplace")
    return marketplace(place).language if place else None


def _kind(attachment: dict[str, Any]) -> str:
    named = (attachment.get(key) for key in ("kind", "name", "media_type"))
    return str(next((name for name in named if name), "unnamed"))
