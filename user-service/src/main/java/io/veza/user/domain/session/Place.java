package io.veza.user.domain.session;

/**
 * Where a network is said to be.
 *
 * @param country ISO 3166-1 alpha-2; empty when nobody knows
 * @param city empty when only the country is known
 */
public record Place(String country, String city) {

    public static final Place UNKNOWN = new Place("", "");

    public boolean isKnown() {
        return !country.isEmpty();
    }
}
