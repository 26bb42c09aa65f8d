package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;

/** The feeds of the web, as far as they may be fetched from here. */
@FunctionalInterface
public interface FeedWeb {

    /**
     * Refuses FEED_UNREACHABLE, and FEED_TOO_OFTEN.
     *
     * @param person who asks
     */
    Uni<Found> fetch(String address, long person);

    /**
     * @param address where the redirects led
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once; never compared.
    record Found(String address, byte[] feed) {}
}
