package io.veza.gateway.listenbrainz;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.config.ListenBrainzConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Reads what a scrobbler sends, once it is known whose it is. */
@ApplicationScoped
class Body {

    private static final Logger LOG = Logger.getLogger(Body.class);

    private final int most;
    private final long patience;

    Body(ListenBrainzConfig config) {
        most = config.bodyBytes();
        patience = config.bodyWithin().toMillis();
    }

    /** Of a request that was paused. */
    Uni<JsonObject> read(RoutingContext call) {
        return Uni.createFrom()
                .completionStage(() -> collect(call).toCompletionStage())
                .map(Body::parse);
    }

    private Future<Buffer> collect(RoutingContext call) {
        HttpServerRequest request = call.request();
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        long timer =
                call.vertx()
                        .setTimer(
                                patience,
                                _ -> whole.tryFail(new Refusal(408, "It took too long.")));
        request.handler(piece -> {
            if (body.length() + piece.length() > most) {
                whole.tryFail(new Refusal(413, "JSON document is too large."));
            } else {
                body.appendBuffer(piece);
            }
        });
        request.exceptionHandler(whole::tryFail);
        request.endHandler(_ -> whole.tryComplete(body));
        request.resume();
        return whole.future().onComplete(_ -> call.vertx().cancelTimer(timer));
    }

    private static JsonObject parse(Buffer body) {
        try {
            return new JsonObject(body);
        } catch (RuntimeException nonsense) {
            LOG.debug("what a scrobbler sent is no JSON", nonsense);
            throw Refusal.bad("Cannot parse JSON document.");
        }
    }
}
