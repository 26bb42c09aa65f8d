package io.veza.chat.fakes;

import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import java.util.ArrayList;
import java.util.HashMap;
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
    final Map<SendKey, Message> sent = new HashMap<>();
    public Head head;

    MemoryRoom(Room room, Head head) {
        this.room = room;
        this.head = head;
    }

    RoomState state() {
        Set<Long> ids =
                events.stream()
                        .filter(MessageCreated.class::isInstance)
                        .map(event -> ((MessageCreated) event).message().id())
                        .collect(Collectors.toSet());
        return new RoomState(room, head, members, ids, sent);
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
            case MessageCreated(Message message) -> {
                if (message.nonce() != null) {
                    sent.put(new SendKey(message.author(), message.nonce()), message);
                }
            }
        }
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
