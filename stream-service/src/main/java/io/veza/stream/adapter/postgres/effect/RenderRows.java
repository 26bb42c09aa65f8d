package io.veza.stream.adapter.postgres.effect;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Role;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.domain.effect.Render;
import io.veza.stream.domain.effect.RenderSource;
import io.veza.stream.domain.effect.RenderState;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Between a row of {@code effect_render}, its job and its file, and a render. */
final class RenderRows {

    /** {@code $1} is now. */
    static final String SELECT =
            """
            select r.id, r.track, r.person, r.role, r.source, r.file_name, r.duration_ms,
                r.chain::text as chain, r.progress, r.failure, r.created_at,
                j.track is not null as queued, coalesce(j.lease_until >= $1, false) as running,
                coalesce(v.status = 'PROCESSING', false) as encoding, v.progress as encoded
            from effect_render r
                left join encode_job j on j.track = r.id and j.kind = 'RENDER'
                left join track_version v on v.id = r.id
            """;

    private static final int ALL = 100;

    private RenderRows() {}

    static List<Render> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(RenderRows::read).toList();
    }

    private static Render read(Row row) {
        RenderState state = state(row);
        @Nullable String failure = row.getString("failure");
        return new Render(
                row.getLong("id"),
                row.getLong("track"),
                row.getLong("person"),
                Role.valueOf(row.getString("role")),
                new RenderSource(
                        row.getLong("source"),
                        row.getString("file_name"),
                        Duration.ofMillis(row.getInteger("duration_ms"))),
                ChainJson.read(row.getString("chain")),
                state,
                progress(row, state),
                failure == null ? "" : failure,
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static RenderState state(Row row) {
        @Nullable String failure = row.getString("failure");
        if (failure != null) {
            return failure.equals(Render.CANCELLED) ? RenderState.CANCELLED : RenderState.FAILED;
        }
        if (row.getBoolean("queued")) {
            return row.getBoolean("running") ? RenderState.RUNNING : RenderState.WAITING;
        }
        return row.getBoolean("encoding") ? RenderState.ENCODING : RenderState.SAVED;
    }

    private static int progress(Row row, RenderState state) {
        return switch (state) {
            case ENCODING -> row.getInteger("encoded");
            case SAVED -> ALL;
            default -> row.getInteger("progress");
        };
    }

    /** In the order of the table, without progress and failure. */
    static Tuple values(Render render) {
        return Tuple.tuple()
                .addLong(render.id())
                .addLong(render.track())
                .addLong(render.person())
                .addString(render.role().name())
                .addLong(render.source().folder())
                .addString(render.source().name())
                .addInteger(Math.toIntExact(render.source().length().toMillis()))
                .addString(ChainJson.write(render.chain()))
                .addOffsetDateTime(Sql.time(render.createdAt()));
    }
}
