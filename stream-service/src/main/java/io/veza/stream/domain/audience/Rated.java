package io.veza.stream.domain.audience;

/** What can be rated. */
public record Rated(Kind kind, long id) {

    public enum Kind {
        TRACK,
        ALBUM,
        ARTIST
    }

    public static Rated track(long id) {
        return new Rated(Kind.TRACK, id);
    }

    public static Rated album(long id) {
        return new Rated(Kind.ALBUM, id);
    }

    public static Rated artist(long id) {
        return new Rated(Kind.ARTIST, id);
    }
}
