package io.veza.stream.adapter.web;

import io.smallrye.mutiny.Uni;
import io.veza.platform.fetch.SafeFetcher;
import io.veza.platform.fetch.Wanted;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.stream.application.picture.PictureWeb;
import io.veza.stream.config.PictureConfig;
import io.veza.stream.domain.attachment.ImageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Fetches what is said to be a picture, whole or not at all, and from no host too often. */
@ApplicationScoped
class FetchedPictures implements PictureWeb {

    private static final Logger LOG = Logger.getLogger(FetchedPictures.class);
    private static final Set<String> TYPES =
            Stream.of(ImageFormat.values())
                    .map(ImageFormat::type)
                    .collect(Collectors.toUnmodifiableSet());

    private final SafeFetcher fetcher;
    private final RateLimiter limiter;
    private final Limit perHost;
    private final int most;

    FetchedPictures(SafeFetcher fetcher, RateLimiter limiter, PictureConfig config) {
        this.fetcher = fetcher;
        this.limiter = limiter;
        this.perHost = new Limit(config.perHost(), Duration.ofMinutes(1));
        this.most = config.bytes();
    }

    @Override
    public Uni<Optional<byte[]>> fetch(String address) {
        return Uni.createFrom()
                .deferred(() -> {
                    URI uri = parse(address);
                    return limiter.take("picture:" + uri.getHost(), perHost)
                            .chain(decision -> decision.allowed() ? fetch(uri) : nothing());
                })
                .onFailure()
                .invoke(failure -> LOG.debugf("no picture: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    /** One byte more than it may have tells that it has too many. */
    private Uni<Optional<byte[]>> fetch(URI uri) {
        return fetcher.fetch(new Wanted(uri, TYPES, most + 1))
                .map(fetched -> Optional.of(fetched.body()).filter(body -> body.length <= most));
    }

    private static Uni<Optional<byte[]>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static URI parse(String address) {
        try {
            return new URI(address).parseServerAuthority();
        } catch (URISyntaxException nonsense) {
            throw new IllegalArgumentException(nonsense.getMessage(), nonsense);
        }
    }
}
