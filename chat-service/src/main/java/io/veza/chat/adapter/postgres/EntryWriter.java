package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.room.Head;
import io.veza.platform.persistence.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Stores what was decided: a handful of many-row statements, sent without waiting for each other.
 */
@ApplicationScoped
class EntryWriter {

    private static final String HEAD =
            """
            update room_head set top = $2, messages = $3, members = $4, active_at = $5
            where room_id = $1\
            """;

    private static final String EVENTS =
            """
            insert into room_event (day, room_id, seq, type, user_id, message_seq, emoji)
            select $1, $2, e.*
            from unnest($3::int[], $4::smallint[], $5::bigint[], $6::int[], $7::text[]) as e\
            """;

    private static final String READ =
            """
            insert into read_state (room_id, user_id, seq, messages)
            select $1, p.* from unnest($2::bigint[], $3::int[], $4::int[]) as p
            on conflict (user_id, room_id) do update
            set seq = excluded.seq, messages = excluded.messages
            where read_state.seq < excluded.seq\
            """;

    private final EventLog eventLog;
    private final MemberWriter members;
    private final MessageWriter messages;
    private final ChangeWriter changes;

    EntryWriter(
            EventLog eventLog, MemberWriter members, MessageWriter messages, ChangeWriter changes) {
        this.eventLog = eventLog;
        this.members = members;
        this.messages = messages;
        this.changes = changes;
    }

    Uni<Void> write(SqlConnection tx, long room, Decision decision, Instant at) {
        if (decision.entries().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        List<Uni<?>> writes = new ArrayList<>();
        writes.add(head(tx, room, decision.head()));
        writes.add(events(tx, room, decision.entries(), day));
        writes.add(members.write(tx, room, decision.events(), at));
        writes.add(readPositions(tx, room, decision.readPositions()));
        writes.add(eventLog.append(tx, RoomFacts.of(room, decision.events())));
        writes.add(messages.write(tx, room, decision.entries(), at));
        writes.add(changes.write(tx, room, decision.changes(), at));
        return Uni.combine().all().unis(writes).discardItems();
    }

    private static Uni<?> head(SqlConnection tx, long room, Head head) {
        return tx.preparedQuery(HEAD)
                .execute(
                        Tuple.of(
                                room,
                                head.top(),
                                head.messages(),
                                head.members(),
                                head.activeAt() == null ? null : Sql.time(head.activeAt())));
    }

    private static Uni<?> events(SqlConnection tx, long room, List<Entry> entries, LocalDate day) {
        Columns<Entry> rows = new Columns<>(entries);
        return tx.preparedQuery(EVENTS)
                .execute(
                        Tuple.tuple()
                                .addLocalDate(day)
                                .addLong(room)
                                .addArrayOfInteger(rows.ints(entry -> entry.event().seq()))
                                .addArrayOfShort(
                                        rows.shorts(entry -> EventRows.type(entry.event())))
                                .addArrayOfLong(rows.longs(entry -> entry.event().user()))
                                .addArrayOfInteger(
                                        rows.ints(entry -> EventRows.message(entry.event())))
                                .addArrayOfString(
                                        rows.strings(entry -> EventRows.emoji(entry.event()))));
    }

    private static Uni<?> readPositions(
            SqlConnection tx, long room, Map<Long, ReadPosition> positions) {
        Columns<Map.Entry<Long, ReadPosition>> rows =
                new Columns<>(List.copyOf(positions.entrySet()));
        return tx.preparedQuery(READ)
                .execute(
                        Tuple.of(
                                room,
                                rows.longs(Map.Entry::getKey),
                                rows.ints(position -> position.getValue().seq()),
                                rows.ints(position -> position.getValue().messages())));
    }
}
