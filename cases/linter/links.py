"""L6: no link may lead outside Amazon, but for the carrier's tracking page of the order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cases.linter.model import Hit
from cases.linter.reading import Reading

AMAZON = re.compile(
    r"(?:[\w-]+\.)*amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.be|ie"
    r"|com\.tr|ae|sa|eg|in|co\.jp|jp|com\.au|sg|co\.za|cn)|(?:[\w-]+\.)?amzn\.(?:to|eu|asia|com)|a\.co"
)
"""Host names that belong to Amazon, sellercentral and its short links included."""

_CARRIERS = re.compile(
    r"(?:[\w-]+\.)*(?:dhl|ups|fedex|usps|dpd|gls-\w+|gls|gls-group|hermesworld|myhermes|evri"
    r"|royalmail|parcelforce|yodel|laposte|colissimo|chronopost|mondialrelay|colisprive|brt|poste"
    r"|sda|nexive|correos|correosexpress|seur|mrw|nacex|tnt|ctt|bpost|postnl|postnord|dbschenker"
    r"|inpost|pocztex|canadapost(?:-postescanada)?|purolator|auspost|startrack|ontrac|lasership"
    r"|aramex|anpost|post|swisspost|japanpost|kuronekoyamato|sagawa-exp|sagawa|yamato\w*|seino"
    r"|fukutsu|posti|ptt|yuntrack|yanwen|china-post|poczta-polska|post-ag|deutschepost)"
    r"\.(?:com|net|de|fr|it|es|nl|se|pl|be|ie|eu|at|ch|co\.uk|uk|ca|com\.au|co\.jp|jp|us|group|gov|info|org"
    r"|com\.tr|gov\.tr|fi|dk|no|pt|cn|in)|(?:[\w-]+\.)*japanpost\.jp|emiratespost\.ae"
)
_ENDINGS = (
    "com|net|org|info|biz|shop|store|online|site|website|xyz|top|club|vip|page|link|click|live|app"
    "|dev|io|me|co|tv|cc|ly|gl|gg|gd|ws|be|eu|de|at|ch|fr|it|es|pt|nl|se|pl|uk|ie|us|ca|mx|br|jp|cn|hk|tw"
    "|kr|in|au|nz|ru|tr|ae|sa|eg|sg|za|cz|dk|fi|no|to|am|fm|id|is|sh|pro|support|help|email|space|tech|art"
    "|cloud|world|group|company|asia|mobi|example|test|so|my|la|pm|ai"
)
_WORDS_TOO = frozenset("is in so no be me my at to us am la it es de se co id help support page live link art world group company email space pro store shop click top club".split())
_DOT = r"(?:\s?\.\s?|\s*[\[({]\s*(?:\.|dot|punkt|point|punto|ponto)\s*[\])}]\s*|\s+(?:dot|punkt|point|punto)\s+|ドット)"
_ADDRESS = re.compile(
    r"(?<![\w@.-])(?P<scheme>h(?:tt|xx)ps?\s?:?\s?//\s?)?"
    r"(?P<host>(?:w\s?w\s?w\s?(?:\.|dot|punkt|point|punto)\s?)?(?:[a-z0-9ß-ÿ](?:[\w-]*\w)?\.)+"
    rf"(?:{_ENDINGS})(?:\.(?:uk|jp|au|br|mx|tr|za))?)(?P<port>:\d+)?(?P<rest>/[^\s<>\"'。、」)]*|\?[^\s<>\"'。]+)?(?![\w@-]|\.\w)"
)
_PROTOCOL = re.compile(r"\bh(?:tt|xx)ps?\s?:\s?/\s?/\s?[^\s<>\"'。、」]+|\bftp://\S+")
_WWW = re.compile(
    r"(?<!\w)w\s?w\s?w\s?(?:\.|dot|punkt|point|punto)\s?[\w-]+(?:\s?(?:\.|dot|punkt|point|punto)\s?[\w-]+)+[/\w.-]*"
    r"|(?<!\w)w w w\b[ .]*[\w-]+(?:[ .]+[\w-]+)?"
)
_SPELLED = re.compile(
    r"(?<![\w@.-])[a-z0-9][\w-]+(?:"
    r"\s*[\[({]\s*(?:\.|dot|punkt|point|punto|ponto|ドット)\s*[\])}]\s*|\s+(?:dot|punkt|point|punto)\s+|ドット|\s\.\s|\s\.(?=(?:com|net|org)\b)|\.\s(?=(?:com|net|org)\b)"
    rf")(?:co\b|com|net|org|info|shop|de|fr|it|es|jp|uk|eu|io)(?!\w)[/\w.-]*"
)
_POINTING = re.compile(
    r"(?:visit|website|web ?site|site|homepage|web ?shop|shop|store|online|at|on|to|see|unter|auf|bei|seite|via"
    r"|besuchen(?: sie)?|sur|site|boutique|sul?|sito|negozio|en|web|pagina|tienda|visite|visita|link|サイト|ホームページ)\s*:?\s*$"
)
_HINTS = ("http", "hxxp", "www", "w w", "ww ", ".", "dot", "punkt", "point", "punto", "ドット")


def links(reading: Reading, tracking_hosts: Sequence[str]) -> Iterator[Hit]:
    """Every address in the text that belongs neither to Amazon nor to the carrier."""
    text = reading.folded
    if not any(hint in text for hint in _HINTS):
        return
    allowed = tuple(_host(entry) for entry in tracking_hosts)
    taken: list[tuple[int, int]] = []
    for pattern in (_PROTOCOL, _ADDRESS, _WWW, _SPELLED):
        for found in pattern.finditer(text):
            start, end = found.span()
            if any(start < done and begun < end for begun, done in taken):
                continue
            taken.append((start, end))
            if not _harmless(found, reading, allowed):
                yield Hit("L6", reading.quote(start, end).rstrip(".,;:!?"))


def _harmless(found: re.Match[str], reading: Reading, allowed: tuple[str, ...]) -> bool:
    host = _host(found.group())
    if AMAZON.fullmatch(host):
        return True
    if allowed and any(host == own or host.endswith("." + own) for own in allowed):
        return True
    if not allowed and _CARRIERS.fullmatch(host):
        return True
    return found.re is _ADDRESS and _is_prose(found, reading)


def _host(address: str) -> str:
    """The host of an address however it is written, without `www`, port, or user name."""
    bare = re.sub(r"^\s*(?:h(?:tt|xx)ps?|ftp)\s?:?\s?/\s?/\s?", "", address.strip().lower())
    bare = re.split(r"[/?#\\]", bare, maxsplit=1)[0].rpartition("@")[2]
    bare = re.sub(r"\s*[\[({]\s*(?:\.|dot|punkt|point|punto)\s*[\])}]\s*|\s+(?:dot|punkt|point|punto)\s+", ".", bare)
    bare = re.sub(r"\s", "", bare).split(":")[0].rstrip(".,;:!?)")
    return re.sub(r"^www\.", "", bare)


def _is_prose(found: re.Match[str], reading: Reading) -> bool:
    """Whether a supposed address is a missing space after a full stop, or an abbreviation."""
    if found["scheme"] or found["rest"] or found["host"].startswith("www"):
        return False
    written = reading.plain[found.start() : found.end()]
    label, _, ending = written.rpartition(".")
    if ending[:1].isupper() and not label.isupper():
        return True
    if len(label) < 2 or (ending.lower() in _WORDS_TOO and re.fullmatch(r"\d+", label)):
        return True
    plain_word = label.isalpha() and ending.lower() in _WORDS_TOO
    lead = reading.folded[max(0, found.start() - 20) : found.start()]
    return plain_word and _POINTING.search(lead) is None
