"""What the adapter must be told: addresses, credentials, patience. All times in seconds."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from cases.marketplaces import Region


class _Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AmazonCredentials(_Settings):
    """What one seller's authorisation consists of (Amazon, "Authorizing applications")."""

    client_id: str
    client_secret: SecretStr
    refresh_token: SecretStr
    merchant_id: str = ""
    """The seller's merchant token, written into the header of XML feeds."""


class AmazonEndpoints(_Settings):
    """Base addresses per region (Amazon, "SP-API endpoints") and of Login with Amazon."""

    na: str = "https://sellingpartnerapi-na.amazon.com"
    eu: str = "https://sellingpartnerapi-eu.amazon.com"
    fe: str = "https://sellingpartnerapi-fe.amazon.com"
    auth: str = "https://api.amazon.com"

    @classmethod
    def all_at(cls, base: str) -> Self:
        """Let one address, such as the sandbox's, stand for all of them."""
        return cls(na=base, eu=base, fe=base, auth=base)

    def of(self, region: Region) -> str:
        """Return the region's base address, without a slash at its end."""
        return {"NA": self.na, "EU": self.eu, "FE": self.fe}[region].rstrip("/")


class AmazonPatience(_Settings):
    """How long to wait for what."""

    write_timeout: float = Field(default=5.0, gt=0)
    """For connecting, for sending and for the answer to a write, each."""
    read_timeout: float = Field(default=5.0, gt=0)
    """The same for one try of a read."""
    read_deadline: float = Field(default=15.0, gt=0)
    """For a read with all its tries and pauses."""
    first_pause: float = Field(default=0.2, ge=0)
    """Longest pause before the second try of a read; doubles with each try, up to 4 s."""
    turn_timeout: float = Field(default=2.0, ge=0)
    """Longest wait for one's turn under Amazon's rate limit before a write gives up unsent."""
    token_margin: float = Field(default=300.0, ge=0)
    """How long before its end an access token is replaced."""


class AmazonSettings(_Settings):
    """Everything the client needs besides the sellers' credentials."""

    endpoints: AmazonEndpoints = AmazonEndpoints()
    patience: AmazonPatience = AmazonPatience()
    user_agent: str = "Aftersales/1.0 (Language=Python)"
    """Amazon asks for `name/version (Language=…)` in every request."""
