package io.veza.chat.domain.spam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The spam of a corpus: each campaign has sentences and a host of its own. */
final class Campaigns {

    private final Stage stage;
    private final Random random;
    private final Templates spam;
    private final Hoax hoax;
    private final List<Flood> floods = new ArrayList<>();
    private int campaigns;

    /** When and where one began. */
    record Flood(Instant at, long room) {}

    Campaigns(Stage stage, Templates spam, Hoax hoax) {
        this.stage = stage;
        this.random = stage.random;
        this.spam = spam;
        this.hoax = hoax;
    }

    List<Flood> floods() {
        return floods;
    }

    void run() {
        for (int day = 0; day < stage.days; day++) {
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
        Instant begin = stage.moment();
        for (int account = 0; account < 1 + random.nextInt(2); account++) {
            long user =
                    stage.person(
                            stolen
                                    ? Duration.ofDays(60 + random.nextInt(600))
                                    : Duration.ofMinutes(2 + random.nextInt(3_000)),
                            begin);
            if (stolen) {
                stage.spokeBefore(user, 10 + random.nextInt(200));
            }
            Instant at = begin;
            for (int i = 0; i < 3 + random.nextInt(10); i++) {
                at = at.plusSeconds(5 + random.nextInt(200));
                stage.post(
                        at,
                        user,
                        stage.room(),
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
        Instant begin = stage.moment();
        for (int i = 0; i < accounts; i++) {
            long user = stage.person(Duration.ofMinutes(1 + random.nextInt(6_000)), begin);
            for (int j = 0; j < 1 + random.nextInt(2); j++) {
                Instant at = begin.plusSeconds(random.nextInt((int) within.toSeconds()));
                stage.post(
                        at,
                        user,
                        stage.room(),
                        disguise.of(spam.fill(template, host), random),
                        kind,
                        campaigns);
            }
        }
    }

    private void flood() {
        String template = spam.template("flood");
        Instant begin = stage.moment();
        long room = stage.room();
        floods.add(new Flood(begin, room));
        for (int i = 0; i < 20 + random.nextInt(20); i++) {
            long user = stage.person(Duration.ofMinutes(1 + random.nextInt(90)), begin);
            Instant at = begin.plusSeconds(random.nextInt(180));
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                stage.post(
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
        Instant begin = stage.moment();
        long user = stage.person(Duration.ofDays(6 + random.nextInt(40)), begin);
        String host = hoax.host();
        String template = spam.template("drip");
        Instant at = begin;
        for (int i = 0; i < 6 + random.nextInt(14); i++) {
            at = at.plus(Duration.ofMinutes(5 + random.nextInt(200)));
            stage.say(at, user, stage.room(), "talk", 0);
        }
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            at = at.plus(Duration.ofHours(3 + random.nextInt(14)));
            stage.post(at, user, stage.room(), spam.fill(template, host), "drip", campaigns);
        }
    }
}
