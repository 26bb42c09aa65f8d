package io.veza.user.adapter.postgres;

/** What is asked of the tables of identities. */
final class IdentityStatements {

    static final String USE =
            """
            update identity set used_at = $4
             where provider = $1 and issuer = $2 and subject = $3
            returning account
            """;

    static final String OF =
            "select * from identity where account = $1 order by provider, id limit 100";

    /** A closed password (see {@link PasswordRows}) opens nothing. */
    static final String HAS_PASSWORD =
            """
            select exists (select from password where account = $1 and pepper <> 'closed')
            """;

    /**
     * The account and its passkeys are locked, so of two at once the second finds what the first
     * has left.
     */
    static final String UNLINK =
            """
            with found as (select id from identity where id = $1 and account = $2),
                 other as (
                    select exists (select from password where account = $2 and pepper <> 'closed')
                        or exists (select from passkey where account = $2)
                        or exists (select from identity where account = $2 and id <> $1) as way),
                 gone as (delete from identity i using found, other
                           where i.id = found.id and other.way)
            select other.way from found, other
            """;

    /** Its last owner may still take it back, if somebody has moved away from it lately. */
    static final String HAS_ACCOUNT =
            """
            select exists (select from account where email = $1)
                or exists (select from past_email where email = $1 and kept_until > now())
            """;

    static final String SPEND_TICKET = "delete from identity_newcomer where hash = $1";

    static final String JOIN =
            """
            insert into account (id, handle, email, display_name, role, created_at, verified_at)
            values ($1, $2, $3, $4, $5, $6, case when $7::boolean then $6::timestamptz end)
            """;

    private IdentityStatements() {}
}
