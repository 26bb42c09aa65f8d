package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/** A room, for those who read in it. */
@ApplicationScoped
class ReadingRoom {

    private final GetRoom getRoom;
    private final Receipts receipts;

    ReadingRoom(GetRoom getRoom, Receipts receipts) {
        this.getRoom = getRoom;
        this.receipts = receipts;
    }

    /** Refuses whoever is not in it. */
    Uni<RoomView> of(long user, long room) {
        return getRoom.handle(new GetRoom.Query(user, room)).invoke(ReadingRoom::requireMember);
    }

    /** Refuses also whoever gives no receipts: they get none. */
    Uni<RoomView> withReceipts(long user, long room) {
        return of(user, room).invoke(ReadingRoom::requireReceipts).call(() -> requireGiver(user));
    }

    private Uni<?> requireGiver(long user) {
        return receipts.givenBy(user)
                .invoke(given -> {
                    if (!given) {
                        throw off("Who lets nobody know how far they read sees of nobody.");
                    }
                });
    }

    private static void requireReceipts(RoomView view) {
        if (!view.room().hasReceipts()) {
            throw off("In this room nobody sees how far others have read.");
        }
    }

    private static void requireMember(RoomView view) {
        if (!view.joined()) {
            throw new DomainException(ChatError.NOT_A_MEMBER, "Join the room first.");
        }
    }

    private static DomainException off(String why) {
        return new DomainException(ChatError.RECEIPTS_OFF, why);
    }
}
