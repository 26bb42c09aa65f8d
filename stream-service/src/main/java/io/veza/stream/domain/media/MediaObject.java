package io.veza.stream.domain.media;

import java.time.Instant;

/**
 * What should be in the store: as it was when it was put there.
 *
 * @param readAt when every byte of it was last read, or written
 */
public record MediaObject(String key, Fingerprint print, Instant readAt) {}
