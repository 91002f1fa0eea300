"""One spelling for many: what people in a hurry disguise is undone before rules look."""

from __future__ import annotations

import re
import unicodedata

_SPACES = (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_QUOTES = (0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2033)
_APOSTROPHES = (0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0xB4, 0x2032)
_DASHES = (*range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63)
_SLASHES = (0x2044, 0x2215)
_DOTS = (0x2024, 0xFE52, 0xFF61)
_STARS = (0x2606, 0x2B50, 0x1F31F, 0x2730, 0x272D)
# Cyrillic, then Greek letters that pass for Latin ones (from Unicode's list of confusables).
_LOOK_ALIKES = {
    "a": "\u0430\u03b1",
    "b": "\u044c",
    "c": "\u0441",
    "d": "\u0501",
    "e": "\u0435\u03b5",
    "g": "\u0581",
    "h": "\u04bb\u043d",
    "i": "\u0456\u03b9",
    "j": "\u0458",
    "k": "\u043a\u03ba",
    "m": "\u043c",
    "o": "\u043e\u03bf",
    "p": "\u0440\u03c1",
    "q": "\u051b",
    "s": "\u0455",
    "t": "\u0442\u03c4",
    "u": "\u03c5",
    "v": "\u03bd\u0475",
    "w": "\u051d\u03c9",
    "x": "\u0445\u03c7",
    "y": "\u0443\u04af",
    "A": "\u0410\u0391",
    "B": "\u0412\u0392",
    "C": "\u0421",
    "E": "\u0415\u0395",
    "H": "\u041d\u0397",
    "I": "\u0406\u0399\u0130",
    "J": "\u0408",
    "K": "\u041a\u039a",
    "M": "\u041c\u039c",
    "N": "\u039d",
    "O": "\u041e\u039f",
    "P": "\u0420\u03a1",
    "S": "\u0405",
    "T": "\u0422\u03a4",
    "X": "\u0425\u03a7",
    "Y": "\u0423\u03a5",
    "Z": "\u0396",
}
_STROKED = {0x142: "l", 0xF8: "o", 0x111: "d", 0x131: "i"}


def _one_for_one() -> dict[int, str]:
    table = dict.fromkeys(_SPACES, " ")
    table |= dict.fromkeys(_QUOTES, '"') | dict.fromkeys(_APOSTROPHES, "'")
    table |= dict.fromkeys(_DASHES, "-") | dict.fromkeys(_SLASHES, "/")
    table |= dict.fromkeys(_DOTS, ".") | dict.fromkeys(_STARS, "★")
    table |= {0xFF01 + step: chr(0x21 + step) for step in range(94)}
    table |= {ord(odd): plain for plain, odds in _LOOK_ALIKES.items() for odd in odds}
    return table


def _without_accents() -> dict[int, str]:
    table = dict(_STROKED)
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii():
            table[code] = base
    return table


_PLAIN = _one_for_one()
_ACCENTS = _without_accents()
_DISGUISED = re.compile(f"[{''.join(re.escape(chr(code)) for code in _PLAIN)}]")
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    "\ufe00-\ufe0f\ufeff\u20e3"
)
# Letters with loose accents, half-width kana, and the circled, mathematical and ligature forms.
_RARE = re.compile(
    f"[{_INVISIBLE}]+|.[\u0300-\u033f\u3099\u309a]+|[\uff66-\uff9d][\uff9e\uff9f]?"
    "|[\u2100-\u214f\u2460-\u24ff\u3220-\u33ff\ufb00-\ufb06\U0001d400-\U0001d7ff]"
)
_UNSEEN = re.compile(f"[{_INVISIBLE}]")


def unmask(text: str) -> tuple[str, list[int] | None]:
    """Undo full-width and look-alike letters, odd spaces and quotes, and invisible characters.

    Returns the plain text and, for each of its characters, the index in `text` it came from
    (None where the two run in step).
    """
    if text.isascii():
        return text, None
    if _DISGUISED.search(text):
        text = text.translate(_PLAIN)
    if _RARE.search(text) is None:
        return text, None
    letters: list[str] = []
    origins: list[int] = []
    done = 0
    for odd in _RARE.finditer(text):
        plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", odd.group()))
        letters += (text[done : odd.start()], plain)
        origins += (*range(done, odd.start()), *[odd.start()] * len(plain))
        done = odd.end()
    letters.append(text[done:])
    origins += range(done, len(text))
    return "".join(letters), origins


def fold(text: str) -> str:
    """Lower case without accents, character for character (`Rückgabe` becomes `ruckgabe`)."""
    lowered = text.lower()
    return lowered if lowered.isascii() else lowered.translate(_ACCENTS)
