package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MessageChanged;
import io.veza.proto.chat.v1.MessagesPosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Notes how far each room has come. One number per room: ten thousand messages a second are as
 * little work as one, and what is edited while it waits is indexed once.
 */
@ApplicationScoped
class SearchProjection implements BatchEventHandler {

    /** Of before {@link TalkProjection}. */
    private static final String POSTED = "veza.chat.message.posted";

    private static final String EDITED = "veza.chat.message.edited";
    private static final String DELETED = "veza.chat.message.deleted";
    private static final String REACTED = "veza.chat.message.reacted";
    private static final String UNREACTED = "veza.chat.message.unreacted";

    @Override
    public String name() {
        return "chat-search";
    }

    @Override
    public Set<String> types() {
        return Set.of(POSTED, EDITED, DELETED, REACTED, UNREACTED);
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        SearchTops tops = new SearchTops();
        try {
            for (Event event : events) {
                note(tops, event);
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return tops.write(tx);
    }

    private static void note(SearchTops tops, Event event) throws InvalidProtocolBufferException {
        if (event.type().equals(POSTED)) {
            tops.posted(MessagesPosted.parseFrom(event.payload()));
        } else {
            tops.changed(MessageChanged.parseFrom(event.payload()));
        }
    }
}
