package io.veza.user.adapter.postgres;

/**
 * Where something lies sealed. Its context is {@code table|column|key}: who adds a sealed column
 * adds it here, and an index on its head.
 */
enum SealedColumn {
    SIGNING_KEY("signing_key", "wrapped", "kid", "text"),
    TOTP("totp", "sealed", "account", "bigint"),
    PHONE("phone", "sealed", "account", "bigint"),
    APP_PASSWORD("app_password", "sealed", "id", "bigint"),
    SUBJECT_KEY("subject_key", "wrapped", "subject", "bigint"),
    AUDIT_KEY("audit_key", "wrapped", "kid", "text"),
    CERTIFICATE_KEY("certificate_key", "sealed", "kid", "text");

    private final String table;
    private final String column;
    private final String key;
    private final String type;

    SealedColumn(String table, String column, String key, String type) {
        this.table = table;
        this.column = column;
        this.key = key;
        this.type = type;
    }

    String table() {
        return table;
    }

    String context(String value) {
        return table + "|" + column + "|" + value;
    }

    String countOthers() {
        return "select count(*) from " + table + " where " + head() + " <> $1";
    }

    /** Nodes at the same time take different ones. */
    String take() {
        return "select "
                + key
                + "::text as key, "
                + column
                + " as sealed from "
                + table
                + " where "
                + head()
                + " = any($1) limit $2 for update skip locked";
    }

    String put() {
        return "update "
                + table
                + " set "
                + column
                + " = $2 where "
                + key
                + " = ($1::text)::"
                + type;
    }

    /** The id of the master key in the envelope. */
    private String head() {
        return "encode(substring(" + column + " from 2 for 4), 'hex')";
    }
}
