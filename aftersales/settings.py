"""Everything the environment may change; read once, passed down.

Environment variables `AFTERSALES_*` (nested with `__`), then an optional TOML file named by
`AFTERSALES_CONFIG`. Temporal's own
connection follows Temporal's environment configuration (`TEMPORAL_ADDRESS`, …).
"""

import os
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from gateways.amazon.settings import AmazonCredentials, AmazonSettings
from gateways.mail.settings import SmtpSettings
from gateways.store.engine import database_url
from gateways.store.settings import StoreSettings


class SellerSettings(BaseModel):
    """One seller: how far the autopilot goes, its own rules, its credentials."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    autopilot: Literal["off", "assist", "full"] = "full"
    policy: dict[str, Any] = {}
    sender: str = Field(default="", description="Registered sender address of outgoing mail.")
    amazon: AmazonCredentials | None = None
    settings: dict[str, Any] = {}


class WebSettings(BaseModel):
    """Where the web process listens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = "127.0.0.1"
    port: int = 8000


class Settings(BaseSettings):
    """The settings of every role."""

    model_config = SettingsConfigDict(
        env_prefix="AFTERSALES_",
        env_nested_delimiter="__",
        frozen=True,
        extra="forbid",
        # A refused value may be a secret: it never stands in an error.
        hide_input_in_errors=True,
    )

    database_url: str = Field("sqlite:///var/aftersales.db", description="SQLite or PostgreSQL.")
    database: StoreSettings = StoreSettings()
    webhook_secrets: list[SecretStr] = Field(
        [], description="Standard Webhooks secrets (whsec_…); several are valid at once."
    )
    sellers: dict[str, SellerSettings] = Field({}, description="Who sells here, by name.")
    amazon: AmazonSettings = AmazonSettings()
    smtp: SmtpSettings | None = None
    web: WebSettings = WebSettings()
    temporal_ui: str = Field("", description="Base address of Temporal's Web UI, for links.")
    clock_file: Path | None = Field(None, description="Rehearsals: the world's clock.")
    outage_file: Path | None = Field(None, description="Rehearsals: the store is away while it is.")
    worker_grace: float = Field(30, description="Seconds that effects under way may take to end.")
    log_format: Literal["json", "console"] = "json"
    log_level: str = "INFO"

    @field_validator("database_url")
    @classmethod
    def _usable(cls, value: str) -> str:
        database_url(value)
        return value

    @model_validator(mode="after")
    def _strong_secrets(self) -> Self:
        for secret in self.webhook_secrets:
            value = secret.get_secret_value()
            if not value.startswith("whsec_") or len(value) < 38:
                raise ValueError(
                    "AFTERSALES_WEBHOOK_SECRETS: each must be whsec_ and base64 of 24 bytes or more"
                )
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take the environment first, then the TOML file, then secret files."""
        config = os.environ.get("AFTERSALES_CONFIG")
        toml = [TomlConfigSettingsSource(settings_cls, Path(config))] if config else []
        return (init_settings, env_settings, *toml, file_secret_settings)
