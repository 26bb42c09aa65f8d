package io.veza.stream.domain.playlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of an entry among the others: a key that is compared byte by byte, and between any two
 * of which there is room for another. Fractional indexing: a whole number whose first character
 * says how long it is, then digits of a fraction. Entries added at either end grow it by a digit
 * for each power of 62, entries between two others by one for about five in the same place.
 */
public record Rank(String value) implements Comparable<Rank> {

    /** Longer ones are spread anew. */
    private static final int LONG = 60;

    private static final String FIRST = "a0";

    public Rank {
        Objects.requireNonNull(value, "value");
        if (value.length() < WholePart.lengthIn(value) || value.length() > 2 * LONG) {
            throw new IllegalArgumentException("no rank: " + value);
        }
    }

    /**
     * @param lower null: before all others
     * @param upper null: behind all others
     */
    public static Rank between(@Nullable Rank lower, @Nullable Rank upper) {
        if (lower != null && upper != null) {
            return lower.until(upper);
        }
        if (lower != null) {
            return lower.next();
        }
        return upper != null ? upper.previous() : new Rank(FIRST);
    }

    /** So many in their order, as short as can be. */
    public static List<Rank> spread(int count) {
        List<Rank> ranks = new ArrayList<>();
        Rank last = null;
        for (int i = 0; i < count; i++) {
            last = between(last, null);
            ranks.add(last);
        }
        return ranks;
    }

    /** Between its neighbours there is room, but its key has become long. */
    public boolean isLong() {
        return value.length() > LONG;
    }

    private Rank next() {
        String next = WholePart.after(whole());
        return new Rank(next != null ? next : whole() + Fraction.between(fraction(), null));
    }

    private Rank previous() {
        if (!fraction().isEmpty()) {
            return new Rank(whole());
        }
        String before = WholePart.before(whole());
        return new Rank(before != null ? before : whole() + Fraction.between("", fraction()));
    }

    private Rank until(Rank upper) {
        if (compareTo(upper) >= 0) {
            throw new IllegalArgumentException(value + " is not before " + upper.value);
        }
        if (whole().equals(upper.whole())) {
            return new Rank(whole() + Fraction.between(fraction(), upper.fraction()));
        }
        String next = WholePart.after(whole());
        return next != null && next.compareTo(upper.value) < 0
                ? new Rank(next)
                : new Rank(whole() + Fraction.between(fraction(), null));
    }

    private String whole() {
        return value.substring(0, WholePart.lengthIn(value));
    }

    private String fraction() {
        return value.substring(WholePart.lengthIn(value));
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }
}
