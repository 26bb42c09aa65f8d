package io.veza.chat.application.event;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.log.RoomEvent;
import java.util.List;

/** Reads the log of a room, as far back as it is kept. */
public interface Events {

    /** In ascending seq, beginning after the given one. */
    Uni<List<RoomEvent>> after(long room, int seq, int limit);
}
