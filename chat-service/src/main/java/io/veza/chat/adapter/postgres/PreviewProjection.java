package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagesLinked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes whose links are to be looked up. */
@ApplicationScoped
class PreviewProjection implements BatchEventHandler {

    private static final String LINKED = "veza.chat.message.linked";
    private static final String EDITED = "veza.chat.message.edited";

    private static final String NOTE =
            """
            insert into preview_job (room_id, message_id, asked_at, due_at)
            select $1, m, $3, $3 from unnest($2::bigint[]) as m
            on conflict (room_id, message_id) do update
            set asked_at = excluded.asked_at, due_at = excluded.due_at, attempts = 0\
            """;

    private final boolean enabled;
    private final Clock clock;

    PreviewProjection(ChatConfig config, Clock clock) {
        this.enabled = config.preview().enabled();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "link-previews";
    }

    @Override
    public Set<String> types() {
        return Set.of(LINKED, EDITED);
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        List<Uni<Void>> notes = new ArrayList<>();
        try {
            for (Event event : events) {
                notes.add(
                        event.type().equals(LINKED)
                                ? linked(MessagesLinked.parseFrom(event.payload()), tx)
                                : edited(MessageChanged.parseFrom(event.payload()), tx));
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return Uni.combine().all().unis(notes).discardItems();
    }

    private Uni<Void> linked(MessagesLinked linked, SqlConnection tx) {
        return note(linked.getRoom(), linked.getMessagesList(), tx);
    }

    private Uni<Void> edited(MessageChanged edited, SqlConnection tx) {
        return note(edited.getRoom(), edited.getLinks() ? List.of(edited.getId()) : List.of(), tx);
    }

    private Uni<Void> note(long room, List<Long> messages, SqlConnection tx) {
        if (!enabled || messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(NOTE)
                .execute(Tuple.of(room, messages.toArray(Long[]::new), Sql.time(clock.instant())))
                .replaceWithVoid();
    }
}
