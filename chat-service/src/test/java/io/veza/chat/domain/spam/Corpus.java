package io.veza.chat.domain.spam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Days of talk among musicians, and the spam that comes between: made from a seed, the same every
 * time. The two halves share neither a sentence, a host nor a campaign.
 */
final class Corpus {

    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final int ROOMS = 12;
    private static final List<String> PLAIN =
            List.of("talk", "talk", "talk", "talk", "ask", "track", "track", "lol", "call", "talk");
    private static final List<String> RARE =
            List.of("site", "code", "shout", "sell", "warn", "money", "crypto", "promo", "greet");
    private static final List<String> FIRST =
            List.of("ask", "greet", "promo", "track", "site", "talk");

    private final Random random;
    private final Templates ham;
    private final Templates spam;
    private final Hoax hoax;
    private final List<Post> posts = new ArrayList<>();
    private final Map<Long, Integer> histories = new HashMap<>();
    private final int days;
    private int people;
    private int campaigns;

    private Corpus(long seed, int half, int days) {
        this.random = new Random(seed);
        this.ham = Templates.of("ham.txt", half, random);
        this.spam = Templates.of("spam.txt", half, random);
        this.hoax = new Hoax(random, half);
        this.days = days;
    }

    /** In the order of time. */
    static List<Post> of(long seed, int half, int days) {
        Corpus corpus = new Corpus(seed, half, days);
        corpus.talk();
        corpus.concerts();
        corpus.spam();
        return corpus.ordered();
    }

    private List<Post> ordered() {
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

    /** Regulars talk in sessions; newcomers come by, some of them with a link to what they made. */
    private void talk() {
        List<Long> regulars = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            long user = person(Duration.ofDays(5 + random.nextInt(900)));
            histories.put(
                    user, random.nextInt(4) == 0 ? random.nextInt(20) : 20 + random.nextInt(600));
            regulars.add(user);
        }
        for (int session = 0; session < days * 16; session++) {
            Instant at = moment();
            long room = room();
            for (int i = 0; i < 30 + random.nextInt(40); i++) {
                at = at.plusSeconds(2 + random.nextInt(50));
                at = turn(at, regulars.get(random.nextInt(regulars.size())), room);
            }
        }
        for (int i = 0; i < days * 40; i++) {
            newcomer(moment());
        }
    }

    /** Most say one thing; some send every half sentence by itself. */
    private Instant turn(Instant begin, long user, long room) {
        Instant at = begin;
        int lines = random.nextInt(9) == 0 ? 3 + random.nextInt(9) : 1;
        for (int line = 0; line < lines; line++) {
            say(at, user, room, kind(), 0);
            at = at.plusSeconds(1 + random.nextInt(4));
        }
        return at;
    }

    private String kind() {
        List<String> kinds = random.nextInt(8) == 0 ? RARE : PLAIN;
        return kinds.get(random.nextInt(kinds.size()));
    }

    private void newcomer(Instant first) {
        long user = person(Duration.ofMinutes(3 + random.nextInt(3_000)), first);
        Instant at = first;
        long room = room();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String kind = i == 0 ? FIRST.get(random.nextInt(FIRST.size())) : kind();
            say(at, user, random.nextInt(6) == 0 ? room() : room, kind, 0);
            at = at.plusSeconds(2 + random.nextInt(random.nextInt(4) == 0 ? 6 : 900));
        }
    }

    /** Many new people greet, shout and sing the same within minutes. */
    private void concerts() {
        for (int concert = 0; concert < days / 2; concert++) {
            Instant begin = moment();
            long room = room();
            String song = ham.template("sing");
            for (int i = 0; i < 120; i++) {
                long user =
                        person(
                                Duration.ofMinutes(
                                        1 + random.nextInt(random.nextBoolean() ? 180 : 28_800)),
                                begin);
                Instant at = begin.plusSeconds(random.nextInt(240));
                say(at, user, room, "greet", 0);
                say(
                        at.plusSeconds(60 + random.nextInt(600)),
                        user,
                        room,
                        random.nextBoolean() ? "shout" : "lol",
                        0);
                if (random.nextInt(3) == 0) {
                    post(
                            at.plusSeconds(700 + random.nextInt(60)),
                            user,
                            room,
                            ham.fill(song, ""),
                            "sing",
                            0);
                }
            }
        }
    }

    private void spam() {
        for (int day = 0; day < days; day++) {
            for (String kind : spam.kinds()) {
                for (int i = 0; i < 2; i++) {
                    campaigns++;
                    switch (kind) {
                        case "paraphrase" ->
                                many(kind, 6 + random.nextInt(12), Duration.ofHours(3));
                        case "flood" -> flood();
                        case "drip" -> drip();
                        default -> few(kind);
                    }
                }
            }
        }
    }

    /** One or two accounts, some of them stolen, go through the rooms. */
    private void few(String kind) {
        boolean stolen = kind.equals("phish") && random.nextInt(5) == 0;
        String host = hoax.host();
        String template = spam.template(kind);
        Disguise disguise = hoax.disguise(2);
        Instant begin = moment();
        for (int account = 0; account < 1 + random.nextInt(2); account++) {
            long user =
                    person(
                            stolen
                                    ? Duration.ofDays(60 + random.nextInt(600))
                                    : Duration.ofMinutes(2 + random.nextInt(3_000)),
                            begin);
            if (stolen) {
                histories.put(user, 10 + random.nextInt(200));
            }
            Instant at = begin;
            for (int i = 0; i < 3 + random.nextInt(10); i++) {
                at = at.plusSeconds(5 + random.nextInt(200));
                post(
                        at,
                        user,
                        room(),
                        disguise.of(spam.fill(template, host), random),
                        kind,
                        campaigns);
            }
        }
    }

    /** Many accounts say it once or twice, each in other words. */
    private void many(String kind, int accounts, Duration within) {
        String host = hoax.host();
        String template = spam.template(kind);
        Disguise disguise = hoax.disguise(1);
        Instant begin = moment();
        for (int i = 0; i < accounts; i++) {
            long user = person(Duration.ofMinutes(1 + random.nextInt(6_000)), begin);
            for (int j = 0; j < 1 + random.nextInt(2); j++) {
                Instant at = begin.plusSeconds(random.nextInt((int) within.toSeconds()));
                post(
                        at,
                        user,
                        room(),
                        disguise.of(spam.fill(template, host), random),
                        kind,
                        campaigns);
            }
        }
    }

    private void flood() {
        String template = spam.template("flood");
        Instant begin = moment();
        long room = room();
        for (int i = 0; i < 20 + random.nextInt(20); i++) {
            long user = person(Duration.ofMinutes(1 + random.nextInt(90)), begin);
            Instant at = begin.plusSeconds(random.nextInt(180));
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                post(
                        at.plusSeconds(3L * j),
                        user,
                        room,
                        spam.fill(template, ""),
                        "flood",
                        campaigns);
            }
        }
    }

    /**
     * Somebody who talked like others for days, and then now and then has something to recommend.
     */
    private void drip() {
        Instant begin = moment();
        long user = person(Duration.ofDays(6 + random.nextInt(40)), begin);
        String host = hoax.host();
        String template = spam.template("drip");
        Instant at = begin;
        for (int i = 0; i < 6 + random.nextInt(14); i++) {
            at = at.plus(Duration.ofMinutes(5 + random.nextInt(200)));
            say(at, user, room(), "talk", 0);
        }
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            at = at.plus(Duration.ofHours(3 + random.nextInt(14)));
            post(at, user, room(), spam.fill(template, host), "drip", campaigns);
        }
    }

    private void say(Instant at, long user, long room, String kind, int campaign) {
        post(at, user, room, ham.fill(ham.template(kind), ""), kind, campaign);
    }

    private void post(Instant at, long user, long room, String text, String kind, int campaign) {
        posts.add(new Post(at, user, 0, room, text, kind, campaign));
    }

    private Instant moment() {
        return BEGIN.plusSeconds(random.nextInt(days * 86_400));
    }

    private long room() {
        return 1 + random.nextInt(ROOMS);
    }

    private long person(Duration age) {
        return person(age, BEGIN);
    }

    /** Ids tell when an account was made. */
    private long person(Duration age, Instant at) {
        people++;
        return Duration.between(EPOCH, at.minus(age)).toMillis() << 22 | people;
    }
}
