"""What people plan to buy when a subscription is renewed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "planned_quantity",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "product IN ('meetings', 'calling', 'messaging', 'devices', 'contact_center', 'translations', 'other')",
            name=op.f("ck_planned_quantity_product"),
        ),
        sa.CheckConstraint("quantity BETWEEN 0 AND 10000000", name=op.f("ck_planned_quantity_quantity")),
        sa.ForeignKeyConstraint(
            ["subscription_id"],
            ["subscription.id"],
            name=op.f("fk_planned_quantity_subscription_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("subscription_id", "product", name=op.f("pk_planned_quantity")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
