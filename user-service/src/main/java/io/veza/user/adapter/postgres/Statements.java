package io.veza.user.adapter.postgres;

/** The statements whose atomicity is the point, so they are written by hand. */
final class Statements {

    /**
     * One statement, no read before the write: of any number of calls with the same token exactly
     * one finds it unused, and the chain grows by exactly one link.
     */
    static final String ROTATE =
            """
            with used as (
                update refresh_token t
                   set used_at = :now, successor = :successor
                  from session s
                 where t.hash = :hash and t.used_at is null and t.idle_until > :now
                   and s.id = t.session and s.ended_at is null and s.expires_at > :now
                returning t.session, t.generation, s.expires_at
            ), issued as (
                insert into refresh_token (hash, session, generation, idle_until)
                select cast(:successor as bytea), session, generation + 1,
                       least(cast(:idle as timestamptz), expires_at)
                  from used
            )
            select session from used
            """;

    static final String TRACE =
            """
            select s.account,
                   s.ended_at is null and s.expires_at > :now as alive,
                   t.used_at,
                   t.successor,
                   n.used_at is not null as successor_used
              from refresh_token t
              join session s on s.id = t.session
              left join refresh_token n on n.hash = t.successor
             where t.hash = :hash
            """;

    static final String LIVING =
            "select id from session where id = :id and ended_at is null and expires_at > :now";

    static final String END =
            """
            update session set ended_at = :now, end_reason = :reason
             where id = :id and ended_at is null
            returning account
            """;

    static final String BANNED = "select account from ban where account = :account";

    static final String HOLDER =
            "select s, a from SessionEntity s join AccountEntity a on a.id = s.account where s.id = ?1";

    private Statements() {}
}
