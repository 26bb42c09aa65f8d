package io.veza.chat.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.ReactionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far erasures have come, and what is still there of somebody. Each step is kept or is not. */
public interface Erasures {

    /**
     * Takes away what is theirs alone, and notes the rooms to go through. Only the first time.
     *
     * @return false: it is done already
     */
    Uni<Boolean> begin(long erasure, long subject);

    /** One that has not been gone through; empty: none is left. */
    Uni<Optional<Stretch>> next(long erasure, int length);

    /** What they said within a stretch, and is still there. */
    Uni<List<Long>> said(Stretch stretch, long subject, int most);

    /** How they reacted in the room to what others said. */
    Uni<List<ReactionKey>> reactions(long room, long subject, int most);

    /** Nothing of theirs is left within it. */
    Uni<Void> passed(Stretch stretch, long erasure, long subject);

    /** Takes away what the room knows of them besides what they said. */
    Uni<Void> leave(long room, long erasure, long subject);

    Uni<Void> finish(long erasure);

    /** How many of what are gone so far. */
    Uni<Map<String, Long>> erased(long erasure);

    /**
     * A piece of a room's order.
     *
     * @param after the place before the first
     * @param last whether the room ends with it
     */
    record Stretch(long room, String epoch, int after, int upTo, boolean last) {}
}
