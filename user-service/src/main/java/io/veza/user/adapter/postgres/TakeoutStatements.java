package io.veza.user.adapter.postgres;

/** What is asked of the table of copies. */
final class TakeoutStatements {

    static final String COLUMNS =
            " id, account, state, step, language, asked_at, ready_at, expires_at, size_bytes,"
                    + " failures ";

    /** Of two who ask at once the second sees what the first has begun. */
    static final String LOCK = "select 1 from account where id = $1 for update";

    static final String LATEST =
            "select" + COLUMNS + "from takeout where account = $1 order by id desc limit $2";

    static final String BEGIN =
            """
            insert into takeout (id, account, state, step, language, asked_at, due_at, sealed_key)
            values ($1, $2, $3, $4, $5, $6, $6, $7)
            """;

    static final String FIND = "select" + COLUMNS + "from takeout where id = $1";

    static final String CLAIM =
            "update takeout set due_at = $2 where id = (select id from takeout"
                    + " where state = 'RUNNING' and due_at <= $1"
                    + " order by due_at limit 1 for update skip locked) returning"
                    + COLUMNS;

    static final String RENEW =
            "update takeout set due_at = $3 where id = $1 and step = $2 and state = 'RUNNING'";

    static final String SEALED_KEY = "select sealed_key from takeout where id = $1";

    /** Whoever took the same step meanwhile has done so. */
    static final String ADVANCE =
            "update takeout set step = $3, failures = 0, failure = '', due_at = $4"
                    + " where id = $1 and step = $2 and state = 'RUNNING'";

    static final String FAILED =
            "update takeout set state = $3, failures = failures + 1, failure = $4, due_at = $5"
                    + " where id = $1 and step = $2 and state = 'RUNNING'";

    static final String FINISH =
            """
            update takeout set state = 'READY', ready_at = $2, expires_at = $3, size_bytes = $4,
                   archive = $5, failures = 0, failure = '', sealed_key = null
             where id = $1 and step = 'PACK' and state = 'RUNNING'
            """;

    static final String ADDRESS = "select email from account where id = $1";

    static final String ARCHIVE = "select archive from takeout where id = $1";

    static final String OPENED =
            "update takeout set opened_at = coalesce(opened_at, now()) where id = $1";

    static final String OVERDUE =
            "select"
                    + COLUMNS
                    + "from takeout where state = 'READY' and expires_at <= $1"
                    + " order by expires_at limit $2";

    static final String EXPIRE =
            "update takeout set state = 'EXPIRED', sealed_key = null, expires_at ="
                    + " least(expires_at, $2) where id = $1 and state <> 'EXPIRED'";

    static final String LIST =
            "select"
                    + COLUMNS
                    + ", failure from takeout where $2 = 0 or id < $2 order by id desc limit $1";

    static final String STATE = "select state from takeout where id = $1 for update";

    static final String RETRY =
            "update takeout set state = 'RUNNING', failures = 0, due_at = $2"
                    + " where id = $1 and state = 'PARKED'";

    private TakeoutStatements() {}
}
