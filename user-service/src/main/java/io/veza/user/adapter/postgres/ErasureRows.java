package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.erasure.Erasures;
import io.veza.user.domain.erasure.Certificate;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.erasure.ErasureState;
import io.veza.user.domain.erasure.ErasureStep;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of erasures. */
final class ErasureRows {

    private ErasureRows() {}

    static Erasure erasure(Row row) {
        return new Erasure(
                row.getLong("id"),
                row.getLong("subject"),
                ErasureState.valueOf(row.getString("state")),
                ErasureStep.valueOf(row.getString("step")),
                row.getOffsetDateTime("asked_at").toInstant(),
                row.getOffsetDateTime("begins_at").toInstant(),
                instant(row, "begun_at"),
                instant(row, "done_at"),
                row.getInteger("failures"));
    }

    static Certificate.Count count(Row row) {
        return new Certificate.Count(
                row.getString("service"), row.getString("kind"), row.getLong("count"));
    }

    static Erasures.Attempt attempt(Row row) {
        return new Erasures.Attempt(
                ErasureStep.valueOf(row.getString("step")),
                row.getOffsetDateTime("at").toInstant(),
                Objects.requireNonNullElse(row.getString("failure"), ""));
    }

    static Uni<Void> attempt(
            SqlConnection tx, Erasure erasure, Instant now, @Nullable String failure) {
        return tx.preparedQuery(ErasureStatements.ATTEMPT)
                .execute(Tuple.of(erasure.id(), erasure.step().name(), utc(now), failure))
                .replaceWithVoid();
    }

    /** As told last: services tell how many in all. */
    static Uni<Void> count(SqlConnection tx, Erasure erasure, Map<String, Long> counts) {
        List<String> kinds = List.copyOf(counts.keySet());
        Tuple row =
                Tuple.of(
                        erasure.id(),
                        service(erasure.step()),
                        kinds.toArray(String[]::new),
                        kinds.stream().map(counts::get).toArray(Long[]::new));
        return tx.preparedQuery(ErasureStatements.COUNT).execute(row).replaceWithVoid();
    }

    private static String service(ErasureStep step) {
        return step == ErasureStep.ACCOUNT ? "user" : step.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
