package io.veza.stream.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagePictured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Hears from chat which pictures previews wait for, and which they show no more. */
@ApplicationScoped
class PicturesInMessages implements BatchEventHandler {

    private static final String PICTURED = "veza.chat.message.pictured";
    private static final String DELETED = "veza.chat.message.deleted";

    private static final String WANT =
            """
            insert into preview_picture (id, room, message, address, due_at)
            values ($1, $2, $3, $4, $5) on conflict (id) do nothing\
            """;

    private static final String GONE =
            """
            with gone as (
                delete from preview_picture where id = any($1) and message = $2
                returning picture)
            update picture set unused_at = $3 where id in (select picture from gone)\
            """;

    private static final String ALL_GONE =
            """
            with gone as (delete from preview_picture where message = $1 returning picture)
            update picture set unused_at = $2 where id in (select picture from gone)\
            """;

    private final Clock clock;

    PicturesInMessages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "message-pictures";
    }

    @Override
    public Set<String> types() {
        return Set.of(PICTURED, DELETED);
    }

    /** One after the other: what is gone must not be waited for again. */
    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> hear(event, tx))
                .collect()
                .last();
    }

    private Uni<Void> hear(Event event, SqlConnection tx) {
        try {
            return event.type().equals(PICTURED)
                    ? pictured(MessagePictured.parseFrom(event.payload()), tx)
                    : deleted(MessageChanged.parseFrom(event.payload()), tx);
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    private Uni<Void> pictured(MessagePictured message, SqlConnection tx) {
        return want(message, tx).chain(() -> release(message, tx));
    }

    private Uni<Void> want(MessagePictured message, SqlConnection tx) {
        if (message.getWantedCount() == 0) {
            return Uni.createFrom().voidItem();
        }
        List<Tuple> rows =
                message.getWantedList().stream()
                        .map(one ->
                                Tuple.of(
                                        one.getPicture(),
                                        message.getRoom(),
                                        message.getId(),
                                        one.getAddress(),
                                        now()))
                        .toList();
        return tx.preparedQuery(WANT).executeBatch(rows).replaceWithVoid();
    }

    private Uni<Void> release(MessagePictured message, SqlConnection tx) {
        if (message.getGoneCount() == 0) {
            return Uni.createFrom().voidItem();
        }
        Long[] gone = message.getGoneList().toArray(Long[]::new);
        return tx.preparedQuery(GONE)
                .execute(Tuple.of(gone, message.getId(), now()))
                .replaceWithVoid();
    }

    private Uni<Void> deleted(MessageChanged message, SqlConnection tx) {
        return tx.preparedQuery(ALL_GONE)
                .execute(Tuple.of(message.getId(), now()))
                .replaceWithVoid();
    }

    private OffsetDateTime now() {
        return Sql.time(clock.instant());
    }
}
