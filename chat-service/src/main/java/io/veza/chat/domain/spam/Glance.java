package io.veza.chat.domain.spam;

import io.veza.chat.domain.rule.Calls;
import io.veza.chat.domain.rule.Links;
import io.veza.chat.domain.rule.Utterance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text shows by itself. */
final class Glance {

    private static final int MOST_HOSTS = 8;

    /** Longer texts are judged by their beginning. */
    private static final int MOST_WORDS = 120;

    /** Words that begin alike mean the like: "follow", "followers". */
    private static final int STEM = 5;

    private static final Set<String> EVERYBODY =
            Set.of("@everyone", "@here", "@all", "@room", "@online", "@channel");

    private static final Pattern MONEY =
            Pattern.compile(
                    "[$€£₿]\\s?\\d|\\d\\s?(?:[$€£]|usdt?|eur|btc|eth|k/)|\\d\\s?%",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTACT =
            Pattern.compile(
                    "\\+\\d[\\d ().-]{7,}|\\bt\\.me/|\\b(?:whats?app|telegram|signal|snap|wickr)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Names of files and takes have more without meaning anything by it. */
    private static final double MANY_DIGITS = 0.25;

    private static final int TRAITS = Trait.values().length;
    private static final int MOST_PARTS = 6;
    private static final Pattern HOST_PARTS = Pattern.compile("[.\\-/]");

    private final float[] traits = new float[TRAITS];
    private final List<String> words;
    private final List<String> strange;
    private final Signature signature;

    Glance(Utterance said) {
        List<String> all = said.skeleton().words();
        this.words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        this.strange =
                said.links().stream()
                        .map(Hosts::key)
                        .distinct()
                        .filter(Hosts::isStrange)
                        .limit(MOST_HOSTS)
                        .toList();
        this.signature = Signature.of(words);
        links(said);
        letters(Letters.of(said.text()), said.text());
        set(Trait.BIAS, 1);
    }

    double get(int trait) {
        return traits[trait];
    }

    double get(Trait trait) {
        return traits[trait.ordinal()];
    }

    void set(Trait trait, double value) {
        traits[trait.ordinal()] = (float) value;
    }

    float[] traits() {
        return traits;
    }

    Signature signature() {
        return signature;
    }

    /** Hosts that nobody knows. */
    List<String> strangeHosts() {
        return strange;
    }

    /**
     * What the words are known by: each, each pair, how each begins, and parts of strange hosts.
     */
    int[] slots() {
        int[] slots = new int[words.size() * 3 + strange.size() * MOST_PARTS];
        int count = 0;
        int before = 0;
        for (String word : words) {
            int hash = word.hashCode();
            slots[count++] = FirstLook.slot(hash);
            slots[count++] = FirstLook.slot(hash * 31 + before);
            if (word.length() > STEM) {
                slots[count++] = FirstLook.slot(word.substring(0, STEM).hashCode() ^ STEM);
            }
            before = hash;
        }
        for (String host : strange) {
            for (String part : HOST_PARTS.split(host, MOST_PARTS)) {
                slots[count++] = FirstLook.slot(part.hashCode() * 17 + MOST_PARTS);
            }
        }
        return Arrays.copyOf(slots, count);
    }

    private void links(Utterance said) {
        List<String> links = said.links();
        set(Trait.LINKS, Math.min(links.size(), 3) / 3.0);
        set(Trait.STRANGE_LINKS, Math.min(strange.size(), 2) / 2.0);
        set(Trait.SHORTENED, any(strange.stream().anyMatch(Hosts::isShort)));
        set(Trait.ODD_HOST, any(strange.stream().map(Links::host).anyMatch(Hosts::isOdd)));
        set(Trait.LOOKALIKE, any(strange.stream().map(Links::host).anyMatch(Hosts::isLookalike)));
        set(Trait.INVITATION, any(links.stream().anyMatch(Links::isInvitation)));
        set(Trait.MASKED, any(said.text().contains("](http")));
    }

    private void letters(Letters seen, String text) {
        double letters = Math.max(1, seen.letters);
        double counted = Math.max(1, seen.words);
        set(Trait.CALLS, Math.min(Calls.in(text), 8) / 8.0);
        set(Trait.EVERYBODY, any(callsEverybody(text)));
        set(Trait.HIDDEN, Math.min(seen.hidden, 4) / 4.0);
        set(Trait.MIXED, Math.min(seen.mixed, 3) / 3.0);
        set(Trait.LEET, Math.min(seen.leet, 3) / 3.0);
        set(Trait.STYLED, Math.min(seen.styled, 6) / 6.0);
        set(Trait.SPELLED, seen.single < 3 ? 0 : seen.single / counted);
        set(Trait.CAPITALS, seen.letters < 10 ? 0 : seen.capitals / letters);
        set(Trait.EXCLAIMED, Math.min(seen.exclaimed, 5) / 5.0);
        set(Trait.MONEY, any(MONEY.matcher(text).find()));
        set(Trait.PICTURES, Math.min(seen.pictures, 5) / 5.0);
        set(Trait.DIGITS, Math.min(MANY_DIGITS, seen.digits / (seen.digits + letters)));
        set(Trait.CONTACT, any(CONTACT.matcher(text).find()));
        set(Trait.LENGTH, Math.min(1, Math.log1p(text.length()) / 7));
        set(Trait.GIBBERISH, Math.min(1, 2 * seen.gibberish / counted));
        set(Trait.REPEATED, repeated());
    }

    private static boolean callsEverybody(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.indexOf('@') >= 0 && EVERYBODY.stream().anyMatch(small::contains);
    }

    private double repeated() {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return words.size() < 4 ? 0 : (double) most / words.size();
    }

    private static double any(boolean seen) {
        return seen ? 1 : 0;
    }
}
