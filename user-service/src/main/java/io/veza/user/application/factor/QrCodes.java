package io.veza.user.application.factor;

/** Draws a text so that a telephone can read it. */
@FunctionalInterface
public interface QrCodes {

    Drawn of(String text);

    /**
     * A QR code without its quiet zone.
     *
     * @param path its dark modules as the path of an SVG
     * @param size modules a side, which are the units of the path
     */
    record Drawn(String path, int size) {}
}
