package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

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

    public record Query(long user, long room, Window window) {}

    public Uni<Page> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(_ -> stretch(query))
                .chain(stretch -> viewed(stretch, query));
    }

    private Uni<Stretch> stretch(Query query) {
        Window window = query.window();
        long room = query.room();
        return Uni.combine()
                .all()
                .unis(
                        messages.before(room, window.pivot(), window.before() + 1),
                        messages.after(room, window.pivot() - 1, window.from() + 1))
                .with((before, from) -> cut(window, before, from));
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
