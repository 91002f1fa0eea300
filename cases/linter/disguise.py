"""Words taken apart or misspelt so that no filter reads them, put together again.

"r e v i e w", "r.e.v.i.e.w", "rev1ew", "r*view", "レ ビ ュ ー": what a person reads at once,
the rules shall read too. A harmless text gets at most a harmless new word from this.
"""

from __future__ import annotations

import re

_LETTER = r"[^\W\d_\u3000-\u9fff]"
_KANA_OR_KANJI = r"[\u3041-\u30fa\u30fc\u4e00-\u9fff]"
_SPREAD = re.compile(
    rf"(?<!{_LETTER}){_LETTER}(?P<gap>[ .*_·-]){_LETTER}(?:(?P=gap){_LETTER}){{2,}}"
    rf"(?:(?: {{2,}}| [.@] ){_LETTER}(?: {_LETTER})+)*(?!{_LETTER})"
    rf"|(?<!{_KANA_OR_KANJI}){_KANA_OR_KANJI}(?: {_KANA_OR_KANJI}){{2,}}(?!{_KANA_OR_KANJI})"
)
_WORD_GAP = re.compile(r" (?= )|(?<= )[.@](?= )")
# The first letter is a class, which the engine scans for quickly; then a look around it.
_INSIDE = re.compile(
    r"[013457!|$一ー](?:(?<=[a-z].)(?=[a-z])|(?<=[\u30a1-\u30fa]一)|(?<=\dー)(?=\d))"
)
_JOINT = re.compile(r"[.*_·@-](?<=[a-z].)[a-z]")
_LEET = {"0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "!": "i", "|": "l", "$": "s"}
_JAPANESE = {"一": "ー", "ー": "-"}
_VOWELS = frozenset("aeiouy")
_TORN = re.compile(r"(?<![a-z0-9@./_-])[a-z]+(?:[.*_·@-][a-z]+)+(?![a-z0-9@/_-]|\.[a-z])")
_GUESSED = re.compile(r"[*@]")
_SENSITIVE = frozenset(
    [
        "review",
        "reviews",
        "rating",
        "ratings",
        "feedback",
        "delete",
        "remove",
        "refund",
        "coupon",
        "voucher",
        "discount",
        "claim",
        "call",
        "phone",
        "whatsapp",
        "telegram",
        "instagram",
        "facebook",
        "messenger",
        "paypal",
        "bewertung",
        "bewertungen",
        "rezension",
        "rezensionen",
        "sterne",
        "loschen",
        "entfernen",
        "gutschein",
        "rabatt",
        "telefon",
        "handy",
        "anruf",
        "antrag",
        "erstattung",
        "avis",
        "evaluation",
        "evaluations",
        "commentaire",
        "commentaires",
        "etoiles",
        "supprimer",
        "modifier",
        "remise",
        "remboursement",
        "telephone",
        "reclamation",
        "recensione",
        "recensioni",
        "valutazione",
        "valutazioni",
        "stelle",
        "cancellare",
        "rimuovere",
        "sconto",
        "rimborso",
        "telefono",
        "reclamo",
        "resena",
        "resenas",
        "valoracion",
        "valoraciones",
        "opinion",
        "comentario",
        "estrellas",
        "eliminar",
        "borrar",
        "descuento",
        "cupon",
        "reembolso",
        "reclamacion",
    ]
)
"""Words that people tear apart to get them past a filter, folded."""


def gather(text: str, origins: list[int] | None) -> tuple[str, list[int] | None]:
    """Put words written letter by letter together; `origins` as `unmask` returns them."""
    found = _SPREAD.search(text)
    if found is None:
        return text, origins
    known = origins if origins is not None else list(range(len(text)))
    letters: list[str] = []
    places: list[int] = []
    done = 0
    while found is not None:
        letters.append(text[done : found.start()])
        places += known[done : found.start()]
        for at in _kept(found):
            letters.append(text[at])
            places.append(known[at])
        done = found.end()
        found = _SPREAD.search(text, done)
    letters.append(text[done:])
    places += known[done:]
    return "".join(letters), places


def _kept(found: re.Match[str]) -> list[int]:
    """Where the letters stand, the dots and signs of an address, and gaps between words."""
    start, text = found.start(), found.group()
    gaps = {gap.start() for gap in _WORD_GAP.finditer(text)}
    return [start + at for at, sign in enumerate(text) if sign.isalpha() or at in gaps]


def mend(folded: str) -> str:
    """Undo digits for letters and torn words in a folded text, keeping every position."""
    if _INSIDE.search(folded):
        folded = _INSIDE.sub(_letter, folded)
    return _TORN.sub(_whole, folded) if _JOINT.search(folded) else folded


def _letter(found: re.Match[str]) -> str:
    sign = found.group()
    if sign in _JAPANESE:
        return _JAPANESE[sign]
    if sign != "1":
        return _LEET[sign]
    before, after = found.string[found.start() - 1], found.string[found.end()]
    return "l" if before in _VOWELS and after in _VOWELS else "i"


def _whole(found: re.Match[str]) -> str:
    """The sensitive word that a torn one stands for, filled up with spaces."""
    torn = found.group()
    if torn.count("@") == 1 and _GUESSED.search(torn):
        torn = torn.replace("@", "a") if torn.replace("@", "a") in _SENSITIVE else torn
    if "*" in torn:
        pattern = re.compile(re.escape(torn).replace(r"\*", "[a-z]?"))
        word = next((word for word in sorted(_SENSITIVE) if pattern.fullmatch(word)), None)
    else:
        word = re.sub(r"[._·-]", "", torn)
    return word.ljust(len(torn)) if word in _SENSITIVE else found.group()
