"""L8: only an invoice, a manual, a warranty document or a return label may be attached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cases.linter.fold import fold
from cases.linter.model import Hit

_ALLOWED = re.compile(
    r"invoice|receipt|rechnung|facture|fattura|factura|faktura|請求書|領収書|納品書"
    r"|manual|guide|instruction|anleitung|handbuch|mode.d.emploi|notice|manuel|manuale|istruzion"
    r"|instruc|説明書|マニュアル|handleiding|bruksanvisning|instrukcja"
    r"|warrant|guarant|garanti|garanzi|garantia|保証"
    r"|return.?label|label|rucksende|ruckversand|rucksendung|retoure|etikett|etiquette|etichetta|etiqueta|返送|ラベル"
)
_NOT_EVEN_THEN = re.compile(
    r"(?:^|/|\.)(?:gif|mp4|mov|avi|zip|rar|7z|exe|apk|html?|js|xlsx?|csv|pptx?|mp3|wav|webm|bat|scr)$"
    r"|^(?:video|audio)/|gift|guide.?price|review"
)
_BARE_TYPE = frozenset({"application/pdf", "pdf"})


def attachments(entries: Sequence[str]) -> Iterator[Hit]:
    """Attachments whose kind, name or media type is not one of the allowed four."""
    for entry in entries:
        name = fold(entry.strip())
        if name in _BARE_TYPE:
            continue
        if _NOT_EVEN_THEN.search(name) or not _ALLOWED.search(name):
            yield Hit("L8", entry)
