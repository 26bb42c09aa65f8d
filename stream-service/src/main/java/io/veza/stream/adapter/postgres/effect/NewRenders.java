package io.veza.stream.adapter.postgres.effect;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.domain.effect.EffectError;
import io.veza.stream.domain.effect.Render;
import jakarta.enterprise.context.ApplicationScoped;

/** Notes new renders with their jobs. */
@ApplicationScoped
class NewRenders {

    /** So that nobody begins two where there is room for one. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended($1, 430))";

    private static final String COUNT =
            """
            select count(*)::int as theirs, count(*) filter (where r.track = $2)::int as of_track
            from effect_render r join encode_job j on j.track = r.id and j.kind = 'RENDER'
            where r.person = $1\
            """;

    private static final String ADD =
            """
            insert into effect_render (id, track, person, role, source, file_name, duration_ms,
                chain, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9)\
            """;

    private static final String JOB =
            "insert into encode_job (track, kind, due_at, created_at) values ($1, 'RENDER', $2, $2)";

    private final Transactions transactions;

    NewRenders(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Void> add(Render render, int most) {
        Tuple job = Tuple.of(render.id(), Sql.time(render.createdAt()));
        return transactions.inTransaction(tx ->
                requireRoom(tx, render, most)
                        .chain(() -> tx.preparedQuery(ADD).execute(RenderRows.values(render)))
                        .chain(() -> tx.preparedQuery(JOB).execute(job))
                        .replaceWithVoid());
    }

    private static Uni<Void> requireRoom(SqlConnection tx, Render render, int most) {
        return tx.preparedQuery(ALONE)
                .execute(Tuple.of(Long.toString(render.person())))
                .chain(() ->
                        tx.preparedQuery(COUNT).execute(Tuple.of(render.person(), render.track())))
                .invoke(counted -> requireRoom(counted.iterator().next(), most))
                .replaceWithVoid();
    }

    private static void requireRoom(Row counted, int most) {
        if (counted.getInteger("of_track") > 0) {
            throw new DomainException(
                    EffectError.RENDER_RUNNING,
                    "This track is being rendered already; wait for it, or stop it first");
        }
        if (counted.getInteger("theirs") >= most) {
            throw new DomainException(
                    EffectError.TOO_MANY_RENDERS,
                    "At most " + most + " of your tracks are rendered at once; wait for one");
        }
    }
}
