package io.veza.stream.domain.credits;

/**
 * The small print.
 *
 * @param phonogram what stands behind the sign for the recording
 * @param copyright what stands behind the sign for the work
 */
public record Imprint(String composer, String publisher, String phonogram, String copyright) {

    public static final Imprint NONE = new Imprint("", "", "", "");

    public Imprint {
        composer = composer.strip();
        publisher = publisher.strip();
        phonogram = phonogram.strip();
        copyright = copyright.strip();
    }
}
