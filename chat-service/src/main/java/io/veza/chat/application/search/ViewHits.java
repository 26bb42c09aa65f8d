package io.veza.chat.application.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.ViewMessages;
import io.veza.chat.application.search.FoundMessages.Found;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.search.Highlight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what was found. What has been deleted since it was indexed is left out. */
@ApplicationScoped
class ViewHits {

    /** After so long a hit counts half. */
    private static final double HALF = Duration.ofDays(30).toSeconds();

    private final FoundMessages messages;
    private final ViewMessages view;
    private final Clock clock;

    ViewHits(FoundMessages messages, ViewMessages view, Clock clock) {
        this.messages = messages;
        this.view = view;
        this.clock = clock;
    }

    Uni<SearchMessages.Found> seenBy(Criteria criteria, SearchWalk.Page page) {
        if (page.matches().isEmpty()) {
            return Uni.createFrom().item(new SearchMessages.Found(List.of(), null, page.partial()));
        }
        return messages.load(page.matches())
                .chain(found ->
                        viewed(criteria.user(), found)
                                .map(views -> found(criteria, page, views, names(found))));
    }

    private Uni<Map<Long, MessageView>> viewed(long viewer, List<Found> found) {
        Map<Long, List<Message>> byRoom =
                found.stream()
                        .map(Found::message)
                        .filter(message -> !message.isDeleted())
                        .collect(groupingBy(Message::room, mapping(identity(), toList())));
        List<Uni<List<MessageView>>> rooms =
                byRoom.entrySet().stream()
                        .map(room -> view.seenBy(viewer, room.getKey(), room.getValue()))
                        .toList();
        return rooms.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Uni.join().all(rooms).andFailFast().map(ViewHits::byPlace);
    }

    private static Map<Long, MessageView> byPlace(List<List<MessageView>> rooms) {
        return rooms.stream()
                .flatMap(List::stream)
                .collect(toMap(one -> one.message().id(), identity()));
    }

    private static Map<Long, String> names(List<Found> found) {
        return found.stream().collect(toMap(one -> one.message().id(), Found::roomName));
    }

    private SearchMessages.Found found(
            Criteria criteria,
            SearchWalk.Page page,
            Map<Long, MessageView> views,
            Map<Long, String> names) {
        List<String> marked =
                Stream.concat(
                                criteria.query().words().stream(),
                                criteria.query().mentions().stream().map("@"::concat))
                        .toList();
        List<Hit> hits =
                page.matches().stream()
                        .map(match -> hit(match, views.get(match.rank().id()), names, marked))
                        .filter(Objects::nonNull)
                        .toList();
        return new SearchMessages.Found(hits, page.cursor(), page.partial());
    }

    private @Nullable Hit hit(
            Match match,
            @Nullable MessageView message,
            Map<Long, String> names,
            List<String> marked) {
        if (message == null) {
            return null;
        }
        double age = Math.max(0, clock.instant().getEpochSecond() - match.rank().score());
        return new Hit(
                message,
                Objects.requireNonNull(names.get(message.message().id())),
                HALF / (HALF + age),
                Highlight.of(message.message().words(), marked));
    }
}
