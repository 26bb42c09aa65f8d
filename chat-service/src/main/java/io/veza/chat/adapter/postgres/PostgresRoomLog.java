package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.chat.application.log.Committed;
import io.veza.chat.application.log.RoomLog;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.Intent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The log of every room: one transaction per group of intents, serialised by the head's row lock.
 */
@ApplicationScoped
class PostgresRoomLog implements RoomLog {

    private final Database database;
    private final StateReader reader;
    private final EntryWriter writer;
    private final CommitMeter meter;
    private final Clock clock;

    PostgresRoomLog(
            Database database,
            StateReader reader,
            EntryWriter writer,
            CommitMeter meter,
            Clock clock) {
        this.database = database;
        this.reader = reader;
        this.writer = writer;
        this.meter = meter;
        this.clock = clock;
    }

    @Override
    public Uni<Committed> append(long room, List<Intent> intents) {
        return meter.measure(() -> database.inTransaction(tx -> append(tx, room, intents)));
    }

    private Uni<Committed> append(SqlConnection tx, long room, List<Intent> intents) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return reader.lock(tx, room, intents, today)
                .map(state -> state.decide(intents, at))
                .call(decision -> writer.write(tx, room, decision, at))
                .map(decision -> committed(room, decision));
    }

    private static Committed committed(long room, Decision decision) {
        return new Committed(room, decision.head().epoch(), decision.outcomes(), decision.events());
    }
}
