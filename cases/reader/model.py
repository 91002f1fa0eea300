"""What the reader makes of a buyer's words."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from cases.events import Topic

ReplyKind = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "yes",
    "no",
    "thanks",
    "out_of_office",
    "too_late",
    "change_of_mind",
    "anger",
    "legal",
    "safety",
    "address_change",
    "unclear",
]
"""How a message answers what was asked: a numbered choice, or one of the kinds of CONTRACT 2."""


class Flags(BaseModel):
    """Facts that the words give beside topic and reply."""

    model_config = ConfigDict(frozen=True)

    safety: bool = Field(False, description="Injury, fire, electric shock, danger (PLAYBOOKS A10).")
    legal: bool = Field(False, description="Lawyer, court, police, consumer body (PLAYBOOKS A10).")
    anger: bool = Field(False, description="An upset beyond ordinary disappointment.")
    press: bool = Field(False, description="Newspaper, television, watchdog (PLAYBOOKS A10).")
    child: bool = Field(False, description="A child in danger, or a child who wrote or ordered.")
    asks_for_person: bool = Field(False, description="Wants a human being to answer.")
    wants_refund: bool = Field(False, description="Names money back as the wish.")
    wants_replacement: bool = Field(False, description="Names another parcel or unit as the wish.")
    names_defect: bool = Field(False, description="Words that name a defect (PLAYBOOKS C' 1).")
    lost_claimed: bool = Field(False, description="Says that the parcel is lost.")
    delivered_not_received: bool = Field(False, description="Scanned as delivered, not received.")
    refund_status_question: bool = Field(False, description="Asks where an owed refund is.")
    robot: bool = Field(False, description="An automatic reply or a notice of absence.")
    units_missing: int | None = Field(None, description="How many units are said to be missing.")


class Reading(Flags):
    """A buyer's message, read. Unsure is `unclear`, `question` and `acts` false (CONTRACT 2)."""

    language: str | None = Field(None, description="The buyer's language, ISO 639-1; None unsure.")
    topic: Topic = Field("question", description="One of the nineteen of CONTRACT 3.")
    topic_confidence: float = Field(0.0, ge=0, le=1)
    reply: ReplyKind = "unclear"
    reply_confidence: float = Field(0.0, ge=0, le=1)
    acts: bool = Field(False, description="False: a person decides.")
    runner_up_topics: list[Topic] = Field(
        default_factory=list, description="The two likeliest topics, for one-key switches."
    )
