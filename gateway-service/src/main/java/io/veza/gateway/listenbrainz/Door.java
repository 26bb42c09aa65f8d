package io.veza.gateway.listenbrainz;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.session.Proofs;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out for whom a scrobbler speaks: it shows an app password as its token. */
@ApplicationScoped
class Door {

    private static final String SCHEME = "Token ";

    private final Proofs proofs;

    Door(Proofs proofs) {
        this.proofs = proofs;
    }

    Uni<Session> open(HttpServerRequest request) {
        return token(request)
                .map(this::verify)
                .orElseGet(() ->
                        Uni.createFrom()
                                .failure(
                                        new Refusal(
                                                401,
                                                "You need to provide an Authorization header.")));
    }

    /** Empty: none is shown. */
    static Optional<String> token(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
    }

    /** A suite that does not answer is something else than a wrong token. */
    private Uni<Session> verify(String token) {
        return proofs.verify(token)
                .onFailure(Door::isUnknown)
                .transform(_ -> new Refusal(401, "Invalid authorization token."));
    }

    static boolean isUnknown(Throwable failure) {
        return failure instanceof DomainException refusal
                && refusal.code().kind() == ErrorKind.UNAUTHENTICATED;
    }
}
