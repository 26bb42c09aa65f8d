package io.veza.gateway.subsonic;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.config.SubsonicConfig;
import io.veza.gateway.problem.HttpRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Reads the form that a player posts. Vert.x' own reader takes fewer fields than a playlist has
 * songs.
 */
@ApplicationScoped
class Form {

    private static final String TYPE = "application/x-www-form-urlencoded";

    private final int most;
    private final long patience;

    Form(SubsonicConfig config) {
        most = config.maxFormBytes();
        patience = config.formWithin().toMillis();
    }

    /** Empty for whatever carries none. */
    Future<String> read(RoutingContext call) {
        HttpServerRequest request = call.request();
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean posted = request.method() == HttpMethod.POST;
        return posted && type != null && type.startsWith(TYPE)
                ? collect(call, request)
                : Future.succeededFuture("");
    }

    private Future<String> collect(RoutingContext call, HttpServerRequest request) {
        Promise<String> form = Promise.promise();
        Buffer body = Buffer.buffer();
        long timer = call.vertx().setTimer(patience, _ -> form.tryFail(HttpRefusal.of(408)));
        request.handler(piece -> {
            if (body.length() + piece.length() > most) {
                form.tryFail(HttpRefusal.of(413));
            } else {
                body.appendBuffer(piece);
            }
        });
        request.exceptionHandler(form::tryFail);
        request.endHandler(_ -> form.tryComplete(body.toString(StandardCharsets.UTF_8)));
        request.resume();
        return form.future().onComplete(_ -> call.vertx().cancelTimer(timer));
    }
}
