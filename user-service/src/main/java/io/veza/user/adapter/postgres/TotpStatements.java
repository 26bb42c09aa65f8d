package io.veza.user.adapter.postgres;

/** What is done to second factors, each atomic by itself. */
final class TotpStatements {

    static final String FIND =
            """
            select t.confirmed_at as since,
                   (select count(*) from backup_code c
                     where c.account = t.account and c.used_at is null)::int as left
              from totp t where t.account = $1 and t.confirmed_at is not null
            """;

    static final String BEGIN =
            """
            insert into totp as t (account, sealed, created_at) values ($1, $2, $3)
                on conflict (account) do update
               set sealed = excluded.sealed, created_at = excluded.created_at, last_step = 0
             where t.confirmed_at is null
            returning account
            """;

    /** Counted before it is looked at; the last one that is admitted closes the door behind it. */
    static final String ATTEMPT =
            """
            update totp
               set failures = case when failures >= $4 then 1 else failures + 1 end,
                   locked_until = case when failures + 1 = $4 then $5::timestamptz end
             where account = $1 and (confirmed_at is not null) = $2
               and (locked_until is null or locked_until <= $3)
            returning sealed
            """;

    static final String LOCKED =
            "select locked_until from totp where account = $1 and locked_until > $2";

    static final String ACCEPT =
            """
            update totp set last_step = $2, failures = 0, locked_until = null
             where account = $1 and last_step < $2
            returning account
            """;

    static final String FORGIVE =
            "update totp set failures = 0, locked_until = null where account = $1";

    static final String CONFIRM =
            "update totp set confirmed_at = $2 where account = $1 and confirmed_at is null";

    static final String FORGET_CODES = "delete from backup_code where account = $1";

    static final String KEEP_CODES =
            """
            insert into backup_code (account, id, hash)
            select $1::bigint, c.id, c.hash from unnest($2::text[], $3::text[]) as c (id, hash)
            """;

    static final String CODE =
            "select hash from backup_code where account = $1 and id = $2 and used_at is null";

    static final String SPEND =
            """
            update backup_code set used_at = $3
             where account = $1 and id = $2 and used_at is null
            returning (select count(*) - 1 from backup_code
                        where account = $1 and used_at is null)::int as left
            """;

    static final String REMOVE = "delete from totp where account = $1 and confirmed_at is not null";

    private TotpStatements() {}
}
