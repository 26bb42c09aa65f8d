package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Link;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.role.Permission;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Who may touch rules and settings, and what the record says of it. */
@ApplicationScoped
class SafetyDesk {

    private final GetRoom getRoom;
    private final Ids ids;
    private final Clock clock;

    SafetyDesk(GetRoom getRoom, Ids ids, Clock clock) {
        this.getRoom = getRoom;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of the house: an admin. */
    Uni<Void> requireManager(Actor actor, long room) {
        if (room == 0) {
            requireAdmin(actor);
            return Uni.createFrom().voidItem();
        }
        return getRoom.handle(new GetRoom.Query(actor.user(), room))
                .invoke(seen -> seen.require(Permission.MANAGE_SAFETY, actor))
                .replaceWithVoid();
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.admin()) {
            throw new DomainException(
                    CoreError.FORBIDDEN, "Only admins change the rules of the house.");
        }
    }

    ModerationAction action(ActionKind kind, Actor actor, long room, Reason reason, Link link) {
        return new ModerationAction(
                ids.next(),
                room,
                actor.user(),
                new Order(kind, 0, reason, null, link),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
    }
}
