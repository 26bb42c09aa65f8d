package io.veza.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.grpc.Status;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.config.AppPasswordConfig;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/**
 * The access tokens that something shown was traded for, each by one call however many ask, under
 * the digest of what was shown.
 */
final class TradedTokens {

    private final AsyncCache<ByteBuffer, String> tokens;

    TradedTokens(AppPasswordConfig config) {
        tokens =
                Caffeine.newBuilder()
                        .maximumSize(config.cached())
                        .expireAfterWrite(config.life())
                        .buildAsync();
    }

    /** Fails with TOKEN_INVALID, or as the trade does. */
    Uni<String> get(String shown, Supplier<Uni<String>> trade) {
        // One who gives up cancels only a copy.
        return Uni.createFrom()
                .completionStage(() ->
                        tokens.get(
                                        digest(shown),
                                        (_, _) -> refusing(trade).subscribeAsCompletionStage())
                                .copy());
    }

    void forget(String shown) {
        tokens.synchronous().invalidate(digest(shown));
    }

    private static Uni<String> refusing(Supplier<Uni<String>> trade) {
        return trade.get()
                .onFailure(TradedTokens::isRefusal)
                .transform(_ ->
                        new DomainException(
                                CoreError.TOKEN_INVALID,
                                "This app password is not, or no longer, good"));
    }

    private static boolean isRefusal(Throwable failure) {
        Status.Code code = Status.fromThrowable(failure).getCode();
        return code == Status.Code.UNAUTHENTICATED || code == Status.Code.INVALID_ARGUMENT;
    }

    private static ByteBuffer digest(String shown) {
        return ByteBuffer.wrap(Sha256.of(shown));
    }
}
