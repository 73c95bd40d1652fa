"""The filter query, the facets and the orders in plain SQL, written apart from the program's own evaluators.

Comparisons use SQL's own third truth value: what is unknown is NULL, and neither it nor its NOT holds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from partnerhub_desktop.services.filtering.query import Chosen, Compared, FilterQuery, Part, Word
from partnerhub_desktop.services.folding import fold, name_key, search_forms
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.driver import Connection

FACETS = {
    "status": "status",
    "product": "product",
    "managed": "managed_by",
    "type": "subscription_type",
    "tag": "tag",
    "owner": "owner",
}

VIEWS = """
CREATE TEMP TABLE moment (today TEXT, soon INTEGER, inactive INTEGER);
CREATE TEMP VIEW held AS
    SELECT s.*, s.state = 'active' AND (s.ends_on IS NULL OR s.ends_on >= m.today) AS active,
           s.state = 'ended' OR (s.state = 'active' AND s.ends_on < m.today) IS 1 AS ended,
           s.kind = 'subscription' AND s.auto_renew IS 1 AS renewing
    FROM main.subscription s, moment m;
CREATE TEMP VIEW line AS
    SELECT h.customer_id, h.active, h.ended, l.purchased, l.assigned, l.used_7d,
           l.offer NOT LIKE '%hybrid%' AS can_be_over,
           l.offer NOT LIKE '%hybrid%' AND l.offer NOT LIKE '%call on webex%' AS counts,
           CASE WHEN l.offer LIKE '%hybrid%' OR l.offer LIKE '%call on webex%' THEN 'other' ELSE l.product END
               AS product
    FROM held h JOIN main.license_line l ON l.subscription_id = h.id;
CREATE TEMP VIEW has AS
    SELECT customer_id, 'status' AS field, kind AS value FROM held WHERE active
    UNION SELECT customer_id, 'status', 'expires_soon' FROM held, moment
        WHERE active AND NOT renewing AND julianday(ends_on) - julianday(today) <= soon
    UNION SELECT customer_id, 'status', 'license_overage' FROM line
        WHERE active AND can_be_over AND assigned > purchased
    UNION SELECT c.id, 'status', 'no_recent_activity' FROM customer c, moment
        WHERE julianday(today) - julianday(c.last_admin_activity_at) > inactive
        AND EXISTS (SELECT 1 FROM subscription s WHERE s.customer_id = c.id)
    UNION SELECT customer_id, 'status', 'ready_for_order_setup' FROM held WHERE state = 'awaiting_setup'
    UNION SELECT customer_id, 'status', 'suspended' FROM held WHERE state = 'suspended'
    UNION SELECT customer_id, 'status', 'expired' FROM held GROUP BY customer_id HAVING min(ended) = 1
    UNION SELECT customer_id, 'product', product FROM line WHERE NOT ended
    UNION SELECT id, 'managed', 'partner' FROM customer WHERE managed_partner
    UNION SELECT id, 'managed', 'external' FROM customer WHERE managed_external
    UNION SELECT customer_id, 'type', kind FROM held WHERE NOT ended
    UNION SELECT customer_id, 'tag', tag FROM customer_tag
    UNION SELECT id, 'owner', owner FROM customer WHERE owner IS NOT NULL
    UNION SELECT id, 'country', country FROM customer WHERE country IS NOT NULL;
CREATE TEMP VIEW sums AS
    SELECT c.id AS customer_id, ifnull(sum(purchased) FILTER (WHERE counts), 0) AS seats,
           ifnull(sum(assigned) FILTER (WHERE counts), 0) AS assigned,
           CASE WHEN ifnull(sum(counts), 0) = 0 THEN 0 ELSE sum(used_7d) FILTER (WHERE counts) END AS used,
           ifnull(sum(max(assigned - purchased, 0)) FILTER (WHERE can_be_over), 0) AS overage
    FROM customer c LEFT JOIN line l ON l.customer_id = c.id AND l.active GROUP BY c.id;
CREATE TEMP VIEW searched AS
    SELECT id AS customer_id, 'name' AS field, name AS text FROM customer
    UNION ALL SELECT id, 'domain', domain FROM customer
    UNION ALL SELECT id, 'admin_email', admin_email FROM customer
    UNION ALL SELECT id, 'id', org_id FROM customer
    UNION ALL SELECT customer_id, 'subscription', external_id FROM subscription;
"""

ENDS = "SELECT ends_on AS x FROM held h WHERE h.customer_id = c.id AND active AND "
COMPARED = {
    "expires": f"{ENDS} NOT renewing",
    "renews": f"{ENDS} renewing",
    "added": "SELECT added_on AS x FROM held h WHERE h.customer_id = c.id",
    "activity": "SELECT c.last_admin_activity_at AS x",
    "seats": "SELECT seats AS x FROM sums WHERE customer_id = c.id",
    "overage": "SELECT overage AS x FROM sums WHERE customer_id = c.id",
    "used": "SELECT used AS x FROM sums WHERE customer_id = c.id",
    "assigned": "SELECT CAST(assigned AS REAL) / nullif(seats, 0) AS x FROM sums WHERE customer_id = c.id",
}

KIND = "iif(renewing, 'renews', 'expires')"
NEXT = "SELECT {} FROM held h, moment WHERE h.customer_id = c.id AND active AND ends_on IS NOT NULL"
ORDERS = {
    "name": "c.name_key",
    "org_id": "c.org_id",
    "owner": "name_key(c.owner)",
    "country": "name_key(c.country)",
    "domain": "name_key(c.domain)",
    "admin_email": "name_key(c.admin_email)",
    "last_admin_activity": "c.last_admin_activity_at",
    "licenses": "(SELECT seats FROM sums WHERE customer_id = c.id)",
    "purchased": "(SELECT seats FROM sums WHERE customer_id = c.id)",
    "assigned": "(SELECT assigned FROM sums WHERE customer_id = c.id)",
    "used_7d": "(SELECT used FROM sums WHERE customer_id = c.id)",
    "next_date": f"({NEXT.format('min(ends_on)')})",
    "next_kind": f"({NEXT.format(KIND)} ORDER BY ends_on, renewing LIMIT 1)",
}


class PlainSql:
    """Evaluates queries on the rows that the connection sees."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        connection.create_function("fold", 1, lambda text: None if text is None else fold(text))
        connection.create_function("name_key", 1, lambda text: name_key(text) if text else None)
        connection.create_function("stands_in", 2, stands_in)
        for statement in VIEWS.split(";")[:-1]:
            connection.execute(statement)

    def set_moment(self, today: date, thresholds: Thresholds) -> None:
        self._connection.execute("DELETE FROM moment")
        self._connection.execute("INSERT INTO moment VALUES (?, ?, ?)", (today.isoformat(), *thresholds))

    def ids(self, query: FilterQuery, order: tuple[tuple[str, bool], ...] = ()) -> list[int]:
        conditions, values = _where(query.parts)
        terms = [f"{ORDERS[key]} {'DESC' if down else 'ASC'} NULLS LAST" for key, down in order]
        ordered = ", ".join([*terms, "c.name_key", "c.org_id"])
        sql = f"SELECT c.id FROM customer c WHERE NOT c.is_own AND {conditions} ORDER BY {ordered}"
        return [row[0] for row in self._connection.execute(sql, values)]

    def facet(self, field: str, query: FilterQuery) -> dict[str, int]:
        """Counts of the values that occur under the other fields' filters; values equal by fold are one."""
        others = [part for part in query.parts if not (isinstance(part, Chosen) and part.field == field)]
        conditions, values = _where(others)
        sql = f"""
            SELECT (SELECT min(value) FROM has JOIN customer o ON o.id = has.customer_id AND NOT o.is_own
                    WHERE field = h.field AND fold(value) = fold(h.value)), count(DISTINCT c.id)
            FROM customer c JOIN has h ON h.customer_id = c.id AND h.field = ?
            WHERE NOT c.is_own AND {conditions} GROUP BY fold(h.value)"""
        return dict(self._connection.execute(sql, [field, *values]).fetchall())


def stands_in(wanted: str, text: str | None) -> int:
    return int(text is not None and any(a in b for a in search_forms(wanted) for b in search_forms(text)))


def _where(parts: Sequence[Part]) -> tuple[str, list[Any]]:
    conditions, values = ["1"], []
    for part in parts:
        condition, given = _condition(part)
        conditions.append(f"NOT ({condition})" if part.negated else f"({condition})")
        values += given
    return " AND ".join(conditions), values


def _condition(part: Part) -> tuple[str, list[Any]]:
    if isinstance(part, Word):
        exists = "EXISTS (SELECT 1 FROM searched t WHERE t.customer_id = c.id AND stands_in(?, text))"
        return exists, [part.text]
    if isinstance(part, Compared):
        return _comparison(part)
    wanted = json.dumps(part.values)
    if part.field in ("name", "id"):
        return (
            "EXISTS (SELECT 1 FROM searched t, json_each(?) w WHERE t.customer_id = c.id AND t.field = ? "
            "AND stands_in(w.value, text))"
        ), [wanted, part.field]
    return (
        "EXISTS (SELECT 1 FROM has h, json_each(?) w WHERE h.customer_id = c.id AND h.field = ? "
        "AND fold(h.value) = fold(w.value))"
    ), [wanted, part.field]


def _comparison(part: Compared) -> tuple[str, list[Any]]:
    low, high = (bound.isoformat() if isinstance(bound, date) else bound for bound in (part.low, part.high))
    source = COMPARED[part.field]
    condition = f"""CASE
        WHEN EXISTS (SELECT 1 FROM ({source}) WHERE x >= ifnull(?, x) AND x <= ifnull(?, x)) THEN 1
        WHEN EXISTS (SELECT 1 FROM ({source}) WHERE x IS NULL) THEN NULL ELSE 0 END"""
    return condition, [low, high]
