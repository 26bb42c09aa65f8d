package io.veza.chat.application.scheduled;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.message.CallPolicy;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.scheduled.ScheduledMessage;
import io.veza.chat.domain.scheduled.ScheduledMessage.State;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Keeps a message to be sent later. */
@ApplicationScoped
public class ScheduleMessage {

    private static final int MOST = 100;

    private final GetRoom getRoom;
    private final ScheduledMessages scheduled;
    private final ScheduledFiles files;
    private final ScheduledFeed feed;
    private final Ids ids;
    private final Clock clock;

    public ScheduleMessage(
            GetRoom getRoom,
            ScheduledMessages scheduled,
            ScheduledFiles files,
            ScheduledFeed feed,
            Ids ids,
            Clock clock) {
        this.getRoom = getRoom;
        this.scheduled = scheduled;
        this.files = files;
        this.feed = feed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is to be said.
     *
     * @param text null: nothing but files
     * @param calls whom its words may call
     * @param uploads to be carried by it
     */
    public record Command(
            Actor actor,
            long room,
            @Nullable Text text,
            CallPolicy calls,
            Instant at,
            @Nullable Long replyTo,
            @Nullable Long threadRoot,
            Wanted uploads) {}

    public Uni<ScheduledMessage> handle(Command command) {
        ScheduledMessage message = message(command);
        Wanted wanted = command.uploads();
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> requirePermission(room, command))
                .chain(() -> files.hold(message, wanted.ids(), wanted.proof()))
                .call(full -> store(full, wanted.proof()))
                .invoke(full -> feed.changed(full, State.WAITING));
    }

    private static void requirePermission(RoomView room, Command command) {
        room.require(Permission.SEND, command.actor());
        if (!command.uploads().ids().isEmpty()) {
            room.require(Permission.ATTACH, command.actor());
        }
    }

    /** What it was to carry is free again when it is not stored. */
    private Uni<Void> store(ScheduledMessage message, String proof) {
        return Uni.createFrom()
                .deferred(() -> {
                    message.requireSaid();
                    return scheduled.create(message, MOST);
                })
                .invoke(ScheduleMessage::requireStored)
                .onFailure(DomainException.class)
                .call(() -> files.release(message, proof))
                .replaceWithVoid();
    }

    private ScheduledMessage message(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ScheduledMessage message =
                new ScheduledMessage(
                        ids.next(),
                        command.actor().user(),
                        command.room(),
                        command.text(),
                        Extras.NONE,
                        command.calls(),
                        command.replyTo(),
                        command.threadRoot(),
                        command.at().truncatedTo(ChronoUnit.MILLIS),
                        now,
                        null);
        message.requireAhead(now);
        return message;
    }

    private static void requireStored(boolean stored) {
        if (!stored) {
            throw new DomainException(
                    ChatError.TOO_MANY_SCHEDULED,
                    "At most " + MOST + " messages of one person wait to be sent.");
        }
    }
}
