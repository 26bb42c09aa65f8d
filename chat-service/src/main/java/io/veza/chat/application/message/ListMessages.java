package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of what was said in a room. */
@ApplicationScoped
public class ListMessages {

    private final GetRoom getRoom;
    private final Messages messages;
    private final ViewMessages view;

    public ListMessages(GetRoom getRoom, Messages messages, ViewMessages view) {
        this.getRoom = getRoom;
        this.messages = messages;
        this.view = view;
    }

    /**
     * What is wanted.
     *
     * @param thread the message it began with; null: the room's own talk
     */
    public record Query(long user, long room, @Nullable Long thread, Window window) {

        public Query(long user, long room, Window window) {
            this(user, room, null, window);
        }
    }

    public Uni<Page> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(_ -> stretch(query))
                .chain(stretch -> viewed(stretch, query));
    }

    private Uni<Stretch> stretch(Query query) {
        return Uni.combine()
                .all()
                .unis(before(query), from(query))
                .with((before, from) -> cut(query.window(), before, from));
    }

    private Uni<List<Message>> before(Query query) {
        int pivot = query.window().pivot();
        int limit = query.window().before() + 1;
        return query.thread() == null
                ? messages.before(query.room(), pivot, limit)
                : messages.repliesBefore(query.room(), query.thread(), pivot, limit);
    }

    private Uni<List<Message>> from(Query query) {
        int before = query.window().pivot() - 1;
        int limit = query.window().from() + 1;
        return query.thread() == null
                ? messages.after(query.room(), before, limit)
                : messages.repliesAfter(query.room(), query.thread(), before, limit);
    }

    private static Stretch cut(Window window, List<Message> before, List<Message> from) {
        boolean moreBefore = before.size() > window.before();
        boolean moreAfter = from.size() > window.from();
        Stream<Message> items =
                Stream.concat(
                        before.stream().skip(moreBefore ? 1 : 0),
                        from.stream().limit(window.from()));
        return new Stretch(items.toList(), moreBefore, moreAfter);
    }

    private Uni<Page> viewed(Stretch stretch, Query query) {
        return view.seenBy(query.user(), query.room(), stretch.items())
                .map(items -> new Page(items, stretch.moreBefore(), stretch.moreAfter()));
    }

    private record Stretch(List<Message> items, boolean moreBefore, boolean moreAfter) {}

    /** A stretch of a room's history in ascending seq. */
    public record Page(List<MessageView> items, boolean moreBefore, boolean moreAfter) {

        public Page {
            items = List.copyOf(items);
        }
    }
}
