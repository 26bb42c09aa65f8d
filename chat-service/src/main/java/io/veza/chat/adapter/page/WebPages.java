package io.veza.chat.adapter.page;

import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.PreviewWire;
import io.veza.chat.application.preview.Page;
import io.veza.chat.application.preview.Pages;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.cache.Caches;
import io.veza.platform.cache.Codec;
import io.veza.platform.cache.TwoLevelCache;
import io.veza.platform.fetch.SafeFetcher;
import io.veza.platform.fetch.Wanted;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.proto.chat.v1.SeenPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Looks at pages, and remembers for a day what was seen, or that nothing was: the same link in many
 * rooms is one call.
 */
@ApplicationScoped
class WebPages implements Pages {

    private static final Logger LOG = Logger.getLogger(WebPages.class);
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");
    private static final int MOST_BYTES = 512 * 1024;
    private static final SeenPage NOTHING = SeenPage.getDefaultInstance();

    private final SafeFetcher fetcher;
    private final RateLimiter limiter;
    private final Limit perHost;
    private final TwoLevelCache<SeenPage> seen;

    WebPages(SafeFetcher fetcher, RateLimiter limiter, Caches caches, ChatConfig config) {
        this.fetcher = fetcher;
        this.limiter = limiter;
        this.perHost = new Limit(config.preview().perHost(), Duration.ofMinutes(1));
        this.seen =
                caches.twoLevel(
                        "seen-page", config.preview().memory(), Codec.protobuf(SeenPage.parser()));
    }

    @Override
    public Uni<Optional<Page>> look(String address) {
        return seen.get(address, () -> fetch(address))
                .map(found ->
                        Optional.of(PreviewWire.page(found))
                                .filter(page -> page.preview().saysSomething()));
    }

    private Uni<SeenPage> fetch(String address) {
        return Uni.createFrom()
                .deferred(() -> {
                    URI uri = parse(address);
                    return limiter.take("fetch:" + uri.getHost(), perHost)
                            .chain(decision -> fetch(uri, address, decision));
                })
                .onFailure()
                .invoke(failure -> LOG.debugf("no preview: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(NOTHING);
    }

    private Uni<SeenPage> fetch(URI uri, String address, Decision decision) {
        if (!decision.allowed()) {
            return Uni.createFrom().item(NOTHING);
        }
        return fetcher.fetch(new Wanted(uri, TYPES, MOST_BYTES))
                .map(page -> PreviewWire.page(PageHead.of(page).page(address)));
    }

    private static URI parse(String address) {
        try {
            return new URI(address).parseServerAuthority();
        } catch (URISyntaxException nonsense) {
            throw new IllegalArgumentException(nonsense.getMessage(), nonsense);
        }
    }
}
