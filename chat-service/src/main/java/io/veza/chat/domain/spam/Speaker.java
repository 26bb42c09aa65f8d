package io.veza.chat.domain.spam;

import io.veza.chat.domain.safety.Account;
import java.time.Instant;

/**
 * Who writes.
 *
 * @param messages how many they have written before, anywhere
 */
public record Speaker(long user, int messages) {

    private static final double FRESH_DAYS = 3;
    private static final double KNOWN_AFTER = 8;
    private static final double HOURS = 24;

    /** 1 for an account just made, less and less with its age. */
    double freshness(Instant at) {
        return Math.exp(-Account.age(user, at).toHours() / HOURS / FRESH_DAYS);
    }

    /** 1 for somebody who has never said anything, less with each message. */
    double strangeness() {
        return KNOWN_AFTER / (KNOWN_AFTER + messages);
    }

    /** What others of them write is worth remembering. */
    boolean isStranger(Instant at) {
        return Account.isNew(user, at) || messages < KNOWN_AFTER * 4;
    }
}
