"""The people who look after a customer, in words: under each role those who have it."""

from __future__ import annotations

from collections.abc import Sequence

from partnerhub_desktop.models.activity_words import apart
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.lines_model import Line
from partnerhub_desktop.models.role_names import role_name
from partnerhub_desktop.models.role_permissions import ASSIGNED, NO, YES, permissions
from partnerhub_desktop.services.customer_record.administrators import Administrator
from partnerhub_desktop.services.permissions import ALLOWED, ROLES, Action

Administrators = Context("Administrators")

NOBODYS_ROLE = ""
"""Of an assigned person whose role nobody has said."""
_ORDER = {role: place for place, role in enumerate(ROLES)}
_SIGNS = {YES: "✓", ASSIGNED: "✓", NO: "–"}


def lines_of(people: Sequence[Administrator], formats: Formats) -> list[Line]:
    """The widest role first; a person of several roles stands under the widest, which the line tells."""
    by_role: dict[str, list[Administrator]] = {}
    for person in people:
        by_role.setdefault(widest(person), []).append(person)
    lines = []
    for role in sorted(by_role, key=lambda each: (_ORDER.get(each, len(_ORDER)), each)):
        lines.append(Line(heading(role), aside=formats.number(len(by_role[role])), is_heading=True))
        lines += [_line(person, role) for person in by_role[role]]
    return lines


def widest(person: Administrator) -> str:
    """The role by which the person may do most here."""
    return min(person.roles, key=lambda each: _ORDER.get(each, len(_ORDER)), default=NOBODYS_ROLE)


def heading(role: str) -> str:
    """The role's name, and that it grants nothing where it does not."""
    if grants(role):
        return role_name(role)
    if role == NOBODYS_ROLE:
        return Administrators.tr("No role known: grants nothing")
    return Administrators.tr("{role}: grants nothing here").format(role=apart(role_name(role)))


def grants(role: str) -> bool:
    """Whether the role lets someone see customers at all."""
    return role in ALLOWED[Action.SEE_CUSTOMERS]


def explanation(role: str) -> str:
    """What the role may do here, a line a task."""
    if role == NOBODYS_ROLE:
        return heading(role)
    return "\n".join([heading(role), *(_task(*each) for each in permissions(role))])


def _task(task: str, answer: str) -> str:
    limited = Administrators.tr("{task} (assigned customers)") if answer == ASSIGNED else "{task}"
    return f"{_SIGNS[answer]} {limited.format(task=task)}"


def _line(person: Administrator, role: str) -> Line:
    others = [role_name(each) for each in person.roles if each != role]
    title = apart(person.name or person.email)
    caption = [apart(person.email)] if person.name else []
    if others:
        caption.append(Administrators.tr("also {roles}").format(roles=", ".join(others)))
    icon, tone = ("user", "info") if grants(role) else ("user-x", "muted")
    tip = "\n".join([title, *caption, "", *(explanation(each) for each in person.roles or (NOBODYS_ROLE,))])
    return Line(title, " · ".join(caption), icon=icon, tone=tone, tip=tip, subject=person)
