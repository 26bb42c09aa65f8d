package io.veza.user.adapter.postgres;

/** What is asked of the tables of erasures. */
final class ErasureStatements {

    static final String COLUMNS =
            " id, subject, state, step, asked_at, begins_at, begun_at, done_at, failures ";

    static final String ASK =
            """
            insert into erasure (id, subject, state, step, asked_at, begins_at, due_at, language)
            values ($1, $2, 'WAITING', 'ACCOUNT', $3, $4, $4, $5)
            on conflict do nothing
            """;

    static final String HIDE =
            "update account set deactivated_at = coalesce(deactivated_at, $2) where id = $1";

    /** What somebody who is here again takes back. */
    static final String CANCEL =
            "update erasure set state = 'CANCELLED', done_at = now()"
                    + " where subject = $1 and state in ('WAITING', 'PARKED') and begun_at is null";

    static final String CLAIM =
            "update erasure set due_at = $2 where id = (select id from erasure"
                    + " where state in ('WAITING', 'RUNNING') and due_at <= $1"
                    + " order by due_at limit 1 for update skip locked) returning"
                    + COLUMNS;

    /** Whoever took the same step meanwhile has done so. */
    static final String ADVANCE =
            "update erasure set step = $3, failures = 0, due_at = $4"
                    + " where id = $1 and step = $2 and state = 'RUNNING'";

    static final String COUNT =
            """
            insert into erasure_count (erasure, service, kind, count)
            select $1, $2, c.kind, c.count from unnest($3::text[], $4::bigint[]) as c (kind, count)
             where c.count > 0
            on conflict (erasure, service, kind) do update
               set count = greatest(erasure_count.count, excluded.count)
            """;

    static final String ATTEMPT =
            "insert into erasure_attempt (erasure, step, at, failure) values ($1, $2, $3, $4)";

    static final String AGAIN = "update erasure set due_at = $2 where id = $1";

    static final String FAILED =
            "update erasure set state = $2, failures = failures + 1, due_at = $3 where id = $1";

    static final String COUNTS =
            "select service, kind, count from erasure_count where erasure = $1"
                    + " order by service, kind";

    static final String CERTIFY =
            """
            with before as (select id, address, language, certificate from erasure
                             where id = $1 and state = 'RUNNING' for update)
            update erasure e
               set state = 'DONE', certificate = coalesce(e.certificate, $2), done_at = $3,
                   address = null
              from before b where e.id = b.id
            returning b.address, b.language, b.certificate is null as fresh
            """;

    static final String LIST =
            "select" + COLUMNS + "from erasure where $2 = 0 or id < $2 order by id desc limit $1";

    static final String ATTEMPTS =
            """
            select erasure, step, at, failure from (
                select a.*, row_number() over (partition by erasure order by id desc) as place
                  from erasure_attempt a where erasure = any($1)) latest
             where place <= 20 order by erasure, id desc
            """;

    static final String STATE = "select state from erasure where id = $1 for update";

    static final String RETRY =
            "update erasure set state = case when begun_at is null then 'WAITING' else 'RUNNING' end,"
                    + " failures = 0, due_at = $2 where id = $1 and state = 'PARKED'";

    static final String REPEAT =
            "update erasure set state = 'RUNNING', step = 'STREAM', failures = 0, due_at = $2"
                    + " where state = 'DONE' and done_at >= $1";

    static final String RESUME =
            """
            insert into erasure
                (id, subject, state, step, asked_at, begins_at, begun_at, due_at, language)
            select f.id, f.subject, 'RUNNING', 'ACCOUNT', $3, $3, $3, $3, 'EN'
              from unnest($1::bigint[], $2::bigint[]) as f (id, subject)
             where not exists (select from erasure e where e.subject = f.subject
                                and (e.state = 'DONE' or e.begun_at is not null))
            on conflict do nothing
            """;

    private ErasureStatements() {}
}
