package io.veza.chat.application.analytics;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Authenticator;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The figures once a second. They are made once for all who watch; whoever is slow misses some, and
 * whose token has ended sees no more.
 */
@ApplicationScoped
public class WatchHouse {

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int MOST_WATCHERS = 200;

    private final Authenticator authenticator;
    private final AtomicInteger watchers = new AtomicInteger();
    private final Multi<HouseView> views;

    public WatchHouse(ReadHouse readHouse, Authenticator authenticator) {
        this.authenticator = authenticator;
        this.views =
                Multi.createFrom()
                        .ticks()
                        .every(ROUND)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> readHouse.handle())
                        .broadcast()
                        .withCancellationAfterLastSubscriberDeparture()
                        .toAllSubscribers();
    }

    public Multi<HouseView> handle(String token) {
        return Multi.createFrom()
                .deferred(() -> {
                    if (watchers.incrementAndGet() > MOST_WATCHERS) {
                        watchers.decrementAndGet();
                        return Multi.createFrom().failure(tooMany());
                    }
                    return views.onOverflow()
                            .dropPreviousItems()
                            .onItem()
                            .call(_ -> proof(token))
                            .onTermination()
                            .invoke(watchers::decrementAndGet);
                });
    }

    private Uni<?> proof(String token) {
        return Uni.createFrom().completionStage(() -> authenticator.authenticate(token));
    }

    private static DomainException tooMany() {
        return DomainException.retryable(
                CoreError.RATE_LIMITED, "Too many are watching.", Duration.ofSeconds(10));
    }
}
