package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.proto.chat.v1.MemberJoined;
import io.veza.proto.chat.v1.MemberLeft;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Counts what goes on in each room, from the service's own events. */
@ApplicationScoped
class InsightProjection implements EventHandler {

    private static final String POSTED = "veza.chat.message.posted";
    private static final String JOINED = "veza.chat.room.member_joined";
    private static final String LEFT = "veza.chat.room.member_left";

    private static final String COUNT =
            """
            insert into room_hour as h (room_id, hour, messages, joins, leaves)
            values ($1, $2, $3, $4, $5)
            on conflict (room_id, hour) do update set messages = h.messages + excluded.messages,
                joins = h.joins + excluded.joins, leaves = h.leaves + excluded.leaves\
            """;

    private static final String SPOKE =
            """
            insert into room_speaker (room_id, day, user_id)
            select $1, $2, s.user_id from unnest($3::bigint[]) as s (user_id)
            on conflict do nothing\
            """;

    @Override
    public String name() {
        return "chat-insight";
    }

    @Override
    public Set<String> types() {
        return Set.of(POSTED, JOINED, LEFT);
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection tx) {
        try {
            return switch (event.type()) {
                case POSTED -> posted(MessagesPosted.parseFrom(event.payload()), event.at(), tx);
                case JOINED -> {
                    long room = MemberJoined.parseFrom(event.payload()).getRoom();
                    yield count(tx, room, event.at(), 0, 1, 0);
                }
                case LEFT -> {
                    long room = MemberLeft.parseFrom(event.payload()).getRoom();
                    yield count(tx, room, event.at(), 0, 0, 1);
                }
                default -> Uni.createFrom().voidItem();
            };
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    /** Sorted, so that two transactions never wait for each other crosswise. */
    private static Uni<Void> posted(MessagesPosted posted, Instant at, SqlConnection tx) {
        Long[] speakers =
                posted.getMessagesList().stream()
                        .map(MessagesPosted.Posted::getAuthor)
                        .distinct()
                        .sorted()
                        .toArray(Long[]::new);
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return count(tx, posted.getRoom(), at, posted.getMessagesCount(), 0, 0)
                .chain(() ->
                        tx.preparedQuery(SPOKE).execute(Tuple.of(posted.getRoom(), day, speakers)))
                .replaceWithVoid();
    }

    private static Uni<Void> count(
            SqlConnection tx, long room, Instant at, int messages, int joins, int leaves) {
        Instant hour = at.truncatedTo(ChronoUnit.HOURS);
        return tx.preparedQuery(COUNT)
                .execute(Tuple.of(room, Sql.time(hour), messages, joins, leaves))
                .replaceWithVoid();
    }
}
