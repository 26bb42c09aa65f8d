package io.veza.chat.fakes;

import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.ReactionAdded;
import io.veza.chat.domain.log.RoomEvent.ReactionRemoved;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One room in memory. */
public final class MemoryRoom {

    public final Room room;
    public final TreeSet<Long> members = new TreeSet<>();
    public final List<RoomEvent> events = new ArrayList<>();
    final Map<Long, ReadPosition> read = new HashMap<>();
    final Map<Long, Message> messages = new LinkedHashMap<>();
    final Set<ReactionKey> given = new HashSet<>();
    final Map<SendKey, Message> sent = new HashMap<>();
    public Head head;

    MemoryRoom(Room room, Head head) {
        this.room = room;
        this.head = head;
    }

    RoomState state() {
        Map<Long, Set<Emoji>> kinds =
                given.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ReactionKey::message,
                                        Collectors.mapping(
                                                ReactionKey::emoji, Collectors.toSet())));
        return new RoomState(
                room, head, members, messages, sent, new RoomState.Reactions(given, kinds));
    }

    void apply(Decision decision) {
        decision.entries().stream().map(Entry::event).forEach(this::apply);
        read.putAll(decision.readPositions());
        head = decision.head();
    }

    private void apply(RoomEvent event) {
        events.add(event);
        switch (event) {
            case MemberJoined joined -> members.add(joined.user());
            case MemberLeft left -> members.remove(left.user());
            case MessageChanged changed -> apply(changed);
            case MessageCreated(Message message) -> {
                messages.put(message.id(), message);
                if (message.nonce() != null) {
                    sent.put(new SendKey(message.author(), message.nonce()), message);
                }
            }
        }
    }

    private void apply(MessageChanged changed) {
        messages.put(changed.message().id(), changed.message());
        switch (changed) {
            case ReactionAdded added -> given.add(key(added.message(), added.emoji(), added));
            case ReactionRemoved removed ->
                    given.remove(key(removed.message(), removed.emoji(), removed));
            case MessageDeleted deleted ->
                    given.removeIf(key -> key.message() == deleted.message().id());
            default -> {}
        }
    }

    private static ReactionKey key(Message message, Emoji emoji, RoomEvent event) {
        return new ReactionKey(message.id(), emoji, event.user());
    }

    RoomView seenBy(long user) {
        return new RoomView(room, head, members.contains(user));
    }

    Membership membership(long user) {
        return new Membership(
                room.id(), room.name(), head, read.getOrDefault(user, ReadPosition.START));
    }

    void markRead(long user, int seq) {
        int upTo = Math.min(seq, head.top());
        int messages =
                (int)
                        events.stream()
                                .filter(MessageCreated.class::isInstance)
                                .filter(event -> event.seq() <= upTo)
                                .count();
        read.merge(
                user,
                new ReadPosition(upTo, messages),
                (old, next) -> next.seq() > old.seq() ? next : old);
    }

    /** Forgets the oldest events, as the log does after some days. */
    public void forget(int upTo) {
        events.removeIf(event -> event.seq() <= upTo);
    }
}
