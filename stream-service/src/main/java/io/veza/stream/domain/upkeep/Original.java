package io.veza.stream.domain.upkeep;

import java.util.Objects;

/**
 * The file that a track was made of, as it is known.
 *
 * @param sha256 lower-case hex
 */
public record Original(long track, long sizeBytes, String sha256) {

    public Original {
        Objects.requireNonNull(sha256, "sha256");
    }
}
