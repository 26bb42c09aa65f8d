package io.veza.stream.domain.picture;

/** In pixels, the right way up. */
public record PictureSize(int width, int height) {

    /** Smaller ones count readers, or separate lines. */
    private static final int SMALLEST = 24;

    private static final int LONGEST = 8;

    /** Whether there is anything to see in it. */
    public boolean isWorthShowing() {
        int shorter = Math.min(width, height);
        int longer = Math.max(width, height);
        return shorter >= SMALLEST && longer <= (long) shorter * LONGEST;
    }
}
