package io.veza.chat.domain.spam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Where a corpus takes place: its time, rooms and people, and what they have said so far. */
final class Stage {

    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final int ROOMS = 12;
    private static final List<String> PLAIN =
            List.of("talk", "talk", "talk", "talk", "ask", "track", "track", "lol", "call", "talk");
    private static final List<String> RARE =
            List.of("site", "code", "shout", "sell", "warn", "money", "crypto", "promo", "greet");
    final Random random;
    final Templates ham;
    final int days;
    private final List<Post> posts = new ArrayList<>();
    private final Map<Long, Integer> histories = new HashMap<>();
    private int people;

    Stage(Random random, Templates ham, int days) {
        this.random = random;
        this.ham = ham;
        this.days = days;
    }

    /** In the order of time. */
    List<Post> ordered() {
        List<Post> ordered = new ArrayList<>();
        posts.stream()
                .sorted(Comparator.comparing(Post::at))
                .forEach(post -> {
                    int before = histories.merge(post.user(), 1, Integer::sum) - 1;
                    ordered.add(
                            new Post(
                                    post.at(),
                                    post.user(),
                                    before,
                                    post.room(),
                                    post.text(),
                                    post.kind(),
                                    post.campaign()));
                });
        return ordered;
    }

    String kind() {
        List<String> kinds = random.nextInt(8) == 0 ? RARE : PLAIN;
        return kinds.get(random.nextInt(kinds.size()));
    }

    void spokeBefore(long user, int times) {
        histories.put(user, times);
    }

    void say(Instant at, long user, long room, String kind, int campaign) {
        post(at, user, room, ham.fill(ham.template(kind), ""), kind, campaign);
    }

    void post(Instant at, long user, long room, String text, String kind, int campaign) {
        posts.add(new Post(at, user, 0, room, text, kind, campaign));
    }

    Instant moment() {
        return BEGIN.plusSeconds(random.nextInt(days * 86_400));
    }

    long room() {
        return 1 + random.nextInt(ROOMS);
    }

    long person(Duration age) {
        return person(age, BEGIN);
    }

    /** Ids tell when an account was made. */
    long person(Duration age, Instant at) {
        people++;
        return Duration.between(EPOCH, at.minus(age)).toMillis() << 22 | people;
    }
}
