"""From a scenario file's `order` to an order in the world, with sensible values for the rest."""

import hashlib
from datetime import datetime, timedelta
from decimal import ROUND_DOWN, Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from sandbox.clock import moment
from sandbox.marketplaces import Marketplace, decimals, find
from sandbox.records import Buyer, Item, Order, Proof, Scan

TITLE = "Stainless Steel Travel Mug, 500 ml"
DAY = timedelta(days=1)


def _words(value: object) -> object:
    """Numbers become decimals as they are written, not as floating point keeps them."""
    return str(value) if isinstance(value, float) else value


Amount = Annotated[Decimal, BeforeValidator(_words), Field(ge=0)]
"""A sum of money."""


class _Spec(BaseModel):
    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)


class ItemSpec(_Spec):
    """A line of the order; a bare string is a SKU."""

    sku: str | None = None
    asin: str | None = None
    title: str | None = None
    quantity: int = Field(default=1, ge=1)
    price: Amount | None = None


class BuyerSpec(_Spec):
    """Who bought."""

    name: str | None = None
    language: str | None = None
    past_returns: int | None = None
    past_kept: int | None = None


def _line(value: object) -> object:
    return {"sku": value} if isinstance(value, str) else value


class OrderSpec(_Spec):
    """The `order` of a scenario file (CONTRACT 7). Moments are durations from now or ISO times.

    Besides the contract's keys: `purchased`, `shipping`, `tax` and `address`.
    """

    channel: Literal["FBA", "FBM"] = "FBM"
    marketplace: str = "US"
    total: Amount | None = None
    currency: str | None = Field(default=None, pattern="^[A-Z]{3}$")
    items: list[Annotated[ItemSpec, BeforeValidator(_line)]] = Field(default=[ItemSpec()])
    purchased: str | None = None
    shipped: str | None = None
    promised: str | None = None
    delivered: str | None = None
    carrier: str | None = None
    tracking: str | None = None
    proof: Proof = "none"
    buyer: BuyerSpec = BuyerSpec()
    shipping: Amount | None = None
    tax: Amount | None = None
    address: dict[str, Any] | None = None

    def said(self, name: str) -> bool:
        """Whether the file names a key at all; `null` counts as named."""
        return name in self.model_fields_set


class Misplaced(ValueError):
    """An order that cannot be; the message names the key."""


class _Times:
    """The moments of an order: those that are given, and defaults that fit to them."""

    def __init__(self, spec: OrderSpec, now: datetime) -> None:
        self._spec, self._now = spec, now
        self.shipped = self._past(self._shipped())
        self.delivered = self._past(self._delivered())
        self.promised = self._promised()
        self.purchased = self._read("purchased") or (self.shipped or now) - DAY

    def _read(self, name: str) -> datetime | None:
        text = getattr(self._spec, name)
        if text is None:
            return None
        try:
            return moment(text, self._now)
        except ValueError as wrong:
            raise Misplaced(f"{name}: {text!r} is neither a duration nor a time") from wrong

    def _past(self, at: datetime | None) -> datetime | None:
        # Parcels move when somebody says so, so what lies ahead has not happened.
        return at if at is not None and at <= self._now else None

    def _delivered(self) -> datetime | None:
        if self._spec.said("delivered"):
            return self._read("delivered")
        usual = self._now - 3 * DAY
        left_before = self.shipped is not None and self.shipped < usual
        return usual if left_before and not self._read("promised") else None

    def _shipped(self) -> datetime | None:
        if self._spec.said("shipped"):
            return self._read("shipped")
        given = self._read("delivered")
        return given - 5 * DAY if given else self._now - 8 * DAY

    def _promised(self) -> datetime | None:
        if self._spec.said("promised"):
            return self._read("promised")
        usual = (self.shipped or self._now) + 7 * DAY
        return max(usual, self.delivered) if self.delivered else usual


def place(order_id: str, spec: OrderSpec, now: datetime) -> Order:
    """Make the order. Raises `Misplaced` when the file contradicts itself."""
    market = find(spec.marketplace)
    if market is None:
        raise Misplaced(f"marketplace: {spec.marketplace!r} is unknown")
    times = _Times(spec, now)
    currency = spec.currency or market.currency
    items, shipping = _priced(order_id, spec, currency)
    left = times.shipped is not None
    return Order(
        order_id=order_id,
        marketplace=market.code,
        channel=spec.channel,
        currency=currency,
        items=items,
        shipping=shipping,
        tax=spec.tax or Decimal(0),
        purchased_at=times.purchased,
        promised_by=times.promised,
        shipped_at=times.shipped,
        delivered_at=times.delivered,
        carrier=spec.carrier if spec.said("carrier") or not left else _carrier(spec, market),
        tracking=spec.tracking if spec.said("tracking") or not left else tracking_for(order_id),
        proof=spec.proof,
        buyer=_buyer(order_id, spec.buyer, market),
        address=spec.address or _address(spec.buyer.name or market.buyer, market),
        updated_at=now,
        scans=_scans(times, spec.proof, now),
    )


def tracking_for(name: str) -> str:
    """Make up a tracking number that stays the same for `name`."""
    return f"TRK{_number('tracking', name, 12)}"


def _number(purpose: str, name: str, digits: int) -> str:
    value = int.from_bytes(hashlib.sha256(f"{purpose}:{name}".encode()).digest()[:8], "big")
    return f"{value % 10**digits:0{digits}d}"


def _carrier(spec: OrderSpec, market: Marketplace) -> str:
    return "Amazon Logistics" if spec.channel == "FBA" else market.carrier


def _scans(times: _Times, proof: Proof, now: datetime) -> list[Scan]:
    scans = []
    if times.shipped and times.shipped <= now:
        scans.append(Scan(status="in_transit", at=times.shipped))
    if times.delivered and times.delivered <= now:
        scans.append(Scan(status="delivered", at=times.delivered, proof=proof))
    return scans


def _buyer(order_id: str, spec: BuyerSpec, market: Marketplace) -> Buyer:
    token = hashlib.sha256(f"relay:{order_id}".encode()).hexdigest()[:14]
    return Buyer(
        name=spec.name or market.buyer,
        language=spec.language or market.language,
        relay_email=f"{token}@{market.relay_domain}",
        past_returns=spec.past_returns,
        past_kept=spec.past_kept,
    )


def _address(name: str, market: Marketplace) -> dict[str, Any]:
    address = {
        "name": name,
        "line1": market.street,
        "city": market.city,
        "state": market.region,
        "postal_code": market.postal_code,
        "country": market.country,
        "phone": "+1 555 0100",
    }
    return {key: value for key, value in address.items() if value}


def _priced(order_id: str, spec: OrderSpec, currency: str) -> tuple[list[Item], Decimal]:
    """Give every line a price and return the lines and the postage.

    The sum of all lines, postage and tax is `total` where one is given: lines without a price share
    what is left of it, cents that cannot be shared are postage.
    """
    cent = Decimal(1).scaleb(-decimals(currency))
    usual = Decimal("24.90") if cent < 1 else Decimal(2490)
    fixed = (spec.shipping or Decimal(0)) + (spec.tax or Decimal(0))
    named = sum((i.price * i.quantity for i in spec.items if i.price is not None), fixed)
    units = sum(i.quantity for i in spec.items if i.price is None)
    total = spec.total if spec.total is not None else named + usual * units
    rest = total - named
    share = (rest / units).quantize(cent, ROUND_DOWN) if units else Decimal(0)
    if rest < 0 or (rest > share * units and spec.shipping is not None and not units):
        raise Misplaced(f"total: items, shipping and tax do not make {total}")
    lines = [_item(order_id, n, i, share) for n, i in enumerate(spec.items, start=1)]
    return lines, (spec.shipping or Decimal(0)) + rest - share * units


def _item(order_id: str, number: int, spec: ItemSpec, price: Decimal) -> Item:
    sku = spec.sku or ("SKU-1" if number == 1 else f"SKU-{number}")
    return Item(
        order_item_id=_number("item", f"{order_id}/{number}", 14),
        sku=sku,
        asin=spec.asin or f"B0{_number('asin', sku, 8)}",
        title=spec.title or TITLE,
        quantity=spec.quantity,
        price=price if spec.price is None else spec.price,
    )
