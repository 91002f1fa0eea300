"""Who hears of cases: addresses that events out are posted to (CONTRACT 6)."""

from typing import Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Subscriber(BaseModel):
    """One address, its secret, and the types it wants; names beginning so, none = all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    secret: SecretStr
    types: list[str] = Field([], description="`case.` wants every type that begins so.")

    @field_validator("url")
    @classmethod
    def _safe(cls, value: str) -> str:
        parts = urlsplit(value)
        if not parts.hostname or parts.scheme not in ("http", "https"):
            raise ValueError("write https://HOST/PATH")
        if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
            raise ValueError("events tell of buyers' cases: use https")
        return value

    @model_validator(mode="after")
    def _strong(self) -> Self:
        value = self.secret.get_secret_value()
        if not value.startswith("whsec_") or len(value) < 38:
            raise ValueError("the secret must be whsec_ and base64 of 24 bytes or more")
        return self

    def wants(self, event_type: str) -> bool:
        """Whether an event of this type goes to it."""
        return not self.types or any(event_type.startswith(start) for start in self.types)
