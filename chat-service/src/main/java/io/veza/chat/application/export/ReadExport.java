package io.veza.chat.application.export;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.export.ExportPlace;
import io.veza.chat.domain.export.RoomExport;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.room.RoomKind;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** One page of an export, for whoever made it as long as they may. */
@ApplicationScoped
public class ReadExport {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final GetRoom getRoom;
    private final Exports exports;
    private final ExportPages pages;
    private final Clock clock;

    public ReadExport(GetRoom getRoom, Exports exports, ExportPages pages, Clock clock) {
        this.getRoom = getRoom;
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Which page.
     *
     * @param reader tells this reading from others
     */
    public record Query(Actor actor, long room, long export, String reader, ExportPlace place) {}

    public Uni<ExportPages.Page> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.actor().user(), query.room()))
                .invoke(room -> requireRight(room, query.actor()))
                .chain(room -> export(query).map(export -> new ExportView(export, room.room())))
                .chain(view -> pages.at(view, query.actor().user(), query.place()))
                .call(page -> note(query, page));
    }

    private Uni<RoomExport> export(Query query) {
        return exports.find(query.actor().user(), query.room(), query.export(), clock.instant())
                .map(found -> found.orElseThrow(ReadExport::notFound));
    }

    private Uni<Void> note(Query query, ExportPages.Page page) {
        ExportPlace next = page.next();
        RoomExport export = page.view().export();
        int seq = next == null ? export.top() : next.seq();
        return exports.read(
                        export,
                        new Exports.Reading(query.reader(), seq, next == null),
                        clock.instant())
                .invoke(ReadExport::requireAlone)
                .replaceWithVoid();
    }

    private static void requireRight(RoomView room, Actor actor) {
        if (room.room().kind() != RoomKind.DIRECT) {
            room.require(ActionKind.EXPORT.permission(), actor);
        }
    }

    private static void requireAlone(boolean alone) {
        if (!alone) {
            throw DomainException.retryable(
                    ChatError.EXPORT_BUSY, "You are reading an export already.", SOON);
        }
    }

    private static DomainException notFound() {
        return new DomainException(
                ChatError.EXPORT_NOT_FOUND, "There is no such export, or it has expired.");
    }
}
