"""What of a row a cell shows: one field, or those that its Kind is made of."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind


def cell_value(column: Column, row: object) -> object:
    """What ``Formats.text`` takes for this row: the field, or the fields the Kind is made of."""
    fields = _FIELDS.get(column.kind)
    if fields is None:
        return getattr(row, column.key, None)
    if fields == ():
        fields = column.needs
    if column.kind is Kind.LICENSES and not getattr(row, "subscription_count", 1):
        return None
    return tuple([getattr(row, field, None) for field in fields])


_FIELDS = {
    Kind.LICENSES: ("purchased", "assigned", "overage"),
    Kind.NEXT_DATE: ("next_date", "next_kind"),
    Kind.COUNT_AND_SHARE: (),
    Kind.AT_LEAST: (),
    Kind.USE: ("purchased", "assigned", "used_7d", "overage"),
}
"""Fields that a Kind is made of; () for those that the column names."""
