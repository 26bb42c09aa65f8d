package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.Proofs;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Refresh;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code refresh}: a fresh token for the same session keeps the connection alive. */
@ApplicationScoped
class RefreshOp {

    private final Proofs proofs;

    RefreshOp(Proofs proofs) {
        this.proofs = proofs;
    }

    Uni<Answer> run(Peer peer, Refresh refresh) {
        return proofs.renew(refresh.getToken())
                .emitOn(peer.socket().executor())
                .invoke(session -> accept(peer, session))
                .map(session -> Answer.of(Ok.newBuilder()));
    }

    private static void accept(Peer peer, Session session) {
        Principal principal = session.principal();
        if (principal.session() != peer.credentials().principal().session()) {
            throw new DomainException(CoreError.TOKEN_INVALID, "Token of another session.");
        }
        peer.authenticated(new Credentials(session.token(), principal));
    }
}
