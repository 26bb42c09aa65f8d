package io.veza.chat.domain.spam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was written lately, within bounds: by each person, and by strangers to the house together.
 * Not for several threads at a time.
 */
final class Recollection {

    private static final int PEOPLE = 20_000;
    private static final int EACH = 24;
    private static final int SIMILAR = 24;
    private static final int KEYS = 60_000;
    private static final double ALIKE = 0.4;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AWHILE = Duration.ofMinutes(30);
    private static final Duration CAMPAIGN = Duration.ofHours(36);

    private final Map<Long, Deque<Trace>> byPerson = latest(PEOPLE);
    private final Map<Long, Deque<Trace>> byBand = latest(KEYS);
    private final Map<String, Map<Long, Instant>> byHost = latest(KEYS);

    /** Something somebody wrote. */
    record Trace(long user, long room, Instant at, Signature signature, boolean substantial) {}

    void recall(Glance glance, Trace now) {
        Deque<Trace> own = byPerson.getOrDefault(now.user(), new ArrayDeque<>(0));
        int rate = 0;
        int elsewhere = 0;
        int here = 0;
        Set<Long> rooms = new HashSet<>();
        rooms.add(now.room());
        for (Trace before : own) {
            Duration since = Duration.between(before.at(), now.at());
            rate += since.compareTo(MINUTE) < 0 ? 1 : 0;
            if (since.compareTo(AWHILE) < 0) {
                rooms.add(before.room());
            }
            if (now.substantial() && isAlike(before, now)) {
                elsewhere += before.room() == now.room() ? 0 : 1;
                here += before.room() == now.room() ? 1 : 0;
            }
        }
        glance.set(Trait.RATE, Math.min(rate, 20) / 20.0);
        glance.set(Trait.ROOMS, Math.min(rooms.size() - 1, 5) / 5.0);
        glance.set(Trait.SAME_ELSEWHERE, Math.min(elsewhere, 3) / 3.0);
        glance.set(Trait.SAME_HERE, Math.min(here, 4) / 4.0);
        campaign(glance, now);
        glance.set(Trait.CAMPAIGN_HOST, Math.min(hosts(glance, now), 3) / 3.0);
    }

    /** How many other strangers write the like, and in how many rooms. */
    private void campaign(Glance glance, Trace now) {
        if (!now.substantial()) {
            return;
        }
        Set<Long> people = new HashSet<>();
        Set<Long> rooms = new HashSet<>();
        for (int band = 0; band < Signature.BANDS; band++) {
            for (Trace other : byBand.getOrDefault(now.signature().band(band), NOBODY)) {
                if (other.user() != now.user()
                        && isAlike(other, now)
                        && isRecent(other.at(), now)) {
                    people.add(other.user());
                    rooms.add(other.room());
                }
            }
        }
        glance.set(Trait.CAMPAIGN, Math.min(people.size(), 4) / 4.0);
        glance.set(Trait.CAMPAIGN_ROOMS, Math.min(Math.max(0, rooms.size() - 1), 3) / 3.0);
    }

    private static final Deque<Trace> NOBODY = new ArrayDeque<>(0);

    private int hosts(Glance glance, Trace now) {
        int most = 0;
        for (String host : glance.strangeHosts()) {
            Map<Long, Instant> people = byHost.getOrDefault(host, Map.of());
            int others = 0;
            for (Map.Entry<Long, Instant> one : people.entrySet()) {
                others += one.getKey() != now.user() && isRecent(one.getValue(), now) ? 1 : 0;
            }
            most = Math.max(most, others);
        }
        return most;
    }

    void remember(Glance glance, Trace now, boolean stranger) {
        Deque<Trace> own = byPerson.computeIfAbsent(now.user(), _ -> new ArrayDeque<>());
        push(own, now, EACH);
        if (stranger) {
            learn(now, glance.strangeHosts());
        }
    }

    /** What a stranger wrote, here or told by another process. */
    void learn(Trace trace, List<String> hosts) {
        if (trace.substantial()) {
            for (int band = 0; band < Signature.BANDS; band++) {
                push(
                        byBand.computeIfAbsent(
                                trace.signature().band(band), _ -> new ArrayDeque<>(2)),
                        trace,
                        SIMILAR);
            }
        }
        for (String host : hosts) {
            Map<Long, Instant> people = byHost.computeIfAbsent(host, _ -> new HashMap<>());
            if (people.size() < SIMILAR) {
                people.put(trace.user(), trace.at());
            }
        }
    }

    private static void push(Deque<Trace> traces, Trace trace, int most) {
        traces.addLast(trace);
        if (traces.size() > most) {
            traces.removeFirst();
        }
    }

    private static boolean isAlike(Trace one, Trace other) {
        return one.substantial() && one.signature().likeness(other.signature()) >= ALIKE;
    }

    private static boolean isRecent(Instant then, Trace now) {
        return Duration.between(then, now.at()).compareTo(CAMPAIGN) < 0;
    }

    /** Forgets what was not needed for the longest time. */
    private static <K, V> Map<K, V> latest(int most) {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
