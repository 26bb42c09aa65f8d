package io.veza.user.adapter.postgres;

/** What is done to phones, each atomic by itself. */
final class PhoneStatements {

    static final String FIND =
            """
            select sealed, digits from phone
             where account = $1 and (confirmed_at is not null) = $2
            """;

    static final String BEGIN =
            """
            insert into phone as p (account, sealed, digits, created_at) values ($1, $2, $3, $4)
                on conflict (account) do update
               set sealed = excluded.sealed, digits = excluded.digits,
                   created_at = excluded.created_at
             where p.confirmed_at is null
            returning account
            """;

    static final String KEEP =
            """
            insert into phone_code (account, hash, expires_at) values ($1, $2, $3)
                on conflict (account) do update
               set hash = excluded.hash, expires_at = excluded.expires_at, tries = 0,
                   spent_at = null
            """;

    static final String ATTEMPT =
            """
            update phone_code c set tries = tries + 1
              from phone p
             where c.account = $1 and p.account = c.account and (p.confirmed_at is not null) = $2
               and c.tries < $3 and c.spent_at is null and c.expires_at > $4
            returning c.hash
            """;

    static final String SPEND =
            """
            update phone_code set spent_at = $3
             where account = $1 and hash = $2 and spent_at is null
            returning account
            """;

    static final String CONFIRM =
            "update phone set confirmed_at = $2 where account = $1 and confirmed_at is null";

    static final String REMOVE =
            "delete from phone where account = $1 and confirmed_at is not null";

    private PhoneStatements() {}
}
