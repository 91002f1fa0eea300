"""A message as the rules see it: disguises undone, the buyer's quoted words out of sight."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cases.linter.disguise import gather, mend
from cases.linter.fold import fold, unmask


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the folded text, with where it starts."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One text, read once for all rules.

    `plain` has its disguises undone, `folded` is also lower case without accents; both run in
    step. What the buyer wrote and we merely quote is blank in both.
    """

    raw: str
    plain: str
    folded: str
    sentences: tuple[Sentence, ...]
    origins: list[int] | None

    def quote(self, start: int, end: int) -> str:
        """The words of the original text behind a stretch of the folded one."""
        if self.origins is None:
            return self.raw[start:end].strip()
        last = self.origins[end - 1] + 1
        return self.raw[self.origins[start] : last].strip()


def read(text: str) -> Reading:
    """Prepare a text; the original is kept for what is counted or seen (length, pictures)."""
    plain, origins = gather(*unmask(text.replace("\r", " ") if "\r" in text else text))
    plain = _without_quotations(plain)
    folded = mend(fold(plain))
    return Reading(text, plain, folded, _sentences(plain, folded), origins)


_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_OLDER_MAIL = re.compile(
    r"^[ \t]*-{2,}[ \t]*(?:original message|begin message|urspr\w+ nachricht|message d'origine"
    r"|messaggio originale|mensaje original|元のメッセージ)[ \t]*-{2,}.*",
    re.MULTILINE | re.IGNORECASE | re.DOTALL,
)
_TOLD = (
    r"(?:you(?:'ve| have| had)?|buyer|customer|your (?:message|words?|note|question|e-?mail))"
    r"(?: \w+){0,4}? (?:wrote|written|write|said|says?|asked|mentioned|told|reads?|put|stated)"
    r"|(?:as |in )?your (?:own )?words|you wrote|(?:quote|quoting)"
    r"|(?:sie|du)(?: \w+){0,3} (?:schrieb\w*|geschrieben|sagten|erw\w+hnt\w*|fragten)"
    r"|schr(?:ieb|eib)\w* (?:sie|du)|ihre[rn]? (?:nachricht|worte?n?|frage|anfrage)|zitat"
    r"|vous (?:\w+ ){0,3}(?:\w+crit|\w+criviez|dit|disiez|demand\w+|indiqu\w+|mentionn\w+)"
    r"|votre (?:message|question|phrase)|vos (?:mots|termes)"
    r"|(?:ha|hai|aveva|come) (?:\w+ )?(?:scritto|detto|chiesto|segnalato)|lei (?:ha )?scri\w+"
    r"|(?:suo|tuo) messaggio|sue parole"
    r"|(?:usted |nos )?(?:ha|has|hab\w+a) (?:\w+ )?(?:escrito|dicho|preguntado|comentado)"
    r"|(?:escribi\w|escribiste|nos dec\w+a|preguntaba)|su mensaje|sus palabras"
)
_QUOTATION = re.compile(r"\"[^\"\n]{3,600}\"|「[^」\n]{3,400}」")
_INTRODUCED = re.compile(
    rf"\b(?:{_TOLD})\b[^\n\"]{{0,50}}$|(?:お客様|購入者|ご連絡|ご質問|メッセージ)[^「」\n。]{{0,30}}$",
    re.IGNORECASE,
)
# What is sold may be called anything: "your book 'Review of Physics'".
_TITLED = re.compile(
    r"\b(?:orders?|items?|products?|book|title|novel|game|film|album|article|set|poster|card|magazine"
    r"|bestellung|artikels?|produkts?|buchs?|titels?|roman|spiel|filme?s?|heft|zeitschrift|karte"
    r"|commande|article|produit|livre|titre|roman|jeu|revue|carte"
    r"|ordine|articolo|prodotto|libro|titolo|romanzo|gioco|rivista|carta"
    r"|pedido|articulo|artículo|producto|libro|titulo|título|novela|juego|revista|tarjeta)"
    r"(?: \w+){0,2}[ :,]*$"
    r"|(?:商品|書籍|ご注文|本|雑誌|ゲーム|品名)(?:の|は|「|:|：)?\s*$",
    re.IGNORECASE,
)
_TOLD_AFTER = re.compile(r"と(?:の|いう|お|書|ご|仰|い)")
_BEFORE = 100  # characters before a quotation in which it is introduced


def _without_quotations(text: str) -> str:
    if ">" in text:
        text = _QUOTED_LINE.sub(_blank, text)
    if "--" in text:
        text = _OLDER_MAIL.sub(_blank, text)
    if '"' in text or "「" in text:
        for quotation in _QUOTATION.finditer(text):
            if _is_the_buyers(text, quotation) or _is_a_title(text, quotation):
                text = text[: quotation.start()] + _blank(quotation) + text[quotation.end() :]
    return text


def _is_the_buyers(text: str, quotation: re.Match[str]) -> bool:
    before = text[max(0, quotation.start() - _BEFORE) : quotation.start()]
    if _INTRODUCED.search(before):
        return True
    return quotation.group()[0] == "「" and _TOLD_AFTER.match(text, quotation.end()) is not None


def _is_a_title(text: str, quotation: re.Match[str]) -> bool:
    before = text[max(0, quotation.start() - _BEFORE) : quotation.start()]
    return _TITLED.search(before) is not None


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


_STOP = re.compile(r"[.!?…。！？\n][.!?…。！？\s\"')\]」』]*")
_LIST_ITEM = re.compile(r"(?:[-*•·]|\(?\d{1,2}[.):]|\d{1,2} )")
_SHORTENED = re.compile(
    r"(?:\b(?:\w|nr|no|bzw|ca|usw|etc|evtl|ggf|inkl|zzgl|str|tel|mr|mrs|ms|dr|hr|fr|vs|approx|incl"
    r"|sig|dott|sr|sra|art|pag|num|max|min|std|mo|di|mi|do|sa|so|fri|mon|jan|feb|okt|dez|sept?)"
    r"|\d)\.$"
)
_WRAPPED = 60  # shortest line that an editor may have broken by itself


def _sentences(plain: str, folded: str) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    start = line = 0
    for stop in _STOP.finditer(plain):
        mark = stop.group()
        ends = _ends_line(plain, stop, line) if mark[0] == "\n" else _ends_words(folded, stop)
        if "\n" in mark:
            line = stop.end()
        if ends:
            found.append(Sentence(folded[start : stop.start() + len(mark.rstrip())], start))
            start = stop.end()
    found.append(Sentence(folded[start:], start))
    return tuple(sentence for sentence in found if sentence.text.strip())


def _ends_words(folded: str, stop: re.Match[str]) -> bool:
    """Whether a stop ends a sentence: always "?", but not "2.0", "av!s" and not "no. 5"."""
    mark = stop.group()
    if mark == "!" and folded[stop.start() - 1 : stop.end() + 1].isalpha():
        return False
    if any(sign in mark for sign in "!?…。！？"):
        return True
    if not mark[-1].isspace() and stop.end() < len(folded):
        return False
    return _SHORTENED.search(folded, max(0, stop.start() - 8), stop.start() + 1) is None


def _ends_line(plain: str, stop: re.Match[str], line: int) -> bool:
    """Whether a line break ends a sentence: a long line may have been broken by an editor."""
    return (
        stop.start() - line < _WRAPPED
        or stop.group().count("\n") > 1
        or plain[stop.start() - 1] in ":,;"
        or _LIST_ITEM.match(plain, stop.end()) is not None
    )
