package io.veza.chat.adapter.postgres;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns rows into one array per column: the form in which one statement takes many rows. */
record Columns<R>(List<R> rows) {

    @Nullable Long[] longs(Function<R, @Nullable Long> column) {
        return rows.stream().map(column).toArray(Long[]::new);
    }

    @Nullable Integer[] ints(Function<R, @Nullable Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    @Nullable Short[] shorts(Function<R, @Nullable Short> column) {
        return rows.stream().map(column).toArray(Short[]::new);
    }

    @Nullable String[] strings(Function<R, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    @Nullable Buffer[] bytes(Function<R, byte @Nullable []> column) {
        return rows.stream()
                .map(column)
                .map(bytes -> bytes == null ? null : Buffer.buffer(bytes))
                .toArray(Buffer[]::new);
    }

    @Nullable OffsetDateTime[] times(Function<R, @Nullable Instant> column) {
        return rows.stream()
                .map(column)
                .map(time -> time == null ? null : Sql.time(time))
                .toArray(OffsetDateTime[]::new);
    }
}
