package io.veza.gateway.media;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Streams an upload to stream-service; at no time is more of it here than the sockets hold. */
@ApplicationScoped
public class StreamUpload {

    /** What of a tus client's headers stream-service reads. */
    private static final List<String> ASKED =
            List.of(
                    "Tus-Resumable",
                    "Upload-Length",
                    "Upload-Offset",
                    "Upload-Metadata",
                    "Upload-Checksum");

    private final HttpClient client;

    StreamUpload(@StreamMedia HttpClient client) {
        this.client = client;
    }

    /**
     * What stream-service answers whoever is signed in at the same path: what it made of it, or why
     * it refuses it.
     */
    public Uni<Response> forward(String path, HttpServerRequest upload) {
        Session session = Session.current().orElseThrow();
        return forward(HttpMethod.POST, path, upload, Optional.of(session)).map(Answer::toResponse);
    }

    /**
     * The same for any method.
     *
     * @param session empty: anybody may ask
     */
    public Uni<Answer> forward(
            HttpMethod method, String path, HttpServerRequest upload, Optional<Session> session) {
        return Uni.createFrom()
                .completionStage(() ->
                        client.request(method, path)
                                .compose(request -> send(upload, request, session))
                                .recover(StreamUpload::unavailable)
                                .toCompletionStage());
    }

    private static Future<Answer> send(
            HttpServerRequest upload, HttpClientRequest request, Optional<Session> session) {
        session.ifPresent(
                known -> request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + known.token()));
        ASKED.forEach(header -> copy(header, upload, request));
        Promise<Answer> answer = Promise.promise();
        request.response().compose(StreamUpload::read).onComplete(answer);
        // A refusal may come before the last byte; only a client that hangs up ends the call.
        upload.exceptionHandler(_ -> breakOff(request));
        if (upload.response().closed()) {
            // It hung up before anybody listened, and is not told of again.
            breakOff(request);
        } else if (UploadBody.streams(upload)) {
            stream(upload, request);
        } else {
            request.end();
        }
        return answer.future();
    }

    /** The other side hears of it; that the call fails by it is no trouble here. */
    private static void breakOff(HttpClientRequest request) {
        request.exceptionHandler(_ -> {});
        request.reset();
    }

    private static void stream(HttpServerRequest upload, HttpClientRequest request) {
        copy(HttpHeaders.CONTENT_TYPE, upload, request);
        copy(HttpHeaders.CONTENT_LENGTH, upload, request);
        String length = upload.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            request.setChunked(true);
        }
        if ("0".equals(length)) {
            // Of a body that is none the end is not told.
            request.end();
        } else {
            // Whoever pipes is told alone that the client hung up; the other side is told by this.
            upload.pipe().endOnFailure(false).to(request).onFailure(_ -> breakOff(request));
        }
    }

    private static void copy(CharSequence header, HttpServerRequest from, HttpClientRequest to) {
        String value = from.getHeader(header);
        if (value != null) {
            to.putHeader(header, value);
        }
    }

    private static Future<Answer> read(HttpClientResponse response) {
        return response.body()
                .map(body -> new Answer(response.statusCode(), response.headers(), body));
    }

    private static Future<Answer> unavailable(Throwable failure) {
        return failure instanceof HttpRefusal
                ? Future.failedFuture(failure)
                : Future.failedFuture(
                        DomainException.retryable(
                                CoreError.UNAVAILABLE,
                                "Uploads are not taken at the moment; try again",
                                Duration.ofSeconds(2)));
    }

    /** An answer to pass on as it is. */
    public record Answer(int status, MultiMap headers, Buffer body) {

        private static final List<String> TOLD =
                List.of(
                        "content-type",
                        "location",
                        "retry-after",
                        "cache-control",
                        "veza-track",
                        "veza-duplicate-of");

        public Response toResponse() {
            Response.ResponseBuilder response = Response.status(status);
            for (Map.Entry<String, String> header : headers) {
                if (isTold(header.getKey().toLowerCase(Locale.ROOT))) {
                    response.header(header.getKey(), header.getValue());
                }
            }
            return body.length() == 0 ? response.build() : response.entity(body.getBytes()).build();
        }

        private static boolean isTold(String header) {
            return TOLD.contains(header)
                    || header.startsWith("tus-")
                    || header.startsWith("upload-");
        }
    }
}
