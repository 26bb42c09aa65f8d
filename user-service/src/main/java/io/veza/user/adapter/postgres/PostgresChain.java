package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.audit.AuditQuery;
import io.veza.user.application.audit.Chain;
import io.veza.user.application.audit.Found;
import io.veza.user.domain.audit.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

@ApplicationScoped
class PostgresChain implements Chain {

    private static final String SELECT = "select " + AuditRows.COLUMNS + " from audit_entry e ";
    static final String LAST = SELECT + "order by e.seq desc limit 1";
    private static final String AT = SELECT + "where e.seq = $1";
    private static final String AFTER = SELECT + "where e.seq > $1 order by e.seq limit $2";

    private static final String NAMED =
            "select "
                    + AuditRows.COLUMNS
                    + """
                    , a.handle as actor_handle, a.display_name as actor_name, a.avatar as actor_avatar,
                      s.handle as subject_handle, s.display_name as subject_name,
                      s.avatar as subject_avatar
                      from audit_entry e
                      left join account a on a.id = e.actor
                      left join account s on s.id = e.subject
                     where ($1::bigint = 0 or e.actor = $1) and ($2::bigint = 0 or e.subject = $2)
                       and ($3::text is null or e.act = $3)
                       and ($4::timestamptz is null or e.at >= $4)
                       and ($5::timestamptz is null or e.at < $5)
                    """;
    private static final String FIND = NAMED + " and e.seq < $6 order by e.seq desc limit $7";
    private static final String FOLLOW =
            NAMED + " and e.seq > $6 and e.seq <= $7 order by e.seq limit $8";

    private final Pool pool;

    PostgresChain(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Link>> last() {
        return links(LAST, Tuple.tuple()).map(PostgresChain::first);
    }

    @Override
    public Uni<Optional<Link>> at(long seq) {
        return links(AT, Tuple.of(seq)).map(PostgresChain::first);
    }

    @Override
    public Uni<List<Link>> after(long seq, int most) {
        return links(AFTER, Tuple.of(seq, most));
    }

    @Override
    public Uni<List<Found>> find(AuditQuery query, long before, int most) {
        Tuple where = where(query).addLong(before).addInteger(most);
        return rows(FIND, where, AuditRows::found);
    }

    @Override
    public Uni<List<Found>> follow(AuditQuery query, long after, long until, int most) {
        Tuple where = where(query).addLong(after).addLong(until).addInteger(most);
        return rows(FOLLOW, where, AuditRows::found);
    }

    private static Tuple where(AuditQuery query) {
        return Tuple.tuple()
                .addLong(query.actor())
                .addLong(query.subject())
                .addString(query.act() == null ? null : query.act().name())
                .addValue(AuditRows.time(query.from()))
                .addValue(AuditRows.time(query.to()));
    }

    private Uni<List<Link>> links(String statement, Tuple values) {
        return rows(statement, values, AuditRows::link);
    }

    private <T> Uni<List<T>> rows(String statement, Tuple values, Function<Row, T> mapper) {
        return pool.preparedQuery(statement)
                .execute(values)
                .map(rows -> rows.stream().map(mapper).toList());
    }

    private static Optional<Link> first(List<Link> links) {
        return links.stream().findFirst();
    }
}
