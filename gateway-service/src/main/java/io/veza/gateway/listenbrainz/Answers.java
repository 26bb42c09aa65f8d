package io.veza.gateway.listenbrainz;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.limits.Allowance;
import io.veza.gateway.session.Session;
import io.veza.platform.ratelimit.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Sends what scrobblers expect: JSON, and how much they may still ask. */
@ApplicationScoped
class Answers {

    private static final String JSON = "application/json";
    private static final String VALIDATION = "/1/validate-token";
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final Allowance allowance;
    private final Clock clock;

    Answers(Allowance allowance, Clock clock) {
        this.allowance = allowance;
        this.clock = clock;
    }

    /** Fails when there were too many. */
    Uni<Void> count(RoutingContext call, Optional<Session> session) {
        return allowance
                .take(call, session)
                .invoke(decision -> {
                    tell(call.response(), decision);
                    if (!decision.allowed()) {
                        throw Allowance.refusal(decision);
                    }
                })
                .replaceWithVoid();
    }

    /** Whoever guesses is counted, too. */
    Uni<Session> stranger(RoutingContext call, Throwable failure) {
        return count(call, Optional.empty()).chain(() -> Uni.createFrom().failure(failure));
    }

    private void tell(HttpServerResponse response, Decision decision) {
        long reset = Allowance.seconds(decision.resetAfter());
        response.putHeader("X-RateLimit-Limit", Integer.toString(decision.limit()))
                .putHeader("X-RateLimit-Remaining", Integer.toString(decision.remaining()))
                .putHeader("X-RateLimit-Reset-In", Long.toString(reset))
                .putHeader(
                        "X-RateLimit-Reset",
                        Long.toString(clock.instant().getEpochSecond() + reset));
    }

    void send(RoutingContext call, JsonObject said) {
        write(call, OK, said);
    }

    void refuse(RoutingContext call, Throwable failure) {
        Refusal refusal = Refusal.of(failure, call.normalizedPath());
        if (refusal.status() == UNAUTHORIZED
                && call.normalizedPath().equals(VALIDATION)
                && Door.token(call.request()).isPresent()) {
            write(call, OK, invalid());
            return;
        }
        if (!call.request().isEnded()) {
            call.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        write(
                call,
                refusal.status(),
                new JsonObject().put("code", refusal.status()).put("error", refusal.getMessage()));
    }

    /** To ask about a wrong token is no mistake. */
    private static JsonObject invalid() {
        return new JsonObject()
                .put("code", OK)
                .put("message", "Token invalid.")
                .put("valid", false);
    }

    private static void write(RoutingContext call, int status, JsonObject said) {
        HttpServerResponse response = call.response();
        if (response.headWritten() || response.closed()) {
            call.request().connection().close();
            return;
        }
        call.request().resume();
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .end(said.toBuffer());
    }
}
