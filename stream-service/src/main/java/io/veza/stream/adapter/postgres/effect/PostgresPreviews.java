package io.veza.stream.adapter.postgres.effect;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.effect.EffectLimits;
import io.veza.stream.application.effect.Previews;
import io.veza.stream.domain.effect.EffectError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** Previews in PostgreSQL. */
@ApplicationScoped
class PostgresPreviews implements Previews {

    /** So that nobody begins two where there is room for one. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended($1, 431))";

    /** What has been made for so long is made no more: its process died. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final String COUNT =
            """
            select count(*)::int from effect_preview
            where person = $1 and making and created_at > $2\
            """;

    private static final String ADD =
            """
            insert into effect_preview (id, track, person, created_at, expires_at)
            values ($1, $2, $3, $4, $5)\
            """;

    private static final String CROWD_OUT =
            """
            update effect_preview set expires_at = $2
            where expires_at > $2 and id in (
                select id from effect_preview where person = $1 order by id desc offset $3)\
            """;

    private static final String MADE = "update effect_preview set making = false where id = $1";

    private static final String DROP =
            "update effect_preview set making = false, expires_at = created_at where id = $1";

    private static final String LIVE =
            """
            select 1 from effect_preview
            where id = $1 and expires_at > $2 and track is not null and not making\
            """;

    private static final String EXPIRED =
            """
            select id from effect_preview where expires_at <= $1 or track is null
            order by expires_at limit $2\
            """;

    private static final String FORGET = "delete from effect_preview where id = any($1)";

    private final Pool pool;
    private final Transactions transactions;

    PostgresPreviews(Pool pool, Transactions transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> begin(Preview preview, EffectLimits limits) {
        return transactions.inTransaction(tx ->
                requireRoom(tx, preview, limits.previews())
                        .chain(() -> tx.preparedQuery(ADD).execute(values(preview)))
                        .chain(() -> crowdOut(tx, preview, limits.kept())));
    }

    private static Uni<Void> requireRoom(SqlConnection tx, Preview preview, int most) {
        Tuple theirs = Tuple.of(preview.person(), Sql.time(preview.createdAt().minus(LONGEST)));
        return tx.preparedQuery(ALONE)
                .execute(Tuple.of(Long.toString(preview.person())))
                .chain(() -> tx.preparedQuery(COUNT).execute(theirs))
                .invoke(counted -> {
                    if (counted.iterator().next().getInteger(0) >= most) {
                        throw DomainException.retryable(
                                EffectError.TOO_MANY_PREVIEWS,
                                "At most " + most + " previews of yours are made at once",
                                Duration.ofSeconds(1));
                    }
                })
                .replaceWithVoid();
    }

    private static Tuple values(Preview preview) {
        return Tuple.of(
                preview.id(),
                preview.track(),
                preview.person(),
                Sql.time(preview.createdAt()),
                Sql.time(preview.expiresAt()));
    }

    private static Uni<Void> crowdOut(SqlConnection tx, Preview preview, int kept) {
        return tx.preparedQuery(CROWD_OUT)
                .execute(Tuple.of(preview.person(), Sql.time(preview.createdAt()), kept))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> made(long id) {
        return change(MADE, Tuple.of(id));
    }

    @Override
    public Uni<Void> drop(long id) {
        return change(DROP, Tuple.of(id));
    }

    @Override
    public Uni<Boolean> isLive(long id, Instant now) {
        return pool.preparedQuery(LIVE)
                .execute(Tuple.of(id, Sql.time(now)))
                .map(found -> found.size() > 0);
    }

    @Override
    public Uni<List<Long>> expired(Instant now, int most) {
        return pool.preparedQuery(EXPIRED)
                .execute(Tuple.of(Sql.time(now), most))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong(0))
                                .toList());
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        return change(FORGET, Tuple.of((Object) ids.toArray(Long[]::new)));
    }

    private Uni<Void> change(String query, Tuple values) {
        return pool.preparedQuery(query).execute(values).replaceWithVoid();
    }
}
