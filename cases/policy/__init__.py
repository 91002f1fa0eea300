"""Policy as data: what holds where and when, read from `data/*.yaml` on first use (PLAYBOOKS B)."""

from cases.policy.case import CasePolicy
from cases.policy.catalogue import Catalogue, check, packaged, packaged_files, resolve
from cases.policy.compare import Change, Row, diff, table
from cases.policy.errors import BadPolicyFiles, PolicyError, Problem
from cases.policy.overrides import case_policy, own_values
from cases.policy.records import GROUPS, MARKS, PolicyValue
from cases.policy.units import UNITS, HoursOfDay, Season, Window

__all__ = [
    "GROUPS",
    "MARKS",
    "UNITS",
    "BadPolicyFiles",
    "CasePolicy",
    "Catalogue",
    "Change",
    "HoursOfDay",
    "PolicyError",
    "PolicyValue",
    "Problem",
    "Row",
    "Season",
    "Window",
    "case_policy",
    "check",
    "diff",
    "own_values",
    "packaged",
    "packaged_files",
    "resolve",
    "table",
]
