"""Views of lists that people save under a name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Integer(), server_default="0", nullable=False),
        sa.Column("shared", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("layout = '' OR json_valid(layout)", name=op.f("ck_saved_view_layout_json")),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 60", name=op.f("ck_saved_view_name_length")),
        sa.CheckConstraint("pinned IN (0, 1)", name=op.f("ck_saved_view_pinned")),
        sa.CheckConstraint("shared IN (0, 1)", name=op.f("ck_saved_view_shared")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("page", "name", name=op.f("uq_saved_view_page_name")),
        sqlite_strict=True,
    )
