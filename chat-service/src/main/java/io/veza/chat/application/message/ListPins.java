package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is pinned in a room, newest pin first. */
@ApplicationScoped
public class ListPins {

    private final GetRoom getRoom;
    private final Messages messages;
    private final ViewMessages view;

    public ListPins(GetRoom getRoom, Messages messages, ViewMessages view) {
        this.getRoom = getRoom;
        this.messages = messages;
        this.view = view;
    }

    public record Query(long user, long room) {}

    public Uni<List<MessageView>> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(_ -> messages.pinned(query.room()))
                .chain(pinned -> view.seenBy(query.user(), query.room(), pinned));
    }
}
