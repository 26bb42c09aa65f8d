package io.veza.chat.application.log;

import io.veza.chat.domain.log.Intent;
import java.util.List;

/** What is wanted of one room, in order. */
public record RoomIntents(long room, List<Intent> intents) {

    public RoomIntents {
        intents = List.copyOf(intents);
    }
}
