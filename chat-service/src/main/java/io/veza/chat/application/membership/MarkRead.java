package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.Pulse;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/** Moves a member's read position forward; never back. */
@ApplicationScoped
public class MarkRead {

    private final GetRoom getRoom;
    private final Memberships memberships;
    private final Pulse pulse;

    public MarkRead(GetRoom getRoom, Memberships memberships, Pulse pulse) {
        this.getRoom = getRoom;
        this.memberships = memberships;
        this.pulse = pulse;
    }

    public record Command(long user, long room, int seq) {}

    public Uni<Void> handle(Command command) {
        return getRoom.handle(new GetRoom.Query(command.user(), command.room()))
                .invoke(MarkRead::requireMember)
                .chain(() -> memberships.markRead(command.room(), command.user(), command.seq()))
                .invoke(() -> pulse.read(command.user()));
    }

    private static void requireMember(RoomView room) {
        if (!room.joined()) {
            throw new DomainException(ChatError.NOT_A_MEMBER, "Join the room first.");
        }
    }
}
