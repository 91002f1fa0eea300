"""The playbooks, one module each; `ALL` is the only list of them."""

from workflows.playbook import Playbook
from workflows.playbooks.delayed import Delayed
from workflows.playbooks.everywhere import Everywhere
from workflows.playbooks.lost import Lost
from workflows.playbooks.question import Question

ALL: tuple[type[Playbook], ...] = (Delayed, Lost, Question)
_BY_NAME = {playbook.name: playbook for playbook in ALL}


def known(name: str) -> bool:
    """Whether a playbook of that name exists already."""
    return name in _BY_NAME


def playbook(name: str, stage: str = "start") -> Playbook:
    """Return the playbook that has this stage.

    The stages of `Everywhere` exist in all of them, also for topics that have no playbook yet.
    Raises KeyError for names that are no playbook.
    """
    if stage in Everywhere.graph():
        known_one = _BY_NAME.get(name)
        return Everywhere(known_one.choices if known_one else {})
    return _BY_NAME[name]()
