package io.veza.stream.adapter.postgres.effect;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.effect.Renders;
import io.veza.stream.application.encode.LeaseLost;
import io.veza.stream.domain.effect.Render;
import io.veza.stream.domain.encode.EncodeJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Renders in PostgreSQL. */
@ApplicationScoped
class PostgresRenders implements Renders {

    private static final String FIND = RenderRows.SELECT + "where r.track = $2 and r.id = $3";

    private static final String OF =
            RenderRows.SELECT + "where r.track = $2 order by r.id desc limit $3";

    private static final String HELD =
            RenderRows.SELECT + "where j.track = $2 and j.owner = $3 and j.attempts = $4";

    /** Whoever renders it loses the lease, and what there is of it follows. */
    private static final String CANCEL =
            """
            with stopped as (
                update encode_job
                set kind = 'PURGE', attempts = 0, due_at = $2, owner = null, lease_until = null
                where track = $1 and kind = 'RENDER' returning track)
            update effect_render set failure = 'CANCELLED' where id in (select track from stopped)\
            """;

    private static final String LOAD =
            """
            select count(*)::int as all_jobs,
                (count(*) filter (where lease_until >= $1))::int as running
            from encode_job where kind = 'RENDER'\
            """;

    private static final String ADVANCE =
            """
            update effect_render r set progress = $4 from encode_job j
            where r.id = $1 and j.track = r.id and j.owner = $2 and j.attempts = $3\
            """;

    private static final String FAIL =
            """
            with ended as (
                delete from encode_job where track = $1 and owner = $2 and attempts = $3
                returning track)
            update effect_render set failure = $4 where id in (select track from ended)\
            """;

    private static final String FORGET =
            """
            delete from effect_render r where created_at < $1
                and not exists (select from encode_job j where j.track = r.id)\
            """;

    private final Pool pool;
    private final NewRenders fresh;
    private final Clock clock;

    PostgresRenders(Pool pool, NewRenders fresh, Clock clock) {
        this.pool = pool;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Override
    public Uni<Void> begin(Render render, int most) {
        return fresh.add(render, most);
    }

    @Override
    public Uni<Optional<Render>> find(long track, long id) {
        return select(FIND, Tuple.of(now(), track, id)).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Render>> of(long track, int most) {
        return select(OF, Tuple.of(now(), track, most));
    }

    @Override
    public Uni<Render> held(EncodeJob job) {
        return select(HELD, Tuple.of(now(), job.track(), job.owner(), job.attempt()))
                .map(found -> found.stream().findFirst().orElseThrow(LeaseLost::new));
    }

    private Uni<List<Render>> select(String query, Tuple values) {
        return pool.preparedQuery(query).execute(values).map(RenderRows::read);
    }

    @Override
    public Uni<Boolean> cancel(long id) {
        return change(CANCEL, Tuple.of(id, now())).map(changed -> changed > 0);
    }

    @Override
    public Uni<Load> load() {
        return pool.preparedQuery(LOAD)
                .execute(Tuple.of(now()))
                .map(rows -> load(rows.iterator().next()));
    }

    private static Load load(Row row) {
        int running = row.getInteger("running");
        return new Load(row.getInteger("all_jobs") - running, running);
    }

    @Override
    public Uni<Void> advance(EncodeJob job, int progress) {
        return whileHeld(ADVANCE, Tuple.of(job.track(), job.owner(), job.attempt(), progress));
    }

    @Override
    public Uni<Void> fail(EncodeJob job, String failure) {
        return whileHeld(FAIL, Tuple.of(job.track(), job.owner(), job.attempt(), failure));
    }

    private Uni<Void> whileHeld(String query, Tuple values) {
        return change(query, values)
                .invoke(changed -> {
                    if (changed != 1) {
                        throw new LeaseLost();
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(Instant before) {
        return change(FORGET, Tuple.of(Sql.time(before))).replaceWithVoid();
    }

    private Uni<Integer> change(String query, Tuple values) {
        return pool.preparedQuery(query).execute(values).map(rows -> rows.rowCount());
    }

    private OffsetDateTime now() {
        return Sql.time(clock.instant());
    }
}
