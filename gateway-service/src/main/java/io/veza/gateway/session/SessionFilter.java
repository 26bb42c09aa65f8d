package io.veza.gateway.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out who is calling the API, before anything else is asked. A bad token is only remembered:
 * whoever needs a session refuses it, and signing in again must still be possible.
 */
@ApplicationScoped
public class SessionFilter {

    private static final String FAILURE = SessionFilter.class.getName();

    private final Proofs proofs;
    private final SameOrigin sameOrigin;

    SessionFilter(Proofs proofs, SameOrigin sameOrigin) {
        this.proofs = proofs;
        this.sameOrigin = sameOrigin;
    }

    /** Why the caller's token was not taken; empty when there was none or it was good. */
    public static Optional<Throwable> failure(RoutingContext call) {
        return Optional.ofNullable(call.get(FAILURE));
    }

    void register(@Observes Filters filters) {
        filters.register(this::identify, FilterOrder.SESSION);
    }

    private void identify(RoutingContext call) {
        if (!call.normalizedPath().startsWith("/api/")) {
            call.next();
            return;
        }
        try {
            Credentials credentials = Credentials.of(call.request());
            sameOrigin.require(call.request(), credentials);
            verify(call, credentials);
        } catch (RuntimeException refusal) {
            ProblemAnswer.send(call, refusal);
        }
    }

    private void verify(RoutingContext call, Credentials credentials) {
        String token = credentials.token();
        if (token == null) {
            call.next();
            return;
        }
        Context context = Objects.requireNonNull(Vertx.currentContext());
        proofs.verify(token)
                .subscribe()
                .with(
                        session -> resume(context, () -> admit(call, session)),
                        failure -> resume(context, () -> remember(call, failure)));
    }

    /** The verifier may have had to fetch keys, and answers on another thread then. */
    private static void resume(Context context, Runnable step) {
        if (Vertx.currentContext() == context) {
            step.run();
        } else {
            context.runOnContext(_ -> step.run());
        }
    }

    private static void admit(RoutingContext call, Session session) {
        session.bind();
        call.next();
    }

    private static void remember(RoutingContext call, Throwable failure) {
        call.put(FAILURE, failure);
        call.next();
    }
}
