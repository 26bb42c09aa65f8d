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
 * @param link what it belongs to
 */
public record Order(
        ActionKind kind, long target, Reason reason, @Nullable Instant until, Link link) {

    private static final Duration LONGEST_TIME_OUT = Duration.ofDays(28);
    private static final Duration LONGEST_GUARD = Duration.ofDays(1);

    public Order {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(link, "link");
    }

    public Order(ActionKind kind, long target, Reason reason, @Nullable Instant until) {
        this(kind, target, reason, until, Link.NONE);
    }

    /** Refuses an end that makes no sense for the kind. */
    public void requireSense(Instant now) {
        boolean ends = kind == ActionKind.BAN || kind == ActionKind.TIME_OUT;
        if (kind == ActionKind.GUARD) {
            requireGuard(now);
            return;
        }
        if (until != null && (!ends || !until.isAfter(now))) {
            throw unless("Only bans and time-outs end by themselves, and in the future.");
        }
        if (kind == ActionKind.TIME_OUT
                && (until == null || until.isAfter(now.plus(LONGEST_TIME_OUT)))) {
            throw unless("A time-out ends within 28 days.");
        }
    }

    private void requireGuard(Instant now) {
        if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST_GUARD))) {
            throw unless("A guard ends within a day.");
        }
    }

    private static DomainException unless(String message) {
        return new DomainException(ChatError.UNTIL_INVALID, message);
    }
}
