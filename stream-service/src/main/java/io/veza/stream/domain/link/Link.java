package io.veza.stream.domain.link;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A secret link to a track.
 *
 * @param name for whom it is, as its artist calls it
 * @param bounds until when and how often it opens
 * @param uses how often it was opened
 */
public record Link(
        long id,
        long track,
        String name,
        Bounds bounds,
        int uses,
        @Nullable Instant lastUsedAt,
        Instant createdAt) {

    /**
     * @param expiresAt null: never
     * @param mostUses 0: as often as anybody likes
     */
    public record Bounds(@Nullable Instant expiresAt, int mostUses) {

        public Bounds {
            expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS);
        }

        public void requireAhead(Instant now) {
            if (expiresAt != null && !expiresAt.isAfter(now)) {
                throw DomainException.invalid(
                        LinkError.LINK_EXPIRY_INVALID,
                        "The time until which the link opens has passed",
                        List.of(new FieldViolation("expiresAt", "has passed")));
            }
        }
    }

    public static Link make(long id, long track, String name, Bounds bounds, Instant now) {
        return new Link(
                id, track, name.strip(), bounds, 0, null, now.truncatedTo(ChronoUnit.MICROS));
    }

    /** What it gives out must not outlive it. */
    public Instant atMost(Instant time) {
        Instant end = bounds.expiresAt();
        return end != null && end.isBefore(time) ? end : time;
    }
}
