package io.veza.gateway.media;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for bytes under another address than the one that was asked for. Its own address opens
 * it, so nothing that says who asks goes along; nor does a body, which has been read by then.
 */
final class MediaRequest extends HttpServerRequestWrapper {

    private static final String RANGE = "Range";
    private static final String IF_RANGE = "If-Range";

    /** What a player says of the part it wants, and of what it holds. */
    private static final List<CharSequence> KEPT =
            List.of(
                    RANGE,
                    IF_RANGE,
                    HttpHeaders.IF_NONE_MATCH,
                    HttpHeaders.IF_MODIFIED_SINCE,
                    HttpHeaders.ACCEPT_ENCODING);

    private final String address;
    private final long from;
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    /**
     * @param from the byte it begins with; 0: whatever the player asks for
     */
    MediaRequest(HttpServerRequest request, String address, long from) {
        super((HttpServerRequestInternal) request);
        this.address = address;
        this.from = from;
        KEPT.forEach(name -> copy(name, request));
        if (from > 0) {
            headers.remove(IF_RANGE).set(RANGE, "bytes=" + from + "-");
        }
    }

    private void copy(CharSequence name, HttpServerRequest request) {
        String value = request.getHeader(name);
        if (value != null) {
            headers.set(name, value);
        }
    }

    boolean beginsLater() {
        return from > 0;
    }

    @Override
    public HttpMethod method() {
        return super.method() == HttpMethod.HEAD ? HttpMethod.HEAD : HttpMethod.GET;
    }

    @Override
    public String uri() {
        return address;
    }

    @Override
    public String path() {
        return address;
    }

    @Override
    public MultiMap headers() {
        return headers;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public @Nullable String getHeader(CharSequence name) {
        return headers.get(name);
    }

    @Override
    public @Nullable Cookie getCookie(String name) {
        return null;
    }

    @Override
    public HttpServerRequest pause() {
        return this;
    }

    @Override
    public HttpServerRequest resume() {
        return this;
    }

    @Override
    public HttpServerRequest fetch(long amount) {
        return this;
    }

    @Override
    public HttpServerRequest handler(@Nullable Handler<Buffer> handler) {
        return this;
    }

    /** Whoever waits for the end of the body has waited long enough. */
    @Override
    public HttpServerRequest endHandler(@Nullable Handler<Void> handler) {
        if (handler != null) {
            handler.handle(null);
        }
        return this;
    }

    @Override
    public HttpServerRequest exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }
}
