package io.veza.chat.domain.spam;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was written lately, within bounds: by each person, and by strangers to the house together.
 * Not for several threads at a time.
 */
final class Recollection {

    private static final int PEOPLE = 6_000;
    private static final int EACH = 20;
    private static final int SIMILAR = 16;
    private static final int CROWD = 48;
    private static final int KEYS = 40_000;
    private static final long NEARBY = 120_000;
    private static final long CAMPAIGN = 7 * 24 * 3_600_000L;
    private static final Deque<Trace> NONE = new ArrayDeque<>(0);

    private final Map<Long, Deque<Trace>> byPerson = latest(PEOPLE);
    private final Map<Long, Deque<Trace>> byBand = latest(KEYS);
    private final Map<String, Deque<Trace>> byHost = latest(KEYS);
    private final Map<Long, Deque<Trace>> byRoom = latest(PEOPLE);

    Company company(Trace of) {
        return new Company(of, own(of), alike(of), hosts(of), crowd(of));
    }

    private Collection<Trace> own(Trace of) {
        List<Trace> own = new ArrayList<>();
        for (Trace other : byPerson.getOrDefault(of.user, NONE)) {
            if (!other.isSame(of) && other.since(of) < CAMPAIGN) {
                own.add(other);
            }
        }
        return own;
    }

    private Collection<Trace> alike(Trace of) {
        Set<Trace> alike = new LinkedHashSet<>();
        if (of.signature.isWorth()) {
            for (int band = 0; band < Signature.BANDS; band++) {
                for (Trace other : byBand.getOrDefault(of.signature.band(band), NONE)) {
                    if (other.user != of.user
                            && other.since(of) < CAMPAIGN
                            && of.signature.isLike(other.signature)) {
                        alike.add(other);
                    }
                }
            }
        }
        return alike;
    }

    private Collection<Trace> hosts(Trace of) {
        Set<Trace> same = new LinkedHashSet<>();
        for (String host : of.hosts) {
            for (Trace other : byHost.getOrDefault(host, NONE)) {
                if (other.user != of.user && other.since(of) < CAMPAIGN) {
                    same.add(other);
                }
            }
        }
        return same;
    }

    private Collection<Trace> crowd(Trace of) {
        List<Trace> crowd = new ArrayList<>();
        for (Trace other : byRoom.getOrDefault(of.place.room(), NONE)) {
            if (other.user != of.user && other.since(of) < NEARBY) {
                crowd.add(other);
            }
        }
        return crowd;
    }

    void remember(Trace now) {
        push(byPerson, now.user, now, EACH);
        now.hosts.forEach(host -> push(byHost, host, now, SIMILAR));
        if (!now.impression.stranger()) {
            return;
        }
        push(byRoom, now.place.room(), now, CROWD);
        if (now.signature.isWorth()) {
            for (int band = 0; band < Signature.BANDS; band++) {
                push(byBand, now.signature.band(band), now, SIMILAR);
            }
        }
    }

    private static <K> void push(Map<K, Deque<Trace>> traces, K key, Trace trace, int most) {
        Deque<Trace> known = traces.computeIfAbsent(key, _ -> new ArrayDeque<>(2));
        known.addLast(trace);
        if (known.size() > most) {
            known.removeFirst();
        }
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
