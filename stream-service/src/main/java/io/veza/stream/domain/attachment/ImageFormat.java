package io.veza.stream.domain.attachment;

import java.util.Optional;
import java.util.stream.Stream;

/** The images that are shown: those every browser shows, and that can be painted anew. */
public enum ImageFormat {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    WEBP("image/webp");

    private final String type;

    ImageFormat(String type) {
        this.type = type;
    }

    public static Optional<ImageFormat> of(String type) {
        return Stream.of(values()).filter(format -> format.type.equals(type)).findFirst();
    }

    public String type() {
        return type;
    }
}
