package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.presence.GetPresence;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.presence.Status;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether others may know that somebody reads. */
@ApplicationScoped
class Openness {

    private final Receipts receipts;
    private final GetPresence getPresence;

    Openness(Receipts receipts, GetPresence getPresence) {
        this.receipts = receipts;
        this.getPresence = getPresence;
    }

    /** Reading would give the invisible away, now and afterwards. */
    Uni<Boolean> shows(long user, RoomView room) {
        if (!room.room().hasReceipts()) {
            return Uni.createFrom().item(false);
        }
        return Uni.combine()
                .all()
                .unis(receipts.givenBy(user), getPresence.handle(user))
                .with((given, chosen) -> given && chosen.status() != Status.INVISIBLE);
    }
}
