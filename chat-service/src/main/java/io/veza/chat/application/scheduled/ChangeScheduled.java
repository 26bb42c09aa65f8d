package io.veza.chat.application.scheduled;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.scheduled.ScheduledMessages.Key;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.scheduled.ScheduledMessage;
import io.veza.chat.domain.scheduled.ScheduledMessage.State;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists, changes and cancels what somebody has scheduled. */
@ApplicationScoped
public class ChangeScheduled {

    private final ScheduledMessages scheduled;
    private final ScheduledFeed feed;
    private final Clock clock;

    public ChangeScheduled(ScheduledMessages scheduled, ScheduledFeed feed, Clock clock) {
        this.scheduled = scheduled;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * What is to be different; null: nothing.
     *
     * @param at when it is to be sent
     */
    public record Command(Key key, @Nullable Text text, @Nullable Instant at) {}

    /**
     * The next one first.
     *
     * @param room 0: of all rooms
     */
    public Uni<List<ScheduledMessage>> list(long user, long room) {
        return scheduled.of(user, room);
    }

    public Uni<ScheduledMessage> change(Command command) {
        Instant now = clock.instant();
        return scheduled
                .find(command.key())
                .map(found -> found.orElseThrow(ChangeScheduled::notFound))
                .map(found -> found.with(command.text(), command.at()))
                .invoke(changed -> changed.requireAhead(now))
                .call(changed -> scheduled.update(changed, now).invoke(ChangeScheduled::require))
                .invoke(changed -> feed.changed(changed, State.WAITING));
    }

    public Uni<Void> cancel(Key key) {
        return scheduled
                .cancel(key, clock.instant())
                .map(gone -> gone.orElseThrow(ChangeScheduled::notFound))
                .invoke(gone -> feed.changed(gone, State.CANCELLED))
                .replaceWithVoid();
    }

    private static void require(boolean there) {
        if (!there) {
            throw notFound();
        }
    }

    static DomainException notFound() {
        return new DomainException(
                ChatError.SCHEDULED_NOT_FOUND,
                "There is no such message any more, or it is being sent.");
    }
}
