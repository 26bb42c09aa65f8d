package io.veza.gateway.media;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** What begins in the middle of a file is whole in itself: its bytes are counted from there. */
final class LaterBeginning implements ProxyInterceptor {

    private static final int PARTIAL = 206;

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        boolean later =
                context.request().proxiedRequest() instanceof MediaRequest request
                        && request.beginsLater();
        if (later && response.getStatusCode() == PARTIAL) {
            MultiMap headers = response.headers();
            headers.remove(HttpHeaders.CONTENT_RANGE).remove(HttpHeaders.ETAG);
            headers.set(HttpHeaders.ACCEPT_RANGES, "none");
            response.setStatusCode(200);
        }
        return context.sendResponse();
    }
}
