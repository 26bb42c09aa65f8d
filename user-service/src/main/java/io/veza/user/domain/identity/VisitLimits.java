package io.veza.user.domain.identity;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param visit at the provider
 * @param joining for a newcomer to choose a handle
 */
public record VisitLimits(Duration visit, Duration joining) {

    public static final VisitLimits USUAL =
            new VisitLimits(Duration.ofMinutes(10), Duration.ofMinutes(30));
}
