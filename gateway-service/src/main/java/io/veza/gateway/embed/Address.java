package io.veza.gateway.embed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of something that can be shared.
 *
 * @param id of a person the handle
 */
record Address(Kind kind, String id) {

    /** Where the players in frames are. */
    static final String PLAYERS = "/embed/";

    private static final Pattern PAGE =
            Pattern.compile("/(tracks|albums|playlists)/([1-9][0-9]{0,17})/?");
    private static final Pattern PERSON =
            Pattern.compile("/@([A-Za-z0-9][A-Za-z0-9_.-]{1,28}[A-Za-z0-9])/?");

    enum Kind {
        TRACK("tracks"),
        ALBUM("albums"),
        PLAYLIST("playlists"),
        PERSON("@");

        private final String place;

        Kind(String place) {
            this.place = place;
        }

        private static Kind at(String place) {
            for (Kind kind : values()) {
                if (kind.place.equals(place)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(place);
        }
    }

    static Optional<Address> ofPage(String path) {
        Matcher person = PERSON.matcher(path);
        return person.matches()
                ? Optional.of(new Address(Kind.PERSON, person.group(1)))
                : ofThing(path);
    }

    static Optional<Address> ofPlayer(String path) {
        return path.startsWith(PLAYERS)
                ? ofThing(path.substring(PLAYERS.length() - 1))
                : Optional.empty();
    }

    private static Optional<Address> ofThing(String path) {
        Matcher thing = PAGE.matcher(path);
        return thing.matches()
                ? Optional.of(new Address(Kind.at(thing.group(1)), thing.group(2)))
                : Optional.empty();
    }

    boolean plays() {
        return kind != Kind.PERSON;
    }

    long number() {
        return Long.parseLong(id);
    }

    String page() {
        return plays() ? "/" + kind.place + "/" + id : "/@" + id;
    }

    /** The player in a frame. */
    String player() {
        return PLAYERS + kind.place + "/" + id;
    }
}
