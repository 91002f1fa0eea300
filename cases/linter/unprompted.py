"""L10: what an unprompted message needs: its order number, thirty days, the buyer's language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.language import detect
from cases.linter.model import Draft, Hit

WINDOW_DAYS = 30
"""Days after completion in which an unprompted message may go out (`message.proactive`)."""

_ORDER_NUMBER = re.compile(r"(?<!\d)(?:\d{3}|S\d{2})-\d{7}-\d{7}(?!\d)")


def unprompted(draft: Draft) -> Iterator[Hit]:
    """Judge a proactive draft; an answer to the buyer always passes."""
    if not draft.proactive:
        return
    said = f"{draft.subject or ''}\n{draft.text}"
    if (draft.order_id or "") not in said or not (draft.order_id or _ORDER_NUMBER.search(said)):
        yield Hit("L10", draft.order_id or "order number", "Name the order number in the message.")
    if draft.order_complete_days is not None and draft.order_complete_days > WINDOW_DAYS:
        yield Hit(
            "L10",
            f"{draft.order_complete_days} days",
            f"Do not write unprompted later than {WINDOW_DAYS} days after completion.",
        )
    wanted = (draft.buyer_language or draft.language or "")[:2].lower()
    written = detect(draft.text)
    if wanted and written and wanted != written:
        yield Hit("L10", written, f"Write to this buyer in their language ({wanted}).")
