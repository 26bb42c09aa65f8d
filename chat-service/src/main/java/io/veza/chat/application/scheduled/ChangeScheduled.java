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
    private final ScheduledFiles files;
    private final ScheduledFeed feed;
    private final Clock clock;

    public ChangeScheduled(
            ScheduledMessages scheduled, ScheduledFiles files, ScheduledFeed feed, Clock clock) {
        this.scheduled = scheduled;
        this.files = files;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * What is to be different; null: nothing.
     *
     * @param text blank: no words, only its files
     * @param at when it is to be sent
     * @param proof the person's token
     */
    public record Command(Key key, @Nullable String text, @Nullable Instant at, String proof) {

        ScheduledMessage changed(ScheduledMessage found) {
            return found.waiting(
                    text == null ? found.text() : Text.orNone(text), at == null ? found.at() : at);
        }
    }

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
                .map(command::changed)
                .invoke(ScheduledMessage::requireSaid)
                .invoke(changed -> changed.requireAhead(now))
                .call(changed -> files.hold(changed, changed.files(), command.proof()))
                .call(changed -> scheduled.update(changed, now).invoke(ChangeScheduled::require))
                .invoke(changed -> feed.changed(changed, State.WAITING));
    }

    /**
     * Does not send it after all.
     *
     * @param proof the person's token
     */
    public Uni<Void> cancel(Key key, String proof) {
        return scheduled
                .cancel(key, clock.instant())
                .map(gone -> gone.orElseThrow(ChangeScheduled::notFound))
                .invoke(gone -> feed.changed(gone, State.CANCELLED))
                .call(gone -> files.release(gone, proof))
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
