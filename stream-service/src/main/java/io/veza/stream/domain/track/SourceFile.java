package io.veza.stream.domain.track;

import java.util.Objects;

/**
 * The file as it was uploaded.
 *
 * @param name its last path element; shown, never used as a path
 * @param sha256 lower-case hex
 * @param format container and codec, e.g. {@code flac}; empty until probed
 */
public record SourceFile(String name, String sha256, long sizeBytes, String format) {

    private static final int VERSION_LENGTH = 12;

    public SourceFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(format, "format");
    }

    public SourceFile withFormat(String probed) {
        return new SourceFile(name, sha256, sizeBytes, probed);
    }

    /** Short for the file: another one has another. */
    public String version() {
        return sha256.substring(0, VERSION_LENGTH);
    }

    /** The last element of a name that may carry a path, from whatever system it comes. */
    public static String lastElement(String name) {
        String unixed = name.replace('\\', '/');
        return unixed.substring(unixed.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
    }
}
