package io.veza.stream.adapter.web;

import io.smallrye.mutiny.Uni;
import io.veza.platform.fetch.SafeFetcher;
import io.veza.platform.fetch.Wanted;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.stream.application.podcast.FeedWeb;
import io.veza.stream.config.PodcastConfig;
import io.veza.stream.domain.podcast.PodcastError;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/** Fetches feeds, whole or not at all, and for nobody too often. */
@ApplicationScoped
class FetchedFeeds implements FeedWeb {

    private static final Logger LOG = Logger.getLogger(FetchedFeeds.class);

    private static final Set<String> TYPES =
            Set.of(
                    "application/rss+xml",
                    "application/xml",
                    "text/xml",
                    "application/x-rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml");

    private final SafeFetcher fetcher;
    private final RateLimiter limiter;
    private final Limit perPerson;
    private final int most;

    FetchedFeeds(SafeFetcher fetcher, RateLimiter limiter, PodcastConfig config) {
        this.fetcher = fetcher;
        this.limiter = limiter;
        this.perPerson = new Limit(config.imports().hourly(), Duration.ofHours(1));
        this.most = config.imports().feedBytes();
    }

    @Override
    public Uni<Found> fetch(String address, long person) {
        return Uni.createFrom()
                .item(() -> parse(address))
                .call(_ ->
                        limiter.take("feed:" + person, perPerson)
                                .invoke(FetchedFeeds::requireAllowed))
                .chain(this::fetch);
    }

    private static void requireAllowed(Decision decision) {
        if (!decision.allowed()) {
            throw DomainException.retryable(
                    PodcastError.FEED_TOO_OFTEN,
                    "You have had many feeds read; come back later",
                    decision.retryAfter());
        }
    }

    /** One byte more than it may have tells that it has too many. */
    private Uni<Found> fetch(URI uri) {
        return fetcher.fetch(new Wanted(uri, TYPES, most + 1))
                .onFailure()
                .invoke(failure -> LOG.debugf("no feed: %s", failure.getMessage()))
                .onFailure()
                .transform(_ -> unreachable("There is no feed to be had at this address"))
                .invoke(found -> {
                    if (found.body().length > most) {
                        throw unreachable("This feed is too long");
                    }
                })
                .map(found -> new Found(found.address().toString(), found.body()));
    }

    private static DomainException unreachable(String message) {
        return new DomainException(PodcastError.FEED_UNREACHABLE, message);
    }

    private static URI parse(String address) {
        try {
            return new URI(address.strip()).parseServerAuthority();
        } catch (URISyntaxException nonsense) {
            throw unreachable("This is no address of a feed");
        }
    }
}
