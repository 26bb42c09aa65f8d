package io.veza.chat.domain.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those who came into a room within a minute. */
public record Wave(List<Newcomer> people) {

    /** Accounts of one maker are made within minutes, or are called alike. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private static final int SHAPE = 4;

    public Wave {
        people = List.copyOf(people);
    }

    /**
     * @param handle empty: nobody knows it just now
     */
    public record Newcomer(long user, String handle) {}

    /**
     * Whether it is a raid: many new accounts, or half as many that are alike.
     *
     * @param limit as in {@link RoomSafety#raidJoins}
     */
    public boolean isRaid(int limit, Instant at) {
        List<Newcomer> fresh =
                people.stream().filter(one -> Account.isNew(one.user(), at)).toList();
        return limit > 0
                && (fresh.size() >= limit
                        || (fresh.size() * 2 >= limit && alike(fresh) * 4 >= fresh.size() * 3));
    }

    /** How many there are of the kind there are most of. */
    private static int alike(List<Newcomer> fresh) {
        Map<String, Integer> shapes = new HashMap<>();
        Map<Long, Integer> times = new HashMap<>();
        for (Newcomer one : fresh) {
            if (!one.handle().isEmpty()) {
                shapes.merge(shape(one.handle()), 1, Integer::sum);
            }
            long slot = Account.since(one.user()).toEpochMilli() / TOGETHER.toMillis();
            times.merge(slot, 1, Integer::sum);
        }
        return Math.max(most(shapes), most(times));
    }

    private static int most(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /**
     * How a handle begins, and whether digits follow: "user_4711" and "user_815" are of one shape.
     */
    private static String shape(String handle) {
        String letters = handle.replaceAll("[0-9]+", "#");
        return letters.length() <= SHAPE || letters.indexOf('#') < 0
                ? letters
                : letters.substring(0, SHAPE) + "#";
    }
}
