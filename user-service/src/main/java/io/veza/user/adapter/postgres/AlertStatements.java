package io.veza.user.adapter.postgres;

/** What is done to unusual sign-ins, each atomic by itself. */
final class AlertStatements {

    static final String RAISE =
            """
            insert into sign_in_alert (session, account, oddities, travel_km, travel_kmh, letter)
            values ($1, $2, $3, $4, $5, $6)
            """;

    static final String LIST =
            """
            select a.session, a.oddities, a.travel_km, a.travel_kmh, a.verdict,
                   s.client, s.system, s.network, s.country, s.city, s.latitude, s.longitude,
                   s.started_at, s.ended_at is null and s.expires_at > now() as living
              from sign_in_alert a
              join session s on s.id = a.session
             where a.account = $1 and a.session < $2
             order by a.session desc
             limit $3
            """;

    /** Of any number of answers the first counts. */
    static final String ANSWER =
            """
            update sign_in_alert set verdict = $3, answered_at = $4
             where account = $1 and session = $2 and verdict is null
            returning session
            """;

    /** A link says more than a click did: whoever follows it reads the mail. */
    static final String DISOWN_BY_MAIL =
            """
            update sign_in_alert set verdict = 'NOT_MINE', answered_at = $2
             where letter = $1
            returning session
            """;

    static final String BY_PASSWORD =
            "select 1 from session where id = $1 and 'PASSWORD' = any(string_to_array(factors, ' '))";

    static final String FORGET_DEVICES = "delete from trusted_device where account = $1";

    private AlertStatements() {}
}
