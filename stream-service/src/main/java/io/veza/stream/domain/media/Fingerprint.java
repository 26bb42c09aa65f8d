package io.veza.stream.domain.media;

import io.veza.platform.kernel.Sha256;
import java.util.SortedMap;

/**
 * What a file, or a folder of files that are only ever replaced together, comes to.
 *
 * @param sha256 lower-case hex: of a file, of its bytes; of a folder, of the names, sizes and
 *     hashes of its files
 */
public record Fingerprint(int files, long sizeBytes, String sha256) {

    /** One file. */
    public record Part(long sizeBytes, String sha256) {}

    /**
     * @param parts by their names below a folder; a single file has the empty name
     */
    public static Fingerprint of(SortedMap<String, Part> parts) {
        long size = parts.values().stream().mapToLong(Part::sizeBytes).sum();
        Part alone = parts.get("");
        return new Fingerprint(parts.size(), size, alone == null ? hash(parts) : alone.sha256());
    }

    private static String hash(SortedMap<String, Part> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((name, part) ->
                text.append(part.sha256())
                        .append(' ')
                        .append(part.sizeBytes())
                        .append(' ')
                        .append(name)
                        .append('\n'));
        return Sha256.hex(text.toString());
    }
}
