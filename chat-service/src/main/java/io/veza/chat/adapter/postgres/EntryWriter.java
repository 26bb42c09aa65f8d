package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.membership.ReadPosition;
import io.veza.platform.persistence.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stores what was decided: a handful of many-row statements, sent without waiting for each other.
 */
@ApplicationScoped
class EntryWriter {

    private static final String HEAD =
            """
            update room_head h
            set top = d.top, messages = d.messages, members = d.members, active_at = d.active_at
            from unnest($1::bigint[], $2::int[], $3::int[], $4::int[], $5::timestamptz[])
                as d (room_id, top, messages, members, active_at)
            where h.room_id = d.room_id\
            """;

    private static final String EVENTS =
            """
            insert into room_event (day, room_id, seq, type, user_id, message_seq, emoji, subject_id, detail)
            select $1, e.*
            from unnest($2::bigint[], $3::int[], $4::smallint[], $5::bigint[], $6::int[],
                $7::text[], $8::bigint[], $9::bytea[]) as e\
            """;

    private static final String READ =
            """
            insert into read_state (room_id, user_id, seq, messages)
            select p.* from unnest($1::bigint[], $2::bigint[], $3::int[], $4::int[]) as p
            on conflict (user_id, room_id) do update
            set seq = excluded.seq, messages = excluded.messages, own = 0
            where read_state.seq < excluded.seq\
            """;

    private final EventLog eventLog;
    private final MemberWriter members;
    private final TalkWriter talk;
    private final GovernanceWriter governance;
    private final EffectWriter effects;

    EntryWriter(
            EventLog eventLog,
            MemberWriter members,
            TalkWriter talk,
            GovernanceWriter governance,
            EffectWriter effects) {
        this.eventLog = eventLog;
        this.members = members;
        this.talk = talk;
        this.governance = governance;
        this.effects = effects;
    }

    Uni<Void> write(SqlConnection tx, List<Decided> all, Instant at) {
        List<Decided> decided = all.stream().filter(one -> !one.decision().isEmpty()).toList();
        if (decided.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        List<Uni<?>> writes = new ArrayList<>();
        writes.add(heads(tx, decided));
        writes.add(events(tx, decided, day));
        writes.add(readPositions(tx, decided));
        writes.add(eventLog.append(tx, RoomFacts.of(decided)));
        writes.addAll(talk.write(tx, decided, at));
        for (Decided one : decided) {
            writes.add(members.write(tx, one.room(), one.decision().events(), at));
            writes.addAll(governance.write(tx, one.decision()));
            writes.addAll(effects.write(tx, one.room(), one.decision().effects()));
        }
        return Uni.combine().all().unis(writes).discardItems();
    }

    private static Uni<?> heads(SqlConnection tx, List<Decided> decided) {
        Columns<Decided> rows = new Columns<>(decided);
        return tx.preparedQuery(HEAD)
                .execute(
                        Tuple.of(
                                rows.longs(Decided::room),
                                rows.ints(one -> one.decision().head().top()),
                                rows.ints(one -> one.decision().head().messages()),
                                rows.ints(one -> one.decision().head().members()),
                                rows.times(one -> one.decision().head().activeAt())));
    }

    private static Uni<?> events(SqlConnection tx, List<Decided> decided, LocalDate day) {
        Columns<RoomEvent> rows =
                new Columns<>(
                        decided.stream().flatMap(one -> one.decision().events().stream()).toList());
        return tx.preparedQuery(EVENTS)
                .execute(
                        Tuple.tuple()
                                .addLocalDate(day)
                                .addArrayOfLong(rows.longs(RoomEvent::room))
                                .addArrayOfInteger(rows.ints(RoomEvent::seq))
                                .addArrayOfShort(rows.shorts(EventRows::type))
                                .addArrayOfLong(rows.longs(RoomEvent::user))
                                .addArrayOfInteger(rows.ints(EventRows::message))
                                .addArrayOfString(rows.strings(EventRows::emoji))
                                .addArrayOfLong(rows.longs(EventRows::subject))
                                .addValue(rows.bytes(EventRows::detail)));
    }

    private static Uni<?> readPositions(SqlConnection tx, List<Decided> decided) {
        Columns<Read> rows = new Columns<>(decided.stream().flatMap(EntryWriter::reads).toList());
        return tx.preparedQuery(READ)
                .execute(
                        Tuple.of(
                                rows.longs(Read::room),
                                rows.longs(Read::user),
                                rows.ints(read -> read.position().seq()),
                                rows.ints(read -> read.position().messages())));
    }

    private static Stream<Read> reads(Decided decided) {
        return decided.decision().readPositions().entrySet().stream()
                .map(read -> new Read(decided.room(), read.getKey(), read.getValue()));
    }

    /** How far somebody has seen a room. */
    private record Read(long room, long user, ReadPosition position) {}
}
