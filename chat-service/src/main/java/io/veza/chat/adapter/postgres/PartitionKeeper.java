package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.config.ChatConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the days of the log ahead of time and drops those past keeping. Every instance does it: the
 * database lets one at a time and finds nothing to do for the rest.
 */
@ApplicationScoped
class PartitionKeeper {

    private static final Logger LOG = Logger.getLogger(PartitionKeeper.class);

    private final Pool pool;
    private final Clock clock;
    private final ChatConfig.Log config;
    private @Nullable Cancellable rounds;

    PartitionKeeper(Pool pool, Clock clock, ChatConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config.log();
    }

    void start(@Observes StartupEvent event) {
        rounds =
                Multi.createFrom()
                        .ticks()
                        .every(config.round())
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> keep())
                        .subscribe()
                        .with(_ -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.cancel();
        }
    }

    Uni<Boolean> keep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return pool.preparedQuery("select make_partitions($1)")
                .execute(Tuple.of(today))
                .chain(() ->
                        pool.preparedQuery("select drop_partitions($1, $2)")
                                .execute(Tuple.of(today, config.days())))
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.warn("Partitions are kept at the next round", failure))
                .onFailure()
                .recoverWithItem(false);
    }
}
