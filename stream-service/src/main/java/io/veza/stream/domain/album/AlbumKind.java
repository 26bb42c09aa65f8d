package io.veza.stream.domain.album;

/** What sort of release it is; the artist says so, nothing is counted. */
public enum AlbumKind {
    ALBUM,
    EP,
    SINGLE,
    /** Of what was published before, or elsewhere. */
    COMPILATION
}
