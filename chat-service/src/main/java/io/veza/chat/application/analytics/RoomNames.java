package io.veza.chat.application.analytics;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;

/** What rooms are called. */
public interface RoomNames {

    /** Those that exist. */
    Uni<Map<Long, Named>> of(Collection<Long> rooms);

    /**
     * @param name empty when the room is not public
     */
    record Named(String name, boolean open, int members) {}
}
