package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.Nickname;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.TakenMessage;
import io.veza.chat.domain.role.RoleChange;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.RoomChange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What those who run a room want of it. */
public sealed interface Governance extends Intent {

    Actor actor();

    @Override
    default long user() {
        return actor().user();
    }

    /** Whom it is about, besides who wants it. */
    default List<Long> targets() {
        return List.of();
    }

    record CreateRole(Actor actor, RoomRole role) implements Governance {}

    record ChangeRole(Actor actor, long role, RoleChange change) implements Governance {}

    record DeleteRole(Actor actor, long role) implements Governance {}

    record AssignRole(Actor actor, long target, long role) implements Governance {

        @Override
        public List<Long> targets() {
            return List.of(target);
        }
    }

    /**
     * @param nickname null: by their own name again
     */
    record Rename(Actor actor, long target, @Nullable Nickname nickname) implements Governance {
        @Override
        public List<Long> targets() {
            return List.of(target);
        }
    }

    /**
     * @param ifMatch revisions of the room it is meant for; empty: any
     */
    record ChangeRoom(Actor actor, RoomChange change, List<String> ifMatch) implements Governance {

        public ChangeRoom(Actor actor, RoomChange change) {
            this(actor, change, List.of());
        }
    }

    /** {@code id} becomes the recorded action's. */
    record Moderate(Actor actor, long id, Order order) implements Governance {

        @Override
        public List<Long> targets() {
            return List.of(order.target());
        }
    }

    /** Take the room's history away; {@code id} becomes the recorded action's. */
    record Export(Actor actor, long id) implements Governance {}

    /**
     * Take somebody's spam back; {@code id} becomes the recorded action's.
     *
     * @param score how sure it is, 0 to 1
     * @param noticed the moderators are to see it
     */
    record TakeBack(long id, List<Long> messages, Order order, double score, boolean noticed)
            implements Governance {

        public TakeBack {
            messages = List.copyOf(messages);
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public List<Long> targets() {
            return List.of(order.target());
        }
    }

    /**
     * Put back what was taken back of somebody; {@code id} becomes the recorded action's.
     *
     * @param taken what it was
     */
    record Restore(Actor actor, long id, List<TakenMessage> taken, Order order)
            implements Governance {

        public Restore {
            taken = List.copyOf(taken);
        }
    }

    /** {@code id} becomes the recorded action's. */
    record DeleteMessages(Actor actor, long id, List<Long> messages, Order order)
            implements Governance {

        public DeleteMessages {
            messages = List.copyOf(messages);
        }
    }

    /**
     * Somebody is erased: what they said goes, each message leaving its place, and how they
     * reacted; in the end they leave, and what they own is the house's.
     *
     * @param reactions theirs, to what others said
     * @param leaves nothing of them is left to take away
     */
    record Erase(long subject, List<Long> messages, List<ReactionKey> reactions, boolean leaves)
            implements Governance {

        public Erase {
            messages = List.copyOf(messages);
            reactions = List.copyOf(reactions);
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public List<Long> targets() {
            return List.of(subject);
        }

        /** Whatever it is about, by id. */
        public List<Long> about() {
            return Stream.concat(messages.stream(), reactions.stream().map(ReactionKey::message))
                    .toList();
        }
    }
}
