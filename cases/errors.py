"""Everything that can go wrong in after-sales, as one tree.

    AfterSalesError
    ├── InvalidInput            what came in cannot be read: names the field and the remedy
    │   ├── InvalidEvent        an inbound event (answered 422)
    │   ├── InvalidAction       an agent's action body (answered 422)
    │   ├── UnknownMarketplace  neither a country code nor Amazon's id   (cases.marketplaces)
    │   ├── MoneyError          an amount that cannot be                 (cases.money)
    │   ├── CalendarError       a business calendar that cannot be       (cases.opening_hours)
    │   └── PolicyError         a policy key or value that cannot be     (cases.policy.errors)
    │       └── BadPolicyFiles  rules files, with every problem in them  (cases.policy.errors)
    ├── IllegalAction           legal words, wrong moment (answered 409, names the legal ones)
    ├── Forbidden               the person's role does not reach (answered 403)
    ├── RefusedMovement         the ledger refuses money or goods: cap, exclusivity, freeze
    ├── MessageError            a message cannot be put into words       (cases.messages.errors)
    │   ├── UnknownTemplate     no message has this name                 (cases.messages.errors)
    │   └── MissingFact         it would name what nobody gave           (cases.messages.errors)
    ├── PatternError            a reader's pattern that cannot be        (cases.reader.pattern)
    ├── LexiconError            a reader's word list that cannot be      (cases.reader.lexicon)
    ├── ModelError              a reader's model that cannot be read     (cases.reader.classifier)
    ├── GatewayError            the outside did nothing, so trying again is safe
    ├── StoreUnavailable        our own database is away, so trying again is safe
    ├── StoreOutdated           our own database lacks a migration: names the remedy
    └── EngineUnavailable       Temporal is away; events wait, actions are answered 503

A docstring is the default message. Nothing branches on message text: `context` carries the facts.
"""


class AfterSalesError(Exception):
    """Something in after-sales failed."""

    def __init__(self, message: str | None = None, /, **context: object) -> None:
        """Keep `message` (default: the class docstring) and the facts that callers branch on."""
        super().__init__(message or type(self).__doc__)
        self.context = context


class InvalidInput(AfterSalesError):
    """What came in cannot be read."""

    def __init__(self, field: str, message: str, /) -> None:
        """Name the offending `field` as the sender wrote it, and what to send instead."""
        super().__init__(f"{field}: {message}", field=field)
        self.field = field
        self.detail = message


class InvalidEvent(InvalidInput):
    """An inbound event breaks the contract."""


class InvalidAction(InvalidInput):
    """An action's body breaks its schema."""


class IllegalAction(AfterSalesError):
    """This action is not legal now."""


class Forbidden(AfterSalesError):
    """This role may not do that."""


class RefusedMovement(AfterSalesError):
    """The ledger refuses this movement of money or goods."""


class GatewayError(AfterSalesError):
    """The outside did nothing, so trying again is safe."""


class StoreUnavailable(AfterSalesError):
    """The database is away; nothing was stored, so trying again is safe."""


class StoreOutdated(AfterSalesError):
    """The database is older than this program: run `aftersales migrate` first."""


class EngineUnavailable(AfterSalesError):
    """Temporal is away; accepted events wait and lose nothing."""
