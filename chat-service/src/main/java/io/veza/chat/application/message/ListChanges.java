package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.room.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was said or changed after a position, however long ago that was. */
@ApplicationScoped
public class ListChanges {

    private final GetRoom getRoom;
    private final Messages messages;
    private final ViewMessages view;

    public ListChanges(GetRoom getRoom, Messages messages, ViewMessages view) {
        this.getRoom = getRoom;
        this.messages = messages;
        this.view = view;
    }

    public record Query(long user, long room, int since, int limit) {}

    /** The room's head is read first: what happens meanwhile comes with the next call. */
    public Uni<Page> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(room -> page(query, room.head()));
    }

    private Uni<Page> page(Query query, Head head) {
        return messages.changedSince(query.room(), query.since(), query.limit() + 1)
                .chain(found -> page(query, head, found));
    }

    /** Messages that were changed together stay together: a page ends between two places. */
    private static List<Message> whole(List<Message> found, int limit) {
        if (found.size() <= limit) {
            return found;
        }
        int last = found.get(limit - 1).latest();
        return found.stream().filter(message -> message.latest() <= last).toList();
    }

    private Uni<Page> page(Query query, Head head, List<Message> found) {
        List<Message> items = whole(found, query.limit());
        boolean more = items.size() < found.size();
        int top = more ? items.getLast().latest() : Math.max(head.top(), query.since());
        return view.seenBy(query.user(), query.room(), items)
                .map(views -> new Page(views, head.epoch(), top, more));
    }

    /**
     * Messages as they are now, in the order of their newest change.
     *
     * @param top position up to which these are all the changes
     */
    public record Page(List<MessageView> items, String epoch, int top, boolean more) {

        public Page {
            items = List.copyOf(items);
        }
    }
}
