package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.ReactionCount;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads how people reacted. */
public interface Reactions {

    /** By message id, for those that have any; in the order in which each emoji was first given. */
    Uni<Map<Long, List<ReactionCount>>> of(long room, Collection<Long> messages, long viewer);
}
