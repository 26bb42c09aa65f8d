package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Throws away what was to be kept for a while only. Every instance does it: one finds it done. */
@ApplicationScoped
class Sweeper {

    private static final Duration ROUND = Duration.ofHours(1);
    private static final Map<String, Duration> KEPT =
            Map.of(
                    "delete from command_run where begun_at < $1", Duration.ofDays(8),
                    "delete from taken_back where at < $1", Duration.ofDays(30),
                    "delete from draft where at < $1", Duration.ofDays(30),
                    "delete from room_export where expires_at < $1", Duration.ZERO);

    private final Database database;
    private final Clock clock;
    private final Rounds rounds;

    Sweeper(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.rounds = new Rounds(ROUND, this::sweep, "Swept at the next round");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    Uni<Void> sweep() {
        return Multi.createFrom()
                .iterable(KEPT.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> drop(one.getKey(), one.getValue()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> drop(String statement, Duration kept) {
        return database.run(statement, Tuple.of(Sql.time(clock.instant().minus(kept))));
    }
}
