package io.veza.chat.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Forgets what nobody can ask for any more: who spoke when is kept no longer than it is of use. */
@ApplicationScoped
class InsightKeeper {

    /** One more than can be asked for, and a day for those who are asking just now. */
    private static final int DAYS = 32;

    private final Database database;
    private final Clock clock;
    private final Rounds rounds;

    InsightKeeper(Database database, Clock clock, ChatConfig config) {
        this.database = database;
        this.clock = clock;
        this.rounds = new Rounds(config.log().round(), this::keep, "Old figures are deleted later");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    Uni<Void> keep() {
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        Tuple before = Tuple.of(first);
        return database.run("delete from room_hour where hour < $1::date", before)
                .chain(() -> database.run("delete from room_speaker where day < $1", before));
    }
}
