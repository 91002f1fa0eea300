"""Addresses: ours as events carry them, and Amazon's.

Ours: `name`, `company`, `line1` to `line3`, `city`, `district`, `state`, `postal_code`, `country`
(ISO 3166), `phone`. Events come from many senders, so the common other names are understood too.
"""

from collections.abc import Mapping
from typing import Any

_FIELDS: dict[str, tuple[str, ...]] = {
    "name": ("name", "recipient", "full_name"),
    "addressLine1": ("line1", "addressLine1", "address_line1", "address_line_1", "street"),
    "addressLine2": ("line2", "addressLine2", "address_line2", "address_line_2"),
    "addressLine3": ("line3", "addressLine3", "address_line3", "address_line_3"),
    "city": ("city", "town"),
    "districtOrCounty": ("district", "districtOrCounty", "county"),
    "stateOrRegion": ("state", "stateOrRegion", "region", "province"),
    "postalCode": ("postal_code", "postalCode", "postcode", "zip", "zip_code"),
    "countryCode": ("country", "countryCode", "country_code"),
    "phone": ("phone", "telephone"),
}
"""Amazon's name of each field, then ours, then what others call it."""

_REQUIRED = ("name", "addressLine1", "postalCode", "countryCode")
_AS_ISO = {"UK": "GB"}


def to_amazon(address: Mapping[str, Any], country: str) -> dict[str, str]:
    """Write an address as Fulfillment Outbound takes it; `country` (ISO) where it names none."""
    written: dict[str, str] = {}
    for field, names in _FIELDS.items():
        value = next((str(address[name]).strip() for name in names if address.get(name)), "")
        if value:
            written[field] = value
    code = written.get("countryCode", country).upper()
    written["countryCode"] = _AS_ISO.get(code, code)
    return written


def incomplete(address: Mapping[str, str]) -> list[str]:
    """Name the fields that Amazon requires and that are missing."""
    return [field for field in _REQUIRED if not address.get(field)]


def from_amazon(address: Mapping[str, Any]) -> dict[str, str]:
    """Read Amazon's address; empty fields are left out."""
    read = {
        names[0]: str(address[field]).strip()
        for field, names in _FIELDS.items()
        if str(address.get(field) or "").strip()
    }
    company = str(address.get("companyName") or "").strip()
    return read | ({"company": company} if company else {})
