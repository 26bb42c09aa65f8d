package io.veza.stream.domain.credits;

import java.util.List;
import java.util.Objects;

/**
 * What an artist says about who made a track, and whose it is.
 *
 * @param explicit words that not everybody wants to hear
 * @param language of what is sung, BCP 47; empty: not said
 */
public record Credits(
        List<Credit> people,
        Isrc isrc,
        Licence licence,
        boolean explicit,
        Imprint imprint,
        String language) {

    public static final Credits NONE =
            new Credits(List.of(), Isrc.NONE, Licence.ALL_RIGHTS_RESERVED, false, Imprint.NONE, "");

    public Credits {
        people = List.copyOf(people);
        Objects.requireNonNull(isrc, "isrc");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(imprint, "imprint");
        Objects.requireNonNull(language, "language");
    }
}
