package io.veza.chat.domain.safety;

import java.time.Duration;
import java.time.Instant;

/** What an account's id tells: ids are made in the order of time. */
public final class Account {

    /** From then on somebody is no newcomer to the house. */
    public static final Duration SETTLED = Duration.ofDays(7);

    private static final int RANDOM_BITS = 22;
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();

    private Account() {}

    public static Instant since(long id) {
        return Instant.ofEpochMilli((id >>> RANDOM_BITS) + EPOCH);
    }

    public static Duration age(long id, Instant at) {
        Duration age = Duration.between(since(id), at);
        return age.isNegative() ? Duration.ZERO : age;
    }

    public static boolean isNew(long id, Instant at) {
        return age(id, at).compareTo(SETTLED) < 0;
    }
}
