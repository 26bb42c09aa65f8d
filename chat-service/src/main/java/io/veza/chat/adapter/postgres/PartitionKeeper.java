package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Makes the days of the log ahead of time and drops those past keeping. Every instance does it: the
 * database lets one at a time and finds nothing to do for the rest.
 */
@ApplicationScoped
class PartitionKeeper {

    private final Pool pool;
    private final Clock clock;
    private final ChatConfig.Log config;
    private final Rounds rounds;

    PartitionKeeper(Pool pool, Clock clock, ChatConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config.log();
        this.rounds =
                new Rounds(
                        this.config.round(), this::keep, "Partitions are kept at the next round");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    Uni<Void> keep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return pool.preparedQuery("select make_partitions($1)")
                .execute(Tuple.of(today))
                .chain(() ->
                        pool.preparedQuery("select drop_partitions($1, $2)")
                                .execute(Tuple.of(today, config.days())))
                .replaceWithVoid();
    }
}
