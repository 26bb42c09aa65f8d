package io.veza.gateway.subsonic.call;

import java.util.Optional;
import java.util.stream.Stream;

/** What an id stands for; players take it for a word without a meaning. */
public enum Kind {
    TRACK("tr"),
    ALBUM("al"),
    /** A track that is on no album, as the release that it is. */
    SINGLE("si"),
    ARTIST("ar"),
    PLAYLIST("pl");

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    static Optional<Kind> of(String prefix) {
        return Stream.of(values()).filter(kind -> kind.prefix.equals(prefix)).findFirst();
    }
}
