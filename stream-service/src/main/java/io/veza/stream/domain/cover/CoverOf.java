package io.veza.stream.domain.cover;

/** What a cover is put on. */
public sealed interface CoverOf {

    long id();

    record OfAlbum(long id) implements CoverOf {}

    record OfTrack(long id) implements CoverOf {}
}
