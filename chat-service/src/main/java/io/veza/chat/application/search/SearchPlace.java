package io.veza.chat.application.search;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a search has come to. History is searched in stretches, newest first, each ranked by
 * itself: first windows of so many messages, read through; once a window has little, all the rest
 * at once by the index, where little cannot become much.
 *
 * @param upper newest moment of the stretch, inclusive
 * @param rest whether the stretch is all the rest
 * @param after the last hit of the stretch; null at its beginning
 */
public record SearchPlace(Instant upper, boolean rest, @Nullable Rank after) {

    /**
     * Place of a hit within its stretch.
     *
     * @param score seconds since 1970, with what a better match is worth added
     */
    public record Rank(double score, long id) {}

    static SearchPlace beginning(Instant upper) {
        return new SearchPlace(upper.truncatedTo(ChronoUnit.MICROS), false, null);
    }

    SearchPlace after(Match match) {
        return new SearchPlace(upper, rest, match.rank());
    }

    static SearchPlace parse(String cursor) {
        String[] parts = cursor.split("_", -1);
        try {
            Instant upper = Instant.EPOCH.plus(Long.parseLong(parts[1], 36), ChronoUnit.MICROS);
            double score = Double.longBitsToDouble(Long.parseUnsignedLong(parts[2], 36));
            Rank after = new Rank(score, Long.parseLong(parts[3], 36));
            return new SearchPlace(upper, parts[0].equals("r"), after);
        } catch (RuntimeException _) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "cursor must be the nextCursor of a page before");
        }
    }

    String cursor(Rank last) {
        return String.join(
                "_",
                rest ? "r" : "w",
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, upper), 36),
                Long.toUnsignedString(Double.doubleToLongBits(last.score()), 36),
                Long.toString(last.id(), 36));
    }
}
