"""Foreign words on their way into a letter: names, titles, notes.

What a buyer, a listing or a carrier wrote may hold line breaks, pictographs, markup or addresses
that a message to the buyer must not carry (PLAYBOOKS D, L5, L6, L9). Names and titles are only
courtesy, so they are cut or left out; a note is kept, because the linter reads the finished text.
"""

import re
import unicodedata

_PLAIN_SYMBOLS = frozenset("™®©°№〒")
_TAG = re.compile(r"<[^<>]*>")
_ADDRESS = re.compile(
    r"\S*(?:@|\uff20|://|www\.)\S*|\b[\w-]+\.(?:com|net|org|de|fr|it|es|jp|nl|se|pl|uk)\b", re.I
)
_NOT_A_NAME = re.compile(r"\d{3}|[@\uff20/\\{}\[\]<>]|^amazon\b|^アマゾン", re.I)
_NAME_LENGTH = 60
_TITLE_LENGTH = 60
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ./_-]{2,49}")


def one_line(text: str) -> str:
    """Drop control characters, pictographs and markup, and put everything on one line."""
    text = _TAG.sub(" ", unicodedata.normalize("NFC", text))
    kept = (c if _is_plain(c) else " " if c.isspace() else "" for c in text)
    return " ".join("".join(kept).split())


def name(text: str | None) -> str | None:
    """Return a buyer's name fit for a greeting, or None for placeholders and misuse."""
    line = one_line(text or "")
    if not line or len(line) > _NAME_LENGTH or _NOT_A_NAME.search(line) or _ADDRESS.search(line):
        return None
    return line


def label(text: str | None) -> str | None:
    """Return a company's name (carrier, seller) without addresses, or None when nothing is left."""
    line = " ".join(_ADDRESS.sub("", one_line(text or "")).split())
    return line if 0 < len(line) <= _NAME_LENGTH else None


def title(text: str | None) -> str | None:
    """Return a listing's title without addresses, at most 60 characters, cut between words."""
    line = " ".join(_ADDRESS.sub("", one_line(text or "")).split())
    if len(line) <= _TITLE_LENGTH:
        return line or None
    cut = line[: _TITLE_LENGTH - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space else cut).rstrip(" ,;:-|(") + "…"


def code(text: str | None) -> str | None:
    """Return a tracking or reference number, or None when it is no such thing."""
    line = one_line(text or "")
    return line if _CODE.fullmatch(line) else None


def tidy(text: str) -> str:
    """Give finished text plain spaces, no trailing blanks and at most one empty line in a row."""
    text = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\r\n", "\n")
    lines = (re.sub(r" {2,}", " ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _is_plain(char: str) -> bool:
    category = unicodedata.category(char)
    if category == "So":
        return char in _PLAIN_SYMBOLS
    return category[0] != "C" and category != "Sk" and not _is_joiner(char)


def _is_joiner(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f"
