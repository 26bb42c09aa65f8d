package io.veza.user.adapter.nats;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.stream.v1.PortraitChanged;
import io.veza.proto.user.v1.UserProfileChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Hears from stream-service of the pictures people show; the profile has changed for everybody. */
@ApplicationScoped
class ChangedPortraits implements EventHandler {

    private static final String CHANGED = "veza.stream.portrait.changed";
    private static final String AVATAR = "update account set avatar = $2 where id = $1";
    private static final String BANNER = "update account set banner = $2 where id = $1";

    private final EventLog log;

    ChangedPortraits(EventLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "user-portraits";
    }

    @Override
    public Set<String> types() {
        return Set.of(CHANGED);
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            PortraitChanged change = PortraitChanged.parseFrom(event.payload());
            boolean avatar = change.getKind() == PortraitChanged.Kind.AVATAR;
            return tx.preparedQuery(avatar ? AVATAR : BANNER)
                    .execute(Tuple.of(change.getUser(), change.getAddress()))
                    .chain(rows ->
                            log.append(
                                    tx,
                                    rows.rowCount() > 0
                                            ? List.of(changed(change.getUser()))
                                            : List.of()));
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    private static NewEvent changed(long user) {
        UserProfileChanged payload = UserProfileChanged.newBuilder().setUser(user).build();
        return new NewEvent("account/" + user, "veza.user.account.profile_changed", payload, user);
    }
}
