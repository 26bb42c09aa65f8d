package io.veza.chat.application.poll;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Finds open polls whose time is up. */
public interface DuePolls {

    Uni<List<Due>> until(Instant now, int limit);

    /** The message that has the poll. */
    record Due(long room, long message) {}
}
