package io.veza.user.adapter.postgres;

/** What is done to passkeys. */
final class PasskeyStatements {

    private static final String COLUMNS =
            """
            p.id, p.account, p.name, p.credential, p.public_key, p.sign_count, p.backup_eligible,
                p.backed_up, p.aaguid, p.transports, p.created_at, p.used_at, p.cloned_at\
            """;

    static final String OF =
            "select " + COLUMNS + " from passkey p where p.account = $1 order by p.id desc";

    static final String HANDLE =
            """
            with made as (
                insert into passkey_holder (account, handle) values ($1, $2)
                    on conflict (account) do nothing
                returning handle
            )
            select handle from made
            union all
            select handle from passkey_holder where account = $1
            """;

    static final String FIND =
            "select "
                    + COLUMNS
                    + """
                    , h.handle from passkey p join passkey_holder h on h.account = p.account
                     where p.credential = $1
                    """;

    /** Of two that are made or removed at once, the second counts the first. */
    static final String LOCK = "select account from passkey_holder where account = $1 for update";

    static final String ADD =
            """
            insert into passkey
                   (id, account, name, credential, public_key, sign_count, backup_eligible,
                    backed_up, aaguid, transports, created_at)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
             where (select count(*) from passkey where account = $2) < $12
            """;

    static final String RENAME =
            "update passkey p set name = $3 where p.account = $1 and p.id = $2 returning "
                    + COLUMNS;

    /**
     * Whoever has a password, or an account elsewhere, may come in by it; a closed password (see
     * {@link PasswordRows}) opens nothing.
     */
    static final String OTHER_WAYS =
            """
            select exists (select from passkey where account = $1 and id = $2) as known,
                   exists (select from password where account = $1 and pepper <> 'closed')
                       or exists (select from identity where account = $1)
                       or exists (select from passkey where account = $1 and id <> $2) as others
            """;

    static final String REMOVE = "delete from passkey where account = $1 and id = $2";

    static final String USE =
            """
            update passkey set sign_count = $2, backed_up = $3, used_at = $4
             where id = $1 and (sign_count < $2 or (sign_count = 0 and $2 = 0))
            """;

    static final String CLONED =
            """
            with before as (select cloned_at from passkey where id = $1 for update)
            update passkey p set cloned_at = $2 from before where p.id = $1
            returning before.cloned_at is null as first
            """;

    private PasskeyStatements() {}
}
