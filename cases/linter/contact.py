"""L5 in any language: e-mail addresses and telephone numbers, however they are disguised.

The wording of "call us" and the messengers' names are in the word lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.links import AMAZON
from cases.linter.model import Hit
from cases.linter.reading import Reading

_WORD_FOR_AT = (
    "arrobas?|arobas?e?|chiocciol(?:a|ina)|klammeraffe|affenschwanz|at-zeichen"
    "|アットマーク|アット|あっと(?:まーく)?"
)
_WORD_FOR_DOT = "d ?o ?t|punkt|point|punto|ponto|ドット|どっと"
_IN_BRACKETS = rf"[\[({{<]\s*(?:a ?t|at|a|@|bei|chez|presso|{_WORD_FOR_AT})\s*[\])}}>]"
_AT = (
    rf"\"?\s*(?:@|{_IN_BRACKETS}|アットマーク|あっとまーく|★)\s*\"?"
    rf"|\"?\s+(?:at|bei|chez|presso|{_WORD_FOR_AT})\s+\"?|[_-](?:at|{_WORD_FOR_AT})[_-]"
)
_DOT = (
    rf"\"?\s*[\[({{<]\s*(?:\.|{_WORD_FOR_DOT})\s*[\])}}>]\s*|\s*(?:ドット|どっと)\s*|\s*\.\s*"
    rf"|\"?\s+(?:{_WORD_FOR_DOT})\s+\"?|[_-](?:{_WORD_FOR_DOT})[_-]"
)
_ENDING = r"(?:c o m|[a-z][a-z0-9-]*|ジェーピー|コム|ネット|シーオー)"
_NAME = r"(?<![a-z0-9.+_-])[a-z0-9][a-z0-9.+_-]*?"
_MAIL = re.compile(rf"(?:{_NAME})(?P<at>{_AT})(?P<host>[a-z0-9-]+?(?:(?:{_DOT}){_ENDING})+)")
_SPACED_MAIL = re.compile(r"(?<![a-z0-9])(?:[a-z0-9.-] ){2,}[a-z0-9.-]? ?@ ?(?:[a-z0-9.-] ?){4,}")
_CAPITALS = re.compile(
    r"(?<!\w)[a-z0-9._-]{2,}(?:AT|ÄT)[a-z0-9-]{2,}(?:DOT|PUNKT|POINT|PUNTO)[a-z]{2,}"
)
_WEBMAIL = re.compile(
    rf"(?:{_NAME})(?:\s*(?:@|\(at\))\s*(?:gmail|googlemail|hotmail|yahoo|outlook|gmx|web\.de|icloud"
    r"|aol|proton|orange|libero|qq|163|docomo|ezweb|softbank|t-online)"
    r"|\s+(?:at|bei|chez|presso|on|en|su|sur|auf)\s+"
    r"(?:g[- ]?mail|googlemail|hotmail|yahoo|gmx|icloud|t-online|docomo))"
    r"(?![a-z0-9])"
)
_HANDLE = re.compile(r"(?<![a-z0-9.@/_])@[a-z][a-z0-9._]{2,}")
_WEBMAIL_HINTS = (
    "mail", "yahoo", "outlook", "gmx", "web.de", "icloud", "aol", "proton", "orange", "libero",
    "qq", "163", "docomo", "ezweb", "softbank", "t-online",
)  # fmt: skip
# "at this point it" is no address: a spoken one ends in a name that is no word, or ends a clause.
_ENDS_SPOKEN_HOST = re.compile(
    rf"[\s\"_-](?:{_WORD_FOR_DOT})[\s\"_-]+(?:(?:c ?o ?m|net|org|info|eu|io|uk|shop|biz|fr|jp)(?![a-z])"
    r"|(?:de|it|es|at|ch|co|me|nl|se|pl|mx)(?:\s*[.,;:!?)/\"]|$)).{0,2}$"
)
_SPELLED_AT = re.compile(
    rf"{_IN_BRACKETS}|★[a-z]|[_-]at[_-]|{_WORD_FOR_AT}"
    rf"|\s(?:at|bei|chez|presso)\s[^\n]{{1,40}}?(?:{_WORD_FOR_DOT})"
)


def addresses(reading: Reading) -> Iterator[Hit]:
    """E-mail addresses and handles, spaced out or spelled out ones too.

    Amazon's own relay addresses pass.
    """
    taken: list[tuple[int, int]] = []
    for pattern, text in _hopeful(reading):
        for found in pattern.finditer(text):
            start, end = found.span()
            if any(start < done and begun < end for begun, done in taken):
                continue
            taken.append((start, end))
            if pattern is not _MAIL or _is_address(found):
                yield Hit("L5", reading.quote(start, end).rstrip(".,;:!?"))


def _hopeful(reading: Reading) -> Iterator[tuple[re.Pattern[str], str]]:
    """The expressions that can match at all, found out cheaply; most texts hold no address."""
    text = reading.folded
    signed = "@" in text
    if signed:
        yield _SPACED_MAIL, text
    if signed or _SPELLED_AT.search(text):
        yield _MAIL, text
    if "AT" in reading.plain or "ÄT" in reading.plain:
        yield _CAPITALS, reading.plain
    if any(hint in text for hint in _WEBMAIL_HINTS):
        yield _WEBMAIL, text
    if signed:
        yield _HANDLE, text


def _is_address(found: re.Match[str]) -> bool:
    host = re.sub(_DOT, ".", found["host"])
    if AMAZON.fullmatch(host):
        return False
    at = found["at"].strip(' "_-')
    spoken = at.isalpha() and at.isascii()
    return not spoken or _ENDS_SPOKEN_HOST.search(found.string, 0, found.end() + 2) is not None


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
# Words after which any long number is one to dial; those that begin longer words are closed.
_CALL = re.compile(
    r"(?:(?<![a-z])(?:call(?:ing|s)?|phones?|telephones?|tel|mobiles?|cell|cellphone|fax\w*|hotline|ring"
    r"|dial|sms|whats ?app|reach|text (?!on|in|at)|contact|my number|line|viber|signal|handy"
    r"|handy(?:nummer|nr)|mobil(?:nummer|nr|funk|telefon)?|ruf(?:en|t|nummer)?|anruf\w*|erreich\w*"
    r"|durchwahl|appel\w*|joign\w*|joindre|portable|composez|chiam\w*|componga|raggiung\w*"
    r"|cellulare|telefono|telefon|llam\w*|movil|marque|localiz\w*|zadzwon\w*|bel|ligue)(?![a-z])"
    r"|電話(?!機|帳|台)|でんわ|携帯(?!ケース)|℡|☎|✆)[^\n]{0,30}$"
)
# After these, only a number that is dialled the way it is written.
_NUMBER = re.compile(r"(?:nummer|numero|number)[^\n]{0,30}$")
_PAPER = re.compile(
    r"(?:track|order|parcel|shipment|package|invoice|serial|rma|return (?:no|number|id)|ref"
    r"|ticket|case|claim|batch|lot|model|part|item|article|ean|upc|gtin|isbn|asin|sku|iban|vat"
    r"|(?:bar)?code|codice|codigo|label|etikett|etiquett?e|etichetta|etiqueta|ラベル|コード|製造番号|製品番号"
    r"|sendung|bestell|rechnung|serien|vorgang|artikel|paket|charge|kunden|ust|retour|suivi|colis"
    r"|commande|facture|serie|dossier|tracciamento|spedizione|ordine|fattura|pacco|riferimento"
    r"|seguimiento|pedido|envio|factura|paquete|expediente|追跡|参照|整理番号|受注|注文|伝票|問い合わせ番号|シリアル"
    r"|型番|品番|受付|管理|郵便|送り状|zamowien|przesyl|zending|forsandelse|kolli|dhl|ups|usps|fedex|gls"
    r"|dpd|hermes|colissimo|brt|correos|ヤマト|佐川|\bid\b|#|no\.? ?:?|nr\.? ?:?|n\.? ?°)\.?(?:-nr\.|-no\.)?[^\n.!?。]{0,25}$"
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
    "double|triple|zero|oh|one|two|three|four|five|six(?:ty)?|seven(?:ty)?|eight(?:y)?|nine(?:ty)?"
    "|twenty|thirty|forty|fifty|hundred|thousand"
    "|null|eins?|zwei|zwo|drei(?:ssig|ßig)?|vier(?:zig)?|f(?:u|ue)nf(?:zig)?|sechs|sechzig"
    "|sieb(?:en|zig)|acht(?:zig)?|neun(?:zig)?|zwanzig|zehn|elf|zwolf|hundert|und"
    "|un|deux|trois|quatre|cinq(?:uante)?|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
    "|seize|vingts?|trente|quarante|soixante|cents?|et"
    "|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|cento"
    "|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ai]?"
    "|cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cuarenta|cincuenta"
    r"|sesenta|setenta|ochenta|noventa|cien(?:to)?|\w{4,7}cientos|veinti\w{3,6}|y|\d{1,3}"
)
_SPOKEN = re.compile(
    rf"(?<![a-z0-9])(?:(?:{_DIGIT_WORDS})(?:[\s,.-]+|)){{4,}}(?:{_DIGIT_WORDS})(?![a-z0-9])"
)
_DIGIT_WORD = re.compile(rf"{_DIGIT_WORDS}")
_LINKING = frozenset(["und", "et", "y", "hundred", "hundert", "thousand", "cent", "cents", "cento"])
# A number of six or more spoken digits holds one of these.
_TELLING = (
    "zero", "null", "cero", "oh", "five", "funf", "fuenf", "cinq", "cinco", "seven", "sieb",
    "sept", "sette", "siete", "nine", "neun", "neuf", "nov", "nueve", "eight", "acht", "huit",
    "ott", "ocho", "cientos", "quarant", "cuarenta",
)  # fmt: skip
_ZEROS = ("zero", "null", "cero", "oh ")
_FEWEST_SPOKEN = 6
_KANJI_DIGIT = "(?:[〇零一二三四五六七八九]|ゼロ|れい|サン|ヨン|ナナ|キュウ)"
_KANJI = re.compile(
    rf"{_KANJI_DIGIT}{{2,5}}[-ーのノ ]?{_KANJI_DIGIT}{{2,4}}[-ーのノ ]?{_KANJI_DIGIT}{{3,4}}"
)
_FEWEST_DIGITS, _MOST_DIGITS, _FEWEST_REAL, _FEWEST_BESIDE_DATE = 7, 15, 5, 5


def numbers(reading: Reading) -> Iterator[Hit]:
    """Telephone numbers; order, tracking, invoice numbers, dates and amounts pass."""
    text = reading.folded
    for found in _RUN.finditer(text):
        if _is_phone(found, text):
            yield Hit("L5", reading.quote(*found.span()))
    spoken = _SPOKEN.finditer(text) if any(word in text for word in _TELLING) else ()
    for found in spoken:
        if _is_dictated(found.group()):
            yield Hit("L5", reading.quote(*found.span()))
    for found in _KANJI.finditer(text):
        yield Hit("L5", reading.quote(*found.span()))


def _is_dictated(run: str) -> bool:
    """Whether number words in a row are a dictated number: six of them, or five with a zero."""
    words = [word for word in _DIGIT_WORD.findall(run) if word not in _LINKING]
    spelled = [word for word in words if not word.isdigit()]
    fewest = _FEWEST_SPOKEN - any(zero in run for zero in _ZEROS)
    return len(spelled) > 1 and len(words) >= fewest


def _is_date(run: str) -> bool:
    """Whether a run of digits is a date or time with at most a few digits beside it."""
    if _PAIRS.fullmatch(run) or run[0] in "+(":
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
    dialled = _DIALLED.match(run.translate(_LETTERS)) is not None
    if _NUMBER.search(before) and run[0] in "0+(":
        return True
    return call is not None or (len(digits) > 7 and dialled)
