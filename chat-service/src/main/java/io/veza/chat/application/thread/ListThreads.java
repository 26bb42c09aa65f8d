package io.veza.chat.application.thread;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Descending;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.Messages;
import io.veza.chat.application.message.ViewMessages;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.thread.Threads.Place;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The messages of a room that have threads, the thread that was spoken in last first. */
@ApplicationScoped
public class ListThreads {

    private final GetRoom getRoom;
    private final Threads threads;
    private final Messages messages;
    private final ViewMessages view;

    public ListThreads(GetRoom getRoom, Threads threads, Messages messages, ViewMessages view) {
        this.getRoom = getRoom;
        this.threads = threads;
        this.messages = messages;
        this.view = view;
    }

    /**
     * Which threads are wanted.
     *
     * @param followed only those the reader follows
     */
    public record Query(long user, long room, boolean followed, PageRequest page) {}

    public Uni<Page<MessageView>> handle(Query query) {
        int limit = query.page().limit();
        int before = (int) Math.min(Integer.MAX_VALUE, Descending.before(query.page()));
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(_ ->
                        threads.list(
                                query.room(), query.user(), query.followed(), before, limit + 1))
                .map(places -> Page.cut(places, limit, place -> String.valueOf(place.last())))
                .chain(page -> viewed(query, page));
    }

    private Uni<Page<MessageView>> viewed(Query query, Page<Place> page) {
        List<Long> roots = page.items().stream().map(Place::root).toList();
        return messages.find(query.room(), roots)
                .chain(found -> view.seenBy(query.user(), query.room(), found))
                .map(views -> inOrder(page, views));
    }

    private static Page<MessageView> inOrder(Page<Place> page, List<MessageView> views) {
        Map<Long, MessageView> byId =
                views.stream().collect(Collectors.toMap(one -> one.message().id(), one -> one));
        return new Page<>(
                page.items().stream()
                        .map(place -> byId.get(place.root()))
                        .filter(Objects::nonNull)
                        .toList(),
                page.nextCursor());
    }
}
