package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.upkeep.CareRounds;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.domain.upkeep.CareRound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One row for each kind of care; a lease on it that runs out when its holder has died. */
@ApplicationScoped
class PostgresCareRounds implements CareRounds {

    private static final String BEGIN =
            """
            insert into care_round (care, dry_run, started_at, lease_until)
            values ($1, $3, now(), now() + interval '2 hours')
            on conflict (care) do update set dry_run = $3, started_at = now(), finished_at = null,
                lease_until = now() + interval '2 hours', looked = 0, found = 0, removed = 0, bytes = 0
            where care_round.lease_until < now() and (care_round.finished_at is null
                or care_round.started_at <= now() - $2 * interval '1 millisecond')
            returning care\
            """;

    private static final String PROGRESS =
            """
            update care_round set looked = $2, found = $3, lease_until = now() + interval '2 hours'
            where care = $1 and finished_at is null\
            """;

    private static final String FINISH =
            """
            update care_round set removed = $2, bytes = $3, finished_at = now(), lease_until = to_timestamp(0)
            where care = $1\
            """;

    private static final String GIVE_UP =
            """
            update care_round set lease_until = to_timestamp(0) where care = $1\
            """;

    private final Pool pool;

    PostgresCareRounds(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> begin(Care care, Duration pause, boolean dryRun) {
        return pool.preparedQuery(BEGIN)
                .execute(Tuple.of(care.name(), (double) pause.toMillis(), dryRun))
                .map(rows -> rows.size() == 1);
    }

    @Override
    public Uni<Void> progress(Care care, long looked, long found) {
        return run(PROGRESS, Tuple.of(care.name(), looked, found));
    }

    @Override
    public Uni<Void> finish(Care care, long removed, long bytes) {
        return run(FINISH, Tuple.of(care.name(), removed, bytes));
    }

    @Override
    public Uni<Void> giveUp(Care care) {
        return run(GIVE_UP, Tuple.of(care.name()));
    }

    private Uni<Void> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Optional<CareRound>> last(Care care) {
        return pool.preparedQuery("select * from care_round where care = $1")
                .execute(Tuple.of(care.name()))
                .map(rows ->
                        rows.size() == 0
                                ? Optional.empty()
                                : Optional.of(round(rows.iterator().next())));
    }

    private static CareRound round(Row row) {
        OffsetDateTime finished = row.getOffsetDateTime("finished_at");
        return new CareRound(
                row.getBoolean("dry_run"),
                row.getOffsetDateTime("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("looked"),
                row.getLong("found"),
                row.getLong("removed"),
                row.getLong("bytes"));
    }
}
