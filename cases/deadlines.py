"""Clocks that follow from the case itself rather than from a step of a playbook."""

from cases.case import CaseFile
from cases.clocks import Owe, Start

REPLY = "message.reply"


def owed_reply(case: CaseFile) -> Owe:
    """Return what the case owes the buyer: an answer, counted from the oldest unanswered message.

    Nothing is owed once we or the buyer's plain thanks have answered, or a person has said that no
    answer is needed. Due by `message.reply` (PLAYBOOKS A1).
    """
    waiting = case.now_waiting()
    if not waiting:
        return Owe(REPLY, None)
    since = waiting[0].at
    return Owe(
        REPLY,
        Start(
            REPLY,
            since=since,
            due=case.due(REPLY, since),
            served_by="person",
            marketplace=True,
            why="every buyer message is answered within 24 h",
        ),
    )
