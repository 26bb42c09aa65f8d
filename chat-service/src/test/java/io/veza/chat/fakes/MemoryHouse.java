package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.aside.QuotedMessages;
import io.veza.chat.application.event.Events;
import io.veza.chat.application.log.Committed;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.application.log.RoomLog;
import io.veza.chat.application.membership.Memberships;
import io.veza.chat.application.message.Messages;
import io.veza.chat.application.message.Reactions;
import io.veza.chat.application.room.Heads;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.application.room.Rooms;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MessageEdited;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageEdit;
import io.veza.chat.domain.message.Quote;
import io.veza.chat.domain.message.ReactionCount;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rooms of a house, in memory. */
public final class MemoryHouse implements Rooms, RoomLog, Heads, Memberships {

    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    public final List<Long> welcome = new ArrayList<>();
    public final List<Integer> groups = new ArrayList<>();
    private final Map<Long, MemoryRoom> rooms = new HashMap<>();

    public MemoryRoom room(long id) {
        return rooms.get(id);
    }

    public Events events() {
        return (room, seq, limit) ->
                item(room(room).events.stream().filter(e -> e.seq() > seq).limit(limit).toList());
    }

    public Messages messages() {
        return new MemoryMessages();
    }

    @Override
    public Uni<Void> create(Room room, Decision beginning) {
        MemoryRoom made = new MemoryRoom(room, Head.fresh(beginning.head().epoch()));
        made.apply(beginning);
        rooms.put(room.id(), made);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Committed>> append(List<RoomIntents> rooms) {
        return item(rooms.stream().map(this::append).toList());
    }

    private Committed append(RoomIntents wanted) {
        long room = wanted.room();
        if (!rooms.containsKey(room)) {
            var refused = new Outcome.Refused(new DomainException(ChatError.ROOM_NOT_FOUND, ""));
            return new Committed(
                    room, "", Collections.nCopies(wanted.intents().size(), refused), List.of());
        }
        groups.add(wanted.intents().size());
        Decision decision = room(room).state().decide(wanted.intents(), NOW);
        room(room).apply(decision);
        return new Committed(room, decision.head().epoch(), decision.outcomes(), decision.events());
    }

    @Override
    public Uni<Optional<RoomView>> find(long room, long user) {
        return item(Optional.ofNullable(rooms.get(room)).map(found -> found.seenBy(user)));
    }

    @Override
    public Uni<List<Listed>> list(long user, Sieve sieve, Keyset from, int limit) {
        return item(
                rooms.values().stream()
                        .filter(room -> sieve.with() == 0 || room.members.contains(sieve.with()))
                        .map(room -> room.seenBy(user))
                        .filter(view -> sieve.with() == 0 || view.joined())
                        .filter(RoomView::isVisible)
                        .filter(view -> view.room().name().value().contains(sieve.text()))
                        .map(view -> new Listed(view, place(view)))
                        .filter(row -> row.place().id() < from.id())
                        .sorted((a, b) -> Long.compare(b.place().id(), a.place().id()))
                        .limit(limit)
                        .toList());
    }

    @Override
    public Uni<Map<Long, Head>> of(Collection<Long> asked) {
        Map<Long, Head> heads = new HashMap<>();
        asked.stream().filter(rooms::containsKey).forEach(id -> heads.put(id, room(id).head));
        return item(heads);
    }

    @Override
    public Uni<List<Membership>> of(long user, Instant connectedSince) {
        return item(
                rooms.values().stream()
                        .filter(room -> room.members.contains(user))
                        .map(room -> room.membership(user))
                        .toList());
    }

    @Override
    public Uni<List<Standing>> members(Room room, long after, int limit) {
        return item(
                room(room.id()).people.tailMap(after + 1).values().stream().limit(limit).toList());
    }

    @Override
    public Uni<List<Long>> ids(long room, int limit) {
        return item(room(room).members.stream().limit(limit).toList());
    }

    @Override
    public Uni<List<Long>> among(long room, Collection<Long> asked) {
        return item(asked.stream().filter(room(room).members::contains).toList());
    }

    @Override
    public Uni<List<Long>> welcomeRooms() {
        return item(List.copyOf(welcome));
    }

    QuotedMessages quotes() {
        return (room, ids) ->
                messages()
                        .find(room, ids)
                        .map(found ->
                                found.stream()
                                        .map(Quote::of)
                                        .collect(Collectors.toMap(Quote::id, one -> one)));
    }

    public Reactions reactions() {
        return new MemoryReactions();
    }

    private static Keyset place(RoomView view) {
        return new Keyset(NOW, view.room().id());
    }

    private static <T> Uni<T> item(T item) {
        return Uni.createFrom().item(item);
    }

    private final class MemoryMessages implements Messages {

        @Override
        public Uni<List<Message>> before(long room, int seq, int limit) {
            List<Message> found = open(room).filter(m -> m.seq() < seq).toList();
            return item(found.subList(Math.max(0, found.size() - limit), found.size()));
        }

        @Override
        public Uni<List<Message>> after(long room, int seq, int limit) {
            return item(open(room).filter(m -> m.seq() > seq).limit(limit).toList());
        }

        @Override
        public Uni<List<Message>> repliesBefore(long room, long root, int seq, int limit) {
            List<Message> found = replies(room, root).filter(m -> m.seq() < seq).toList();
            return item(found.subList(Math.max(0, found.size() - limit), found.size()));
        }

        @Override
        public Uni<List<Message>> repliesAfter(long room, long root, int seq, int limit) {
            return item(replies(room, root).filter(m -> m.seq() > seq).limit(limit).toList());
        }

        @Override
        public Uni<List<Message>> find(long room, Collection<Long> ids) {
            return item(said(room).filter(m -> ids.contains(m.id())).toList());
        }

        private Stream<Message> open(long room) {
            return said(room).filter(m -> m.threadRoot() == null);
        }

        private Stream<Message> replies(long room, long root) {
            return said(room).filter(m -> m.threadRoot() != null && m.threadRoot() == root);
        }

        @Override
        public Uni<List<Message>> changedSince(long room, int seq, int limit) {
            return item(
                    said(room)
                            .filter(m -> m.latest() > seq)
                            .sorted(Comparator.comparing(Message::latest))
                            .limit(limit)
                            .toList());
        }

        @Override
        public Uni<List<Long>> lastOf(long room, long author, int limit) {
            return item(
                    said(room)
                            .filter(m -> m.author() == author && !m.isDeleted())
                            .map(Message::id)
                            .toList()
                            .reversed()
                            .stream()
                            .limit(limit)
                            .toList());
        }

        @Override
        public Uni<List<Message>> pinned(long room) {
            return item(said(room).filter(m -> m.state().isPinned()).toList().reversed());
        }

        @Override
        public Uni<List<MessageEdit>> edits(long room, long message) {
            List<MessageEdit> edits = new ArrayList<>();
            for (RoomEvent event : room(room).events) {
                if (event instanceof MessageEdited edited
                        && edited.message().id() == message
                        && edited.before() != null) {
                    edits.add(new MessageEdit(edits.size() + 1, edited.before().value(), NOW));
                }
            }
            return item(edits);
        }

        private Stream<Message> said(long room) {
            return List.copyOf(room(room).messages.values()).stream();
        }
    }

    private final class MemoryReactions implements Reactions {

        @Override
        public Uni<Map<Long, List<ReactionCount>>> of(
                long room, Collection<Long> asked, long viewer) {
            Map<Long, List<ReactionCount>> counts = new HashMap<>();
            for (long message : asked) {
                counts.put(message, counts(room(room), message, viewer));
            }
            return item(counts);
        }

        private static List<ReactionCount> counts(MemoryRoom room, long message, long viewer) {
            Map<Emoji, List<ReactionKey>> byEmoji =
                    room.given.stream()
                            .filter(key -> key.message() == message)
                            .collect(Collectors.groupingBy(ReactionKey::emoji));
            return byEmoji.values().stream()
                    .map(keys ->
                            new ReactionCount(
                                    keys.getFirst().emoji(),
                                    keys.size(),
                                    keys.stream().anyMatch(key -> key.user() == viewer)))
                    .toList();
        }
    }
}
