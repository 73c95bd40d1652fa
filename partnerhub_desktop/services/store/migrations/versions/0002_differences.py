"""What imports change of customers is kept, and a record's audit rows are found by its key."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "difference",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_key", sa.Text(), nullable=False),
        sa.Column("old_value", sa.Text(), nullable=True),
        sa.Column("new_value", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "entity IN ('customer', 'subscription', 'license_line', 'assignment')",
            name=op.f("ck_difference_entity"),
        ),
        sa.CheckConstraint("json_valid(new_value)", name=op.f("ck_difference_new_value_json")),
        sa.CheckConstraint(
            "old_value IS NULL OR json_valid(old_value)", name=op.f("ck_difference_old_value_json")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_difference_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_difference_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difference")),
        sqlite_strict=True,
    )
    op.create_index("ix_difference_customer_id", "difference", ["customer_id"])
    op.create_index("ix_audit_entry_entity_key", "audit_entry", ["entity_key"])
