"""mypy checks here that the books are what the domain asks for."""

from cases.books import (
    Board,
    Inbox,
    MessageBook,
    RefundLedger,
    Sellers,
    ShipmentBook,
    Tokens,
)
from gateways.store import Store


async def test_every_book_fits_its_port(store: Store) -> None:
    inbox: Inbox = store.inbox
    board: Board = store.board
    refunds: RefundLedger = store.refunds
    shipments: ShipmentBook = store.shipments
    messages: MessageBook = store.messages
    sellers: Sellers = store.sellers
    tokens: Tokens = store.tokens
    books = (inbox, board, refunds, shipments, messages, sellers, tokens)
    assert len({type(book) for book in books}) == 7
