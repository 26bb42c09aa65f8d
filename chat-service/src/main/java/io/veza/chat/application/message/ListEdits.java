package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.message.MessageEdit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a message said before it was edited, oldest first. */
@ApplicationScoped
public class ListEdits {

    private final GetRoom getRoom;
    private final Messages messages;

    public ListEdits(GetRoom getRoom, Messages messages) {
        this.getRoom = getRoom;
        this.messages = messages;
    }

    public record Query(long user, long room, long message) {}

    public Uni<List<MessageEdit>> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(_ -> messages.edits(query.room(), query.message()));
    }
}
