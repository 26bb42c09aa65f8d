package io.veza.stream.application.podcast;

import io.veza.stream.domain.podcast.PodcastGuid;
import java.util.UUID;

/**
 * Where feeds, and what they name, are found by whoever is elsewhere.
 *
 * @param site where people reach the suite, without a slash at its end
 */
public record FeedAddresses(String site) {

    private static final String FEEDS = "/feeds/";

    public FeedAddresses {
        site = site.replaceAll("/+$", "");
    }

    public String feed(long show) {
        return site + FEEDS + show + ".rss";
    }

    /**
     * @param page from 1
     */
    public String feed(long show, int page) {
        return page == 1 ? feed(show) : feed(show) + "?page=" + page;
    }

    public String page(long show) {
        return site + "/podcasts/" + show;
    }

    public String chapters(long show, long episode) {
        return site + FEEDS + show + "/" + episode + "/chapters.json";
    }

    /**
     * @param ending vtt or srt
     */
    public String transcript(long show, long episode, String ending) {
        return site + FEEDS + show + "/" + episode + "/transcript." + ending;
    }

    public String track(long track) {
        return site + "/tracks/" + track;
    }

    public String person(String handle) {
        return site + "/@" + handle;
    }

    /**
     * @param path as we tell it to those who are here
     */
    public String whole(String path) {
        return site + path;
    }

    /** The {@code podcast:guid} of a show that begins here. */
    public UUID guid(long show) {
        return PodcastGuid.of(feed(show));
    }
}
