package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.user.v1.PrivacyChanged;
import io.veza.proto.user.v1.RelationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what rooms must know of how people stand to each other. Done twice it changes nothing. */
@ApplicationScoped
class RelationProjection implements BatchEventHandler {

    private static final String PRIVACY = "veza.user.account.privacy_changed";

    private static final Map<String, String> BEGINS =
            Map.of(
                    "veza.user.relation.followed", "follows",
                    "veza.user.relation.blocked", "blocks",
                    "veza.user.relation.muted", "mutes");

    private static final Map<String, String> ENDS =
            Map.of(
                    "veza.user.relation.unfollowed", "follows",
                    "veza.user.relation.unblocked", "blocks",
                    "veza.user.relation.unmuted", "mutes");

    private static final String BEGIN =
            """
            insert into relation (user_id, other_id, {flag}) values ($1, $2, true)
            on conflict (user_id, other_id) do update set {flag} = true\
            """;

    private static final String END =
            "update relation set {flag} = false where user_id = $1 and other_id = $2";

    private static final String CHOOSE =
            """
            insert into person (user_id, directs) values ($1, $2)
            on conflict (user_id) do update set directs = excluded.directs\
            """;

    @Override
    public String name() {
        return "chat-relation";
    }

    @Override
    public Set<String> types() {
        Set<String> types = new TreeSet<>(BEGINS.keySet());
        types.addAll(ENDS.keySet());
        types.add(PRIVACY);
        return types;
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> write(event, tx))
                .collect()
                .last();
    }

    private static Uni<Void> write(Event event, SqlConnection tx) {
        try {
            return event.type().equals(PRIVACY)
                    ? choose(PrivacyChanged.parseFrom(event.payload()), tx)
                    : change(event.type(), RelationChanged.parseFrom(event.payload()), tx);
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    private static Uni<Void> choose(PrivacyChanged change, SqlConnection tx) {
        return tx.preparedQuery(CHOOSE)
                .execute(Tuple.of(change.getUser(), change.getDirects().name()))
                .replaceWithVoid();
    }

    private static Uni<Void> change(String type, RelationChanged change, SqlConnection tx) {
        String begins = BEGINS.get(type);
        String statement =
                begins != null
                        ? BEGIN.replace("{flag}", begins)
                        : END.replace("{flag}", ENDS.get(type));
        return tx.preparedQuery(statement)
                .execute(Tuple.of(change.getUser(), change.getOther()))
                .replaceWithVoid();
    }
}
