"""Cuts away what the buyer did not write: frames, quoted text, signatures (INTAKE 5.3).

A frame is what Amazon puts around a buyer's text: a line of dashes, words and dashes opens it, the
last such line closes it, and the words only raise the certainty. Quoted text may stand above or
below the buyer's own: a header ("On ... wrote:") takes the marked lines below it away, and the rest
of the mail where none of them is marked.
"""

from __future__ import annotations

from cases.reader import markers


def own_words(text: str) -> str:
    """The buyer's own part of a message; empty where everything is quoted."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").split("\n")
    lines = _inside_frame(lines)
    lines = _without_quotes(lines)
    lines = _without_signature(lines)
    return markers.LINK.sub(" ", "\n".join(lines)).strip()


def _inside_frame(lines: list[str]) -> list[str]:
    marks = [at for at, line in enumerate(lines) if markers.frame(line)]
    if not marks:
        return _below_heading(lines)
    first, last = marks[0], marks[-1]
    if first == last:
        inner = lines[:first] if markers.ends_frame(lines[first]) else lines[first + 1 :]
    else:
        inner = lines[first + 1 : last]
    return _without_inner_frames(inner)


def _below_heading(lines: list[str]) -> list[str]:
    """The frame without dashes: a heading of its own above, Amazon's footer below."""
    begin = 0
    if any(markers.NOTICE.search(line) for line in lines[:5]):
        begin = next((at + 1 for at, line in enumerate(lines) if markers.HEADING.match(line)), 0)
    kept: list[str] = []
    for line in lines[begin:]:
        footer = markers.FOOTER.search(line)
        if footer:
            return [*kept, line[: footer.start()]]
        kept.append(line)
    return kept


def _without_inner_frames(lines: list[str]) -> list[str]:
    """A whole frame inside the buyer's text is an earlier mail; a single mark is only a mark."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        if markers.frame(lines[at]):
            if markers.starts_frame(lines[at]):
                end = _end_of_frame(lines, at)
                at = end if end is not None else at
        else:
            kept.append(lines[at])
        at += 1
    return kept


def _end_of_frame(lines: list[str], start: int) -> int | None:
    ends = (at for at in range(start + 1, len(lines)) if markers.ends_frame(lines[at]))
    return next(ends, None)


def _without_quotes(lines: list[str]) -> list[str]:
    kept: list[str] = []
    at = 0
    while at < len(lines):
        length = _header(lines, at)
        if length:
            at += length
            below = [line for line in lines[at:] if line.strip()]
            if not (below and markers.QUOTED.match(below[0])):
                break
        elif not markers.QUOTED.match(lines[at]):
            kept.append(lines[at])
            at += 1
        else:
            at += 1
    return kept


def _header(lines: list[str], at: int) -> int:
    """How many lines from here on announce quoted text."""
    line = lines[at]
    if markers.ORIGINAL.match(line) or markers.WROTE.match(line):
        return 1
    if at + 1 < len(lines) and line.strip():
        if markers.WROTE.match(f"{line.rstrip()} {lines[at + 1].lstrip()}"):
            return 2
        fields = [below for below in lines[at : at + 5] if markers.MAIL_FIELD.match(below)]
        if markers.MAIL_FIELD.match(line) and len(fields) >= 3:
            return len(fields)
    return 0


def _without_signature(lines: list[str]) -> list[str]:
    kept: list[str] = []
    closed = False
    for line in lines:
        if markers.SIGNATURE.match(line) or markers.DISCLAIMER.search(line):
            break
        if markers.SENT_FROM.match(line) or markers.RULE.match(line):
            continue
        if closed and _name_like(line):
            continue
        closed = bool(markers.CLOSING.match(line)) or (closed and not line.strip())
        if not (closed and line.strip()):
            kept.append(line)
    return kept


def _name_like(line: str) -> bool:
    words = line.split()
    return 0 < len(words) <= markers.NAME_WORDS and not markers.GOES_ON.search(line)
