"""L5 in any language: e-mail addresses and telephone numbers, however they are disguised.

The wording of "call us" and the messengers' names are in the word lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.links import AMAZON
from cases.linter.model import Hit
from cases.linter.reading import Reading

_AT = (
    r"\s*(?:@|[\[({<]\s*(?:at|a|ät|@|arroba|arobase|chiocciola|アット(?:マーク)?)\s*[\])}>]|アットマーク|★|☆)\s*"
    r"|\s+(?:at|arroba|arobase|chiocciola|klammeraffe|affenschwanz)\s+"
)
_DOT = r"\s*(?:[\[({<]\s*(?:\.|dot|punkt|point|punto|ponto|ドット)\s*[\])}>]|ドット)\s*|\s*\.\s*|\s+(?:dot|punkt|point|punto|ponto)\s+"
_MAIL = re.compile(
    rf"(?P<name>(?<![\w.+-])[\w.+-]+)(?P<at>{_AT})(?P<host>[\w-]+(?:(?:{_DOT})[a-z][\w-]*)+)"
)
_SPACED_MAIL = re.compile(r"(?<!\w)(?:[\w.-] ){2,}[\w.-]? ?@ ?(?:[\w.-] ?){4,}")
_WEBMAIL = re.compile(
    r"(?<!\w)[\w.+-]+\s*(?:@|\(at\)|\bat\b|\bbei\b|\bchez\b|\bpresso\b)\s*(?:gmail|googlemail|hotmail|yahoo|outlook|gmx|web\.de|icloud|aol|proton|live|orange|libero|qq|163|docomo|ezweb|softbank|t-online)(?![\w])"
)
_HANDLE = re.compile(r"(?<![\w.@/])@[a-z][\w.]{2,}")
_MAIL_HINTS = ("@", "at", "ät", "arroba", "arobase", "chiocciola", "affe", "アット", "★", "☆")


def addresses(reading: Reading) -> Iterator[Hit]:
    """E-mail addresses and handles, spaced out or spelled out ones too.

    Amazon's own relay addresses pass.
    """
    text = reading.folded
    if "@" not in text and not any(hint in text for hint in _MAIL_HINTS):
        return
    taken: list[tuple[int, int]] = []
    for pattern in (_SPACED_MAIL, _MAIL, _WEBMAIL, _HANDLE):
        if pattern in (_SPACED_MAIL, _HANDLE) and "@" not in text:
            continue
        for found in pattern.finditer(text):
            start, end = found.span()
            if any(start < done and begun < end for begun, done in taken):
                continue
            taken.append((start, end))
            if pattern is not _MAIL or _is_address(found):
                yield Hit("L5", reading.quote(start, end).rstrip(".,;:!?"))


def _is_address(found: re.Match[str]) -> bool:
    host = re.sub(r"\s*[\[({<]?\s*(?:\bdot\b|\bpunkt\b|\bpoint\b|\bpunto\b|\bponto\b|ドット|\.)\s*[\])}>]?\s*", ".", found["host"])
    if AMAZON.fullmatch(host):
        return False
    if "@" in found["at"] or not found["at"].strip().isalpha():
        return True
    return "." not in re.sub(r"(?:dot|punkt|point|punto|ponto|ドット)", "", found["host"]) or bool(
        re.search(r"\s(?:dot|punkt|point|punto|ponto)\s", found["host"])
    )


_DIGIT = r"[\dol|]"
_RUN = re.compile(r"(?<![\w.,€$£¥#/-])(?:\+|\(|\(\+)?\s?[\do](?:[\s().\-/\\_*~·•,:]{0,3}[\doli|]){6,18}(?![\w€$£¥%])")
_LETTERS = str.maketrans("oli|", "0111")
_ORDER = re.compile(r"(?<![\d-])(?:\d{3}|s\d{2}|d\d{2})[- ]\d{7}[- ]\d{7}(?![\d-])")
_DATE_OR_TIME = re.compile(
    r"(?<!\d)(?:\d{4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?!\d)"
    r"|(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)"
)
_AMOUNT = re.compile(r"(?:[$€£¥]|usd|eur|gbp|chf|jpy)\s?\d[\d.,' ]*\d|\d[\d.,' ]*\d\s?(?:[$€£¥%円]|usd|eur|gbp|chf|euro|dollar|pound)")
_CALL_CUE = re.compile(
    r"(?:call|phone|tel|mobil|cell|fax|hotline|ring|dial|text|sms|whats ?app|reach|contact|handy|ruf|(?<!\w)nummer|durchwahl|anruf"
    r"|appel|joign|portable|numero|chiam|cellulare|llam|movil|marc|my number|line|viber|signal|電話|でんわ|携帯|℡|zadzwon|ring|bel|ligue)[^\n]{0,30}$"
)
_PAPER_CUE = re.compile(
    r"(?:track|order|parcel|shipment|package|invoice|serial|rma|return (?:no|number|id)|ref|ticket|case|claim|batch|lot|model|part|item|article|ean|upc|gtin|isbn|asin|sku|iban|vat|sendung|sendungs|bestell|rechnung|serien|vorgang|artikel|paket|charge|kunden|ust|ticket|retour|suivi|colis|commande|facture|serie|dossier|reference|tracciamento|spedizione|ordine|fattura|pacco|riferimento|seguimiento|pedido|envio|factura|paquete|referencia|expediente|追跡|注文|伝票|問い合わせ|お問合せ|シリアル|型番|受付|管理|郵便|送り状|zamowien|przesyl|zending|bestel|spar|dhl|ups|usps|fedex|gls|dpd|hermes|colissimo|brt|correos|ヤマト|佐川|id|#|no\.? ?:?|nr\.? ?:?|n\.? ?°)[^\n.!?。]{0,25}$"
)
_SPELLED_DIGITS = re.compile(
    r"(?<!\w)(?:(?:{n})(?:[\s,.-]+|(?=[0-9]))){{5,}}(?:{n})(?!\w)".format(
        n="double|triple|zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|funf|fuenf|sechs|sieben|acht|neun"
        "|un|deux|trois|quatre|cinq|sept|huit|neuf|uno|due|tre|quattro|cinque|sei|sette|otto|nove"
        r"|cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,3}"
    )
)
_KANJI_DIGITS = re.compile(r"[〇零一二三四五六七八九]{2,5}[-ーのの－ ]?[〇零一二三四五六七八九]{2,4}[-ーの－ ]?[〇零一二三四五六七八九]{3,4}")


def numbers(reading: Reading) -> Iterator[Hit]:
    """Telephone numbers; order, tracking, invoice numbers, dates and amounts pass."""
    text = reading.folded
    for found in _RUN.finditer(text):
        if _is_phone(found, text):
            yield Hit("L5", reading.quote(*found.span()))
    for pattern in (_SPELLED_DIGITS, _KANJI_DIGITS):
        for found in pattern.finditer(text):
            if re.search(r"[^\d\s,.-]", found.group()):
                yield Hit("L5", reading.quote(*found.span()))


def _is_phone(found: re.Match[str], text: str) -> bool:
    run = found.group()
    around = text[max(0, found.start() - 8) : found.end() + 8]
    digits = re.sub(r"\D", "", run.translate(_LETTERS))
    real = sum(letter.isdigit() for letter in run)
    if real < 5 or not 7 <= len(digits) <= 15 or len(set(digits)) < 3 and len(digits) < 9:
        return False
    if _ORDER.search(around) or _DATE_OR_TIME.search(run) or _AMOUNT.search(around):
        return False
    before = text[max(0, found.start() - 60) : found.start()]
    if _PAPER_CUE.search(before) and not _nearer_call(before):
        return False
    return _looks_dialled(run.strip(), digits) or bool(_CALL_CUE.search(before))


def _nearer_call(before: str) -> bool:
    call = _CALL_CUE.search(before)
    paper = _PAPER_CUE.search(before)
    return bool(call and paper and call.start() > paper.start())


_GROUPED = re.compile(
    r"\+\s?\d|\(?\+|00[1-9]\d"  # international
    r"|\(0?\d{2,5}\)\s?\d"  # area code in brackets
    r"|0\d{1,5}[\s/().-]+\d"  # national with leading zero, grouped
    r"|0(?:1|[67]\d|[2-9]\d|800|120|90|80|70)\d{6,9}$"  # the same in one piece
    r"|[2-9]\d{2}[\s.-]+[2-9]?\d{2,3}[\s.-]+\d{4}$"  # North America
    r"|1[\s.-]\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$"
    r"|[6-9]\d{2}[\s.-]\d{3}[\s.-]\d{3}$|[6-9]\d{2}[\s.-]\d{2}[\s.-]\d{2}[\s.-]\d{2}$|9\d[\s.-]\d{3}[\s.-]\d{2}[\s.-]\d{2}$"  # Spain
    r"|3\d{2}[\s.-]\d{3}[\s.-]?\d{3,4}$|3\d{2}[\s.-]\d{6,7}$"  # Italian mobile
)


def _looks_dialled(run: str, digits: str) -> bool:
    spelled = run.translate(_LETTERS)
    return _GROUPED.match(spelled) is not None and len(digits) >= 8
