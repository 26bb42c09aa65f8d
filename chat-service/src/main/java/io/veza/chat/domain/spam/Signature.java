package io.veza.chat.domain.spam;

import java.util.Arrays;
import java.util.List;

/**
 * What a text is compared by: the smallest of many hashes of its words and pairs of words
 * (MinHash). The share that two texts have in common is the share of equal hashes.
 */
record Signature(int[] least) {

    static final int HASHES = 16;
    private static final int BAND = 2;
    static final int BANDS = HASHES / BAND;

    /** Shorter texts are alike by chance. */
    private static final int FEWEST_WORDS = 5;

    private static final double ALIKE = 0.4;

    static Signature of(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return NONE;
        }
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        int before = 0;
        for (String word : words) {
            int hash = word.hashCode() * 0x9E3779B9;
            fold(least, hash);
            fold(least, hash * 31 + before);
            before = hash;
        }
        return new Signature(least);
    }

    /** Of too little to be compared. */
    static final Signature NONE = new Signature(new int[0]);

    /** Enough to be compared. */
    boolean isWorth() {
        return least.length > 0;
    }

    boolean isLike(Signature other) {
        return isWorth() && other.isWorth() && likeness(other) >= ALIKE;
    }

    private static void fold(int[] least, int shingle) {
        int hash = shingle;
        for (int i = 0; i < HASHES; i++) {
            hash = mix(hash + 0x7F4A7C15);
            least[i] = Math.min(least[i], hash);
        }
    }

    private static int mix(int value) {
        int mixed = (value ^ (value >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /** 0 to 1. */
    double likeness(Signature other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** Texts that are alike share one of these. */
    long band(int number) {
        long first = least[number * BAND];
        return (first << 32 | (least[number * BAND + 1] & 0xFFFFFFFFL)) * 31 + number;
    }
}
