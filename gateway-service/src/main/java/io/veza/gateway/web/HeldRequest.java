package io.veza.gateway.web;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * An HTTP/2 request that behaves as one of HTTP/1.1 does once its body has been read: it can be
 * paused, and while it is it has not ended. RESTEasy Reactive pauses each request it is given and
 * takes one that has not ended for one whose body it may ask for; Vert.x 4.5 throws instead.
 */
final class HeldRequest extends HttpServerRequestWrapper {

    private boolean held;

    HeldRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
    }

    @Override
    public boolean isEnded() {
        return !held && super.isEnded();
    }

    @Override
    public HttpServerRequest pause() {
        if (super.isEnded()) {
            held = true;
        } else {
            super.pause();
        }
        return this;
    }

    @Override
    public HttpServerRequest resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public HttpServerRequest fetch(long amount) {
        if (super.isEnded()) {
            held = false;
        } else {
            super.fetch(amount);
        }
        return this;
    }

    /** Of what has been read nothing more comes. */
    @Override
    public HttpServerRequest handler(Handler<Buffer> handler) {
        if (!super.isEnded()) {
            super.handler(handler);
        }
        return this;
    }

    @Override
    public HttpServerRequest endHandler(Handler<Void> handler) {
        if (!super.isEnded()) {
            super.endHandler(handler);
        }
        return this;
    }
}
