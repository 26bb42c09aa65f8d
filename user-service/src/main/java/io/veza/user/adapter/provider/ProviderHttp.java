package io.veza.user.adapter.provider;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.veza.user.config.IdentityConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Asks the servers the operator has named, for so long and no longer, reads so much and no more,
 * and follows no redirect: nobody else can have our secret sent elsewhere.
 */
@ApplicationScoped
class ProviderHttp {

    private static final int LARGEST = 256 * 1024;
    private static final int CONNECT_TIMEOUT_MS = 3_000;
    private static final int CONNECTIONS = 16;

    private final HttpClient client;
    private final Duration timeout;

    ProviderHttp(Vertx vertx, IdentityConfig config) {
        this.timeout = config.timeout();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setKeepAlive(false)
                                .setMaxPoolSize(CONNECTIONS)
                                .setConnectTimeout(CONNECT_TIMEOUT_MS)
                                .setForceSni(true)
                                .setDecompressionSupported(false));
    }

    /** Whatever the status; fails with an IOException when there is no whole answer in time. */
    Uni<HTTPResponse> send(HTTPRequest request) {
        return Uni.createFrom()
                .<HTTPResponse>emitter(emitter ->
                        client.request(options(request))
                                .onSuccess(call -> ask(call, request, emitter))
                                .onFailure(emitter::fail))
                .ifNoItem()
                .after(timeout)
                .failWith(() -> new IOException("no end after " + timeout))
                .onFailure(failure -> !(failure instanceof IOException))
                .transform(failure -> new IOException(String.valueOf(failure.getMessage())));
    }

    private static RequestOptions options(HTTPRequest request) {
        return new RequestOptions()
                .setAbsoluteURI(request.getURI().toString())
                .setMethod(HttpMethod.valueOf(request.getMethod().name()))
                .setFollowRedirects(false);
    }

    private static void ask(
            HttpClientRequest call, HTTPRequest request, UniEmitter<? super HTTPResponse> emitter) {
        emitter.onTermination(call::reset);
        request.getHeaderMap().forEach(call::putHeader);
        call.putHeader("User-Agent", "Veza");
        if (request.getAccept() == null) {
            call.putHeader("Accept", "application/json");
        }
        String body = request.getBody() == null ? "" : request.getBody();
        call.send(Buffer.buffer(body))
                .onSuccess(answer -> read(answer, emitter))
                .onFailure(emitter::fail);
    }

    private static void read(HttpClientResponse answer, UniEmitter<? super HTTPResponse> emitter) {
        Buffer body = Buffer.buffer();
        answer.exceptionHandler(emitter::fail);
        answer.handler(bytes -> {
            body.appendBuffer(bytes);
            if (body.length() > LARGEST) {
                emitter.fail(new IOException("larger than anything that is wanted"));
            }
        });
        answer.endHandler(_ -> emitter.complete(response(answer, body)));
    }

    private static HTTPResponse response(HttpClientResponse answer, Buffer body) {
        HTTPResponse response = new HTTPResponse(answer.statusCode());
        String type = answer.getHeader("Content-Type");
        if (type != null) {
            response.setHeader("Content-Type", type.toLowerCase(Locale.ROOT));
        }
        response.setBody(body.toString());
        return response;
    }

    @PreDestroy
    void stop() {
        client.close();
    }
}
