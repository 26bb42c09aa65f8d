package io.veza.user.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.proto.user.v1.UserBanned;
import io.veza.proto.user.v1.UserRoleChanged;
import io.veza.user.application.session.SessionEnds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Announces once more, from the outbox, that somebody's tokens of before are dead. */
@ApplicationScoped
class DeadTokens implements EventHandler {

    private static final String BANNED = "veza.user.account.banned";
    private static final String ROLE_CHANGED = "veza.user.account.role_changed";

    private final SessionEnds ends;

    DeadTokens(SessionEnds ends) {
        this.ends = ends;
    }

    @Override
    public String name() {
        return "user-dead-tokens";
    }

    @Override
    public Set<String> types() {
        return Set.of(BANNED, ROLE_CHANGED);
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            return ends.announceAll(user(event), event.at());
        } catch (InvalidProtocolBufferException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private static long user(Event event) throws InvalidProtocolBufferException {
        return event.type().equals(BANNED)
                ? UserBanned.parseFrom(event.payload()).getUser()
                : UserRoleChanged.parseFrom(event.payload()).getUser();
    }
}
