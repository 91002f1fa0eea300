"""L5 in any language: e-mail addresses and telephone numbers, however they are disguised.

The wording of "call us" and the messengers' names are in the word lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.links import AMAZON
from cases.linter.model import Hit
from cases.linter.reading import Reading

_WORD_FOR_AT = "arroba|arobase|chiocciola|klammeraffe|affenschwanz|アットマーク|アット"
_WORD_FOR_DOT = "dot|punkt|point|punto|ponto|ドット"
_AT = (
    rf"\s*(?:@|[\[({{<]\s*(?:at|a|@|{_WORD_FOR_AT})\s*[\])}}>]|アットマーク|★|☆)\s*"
    rf"|\s+(?:at|{_WORD_FOR_AT})\s+"
)
_DOT = (
    rf"\s*[\[({{<]\s*(?:\.|{_WORD_FOR_DOT})\s*[\])}}>]\s*|\s*ドット\s*|\s*\.\s*"
    rf"|\s+(?:{_WORD_FOR_DOT})\s+"
)
_NAME = r"(?<![a-z0-9.+_-])[a-z0-9][a-z0-9.+_-]*"
_MAIL = re.compile(rf"(?:{_NAME})(?P<at>{_AT})(?P<host>[a-z0-9-]+(?:(?:{_DOT})[a-z][a-z0-9-]*)+)")
_SPACED_MAIL = re.compile(r"(?<![a-z0-9])(?:[a-z0-9.-] ){2,}[a-z0-9.-]? ?@ ?(?:[a-z0-9.-] ?){4,}")
_WEBMAIL = re.compile(
    rf"(?:{_NAME})(?:\s*(?:@|\(at\))\s*(?:gmail|googlemail|hotmail|yahoo|outlook|gmx|web\.de|icloud"
    r"|aol|proton|orange|libero|qq|163|docomo|ezweb|softbank|t-online)"
    r"|\s+(?:at|bei|chez|presso)\s+(?:gmail|googlemail|hotmail|yahoo|gmx|icloud|t-online|docomo))"
    r"(?![a-z0-9])"
)
_HANDLE = re.compile(r"(?<![a-z0-9.@/_])@[a-z][a-z0-9._]{2,}")
_WEBMAIL_HINTS = (
    "mail", "yahoo", "outlook", "gmx", "web.de", "icloud", "aol", "proton", "orange", "libero",
    "qq", "163", "docomo", "ezweb", "softbank", "t-online",
)  # fmt: skip
_SPELLED_AT = re.compile(rf"[\[({{<]\s*(?:at|a|{_WORD_FOR_AT})\s*[\])}}>]|[★☆][a-z]")
_WORDS_FOR_AT = tuple(_WORD_FOR_AT.split("|"))
_WORDS_FOR_DOT = tuple(f" {word} " for word in _WORD_FOR_DOT.split("|"))


def addresses(reading: Reading) -> Iterator[Hit]:
    """E-mail addresses and handles, spaced out or spelled out ones too.

    Amazon's own relay addresses pass.
    """
    taken: list[tuple[int, int]] = []
    for pattern in _hopeful(reading.folded):
        for found in pattern.finditer(reading.folded):
            start, end = found.span()
            if any(start < done and begun < end for begun, done in taken):
                continue
            taken.append((start, end))
            if pattern is not _MAIL or _is_address(found):
                yield Hit("L5", reading.quote(start, end).rstrip(".,;:!?"))


def _hopeful(text: str) -> Iterator[re.Pattern[str]]:
    """The expressions that can match at all, found out cheaply; most texts hold no address."""
    signed = "@" in text
    if signed:
        yield _SPACED_MAIL
    if signed or _spells_an_at(text):
        yield _MAIL
    if any(hint in text for hint in _WEBMAIL_HINTS):
        yield _WEBMAIL
    if signed:
        yield _HANDLE


def _spells_an_at(text: str) -> bool:
    if any(sign in text for sign in "([{<★☆") and _SPELLED_AT.search(text):
        return True
    if any(word in text for word in _WORDS_FOR_AT):
        return True
    return " at " in text and any(word in text for word in _WORDS_FOR_DOT)


def _is_address(found: re.Match[str]) -> bool:
    host = re.sub(_DOT, ".", found["host"])
    if AMAZON.fullmatch(host):
        return False
    spoken_at = found["at"].strip().isascii() and found["at"].strip().isalpha()
    return not spoken_at or re.search(rf"\s(?:{_WORD_FOR_DOT})\s", found["host"]) is not None


_SPREAD_OUT = re.compile(r"(?<![a-z0-9])(?:[a-z][ .*_-]){4,}[a-z](?![a-z0-9])")
_CHANNELS = (
    "whatsapp", "telegram", "wechat", "viber", "skype", "facebook", "instagram", "messenger",
    "email", "gmail", "phone", "telefon", "telephone", "telefono", "number",
)  # fmt: skip


def spread_out(reading: Reading) -> Iterator[Hit]:
    """Names of channels written letter by letter: "w h a t s a p p"."""
    for found in _SPREAD_OUT.finditer(reading.folded):
        if re.sub(r"[ .*_-]", "", found.group()).startswith(_CHANNELS):
            yield Hit("L5", reading.quote(*found.span()))


# The first letter is a class, which the engine scans for quickly; then a look back over it.
_RUN = re.compile(
    r"[+(\do](?<![a-z0-9.,$€£¥#/-].)(?:(?<=o)[\s.\-/]?\d|(?<=[+(])[\s(+]{0,2}\d|)"
    r"(?:[\s().\-/\\_*~·•]{0,3}[\doli|]){6,18}(?![a-z0-9€$£¥%])"
)
_LETTERS = str.maketrans("oli|", "0111")
_ORDER = re.compile(r"(?<![\d-])(?:\d{3}|[a-z]\d{2})[- ]\d{7}[- ]\d{7}(?![\d-])")
_DATE_OR_TIME = re.compile(
    r"(?<!\d)(?:\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))"
    r"(?!\d)|(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)"
)
_PAIRS = re.compile(r"0\d(?:[\s.-]\d\d){4}")  # as the French write them
_AMOUNT = re.compile(
    r"(?:[$€£¥]|usd|eur|gbp|chf|jpy)\s?\d[\d.,' ]*\d"
    r"|\d[\d.,' ]*\d\s?(?:[$€£¥%円]|usd|eur|gbp|chf|euro|dollar|pound)"
)
_CALL = re.compile(
    r"(?:(?<![a-z])(?:call|phone|tel|mobil|cell|fax|hotline|ring|dial|text|sms|whats ?app|reach"
    r"|contact|handy|ruf|anruf|erreich|nummer|durchwahl|appel|joign|joindre|portable|composez"
    r"|numero|chiam|componga|raggiung|llam|movil|marque|localiz|my number|line|viber|signal"
    r"|zadzwon|bel|ligue)|telefon|電話|でんわ|携帯|℡)[^\n]{0,30}$"
)
_PAPER = re.compile(
    r"(?:track|order|parcel|shipment|package|invoice|serial|rma|return (?:no|number|id)|ref"
    r"|ticket|case|claim|batch|lot|model|part|item|article|ean|upc|gtin|isbn|asin|sku|iban|vat"
    r"|sendung|bestell|rechnung|serien|vorgang|artikel|paket|charge|kunden|ust|retour|suivi|colis"
    r"|commande|facture|serie|dossier|tracciamento|spedizione|ordine|fattura|pacco|riferimento"
    r"|seguimiento|pedido|envio|factura|paquete|expediente|追跡|参照|整理番号|受注|注文|伝票|問い合わせ番号|シリアル"
    r"|型番|受付|管理|郵便|送り状|zamowien|przesyl|zending|dhl|ups|usps|fedex|gls|dpd|hermes"
    r"|colissimo|brt|correos|ヤマト|佐川|\bid\b|#|no\.? ?:?|nr\.? ?:?|n\.? ?°)[^\n.!?。]{0,25}$"
)
_DIALLED = re.compile(
    r"\+\s?\d|\(\+|00[1-9]\d"  # international
    r"|\(0?\d{2,5}\)\s?\d"  # area code in brackets
    r"|0\d{1,5}[\s/().*_~·•-]+\d"  # national with its leading zero, grouped
    r"|0(?:1|[67]\d|[2-9]\d|800|120|90|80|70)\d{6,9}$"  # the same in one piece
    r"|[2-9]\d{2}[\s.*_~·•-]+[2-9]?\d{2,3}[\s.*_~·•-]+\d{4}$"  # North America
    r"|(?:\d[\s.*_~·•-]{1,3}){6,}\d"  # digit by digit
    r"|1[\s.-]\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$"
    r"|[6-9]\d{2}[\s.-]\d{3}[\s.-]\d{3}$|[6-9]\d{2}(?:[\s.-]\d{2}){3}$"  # Spain
    r"|9\d[\s.-]\d{3}[\s.-]\d{2}[\s.-]\d{2}$"
    r"|3\d{2}[\s.-]\d{3}[\s.-]?\d{3,4}$|3\d{2}[\s.-]\d{6,7}$"  # Italian mobile
)
_DIGIT_WORDS = (
    "double|triple|zero|oh|one|two|three|four|five|six|seven|eight|nine"
    "|null|eins|zwei|zwo|drei|vier|funf|fuenf|sechs|sieben|acht|neun"
    "|un|deux|trois|quatre|cinq|sept|huit|neuf|uno|due|tre|quattro|cinque|sei|sette|otto|nove"
    r"|cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,3}"
)
_SPOKEN = re.compile(
    rf"(?<![a-z0-9])(?:(?:{_DIGIT_WORDS})(?:[\s,.-]+|(?=\d))){{5,}}(?:{_DIGIT_WORDS})(?![a-z0-9])"
)
# A number of six or more spoken digits holds one of these.
_TELLING = (
    "zero", "null", "cero", "oh", "five", "funf", "fuenf", "cinq", "cinco", "seven", "sieben",
    "sept", "sette", "siete", "nine", "neun", "neuf", "nove", "nueve", "eight", "acht", "huit",
    "otto", "ocho",
)  # fmt: skip
_KANJI = re.compile(
    r"[〇零一二三四五六七八九]{2,5}[-ーのノ ]?[〇零一二三四五六七八九]{2,4}[-ーのノ ]?"
    r"[〇零一二三四五六七八九]{3,4}"
)
_NOT_A_NUMERAL = re.compile(r"[^\d\s,.-]")
_FEWEST_DIGITS, _MOST_DIGITS, _FEWEST_REAL, _FEWEST_BESIDE_DATE = 7, 15, 5, 5


def numbers(reading: Reading) -> Iterator[Hit]:
    """Telephone numbers; order, tracking, invoice numbers, dates and amounts pass."""
    text = reading.folded
    for found in _RUN.finditer(text):
        if _is_phone(found, text):
            yield Hit("L5", reading.quote(*found.span()))
    spoken = _SPOKEN.finditer(text) if any(word in text for word in _TELLING) else ()
    for found in (*spoken, *_KANJI.finditer(text)):
        if _NOT_A_NUMERAL.search(found.group()):
            yield Hit("L5", reading.quote(*found.span()))


def _is_date(run: str) -> bool:
    """Whether a run of digits is a date or time with at most a few digits beside it."""
    if _PAIRS.fullmatch(run):
        return False
    rest = _DATE_OR_TIME.sub("", run)
    return rest != run and sum(map(str.isdigit, rest)) < _FEWEST_BESIDE_DATE


def _is_phone(found: re.Match[str], text: str) -> bool:
    run = found.group().strip()
    digits = re.sub(r"\D", "", run.translate(_LETTERS))
    if sum(map(str.isdigit, run)) < _FEWEST_REAL:
        return False
    if not _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return False
    around = text[max(0, found.start() - 8) : found.end() + 8]
    if _ORDER.search(around) or _AMOUNT.search(around) or _is_date(run):
        return False
    before = text[max(0, found.start() - 60) : found.start()]
    call, paper = _CALL.search(before), _PAPER.search(before)
    if paper and not (call and call.start() > paper.start()):
        return False
    return call is not None or (
        len(digits) > 7 and _DIALLED.match(run.translate(_LETTERS)) is not None
    )
