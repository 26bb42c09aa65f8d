package io.veza.stream.domain.podcast;

/** What an episode is to its show. */
public enum EpisodeKind {
    FULL,
    TRAILER,
    BONUS
}
