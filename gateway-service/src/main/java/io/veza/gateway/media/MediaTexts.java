package io.veza.gateway.media;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads what is small enough to be looked into, such as playlists of segments. */
@ApplicationScoped
public class MediaTexts {

    private static final int FOUND = 200;
    private static final long PATIENCE_MS = 5_000;

    private final HttpClient client;

    MediaTexts(@StreamMedia HttpClient client) {
        this.client = client;
    }

    /**
     * @param address below {@code /media}
     */
    public Uni<String> read(String address) {
        return Uni.createFrom()
                .completionStage(() ->
                        client.request(options(address))
                                .compose(HttpClientRequest::send)
                                .compose(MediaTexts::text)
                                .toCompletionStage())
                .onFailure(failure -> !(failure instanceof DomainException))
                .transform(_ ->
                        DomainException.retryable(
                                CoreError.UNAVAILABLE,
                                "The music does not answer; try again",
                                Duration.ofSeconds(1)));
    }

    private static RequestOptions options(String address) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setURI(address)
                .setIdleTimeout(PATIENCE_MS);
    }

    private static Future<String> text(HttpClientResponse response) {
        return response.statusCode() == FOUND
                ? response.body().map(body -> body.toString(StandardCharsets.UTF_8))
                : Future.failedFuture(
                        new DomainException(CoreError.NOT_FOUND, "There is nothing to play here"));
    }
}
