package io.veza.user.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.proto.user.v1.SessionEnded;
import io.veza.user.application.session.SessionEnds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Announces a session's end once more, from the outbox: whoever ended it may have died, or been cut
 * off, between the commit and the announcement.
 */
@ApplicationScoped
class EndedSessions implements EventHandler {

    private final SessionEnds ends;

    EndedSessions(SessionEnds ends) {
        this.ends = ends;
    }

    @Override
    public String name() {
        return "user-ended-sessions";
    }

    @Override
    public Set<String> types() {
        return Set.of("veza.user.session.ended");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            return ends.announce(SessionEnded.parseFrom(event.payload()).getSession());
        } catch (InvalidProtocolBufferException e) {
            return Uni.createFrom().failure(e);
        }
    }
}
