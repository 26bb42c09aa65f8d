package io.veza.gateway.media;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.gateway.session.SessionCookies;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.util.Objects;

/**
 * What changes on the way: cookies become a bearer token, internal headers stay inside. Nothing is
 * packed here: a part of a file must be that part, and sound does not get smaller.
 */
final class MediaPolicy implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Cookie session = request.proxiedRequest().getCookie(SessionCookies.ACCESS);
        request.headers().remove(HttpHeaders.COOKIE);
        if (session != null && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            request.putHeader("Authorization", "Bearer " + session.getValue());
        }
        return context.sendRequest().recover(_ -> Future.succeededFuture(unavailable(request)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        headers.remove("Server").remove("Set-Cookie").remove(HttpHeaders.CONNECTION);
        if (!headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        return context.sendResponse();
    }

    private static ProxyResponse unavailable(ProxyRequest request) {
        HttpServerRequest asked = request.proxiedRequest();
        ProblemAnswer problem =
                ProblemAnswer.of(
                        DomainException.retryable(
                                CoreError.UNAVAILABLE,
                                "The music does not answer; try again",
                                Duration.ofSeconds(1)),
                        Objects.requireNonNullElse(asked.path(), "/"));
        return request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemAnswer.MEDIA_TYPE)
                .putHeader("Retry-After", "1")
                .setBody(Body.body(Buffer.buffer(problem.body())));
    }
}
