package io.veza.platform.fetch;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import java.util.Locale;

/** One question and its answer, cut off where nothing more is wanted. */
final class Exchange {

    private static final int OK = 200;
    private static final byte[] NOTHING = {};

    private final HttpClient client;
    private final Wanted wanted;
    private final String userAgent;
    private final Reception reception;
    private boolean over;

    Exchange(HttpClient client, Wanted wanted, String userAgent, Reception reception) {
        this.client = client;
        this.wanted = wanted;
        this.userAgent = userAgent;
        this.reception = reception;
    }

    /** Whoever stops waiting ends the connection. */
    Uni<Answer> ask(RequestOptions options) {
        return Uni.createFrom()
                .emitter(emitter ->
                        client.request(options)
                                .onSuccess(request -> send(request, emitter))
                                .onFailure(emitter::fail));
    }

    private void send(HttpClientRequest request, UniEmitter<? super Answer> emitter) {
        emitter.onTermination(request::reset);
        request.putHeader(HttpHeaders.USER_AGENT, userAgent)
                .putHeader(HttpHeaders.ACCEPT, String.join(", ", wanted.types()))
                .putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY)
                .send()
                .onSuccess(response -> read(request, response, emitter))
                .onFailure(emitter::fail);
    }

    private void read(
            HttpClientRequest request,
            HttpClientResponse response,
            UniEmitter<? super Answer> emitter) {
        response.exceptionHandler(emitter::fail);
        if (response.statusCode() != OK) {
            emitter.complete(answer(response, NOTHING));
            request.reset();
            return;
        }
        if (!isWanted(response)) {
            request.reset();
            emitter.fail(new FetchFailed("of no use: " + type(response)));
            return;
        }
        response.handler(bytes -> {
            if (!over) {
                reception.take(response, bytes);
            }
            if (reception.size() >= wanted.bytes()) {
                end(request, response, emitter);
            }
        });
        response.endHandler(_ -> end(request, response, emitter));
    }

    /** At the end, or where nothing more is wanted. */
    private void end(
            HttpClientRequest request,
            HttpClientResponse response,
            UniEmitter<? super Answer> emitter) {
        if (over) {
            return;
        }
        over = true;
        reception
                .end()
                .onSuccess(body -> {
                    emitter.complete(answer(response, body));
                    request.reset();
                })
                .onFailure(emitter::fail);
    }

    private boolean isWanted(HttpClientResponse response) {
        String type = type(response);
        int parameters = type.indexOf(';');
        String plain = parameters < 0 ? type : type.substring(0, parameters);
        String encoding = response.getHeader(HttpHeaders.CONTENT_ENCODING);
        return wanted.types().contains(plain.strip().toLowerCase(Locale.ROOT))
                && (encoding == null || encoding.equalsIgnoreCase("identity"));
    }

    private static Answer answer(HttpClientResponse response, byte[] body) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        return new Answer(
                response.statusCode(), location == null ? "" : location, type(response), body);
    }

    private static String type(HttpClientResponse response) {
        String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type;
    }

    @SuppressWarnings("ArrayRecordComponent") // Read once; never compared.
    record Answer(int status, String location, String contentType, byte[] body) {}
}
