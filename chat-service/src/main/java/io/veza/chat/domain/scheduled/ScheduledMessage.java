package io.veza.chat.domain.scheduled;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Attachment;
import io.veza.chat.domain.message.CallPolicy;
import io.veza.chat.domain.message.Extras;
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
 * @param text null: it has no words, only files
 * @param calls whom its words may call
 * @param at when
 * @param failure code of the refusal; null: it has not been refused
 */
public record ScheduledMessage(
        long id,
        long user,
        long room,
        @Nullable Text text,
        Extras extras,
        CallPolicy calls,
        @Nullable Long replyTo,
        @Nullable Long threadRoot,
        Instant at,
        Instant createdAt,
        @Nullable String failure) {

    private static final Duration FURTHEST = Duration.ofDays(366);
    private static final Duration KEPT = Duration.ofDays(30);

    public ScheduledMessage {
        Objects.requireNonNull(extras, "extras");
        Objects.requireNonNull(calls, "calls");
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

    /** Its files are kept for that long: what failed can be sent again for a while. */
    public Instant keptUntil() {
        return at.plus(KEPT);
    }

    public List<Long> files() {
        return extras.attachments().stream().map(Attachment::id).toList();
    }

    /** Something must be said by then. */
    public void requireSaid() {
        extras.requireSaid(text);
    }

    public ScheduledMessage carrying(List<Attachment> files) {
        return copy(text, extras.carrying(files), at, failure);
    }

    /** Waits again, with these words until then. */
    public ScheduledMessage waiting(@Nullable Text words, Instant until) {
        return copy(words, extras, until, null);
    }

    public ScheduledMessage failed(String code) {
        return copy(text, extras, at, code);
    }

    private ScheduledMessage copy(
            @Nullable Text words, Extras besides, Instant when, @Nullable String refusal) {
        return new ScheduledMessage(
                id,
                user,
                room,
                words,
                besides,
                calls,
                replyTo,
                threadRoot,
                when,
                createdAt,
                refusal);
    }
}
