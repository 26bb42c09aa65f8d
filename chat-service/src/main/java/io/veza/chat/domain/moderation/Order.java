package io.veza.chat.domain.moderation;

import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator wants done about somebody.
 *
 * @param target whom it is about; 0: several people
 * @param until null: it has no end
 */
public record Order(ActionKind kind, long target, Reason reason, @Nullable Instant until) {

    private static final Duration LONGEST_TIME_OUT = Duration.ofDays(28);

    public Order {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    /** Refuses an end that makes no sense for the kind. */
    public void requireSense(Instant now) {
        boolean ends = kind == ActionKind.BAN || kind == ActionKind.TIME_OUT;
        if (until != null && (!ends || !until.isAfter(now))) {
            throw unless("Only bans and time-outs end by themselves, and in the future.");
        }
        if (kind == ActionKind.TIME_OUT
                && (until == null || until.isAfter(now.plus(LONGEST_TIME_OUT)))) {
            throw unless("A time-out ends within 28 days.");
        }
    }

    private static DomainException unless(String message) {
        return new DomainException(ChatError.UNTIL_INVALID, message);
    }
}
