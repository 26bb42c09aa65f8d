package io.veza.chat.domain.spam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Talk that has to do with other talk as spam has with spam. */
final class Suspects {

    private final Stage stage;
    private final Random random;

    Suspects(Stage stage) {
        this.stage = stage;
        this.random = stage.random;
    }

    void run(List<Campaigns.Flood> floods) {
        for (int i = 0; i < stage.days * 3; i++) {
            ownPage();
            announcement();
        }
        for (int day = 0; day < stage.days; day++) {
            sharedPage();
        }
        floods.forEach(this::bystanders);
    }

    /** Somebody who talks like others, and keeps naming the page of their band. */
    private void ownPage() {
        Instant at = stage.moment();
        boolean fresh = random.nextInt(3) == 0;
        long user =
                stage.person(
                        Duration.ofHours(
                                fresh ? 2 + random.nextInt(140) : 150 + random.nextInt(20_000)),
                        at);
        stage.spokeBefore(user, fresh ? random.nextInt(4) : 10 + random.nextInt(500));
        String site = stage.ham.site();
        long home = stage.room();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            for (int line = 0; line < 1 + random.nextInt(4); line++) {
                stage.say(at, user, home, stage.kind(), 0);
                at = at.plusSeconds(20 + random.nextInt(400));
            }
            name(at, user, random.nextInt(3) == 0 ? stage.room() : home, site, "own page");
            at = at.plus(Duration.ofMinutes(20 + random.nextInt(1_200)));
        }
    }

    /** A page that several people, new and old, find worth telling of within hours. */
    private void sharedPage() {
        Instant begin = stage.moment();
        String site = stage.ham.site();
        long home = stage.room();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            boolean fresh = random.nextBoolean();
            long user =
                    stage.person(Duration.ofHours(1 + random.nextInt(fresh ? 120 : 15_000)), begin);
            stage.spokeBefore(user, fresh ? random.nextInt(5) : 10 + random.nextInt(300));
            name(
                    begin.plusSeconds(random.nextInt(7_200)),
                    user,
                    random.nextInt(3) == 0 ? stage.room() : home,
                    site,
                    "shared page");
        }
    }

    /** The same in several rooms, by somebody who belongs to them. */
    private void announcement() {
        Instant at = stage.moment();
        long user = stage.person(Duration.ofHours(24 + random.nextInt(10_000)), at);
        stage.spokeBefore(user, 5 + random.nextInt(300));
        String kind = List.of("promo", "site", "track", "sell").get(random.nextInt(4));
        String text = stage.ham.fill(stage.ham.template(kind), "");
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            stage.post(at, user, stage.room(), text, "announcement", 0);
            at = at.plusSeconds(10 + random.nextInt(200));
        }
    }

    /** Who happens to be there while a room is flooded. */
    private void bystanders(Campaigns.Flood flood) {
        for (int i = 0; i < 8; i++) {
            boolean fresh = i < 4;
            long user =
                    stage.person(
                            Duration.ofMinutes(2 + random.nextInt(fresh ? 2_000 : 500_000)),
                            flood.at());
            stage.spokeBefore(user, fresh ? random.nextInt(3) : 5 + random.nextInt(300));
            String kind = fresh ? Corpus.first(random) : stage.kind();
            stage.post(
                    flood.at().plusSeconds(random.nextInt(240)),
                    user,
                    flood.room(),
                    stage.ham.fill(stage.ham.template(kind), ""),
                    "bystander",
                    0);
        }
    }

    private void name(Instant at, long user, long room, String site, String kind) {
        String text = stage.ham.template("site").replace("%site%", site);
        stage.post(at, user, room, stage.ham.fill(text, ""), kind, 0);
    }
}
