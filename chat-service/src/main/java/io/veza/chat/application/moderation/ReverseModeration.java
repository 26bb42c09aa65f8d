package io.veza.chat.application.moderation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes back what a moderator did. */
@ApplicationScoped
public class ReverseModeration {

    private final GetRoom getRoom;
    private final ModerationLog log;
    private final Moderate moderate;

    public ReverseModeration(GetRoom getRoom, ModerationLog log, Moderate moderate) {
        this.getRoom = getRoom;
        this.log = log;
        this.moderate = moderate;
    }

    public record Command(Actor actor, long room, long action, Reason reason) {}

    public Uni<ModerationView> handle(Command command) {
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> ListModeration.requireModerator(room, command.actor()))
                .chain(() -> log.find(command.room(), command.action()))
                .map(found -> found.orElseThrow(ReverseModeration::notFound))
                .chain(action -> moderate.handle(reversing(command, action)));
    }

    private static Moderate.Command reversing(Command command, ModerationAction action) {
        ActionKind reverse = action.order().kind().reverse();
        if (reverse == null || action.reversal() != null) {
            throw new DomainException(
                    ChatError.NOT_REVERSIBLE, "That was taken back already, or cannot be.");
        }
        Order order = new Order(reverse, action.order().target(), command.reason(), null);
        return new Moderate.Command(command.actor(), command.room(), order);
    }

    private static DomainException notFound() {
        return new DomainException(
                ChatError.MODERATION_NOT_FOUND, "The room's log has no such action.");
    }
}
