"""Rules about the form of a message: L9 (plain text), L15 (length), L16 (forged marker)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.fold import unmask
from cases.linter.model import Draft, Hit
from cases.linter.reading import Reading

_PICTURE = re.compile(
    "[\u231a\u231b\u23e9-\u23f3\u23f8-\u23fa\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620"
    "\u2622\u2623\u2626\u262e\u262f\u2638-\u263a\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668"
    "\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0-\u27bf\u2b50\u2b55\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff\U0001f1e6-\U0001f1ff]\ufe0f?(?:\u200d?[\U0001f3fb-\U0001f3ff\u2640\u2642])*"
    "|[0-9#*]\ufe0f?\u20e3|\\S\ufe0f|\u2665"
)
_DINGBATS_IN_PLAIN_USE = frozenset(
    "\u2713\u2717\u2715\u2718\u271a\u2720\u2722\u2723\u2724\u2725\u2726\u2727\u2729\u272a\u2730\u2731\u2732\u2733\u2734"
    "\u2756\u275b\u275c\u275d\u275e\u2768\u2769\u276e\u276f\u2770\u2771\u2776\u2777\u2778\u2779\u277a\u277b\u277c\u277d\u277e\u277f"
    "\u2780\u2781\u2782\u2783\u2784\u2785\u2794\u2798\u2799\u279c\u279e\u27a4\u27a2"
)
_TAGS = (
    "a|abbr|b|blockquote|body|br|button|center|div|em|embed|font|form|frame|h[1-6]|head|hr|html|i"
    "|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|small|span|strike|strong|style|sub"
    "|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video|audio|source"
)
_MARKUP = re.compile(
    rf"</(?:{_TAGS})>|<(?:{_TAGS})(?:\s[^<>]*=[^<>]*|\s*/)>|<(?!.>)(?:{_TAGS})>|<!--|<!doctype|&(?:nbsp|amp|lt|gt|quot|euro|\w?uml|#x?[0-9a-f]+);"
    r"|!\[[^\]\n]*\]\([^)\n]+\)|\[/?(?:img|url|b|i)(?:=[^\]]*)?\]|data:image/\S+"
)
_MOVING = re.compile(r"[\w./-]+\.gif\b|\b(?:a|an|this|the|funny|animated|ein|une?|un|este|questa?) (?:\w+ )?gif\b|\btracking pixel|\bgiphy|gif画像|\bz(?:ä|a)hlpixel|\bgifs\b|\banimiertes gif|\bgif (?:anim|für)")
_GAP = re.compile(r"\n[ \t\u00a0\u3000\r]*(?:\n[ \t\u00a0\u3000\r]*){2,}\n|(?:<br\s*/?>\s*){4,}")
_MARKER = re.compile(
    r"\[[\s\W_]*(?:important|importante|wichtig|importantes?|belangrijk|viktigt?|wa[żz]ne|onemli|önemli"
    r"|重要|至急重要|最重要)[\s\W_]*\]",
    re.IGNORECASE,
)
_MARKER_IN_SUBJECT = re.compile(r"【\s*重要\s*】")
_SUBJECT_LINE = re.compile(
    r"^\s*(?:subject|betreff|objet|sujet|oggetto|asunto|件名|タイトル|onderwerp|ämne|temat|assunto)\s*[:：].*$",
    re.IGNORECASE | re.MULTILINE,
)


def plain_form(reading: Reading) -> Iterator[Hit]:
    """L9: pictographs, markup, moving pictures, and more than two blank lines in a row."""
    raw = reading.raw
    if not raw.isascii():
        yield from _pictures(raw)
    low = raw.lower()
    markup = _MARKUP.search(low) if any(sign in low for sign in "<&[") or "data:image" in low else None
    if markup:
        yield Hit("L9", raw[markup.start() : markup.end()])
    moving = _MOVING.search(low) if "gif" in low or "pixel" in low or "giphy" in low else None
    if moving:
        yield Hit("L9", raw[moving.start() : moving.end()])
    gap = _GAP.search(raw)
    if gap:
        yield Hit("L9", gap.group(), "Leave at most two blank lines in a row.")


def _pictures(raw: str) -> Iterator[Hit]:
    for picture in _PICTURE.finditer(raw):
        if picture.group() not in _DINGBATS_IN_PLAIN_USE and picture.group()[0] not in "©®™":
            yield Hit("L9", picture.group())
            return


def length(reading: Reading, draft: Draft) -> Iterator[Hit]:
    """L15: the text has more characters than its channel takes."""
    count = len(draft.text)
    if count > draft.channel_limit:
        advice = f"Shorten the message from {count} to at most {draft.channel_limit} characters."
        yield Hit("L15", draft.text[draft.channel_limit :][:40].strip() or str(count), advice)


def forged_marker(reading: Reading, draft: Draft) -> Iterator[Hit]:
    """L16: Amazon's own "[Important]", which no message of ours may carry."""
    subjects = [draft.subject] if draft.subject else []
    if ":" in reading.plain:
        subjects += _SUBJECT_LINE.findall(reading.plain)
    for subject in subjects:
        found = _MARKER_IN_SUBJECT.search(subject) or _MARKER.search(unmask(subject)[0])
        if found:
            yield Hit("L16", found.group())
            return
    if "[" in reading.plain:
        found = _MARKER.search(reading.plain)
        if found:
            yield Hit("L16", reading.quote(*found.span()))
