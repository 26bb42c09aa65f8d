package io.veza.stream.domain.sound;

import java.util.Objects;

/**
 * A key that was heard.
 *
 * @param confidence 0 to 1: how much better it fits than the next
 */
public record HeardKey(MusicalKey key, double confidence) {

    public HeardKey {
        Objects.requireNonNull(key, "key");
        confidence = Math.clamp(confidence, 0, 1);
    }
}
