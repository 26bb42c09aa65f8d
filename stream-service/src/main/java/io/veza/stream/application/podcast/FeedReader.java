package io.veza.stream.application.podcast;

import io.veza.stream.domain.podcast.ForeignFeed;

/** Reads what a stranger's feed says. */
@FunctionalInterface
public interface FeedReader {

    /** Refuses FEED_INVALID. */
    ForeignFeed read(byte[] feed);
}
