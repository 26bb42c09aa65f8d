package io.veza.stream.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.user.v1.RelationChanged;
import io.veza.stream.application.playlist.Blocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Keeps who has blocked whom; who has blocked each other edits no playlist of the other. Done twice
 * it changes nothing.
 */
@ApplicationScoped
class BlockProjection implements BatchEventHandler, Blocks {

    private static final String BLOCKED = "veza.user.relation.blocked";
    private static final String UNBLOCKED = "veza.user.relation.unblocked";

    private static final String BEGIN =
            "insert into block (blocker, blocked) values ($1, $2) on conflict do nothing";

    private static final String END = "delete from block where blocker = $1 and blocked = $2";

    private static final String DISMISS =
            """
            delete from playlist_editor s using playlist p
            where p.id = s.playlist
                and ((p.owner = $1 and s.person = $2) or (p.owner = $2 and s.person = $1))\
            """;

    private static final String BETWEEN =
            """
            select 1 from block
            where (blocker = $1 and blocked = $2) or (blocker = $2 and blocked = $1)\
            """;

    private final Pool pool;

    BlockProjection(Pool pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "stream-block";
    }

    @Override
    public Set<String> types() {
        return Set.of(BLOCKED, UNBLOCKED);
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
            RelationChanged change = RelationChanged.parseFrom(event.payload());
            Tuple both = Tuple.of(change.getUser(), change.getOther());
            return event.type().equals(BLOCKED)
                    ? tx.preparedQuery(BEGIN)
                            .execute(both)
                            .chain(() -> tx.preparedQuery(DISMISS).execute(both))
                            .replaceWithVoid()
                    : tx.preparedQuery(END).execute(both).replaceWithVoid();
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    @Override
    public Uni<Boolean> between(long one, long other) {
        return pool.preparedQuery(BETWEEN)
                .execute(Tuple.of(one, other))
                .map(rows -> rows.size() > 0);
    }
}
