package io.veza.stream.adapter.postgres.audience;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.config.ListenConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/** Forgets, round after round, what was only kept so that nothing counts twice. */
@ApplicationScoped
class ListenSweeper {

    private static final String REPORTS = "delete from listen_report where at < $1";
    private static final String PLAYING = "delete from playing_now where until < $1";

    private final Pool pool;
    private final Clock clock;
    private final ListenConfig config;
    private final Rounds rounds;

    ListenSweeper(Pool pool, Clock clock, ListenConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config;
        this.rounds = new Rounds(config.round(), this::sweep, "Playings are forgotten later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    Uni<Void> sweep() {
        Instant now = clock.instant();
        return pool.preparedQuery(REPORTS)
                .execute(Tuple.of(Sql.time(now.minus(config.counted()))))
                .chain(() -> pool.preparedQuery(PLAYING).execute(Tuple.of(Sql.time(now))))
                .replaceWithVoid();
    }
}
