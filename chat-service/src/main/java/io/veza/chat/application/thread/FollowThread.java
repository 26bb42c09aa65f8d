package io.veza.chat.application.thread;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.Messages;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Follows a thread or leaves it, and remembers how far somebody has read it. */
@ApplicationScoped
public class FollowThread {

    private final GetRoom getRoom;
    private final Messages messages;
    private final Threads threads;

    public FollowThread(GetRoom getRoom, Messages messages, Threads threads) {
        this.getRoom = getRoom;
        this.messages = messages;
        this.threads = threads;
    }

    /**
     * Whose reading of which thread.
     *
     * @param root id of the message it began with
     */
    public record Command(long user, long room, long root) {}

    public Uni<Void> follow(Command command) {
        return require(command)
                .chain(() -> threads.follow(command.room(), command.root(), command.user()));
    }

    public Uni<Void> unfollow(Command command) {
        return require(command)
                .chain(() -> threads.unfollow(command.room(), command.root(), command.user()));
    }

    /** Never back. */
    public Uni<Void> markRead(Command command, int seq) {
        return require(command)
                .chain(() -> threads.markRead(command.room(), command.root(), command.user(), seq));
    }

    private Uni<?> require(Command command) {
        return getRoom.handle(new GetRoom.Query(command.user(), command.room()))
                .invoke(FollowThread::requireMember)
                .chain(() -> messages.find(command.room(), List.of(command.root())))
                .invoke(found -> requireRoot(!found.isEmpty()));
    }

    private static void requireMember(RoomView room) {
        if (!room.joined()) {
            throw new DomainException(ChatError.NOT_A_MEMBER, "Join the room first.");
        }
    }

    private static void requireRoot(boolean there) {
        if (!there) {
            throw new DomainException(
                    ChatError.MESSAGE_NOT_FOUND, "There is no such message here.");
        }
    }
}
