package io.veza.stream.application.podcast;

import java.time.Duration;

/**
 * How much there may be.
 *
 * @param shows of one person
 * @param episodes of one show
 * @param page how many episodes a feed lists at once
 */
public record PodcastLimits(int shows, int episodes, int page, Import imports) {

    /**
     * @param items of one feed
     * @param attempts at one file
     * @param lease for one file
     * @param chapters of one episode
     */
    public record Import(int items, int attempts, Duration lease, int chapters) {}
}
