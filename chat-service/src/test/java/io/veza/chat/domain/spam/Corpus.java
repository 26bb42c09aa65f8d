package io.veza.chat.domain.spam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Days of talk among musicians, and the spam that comes between: made from a seed, the same every
 * time. The two halves share neither a sentence, a host nor a campaign.
 */
final class Corpus {

    private static final List<String> FIRST =
            List.of("ask", "greet", "promo", "track", "site", "talk");

    private final Stage stage;
    private final Random random;

    private Corpus(Stage stage) {
        this.stage = stage;
        this.random = stage.random;
    }

    /** In the order of time. */
    static List<Post> of(long seed, Share share, int days) {
        Random random = new Random(seed);
        Stage stage = new Stage(random, Templates.of("ham", share, random), days);
        Corpus corpus = new Corpus(stage);
        Campaigns campaigns =
                new Campaigns(stage, Templates.of("spam", share, random), new Hoax(random, share));
        corpus.talk();
        corpus.concerts();
        campaigns.run();
        new Suspects(stage).run(campaigns.floods());
        return stage.ordered();
    }

    /** What a newcomer begins with. */
    static String first(Random random) {
        return FIRST.get(random.nextInt(FIRST.size()));
    }

    /** Regulars talk in sessions; newcomers come by, some of them with a link to what they made. */
    private void talk() {
        List<Long> regulars = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            long user = stage.person(Duration.ofDays(5 + random.nextInt(900)));
            stage.spokeBefore(
                    user, random.nextInt(4) == 0 ? random.nextInt(20) : 20 + random.nextInt(600));
            regulars.add(user);
        }
        for (int session = 0; session < stage.days * 16; session++) {
            Instant at = stage.moment();
            long room = stage.room();
            for (int i = 0; i < 30 + random.nextInt(40); i++) {
                at = at.plusSeconds(2 + random.nextInt(50));
                at = turn(at, regulars.get(random.nextInt(regulars.size())), room);
            }
        }
        for (int i = 0; i < stage.days * 40; i++) {
            newcomer(stage.moment());
        }
    }

    /** Most say one thing; some send every half sentence by itself. */
    private Instant turn(Instant begin, long user, long room) {
        Instant at = begin;
        int lines = random.nextInt(9) == 0 ? 3 + random.nextInt(9) : 1;
        for (int line = 0; line < lines; line++) {
            stage.say(at, user, room, stage.kind(), 0);
            at = at.plusSeconds(1 + random.nextInt(4));
        }
        return at;
    }

    private void newcomer(Instant first) {
        long user = stage.person(Duration.ofMinutes(3 + random.nextInt(3_000)), first);
        Instant at = first;
        long room = stage.room();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String kind = i == 0 ? first(random) : stage.kind();
            stage.say(at, user, random.nextInt(6) == 0 ? stage.room() : room, kind, 0);
            at = at.plusSeconds(2 + random.nextInt(random.nextInt(4) == 0 ? 6 : 900));
        }
    }

    /** Many new people greet, shout and sing the same within minutes. */
    private void concerts() {
        for (int concert = 0; concert < stage.days / 2; concert++) {
            Instant begin = stage.moment();
            long room = stage.room();
            String song = stage.ham.template("sing");
            for (int i = 0; i < 120; i++) {
                long user =
                        stage.person(
                                Duration.ofMinutes(
                                        1 + random.nextInt(random.nextBoolean() ? 180 : 28_800)),
                                begin);
                Instant at = begin.plusSeconds(random.nextInt(240));
                stage.say(at, user, room, "greet", 0);
                stage.say(
                        at.plusSeconds(60 + random.nextInt(600)),
                        user,
                        room,
                        random.nextBoolean() ? "shout" : "lol",
                        0);
                if (random.nextInt(3) == 0) {
                    stage.post(
                            at.plusSeconds(700 + random.nextInt(60)),
                            user,
                            room,
                            stage.ham.fill(song, ""),
                            "sing",
                            0);
                }
            }
        }
    }
}
