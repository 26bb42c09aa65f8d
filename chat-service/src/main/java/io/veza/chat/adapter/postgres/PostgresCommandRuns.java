package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.command.CommandResult;
import io.veza.chat.application.command.CommandRuns;
import io.veza.chat.domain.command.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of commands with a nonce. */
@ApplicationScoped
class PostgresCommandRuns implements CommandRuns {

    /** Of a process that died nobody hears again: after a minute the next one may begin. */
    private static final String BEGIN =
            """
            insert into command_run as c (user_id, room_id, nonce, begun_at)
            values ($1, $2, $3, $4)
            on conflict (user_id, room_id, nonce) do update set begun_at = excluded.begun_at
            where c.done_at is null and c.begun_at < excluded.begun_at - interval '1 minute'
            returning user_id\
            """;

    private static final String KEY = " where user_id = $1 and room_id = $2 and nonce = $3";
    private static final String EARLIER =
            "select done_at, note_en, note_fr, led_to from command_run" + KEY;
    private static final String FINISH =
            "update command_run set done_at = now(), note_en = $4, note_fr = $5, led_to = $6" + KEY;
    private static final String FORGET = "delete from command_run" + KEY;

    private final Database database;

    PostgresCommandRuns(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Earlier>> begin(Key key, Instant now) {
        return database.list(BEGIN, tuple(key).addValue(Sql.time(now)), row -> row.getLong(0))
                .chain(begun -> begun.isEmpty() ? earlier(key) : ours());
    }

    @Override
    public Uni<Void> finish(Key key, CommandResult result) {
        Words note = result.note();
        return database.run(
                FINISH,
                tuple(key)
                        .addString(note == null ? null : note.en())
                        .addString(note == null ? null : note.fr())
                        .addLong(result.room()));
    }

    @Override
    public Uni<Void> forget(Key key) {
        return database.run(FORGET, tuple(key));
    }

    private static Uni<Optional<Earlier>> ours() {
        return Uni.createFrom().item(Optional.empty());
    }

    /** Nothing when it was forgotten just now: that one is as good as at work. */
    private Uni<Optional<Earlier>> earlier(Key key) {
        return database.list(EARLIER, tuple(key), PostgresCommandRuns::earlier)
                .map(List::stream)
                .map(found -> Optional.of(found.findFirst().orElse(new Earlier(null))));
    }

    private static Earlier earlier(Row row) {
        if (row.getOffsetDateTime("done_at") == null) {
            return new Earlier(null);
        }
        String en = row.getString("note_en");
        Words note = en == null ? null : new Words(en, row.getString("note_fr"));
        return new Earlier(new CommandResult(note, null, row.getLong("led_to")));
    }

    private static Tuple tuple(Key key) {
        return Tuple.of(key.user(), key.room(), key.nonce().value());
    }
}
