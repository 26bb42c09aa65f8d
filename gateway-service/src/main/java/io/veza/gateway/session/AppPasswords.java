package io.veza.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.config.AppPasswordConfig;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import io.veza.proto.user.v1.AppPasswordService;
import io.veza.proto.user.v1.ExchangeAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/**
 * The access tokens that app passwords were traded for, each by one call however many ask, under
 * the password's digest.
 */
@ApplicationScoped
class AppPasswords {

    private final AppPasswordService service;
    private final AsyncCache<ByteBuffer, String> tokens;

    AppPasswords(@GrpcClient("user") AppPasswordService service, AppPasswordConfig config) {
        this.service = service;
        this.tokens =
                Caffeine.newBuilder()
                        .maximumSize(config.cached())
                        .expireAfterWrite(config.life())
                        .buildAsync();
    }

    /** Fails with TOKEN_INVALID, or UNAVAILABLE. */
    Uni<String> token(String password) {
        // One who gives up cancels only a copy.
        return Uni.createFrom()
                .completionStage(
                        () -> tokens.get(digest(password), (_, _) -> trade(password)).copy());
    }

    void forget(String password) {
        tokens.synchronous().invalidate(digest(password));
    }

    private CompletableFuture<String> trade(String password) {
        ExchangeAppPasswordRequest request =
                ExchangeAppPasswordRequest.newBuilder().setPassword(password).build();
        return service.exchangeAppPassword(request)
                .map(ExchangeAppPasswordResponse::getAccessToken)
                .onFailure(AppPasswords::isRefusal)
                .transform(_ ->
                        new DomainException(
                                CoreError.TOKEN_INVALID,
                                "This app password is not, or no longer, good"))
                .subscribeAsCompletionStage();
    }

    private static boolean isRefusal(Throwable failure) {
        Status.Code code = Status.fromThrowable(failure).getCode();
        return code == Status.Code.UNAUTHENTICATED || code == Status.Code.INVALID_ARGUMENT;
    }

    private static ByteBuffer digest(String password) {
        return ByteBuffer.wrap(Sha256.of(password));
    }
}
