"""Rules about the form of a message: L9 (plain text), L15 (length), L16 (forged marker)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.fold import unmask
from cases.linter.model import Draft, Hit
from cases.linter.reading import Reading

_SHOWN = 40  # characters of the excess that a finding quotes
_PICTOGRAPHS = (
    "\u231a\u231b\u23e9-\u23f3\u23f8-\u23fa"  # clocks
    "\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620\u2622\u2623\u2626\u262e\u262f"
    "\u2638-\u263a\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267f"
    "\u2692-\u2697\u2699\u269b\u269c\u26a0-\u26ff"
    "\u2702-\u2712\u2714\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e"
    "\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf"
    "\u2b50\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
"""Unicode's pictographs but for the ones that plain text uses: (c), (R), TM, arrows, stars."""

_PICTURE = re.compile(
    f"[{_PICTOGRAPHS}]\ufe0f?(?:\u200d?[\U0001f3fb-\U0001f3ff\u2640\u2642])*"
    "|[0-9#*]\ufe0f?\u20e3|[^\\s\u00a9\u00ae\u2122]\ufe0f"
)
_TAGS = (
    "a|abbr|b|blockquote|body|br|button|center|div|em|embed|font|form|frame|h[1-6]|head|hr|html|i"
    "|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|small|span|strike|strong|style|sub"
    "|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video|audio|source"
)
_MARKUP = re.compile(
    rf"</(?:{_TAGS})>|<(?:{_TAGS})(?:\s[^<>]*=[^<>]*|\s*/)>|<(?!.>)(?:{_TAGS})>|<!--|<!doctype"
    r"|&(?:nbsp|amp|lt|gt|quot|euro|\w?uml|#x?[0-9a-f]+);"
    r"|!\[[^\]\n]*\]\([^)\n]+\)|\[/?(?:img|url|b|i)(?:=[^\]]*)?\]|data:image/\S+"
)
_MOVING = re.compile(
    r"[\w./-]+\.gif\b|\b(?:a|an|this|the|funny|animated|ein|une?|un|este|questa?) (?:\w+ )?gif\b"
    r"|\btracking pixel|\bgiphy|gif画像|\bz(?:ä|ae)hlpixel|\bgifs\b|\banimiertes gif"
)
_GAP = re.compile(r"\n[ \t\u00a0\u3000\r]*(?:\n[ \t\u00a0\u3000\r]*){2,}\n|(?:<br\s*/?>\s*){4,}")
_MARKER = re.compile(
    r"\[[\s\W_]*(?:importante?s?|wichtig|belangrijk|viktigt?|wa[żz]ne|[oö]nemli|重要|最重要)"
    r"[\s\W_]*\]",
    re.IGNORECASE,
)
_MARKER_IN_SUBJECT = re.compile(r"【\s*重要\s*】")
_SUBJECT_LINE = re.compile(
    r"^[ \t]*(?:subject|betreff|objet|sujet|oggetto|asunto|件名|タイトル|onderwerp|ämne|temat"
    r"|assunto)[ \t]*[:：].*$",
    re.IGNORECASE | re.MULTILINE,
)


def plain_form(reading: Reading) -> Iterator[Hit]:
    """L9: pictographs, markup, moving pictures, and more than two blank lines in a row."""
    raw = reading.raw
    low = raw.lower()
    picture = None if raw.isascii() else _PICTURE.search(raw)
    markup = _MARKUP.search(low) if any(sign in low for sign in ("<", "&", "[", "data:")) else None
    moving = _MOVING.search(low) if "gif" in low or "pixel" in low or "giphy" in low else None
    for found in (picture, markup, moving):
        if found:
            yield Hit("L9", raw[found.start() : found.end()])
    gap = _GAP.search(raw)
    if gap:
        yield Hit("L9", gap.group(), "Leave at most two blank lines in a row.")


def length(draft: Draft) -> Iterator[Hit]:
    """L15: the text has more characters than its channel takes."""
    count = len(draft.text)
    if count > draft.channel_limit:
        excess = draft.text[draft.channel_limit :][:_SHOWN].strip()
        advice = f"Shorten the message from {count} to at most {draft.channel_limit} characters."
        yield Hit("L15", excess, advice)


def forged_marker(reading: Reading, draft: Draft) -> Iterator[Hit]:
    """L16: Amazon's own "[Important]", which no message of ours may carry."""
    subjects = [draft.subject or "", *_SUBJECT_LINE.findall(reading.plain)]
    for subject in subjects:
        found = _MARKER_IN_SUBJECT.search(subject) or _MARKER.search(unmask(subject)[0])
        if found:
            yield Hit("L16", found.group())
            return
    found = _MARKER.search(reading.plain) if "[" in reading.plain else None
    if found:
        yield Hit("L16", reading.quote(*found.span()))
