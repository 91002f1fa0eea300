"""Standard Webhooks, `v1`: HMAC-SHA256 over `id.timestamp.body`, of the raw bytes.

Written out rather than left to the reference library, because that one decodes the body before it
checks it and raises three further kinds of error for malformed headers. Source: Standard Webhooks
specification 1.0.0.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterator, Mapping

TOLERANCE = 300
"""Seconds that a timestamp may lie in the past or the future."""
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
_SMALLEST_KEY = 16


def secret_key(secret: str) -> bytes:
    """Return the key of a secret (`whsec_` and base64). Raises ValueError if it is none."""
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError as error:
        raise ValueError("a webhook secret is whsec_ followed by base64") from error
    if len(key) < _SMALLEST_KEY:
        raise ValueError(f"a webhook secret holds at least {_SMALLEST_KEY} bytes")
    return key


def is_signed(headers: Mapping[str, str], body: bytes, keys: list[bytes], now: float) -> bool:
    """Say whether any of `keys` signed this body less than `TOLERANCE` seconds from `now`.

    `now` is real time in seconds, also where the rest of the system lives in virtual time: a
    signature protects against replay in the real world.
    """
    message_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    if not message_id or not _TIMESTAMP.fullmatch(timestamp):
        return False
    signed = b".".join((message_id.encode("latin-1"), timestamp.encode(), body))
    given = list(_signatures(headers.get("webhook-signature", "")))
    # Every pair is compared, so that the time taken does not tell which key or signature fits.
    matches = [
        hmac.compare_digest(hmac.digest(key, signed, hashlib.sha256), signature)
        for key in keys
        for signature in given
    ]
    return any(matches) and abs(now - int(timestamp)) <= TOLERANCE


def _signatures(header: str) -> Iterator[bytes]:
    for part in header.split():
        version, _, text = part.partition(",")
        if version == "v1":
            try:
                yield base64.b64decode(text, validate=True)
            except ValueError:
                continue
