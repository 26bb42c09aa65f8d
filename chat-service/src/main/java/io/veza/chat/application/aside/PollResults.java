package io.veza.chat.application.aside;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.poll.PollResult;
import java.util.Collection;
import java.util.Map;

/** Reads how polls stand. */
public interface PollResults {

    /**
     * By message; without those in which nobody has voted.
     *
     * @param viewer whose choices are told; 0: nobody's
     */
    Uni<Map<Long, PollResult>> of(long room, Collection<Long> messages, long viewer);
}
