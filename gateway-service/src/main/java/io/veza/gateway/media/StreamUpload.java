package io.veza.gateway.media;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
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

/** Streams an upload to stream-service; at no time is more of it here than the sockets hold. */
@ApplicationScoped
public class StreamUpload {

    private final HttpClient client;

    StreamUpload(@StreamMedia HttpClient client) {
        this.client = client;
    }

    /** What stream-service answers at the same path: what it made of it, or why it refuses it. */
    public Uni<Answer> forward(String path, HttpServerRequest upload, Session session) {
        return Uni.createFrom()
                .completionStage(() ->
                        client.request(HttpMethod.POST, path)
                                .compose(request -> send(upload, request, session))
                                .recover(StreamUpload::unavailable)
                                .toCompletionStage());
    }

    private static Future<Answer> send(
            HttpServerRequest upload, HttpClientRequest request, Session session) {
        request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + session.token());
        copy(HttpHeaders.CONTENT_TYPE, upload, request);
        copy(HttpHeaders.CONTENT_LENGTH, upload, request);
        if (upload.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            request.setChunked(true);
        }
        Promise<Answer> answer = Promise.promise();
        request.response().compose(StreamUpload::read).onComplete(answer);
        // A refusal may come before the last byte; only a client that hangs up ends the call.
        upload.exceptionHandler(_ -> request.reset());
        if ("0".equals(upload.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            // Of a body that is none the end is not told.
            request.end();
        } else {
            upload.pipeTo(request);
        }
        return answer.future();
    }

    private static void copy(CharSequence header, HttpServerRequest from, HttpClientRequest to) {
        String value = from.getHeader(header);
        if (value != null) {
            to.putHeader(header, value);
        }
    }

    private static Future<Answer> read(HttpClientResponse response) {
        return response.body()
                .map(body ->
                        new Answer(
                                response.statusCode(),
                                response.getHeader(HttpHeaders.CONTENT_TYPE),
                                body));
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
    public record Answer(int status, String type, Buffer body) {
        public Response toResponse() {
            return Response.status(status).type(type).entity(body.getBytes()).build();
        }
    }
}
