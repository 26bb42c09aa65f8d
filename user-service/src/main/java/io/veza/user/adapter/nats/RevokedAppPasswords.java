package io.veza.user.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.proto.user.v1.AppPasswordRevoked;
import io.veza.user.application.session.SessionEnds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Announces once more, from the outbox, that an app password is dead, as {@link EndedSessions}. */
@ApplicationScoped
class RevokedAppPasswords implements EventHandler {

    private final SessionEnds ends;

    RevokedAppPasswords(SessionEnds ends) {
        this.ends = ends;
    }

    @Override
    public String name() {
        return "user-revoked-app-passwords";
    }

    @Override
    public Set<String> types() {
        return Set.of("veza.user.app_password.revoked");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            return ends.announce(AppPasswordRevoked.parseFrom(event.payload()).getAppPassword());
        } catch (InvalidProtocolBufferException e) {
            return Uni.createFrom().failure(e);
        }
    }
}
