package io.veza.chat.adapter.nats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.rule.Policies;
import io.veza.chat.application.rule.Policy;
import io.veza.chat.application.rule.ReadPolicy;
import io.veza.platform.kernel.Aside;
import io.veza.platform.kernel.Broadcast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What holds in rooms, in memory. A change is called out to every process over core NATS; should
 * the call be lost, what is in memory is read anew soon.
 */
@ApplicationScoped
class SharedPolicies implements Policies {

    private static final String CHANGED = "chat.policy.changed";

    private final AsyncLoadingCache<Long, Policy> cache =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .refreshAfterWrite(Duration.ofSeconds(30))
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .buildAsync((room, _) -> read(room));

    private final ReadPolicy readPolicy;
    private final Broadcast broadcast;
    private final Aside aside;

    SharedPolicies(ReadPolicy readPolicy, Broadcast broadcast, Aside aside) {
        this.readPolicy = readPolicy;
        this.broadcast = broadcast;
        this.aside = aside;
    }

    void listen(@Observes StartupEvent event) {
        broadcast.subscribe(CHANGED, room -> forget(Long.parseLong(new String(room, UTF_8))));
    }

    @Override
    public @Nullable Policy known(long room) {
        CompletableFuture<Policy> found = cache.getIfPresent(room);
        return found == null || !found.isDone() || found.isCompletedExceptionally()
                ? null
                : found.getNow(null);
    }

    @Override
    public Uni<Policy> of(long room) {
        return Uni.createFrom().completionStage(() -> cache.get(room));
    }

    private CompletableFuture<Policy> read(long room) {
        return Uni.createFrom()
                .deferred(() -> readPolicy.handle(room))
                .runSubscriptionOn(aside)
                .subscribeAsCompletionStage();
    }

    @Override
    public void changed(long room) {
        forget(room);
        broadcast.publish(CHANGED, String.valueOf(room).getBytes(UTF_8));
    }

    private void forget(long room) {
        cache.synchronous().invalidate(room);
    }
}
