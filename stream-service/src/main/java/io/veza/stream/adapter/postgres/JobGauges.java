package io.veza.stream.adapter.postgres;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** How many jobs wait and run, in all processes together: each reports the same. */
@ApplicationScoped
class JobGauges {

    private static final Logger LOG = Logger.getLogger(JobGauges.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String COUNT =
            """
            select count(*) filter (where lease_until >= $1), count(*) from encode_job
            """;

    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong running = new AtomicLong();
    private final Pool pool;
    private final Vertx vertx;
    private final Clock clock;

    JobGauges(Pool pool, Vertx vertx, Clock clock, MeterRegistry meters) {
        this.pool = pool;
        this.vertx = vertx;
        this.clock = clock;
        meters.gauge("veza_encode_jobs", Tags.of("state", "waiting"), waiting);
        meters.gauge("veza_encode_jobs", Tags.of("state", "running"), running);
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(0, EVERY.toMillis(), _ -> look());
    }

    private void look() {
        count().subscribe()
                .with(
                        this::take,
                        failure -> LOG.debugf("Jobs not counted: %s", failure.getMessage()));
    }

    private Uni<Row> count() {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next());
    }

    private void take(Row row) {
        running.set(row.getLong(0));
        waiting.set(row.getLong(1) - row.getLong(0));
    }
}
