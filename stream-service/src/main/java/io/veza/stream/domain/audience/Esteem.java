package io.veza.stream.domain.audience;

/**
 * What is thought of something.
 *
 * @param stars of whoever asks; 0: none
 * @param raters how many the average is of
 */
public record Esteem(int stars, int raters, double average) {

    public static final Esteem NONE = new Esteem(0, 0, 0);

    /** An average of a few would tell what each of them gave. */
    public boolean isTold(int from) {
        return raters >= from;
    }
}
