package io.veza.stream.domain.audience;

import java.time.Instant;

/**
 * That somebody has liked or reposted something.
 *
 * @param id sorts by time
 */
public record Mark(long id, long person, Liked on, Instant at) {}
