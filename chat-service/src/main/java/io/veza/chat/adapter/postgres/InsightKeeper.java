package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.config.ChatConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Forgets what nobody can ask for any more: who spoke when is kept no longer than it is of use. */
@ApplicationScoped
class InsightKeeper {

    private static final Logger LOG = Logger.getLogger(InsightKeeper.class);

    /** One more than can be asked for, and a day for those who are asking just now. */
    private static final int DAYS = 32;

    private final Database database;
    private final Clock clock;
    private final ChatConfig.Log config;
    private @Nullable Cancellable rounds;

    InsightKeeper(Database database, Clock clock, ChatConfig config) {
        this.database = database;
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

    Uni<Void> keep() {
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        Tuple before = Tuple.of(first);
        return database.run("delete from room_hour where hour < $1::date", before)
                .chain(() -> database.run("delete from room_speaker where day < $1", before))
                .onFailure()
                .invoke(why -> LOG.warnf("old figures are deleted later: %s", why.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
