"""Baseline: every table of the domain, the append-only audit and the first store state."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_key", sa.Text(), nullable=False),
        sa.Column("old_value", sa.Text(), nullable=True),
        sa.Column("new_value", sa.Text(), nullable=True),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
        sa.UniqueConstraint("hash", name=op.f("uq_audit_entry_hash")),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("base_value", sa.Text(), nullable=True),
        sa.Column("new_value", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'pending', 'in_flight', 'done', 'conflict', 'blocked', 'rejected')",
            name=op.f("ck_change_state"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_strict=True,
    )
    op.create_table(
        "given",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('sync', 'import', 'typed', 'sample')", name=op.f("ck_given_kind")),
        sa.CheckConstraint("json_valid(fields)", name=op.f("ck_given_fields_json")),
        sa.PrimaryKeyConstraint("entity", "entity_key", "kind", name=op.f("pk_given")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "index_part",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_index_part")),
        sqlite_strict=True,
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('sync', 'import', 'typed', 'sample')", name=op.f("ck_source_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sqlite_strict=True,
    )
    op.create_table(
        "store_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint("content IN ('empty', 'sample', 'real')", name=op.f("ck_store_state_content")),
        sa.CheckConstraint("id = 1", name=op.f("ck_store_state_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_store_state")),
        sqlite_strict=True,
    )
    op.create_table(
        "customer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("is_own", sa.Integer(), server_default="0", nullable=False),
        sa.Column("managed_partner", sa.Integer(), server_default="1", nullable=False),
        sa.Column("managed_external", sa.Integer(), server_default="0", nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("domain", sa.Text(), nullable=True),
        sa.Column("admin_email", sa.Text(), nullable=True),
        sa.Column("last_admin_activity_at", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("next_step", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("is_own IN (0, 1)", name=op.f("ck_customer_is_own")),
        sa.CheckConstraint(
            "last_admin_activity_at IS date(last_admin_activity_at)",
            name=op.f("ck_customer_last_admin_activity_at"),
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_customer_name")),
        sa.CheckConstraint("length(org_id) > 0", name=op.f("ck_customer_org_id")),
        sa.CheckConstraint("managed_external IN (0, 1)", name=op.f("ck_customer_managed_external")),
        sa.CheckConstraint("managed_partner IN (0, 1)", name=op.f("ck_customer_managed_partner")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_customer_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
        sa.UniqueConstraint("org_id", name=op.f("uq_customer_org_id")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("customer", schema=None) as batch_op:
        batch_op.create_index("ix_customer_order", ["is_own", "name_key", "org_id"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("last_name", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("licenses", sa.Text(), nullable=True),
        sa.Column("is_administrator", sa.Integer(), server_default="0", nullable=False),
        sa.Column("is_user", sa.Integer(), server_default="0", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("is_administrator IN (0, 1)", name=op.f("ck_person_is_administrator")),
        sa.CheckConstraint("is_user IN (0, 1)", name=op.f("ck_person_is_user")),
        sa.CheckConstraint("length(email) > 0", name=op.f("ck_person_email")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_person_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email", name=op.f("uq_person_email")),
        sqlite_strict=True,
    )
    op.create_table(
        "resource",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("product", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("section IN ('quick_links', 'featured', 'all')", name=op.f("ck_resource_section")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_resource_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource")),
        sa.UniqueConstraint("address", name=op.f("uq_resource_address")),
        sqlite_strict=True,
    )
    op.create_table(
        "assignment",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_assignment_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_assignment_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_assignment_source_id")),
        sa.PrimaryKeyConstraint("person_id", "customer_id", name=op.f("pk_assignment")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.create_index("ix_assignment_customer_id", ["customer_id"], unique=False)

    op.create_table(
        "customer_tag",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "origin = 'local' OR length(tag) <= 25", name=op.f("ck_customer_tag_synced_length")
        ),
        sa.CheckConstraint("origin IN ('synced', 'local')", name=op.f("ck_customer_tag_origin")),
        sa.CheckConstraint("length(tag) > 0", name=op.f("ck_customer_tag_tag")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customer_tag_customer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("customer_id", "tag", name=op.f("pk_customer_tag")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person_role",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.CheckConstraint("length(role) > 0", name=op.f("ck_person_role_role")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_role_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "role", name=op.f("pk_person_role")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="subscription", nullable=False),
        sa.Column("state", sa.Text(), server_default="active", nullable=False),
        sa.Column("added_on", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Text(), nullable=True),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.Column("auto_renew", sa.Integer(), nullable=True),
        sa.Column("term_months", sa.Integer(), nullable=True),
        sa.Column("allowance_percent", sa.Integer(), server_default="0", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("kind IN ('subscription', 'trial')", name=op.f("ck_subscription_kind")),
        sa.CheckConstraint(
            "state IN ('active', 'awaiting_setup', 'suspended', 'ended')", name=op.f("ck_subscription_state")
        ),
        sa.CheckConstraint("added_on IS date(added_on)", name=op.f("ck_subscription_added_on")),
        sa.CheckConstraint(
            "allowance_percent BETWEEN 0 AND 1000", name=op.f("ck_subscription_allowance_percent")
        ),
        sa.CheckConstraint("auto_renew IN (0, 1)", name=op.f("ck_subscription_auto_renew")),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_subscription_order_of_days")),
        sa.CheckConstraint("ends_on IS date(ends_on)", name=op.f("ck_subscription_ends_on")),
        sa.CheckConstraint("length(external_id) > 0", name=op.f("ck_subscription_external_id")),
        sa.CheckConstraint("starts_on IS date(starts_on)", name=op.f("ck_subscription_starts_on")),
        sa.CheckConstraint("term_months BETWEEN 1 AND 600", name=op.f("ck_subscription_term_months")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_subscription_customer_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_subscription_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription")),
        sa.UniqueConstraint("external_id", name=op.f("uq_subscription_external_id")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("subscription", schema=None) as batch_op:
        batch_op.create_index("ix_subscription_customer_id", ["customer_id"], unique=False)

    op.create_table(
        "trial_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'handed_over', 'confirmed', 'failed', 'cancelled')",
            name=op.f("ck_trial_request_state"),
        ),
        sa.CheckConstraint("json_valid(request)", name=op.f("ck_trial_request_request_json")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_trial_request_customer_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_trial_request_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trial_request")),
        sqlite_strict=True,
    )
    op.create_table(
        "invoice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Text(), nullable=False),
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("invoiced_on", sa.Text(), nullable=True),
        sa.Column("period_start", sa.Text(), nullable=True),
        sa.Column("period_end", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("total_hundredths", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.CheckConstraint("state IN ('paid', 'due', 'overdue')", name=op.f("ck_invoice_state")),
        sa.CheckConstraint("invoiced_on IS date(invoiced_on)", name=op.f("ck_invoice_invoiced_on")),
        sa.CheckConstraint("length(currency) = 3", name=op.f("ck_invoice_currency")),
        sa.CheckConstraint("period_end >= period_start", name=op.f("ck_invoice_order_of_days")),
        sa.CheckConstraint("period_end IS date(period_end)", name=op.f("ck_invoice_period_end")),
        sa.CheckConstraint("period_start IS date(period_start)", name=op.f("ck_invoice_period_start")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_invoice_source_id")),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscription.id"], name=op.f("fk_invoice_subscription_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice")),
        sa.UniqueConstraint("invoice_id", name=op.f("uq_invoice_invoice_id")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("invoice", schema=None) as batch_op:
        batch_op.create_index("ix_invoice_subscription_id", ["subscription_id"], unique=False)

    op.create_table(
        "license_line",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("purchased", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("used_7d", sa.Integer(), nullable=True),
        sa.Column("used_90d", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "product IN ('meetings', 'calling', 'messaging', 'devices', 'contact_center', 'translations', 'other')",
            name=op.f("ck_license_line_product"),
        ),
        sa.CheckConstraint("assigned BETWEEN 0 AND 10000000", name=op.f("ck_license_line_assigned")),
        sa.CheckConstraint("length(offer) > 0", name=op.f("ck_license_line_offer")),
        sa.CheckConstraint("purchased BETWEEN 0 AND 10000000", name=op.f("ck_license_line_purchased")),
        sa.CheckConstraint("used_7d BETWEEN 0 AND 10000000", name=op.f("ck_license_line_used_7d")),
        sa.CheckConstraint("used_90d BETWEEN 0 AND 10000000", name=op.f("ck_license_line_used_90d")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_license_line_source_id")),
        sa.ForeignKeyConstraint(
            ["subscription_id"],
            ["subscription.id"],
            name=op.f("fk_license_line_subscription_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("subscription_id", "offer", name=op.f("pk_license_line")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "order_line",
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("ordered_on", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("po_number", sa.Text(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("amount_hundredths", sa.Integer(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('new', 'change', 'renewal', 'cancel')", name=op.f("ck_order_line_kind")),
        sa.CheckConstraint("length(currency) = 3", name=op.f("ck_order_line_currency")),
        sa.CheckConstraint("ordered_on IS date(ordered_on)", name=op.f("ck_order_line_ordered_on")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_order_line_source_id")),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscription.id"], name=op.f("fk_order_line_subscription_id")
        ),
        sa.PrimaryKeyConstraint("order_id", "offer", name=op.f("pk_order_line")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("order_line", schema=None) as batch_op:
        batch_op.create_index("ix_order_line_subscription_id", ["subscription_id"], unique=False)

    op.create_table(
        "usage_snapshot",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("taken_on", sa.Text(), nullable=False),
        sa.Column("purchased", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("used_7d", sa.Integer(), nullable=True),
        sa.Column("imported", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "product IN ('meetings', 'calling', 'messaging', 'devices', 'contact_center', 'translations', 'other')",
            name=op.f("ck_usage_snapshot_product"),
        ),
        sa.CheckConstraint("assigned BETWEEN 0 AND 1000000000", name=op.f("ck_usage_snapshot_assigned")),
        sa.CheckConstraint("imported IN (0, 1)", name=op.f("ck_usage_snapshot_imported")),
        sa.CheckConstraint("purchased BETWEEN 0 AND 1000000000", name=op.f("ck_usage_snapshot_purchased")),
        sa.CheckConstraint("taken_on IS date(taken_on)", name=op.f("ck_usage_snapshot_taken_on")),
        sa.CheckConstraint("used_7d BETWEEN 0 AND 1000000000", name=op.f("ck_usage_snapshot_used_7d")),
        sa.ForeignKeyConstraint(
            ["subscription_id"],
            ["subscription.id"],
            name=op.f("fk_usage_snapshot_subscription_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("subscription_id", "product", "taken_on", name=op.f("pk_usage_snapshot")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_entry_no_{event.lower()} BEFORE {event} ON audit_entry "
            "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
        )
    op.execute(
        "INSERT INTO store_state (id, generation, content, created_at) "
        "VALUES (1, 1, 'empty', strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now'))"
    )
