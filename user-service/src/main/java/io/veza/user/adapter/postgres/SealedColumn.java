package io.veza.user.adapter.postgres;

/**
 * Where something lies sealed. Its context is {@code table|column|key}: who adds a sealed column
 * adds it here, and an index on its head.
 */
enum SealedColumn {
    SIGNING_KEY("signing_key", "wrapped", "kid", "text"),
    TOTP("totp", "sealed", "account", "bigint"),
    PHONE("phone", "sealed", "account", "bigint"),
    SUBJECT_KEY("subject_key", "wrapped", "subject", "bigint");

    private static final String HEAD = "encode(substring(%s from 2 for 4), 'hex')";

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
        return "select count(*) from %s where %s <> $1".formatted(table, head());
    }

    /** Nodes at the same time take different ones. */
    String take() {
        return """
               select %1$s::text as key, %2$s as sealed from %3$s
                where %4$s = any($1) limit $2 for update skip locked
               """
                .formatted(key, column, table, head());
    }

    String put() {
        return "update %s set %s = $2 where %s = ($1::text)::%s"
                .formatted(table, column, key, type);
    }

    private String head() {
        return HEAD.formatted(column);
    }
}
