package io.veza.chat.application.mention;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.mention.MentionLog.Called;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.ViewMessages;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody is called in, newest first. */
@ApplicationScoped
public class ListMentions {

    private final MentionLog log;
    private final ViewMessages view;

    public ListMentions(MentionLog log, ViewMessages view) {
        this.log = log;
        this.view = view;
    }

    public record Query(long user, PageRequest page) {}

    public record Item(MessageView message, String roomName, boolean unread) {}

    public Uni<Page<Item>> handle(Query query) {
        int limit = query.page().limit();
        return log.of(query.user(), before(query.page().cursor()), limit + 1)
                .map(all -> Page.cut(all, limit, one -> String.valueOf(one.message().id())))
                .chain(page ->
                        viewed(query.user(), page.items())
                                .map(views -> page.map(one -> item(one, views))));
    }

    private Uni<Map<Long, MessageView>> viewed(long viewer, List<Called> called) {
        List<Uni<List<MessageView>>> rooms =
                called.stream()
                        .map(Called::message)
                        .collect(groupingBy(message -> message.room()))
                        .entrySet()
                        .stream()
                        .map(room -> view.seenBy(viewer, room.getKey(), room.getValue()))
                        .toList();
        return rooms.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Uni.join().all(rooms).andFailFast().map(ListMentions::byId);
    }

    private static Map<Long, MessageView> byId(List<List<MessageView>> rooms) {
        return rooms.stream()
                .flatMap(List::stream)
                .collect(toMap(one -> one.message().id(), identity()));
    }

    private static Item item(Called called, Map<Long, MessageView> views) {
        MessageView message = Objects.requireNonNull(views.get(called.message().id()));
        return new Item(message, called.roomName(), called.unread());
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException _) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "cursor must be the nextCursor of a page before");
        }
    }
}
