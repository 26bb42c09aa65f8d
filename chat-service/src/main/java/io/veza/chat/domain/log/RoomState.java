package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.poll.Ballots;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known of a room, while its head is locked, to decide on a group of intents.
 *
 * @param people how those stand whom the intents are by or about; absent: outside
 * @param messages by id: those the intents refer to that are in the room
 * @param sent first results of the nonces that have been used
 */
public record RoomState(
        Room room,
        Head head,
        Map<Long, Standing> people,
        Map<Long, Message> messages,
        Map<SendKey, Message> sent,
        Reactions reactions,
        Ballots ballots,
        Statutes statutes) {

    /** Nobody votes. */
    public RoomState(
            Room room,
            Head head,
            Map<Long, Standing> people,
            Map<Long, Message> messages,
            Map<SendKey, Message> sent,
            Reactions reactions,
            Statutes statutes) {
        this(room, head, people, messages, sent, reactions, Ballots.NONE, statutes);
    }

    public RoomState {
        people = Map.copyOf(people);
        messages = Map.copyOf(messages);
        sent = Map.copyOf(sent);
    }

    /** A room in which nothing has happened. */
    public static RoomState of(Room room, Head fresh) {
        return new RoomState(
                room, fresh, Map.of(), Map.of(), Map.of(), Reactions.NONE, Statutes.NONE);
    }

    /** Decides in the given order; a refused intent harms none of the others. */
    public Decision decide(List<Intent> intents, Instant at) {
        Draft draft = new Draft(this, at);
        Scribe scribe = new Scribe(this, draft);
        List<Outcome> outcomes = intents.stream().map(scribe::write).toList();
        return new Decision(outcomes, draft.entries(), draft.head(), draft.effects());
    }

    /** How a room begins with people who are in it from the start. */
    public Decision foundedBy(List<Long> people, Instant at) {
        Draft draft = new Draft(this, at);
        JoinScribe joins = new JoinScribe(draft, statutes);
        List<Outcome> outcomes = people.stream().map(joins::enter).toList();
        return new Decision(outcomes, draft.entries(), draft.head(), draft.effects());
    }

    /** What makes two sends in one room the same. */
    public record SendKey(long author, Nonce nonce) {}

    /**
     * The reactions to the messages the intents refer to.
     *
     * @param given those by the intents' users
     * @param kinds by message: everything anybody has reacted with
     */
    public record Reactions(Set<ReactionKey> given, Map<Long, Set<Emoji>> kinds) {

        public static final Reactions NONE = new Reactions(Set.of(), Map.of());

        public Reactions {
            given = Set.copyOf(given);
            kinds = Map.copyOf(kinds);
        }
    }
}
