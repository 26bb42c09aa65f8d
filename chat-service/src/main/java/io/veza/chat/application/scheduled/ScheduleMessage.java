package io.veza.chat.application.scheduled;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
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
    private final ScheduledFeed feed;
    private final Ids ids;
    private final Clock clock;

    public ScheduleMessage(
            GetRoom getRoom,
            ScheduledMessages scheduled,
            ScheduledFeed feed,
            Ids ids,
            Clock clock) {
        this.getRoom = getRoom;
        this.scheduled = scheduled;
        this.feed = feed;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(
            Actor actor,
            long room,
            Text text,
            Instant at,
            @Nullable Long replyTo,
            @Nullable Long threadRoot) {}

    public Uni<ScheduledMessage> handle(Command command) {
        ScheduledMessage message = message(command);
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> room.require(Permission.SEND, command.actor()))
                .chain(() -> scheduled.create(message, MOST))
                .invoke(ScheduleMessage::requireStored)
                .invoke(() -> feed.changed(message, State.WAITING))
                .replaceWith(message);
    }

    private ScheduledMessage message(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ScheduledMessage message =
                new ScheduledMessage(
                        ids.next(),
                        command.actor().user(),
                        command.room(),
                        command.text(),
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
