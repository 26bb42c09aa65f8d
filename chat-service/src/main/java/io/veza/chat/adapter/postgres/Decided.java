package io.veza.chat.adapter.postgres;

import io.veza.chat.application.log.Committed;
import io.veza.chat.domain.log.Decision;

/** What was decided for one room. */
record Decided(long room, Decision decision) {

    Committed committed() {
        return new Committed(room, decision.head().epoch(), decision.outcomes(), decision.events());
    }
}
