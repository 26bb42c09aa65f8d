package io.veza.chat.application.mention;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.Message;
import java.util.List;

/** Which messages call whom. */
public interface MentionLog {

    /**
     * Those that call somebody in the rooms they are in, newest first.
     *
     * @param before id of a message: older ones
     */
    Uni<List<Called>> of(long user, long before, int limit);

    /**
     * @param unread it comes after their read position
     */
    record Called(Message message, String roomName, boolean unread) {}
}
