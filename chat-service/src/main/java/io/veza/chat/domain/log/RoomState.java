package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known of a room, while its head is locked, to decide on a group of intents.
 *
 * @param members those of the intents' users who are in the room
 * @param messages those of the message ids the intents refer to that are in the room
 * @param sent first results of the nonces that have been used
 */
public record RoomState(
        Room room, Head head, Set<Long> members, Set<Long> messages, Map<SendKey, Message> sent) {

    public RoomState {
        members = Set.copyOf(members);
        messages = Set.copyOf(messages);
        sent = Map.copyOf(sent);
    }

    /** Decides in the given order; a refused intent harms none of the others. */
    public Decision decide(List<Intent> intents, Instant at) {
        Scribe scribe = new Scribe(this, at);
        List<Outcome> outcomes = intents.stream().map(scribe::write).toList();
        return new Decision(outcomes, scribe.entries(), scribe.head());
    }

    /** What makes two sends in one room the same. */
    public record SendKey(long author, Nonce nonce) {}
}
