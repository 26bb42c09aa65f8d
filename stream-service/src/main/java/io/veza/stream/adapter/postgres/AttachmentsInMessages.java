package io.veza.stream.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagesAttached;
import io.veza.proto.chat.v1.MessagesAttached.Attached;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hears from chat what became of claimed attachments: they stay as long as their message, and go
 * with it.
 */
@ApplicationScoped
class AttachmentsInMessages implements BatchEventHandler {

    private static final String ATTACHED = "veza.chat.message.attached";
    private static final String DELETED = "veza.chat.message.deleted";

    /** Only the author's own: what an event says of others' is not believed. */
    private static final String KEEP =
            "update attachment set message = $1 where id = any($2) and owner = $3";

    private static final String ERASE =
            "update attachment set erased_at = $2 where message = $1 and erased_at is null";

    private final Clock clock;

    AttachmentsInMessages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "message-attachments";
    }

    @Override
    public Set<String> types() {
        return Set.of(ATTACHED, DELETED);
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        List<Uni<Void>> writes = new ArrayList<>();
        try {
            for (Event event : events) {
                writes.add(
                        event.type().equals(ATTACHED)
                                ? keep(MessagesAttached.parseFrom(event.payload()), tx)
                                : erase(MessageChanged.parseFrom(event.payload()), tx));
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return Uni.combine().all().unis(writes).discardItems();
    }

    private static Uni<Void> keep(MessagesAttached attached, SqlConnection tx) {
        return Multi.createFrom()
                .iterable(attached.getMessagesList())
                .onItem()
                .transformToUniAndConcatenate(message -> keep(message, tx))
                .collect()
                .last();
    }

    private static Uni<Void> keep(Attached message, SqlConnection tx) {
        Long[] ids = message.getAttachmentsList().toArray(Long[]::new);
        return tx.preparedQuery(KEEP)
                .execute(Tuple.of(message.getId(), ids, message.getAuthor()))
                .replaceWithVoid();
    }

    private Uni<Void> erase(MessageChanged deleted, SqlConnection tx) {
        return tx.preparedQuery(ERASE)
                .execute(Tuple.of(deleted.getId(), Sql.time(clock.instant())))
                .replaceWithVoid();
    }
}
