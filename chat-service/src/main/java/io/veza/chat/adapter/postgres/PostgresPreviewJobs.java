package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.preview.PreviewJobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Jobs in PostgreSQL: whoever dies with one leaves it to the others after a while. */
@ApplicationScoped
class PostgresPreviewJobs implements PreviewJobs {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;

    private static final String CLAIM =
            """
            with next as (
                select room_id, message_id from preview_job
                where due_at <= $1 order by due_at limit 1 for update skip locked)
            update preview_job j set due_at = $2, attempts = attempts + 1
            from next join message m on m.room_id = next.room_id and m.id = next.message_id
            where j.room_id = next.room_id and j.message_id = next.message_id
            returning j.room_id, j.message_id, j.asked_at, m.author_id, m.body,
                coalesce(m.edits, 0), j.attempts\
            """;

    private static final String DONE =
            "delete from preview_job where room_id = $1 and message_id = $2 and asked_at = $3";

    private final Database database;
    private final Clock clock;

    PostgresPreviewJobs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Job>> claim() {
        Instant now = clock.instant();
        Tuple asked = Tuple.of(Sql.time(now), Sql.time(now.plus(LEASE)));
        return database.list(CLAIM, asked, row -> row)
                .chain(rows -> rows.isEmpty() ? nothing() : taken(rows.getFirst()));
    }

    /** What has brought down its process three times is left alone. */
    private Uni<Optional<Job>> taken(Row row) {
        Job job = job(row);
        return row.getShort(6) > ATTEMPTS
                ? done(job).chain(this::claim)
                : Uni.createFrom().item(Optional.of(job));
    }

    private static Uni<Optional<Job>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static Job job(Row row) {
        return new Job(
                row.getLong(0),
                row.getLong(1),
                row.getOffsetDateTime(2).toInstant(),
                row.getLong(3),
                row.getString(4),
                row.getInteger(5));
    }

    @Override
    public Uni<Void> done(Job job) {
        return database.run(DONE, Tuple.of(job.room(), job.message(), Sql.time(job.asked())));
    }
}
