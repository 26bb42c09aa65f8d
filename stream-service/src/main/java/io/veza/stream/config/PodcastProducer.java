package io.veza.stream.config;

import io.veza.stream.application.podcast.FeedAddresses;
import io.veza.stream.application.podcast.PodcastLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands what is configured of podcasts to those who need it. */
class PodcastProducer {

    /** What comes after the download. */
    private static final Duration KEEPING = Duration.ofMinutes(5);

    @Produces
    @Singleton
    PodcastLimits podcastLimits(PodcastConfig config) {
        PodcastConfig.Import imports = config.imports();
        return new PodcastLimits(
                config.most(),
                config.episodes(),
                config.page(),
                new PodcastLimits.Import(
                        imports.items(),
                        imports.attempts(),
                        imports.patience().plus(KEEPING),
                        imports.chapters()));
    }

    @Produces
    @Singleton
    FeedAddresses feedAddresses(@ConfigProperty(name = "veza.public-url") String site) {
        return new FeedAddresses(site);
    }
}
