"""The 23 marketplaces: ids, currencies, zones, languages; and the zone that a buyer lives in.

Ids and regions: Amazon, "Marketplace IDs" (Selling Partner API). Zones: PLAYBOOKS A4, the zone of
the capital, but US America/Los_Angeles, CA America/Toronto, BR America/Sao_Paulo,
AU Australia/Sydney.
"""

from difflib import get_close_matches
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from cases.errors import InvalidInput
from cases.zones import zone_of_address

Region = Literal["NA", "EU", "FE"]


class UnknownMarketplace(InvalidInput, ValueError):
    """Neither a country code that Amazon sells in nor a marketplace id."""


class Marketplace(BaseModel):
    """One Amazon marketplace."""

    model_config = ConfigDict(frozen=True)

    code: str
    """Country code as this project writes it (`UK`, not `GB`)."""
    id: str
    """Amazon's marketplace id."""
    currency: str
    """ISO 4217."""
    zone: str
    """IANA zone for buyers whose own is not known."""
    languages: tuple[str, ...]
    """ISO 639-1, the default first."""
    region: Region
    """Which Selling Partner API endpoint serves it."""
    tld: str
    """What follows `amazon.` in its address."""

    @property
    def is_eu(self) -> bool:
        """Whether the law of the European Union holds."""
        return self.code in EU

    @property
    def is_eu_uk(self) -> bool:
        """Whether buyers have the right of withdrawal of the EU or its British counterpart."""
        return self.is_eu or self.code == "UK"

    @property
    def language(self) -> str:
        """The default language."""
        return self.languages[0]

    @property
    def country(self) -> str:
        """ISO 3166 country code (`GB` where `code` says `UK`)."""
        return "GB" if self.code == "UK" else self.code

    @property
    def tzinfo(self) -> ZoneInfo:
        """The zone, ready for use."""
        return ZoneInfo(self.zone)


EU = ("DE", "FR", "IT", "ES", "NL", "SE", "PL", "BE", "IE")

# code, Amazon's id, currency, zone, languages, region, tld
_ROWS: tuple[tuple[str, str, str, str, str, Region, str], ...] = (
    ("US", "ATVPDKIKX0DER", "USD", "America/Los_Angeles", "en es", "NA", "com"),
    ("CA", "A2EUQ1WTGCTBG2", "CAD", "America/Toronto", "en fr", "NA", "ca"),
    ("MX", "A1AM78C64UM0Y8", "MXN", "America/Mexico_City", "es", "NA", "com.mx"),
    ("BR", "A2Q3Y263D00KWC", "BRL", "America/Sao_Paulo", "pt", "NA", "com.br"),
    ("UK", "A1F83G8C2ARO7P", "GBP", "Europe/London", "en", "EU", "co.uk"),
    ("DE", "A1PA6795UKMFR9", "EUR", "Europe/Berlin", "de en", "EU", "de"),
    ("FR", "A13V1IB3VIYZZH", "EUR", "Europe/Paris", "fr", "EU", "fr"),
    ("IT", "APJ6JRA9NG5V4", "EUR", "Europe/Rome", "it", "EU", "it"),
    ("ES", "A1RKKUPIHCS9HS", "EUR", "Europe/Madrid", "es", "EU", "es"),
    ("NL", "A1805IZSGTT6HS", "EUR", "Europe/Amsterdam", "nl en", "EU", "nl"),
    ("SE", "A2NODRKZP88ZB9", "SEK", "Europe/Stockholm", "sv en", "EU", "se"),
    ("PL", "A1C3SOZRARQ6R3", "PLN", "Europe/Warsaw", "pl", "EU", "pl"),
    ("BE", "AMEN7PMS3EDWL", "EUR", "Europe/Brussels", "fr nl en", "EU", "com.be"),
    ("IE", "A28R8C7NBKEWEA", "EUR", "Europe/Dublin", "en", "EU", "ie"),
    ("TR", "A33AVAJ2PDY3EV", "TRY", "Europe/Istanbul", "tr", "EU", "com.tr"),
    ("AE", "A2VIGQ35RCS4UG", "AED", "Asia/Dubai", "en ar", "EU", "ae"),
    ("SA", "A17E79C6D8DWNP", "SAR", "Asia/Riyadh", "ar en", "EU", "sa"),
    ("EG", "ARBP9OOSHTCHU", "EGP", "Africa/Cairo", "ar en", "EU", "eg"),
    ("IN", "A21TJRUUN4KGV", "INR", "Asia/Kolkata", "en hi", "EU", "in"),
    ("JP", "A1VC38T7YXB528", "JPY", "Asia/Tokyo", "ja en", "FE", "co.jp"),
    ("AU", "A39IBJ37TRP1C6", "AUD", "Australia/Sydney", "en", "FE", "com.au"),
    ("SG", "A19VAU5U5O7RUS", "SGD", "Asia/Singapore", "en", "FE", "sg"),
    ("ZA", "AE08WJ6YKNBMC", "ZAR", "Africa/Johannesburg", "en", "EU", "co.za"),
)

ALL: tuple[Marketplace, ...] = tuple(
    Marketplace(
        code=code,
        id=amazon_id,
        currency=currency,
        zone=zone,
        languages=tuple(languages.split()),
        region=region,
        tld=tld,
    )
    for code, amazon_id, currency, zone, languages, region, tld in _ROWS
)
"""Every marketplace, in the order of CONTRACT 3."""

CODES: tuple[str, ...] = tuple(place.code for place in ALL)
_BY_NAME = {place.code: place for place in ALL} | {place.id: place for place in ALL}
_BY_NAME["GB"] = _BY_NAME["UK"]


def marketplace(code_or_id: str) -> Marketplace:
    """Find a marketplace by country code (`GB` is taken for `UK`) or Amazon's id, in any case.

    Raises UnknownMarketplace naming the codes, and the likeliest one meant.
    """
    name = code_or_id.strip().upper()
    found = _BY_NAME.get(name)
    if found is None:
        near = get_close_matches(name, _BY_NAME, n=1, cutoff=0.8) if len(name) > 2 else []
        meant = f" Did you mean {near[0]}?" if near else ""
        raise UnknownMarketplace(
            "marketplace",
            f"{code_or_id!r} is not a marketplace.{meant} "
            f"Write an Amazon marketplace id or one of {' '.join(CODES)}.",
        )
    return found


def zone_for(
    place: Marketplace | str,
    country: str | None = None,
    state: str | None = None,
    postcode: str | None = None,
) -> str:
    """Return the buyer's IANA zone: from the address, else the marketplace's (PLAYBOOKS A4).

    An address without a country is read as one in the marketplace's. Only what the address tells
    for certain counts: an unknown country or state falls back to the marketplace.
    """
    here = marketplace(place) if isinstance(place, str) else place
    return zone_of_address(country or here.country, state, postcode) or here.zone
