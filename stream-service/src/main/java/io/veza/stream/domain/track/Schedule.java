package io.veza.stream.domain.track;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a track comes out by itself. Until then it is private like any other, so that nothing that
 * decides who sees a track has to know of the time.
 *
 * @param as what it is from then on
 */
public record Schedule(Instant at, Visibility as) {

    public Schedule {
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (!as.openToAll()) {
            throw refused("would leave it private");
        }
    }

    public boolean isDue(Instant now) {
        return !now.isBefore(at);
    }

    static void requireAhead(Instant at, Instant now, Duration furthest) {
        if (!at.isAfter(now)) {
            throw refused("has passed");
        }
        if (at.isAfter(now.plus(furthest))) {
            throw refused("is too far ahead");
        }
    }

    private static DomainException refused(String why) {
        return DomainException.invalid(
                TrackError.PUBLISH_AT_INVALID,
                "The time of publication " + why,
                List.of(new FieldViolation("publishAt", why)));
    }
}
