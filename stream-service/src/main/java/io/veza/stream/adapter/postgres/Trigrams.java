package io.veza.stream.adapter.postgres;

/**
 * The groups of three letters that two words share: a wrong letter costs three of them (PostgreSQL,
 * pg_trgm).
 */
final class Trigrams {

    /**
     * For one transaction. With less, a word of five letters of which two are exchanged is not
     * found any more.
     */
    static final String FORGIVE =
            "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    private Trigrams() {}
}
