package io.veza.chat.application.export;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.export.RoomExport;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Lets somebody take a room's history away, and records it. */
@ApplicationScoped
public class CreateExport {

    private final RoomWriter writer;
    private final GetRoom getRoom;
    private final Exports exports;
    private final Ids ids;
    private final Clock clock;

    public CreateExport(RoomWriter writer, GetRoom getRoom, Exports exports, Ids ids, Clock clock) {
        this.writer = writer;
        this.getRoom = getRoom;
        this.exports = exports;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(Actor actor, long room) {}

    public Uni<ExportView> handle(Command command) {
        long id = ids.next();
        return writer.write(command.room(), new Governance.Export(command.actor(), id))
                .invoke(Outcome::require)
                .chain(() -> room(command.actor().user(), command.room()))
                .map(room -> new ExportView(export(id, command, room), room.room()))
                .call(view -> exports.create(view.export()));
    }

    /** One's own that can still be read, newest first. */
    public Uni<List<ExportView>> list(long user, long room) {
        return room(user, room)
                .chain(view ->
                        exports.of(user, room, clock.instant())
                                .map(found ->
                                        found.stream()
                                                .map(one -> new ExportView(one, view.room()))
                                                .toList()));
    }

    private Uni<RoomView> room(long user, long room) {
        return getRoom.handle(new GetRoom.Query(user, room));
    }

    private RoomExport export(long id, Command command, RoomView room) {
        return RoomExport.of(
                id,
                command.room(),
                command.actor().user(),
                room.head().top(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
