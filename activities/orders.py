"""Looking orders up."""

from temporalio import activity

from activities.beating import beating
from cases.effects import FetchedOrder, FetchOrder
from cases.ports import OrderGateway


class OrderActivities:
    """Orders at the marketplace."""

    def __init__(self, orders: OrderGateway) -> None:
        """Ask this gateway."""
        self._orders = orders

    @activity.defn
    async def fetch_order(self, request: FetchOrder) -> FetchedOrder:
        """Return the order as the marketplace shows it; `data` None = it knows no such order."""
        async with beating():
            data = await self._orders.fetch(request.seller, request.marketplace, request.order_id)
        return FetchedOrder(data=data)
