package io.veza.stream.adapter.postgres.audience;

import com.google.protobuf.Message;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.stream.application.like.TrackAudiences;
import io.veza.stream.domain.audience.TrackAudience;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how many have done what with a track. Whoever counts holds the counts of that track until
 * the end of the transaction, so its events follow each other.
 */
@ApplicationScoped
class AudienceCounts implements TrackAudiences {

    private static final String OF =
            "select track, plays, likes, reposts, comments from track_audience where track = any($1)";

    private static final String HOLD = "select 1 from track_audience where track = $1 for update";

    private static final String MISSING_REFERENCE = "23503";

    private final Pool pool;
    private final EventLog log;

    AudienceCounts(Pool pool, EventLog log) {
        this.pool = pool;
        this.log = log;
    }

    /** What is counted; the first two for each day, too. */
    enum Counted {
        PLAYS,
        LIKES,
        REPOSTS,
        COMMENTS;

        private final String column = name().toLowerCase(Locale.ROOT);

        private String add(String table, String key, String values) {
            return String.format(
                    Locale.ROOT,
                    "insert into %1$s (%2$s, %4$s) values (%3$s, greatest($2::int, 0)) on conflict"
                            + " (%2$s) do update set %4$s = greatest(%1$s.%4$s + $2::int, 0)"
                            + " returning %4$s",
                    table,
                    key,
                    values,
                    column);
        }
    }

    @Override
    public Uni<Map<Long, TrackAudience>> of(Collection<Long> tracks) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(tracks.toArray(Long[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("track"),
                                                AudienceCounts::audience)));
    }

    private static TrackAudience audience(Row row) {
        return new TrackAudience(
                row.getInteger("plays"),
                row.getInteger("likes"),
                row.getInteger("reposts"),
                row.getInteger("comments"));
    }

    /** Gives how many there are now. */
    Uni<Integer> add(SqlConnection tx, long track, Counted what, int more) {
        return tx.preparedQuery(what.add("track_audience", "track", "$1"))
                .execute(Tuple.of(track, more))
                .onFailure(AudienceCounts::isMissing)
                .transform(_ -> notFound())
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    Uni<Void> addToDay(SqlConnection tx, long track, Counted what, int more, Instant at) {
        return tx.preparedQuery(what.add("track_day", "track, day", "$1, $3"))
                .execute(Tuple.of(track, more, LocalDate.ofInstant(at, ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    Uni<Void> hold(SqlConnection tx, long track) {
        return tx.preparedQuery(HOLD).execute(Tuple.of(track)).replaceWithVoid();
    }

    /**
     * @param actor null: nobody is to be named
     */
    Uni<Void> tell(
            SqlConnection tx, long track, String type, Message payload, @Nullable Long actor) {
        return log.append(
                tx,
                List.of(
                        new NewEvent(
                                "track-audience/" + track, "veza.stream." + type, payload, actor)));
    }

    static boolean isMissing(Throwable failure) {
        return failure instanceof PgException refused
                && MISSING_REFERENCE.equals(refused.getSqlState());
    }

    static DomainException notFound() {
        return new DomainException(TrackError.TRACK_NOT_FOUND, "There is no such track");
    }
}
