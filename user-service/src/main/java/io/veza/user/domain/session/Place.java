package io.veza.user.domain.session;

import org.jspecify.annotations.Nullable;

/**
 * Where a network is said to be.
 *
 * @param country ISO 3166-1 alpha-2; empty when nobody knows
 * @param city empty when only the country is known
 * @param point null when the database does not say
 */
public record Place(String country, String city, @Nullable Point point) {

    public static final Place UNKNOWN = new Place("", "");

    public Place(String country, String city) {
        this(country, city, null);
    }

    public boolean isKnown() {
        return !country.isEmpty();
    }
}
