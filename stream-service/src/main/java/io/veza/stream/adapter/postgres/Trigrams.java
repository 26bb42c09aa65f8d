package io.veza.stream.adapter.postgres;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The groups of three letters that two words share: a wrong letter costs three of them (PostgreSQL,
 * pg_trgm).
 */
public final class Trigrams {

    /**
     * For one transaction. With less, a word of five letters of which two are exchanged is not
     * found any more.
     */
    public static final String FORGIVE =
            "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    /** What is so much less like the words than the likest is like them by chance. */
    private static final double CHANCE = 0.6;

    private Trigrams() {}

    /**
     * Without what is there by chance: "light" where there is a "night".
     *
     * @param found the likest first
     */
    public static <T> List<T> near(List<T> found, ToDoubleFunction<T> score) {
        double least = found.isEmpty() ? 0 : CHANCE * score.applyAsDouble(found.getFirst());
        return found.stream().filter(one -> score.applyAsDouble(one) >= least).toList();
    }
}
