package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.safety.RoomSafety;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules and settings of every room, and of the house: room 0. Each change is recorded with it.
 */
public interface Rulebook {

    Uni<List<ContentRule>> of(long room);

    /** Empty where nobody changed anything. */
    Uni<Optional<RoomSafety>> safety(long room);

    /**
     * @param before null: it is new
     * @param after null: it is gone
     */
    Uni<Void> store(
            @Nullable ContentRule before, @Nullable ContentRule after, ModerationAction action);

    Uni<Void> store(@Nullable RoomSafety before, RoomSafety after, ModerationAction action);

    /** What a recorded change replaced. */
    Uni<Before> before(long room, long action);

    /** Marks a recorded change as taken back. */
    Uni<Void> reversed(ModerationAction undone, ModerationAction by);

    /**
     * @param rule null: there was none
     * @param safety null: nobody had changed anything
     */
    record Before(@Nullable ContentRule rule, @Nullable RoomSafety safety) {}
}
