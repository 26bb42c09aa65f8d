package io.veza.gateway.embed;

/**
 * How large the player is on another site, in pixels.
 *
 * @param width as wide as it may be; its page makes do with less
 */
record Frame(int width, int height) {

    private static final Frame TRACK = new Frame(640, 152);
    private static final Frame LIST = new Frame(640, 420);

    static Frame of(Address.Kind kind) {
        return kind == Address.Kind.TRACK ? TRACK : LIST;
    }

    Frame within(int maxWidth, int maxHeight) {
        return new Frame(Math.min(width, maxWidth), Math.min(height, maxHeight));
    }
}
