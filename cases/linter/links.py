"""L6: no link may lead outside Amazon, but for the carrier's tracking page of the order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cases.linter.model import Hit
from cases.linter.reading import Reading

AMAZON = re.compile(
    r"(?:[\w-]+\.)*amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.be|ie"
    r"|com\.tr|ae|sa|eg|in|co\.jp|jp|com\.au|sg|co\.za|cn)"
    r"|(?:[\w-]+\.)?amzn\.(?:to|eu|asia|com)|a\.co"
)
"""Host names that belong to Amazon, sellercentral and its short links included."""

_CARRIERS = re.compile(
    r"(?:[\w-]+\.)*(?:dhl|ups|fedex|usps|dpd|gls-\w+|gls|gls-group|hermesworld|myhermes|evri"
    r"|royalmail|parcelforce|yodel|laposte|colissimo|chronopost|mondialrelay|colisprive|brt|poste"
    r"|sda|nexive|correos|correosexpress|seur|mrw|nacex|tnt|ctt|bpost|postnl|postnord|dbschenker"
    r"|inpost|pocztex|canadapost(?:-postescanada)?|purolator|auspost|startrack|ontrac|lasership"
    r"|aramex|anpost|post|swisspost|japanpost|kuronekoyamato|sagawa-exp|seino|fukutsu|posti|ptt"
    r"|yuntrack|china-post|poczta-polska|deutschepost)"
    r"\.(?:com|net|de|fr|it|es|nl|se|pl|be|ie|eu|at|ch|co\.uk|uk|ca|com\.au|co\.jp|jp|us|group"
    r"|gov|info|org|com\.tr|gov\.tr|fi|dk|no|pt|cn|in)"
    r"|(?:[\w-]+\.)*japanpost\.jp|emiratespost\.ae"
)
_ENDINGS = (
    "com|net|org|info|biz|shop|store|online|site|website|xyz|top|club|vip|page|link|click|live"
    "|app|dev|io|me|co|tv|cc|ly|gl|gg|gd|ws|be|eu|de|at|ch|fr|it|es|pt|nl|se|pl|uk|ie|us|ca|mx"
    "|br|jp|cn|hk|tw|kr|in|au|nz|ru|tr|ae|sa|eg|sg|za|cz|dk|fi|no|to|am|fm|id|is|sh|pro|support"
    "|help|email|space|tech|art|cloud|world|group|company|asia|mobi|example|test|so|my|la|pm|ai"
)
# Endings that are words as well: "it arrived.it works" is a missing space, not an address.
_WORDS_TOO = frozenset(
    [
        "is",
        "in",
        "so",
        "no",
        "be",
        "me",
        "my",
        "at",
        "to",
        "us",
        "am",
        "la",
        "it",
        "es",
        "de",
        "se",
        "co",
        "id",
        "help",
        "support",
        "page",
        "live",
        "link",
        "art",
        "world",
        "group",
        "company",
        "email",
        "space",
        "pro",
        "store",
        "shop",
        "click",
        "top",
        "club",
        "test",
        "sa",
    ]
)
_WORD_FOR_DOT = r"(?:d ?o ?t|punkt|point|punto|ponto|ドット|どっと)"
_BRACKETED_DOT = rf"\s*[\[({{]\s*(?:\.|{_WORD_FOR_DOT})\s*[\])}}]\s*"
_LABEL = r"[a-z0-9ß](?:[a-z0-9ß_-]*[a-z0-9ß])?"
_REST = r"(?:[/?][^\s<>\"'。、」)]*)"

_PROTOCOL = re.compile(r"(?:h(?:tt|xx)ps?\s?:\s?/\s?/|ftp://)\s?[^\s<>\"'。、」]+")
_ADDRESS = re.compile(
    rf"(?<![a-z0-9@._-])(?P<host>(?:{_LABEL}\.)+(?:{_ENDINGS})(?:\.(?:uk|jp|au|br|mx|tr|za))?)"
    rf"(?::\d+)?(?P<rest>{_REST})?(?![a-z0-9@-]|\.[a-z0-9])"
)
_WWW = re.compile(
    rf"(?<![a-z0-9])w\s?w\s?w\s?(?:\.|{_WORD_FOR_DOT})\s?{_LABEL}"
    rf"(?:\s?(?:\.|{_WORD_FOR_DOT})\s?{_LABEL})*{_REST}?"
    rf"|(?<![a-z0-9])w w w\b[ .]*{_LABEL}(?:[ .]+{_LABEL})?"
)
_SPELLED = re.compile(
    rf"(?<![a-z0-9@.-]){_LABEL}(?:"
    rf"(?:{_BRACKETED_DOT}|\s\.\s?)(?:co\b|com|net|org|info|shop|de|fr|it|es|jp|uk|eu|io)"
    r"|\s+(?:dot|punkt|point|punto|ponto)\s+(?:com|net|org|info|shop|eu|io)"
    r"|\s+dot\s+(?:co|uk|de|fr)|\s+punkt\s+(?:de|at|ch)|\s+point\s+fr"
    r"|\s+punto\s+(?:it|es|mx)(?=\s*(?:[.,;!?)/]|$))"
    r"|\.\s(?:com|net|org)\b|,(?:com|net|org)\b|\sdot\sc\so\sm\b|。(?:com|net|org|jp)\b"
    r"|[_-](?:dot|punkt|point|punto)[_-](?:com|net|org|info|shop|de|fr|it|es|jp|uk|eu)"
    r"|\s?(?:ドット|どっと)\s?(?:コム|ネット|ジェーピー|シーオー|com|net|jp))(?![a-z0-9])"
    rf"{_REST}?"
)
_CAPITALS = re.compile(
    r"(?<!\w)(?:www)?[a-z0-9-]{3,}(?:DOT|PUNKT|POINT|PUNTO)(?:com|net|org|shop|de|fr|it|es|uk|eu|jp)\b"
)
_CAPITAL_DOTS = ("DOT", "PUNKT", "POINT", "PUNTO")
_SPELLED_AS_WORDS = re.compile(rf"\s{_WORD_FOR_DOT}\s|\[|\(|\{{|ドット")
_POINTING = re.compile(
    r"(?:visit|web ?site|site|homepage|web ?shop|shop|store|online|at|on|to|see|unter|auf|bei"
    r"|seite|via|besuchen(?: sie)?|sur|boutique|sul?|sito|negozio|en|web|pagina|tienda|visite"
    r"|visita|link|サイト|ホームページ)\s*:?\s*$"
)
_WORDS_FOR_DOT = (
    " dot ", " punkt ", " point ", " punto ", " ponto ", "ドット", "どっと", "-dot-", "_dot_",
    "-punkt-", "-point-", "-punto-", "。com", "。net", "。org", "。jp",
)  # fmt: skip
_LETTER_AFTER_DOT = re.compile(r"\.[a-z][a-z]")
_LOOSE_DOT = re.compile(
    r"[\[({]\s*(?:\.|dot|punkt|point|punto|ponto)\s*[\])}]|\s\.\s?[a-z]|[.,]\s?(?:com|net|org)\b"
)


def links(reading: Reading, tracking_hosts: Sequence[str]) -> Iterator[Hit]:
    """Every address in the text that belongs neither to Amazon nor to the carrier."""
    allowed = tuple(_host(entry) for entry in tracking_hosts)
    taken: list[tuple[int, int]] = []
    for pattern, text in _hopeful(reading):
        for found in pattern.finditer(text):
            start, end = found.span()
            if any(start < done and begun < end for begun, done in taken):
                continue
            taken.append((start, end))
            if not _harmless(found, reading, allowed):
                yield Hit("L6", reading.quote(start, end).rstrip(".,;:!?"))


def _hopeful(reading: Reading) -> Iterator[tuple[re.Pattern[str], str]]:
    """The expressions that can match at all, found out cheaply; most texts hold no address."""
    text = reading.folded
    if "//" in text or "/ /" in text:
        yield _PROTOCOL, text
    if _LETTER_AFTER_DOT.search(text):
        yield _ADDRESS, text
    if "www" in text or "w w" in text:
        yield _WWW, text
    if _LOOSE_DOT.search(text) or any(word in text for word in _WORDS_FOR_DOT):
        yield _SPELLED, text
    if any(word in reading.plain for word in _CAPITAL_DOTS):
        yield _CAPITALS, reading.plain


def _harmless(found: re.Match[str], reading: Reading, allowed: tuple[str, ...]) -> bool:
    # As it was written: "amaz0n" is read as the word but is not the place.
    host = _host(reading.plain[found.start() : found.end()])
    if AMAZON.fullmatch(host):
        return True
    if allowed:
        if any(host == own or host.endswith("." + own) for own in allowed):
            return True
    elif _CARRIERS.fullmatch(host):
        return True
    return found.re is _ADDRESS and _is_prose(found, reading)


def _host(address: str) -> str:
    """The host of an address however it is written, without `www`, port, or user name."""
    bare = re.sub(r"^\s*(?:h(?:tt|xx)ps?|ftp)\s?:?\s?/\s?/\s?", "", address.strip().lower())
    if _SPELLED_AS_WORDS.search(bare):
        bare = re.sub(rf"{_BRACKETED_DOT}|\s+{_WORD_FOR_DOT}\s+|ドット", ".", bare)
    bare = re.split(r"[/?#\\]", bare, maxsplit=1)[0].rpartition("@")[2]
    bare = re.sub(r"\s", "", bare).split(":")[0].rstrip(".,;:!?)")
    return bare.removeprefix("www.")


def _is_prose(found: re.Match[str], reading: Reading) -> bool:
    """Whether a supposed address is a missing space after a full stop, or an abbreviation."""
    if found["rest"] or found["host"].startswith("www."):
        return False
    label, _, ending = reading.plain[found.start("host") : found.end("host")].rpartition(".")
    if ending[:1].isupper() and not label.isupper():
        return True
    if len(label) < 2 or (ending.lower() in _WORDS_TOO and label.replace(".", "").isdigit()):
        return True
    if not label.isalpha() or ending.lower() not in _WORDS_TOO:
        return False
    lead = reading.folded[max(0, found.start() - 20) : found.start()]
    return _POINTING.search(lead) is None
