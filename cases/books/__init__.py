"""What our own books must be able to do: the Protocols that `gateways/store` implements.

Every method is one transaction. All raise `StoreUnavailable` when the database is away. Times are
aware UTC datetimes handed in by the caller (the `Clock` port), never read by the store.
"""

from cases.books.board import BOARD_COLUMNS, Board, BoardPage, BoardQuery, CaseRecord
from cases.books.inbox import Accepted, Inbox, InboxRow
from cases.books.messages import MessageBook, MessageRow
from cases.books.openings import Announced, Known, Openings
from cases.books.people import Holder, Person, Role, SellerProfile, Sellers, Tokens
from cases.books.refunds import Intent, LedgerRow, MovementState, RefundLedger
from cases.books.shipments import ShipmentBook, ShipmentRow

__all__ = [
    "BOARD_COLUMNS",
    "Accepted",
    "Announced",
    "Board",
    "BoardPage",
    "BoardQuery",
    "CaseRecord",
    "Holder",
    "Inbox",
    "InboxRow",
    "Intent",
    "Known",
    "LedgerRow",
    "MessageBook",
    "MessageRow",
    "MovementState",
    "Openings",
    "Person",
    "RefundLedger",
    "Role",
    "SellerProfile",
    "Sellers",
    "ShipmentBook",
    "ShipmentRow",
    "Tokens",
]
