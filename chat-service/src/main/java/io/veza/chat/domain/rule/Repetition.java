package io.veza.chat.domain.rule;

import java.util.HashMap;
import java.util.Map;

/** Letters and words that come again and again, and shouting. */
final class Repetition {

    private Repetition() {}

    static boolean exceeds(String text, int limit) {
        return run(text) > limit || sameWord(text) > limit || shouted(text) > limit;
    }

    private static int run(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = at > 0 && text.charAt(at) == text.charAt(at - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int sameWord(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : Skeleton.of(text).words()) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How many letters, when seven of ten are capitals; otherwise 0. */
    private static int shouted(String text) {
        int capitals = (int) text.codePoints().filter(Character::isUpperCase).count();
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        return capitals * 10 >= letters * 7 ? letters : 0;
    }
}
