package io.veza.chat.domain.spam;

import java.util.List;
import java.util.Random;

/** Hosts and disguises of campaigns; each half has words of its own. */
final class Hoax {

    private static final List<List<String>> WORDS =
            List.of(
                    List.of(
                            "free", "win", "gift", "fast", "coin", "play", "hot", "top", "pay",
                            "pro", "boost", "loot", "spin", "trade", "rich", "drop", "club", "mega",
                            "earn", "love"),
                    List.of(
                            "bonus", "quick", "prize", "crypto", "stream", "lucky", "deal", "cash",
                            "promo", "vip"));
    private static final List<List<String>> BRANDS =
            List.of(
                    List.of(
                            "dlscord",
                            "stearn",
                            "spotlfy",
                            "paypa1",
                            "binnance",
                            "lnstagram",
                            "netfllx",
                            "telegrarn"),
                    List.of("discrod", "steamcomunity", "s0undcloud", "metamasck", "youtubee"));
    private static final List<String> ENDINGS =
            List.of(
                    "com", "net", "xyz", "top", "click", "site", "online", "org", "shop", "io",
                    "ru", "live", "co", "info");
    private static final List<String> SHORT = List.of("bit.ly", "tinyurl.com", "cutt.ly", "rb.gy");

    private final Random random;
    private final List<String> words;
    private final List<String> brands;

    Hoax(Random random, Share share) {
        this.random = random;
        this.words = Templates.part(WORDS.get(share.half()), share);
        this.brands = Templates.part(BRANDS.get(share.half()), share);
    }

    String host() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return pick(SHORT)
                    + "/"
                    + Integer.toString(50_000_000 + random.nextInt(50_000_000), 36);
        }
        String ending = pick(ENDINGS);
        if (kind < 3) {
            return pick(brands) + (random.nextBoolean() ? "-" + word() : "") + "." + ending;
        }
        return word()
                + (random.nextBoolean() ? "-" : "")
                + word()
                + random.nextInt(100)
                + "."
                + ending;
    }

    /** One in so many campaigns writes plainly. */
    Disguise disguise(int plain) {
        return random.nextInt(plain + 1) > 0
                ? Disguise.NONE
                : Disguise.values()[random.nextInt(Disguise.values().length)];
    }

    private String word() {
        return pick(words);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
