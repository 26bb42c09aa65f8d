package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MemberJoined;
import io.veza.proto.chat.v1.MemberLeft;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Counts what goes on in each room, from the service's own events. */
@ApplicationScoped
class InsightProjection implements BatchEventHandler {

    private static final String POSTED = "veza.chat.message.posted";
    private static final String JOINED = "veza.chat.room.member_joined";
    private static final String LEFT = "veza.chat.room.member_left";

    private static final String COUNT =
            """
            insert into room_hour as h (room_id, hour, messages, joins, leaves)
            select * from unnest($1::bigint[], $2::timestamptz[], $3::int[], $4::int[], $5::int[])
            on conflict (room_id, hour) do update set messages = h.messages + excluded.messages,
                joins = h.joins + excluded.joins, leaves = h.leaves + excluded.leaves\
            """;

    private static final String SPOKE =
            """
            insert into room_speaker (room_id, day, user_id)
            select * from unnest($1::bigint[], $2::date[], $3::bigint[])
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
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        InsightTally tally = new InsightTally();
        try {
            for (Event event : events) {
                add(tally, event);
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return Uni.combine().all().unis(count(tx, tally), spoke(tx, tally)).discardItems();
    }

    private static void add(InsightTally tally, Event event) throws InvalidProtocolBufferException {
        switch (event.type()) {
            case POSTED -> tally.posted(MessagesPosted.parseFrom(event.payload()), event.at());
            case JOINED ->
                    tally.joined(MemberJoined.parseFrom(event.payload()).getRoom(), event.at());
            case LEFT -> tally.left(MemberLeft.parseFrom(event.payload()).getRoom(), event.at());
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    private static Uni<?> count(SqlConnection tx, InsightTally tally) {
        Columns<InsightTally.Hour> rows = new Columns<>(tally.hours());
        return tx.preparedQuery(COUNT)
                .execute(
                        Tuple.of(
                                rows.longs(hour -> hour.place().room()),
                                rows.times(hour -> hour.place().hour()),
                                rows.ints(InsightTally.Hour::messages),
                                rows.ints(InsightTally.Hour::joins),
                                rows.ints(InsightTally.Hour::leaves)));
    }

    private static Uni<?> spoke(SqlConnection tx, InsightTally tally) {
        Columns<InsightTally.Spoke> rows = new Columns<>(tally.spoke());
        if (rows.rows().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        LocalDate[] days =
                rows.rows().stream().map(InsightTally.Spoke::day).toArray(LocalDate[]::new);
        return tx.preparedQuery(SPOKE)
                .execute(
                        Tuple.of(
                                rows.longs(InsightTally.Spoke::room),
                                days,
                                rows.longs(InsightTally.Spoke::user)));
    }
}
