package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Settings;
import java.util.List;

/** How a room, its roles or somebody's standing changed. */
public sealed interface GovernanceEvent extends RoomEvent {

    record RoleCreated(long room, int seq, long user, RoomRole role) implements GovernanceEvent {}

    record RoleUpdated(long room, int seq, long user, RoomRole role) implements GovernanceEvent {}

    record RoleDeleted(long room, int seq, long user, RoomRole role) implements GovernanceEvent {}

    /**
     * @param member as they stand since then
     */
    record MemberUpdated(long room, int seq, long user, Standing member)
            implements GovernanceEvent {

        @Override
        public List<Long> people() {
            return List.of(user, member.user());
        }
    }

    /**
     * @param settings as they are since then
     */
    record RoomUpdated(long room, int seq, long user, Settings settings)
            implements GovernanceEvent {}

    /**
     * @param ids of the messages
     * @param messages as they are since then; none when this was read from the log
     */
    record MessagesDeleted(long room, int seq, long user, List<Long> ids, List<Message> messages)
            implements GovernanceEvent {

        public MessagesDeleted {
            ids = List.copyOf(ids);
            messages = List.copyOf(messages);
        }
    }
}
