package io.veza.chat.domain.search;

import io.veza.chat.domain.message.Calls;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The pieces by which the index finds a text: three characters in a row, punctuation included; two
 * where either is of a script that writes words with one or two characters; a picture by itself;
 * and words too short for any of these. Hashed, so a hit must be compared with the text itself.
 */
public final class Grams {

    private static final int MENTION = 3;
    private static final int AUTHOR = 5;
    private static final int FEATURE = 7;
    private static final int SHORT_WORD = 11;
    private static final int PART = 13;

    private final Set<Integer> all = new HashSet<>();

    /** What any text that contains this one has too. */
    public Grams part(String folded) {
        for (String word : folded.split(" ")) {
            pieces(word.codePoints().toArray());
        }
        return this;
    }

    /** What a whole text has. */
    public Grams text(String folded) {
        part(folded);
        for (String word : folded.split(" ")) {
            if (isShort(word)) {
                word(word);
            }
        }
        Calls.in(folded).forEach(this::mention);
        return this;
    }

    /** A word of one or two characters, by itself. */
    public Grams word(String word) {
        all.add(hash(SHORT_WORD, word.codePoints().toArray()));
        return this;
    }

    public Grams mention(String handle) {
        all.add(hash(MENTION, handle.codePoints().toArray()));
        return this;
    }

    public Grams author(long user) {
        all.add(hash(AUTHOR, (int) (user >>> 32), (int) user));
        return this;
    }

    public Grams feature(Feature feature) {
        all.add(hash(FEATURE, feature.bit()));
        return this;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Integer[] hashes() {
        return all.toArray(Integer[]::new);
    }

    static boolean isShort(String word) {
        return !word.isEmpty() && word.codePointCount(0, word.length()) <= 2;
    }

    private void pieces(int[] word) {
        for (int i = 0; i < word.length; i++) {
            if (Character.getType(word[i]) == Character.OTHER_SYMBOL) {
                all.add(hash(PART, word[i]));
            }
            if (i > 0 && (isDense(word[i - 1]) || isDense(word[i]))) {
                all.add(hash(PART, word[i - 1], word[i]));
            }
            if (i > 1 && !isDense(word[i - 2]) && !isDense(word[i - 1]) && !isDense(word[i])) {
                all.add(hash(PART, word[i - 2], word[i - 1], word[i]));
            }
        }
    }

    /** A character that says about as much as a syllable or a word. */
    private static boolean isDense(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static int hash(int kind, int... codePoints) {
        int mixed = 31 * Arrays.hashCode(codePoints) + kind;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
