package io.veza.chat.domain.scheduled;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be sent later.
 *
 * @param at when
 * @param failure code of the refusal; null: it has not been refused
 */
public record ScheduledMessage(
        long id,
        long user,
        long room,
        Text text,
        @Nullable Long replyTo,
        @Nullable Long threadRoot,
        Instant at,
        Instant createdAt,
        @Nullable String failure) {

    private static final Duration FURTHEST = Duration.ofDays(366);

    public ScheduledMessage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /** What became of it. */
    public enum State {
        WAITING,
        FAILED,
        SENT,
        CANCELLED
    }

    /** Waiting or failed; the others are no longer there. */
    public State state() {
        return failure == null ? State.WAITING : State.FAILED;
    }

    /** Refuses times that are over or too far away. */
    public void requireAhead(Instant now) {
        if (!at.isAfter(now) || at.isAfter(now.plus(FURTHEST))) {
            String rule = "must be in the future, at most a year from now";
            throw DomainException.invalid(
                    ChatError.AT_INVALID, "at " + rule, List.of(new FieldViolation("at", rule)));
        }
    }

    /** Whoever sends it again finds that it was sent. */
    public Nonce nonce() {
        return new Nonce("scheduled-" + id);
    }

    /** Waits again, with other words or until another time; null: as before. */
    public ScheduledMessage with(@Nullable Text words, @Nullable Instant when) {
        return new ScheduledMessage(
                id,
                user,
                room,
                words == null ? text : words,
                replyTo,
                threadRoot,
                when == null ? at : when,
                createdAt,
                null);
    }

    public ScheduledMessage failed(String code) {
        return new ScheduledMessage(id, user, room, text, replyTo, threadRoot, at, createdAt, code);
    }
}
