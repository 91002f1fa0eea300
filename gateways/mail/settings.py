"""Which mail server takes our mail, and how to get in. Times in seconds."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator


class SmtpSettings(BaseModel):
    """One submission server for all sellers."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = "127.0.0.1"
    port: int = Field(default=25, ge=1, le=65535)
    sender: str
    """Address that mail comes from; Amazon takes mail from registered senders only."""
    senders: dict[str, str] = {}
    """The same for sellers who have one of their own."""
    start_tls: bool = False
    """Whether the connection must be encrypted before anything is said on it."""
    username: str | None = None
    password: SecretStr | None = None
    timeout: float = Field(default=5.0, gt=0)
    """For connecting and for every answer, each."""

    @model_validator(mode="after")
    def _no_open_passwords(self) -> Self:
        if (self.username is None) != (self.password is None):
            raise ValueError("username and password belong together")
        if self.password is not None and not self.start_tls:
            raise ValueError("a password needs start_tls: it would be sent in the open")
        return self

    def sender_of(self, seller: str) -> str:
        """Return the address that a seller's mail comes from."""
        return self.senders.get(seller, self.sender)
