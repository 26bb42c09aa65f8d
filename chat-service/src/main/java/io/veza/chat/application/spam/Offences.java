package io.veza.chat.application.spam;

import io.veza.chat.application.rule.Said;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who was refused for spam lately, and what was said a moment ago. */
@ApplicationScoped
class Offences {

    private static final int PEOPLE = 20_000;

    /** The third within this time costs the voice for a while. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    private static final int TOLERATED = 2;

    private final Map<Long, Offence> offences = latest();
    private final Map<Long, String> nonces = latest();

    private record Offence(Instant since, int times) {}

    /** A send that is tried again after a break in the line is not said twice. */
    synchronized boolean isRepeated(Said said) {
        return said.nonce() != null && said.nonce().equals(nonces.put(said.user(), said.nonce()));
    }

    boolean isTooMany(long user, Instant at) {
        return add(user, at) > TOLERATED;
    }

    /** How many that makes lately, here and in other processes. */
    synchronized int add(long user, Instant at) {
        Offence before = offences.get(user);
        Offence now =
                before == null || Duration.between(before.since(), at).compareTo(LATELY) >= 0
                        ? new Offence(at, 1)
                        : new Offence(before.since(), before.times() + 1);
        offences.put(user, now);
        return now.times();
    }

    /** The record hears of the first. */
    synchronized boolean isFirst(long user) {
        Offence now = offences.get(user);
        return now == null || now.times() == 1;
    }

    /** Forgets what was not needed for the longest time. */
    static <V> Map<Long, V> latest() {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                return size() > PEOPLE;
            }
        };
    }
}
