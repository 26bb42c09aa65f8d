package io.veza.stream.domain.credits;

import java.util.Objects;

/**
 * Somebody who had a part in a track.
 *
 * @param other what they did, of {@link CreditRole#OTHER}; else empty
 * @param account theirs here; 0: none
 */
public record Credit(String name, CreditRole role, String other, long account) {

    public Credit {
        Objects.requireNonNull(role, "role");
        name = name.strip();
        other = role == CreditRole.OTHER ? other.strip() : "";
    }
}
