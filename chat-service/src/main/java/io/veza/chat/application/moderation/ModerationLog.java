package io.veza.chat.application.moderation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What moderators did. */
public interface ModerationLog {

    /**
     * @param room 0: the house
     */
    Uni<Optional<ModerationAction>> find(long room, long action);

    Uni<List<ModerationAction>> find(Collection<Long> actions);

    /** Those with smaller ids, newest first. */
    Uni<List<ModerationAction>> list(Filter filter, long before, int limit);

    /**
     * Which actions are wanted.
     *
     * @param target about whom; 0: anybody
     * @param kind null: any
     * @param active only what still holds
     */
    record Filter(long room, long target, @Nullable ActionKind kind, boolean active) {}
}
