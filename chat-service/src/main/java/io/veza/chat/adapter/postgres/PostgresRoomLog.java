package io.veza.chat.adapter.postgres;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.Committed;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.application.log.RoomLog;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomState;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The log of every room: one transaction per group of rooms, each room serialised by its head's row
 * lock.
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
    public Uni<List<Committed>> append(List<RoomIntents> rooms) {
        return meter.measure(() -> decideAndWrite(rooms).map(decided -> committed(rooms, decided)));
    }

    private Uni<List<Decided>> decideAndWrite(List<RoomIntents> rooms) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return database.inTwoTrips(
                tx -> reader.lock(tx, rooms, today).map(states -> decide(rooms, states, at)),
                (tx, decided) -> writer.write(tx, decided, at));
    }

    private static List<Decided> decide(
            List<RoomIntents> rooms, Map<Long, RoomState> states, Instant at) {
        List<Decided> decided = new ArrayList<>();
        for (RoomIntents room : rooms) {
            RoomState state = states.get(room.room());
            if (state != null) {
                decided.add(new Decided(room.room(), state.decide(room.intents(), at)));
            }
        }
        return decided;
    }

    private static List<Committed> committed(List<RoomIntents> rooms, List<Decided> decided) {
        Map<Long, Decided> byRoom = decided.stream().collect(toMap(Decided::room, identity()));
        return rooms.stream()
                .map(room -> {
                    Decided found = byRoom.get(room.room());
                    return found == null ? missing(room) : found.committed();
                })
                .toList();
    }

    private static Committed missing(RoomIntents room) {
        Outcome refused =
                new Outcome.Refused(
                        new DomainException(ChatError.ROOM_NOT_FOUND, "There is no such room."));
        return new Committed(
                room.room(), "", room.intents().stream().map(_ -> refused).toList(), List.of());
    }
}
