package io.veza.stream.domain.audience;

import io.veza.platform.kernel.DomainException;
import java.time.Instant;

/**
 * How many stars somebody gives.
 *
 * @param id sorts by the time of the first rating
 */
public record Rating(long id, long person, Rated of, int stars, Instant at) {

    private static final int LEAST = 1;
    private static final int MOST = 5;

    public Rating {
        if (stars < LEAST || stars > MOST) {
            throw new DomainException(
                    AudienceError.STARS_OUT_OF_RANGE, "A rating has one to five stars");
        }
    }
}
