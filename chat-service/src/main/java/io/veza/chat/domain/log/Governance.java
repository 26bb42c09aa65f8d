package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.Nickname;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.role.RoleChange;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.RoomChange;
import java.util.List;
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

    record ChangeRoom(Actor actor, RoomChange change) implements Governance {}

    /** {@code id} becomes the recorded action's. */
    record Moderate(Actor actor, long id, Order order) implements Governance {

        @Override
        public List<Long> targets() {
            return List.of(order.target());
        }
    }

    /** Take the room's history away; {@code id} becomes the recorded action's. */
    record Export(Actor actor, long id) implements Governance {}

    /** {@code id} becomes the recorded action's. */
    record DeleteMessages(Actor actor, long id, List<Long> messages, Order order)
            implements Governance {

        public DeleteMessages {
            messages = List.copyOf(messages);
        }
    }
}
