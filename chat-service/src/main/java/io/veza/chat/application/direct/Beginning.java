package io.veza.chat.application.direct;

import io.veza.chat.application.log.Committed;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.room.Room;

/** A room about to be stored, and the first entries of its log. */
record Beginning(Room room, Decision decision) {

    Committed committed() {
        return new Committed(
                room.id(), decision.head().epoch(), decision.outcomes(), decision.events());
    }
}
