package io.veza.user.adapter.memory;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.apppassword.TokenMemory;
import io.veza.user.config.AppPasswordConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** On this node alone; what is revoked is not asked for any more. */
@ApplicationScoped
class KeptTokens implements TokenMemory {

    private static final int MOST = 10_000;

    private final AsyncCache<Long, String> tokens;

    KeptTokens(AppPasswordConfig config) {
        tokens =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(config.tokensKept())
                        .buildAsync();
    }

    @Override
    public Uni<String> get(long password, Supplier<Uni<String>> sign) {
        // One who gives up cancels only a copy.
        return Uni.createFrom()
                .completionStage(() ->
                        tokens.get(password, (_, _) -> sign.get().subscribeAsCompletionStage())
                                .copy());
    }
}
