"""What all books' values have in common."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A value that is never changed."""

    model_config = ConfigDict(frozen=True)
