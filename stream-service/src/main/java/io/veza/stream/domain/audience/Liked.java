package io.veza.stream.domain.audience;

/** What can be liked. */
public record Liked(Kind kind, long id) {

    public enum Kind {
        TRACK,
        PLAYLIST,
        ALBUM
    }

    public static Liked track(long id) {
        return new Liked(Kind.TRACK, id);
    }

    public static Liked album(long id) {
        return new Liked(Kind.ALBUM, id);
    }

    public static Liked playlist(long id) {
        return new Liked(Kind.PLAYLIST, id);
    }
}
