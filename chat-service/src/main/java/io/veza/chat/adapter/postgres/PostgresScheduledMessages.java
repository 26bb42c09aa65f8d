package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.application.scheduled.ScheduledMessages;
import io.veza.chat.domain.message.CallPolicy;
import io.veza.chat.domain.message.CallPolicy.Who;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.scheduled.ScheduledMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The messages that are to be sent later. */
@ApplicationScoped
class PostgresScheduledMessages implements ScheduledMessages {

    private static final String COLUMNS =
            "s.id, s.user_id, s.room_id, s.body, s.extra, s.calls, s.silent, s.reply_to, s.thread_root,"
                    + " s.at, s.created_at, s.failure";
    private static final String CREATE =
            """
            insert into scheduled_message
                (id, user_id, room_id, body, reply_to, thread_root, at, created_at, extra, calls, silent)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
            where (select count(*) from scheduled_message o where o.user_id = $2) < $12
            returning id\
            """;
    private static final String OF =
            "select "
                    + COLUMNS
                    + " from scheduled_message s"
                    + " where s.user_id = $1 and ($2::bigint = 0 or s.room_id = $2)"
                    + " order by s.at, s.id";
    private static final String KEY = " where s.user_id = $1 and s.room_id = $2 and s.id = $3";
    private static final String FREE = " and (s.leased_until is null or s.leased_until <= $4)";
    private static final String FIND = "select " + COLUMNS + " from scheduled_message s" + KEY;
    private static final String UPDATE =
            "update scheduled_message s set body = $5, at = $6, failure = null, leased_until = null"
                    + KEY
                    + FREE
                    + " returning id";
    private static final String CANCEL =
            "delete from scheduled_message s" + KEY + FREE + " returning " + COLUMNS;
    private static final String TAKE =
            "update scheduled_message s set leased_until = $5"
                    + KEY
                    + FREE
                    + " returning "
                    + COLUMNS;
    private static final String TAKE_DUE =
            "update scheduled_message s set leased_until = $2 where s.id in"
                    + " (select d.id from scheduled_message d"
                    + " where d.failure is null and d.at <= $1"
                    + " and (d.leased_until is null or d.leased_until <= $1)"
                    + " order by d.at, d.id limit $3 for update skip locked) returning "
                    + COLUMNS;
    private static final String POSTPONE =
            "update scheduled_message set leased_until = $2 where id = $1";
    private static final String FAIL =
            "update scheduled_message set failure = $2, leased_until = null where id = $1";
    private static final String REMOVE = "delete from scheduled_message where id = $1";

    private final Database database;

    PostgresScheduledMessages(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> create(ScheduledMessage message, int most) {
        Tuple row =
                Tuple.tuple()
                        .addLong(message.id())
                        .addLong(message.user())
                        .addLong(message.room())
                        .addString(words(message))
                        .addLong(message.replyTo())
                        .addLong(message.threadRoot())
                        .addValue(Sql.time(message.at()))
                        .addValue(Sql.time(message.createdAt()))
                        .addValue(extra(message))
                        .addString(message.calls().who().name())
                        .addBoolean(message.calls().silent())
                        .addInteger(most);
        return any(CREATE, row);
    }

    @Override
    public Uni<List<ScheduledMessage>> of(long user, long room) {
        return list(OF, Tuple.of(user, room));
    }

    @Override
    public Uni<Optional<ScheduledMessage>> find(Key key) {
        return first(FIND, tuple(key));
    }

    @Override
    public Uni<Boolean> update(ScheduledMessage message, Instant now) {
        Key key = new Key(message.user(), message.room(), message.id());
        return any(
                UPDATE,
                tuple(key)
                        .addValue(Sql.time(now))
                        .addString(words(message))
                        .addValue(Sql.time(message.at())));
    }

    @Override
    public Uni<Optional<ScheduledMessage>> cancel(Key key, Instant now) {
        return first(CANCEL, tuple(key).addValue(Sql.time(now)));
    }

    @Override
    public Uni<Optional<ScheduledMessage>> take(Key key, Instant now, Instant until) {
        return first(TAKE, tuple(key).addValue(Sql.time(now)).addValue(Sql.time(until)));
    }

    @Override
    public Uni<List<ScheduledMessage>> takeDue(Instant now, Instant until, int limit) {
        return list(TAKE_DUE, Tuple.of(Sql.time(now), Sql.time(until), limit))
                .map(taken ->
                        taken.stream()
                                .sorted(
                                        Comparator.comparing(ScheduledMessage::at)
                                                .thenComparing(ScheduledMessage::id))
                                .toList());
    }

    @Override
    public Uni<Void> postpone(long id, Instant until) {
        return database.run(POSTPONE, Tuple.of(id, Sql.time(until)));
    }

    @Override
    public Uni<Void> fail(long id, String code) {
        return database.run(FAIL, Tuple.of(id, code));
    }

    @Override
    public Uni<Void> remove(long id) {
        return database.run(REMOVE, Tuple.of(id));
    }

    private Uni<List<ScheduledMessage>> list(String statement, Tuple arguments) {
        return database.list(statement, arguments, PostgresScheduledMessages::message);
    }

    private Uni<Optional<ScheduledMessage>> first(String statement, Tuple arguments) {
        return list(statement, arguments).map(found -> found.stream().findFirst());
    }

    private Uni<Boolean> any(String statement, Tuple arguments) {
        return database.list(statement, arguments, row -> row.getLong(0))
                .map(changed -> !changed.isEmpty());
    }

    private static String words(ScheduledMessage message) {
        return message.text() == null ? "" : message.text().value();
    }

    private static @Nullable Buffer extra(ScheduledMessage message) {
        byte[] stored = ExtrasWire.stored(message.extras());
        return stored == null ? null : Buffer.buffer(stored);
    }

    private static Tuple tuple(Key key) {
        return Tuple.of(key.user(), key.room(), key.id());
    }

    private static CallPolicy calls(Row row) {
        return new CallPolicy(Who.valueOf(row.getString("calls")), row.getBoolean("silent"));
    }

    private static ScheduledMessage message(Row row) {
        return new ScheduledMessage(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getLong("room_id"),
                Text.orNone(row.getString("body")),
                MessageRows.extras(row),
                calls(row),
                row.getLong("reply_to"),
                row.getLong("thread_root"),
                row.getOffsetDateTime("at").toInstant(),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getString("failure"));
    }
}
