package io.veza.chat.application.aside;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.thread.ThreadSummary;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads how threads stand. */
public interface ThreadSummaries {

    /**
     * By the message they began with; without those nobody replied to.
     *
     * @param viewer whose reading is told; 0: nobody's
     */
    Uni<Map<Long, ThreadSummary>> of(long room, Collection<Long> roots, long viewer);

    /** The threads that the given messages are in. */
    Uni<List<Long>> around(long room, Collection<Long> messages);
}
