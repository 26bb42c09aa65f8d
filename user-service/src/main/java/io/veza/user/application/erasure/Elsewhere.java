package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.erasure.Erasure;
import java.util.Map;

/** Other services, and what is there of somebody. */
public interface Elsewhere {

    Uni<Progress> eraseFromStream(Erasure erasure);

    Uni<Progress> eraseFromChat(Erasure erasure);

    /**
     * @param done false: ask again
     * @param erased how many of what, so far
     */
    record Progress(boolean done, Map<String, Long> erased) {

        public Progress {
            erased = Map.copyOf(erased);
        }
    }
}
