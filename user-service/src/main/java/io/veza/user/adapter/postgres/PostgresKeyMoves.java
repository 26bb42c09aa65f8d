package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.user.v1.SigningKeyChanged;
import io.veza.user.application.key.KeyMoves;
import io.veza.user.domain.key.KeyMove;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresKeyMoves implements KeyMoves {

    /** The same that the very first key is made under. */
    private static final String LOCK =
            "select 1 from pg_advisory_xact_lock(hashtext('veza.user.signing_key'))";

    private static final String ALL = "select * from signing_key order by since desc";
    private static final String KEEP =
            """
            insert into signing_key (kid, state, public_key, wrapped, since)
            values ($1, $2, $3, $4, $5)
            on conflict (kid) do update set state = excluded.state, since = excluded.since
            """;
    private static final String FORGET = "delete from signing_key where kid = $1";

    private final Transactions transactions;
    private final EventLog log;

    PostgresKeyMoves(Transactions transactions, EventLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    @Override
    public Uni<Void> move(Function<List<SigningKey>, KeyMove> decide, @Nullable Long by) {
        return transactions.inTransaction(tx ->
                tx.query(LOCK)
                        .execute()
                        .chain(() -> tx.query(ALL).execute())
                        .map(rows -> rows.stream().map(PostgresKeyMoves::key).toList())
                        .map(decide)
                        .chain(move -> write(tx, move, by)));
    }

    private Uni<Void> write(SqlConnection tx, KeyMove move, @Nullable Long by) {
        return each(move.changed(), key -> tx.preparedQuery(KEEP).execute(row(key)))
                .chain(() ->
                        each(
                                move.forgotten(),
                                key -> tx.preparedQuery(FORGET).execute(Tuple.of(key.kid()))))
                .chain(() -> log.append(tx, events(move, by)));
    }

    private static Uni<Void> each(List<SigningKey> keys, Function<SigningKey, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndConcatenate(key -> work.apply(key).replaceWithVoid())
                .collect()
                .last();
    }

    private static List<NewEvent> events(KeyMove move, @Nullable Long by) {
        List<NewEvent> events = new ArrayList<>();
        move.changed().forEach(key -> events.add(event(key, key.state().name(), by)));
        move.forgotten().forEach(key -> events.add(event(key, "FORGOTTEN", by)));
        return events;
    }

    private static NewEvent event(SigningKey key, String state, @Nullable Long by) {
        SigningKeyChanged payload =
                SigningKeyChanged.newBuilder()
                        .setKid(key.kid())
                        .setState(SigningKeyChanged.State.valueOf(state))
                        .build();
        return new NewEvent("signing_key/" + key.kid(), "veza.user.key.changed", payload, by);
    }

    private static Tuple row(SigningKey key) {
        return Tuple.of(
                key.kid(),
                key.state().name(),
                Buffer.buffer(key.publicKey()),
                Buffer.buffer(key.wrapped()),
                key.since().atOffset(ZoneOffset.UTC));
    }

    private static SigningKey key(Row row) {
        return new SigningKey(
                row.getString("kid"),
                KeyState.valueOf(row.getString("state")),
                row.getBuffer("public_key").getBytes(),
                row.getBuffer("wrapped").getBytes(),
                row.getOffsetDateTime("since").toInstant());
    }
}
