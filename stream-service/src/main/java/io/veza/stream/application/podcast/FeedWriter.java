package io.veza.stream.application.podcast;

/** Writes a feed for podcast apps. */
@FunctionalInterface
public interface FeedWriter {

    String write(PublishedFeed feed);
}
