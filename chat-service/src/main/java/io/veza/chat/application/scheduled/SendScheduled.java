package io.veza.chat.application.scheduled;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.message.SendMessage.Terms;
import io.veza.chat.application.scheduled.ScheduledMessages.Key;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.scheduled.ScheduledMessage;
import io.veza.chat.domain.scheduled.ScheduledMessage.State;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sends what is due, as the person who wrote it: what they may is decided where every message is
 * decided on. A refusal that ends by itself soon is waited for, any other is told to the person.
 */
@ApplicationScoped
public class SendScheduled {

    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofSeconds(5);

    /** What ends by itself; the others are the person's to know. */
    private static final Set<ErrorKind> PASSING =
            EnumSet.of(ErrorKind.EXHAUSTED, ErrorKind.UNAVAILABLE, ErrorKind.INTERNAL);

    private static final int BATCH = 50;

    private final ScheduledMessages scheduled;
    private final SendMessage sendMessage;
    private final ScheduledFiles files;
    private final ScheduledFeed feed;
    private final Clock clock;

    public SendScheduled(
            ScheduledMessages scheduled,
            SendMessage sendMessage,
            ScheduledFiles files,
            ScheduledFeed feed,
            Clock clock) {
        this.scheduled = scheduled;
        this.sendMessage = sendMessage;
        this.files = files;
        this.feed = feed;
        this.clock = clock;
    }

    /** All that is due, the oldest first. */
    public Uni<Void> due() {
        return Uni.createFrom()
                .deferred(this::batch)
                .repeat()
                .whilst(taken -> taken == BATCH)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /**
     * One at once, however early it is.
     *
     * @param proof the person's token
     */
    public Uni<Message> now(Key key, String proof) {
        Instant now = clock.instant();
        return scheduled
                .take(key, now, now.plus(LEASE))
                .map(taken -> taken.orElseThrow(ChangeScheduled::notFound))
                .chain(taken ->
                        files.hold(taken, taken.files(), proof)
                                .chain(this::send)
                                .onFailure()
                                .call(() -> scheduled.postpone(taken.id(), clock.instant())));
    }

    private Uni<Integer> batch() {
        Instant now = clock.instant();
        return scheduled.takeDue(now, now.plus(LEASE), BATCH).call(this::sendAll).map(List::size);
    }

    private Uni<Void> sendAll(List<ScheduledMessage> taken) {
        return Multi.createFrom()
                .iterable(taken)
                .onItem()
                .transformToUniAndConcatenate(this::sendOrTell)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> sendOrTell(ScheduledMessage message) {
        return send(message)
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(why -> refused(message, why));
    }

    private Uni<Message> send(ScheduledMessage message) {
        return sendMessage
                .write(
                        new SendMessage.Command(
                                message.user(),
                                message.room(),
                                message.text(),
                                message.nonce(),
                                message.replyTo(),
                                message.threadRoot(),
                                message.extras(),
                                new Terms(Wanted.NOTHING, false, message.calls())))
                .map(SendMessage.Written::message)
                .call(() -> scheduled.remove(message.id()))
                .invoke(() -> feed.changed(message, State.SENT));
    }

    private Uni<Void> refused(ScheduledMessage message, Throwable why) {
        Instant now = clock.instant();
        ErrorCode code = why instanceof DomainException said ? said.code() : CoreError.INTERNAL;
        if (PASSING.contains(code.kind()) && now.isBefore(message.at().plus(PATIENCE))) {
            return scheduled.postpone(message.id(), now.plus(pause(why)));
        }
        return scheduled
                .fail(message.id(), code.name())
                .invoke(() -> feed.changed(message.failed(code.name()), State.FAILED));
    }

    private static Duration pause(Throwable why) {
        return why instanceof DomainException said && said.retryAfter() != null
                ? said.retryAfter()
                : SOON;
    }
}
