package io.veza.chat.application.rule;

import io.veza.chat.domain.rule.Calls;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is counted by the minute, in this process: how many people somebody calls, and how often the
 * record hears of somebody.
 */
@ApplicationScoped
class Tallies {

    /** More keys than that within a minute begin anew. */
    private static final int MOST = 50_000;

    private static final long MINUTE = 60_000;

    private final ConcurrentHashMap<Key, Integer> counts = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile long minute;

    Tallies(Clock clock) {
        this.clock = clock;
    }

    /** Whom somebody has called within this minute and the last, this text included. */
    int called(long user, String text) {
        int calls = Calls.in(text);
        return calls == 0 ? 0 : count(new Key(user, 0, now()), calls) + last(user);
    }

    /** Once a minute for each person and rule: whoever floods must not flood the record. */
    boolean recordsBlock(long user, long rule) {
        return count(new Key(user, rule + 1, now()), 1) == 1;
    }

    private int last(long user) {
        return counts.getOrDefault(new Key(user, 0, minute - 1), 0);
    }

    private int count(Key key, int more) {
        if (counts.size() > MOST) {
            counts.clear();
        }
        return counts.merge(key, more, Integer::sum);
    }

    private long now() {
        long now = clock.millis() / MINUTE;
        if (now != minute) {
            minute = now;
            counts.keySet().removeIf(key -> key.minute() < now - 1);
        }
        return now;
    }

    /**
     * @param rule its id and one; 0: people called
     */
    private record Key(long user, long rule, long minute) {}
}
