package io.veza.stream.domain.painting;

/**
 * A size in pixels; the middle of a picture fills it.
 *
 * @param photograph painted as JPEG, and never larger than the picture is, for those who know
 *     nothing else
 */
public record Frame(int width, int height, boolean photograph) {

    private static final String JPEG = ".jpg";

    public Frame(int width, int height) {
        this(width, height, false);
    }

    public static Frame square(int side) {
        return new Frame(side, side);
    }

    public static Frame photograph(int side) {
        return new Frame(side, side, true);
    }

    /** What its file and the end of its address are called. */
    public String name() {
        return photograph ? width + JPEG : Integer.toString(width);
    }

    /** Of what is called so. */
    public static String mediaType(String name) {
        return name.endsWith(JPEG) ? "image/jpeg" : "image/webp";
    }
}
