"""What people set aside of "Needs attention", and what an import changed is found by the import."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "set_aside",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.CheckConstraint("coalesce(customer_id, reason) IS NOT NULL", name=op.f("ck_set_aside_something")),
        sa.CheckConstraint("until IS date(until)", name=op.f("ck_set_aside_until")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_set_aside_customer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_set_aside")),
        sqlite_strict=True,
    )
    op.create_index("ix_set_aside_customer_id", "set_aside", ["customer_id"])
    op.create_index("ix_difference_source_id", "difference", ["source_id"])
