package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.platform.auth.TokenVerifier;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Refresh;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code refresh}: a fresh token for the same session keeps the connection alive. */
@ApplicationScoped
class RefreshOp {

    private final TokenVerifier verifier;

    RefreshOp(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    Uni<Answer> run(Peer peer, Refresh refresh) {
        return verifier.verify(refresh.getToken())
                .emitOn(peer.socket().executor())
                .invoke(principal -> accept(peer, refresh.getToken(), principal))
                .map(principal -> Answer.of(Ok.newBuilder()));
    }

    private static void accept(Peer peer, String token, Principal principal) {
        if (principal.session() != peer.credentials().principal().session()) {
            throw new DomainException(CoreError.TOKEN_INVALID, "Token of another session.");
        }
        peer.authenticated(new Credentials(token, principal));
    }
}
