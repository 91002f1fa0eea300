"""`GET /cases`: the queue, page by page."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field

from cases.books import BoardQuery, Person
from cases.case import Status
from cases.events import Topic
from cases.marketplaces import ALL, marketplace

View = Literal[
    "all",
    "mine",
    "unassigned",
    "breaching",
    "needs_approval",
    "waiting_buyer",
    "waiting_amazon",
    "appeal_open",
    "documents_missing",
    "failed_action",
]
Sort = Literal[
    "next_due",
    "-next_due",
    "opened_at",
    "-opened_at",
    "closed_at",
    "-closed_at",
    "risk",
    "-risk",
]
LARGEST_PAGE = 200


def _blank(value: Any) -> Any:
    """Read `view=` as if `view` were not there: what an empty field of a form sends."""
    return None if value == "" else value


def _code(value: str) -> str:
    return marketplace(value).code


Blank = BeforeValidator(_blank)
_MARKETPLACE = Field(json_schema_extra={"enum": [name for m in ALL for name in (m.code, m.id)]})


class QueueQuery(BaseModel):
    """The query of `GET /cases`; an empty value counts as none."""

    view: Annotated[View | None, Blank] = None
    playbook: Annotated[Topic | None, Blank] = None
    marketplace: Annotated[Annotated[str, _MARKETPLACE, AfterValidator(_code)] | None, Blank] = (
        Field(None, description="Country code or Amazon's id.")
    )
    status: Annotated[Status | None, Blank] = None
    assignee: Annotated[str | None, Blank] = None
    q: Annotated[str | None, Blank] = Field(
        None, description="Words to find in case, order, buyer and items."
    )
    sort: Annotated[Sort | None, Blank] = None
    limit: Annotated[Annotated[int, Field(ge=1, le=LARGEST_PAGE)] | None, Blank] = None
    cursor: Annotated[str | None, Blank] = None

    def of(self, person: Person) -> BoardQuery:
        """Return the question to the board, asked by this person."""
        given = self.model_dump(exclude_none=True)
        return BoardQuery(**given, me=person.name)
